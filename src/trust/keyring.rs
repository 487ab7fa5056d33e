//! The keyring of an authority: which keys speak for it, for what and how long (FORMAT.md, "Keyring").
//!
//! The rule for replacing it is that of TUF's root role: a new version is signed by the threshold of the old roots and by
//! the threshold of its own; versions follow one another without a gap; a client never goes back.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::lines::{Lines, number};
use crate::error::Error;
use crate::id::KeyId;
use crate::key::VerifyingKey;
use crate::notice::text::is_clean;
use crate::time::{Day, UnixTime};
use crate::wire::signed_note::SignedNote;

/// Bytes of one keyring.
pub const MAX_KEYRING: usize = 64 << 10;
/// Root keys in a keyring.
pub const MAX_ROOTS: usize = 16;
/// Signing keys in a keyring, and revoked ones.
pub const MAX_KEYS: usize = 64;
/// Versions that one walk may take.
pub const MAX_VERSIONS: usize = 256;
/// Bytes of a name in a keyring.
const MAX_NAME: usize = 128;

const HEADER: &str = "lamppost/keyring/v1";

/// What a key may sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Notices.
    Notices,
    /// Status lists and registers: signed often, by a machine.
    Status,
    /// Receipts of the collector.
    Receipts,
    /// Answers of the authority.
    Answers,
    /// Checkpoints of its logs.
    Log,
}

impl Role {
    /// All of them.
    pub const ALL: [Role; 5] = [Role::Notices, Role::Status, Role::Receipts, Role::Answers, Role::Log];

    /// The word in the file.
    pub fn name(self) -> &'static str {
        match self {
            Role::Notices => "notices",
            Role::Status => "status",
            Role::Receipts => "receipts",
            Role::Answers => "answers",
            Role::Log => "log",
        }
    }

    /// The role of this name.
    pub fn parse(text: &str) -> Option<Self> {
        Role::ALL.into_iter().find(|role| role.name() == text)
    }
}

/// A signing key with what it is for and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyringKey {
    /// What it may sign.
    pub role: Role,
    /// First day.
    pub from: Day,
    /// Last day.
    pub until: Day,
    /// The key.
    pub key: VerifyingKey,
}

/// A key that the authority no longer stands by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Revoked {
    /// Which key.
    pub key_id: KeyId,
    /// Since when.
    pub since: Day,
}

/// The contents of a keyring. Whether to believe them is what [`TrustedKeyring`] says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keyring {
    /// The authority: a domain name it owns; never changes.
    pub authority: String,
    /// Its name as people know it.
    pub name: String,
    /// 1, 2, 3 …
    pub version: u32,
    /// The day it was signed.
    pub issued: Day,
    /// The last day it may be relied upon.
    pub expires: Day,
    /// How many root keys must sign a new version.
    pub threshold: u8,
    /// Root keys: they sign keyrings and nothing else.
    pub roots: Vec<VerifyingKey>,
    /// Signing keys.
    pub keys: Vec<KeyringKey>,
    /// Keys no longer stood by.
    pub revoked: Vec<Revoked>,
}

impl Keyring {
    /// The text to sign.
    pub fn to_text(&self) -> String {
        let mut lines = alloc::vec![
            HEADER.to_string(),
            ["authority ", &self.authority].concat(),
            ["name ", &self.name].concat(),
            ["version ", &self.version.to_string()].concat(),
            ["issued ", &self.issued.to_text()].concat(),
            ["expires ", &self.expires.to_text()].concat(),
            ["threshold ", &self.threshold.to_string()].concat(),
        ];
        lines.extend(self.roots.iter().map(|key| ["root ", &key.to_vkey()].concat()));
        lines.extend(self.keys.iter().map(|k| {
            ["key ", k.role.name(), " ", &k.from.to_text(), " ", &k.until.to_text(), " ", &k.key.to_vkey()].concat()
        }));
        lines.extend(self.revoked.iter().map(|r| ["revoked ", &r.key_id.to_hex(), " ", &r.since.to_text()].concat()));
        lines.push(String::new());
        lines.join("\n")
    }

    /// Reads the text of a keyring, without asking who signed it.
    ///
    /// # Errors
    /// [`Error::KeyringMalformed`] with the line; [`Error::KeyWeak`] for a root or key of small order.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let mut lines = Lines::of(text);
        match read(&mut lines) {
            Some(result) => result,
            None => Err(Error::KeyringMalformed { line: lines.line }),
        }
    }

    /// Whether the keyring may still be relied upon on that day.
    ///
    /// # Errors
    /// [`Error::KeyringExpired`].
    pub fn in_force(&self, now: Option<UnixTime>) -> Result<(), Error> {
        match now {
            Some(now) if now.day() > self.expires => Err(Error::KeyringExpired { since: self.expires }),
            _ => Ok(()),
        }
    }

    /// The keys that can have signed something that names this key id.
    pub(crate) fn find(&self, key_id: KeyId) -> impl Iterator<Item = &KeyringKey> {
        self.keys.iter().filter(move |k| k.key.key_id() == key_id)
    }

    /// The keys of a role that are valid on this day and not revoked.
    pub fn usable(&self, role: Role, day: Day) -> impl Iterator<Item = &VerifyingKey> {
        self.keys
            .iter()
            .filter(move |k| {
                k.role == role && k.from <= day && day <= k.until && self.revoked(k.key.key_id()).is_none()
            })
            .map(|k| &k.key)
    }

    /// Since when a key is no longer stood by.
    pub fn revoked(&self, key_id: KeyId) -> Option<Day> {
        self.revoked.iter().find(|r| r.key_id == key_id).map(|r| r.since)
    }
}

/// `None`: malformed at the line just taken.
fn read(lines: &mut Lines<'_>) -> Option<Result<Keyring, Error>> {
    lines.header(HEADER)?;
    let authority = lines.value("authority").filter(|a| is_authority(a))?.to_string();
    let name = lines.value("name").filter(|n| n.len() <= MAX_NAME && is_clean(n))?.to_string();
    let version = number(lines.value("version")?).filter(|v| *v > 0)?;
    let issued = Day::parse(lines.value("issued")?).ok()?;
    let expires = Day::parse(lines.value("expires")?).ok().filter(|day| *day >= issued)?;
    let threshold = u8::try_from(number(lines.value("threshold")?)?).ok().filter(|t| *t > 0)?;
    let mut keyring = Keyring {
        authority,
        name,
        version,
        issued,
        expires,
        threshold,
        roots: Vec::new(),
        keys: Vec::new(),
        revoked: Vec::new(),
    };
    while let Some(vkey) = lines.value_if("root") {
        let root = match VerifyingKey::from_vkey(vkey) {
            Ok(root) => root,
            Err(Error::KeyWeak) => return Some(Err(Error::KeyWeak)),
            Err(_) => return None,
        };
        // A key listed twice would count twice towards the threshold.
        if keyring.roots.len() == MAX_ROOTS || keyring.roots.iter().any(|r| r.public() == root.public()) {
            return None;
        }
        keyring.roots.push(root);
    }
    if usize::from(threshold) > keyring.roots.len() {
        return None;
    }
    while let Some(line) = lines.value_if("key") {
        let mut words = line.splitn(4, ' ');
        let role = Role::parse(words.next()?)?;
        let from = Day::parse(words.next()?).ok()?;
        let until = Day::parse(words.next()?).ok().filter(|day| *day >= from)?;
        let key = match VerifyingKey::from_vkey(words.next()?) {
            Ok(key) => key,
            Err(Error::KeyWeak) => return Some(Err(Error::KeyWeak)),
            Err(_) => return None,
        };
        // Roots sign keyrings only, and one key has one role: a signature then never means two things.
        let known = keyring.roots.iter().chain(keyring.keys.iter().map(|k| &k.key)).any(|k| k.public() == key.public());
        if keyring.keys.len() == MAX_KEYS || known {
            return None;
        }
        keyring.keys.push(KeyringKey { role, from, until, key });
    }
    while let Some(line) = lines.value_if("revoked") {
        let (key_id, since) = line.split_once(' ')?;
        let key_id = KeyId::from_hex(key_id)?;
        if keyring.revoked.len() == MAX_KEYS || keyring.revoked(key_id).is_some() {
            return None;
        }
        keyring.revoked.push(Revoked { key_id, since: Day::parse(since).ok()? });
    }
    // Nothing may follow: a line this program does not know could change the meaning of the others.
    if lines.next().is_some() { None } else { Some(Ok(keyring)) }
}

/// A lower-case domain name.
fn is_authority(text: &str) -> bool {
    text.len() <= 100
        && text.contains('.')
        && text.split('.').all(|label| {
            !label.is_empty()
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-'))
        })
}

/// A keyring that is pinned, or reached from a pinned one by properly signed steps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrustedKeyring(Keyring);

impl TrustedKeyring {
    /// Takes a keyring as the point to start from. The caller vouches for these bytes (compiled in, installed, pinned by
    /// hash); the signatures of its own roots are checked all the same, against accidents.
    ///
    /// # Errors
    /// Those of [`SignedNote::parse`], [`Keyring::parse`], and [`Error::KeyringThreshold`].
    pub fn pin(note: &str) -> Result<Self, Error> {
        let (note, keyring) = open(note)?;
        signed_by(&note, &keyring)?;
        Ok(TrustedKeyring(keyring))
    }

    /// Steps to the next version.
    ///
    /// # Errors
    /// [`Error::OtherAuthority`]; [`Error::KeyringRollback`] for this version or an older one; [`Error::KeyringGap`] if a
    /// version is left out; [`Error::KeyringThreshold`] if too few distinct roots signed, old or new.
    pub fn advance(&self, note: &str) -> Result<Self, Error> {
        let (note, next) = open(note)?;
        self.step(&note, next)
    }

    /// The step itself, for a keyring that is already read.
    fn step(&self, note: &SignedNote<'_>, next: Keyring) -> Result<Self, Error> {
        if next.authority != self.0.authority {
            return Err(Error::OtherAuthority);
        }
        if next.version <= self.0.version {
            return Err(Error::KeyringRollback { seen: self.0.version, found: next.version });
        }
        let expected = self.0.version.saturating_add(1);
        if next.version != expected {
            return Err(Error::KeyringGap { expected, found: next.version });
        }
        signed_by(note, &self.0)?;
        signed_by(note, &next)?;
        Ok(TrustedKeyring(next))
    }

    /// Steps through a chain file: keyrings one after the other, oldest first. Versions up to the current one are passed
    /// over. `seen` is the highest version this device remembers: ending below it is a rollback.
    ///
    /// # Errors
    /// As [`TrustedKeyring::advance`]; [`Error::TooMuchWork`] above [`MAX_VERSIONS`].
    pub fn walk(self, chain: &str, seen: Option<u32>) -> Result<Self, Error> {
        let mut current = self;
        for (i, note) in split_chain(chain).enumerate() {
            if i == MAX_VERSIONS {
                return Err(Error::TooMuchWork);
            }
            let (note, next) = open(note)?;
            if next.authority != current.0.authority {
                return Err(Error::OtherAuthority);
            }
            if next.version > current.0.version {
                current = current.step(&note, next)?;
            }
        }
        match seen {
            Some(seen) if current.0.version < seen => Err(Error::KeyringRollback { seen, found: current.0.version }),
            _ => Ok(current),
        }
    }

    /// What it says.
    pub fn keyring(&self) -> &Keyring {
        &self.0
    }
}

fn open(note: &str) -> Result<(SignedNote<'_>, Keyring), Error> {
    if note.len() > MAX_KEYRING {
        return Err(Error::TooLarge { limit: MAX_KEYRING, len: note.len() });
    }
    let note = SignedNote::parse(note)?;
    let keyring = Keyring::parse(note.text())?;
    Ok((note, keyring))
}

/// Whether the threshold of distinct roots of `keyring` signed.
fn signed_by(note: &SignedNote<'_>, keyring: &Keyring) -> Result<(), Error> {
    let roots: Vec<_> = keyring.roots.iter().collect();
    let found = match note.signers(&roots) {
        Ok(signers) => u8::try_from(signers.len()).unwrap_or(u8::MAX),
        Err(Error::NoteUnsigned) => 0,
        Err(error) => return Err(error),
    };
    if found < keyring.threshold {
        return Err(Error::KeyringThreshold { needed: keyring.threshold, found });
    }
    Ok(())
}

/// Cuts a chain file before each header that follows an empty line. Within a keyring nothing can look like that: its
/// only empty line is followed by signatures.
fn split_chain(chain: &str) -> impl Iterator<Item = &str> {
    const START: &[u8] = b"\n\nlamppost/keyring/v1\n";
    let mut rest = chain.trim_start_matches('\n');
    core::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        // Two newlines end a note here: that of its last line and the empty line between two notes.
        let mut marks = rest.as_bytes().windows(START.len());
        let end = marks.position(|mark| mark == START).map_or(rest.len(), |at| at + 1);
        let note = rest.get(..end)?;
        rest = rest.get(end..)?.trim_start_matches('\n');
        Some(note)
    })
}
