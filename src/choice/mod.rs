//! Answering a notice: choice, receipt, answer, and the resident's journal (FORMAT.md, "Choice" to "Journal").
//!
//! A resident's device signs a [`Choice`] with a key for that sensor alone ([`sensor_seed`](crate::key::sensor_seed)). The
//! collector countersigns with a [`Receipt`] that says when an answer is due, and the authority answers with signed
//! [`Answer`]s. All of it together is a [`Record`], which anyone who holds the authority's keyring can verify offline.
//!
//! What may be chosen follows from the legal basis ([`offers`]), never from what a page would like to ask.

mod answer;
mod case;
mod fields;
mod journal;
mod offer;
mod receipt;
mod record;
mod view;

use alloc::string::String;
use alloc::vec::Vec;

pub use answer::{Answer, SignedAnswer};
pub use case::{Case, State};
pub use fields::Part;
pub use journal::{Entry, Journal, MAX_JOURNAL, entry_hash};
pub use offer::{ActivityChoices, Basis, Matter, Offer, Withheld, choices, ensure_offered, offers};
pub use receipt::{LogPromise, Receipt, SignedReceipt};
pub use record::{MAX_ANSWERS, MAX_RECORD, Problem, ProblemPart, Record, RecordReport};
pub use view::{parts_json, report_json};

use crate::error::{Error, Rule};
use crate::id::{ChoiceHash, NoticeId};
use crate::key::{SigningKey, VerifyingKey};
use crate::notice::text;
use crate::time::Day;
use crate::vocabulary::{Decision, Ground, Surface};
use crate::wire::payload::{Payload, Writer};
use crate::wire::{Envelope, Kind, envelope};
use fields::{Fields, write_extensions};

/// Characters in the text of a choice or an answer.
pub const MAX_TEXT: usize = 280;
/// Bytes in it: 280 characters of any script of the basic plane.
pub const MAX_TEXT_BYTES: usize = 840;
/// The name under which a resident's key is written as a vkey. It says nothing about the person.
pub const RESIDENT: &str = "lamppost/resident";

/// What a person decided about one activity of one notice. Field order is wire order.
///
/// The order keeps two choices of one person from sharing more than four bytes in a row: what they may have in common
/// stands between fields that are random or differ for each sensor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The day, by the person's device.
    pub day: Day,
    /// Where it was made.
    pub surface: Surface,
    /// The exact notice.
    pub notice: NoticeId,
    /// Which activity, counted from 0; `None`: the notice as a whole.
    pub activity: Option<u8>,
    /// Why, from a list.
    pub ground: Option<Ground>,
    /// 16 random bytes, so that the hash cannot be guessed.
    pub nonce: [u8; 16],
    /// What was decided.
    pub decision: Decision,
    /// Why, in own words: at most [`MAX_TEXT`] characters and [`MAX_TEXT_BYTES`] bytes, one line.
    pub text: Option<String>,
    /// The choice at the same sensor that this one follows, e.g. the consent that is withdrawn.
    pub previous: Option<ChoiceHash>,
}

/// A choice whose signature fits the key it carries. Who the person is stays unknown; that is the point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedChoice {
    bytes: Vec<u8>,
    hash: ChoiceHash,
    key: [u8; 32],
    choice: Choice,
    parts: Vec<Part>,
}

impl Choice {
    /// Signs with the key of the sensor.
    ///
    /// # Errors
    /// [`Error::ChoiceInvalid`] with the field.
    pub fn seal(&self, key: &SigningKey) -> Result<SignedChoice, Error> {
        let mut payload = Writer::default();
        payload.varint(u64::from(self.day.number()));
        payload.varint(u64::from(self.surface.code()));
        payload.array(&self.notice.0);
        payload.varint(self.activity.map_or(0, |index| u64::from(index) + 1));
        payload.optional(self.ground, |w, ground| w.varint(u64::from(ground.code())));
        payload.array(&self.nonce);
        payload.varint(u64::from(self.decision.code()));
        payload.optional(self.text.as_deref(), |w, text| w.bytes(text.as_bytes()));
        payload.optional(self.previous, |w, hash| w.array(&hash.0));
        write_extensions(&mut payload);
        let payload = payload.into_bytes();
        // What this would refuse to read it does not write.
        read(&payload, 0)?;
        SignedChoice::parse(envelope::seal(Kind::Choice, key, &payload)?)
    }
}

impl SignedChoice {
    /// Reads a choice and checks its signature against the key it carries.
    ///
    /// # Errors
    /// Those of [`Envelope::parse`]; [`Error::KeyMalformed`], [`Error::KeyWeak`], [`Error::BadSignature`]; then
    /// [`Error::Malformed`], [`Error::NonCanonical`], [`Error::ChoiceInvalid`] and [`Error::CriticalExtension`].
    pub fn parse(bytes: Vec<u8>) -> Result<Self, Error> {
        let envelope = Envelope::parse(&bytes, Kind::Choice)?;
        let key = envelope.public_key().ok_or(Error::Truncated)?;
        envelope.verify(&VerifyingKey::new(RESIDENT, &key)?)?;
        let (choice, payload_parts) = read(envelope.payload(), Kind::Choice.head())?;
        let parts = fields::envelope_parts(&bytes, Kind::Choice, payload_parts);
        Ok(SignedChoice { hash: ChoiceHash::of(&bytes), key, choice, parts, bytes })
    }

    /// The envelope, as received.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Its hash: what receipts and answers name.
    pub fn hash(&self) -> ChoiceHash {
        self.hash
    }

    /// The key that signed, for this sensor alone.
    pub fn key(&self) -> &[u8; 32] {
        &self.key
    }

    /// What was decided.
    pub fn choice(&self) -> &Choice {
        &self.choice
    }

    /// Every byte once, in order, by the name of its field.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }
}

/// Reads a payload that starts at byte `offset` of its envelope.
fn read(payload: &[u8], offset: usize) -> Result<(Choice, Vec<Part>), Error> {
    const INVALID: fn(&'static str, Rule) -> Error = |field, rule| Error::ChoiceInvalid { field, rule };
    let mut fields = Fields::of(Payload::of(payload), offset, INVALID);
    let day = fields.day("day")?;
    let surface = Surface(fields.code("surface")?);
    let notice = NoticeId(fields.array("notice")?);
    let activity = match fields.number("activity", u32::from(crate::notice::schema::MAX_ACTIVITIES))? {
        0 => None,
        number => u8::try_from(number - 1).ok(),
    };
    let ground = fields.optional("ground", |f| f.code_here("ground"))?.map(Ground);
    let nonce = fields.array("nonce")?;
    let decision = Decision(fields.code("decision")?);
    let text = fields.optional("text", |f| f.text_here("text"))?;
    let previous = fields.optional("previous", |f| f.array_here())?.map(ChoiceHash);
    let parts = fields.end()?;
    let choice = Choice { day, surface, notice, activity, ground, nonce, decision, text, previous };
    // A ground belongs to an objection, an activity to everything but a concern about the sign. What belongs to a decision
    // of a later vocabulary is not known here.
    let known = decision.term().is_some();
    if known && choice.ground.is_some() && decision != Decision::OBJECTION_MAKE {
        return Err(INVALID("ground", Rule::Order));
    }
    if known && decision.is_concern() != choice.activity.is_none() {
        return Err(INVALID("activity", Rule::Order));
    }
    Ok((choice, parts))
}

impl Decision {
    /// Whether it is about the sign as a whole.
    pub fn is_concern(self) -> bool {
        matches!(self, Decision::CONCERN_TAMPERED | Decision::CONCERN_PLACE | Decision::CONCERN_OTHER)
    }

    /// Whether the authority owes an answer: everything that asks for something (GDPR Art. 12(3)). Consent given or refused
    /// and an objection taken back hold by themselves.
    pub fn asks(self) -> bool {
        !matches!(self, Decision::CONSENT_GIVE | Decision::CONSENT_REFUSE | Decision::OBJECTION_RETRACT)
    }
}

/// What a person typed, as the text of a choice: one line, without white space around it; `None` if nothing is left.
pub fn one_line(text: &str) -> Option<String> {
    Some(text::one_line(text)).filter(|line| !line.is_empty())
}
