//! The authority's answers (FORMAT.md, "Answer").

use alloc::string::String;
use alloc::vec::Vec;

use super::fields::{Fields, write_extensions};
use super::receipt::signed_by;
use crate::error::{Error, Rule};
use crate::id::{AnswerHash, ChoiceHash, KeyId};
use crate::key::SigningKey;
use crate::time::Day;
use crate::trust::{Role, TrustedKeyring};
use crate::vocabulary::{AnswerReason, AnswerStatus};
use crate::wire::payload::{Payload, Writer};
use crate::wire::{Envelope, Kind, envelope};

/// One step of the authority. Field order is wire order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Which choice.
    pub choice: ChoiceHash,
    /// The answer before this one: a chain has one order, and nothing can be left out of its middle.
    pub previous: Option<AnswerHash>,
    /// What it says.
    pub status: AnswerStatus,
    /// Why; required where it rejects or extends (GDPR Art. 12(3) and (4)).
    pub reason: Option<AnswerReason>,
    /// In own words: at most 280 characters and 840 bytes, one line.
    pub text: Option<String>,
    /// The day it was given.
    pub day: Day,
    /// Where it extends: the new last day for an answer.
    pub due: Option<Day>,
}

/// An answer whose signature is that of a key the authority stands by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedAnswer {
    /// What it says.
    pub answer: Answer,
    /// Its hash: what the next answer names.
    pub hash: AnswerHash,
    /// The key that signed.
    pub key_id: KeyId,
}

impl Answer {
    /// Signs with a key of role `answers`.
    ///
    /// # Errors
    /// [`Error::AnswerInvalid`] with the field.
    pub fn seal(&self, key: &SigningKey) -> Result<Vec<u8>, Error> {
        let mut payload = Writer::default();
        payload.array(&self.choice.0);
        payload.optional(self.previous, |w, hash| w.array(&hash.0));
        payload.varint(u64::from(self.status.code()));
        payload.optional(self.reason, |w, reason| w.varint(u64::from(reason.code())));
        payload.optional(self.text.as_deref(), |w, text| w.bytes(text.as_bytes()));
        payload.varint(u64::from(self.day.number()));
        payload.optional(self.due, |w, day| w.varint(u64::from(day.number())));
        write_extensions(&mut payload);
        let payload = payload.into_bytes();
        read(&payload)?;
        envelope::seal(Kind::Answer, key, &payload)
    }
}

impl SignedAnswer {
    /// Verifies an answer against the keyring of the authority.
    ///
    /// # Errors
    /// Those of [`Envelope::parse`]; [`Error::UnknownKey`], [`Error::KeyWrongRole`], [`Error::KeyRevoked`],
    /// [`Error::BadSignature`], [`Error::KeyNotValid`]; [`Error::AnswerInvalid`] with the field.
    pub fn verify(bytes: &[u8], keyring: &TrustedKeyring) -> Result<Self, Error> {
        let envelope = Envelope::parse(bytes, Kind::Answer)?;
        let (answer, key_id) =
            signed_by(&envelope, keyring, Role::Answers, |payload| read(payload).map(|a| (a.day, a)))?;
        Ok(SignedAnswer { answer, hash: AnswerHash::of(bytes), key_id })
    }
}

fn read(payload: &[u8]) -> Result<Answer, Error> {
    const INVALID: fn(&'static str, Rule) -> Error = |field, rule| Error::AnswerInvalid { field, rule };
    let mut fields = Fields::of(Payload::of(payload), Kind::Answer.head(), INVALID);
    let answer = Answer {
        choice: ChoiceHash(fields.array("choice")?),
        previous: fields.optional("previous", |f| f.array_here())?.map(AnswerHash),
        status: AnswerStatus(fields.code("status")?),
        reason: fields.optional("reason", |f| f.code_here("reason"))?.map(AnswerReason),
        text: fields.optional("text", |f| f.text_here("text"))?,
        day: fields.day("day")?,
        due: fields.optional("due", |f| f.day_here("due"))?,
    };
    fields.end()?;
    let justified = matches!(answer.status, AnswerStatus::REJECTED | AnswerStatus::EXTENDED);
    if justified && answer.reason.is_none() {
        return Err(INVALID("reason", Rule::Empty));
    }
    if answer.status.term().is_some() && (answer.status == AnswerStatus::EXTENDED) != answer.due.is_some() {
        return Err(INVALID("due", Rule::Order));
    }
    Ok(answer)
}
