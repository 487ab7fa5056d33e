//! Every way in which input from outside can be wrong, each with a stable code.
//!
//! The code is the `expect` of a test vector, the `reason` in JavaScript, the key of a sentence in every language
//! (`error-<code>`), the `error.code` of the program's JSON and the `code` of problem details (RFC 9457). Facts travel in
//! the variants; sentences live in the locales.

use core::fmt;

use crate::id::KeyId;
use crate::time::{Day, UnixTime};

/// What is wrong with an input.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// More bytes than the format allows; nothing was parsed.
    TooLarge {
        /// The most that is allowed, in bytes (or characters of a text).
        limit: usize,
        /// What came, in the same unit.
        len: usize,
    },
    /// The bytes end before the structure does.
    Truncated,
    /// The first byte names a format version this program does not know.
    UnsupportedVersion {
        /// The version byte as received.
        found: u8,
    },
    /// The second byte names another kind of signed thing than the one expected.
    WrongKind {
        /// The kind byte as received.
        found: u8,
    },
    /// The bytes can be read, but are not the one way to write what they mean.
    NonCanonical,
    /// The bytes do not follow the format.
    Malformed,
    /// The text is no Lamppost code: no digits after `#`, or other characters among them.
    NotALamppostCode,
    /// The digits are not the one way to write these bytes.
    DigitsNonCanonical,
    /// A short code has 11 characters.
    ShortCodeLength {
        /// How many were given, without spaces and hyphens.
        len: usize,
    },
    /// A character that no short code contains.
    ShortCodeCharacter {
        /// The character.
        found: char,
    },
    /// The check character does not match: a typing mistake.
    ShortCodeCheck,
    /// An extension this program does not know and may not ignore.
    CriticalExtension {
        /// The extension's number.
        id: u16,
    },
    /// A field breaks a limit or a rule of the notice format.
    NoticeInvalid {
        /// The field's name in the table of the format, such as `purpose_text`.
        field: &'static str,
        /// What is wrong with it.
        rule: Rule,
    },
    /// A field of a choice breaks a limit or a rule of its format.
    ChoiceInvalid {
        /// The field's name in FORMAT.md, such as `text`.
        field: &'static str,
        /// What is wrong with it.
        rule: Rule,
    },
    /// A field of a receipt breaks a limit or a rule of its format.
    ReceiptInvalid {
        /// The field's name in FORMAT.md.
        field: &'static str,
        /// What is wrong with it.
        rule: Rule,
    },
    /// A field of an answer breaks a limit or a rule of its format.
    AnswerInvalid {
        /// The field's name in FORMAT.md.
        field: &'static str,
        /// What is wrong with it.
        rule: Rule,
    },
    /// The legal basis of the activity does not give this choice, or the notice has no such activity.
    NotOffered,
    /// It names another notice than the one at hand.
    OtherNotice,
    /// It names another choice than the one at hand.
    OtherChoice,
    /// The answer cannot follow what was answered before.
    AnswerOrder,
    /// A record that does not follow FORMAT.md.
    RecordMalformed {
        /// Line number, from 1.
        line: usize,
    },
    /// A journal whose chain of hashes is broken, or that does not follow FORMAT.md.
    JournalBroken {
        /// Line number, from 1.
        line: usize,
    },
    /// A vkey, a secret key file or a key name does not follow C2SP signed-note.
    KeyMalformed,
    /// A public key of small order: any signature would match it.
    KeyWeak,
    /// The signature does not belong to these bytes and this key.
    BadSignature,
    /// No pinned authority has this key.
    UnknownKey {
        /// The key id in the envelope.
        key_id: KeyId,
    },
    /// The authority has withdrawn this key.
    KeyRevoked {
        /// Since when.
        since: Day,
    },
    /// The key is not valid on the day that matters.
    KeyNotValid {
        /// First day of validity.
        from: Day,
        /// Last day of validity.
        until: Day,
    },
    /// The key is the authority's, but for another purpose.
    KeyWrongRole,
    /// A signed note that does not follow C2SP signed-note.
    NoteMalformed,
    /// A signed note without a signature of a known key.
    NoteUnsigned,
    /// A keyring that does not follow FORMAT.md.
    KeyringMalformed {
        /// Line number, from 1.
        line: usize,
    },
    /// The keyring is past its expiry; no key in it can be relied upon.
    KeyringExpired {
        /// Its last day.
        since: Day,
    },
    /// An older keyring than one already seen.
    KeyringRollback {
        /// The version seen before.
        seen: u32,
        /// The version offered now.
        found: u32,
    },
    /// Versions must follow one another without a gap.
    KeyringGap {
        /// The version that should come next.
        expected: u32,
        /// The version that came.
        found: u32,
    },
    /// Too few distinct root keys signed this version.
    KeyringThreshold {
        /// How many are needed.
        needed: u8,
        /// How many distinct ones signed.
        found: u8,
    },
    /// Something signed speaks for another authority.
    OtherAuthority,
    /// A status list that does not follow FORMAT.md.
    StatusMalformed {
        /// Line number, from 1.
        line: usize,
    },
    /// An older status list than one already seen.
    StatusRollback {
        /// When the list seen before was issued.
        seen: UnixTime,
        /// When the one offered now was issued.
        found: UnixTime,
    },
    /// A register file that does not follow FORMAT.md.
    RegisterMalformed {
        /// Line number, from 1.
        line: usize,
    },
    /// A rulebook that does not follow FORMAT.md, or names a fact that this program does not know.
    RulebookMalformed {
        /// Line number, from 1.
        line: usize,
    },
    /// A date or time that does not exist or is out of range.
    BadDate,
    /// More signatures to check than one input may ask for.
    TooMuchWork,
}

/// Why a field is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// The text is empty.
    Empty,
    /// Longer than its limit.
    TooLong,
    /// More entries than its limit.
    TooMany,
    /// Leading or trailing white space, control characters, or characters that turn the direction of text around.
    Unclean,
    /// Characters or shape that this field does not have.
    Form,
    /// The number is outside its range.
    Range,
    /// Contradicts another field of the same notice.
    Order,
    /// The same entry twice.
    Duplicate,
}

impl Rule {
    /// A short name for the rule, in plain English.
    pub fn text(self) -> &'static str {
        match self {
            Rule::Empty => "is empty",
            Rule::TooLong => "is too long",
            Rule::TooMany => "has too many entries",
            Rule::Unclean => "has white space around it, control or direction characters",
            Rule::Form => "does not have the right form",
            Rule::Range => "is out of range",
            Rule::Order => "contradicts another field",
            Rule::Duplicate => "is there twice",
        }
    }
}

impl Error {
    /// Every code, sorted: one sentence in each locale, one test vector at least.
    pub const CODES: &'static [&'static str] = &[
        "answer-invalid",
        "answer-order",
        "bad-date",
        "bad-signature",
        "choice-invalid",
        "critical-extension",
        "digits-non-canonical",
        "journal-broken",
        "key-malformed",
        "key-not-valid",
        "key-revoked",
        "key-weak",
        "key-wrong-role",
        "keyring-expired",
        "keyring-gap",
        "keyring-malformed",
        "keyring-rollback",
        "keyring-threshold",
        "malformed",
        "non-canonical",
        "not-a-lamppost-code",
        "not-offered",
        "note-malformed",
        "note-unsigned",
        "notice-invalid",
        "other-authority",
        "other-choice",
        "other-notice",
        "receipt-invalid",
        "record-malformed",
        "register-malformed",
        "rulebook-malformed",
        "short-code-character",
        "short-code-check",
        "short-code-length",
        "status-malformed",
        "status-rollback",
        "too-large",
        "too-much-work",
        "truncated",
        "unknown-key",
        "unsupported-version",
        "wrong-kind",
    ];

    /// The stable code of this error.
    pub fn code(&self) -> &'static str {
        match self {
            Error::TooLarge { .. } => "too-large",
            Error::Truncated => "truncated",
            Error::UnsupportedVersion { .. } => "unsupported-version",
            Error::WrongKind { .. } => "wrong-kind",
            Error::NonCanonical => "non-canonical",
            Error::Malformed => "malformed",
            Error::NotALamppostCode => "not-a-lamppost-code",
            Error::DigitsNonCanonical => "digits-non-canonical",
            Error::ShortCodeLength { .. } => "short-code-length",
            Error::ShortCodeCharacter { .. } => "short-code-character",
            Error::ShortCodeCheck => "short-code-check",
            Error::CriticalExtension { .. } => "critical-extension",
            Error::NoticeInvalid { .. } => "notice-invalid",
            Error::ChoiceInvalid { .. } => "choice-invalid",
            Error::ReceiptInvalid { .. } => "receipt-invalid",
            Error::AnswerInvalid { .. } => "answer-invalid",
            Error::NotOffered => "not-offered",
            Error::OtherNotice => "other-notice",
            Error::OtherChoice => "other-choice",
            Error::AnswerOrder => "answer-order",
            Error::RecordMalformed { .. } => "record-malformed",
            Error::JournalBroken { .. } => "journal-broken",
            Error::KeyMalformed => "key-malformed",
            Error::KeyWeak => "key-weak",
            Error::BadSignature => "bad-signature",
            Error::UnknownKey { .. } => "unknown-key",
            Error::KeyRevoked { .. } => "key-revoked",
            Error::KeyNotValid { .. } => "key-not-valid",
            Error::KeyWrongRole => "key-wrong-role",
            Error::NoteMalformed => "note-malformed",
            Error::NoteUnsigned => "note-unsigned",
            Error::KeyringMalformed { .. } => "keyring-malformed",
            Error::KeyringExpired { .. } => "keyring-expired",
            Error::KeyringRollback { .. } => "keyring-rollback",
            Error::KeyringGap { .. } => "keyring-gap",
            Error::KeyringThreshold { .. } => "keyring-threshold",
            Error::OtherAuthority => "other-authority",
            Error::StatusMalformed { .. } => "status-malformed",
            Error::StatusRollback { .. } => "status-rollback",
            Error::RegisterMalformed { .. } => "register-malformed",
            Error::RulebookMalformed { .. } => "rulebook-malformed",
            Error::BadDate => "bad-date",
            Error::TooMuchWork => "too-much-work",
        }
    }
}

/// For logs and tests: the code and the facts. People read the locale's sentence instead.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())?;
        match self {
            Error::TooLarge { limit, len } => write!(f, ": {len}, at most {limit}"),
            Error::UnsupportedVersion { found } => write!(f, ": {found}"),
            Error::WrongKind { found } => write!(f, ": {found}"),
            Error::ShortCodeLength { len } => write!(f, ": {len} instead of 11"),
            Error::ShortCodeCharacter { found } => write!(f, ": {found:?}"),
            Error::CriticalExtension { id } => write!(f, ": {id}"),
            Error::NoticeInvalid { field, rule }
            | Error::ChoiceInvalid { field, rule }
            | Error::ReceiptInvalid { field, rule }
            | Error::AnswerInvalid { field, rule } => write!(f, ": {field} {}", rule.text()),
            Error::UnknownKey { key_id } => write!(f, ": {key_id}"),
            Error::KeyRevoked { since } => write!(f, ": since {since}"),
            Error::KeyNotValid { from, until } => write!(f, ": valid from {from} until {until}"),
            Error::KeyringExpired { since } => write!(f, ": on {since}"),
            Error::KeyringRollback { seen, found } => write!(f, ": version {found} after {seen}"),
            Error::KeyringGap { expected, found } => write!(f, ": version {found} instead of {expected}"),
            Error::KeyringThreshold { needed, found } => write!(f, ": {found} of {needed}"),
            Error::StatusRollback { seen, found } => write!(f, ": {found} after {seen}"),
            Error::KeyringMalformed { line }
            | Error::StatusMalformed { line }
            | Error::RegisterMalformed { line }
            | Error::RecordMalformed { line }
            | Error::JournalBroken { line }
            | Error::RulebookMalformed { line } => write!(f, ": line {line}"),
            _ => Ok(()),
        }
    }
}

impl core::error::Error for Error {}
