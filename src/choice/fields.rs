//! The fields of a payload, read one after the other, with the place of each.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{MAX_TEXT, MAX_TEXT_BYTES};
use crate::error::{Error, Rule};
use crate::notice::schema::MAX_EXTENSIONS;
use crate::notice::text::is_clean;
use crate::time::Day;
use crate::wire::Kind;
use crate::wire::payload::{Payload, Writer};

/// Bytes `from..to` of an envelope and the name of the field they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// The field's name in FORMAT.md.
    pub name: &'static str,
    /// Its first byte, counted from 0.
    pub from: usize,
    /// The byte after its last.
    pub to: usize,
}

/// How a broken field is reported: as that of a choice, a receipt or an answer.
pub(super) type Invalid = fn(&'static str, Rule) -> Error;

pub(super) struct Fields<'a> {
    payload: Payload<'a>,
    offset: usize,
    parts: Vec<Part>,
    invalid: Invalid,
}

impl<'a> Fields<'a> {
    pub(super) fn of(payload: Payload<'a>, offset: usize, invalid: Invalid) -> Self {
        Fields { payload, offset, parts: Vec::new(), invalid }
    }

    fn note(&mut self, name: &'static str, from: usize) {
        self.parts.push(Part { name, from: self.offset + from, to: self.offset + self.payload.position() });
    }

    fn named<T>(&mut self, name: &'static str, read: impl FnOnce(&mut Self) -> Result<T, Error>) -> Result<T, Error> {
        let from = self.payload.position();
        let value = read(self)?;
        self.note(name, from);
        Ok(value)
    }

    pub(super) fn day(&mut self, name: &'static str) -> Result<Day, Error> {
        self.named(name, |f| f.day_here(name))
    }

    pub(super) fn day_here(&mut self, name: &'static str) -> Result<Day, Error> {
        Day::new(self.payload.varint()?).map_err(|_| (self.invalid)(name, Rule::Range))
    }

    pub(super) fn code(&mut self, name: &'static str) -> Result<u16, Error> {
        self.named(name, |f| f.code_here(name))
    }

    pub(super) fn code_here(&mut self, name: &'static str) -> Result<u16, Error> {
        u16::try_from(self.payload.varint()?).map_err(|_| (self.invalid)(name, Rule::Range))
    }

    pub(super) fn number(&mut self, name: &'static str, most: u32) -> Result<u32, Error> {
        let number = self.named(name, |f| f.payload.varint())?;
        if number > most { Err((self.invalid)(name, Rule::Range)) } else { Ok(number) }
    }

    /// Seconds since 1970, to 9999-12-31.
    pub(super) fn seconds(&mut self, name: &'static str) -> Result<u64, Error> {
        self.named(name, |f| f.seconds_here(name))
    }

    pub(super) fn seconds_here(&mut self, name: &'static str) -> Result<u64, Error> {
        let seconds = self.payload.varint64()?;
        if seconds > crate::time::UnixTime::MAX.0 { Err((self.invalid)(name, Rule::Range)) } else { Ok(seconds) }
    }

    pub(super) fn array<const N: usize>(&mut self, name: &'static str) -> Result<[u8; N], Error> {
        self.named(name, |f| f.array_here())
    }

    pub(super) fn array_here<const N: usize>(&mut self) -> Result<[u8; N], Error> {
        self.payload.array()
    }

    pub(super) fn text_here(&mut self, name: &'static str) -> Result<String, Error> {
        let text = self.str_here()?;
        let rule = if text.is_empty() {
            Rule::Empty
        } else if text.len() > MAX_TEXT_BYTES || text.chars().count() > MAX_TEXT {
            Rule::TooLong
        } else if !is_clean(text) {
            Rule::Unclean
        } else {
            return Ok(text.to_string());
        };
        Err((self.invalid)(name, rule))
    }

    /// A name as C2SP writes those of keys and logs.
    pub(super) fn name_here(&mut self, name: &'static str) -> Result<String, Error> {
        let text = self.str_here()?;
        if crate::key::is_key_name(text) { Ok(text.to_string()) } else { Err((self.invalid)(name, Rule::Form)) }
    }

    fn str_here(&mut self) -> Result<&'a str, Error> {
        let len = self.payload.length()?;
        core::str::from_utf8(self.payload.take(len)?).map_err(|_| Error::Malformed)
    }

    pub(super) fn optional<T>(
        &mut self,
        name: &'static str,
        read: impl FnOnce(&mut Self) -> Result<T, Error>,
    ) -> Result<Option<T>, Error> {
        self.named(name, |f| if f.payload.flag()? { read(f).map(Some) } else { Ok(None) })
    }

    /// The extensions, after which nothing may follow. This version knows none: one that is critical is refused.
    pub(super) fn end(mut self) -> Result<Vec<Part>, Error> {
        let from = self.payload.position();
        let len = self.payload.length()?;
        if len > usize::from(MAX_EXTENSIONS) {
            return Err((self.invalid)("extensions", Rule::TooMany));
        }
        let mut last = None;
        for _ in 0..len {
            let id = u16::try_from(self.payload.varint()?).map_err(|_| Error::Malformed)?;
            let critical = self.payload.flag()?;
            let bytes = self.payload.length()?;
            self.payload.take(bytes)?;
            // Ascending, so that there is one order and none twice.
            if last >= Some(id) {
                return Err((self.invalid)("extensions", Rule::Duplicate));
            }
            last = Some(id);
            if critical {
                return Err(Error::CriticalExtension { id });
            }
        }
        self.note("extensions", from);
        if self.payload.is_empty() { Ok(self.parts) } else { Err(Error::NonCanonical) }
    }
}

/// No extensions.
pub(super) fn write_extensions(payload: &mut Writer) {
    payload.varint(0);
}

/// The parts of a payload with those of the envelope around it.
pub(super) fn envelope_parts(bytes: &[u8], kind: Kind, payload: Vec<Part>) -> Vec<Part> {
    let key = if kind == Kind::Choice { "publicKey" } else { "keyId" };
    let head = kind.head();
    let mut parts = alloc::vec![
        Part { name: "version", from: 0, to: 1 },
        Part { name: "kind", from: 1, to: 2 },
        Part { name: key, from: 2, to: head },
    ];
    parts.extend(payload);
    parts.push(Part { name: "signature", from: bytes.len() - 64, to: bytes.len() });
    parts
}
