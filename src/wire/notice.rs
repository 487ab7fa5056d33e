//! Reads and writes the payload of a notice: canonical postcard, walked along the table in [`schema`].
//!
//! One walk does everything: it accepts only the one way to write each value (varints without padding, every byte
//! used), holds every limit and rule, shows the content as JSON and notes what is missing.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::str;

use super::json::Json;
use super::payload::Payload;
use crate::error::{Error, Rule as Broken};
use crate::id::{NoticeId, hex};
use crate::notice::schema::{Field, Form, MAX_EXTENSIONS, MAX_SENTENCE, NOTICE, Rule, Shape};
use crate::notice::text::{is_clean, is_language, is_link, is_sensor};
use crate::notice::{Content, Position, SIGNED_ANYWAY};
use crate::time::Day;
use crate::vocabulary::{ContactKind, DecisionEffect, Identifiability, LegalBasis, RetentionRule};

/// What a walk through a payload found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The fields that a verdict rests on.
    pub head: Head,
    /// Everything, as JSON: names in camel case, days as `YYYY-MM-DD`, ids in hexadecimal, words as their codes,
    /// positions in units of 1e-5 degrees, `null` for *not stated*.
    pub json: String,
    /// The important fields that are not stated, in reading order, each with the activity it belongs to (from 0).
    ///
    /// These are questions people ask, not law: which rule wants which field is the rulebook's business.
    pub missing: Vec<Missing>,
    /// Numbers of extensions that were not understood and may be ignored.
    pub unread: Vec<u16>,
    /// Of each activity, what a choice depends on.
    pub activities: Vec<ActivityBasis>,
    /// Every field with what it says, in reading order: what rulebooks derive their facts from.
    pub seen: Vec<Seen>,
}

/// A field that was passed, and what it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The activity it belongs to, counted from 0.
    pub activity: Option<u8>,
    /// The record it stands in, such as `recipients`.
    pub record: &'static str,
    /// Which record of the notice, so that fields of one recipient are told from those of another.
    pub entry: u16,
    /// Its name.
    pub field: &'static str,
    /// What it says.
    pub value: Said,
}

/// What a field says, as far as rules ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// Nothing: not stated.
    Nothing,
    /// An empty list: stated that there is none.
    None,
    /// A word of the vocabulary; of a list, one of them.
    Word(u16),
    /// Yes or no.
    Flag(bool),
    /// A number, or a day.
    Number(u32),
    /// ISO 3166-1 alpha-2.
    Country([u8; 2]),
    /// Text, or a record whose fields follow on their own.
    Something,
}

/// The fields of an activity that decide what a person may choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActivityBasis {
    /// GDPR Art. 6(1).
    pub legal_basis: Option<LegalBasis>,
    /// How closely the data point at a person.
    pub identifiability: Option<Identifiability>,
    /// What an automated decision does to a person.
    pub decision_effect: Option<DecisionEffect>,
}

/// A field that a person would want to know and that the notice does not state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing {
    /// Its name.
    pub field: &'static str,
    /// The activity it belongs to, counted from 0.
    pub activity: Option<u8>,
}

/// The fields of a notice that a verdict rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// Which sensor.
    pub sensor: String,
    /// The notice that it replaces.
    pub previous: Option<NoticeId>,
    /// The day it was signed.
    pub issued: Day,
    /// First day in force.
    pub effective: Day,
    /// Last day in force.
    pub expires: Day,
    /// Where it belongs.
    pub position: Option<Position>,
    /// How far it senses, in metres.
    pub reach: Option<u32>,
}

/// Reads a payload.
///
/// # Errors
/// [`Error::Malformed`], [`Error::NonCanonical`], [`Error::NoticeInvalid`] with the field, or
/// [`Error::CriticalExtension`].
pub fn read(payload: &[u8]) -> Result<Reading, Error> {
    let mut walk = Walk {
        payload: Payload::of(payload),
        json: Json::default(),
        missing: Vec::new(),
        unread: Vec::new(),
        activities: Vec::new(),
        seen: Vec::new(),
        records: 0,
        activity: None,
    };
    let Shape::Record(fields, rule) = &NOTICE else { return Err(Error::Malformed) };
    let values = walk.record("notice", fields, *rule)?;
    if !walk.payload.is_empty() {
        return Err(Error::NonCanonical);
    }
    let Walk { json, missing, unread, activities, seen, .. } = walk;
    Ok(Reading { head: head(payload, &values)?, json: json.into_text(), missing, unread, activities, seen })
}

/// Encodes content, refusing what [`read`] would refuse.
///
/// # Errors
/// As [`read`].
pub fn encode(content: &Content) -> Result<Vec<u8>, Error> {
    let payload = postcard::to_allocvec(content).map_err(|_| Error::Malformed)?;
    read(&payload).map(|_| payload)
}

/// Decodes a payload into Rust types.
///
/// # Errors
/// As [`read`].
pub fn decode(payload: &[u8]) -> Result<Content, Error> {
    read(payload)?;
    postcard::from_bytes(payload).map_err(|_| Error::Malformed)
}

/// A value just read, as far as rules between fields need it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Value {
    /// Not stated.
    Absent,
    Number(u32),
    /// The bytes of a text or record, as positions in the payload.
    Span(usize, usize),
}

impl Value {
    fn number(self) -> Option<u32> {
        match self {
            Value::Number(number) => Some(number),
            _ => None,
        }
    }

    fn code(self) -> Option<u16> {
        self.number().and_then(|code| u16::try_from(code).ok())
    }

    fn is_absent(self) -> bool {
        self == Value::Absent
    }
}

struct Walk<'a> {
    payload: Payload<'a>,
    json: Json,
    missing: Vec<Missing>,
    unread: Vec<u16>,
    activities: Vec<ActivityBasis>,
    seen: Vec<Seen>,
    /// Records begun so far.
    records: u16,
    activity: Option<u8>,
}

impl<'a> Walk<'a> {
    fn record(&mut self, name: &'static str, fields: &'static [Field], rule: Rule) -> Result<Vec<Value>, Error> {
        let mut values = Vec::with_capacity(fields.len());
        let entry = self.records;
        // A notice is too small for more records than that.
        self.records = self.records.saturating_add(1);
        self.json.open('{');
        for field in fields {
            self.json.key(field.name);
            let value = self.value(field.name, &field.shape)?;
            self.see(name, entry, field, value);
            if field.asked && value.is_absent() {
                self.miss(field.name);
            }
            values.push(value);
        }
        self.json.close('}');
        self.keep(name, rule, &values)?;
        Ok(values)
    }

    fn value(&mut self, name: &'static str, shape: &'static Shape) -> Result<Value, Error> {
        let start = self.payload.position();
        match shape {
            Shape::Number(first, last) => {
                let number = self.payload.varint()?;
                hold((*first..=*last).contains(&number), name, Broken::Range)?;
                self.json.number(i64::from(number));
                return Ok(Value::Number(number));
            }
            Shape::Signed(limit) => {
                let number = self.payload.zigzag()?;
                hold(number.unsigned_abs() <= *limit, name, Broken::Range)?;
                self.json.number(i64::from(number));
            }
            Shape::Flag => {
                let flag = self.payload.flag()?;
                self.json.flag(flag);
            }
            Shape::Code => {
                let code = self.payload.varint()?;
                hold(code <= u32::from(u16::MAX), name, Broken::Range)?;
                self.json.number(i64::from(code));
                return Ok(Value::Number(code));
            }
            Shape::Day => {
                let number = self.payload.varint()?;
                let day = Day::new(number).or_else(|_| broken(name, Broken::Range))?;
                self.json.text(&day.to_text());
                return Ok(Value::Number(number));
            }
            Shape::Bytes(len) => {
                let bytes = self.payload.take(usize::from(*len))?;
                self.json.text(&hex(bytes));
            }
            Shape::Letters(len) => {
                let letters = self.payload.take(usize::from(*len))?;
                hold(letters.iter().all(u8::is_ascii_uppercase), name, Broken::Form)?;
                self.json.text(str::from_utf8(letters).unwrap_or(""));
            }
            Shape::Text(limit, form) => return self.text(name, *limit, *form),
            Shape::Optional(inner) => {
                if !self.payload.flag()? {
                    self.json.raw("null");
                    return Ok(Value::Absent);
                }
                return self.value(name, inner);
            }
            Shape::List(least, most, inner) => self.list(name, *least, *most, inner)?,
            Shape::Record(fields, rule) => {
                self.record(name, fields, *rule)?;
            }
            Shape::Extensions => self.extensions(name)?,
        }
        Ok(Value::Span(start, self.payload.position()))
    }

    fn text(&mut self, name: &'static str, limit: u16, form: Form) -> Result<Value, Error> {
        let len = self.payload.length()?;
        let start = self.payload.position();
        let bytes = self.payload.take(len)?;
        let text = str::from_utf8(bytes).map_err(|_| Error::Malformed)?;
        hold(len > 0, name, Broken::Empty)?;
        hold(len <= usize::from(limit), name, Broken::TooLong)?;
        hold(is_clean(text), name, Broken::Unclean)?;
        let formed = match form {
            Form::Any => true,
            Form::Sensor => is_sensor(bytes),
            Form::Language => is_language(bytes),
            Form::Link => is_link(bytes),
        };
        hold(formed, name, Broken::Form)?;
        self.json.text(text);
        Ok(Value::Span(start, start + len))
    }

    fn list(&mut self, name: &'static str, least: u8, most: u8, inner: &'static Shape) -> Result<(), Error> {
        let len = self.payload.length()?;
        hold(len >= usize::from(least), name, Broken::Empty)?;
        hold(len <= usize::from(most), name, Broken::TooMany)?;
        let activities = matches!(inner, Shape::Record(_, Rule::Activity));
        let mut seen: Vec<&[u8]> = Vec::with_capacity(len);
        self.json.open('[');
        for i in 0..len {
            if activities {
                self.activity = u8::try_from(i).ok();
            }
            let start = self.payload.position();
            self.value(name, inner)?;
            // One way to write each value, so the same bytes are the same entry.
            let bytes = self.payload.since(start);
            hold(!seen.contains(&bytes), name, Broken::Duplicate)?;
            seen.push(bytes);
        }
        self.activity = if activities { None } else { self.activity };
        self.json.close(']');
        Ok(())
    }

    fn extensions(&mut self, name: &'static str) -> Result<(), Error> {
        let len = self.payload.length()?;
        hold(len <= usize::from(MAX_EXTENSIONS), name, Broken::TooMany)?;
        self.json.open('[');
        let mut last = None;
        for _ in 0..len {
            let id = u16::try_from(self.payload.varint()?).map_err(|_| Error::Malformed)?;
            let critical = self.payload.flag()?;
            let bytes_len = self.payload.length()?;
            let bytes = self.payload.take(bytes_len)?;
            // Ascending, so that there is one order and none twice.
            hold(last < Some(id), name, Broken::Duplicate)?;
            last = Some(id);
            let reason = (id == SIGNED_ANYWAY).then(|| sentence(bytes)).transpose()?;
            if reason.is_none() {
                if critical {
                    return Err(Error::CriticalExtension { id });
                }
                self.unread.push(id);
            }
            self.json.open('{');
            self.json.key("id");
            self.json.number(i64::from(id));
            self.json.key("critical");
            self.json.flag(critical);
            self.json.key("bytes");
            self.json.text(&hex(bytes));
            if let Some(reason) = reason {
                self.json.text_at("text", reason);
            }
            self.json.close('}');
        }
        self.json.close(']');
        Ok(())
    }

    /// Holds what fields of a record must keep between them.
    fn keep(&mut self, name: &'static str, rule: Rule, values: &[Value]) -> Result<(), Error> {
        match (rule, values) {
            (Rule::Free, _) => {}
            (Rule::Contact, &[kind, Value::Span(start, end)]) => {
                let web = kind.number() == Some(u32::from(ContactKind::WEB.code()));
                hold(!web || is_link(self.payload.between(start, end)), name, Broken::Form)?;
            }
            (Rule::Retention, &[rule, hours, until]) => {
                let is = |word: RetentionRule| rule.number() == Some(u32::from(word.code()));
                hold(is(RetentionRule::HOURS) != hours.is_absent(), "hours", Broken::Order)?;
                hold(is(RetentionRule::UNTIL_EVENT) != until.is_absent(), "until", Broken::Order)?;
            }
            (Rule::Activity, &[_, _, basis, interest, _, _, identifiability, _, _, automated, ..]) => {
                let basis = basis.code().map(LegalBasis);
                let effect = match automated {
                    // The span of an optional record begins at its first field, the effect.
                    Value::Span(start, end) => Payload::of(self.payload.between(start, end)).varint().ok(),
                    _ => None,
                };
                self.activities.push(ActivityBasis {
                    legal_basis: basis,
                    identifiability: identifiability.code().map(Identifiability),
                    decision_effect: effect.and_then(|code| u16::try_from(code).ok()).map(DecisionEffect),
                });
                if interest.is_absent() && basis.is_some_and(LegalBasis::is_legitimate_interest) {
                    self.miss("legitimate_interest");
                }
            }
            (Rule::Controller, &[_, _, _, Value::Span(start, end)]) => {
                if all_digital(self.payload.between(start, end)) {
                    self.miss("controller.contacts.non_digital");
                }
            }
            (
                Rule::Notice,
                &[_, Value::Number(revision), previous, issued, effective, expires, _, _, place, position, ..],
            ) => {
                hold((revision > 1) != previous.is_absent(), "previous", Broken::Order)?;
                let (issued, effective, expires) = (issued.number(), effective.number(), expires.number());
                hold(expires >= effective && expires >= issued, "expires", Broken::Order)?;
                if place.is_absent() && position.is_absent() {
                    self.missing.insert(0, Missing { field: "place", activity: None });
                }
            }
            (Rule::Controller, _) => {}
            _ => return Err(Error::Malformed),
        }
        Ok(())
    }

    /// Notes what a field says.
    fn see(&mut self, record: &'static str, entry: u16, field: &'static Field, value: Value) {
        let shape = match &field.shape {
            Shape::Optional(inner) => inner,
            shape => shape,
        };
        let (activity, field) = (self.activity, field.name);
        let mut note = |value| self.seen.push(Seen { activity, record, entry, field, value });
        let (start, end) = match value {
            Value::Absent => return note(Said::Nothing),
            Value::Number(number) => {
                let word = matches!(shape, Shape::Code).then(|| u16::try_from(number).ok()).flatten();
                return note(word.map_or(Said::Number(number), Said::Word));
            }
            Value::Span(start, end) => (start, end),
        };
        let bytes = self.payload.between(start, end);
        match (shape, bytes) {
            (Shape::List(..), [0]) => note(Said::None),
            (Shape::List(_, _, Shape::Code), _) => {
                let mut words = Payload::of(bytes);
                for _ in 0..words.length().unwrap_or(0) {
                    note(
                        words
                            .varint()
                            .ok()
                            .and_then(|code| u16::try_from(code).ok())
                            .map_or(Said::Something, Said::Word),
                    );
                }
            }
            (Shape::Flag, &[flag]) => note(Said::Flag(flag == 1)),
            (Shape::Letters(2), &[a, b]) => note(Said::Country([a, b])),
            _ => note(Said::Something),
        }
    }

    fn miss(&mut self, field: &'static str) {
        self.missing.push(Missing { field, activity: self.activity });
    }
}

/// The head of a notice from the values of its outermost record, in the order of the table.
fn head(payload: &[u8], values: &[Value]) -> Result<Head, Error> {
    let &[Value::Span(start, end), _, previous, issued, effective, expires, _, _, _, position, reach, ..] = values
    else {
        return Err(Error::Malformed);
    };
    let sensor = payload.get(start..end).and_then(|bytes| str::from_utf8(bytes).ok()).ok_or(Error::Malformed)?;
    let day = |value: Value| Day::new(value.number().unwrap_or(u32::MAX));
    let position = match position {
        Value::Span(start, _) => {
            // The span of an optional value begins at its inner value.
            let mut position = Payload::of(payload.get(start..).unwrap_or(&[]));
            Some(Position { latitude: position.zigzag()?, longitude: position.zigzag()? })
        }
        _ => None,
    };
    let previous = match previous {
        Value::Span(start, end) => payload.get(start..end).and_then(|bytes| bytes.try_into().ok()).map(NoticeId),
        _ => None,
    };
    Ok(Head {
        sensor: sensor.to_string(),
        previous,
        issued: day(issued)?,
        effective: day(effective)?,
        expires: day(expires)?,
        position,
        reach: reach.number(),
    })
}

/// Whether a list of contacts, already walked, names no way that works without a computer.
fn all_digital(contacts: &[u8]) -> bool {
    let mut contacts = Payload::of(contacts);
    let digital = |kind| kind == u32::from(ContactKind::WEB.code()) || kind == u32::from(ContactKind::EMAIL.code());
    for _ in 0..contacts.length().unwrap_or(0) {
        let kind = contacts.varint().unwrap_or(0);
        let len = contacts.length().unwrap_or(0);
        if !digital(kind) || contacts.take(len).is_err() {
            return false;
        }
    }
    true
}

/// The text of [`SIGNED_ANYWAY`].
fn sentence(bytes: &[u8]) -> Result<&str, Error> {
    let text = str::from_utf8(bytes).map_err(|_| Error::Malformed)?;
    hold(!text.is_empty(), "signed_anyway", Broken::Empty)?;
    hold(text.len() <= usize::from(MAX_SENTENCE), "signed_anyway", Broken::TooLong)?;
    hold(is_clean(text), "signed_anyway", Broken::Unclean)?;
    Ok(text)
}

fn hold(kept: bool, field: &'static str, rule: Broken) -> Result<(), Error> {
    if kept { Ok(()) } else { broken(field, rule) }
}

fn broken<T>(field: &'static str, rule: Broken) -> Result<T, Error> {
    Err(Error::NoticeInvalid { field, rule })
}
