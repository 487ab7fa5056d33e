//! From bytes to a verdict.
//!
//! An [`UnverifiedNotice`] is bytes of the right shape. [`UnverifiedNotice::verify`] weighs them against a keyring, a
//! status list and a clock, all given as arguments, and returns a [`Report`] with exactly one [`Verdict`]. Only a report
//! whose verdict allows it holds a [`VerifiedNotice`]; *unreadable*, *changed* and *unknown issuer* never do.
//!
//! Work is bounded: one signature check per key with the same id, and no more than [`MAX_KEYS_TRIED`].

mod changes;
mod distance;
mod questions;
mod verdict;
mod view;

pub use changes::changes_json;
pub use distance::{Fix, distance};
pub use questions::{QUESTIONS, Question};
pub use verdict::{Clock, Freshness, Report, StatusFreshness, Verdict};
#[cfg(all(target_arch = "wasm32", not(feature = "scanner")))]
pub(crate) use view::reason;

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::error::Error;
use crate::id::{KeyId, NoticeId};
use crate::notice::Content;
use crate::time::UnixTime;
use crate::trust::{Keyring, KeyringKey, Role, Status, StatusList, TrustedKeyring};
use crate::wire::notice::{self, Head, Reading};
use crate::wire::{Envelope, Kind, qr_text};

/// Keys with the same 8-byte id that are tried before giving up; two is already a curiosity.
pub const MAX_KEYS_TRIED: usize = 4;

/// What the verdict may rest on, beside the bytes.
#[derive(Clone, Copy, Debug, Default)]
pub struct Context<'a> {
    /// The time; `None` if the device does not know it. Dates are then not judged, and the report says so.
    pub now: Option<UnixTime>,
    /// A status list of the notice's authority.
    pub status: Option<&'a StatusList>,
    /// The sensor that the person stands at, if the page or kiosk knows.
    pub sensor: Option<&'a str>,
    /// Where the person stands, if they chose to say.
    pub here: Option<Fix>,
}

/// A notice as received: nothing about it is known to be true.
#[derive(Clone, Debug)]
pub struct UnverifiedNotice {
    bytes: Vec<u8>,
}

/// Who signed a notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issuer {
    /// The authority's domain name.
    pub authority: String,
    /// The authority's name, from its keyring.
    pub name: String,
    /// The key that signed.
    pub key_id: KeyId,
}

/// A notice whose signature is that of a key the authority stands by.
#[derive(Clone, Debug)]
pub struct VerifiedNotice {
    id: NoticeId,
    bytes: Vec<u8>,
    reading: Reading,
    issuer: Issuer,
}

impl VerifiedNotice {
    /// Its id.
    pub fn id(&self) -> NoticeId {
        self.id
    }

    /// The signed envelope, as received.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// What it says: the fields a verdict rests on, the rest as JSON, and what is missing.
    pub fn reading(&self) -> &Reading {
        &self.reading
    }

    /// What it says, as Rust types.
    ///
    /// # Errors
    /// None: the same bytes have been read before.
    pub fn content(&self) -> Result<Content, Error> {
        notice::decode(Envelope::parse(&self.bytes, Kind::Notice)?.payload())
    }

    /// Who signed it.
    pub fn issuer(&self) -> &Issuer {
        &self.issuer
    }
}

impl UnverifiedNotice {
    /// Takes the bytes of a signed notice.
    ///
    /// # Errors
    /// Those of [`Envelope::parse`].
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Self, Error> {
        Envelope::parse(&bytes, Kind::Notice)?;
        Ok(UnverifiedNotice { bytes })
    }

    /// Takes what a camera read: a web address with digits after `#`, or the digits.
    ///
    /// # Errors
    /// Those of [`qr_text::parse`] and [`Envelope::parse`].
    pub fn from_text(text: &str) -> Result<Self, Error> {
        Self::from_bytes(qr_text::parse(text)?)
    }

    /// The verdict on whatever a camera read. Text that is no notice is *unreadable*.
    pub fn verify_text(text: &str, trust: &[TrustedKeyring], context: &Context<'_>) -> Report {
        match Self::from_text(text) {
            Ok(notice) => notice.verify(trust, context),
            Err(error) => Report::unreadable(error, context),
        }
    }

    /// The verdict. Order matters: the key is found and the signature checked before anything of the content is read.
    pub fn verify(self, trust: &[TrustedKeyring], context: &Context<'_>) -> Report {
        let (keyring, issuer, reading) = match self.open(trust, context) {
            Ok(opened) => opened,
            Err((verdict, error, keyring)) => return Report::without_notice(verdict, error, keyring, context),
        };
        let verified = VerifiedNotice { id: NoticeId::of(&self.bytes), bytes: self.bytes, reading, issuer };
        let status = context.status.filter(|list| list.authority() == keyring.authority && list.covers(verified.id));
        let mut report = Report {
            verdict: Verdict::Genuine,
            reason: None,
            freshness: Freshness::of(Some(keyring), status, context.now),
            distance: None,
            status: status.and_then(|list| list.find(verified.id)),
            notice: None,
        };
        if let (Some(here), Some(position)) = (context.here, verified.reading.head.position) {
            report.distance = Some(distance(here.position, position));
        }
        report.verdict = judge(&verified.reading.head, context, &report);
        report.notice = Some(verified);
        report
    }

    #[allow(clippy::type_complexity, reason = "a private step with three outcomes, named where it is used")]
    fn open<'t>(
        &self,
        trust: &'t [TrustedKeyring],
        context: &Context<'_>,
    ) -> Result<(&'t Keyring, Issuer, Reading), (Verdict, Error, Option<&'t Keyring>)> {
        let envelope =
            Envelope::parse(&self.bytes, Kind::Notice).map_err(|error| (Verdict::Unreadable, error, None))?;
        let key_id = envelope.key_id();
        let candidates =
            trust.iter().map(TrustedKeyring::keyring).flat_map(|k| k.find(key_id).map(move |key| (k, key)));
        let mut refused = (Verdict::UnknownIssuer, Error::UnknownKey { key_id }, None);
        for (keyring, key) in candidates.take(MAX_KEYS_TRIED) {
            if let Err(error) = stands_by(keyring, key, context.now) {
                refused = (Verdict::UnknownIssuer, error, Some(keyring));
                continue;
            }
            if let Err(error) = envelope.verify(&key.key) {
                refused = (Verdict::Changed, error, Some(keyring));
                continue;
            }
            let reading =
                notice::read(envelope.payload()).map_err(|error| (Verdict::Unreadable, error, Some(keyring)))?;
            // The key must also have been valid on the day the notice says it was signed.
            if reading.head.issued < key.from || reading.head.issued > key.until {
                let error = Error::KeyNotValid { from: key.from, until: key.until };
                return Err((Verdict::UnknownIssuer, error, Some(keyring)));
            }
            let issuer = Issuer {
                authority: keyring.authority.to_string(),
                name: keyring.name.to_string(),
                key_id: key.key.key_id(),
            };
            return Ok((keyring, issuer, reading));
        }
        Err(refused)
    }
}

/// Whether the authority stands by this key now, for notices. Without proof of when a notice was logged, a stolen key
/// could sign with any date: a revoked key is therefore refused whatever the notice's own date.
fn stands_by(keyring: &Keyring, key: &KeyringKey, now: Option<UnixTime>) -> Result<(), Error> {
    if let Some(since) = keyring.revoked(key.key.key_id()) {
        return Err(Error::KeyRevoked { since });
    }
    if key.role != Role::Notices {
        return Err(Error::KeyWrongRole);
    }
    keyring.in_force(now)?;
    match now.map(UnixTime::day) {
        Some(day) if day > key.until => Err(Error::KeyNotValid { from: key.from, until: key.until }),
        _ => Ok(()),
    }
}

/// The verdict on a notice whose signature holds, most alarming first.
fn judge(notice: &Head, context: &Context<'_>, report: &Report) -> Verdict {
    let other_sensor = context.sensor.is_some_and(|sensor| sensor != notice.sensor);
    let too_far = match (report.distance, context.here) {
        (Some(metres), Some(here)) => metres > notice.reach.unwrap_or(0).saturating_add(here.slack()),
        _ => false,
    };
    if other_sensor || too_far {
        return Verdict::FromAnotherPlace;
    }
    match report.status {
        Some(Status::Withdrawn { .. }) => return Verdict::Withdrawn,
        Some(Status::Superseded { .. }) => return Verdict::Superseded,
        None => {}
    }
    match context.now.map(UnixTime::day) {
        Some(today) if today > notice.expires => Verdict::Expired,
        Some(today) if today < notice.effective => Verdict::NotYetInForce,
        _ => Verdict::Genuine,
    }
}
