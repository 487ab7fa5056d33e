//! What the collector must know to take a choice: the authority's notices, what became of them, and the key for receipts.
//! Read from the authority's folder, and again when a notice turns up that it does not know.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, RwLock};
use std::time::{Duration, Instant};

use super::problem::Refusal;
use crate::choice::{Receipt, SignedChoice, State, ensure_offered};
use crate::error::{Error, Rule};
use crate::host::authority::Authority;
use crate::host::store::NewChoice;
use crate::host::{Fault, rulebooks};
use crate::id::NoticeId;
use crate::key::SigningKey;
use crate::rulebook::{Facts, find, prohibited};
use crate::time::{Day, UnixTime};
use crate::trust::{Role, Status};
use crate::vocabulary::NoticeState;
use crate::wire::notice::{self, ActivityBasis};
use crate::wire::{Envelope, Kind};

/// The folder is read again at most this often, whatever strangers send.
const RELOAD: Duration = Duration::from_secs(2);
/// And at least this often, so that a withdrawn notice or a new keyring is noticed.
const STALE: Duration = Duration::from_secs(60);

/// A notice as far as choices depend on it.
#[derive(Debug)]
struct Known {
    activities: Vec<ActivityBasis>,
    /// What the rulebooks call prohibited: nobody can consent to it.
    prohibited: Vec<u8>,
    effective: Day,
    expires: Day,
}

/// The folder at one moment.
#[derive(Debug)]
struct Snapshot {
    notices: HashMap<NoticeId, Known>,
    gone: HashMap<NoticeId, NoticeState>,
    key: Result<SigningKey, Fault>,
    keyring_expires: Day,
    read: Instant,
}

/// Where choices arrive.
#[derive(Debug, Clone)]
pub(super) struct Desk {
    folder: Arc<PathBuf>,
    snapshot: Arc<RwLock<Arc<Snapshot>>>,
    reading: Arc<tokio::sync::Mutex<()>>,
}

impl Desk {
    /// Reads the folder.
    pub(super) fn open(folder: PathBuf, now: UnixTime) -> Result<Self, Fault> {
        let snapshot = Snapshot::read(&folder, now)?;
        if let Err(fault) = &snapshot.key {
            return Err(fault.clone());
        }
        Ok(Desk {
            folder: Arc::new(folder),
            snapshot: Arc::new(RwLock::new(Arc::new(snapshot))),
            reading: Arc::default(),
        })
    }

    /// How many notices it knows.
    pub(super) fn notices(&self) -> usize {
        self.current().notices.len()
    }

    fn current(&self) -> Arc<Snapshot> {
        match self.snapshot.read() {
            Ok(snapshot) => Arc::clone(&snapshot),
            Err(poisoned) => Arc::clone(&poisoned.into_inner()),
        }
    }

    /// Checks a choice and writes its receipt: everything short of keeping both.
    pub(super) async fn take(&self, bytes: Vec<u8>, now: UnixTime) -> Result<(SignedChoice, NewChoice), Refusal> {
        let choice = SignedChoice::parse(bytes)?;
        let mut snapshot = self.current();
        let known = snapshot.notices.contains_key(&choice.choice().notice);
        let age = snapshot.read.elapsed();
        if !known {
            // It may have come a moment ago: nobody is refused for good before the folder was read again.
            tokio::time::sleep(RELOAD.saturating_sub(age)).await;
        }
        if !known || age > STALE {
            snapshot = self.reload(now, known).await;
        }
        let new = snapshot.receive(&choice, now)?;
        Ok((choice, new))
    }

    /// Reads the folder again. Where that fails, what was known stays: a half-written file must not stop anything.
    async fn reload(&self, now: UnixTime, in_background: bool) -> Arc<Snapshot> {
        let desk = self.clone();
        let read = async move {
            let asked = Instant::now();
            let _one = desk.reading.lock().await;
            // Whoever held the lock may have read it already.
            if desk.current().read > asked {
                return;
            }
            let folder = Arc::clone(&desk.folder);
            let read = tokio::task::spawn_blocking(move || Snapshot::read(&folder, now)).await;
            if let Ok(Ok(snapshot)) = read
                && let Ok(mut current) = desk.snapshot.write()
            {
                *current = Arc::new(snapshot);
            }
        };
        // Only for a notice that is not known it is worth waiting. Whoever breaks off does not stop the reading.
        let read = tokio::spawn(read);
        if !in_background {
            read.await.ok();
        }
        self.current()
    }
}

impl Snapshot {
    fn read(folder: &std::path::Path, now: UnixTime) -> Result<Self, Fault> {
        // What comes while it is read may be missed, and is found the next time.
        let read = Instant::now();
        let authority = Authority::open(folder)?;
        let signed = authority.notices()?;
        let gone = authority.status(&signed, now)?.into_iter().map(|entry| {
            let state = match entry.status {
                Status::Superseded { .. } => NoticeState::SUPERSEDED,
                Status::Withdrawn { .. } => NoticeState::WITHDRAWN,
            };
            (entry.id, state)
        });
        let gone = gone.collect();
        let mut notices = HashMap::with_capacity(signed.len());
        for one in signed {
            let reading =
                Envelope::parse(&one.bytes, Kind::Notice).and_then(|envelope| notice::read(envelope.payload()));
            // They were read a moment ago; one that cannot be read now is not offered for an answer.
            if let Ok(reading) = reading {
                let (effective, expires) = (reading.head.effective, reading.head.expires);
                let facts = Facts::of(&reading);
                let prohibited = prohibited(&find(rulebooks::built_in(), &facts, Some(now.day())), &facts);
                notices.insert(one.id, Known { activities: reading.activities, prohibited, effective, expires });
            }
        }
        Ok(Snapshot {
            notices,
            gone,
            key: authority.key(Role::Receipts, now.day()),
            keyring_expires: authority.trusted().keyring().expires,
            read,
        })
    }

    fn receive(&self, signed: &SignedChoice, now: UnixTime) -> Result<NewChoice, Refusal> {
        let choice = signed.choice();
        let today = now.day();
        let known = self.notices.get(&choice.notice).ok_or(Refusal::UnknownNotice)?;
        ensure_offered(&known.activities, &known.prohibited, choice.activity, choice.decision)?;
        // A day of grace, for time zones and clocks; a choice from the past has waited in an outbox.
        if choice.day > today.plus(1) {
            return Err(Error::ChoiceInvalid { field: "day", rule: Rule::Range }.into());
        }
        if today > self.keyring_expires {
            return Err(Error::KeyringExpired { since: self.keyring_expires }.into());
        }
        let key = self.key.as_ref().map_err(|_| Refusal::NoReceiptsKey)?;
        let state = match self.gone.get(&choice.notice) {
            Some(state) => *state,
            None if today > known.expires => NoticeState::EXPIRED,
            None if today < known.effective => NoticeState::NOT_YET_IN_FORCE,
            None => NoticeState::CURRENT,
        };
        let receipt = Receipt::of(signed, state, now, None);
        Ok(NewChoice {
            hash: signed.hash(),
            body: signed.bytes().to_vec(),
            receipt: receipt.seal(key)?,
            notice: choice.notice.0,
            decision: choice.decision.code(),
            received: now,
            due: receipt.due,
            state: if choice.decision.asks() { State::Acknowledged } else { State::Recorded },
        })
    }
}
