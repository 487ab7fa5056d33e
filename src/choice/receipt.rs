//! The collector's countersignature (FORMAT.md, "Receipt").

use alloc::string::String;
use alloc::vec::Vec;

use super::fields::{Fields, write_extensions};
use super::{Choice, SignedChoice};
use crate::error::{Error, Rule};
use crate::id::{ChoiceHash, KeyId, NoticeId};
use crate::key::SigningKey;
use crate::time::{Day, UnixTime};
use crate::trust::{Role, TrustedKeyring};
use crate::vocabulary::NoticeState;
use crate::wire::payload::{Payload, Writer};
use crate::wire::{Envelope, Kind, envelope};

/// Months from receipt to the last day of an answer (GDPR Art. 12(3)).
const MONTHS: u32 = 1;

/// That a choice was received, and when an answer is due. Field order is wire order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// Which choice.
    pub choice: ChoiceHash,
    /// The notice it names.
    pub notice: NoticeId,
    /// What the collector knew about that notice.
    pub state: NoticeState,
    /// When it came in.
    pub received: UnixTime,
    /// The last day for an answer (GDPR Art. 12(3)); `None`: nothing was asked.
    pub due: Option<Day>,
    /// In which public log the choice will stand, and by when.
    pub log: Option<LogPromise>,
}

/// A promise to log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogPromise {
    /// The log's origin.
    pub origin: String,
    /// By when the entry is in it.
    pub by: UnixTime,
}

/// A receipt whose signature is that of a key the authority stands by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedReceipt {
    /// What it says.
    pub receipt: Receipt,
    /// The key that signed.
    pub key_id: KeyId,
}

impl Receipt {
    /// The receipt for a choice: an answer is due within one month where something is asked.
    pub fn of(choice: &SignedChoice, state: NoticeState, received: UnixTime, log: Option<LogPromise>) -> Self {
        let Choice { notice, decision, .. } = choice.choice();
        let mut receipt = Receipt { choice: choice.hash(), notice: *notice, state, received, due: None, log };
        receipt.due = decision.asks().then(|| receipt.lawful_due());
        receipt
    }

    /// The last day that the law gives for an answer, whatever the receipt names.
    pub(super) fn lawful_due(&self) -> Day {
        self.received.day().plus_months(MONTHS)
    }

    /// The last day for an answer: the one it names, but at most one month after it came in. A collector cannot grant
    /// the authority more time than the law does.
    pub fn answer_due(&self) -> Option<Day> {
        self.due.map(|due| due.min(self.lawful_due()))
    }

    /// Signs with a key of role `receipts`.
    ///
    /// # Errors
    /// [`Error::ReceiptInvalid`] with the field.
    pub fn seal(&self, key: &SigningKey) -> Result<Vec<u8>, Error> {
        let mut payload = Writer::default();
        payload.array(&self.choice.0);
        payload.array(&self.notice.0);
        payload.varint(u64::from(self.state.code()));
        payload.varint(self.received.0);
        payload.optional(self.due, |w, day| w.varint(u64::from(day.number())));
        payload.optional(self.log.as_ref(), |w, log| {
            w.bytes(log.origin.as_bytes());
            w.varint(log.by.0);
        });
        write_extensions(&mut payload);
        let payload = payload.into_bytes();
        read(&payload)?;
        envelope::seal(Kind::Receipt, key, &payload)
    }
}

impl SignedReceipt {
    /// Verifies a receipt against the keyring of the authority.
    ///
    /// # Errors
    /// Those of [`Envelope::parse`], then as [`signed_by`]; [`Error::ReceiptInvalid`] with the field.
    pub fn verify(bytes: &[u8], keyring: &TrustedKeyring) -> Result<Self, Error> {
        let envelope = Envelope::parse(bytes, Kind::Receipt)?;
        let (receipt, key_id) =
            signed_by(&envelope, keyring, Role::Receipts, |payload| read(payload).map(|r| (r.received.day(), r)))?;
        Ok(SignedReceipt { receipt, key_id })
    }
}

/// Checks the signature of a receipt or an answer, then that its key was valid on the day it names.
///
/// # Errors
/// [`Error::UnknownKey`], [`Error::KeyRevoked`], [`Error::KeyWrongRole`], [`Error::BadSignature`], [`Error::KeyNotValid`],
/// and what `read` says.
pub(super) fn signed_by<T>(
    envelope: &Envelope<'_>,
    keyring: &TrustedKeyring,
    role: Role,
    read: impl FnOnce(&[u8]) -> Result<(Day, T), Error>,
) -> Result<(T, KeyId), Error> {
    let (keyring, key_id) = (keyring.keyring(), envelope.key_id());
    let key = keyring.find(key_id).next().ok_or(Error::UnknownKey { key_id })?;
    if let Some(since) = keyring.revoked(key_id) {
        return Err(Error::KeyRevoked { since });
    }
    if key.role != role {
        return Err(Error::KeyWrongRole);
    }
    envelope.verify(&key.key)?;
    let (day, value) = read(envelope.payload())?;
    if day < key.from || day > key.until {
        return Err(Error::KeyNotValid { from: key.from, until: key.until });
    }
    Ok((value, key_id))
}

fn read(payload: &[u8]) -> Result<Receipt, Error> {
    const INVALID: fn(&'static str, Rule) -> Error = |field, rule| Error::ReceiptInvalid { field, rule };
    let mut fields = Fields::of(Payload::of(payload), Kind::Receipt.head(), INVALID);
    let receipt = Receipt {
        choice: ChoiceHash(fields.array("choice")?),
        notice: NoticeId(fields.array("notice")?),
        state: NoticeState(fields.code("state")?),
        received: UnixTime(fields.seconds("received")?),
        due: fields.optional("due", |f| f.day_here("due"))?,
        log: fields.optional("log", |f| {
            Ok(LogPromise { origin: f.name_here("log")?, by: UnixTime(f.seconds_here("log")?) })
        })?,
    };
    fields.end()?;
    if receipt.due.is_some_and(|due| due < receipt.received.day()) {
        return Err(INVALID("due", Rule::Order));
    }
    if receipt.log.as_ref().is_some_and(|log| log.by < receipt.received) {
        return Err(INVALID("log", Rule::Order));
    }
    Ok(receipt)
}
