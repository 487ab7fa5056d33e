//! The format of a notice as one table: names, order, shapes and limits (FORMAT.md, "Notice").
//!
//! Readers walk this table instead of one function per field: it is the only place where a limit stands, phone and
//! server cannot disagree about it, and it is a fifth of the size in WebAssembly. [`Content`](super::Content) is the same
//! list as Rust types, for those who write notices; a test holds the two together.

/// Bytes in a sensor id: it is printed on the placard.
pub const MAX_SENSOR: u16 = 32;
/// Bytes in a language tag: BCP 47 language, script and region.
pub const MAX_LANGUAGE: u16 = 12;
/// Bytes in a name or label: one line of the placard.
pub const MAX_NAME: u16 = 80;
/// Bytes in a sentence: what fits on a phone's screen without scrolling.
pub const MAX_SENTENCE: u16 = 240;
/// Bytes in a link or contact.
pub const MAX_LINK: u16 = 160;
/// Entries in a list.
pub const MAX_LIST: u8 = 16;
/// Activities in a notice.
pub const MAX_ACTIVITIES: u8 = 8;
/// Extensions in a notice.
pub const MAX_EXTENSIONS: u8 = 8;
/// Metres that a sensor can reach: further than any street sensor does.
pub const MAX_REACH: u32 = 50_000;
/// Hours that data can be kept: a hundred years. Longer is *indefinite*.
pub const MAX_HOURS: u32 = 876_600;
/// Months that a cost can be spread over: a hundred years.
pub const MAX_MONTHS: u32 = 1_200;

/// A field of a record.
#[derive(Debug)]
pub struct Field {
    /// Its name, in snake case.
    pub name: &'static str,
    /// Its shape.
    pub shape: Shape,
    /// Whether a person would want to know it: not stated, it is listed as missing.
    pub asked: bool,
}

/// What a value looks like on the wire.
#[derive(Debug)]
pub enum Shape {
    /// A varint from the first to the second number.
    Number(u32, u32),
    /// A zigzag varint from minus to plus the number.
    Signed(u32),
    /// One byte, 0 or 1.
    Flag,
    /// A varint of at most 16 bits: a word of the vocabulary.
    Code,
    /// A varint: days since 1970-01-01.
    Day,
    /// So many bytes, shown in hexadecimal.
    Bytes(u8),
    /// So many upper-case ASCII letters.
    Letters(u8),
    /// Length and UTF-8, clean, with 1 to so many bytes.
    Text(u16, Form),
    /// 0, or 1 and the value. 0 means *not stated*.
    Optional(&'static Shape),
    /// Count and values: from the first to the second number, none twice. An empty list means *stated: none*.
    List(u8, u8, &'static Shape),
    /// Fields one after the other.
    Record(&'static [Field], Rule),
    /// Count and extensions, ascending by number.
    Extensions,
}

/// What a text must look like beyond being clean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Anything.
    Any,
    /// `a-z 0-9 . _ -`.
    Sensor,
    /// BCP 47.
    Language,
    /// What follows `https://`.
    Link,
}

/// What fields of a record must keep between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Nothing.
    Free,
    /// Contacts of kind `web` hold a link.
    Contact,
    /// `hours` and `until` go with their rules.
    Retention,
    /// A legitimate interest is asked for where the basis is Art. 6(1)(f).
    Activity,
    /// One contact is not digital.
    Controller,
    /// Revision and previous, and the three days.
    Notice,
}

const fn field(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, asked: false }
}

/// A field that a person would want to know.
const fn asked(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, asked: true }
}

const fn text(limit: u16) -> Shape {
    Shape::Text(limit, Form::Any)
}

const NAME: Shape = text(MAX_NAME);
const SENTENCE: Shape = text(MAX_SENTENCE);
const LINK: Shape = Shape::Text(MAX_LINK, Form::Link);
const COUNTRY: Shape = Shape::Letters(2);
const MAYBE_NAME: Shape = Shape::Optional(&NAME);
const MAYBE_SENTENCE: Shape = Shape::Optional(&SENTENCE);
const MAYBE_LINK: Shape = Shape::Optional(&LINK);
const MAYBE_COUNTRY: Shape = Shape::Optional(&COUNTRY);
const MAYBE_CODE: Shape = Shape::Optional(&Shape::Code);
const MAYBE_FLAG: Shape = Shape::Optional(&Shape::Flag);
const MAYBE_CODES: Shape = Shape::Optional(&Shape::List(0, MAX_LIST, &Shape::Code));

const CONTACT: Shape = Shape::Record(&[field("kind", Shape::Code), field("value", text(MAX_LINK))], Rule::Contact);
const MAYBE_CONTACT: Shape = Shape::Optional(&CONTACT);

const POSITION: Shape = Shape::Record(
    &[field("latitude", Shape::Signed(9_000_000)), field("longitude", Shape::Signed(18_000_000))],
    Rule::Free,
);

const CONTROLLER: Shape = Shape::Record(
    &[
        field("name", NAME),
        asked("controller.kind", MAYBE_CODE),
        field("country", MAYBE_COUNTRY),
        asked("controller.contacts", Shape::Optional(&Shape::List(0, MAX_LIST, &CONTACT))),
    ],
    Rule::Controller,
);

const PROCESSOR: Shape = Shape::Record(&[field("name", NAME), field("country", MAYBE_COUNTRY)], Rule::Free);
const SUPERVISOR: Shape = Shape::Record(&[field("name", NAME), field("contact", MAYBE_CONTACT)], Rule::Free);
const CHANNEL: Shape = Shape::Record(&[field("purpose", Shape::Code), field("contact", CONTACT)], Rule::Free);

const ASSESSMENT: Shape = Shape::Record(
    &[field("kind", Shape::Code), field("date", Shape::Optional(&Shape::Day)), field("link", MAYBE_LINK)],
    Rule::Free,
);

const PUBLIC_COST: Shape = Shape::Record(
    &[
        field("amount", Shape::Number(0, u32::MAX)),
        field("currency", Shape::Letters(3)),
        field("months", Shape::Optional(&Shape::Number(1, MAX_MONTHS))),
    ],
    Rule::Free,
);

const AUTOMATED_DECISION: Shape = Shape::Record(
    &[field("effect", Shape::Code), field("autonomy", MAYBE_CODE), field("human_review", MAYBE_FLAG)],
    Rule::Free,
);

const RETENTION: Shape = Shape::Record(
    &[
        field("rule", Shape::Code),
        field("hours", Shape::Optional(&Shape::Number(1, MAX_HOURS))),
        field("until", MAYBE_SENTENCE),
    ],
    Rule::Retention,
);

const STORAGE: Shape = Shape::Record(&[field("kind", Shape::Code), field("country", MAYBE_COUNTRY)], Rule::Free);

const RECIPIENT: Shape = Shape::Record(
    &[field("name", NAME), field("country", MAYBE_COUNTRY), field("terms", MAYBE_CODE), field("safeguard", MAYBE_CODE)],
    Rule::Free,
);

const OBJECTION: Shape = Shape::Record(&[field("effect", Shape::Code), field("reason", MAYBE_SENTENCE)], Rule::Free);

const ACTIVITY: Shape = Shape::Record(
    &[
        field("purpose", Shape::Code),
        asked("purpose_text", MAYBE_SENTENCE),
        asked("legal_basis", MAYBE_CODE),
        field("legitimate_interest", MAYBE_SENTENCE),
        field("special_category_condition", MAYBE_CODE),
        asked("data_kinds", MAYBE_CODES),
        asked("identifiability", MAYBE_CODE),
        field("processing", MAYBE_CODES),
        asked("profiling", MAYBE_CODE),
        asked("automated_decision", Shape::Optional(&AUTOMATED_DECISION)),
        asked("retention", Shape::Optional(&RETENTION)),
        asked("storage", Shape::Optional(&Shape::List(0, MAX_LIST, &STORAGE))),
        field("access", MAYBE_CODES),
        asked("recipients", Shape::Optional(&Shape::List(0, MAX_LIST, &RECIPIENT))),
        asked("consequences", MAYBE_CODES),
        asked("objection", Shape::Optional(&OBJECTION)),
        field("mandatory", MAYBE_FLAG),
    ],
    Rule::Activity,
);

/// The payload of a notice.
pub const NOTICE: Shape = Shape::Record(
    &[
        field("sensor", Shape::Text(MAX_SENSOR, Form::Sensor)),
        field("revision", Shape::Number(1, u32::MAX)),
        field("previous", Shape::Optional(&Shape::Bytes(16))),
        field("issued", Shape::Day),
        field("effective", Shape::Day),
        field("expires", Shape::Day),
        field("language", Shape::Text(MAX_LANGUAGE, Form::Language)),
        field("label", NAME),
        field("place", MAYBE_NAME),
        field("position", Shape::Optional(&POSITION)),
        asked("reach", Shape::Optional(&Shape::Number(1, MAX_REACH))),
        field("technologies", Shape::List(1, MAX_LIST, &Shape::Code)),
        field("controller", CONTROLLER),
        asked("data_protection_officer", MAYBE_CONTACT),
        asked("processors", Shape::Optional(&Shape::List(0, MAX_LIST, &PROCESSOR))),
        asked("supervisory_authority", Shape::Optional(&SUPERVISOR)),
        field("activities", Shape::List(1, MAX_ACTIVITIES, &ACTIVITY)),
        field("rights", MAYBE_CODES),
        asked("channels", Shape::Optional(&Shape::List(0, MAX_LIST, &CHANNEL))),
        asked("assessments", Shape::Optional(&Shape::List(0, MAX_LIST, &ASSESSMENT))),
        asked("data_owner", MAYBE_NAME),
        asked("public_cost", Shape::Optional(&PUBLIC_COST)),
        field("contract", MAYBE_LINK),
        asked("second_layer", MAYBE_LINK),
        field("extensions", Shape::Extensions),
    ],
    Rule::Notice,
);
