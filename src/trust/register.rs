//! The register: every current notice of an authority, as static files (FORMAT.md, "Register").
//!
//! Notices lie in buckets by the first characters of their short code, so that fetching a bucket does not tell which
//! of its notices is meant. The index says how many characters name a bucket.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use base64ct::{Base64, Encoding};

use super::keyring::{Role, TrustedKeyring};
use super::lines::{Lines, number};
use crate::error::Error;
use crate::id::NoticeId;
use crate::time::UnixTime;
use crate::wire::short_code::ShortCode;
use crate::wire::signed_note::SignedNote;

/// Notices in one bucket.
pub const MAX_BUCKET_ENTRIES: usize = 20_000;
/// Characters that name a bucket, at most: 32³ buckets.
const MAX_PREFIX: u32 = 3;

const INDEX: &str = "lamppost/register-index/v1";
const BUCKET: &str = "lamppost/register/v1";

/// How the register is cut into buckets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisterIndex {
    /// The authority.
    pub authority: String,
    /// When the register was made.
    pub issued: UnixTime,
    /// How many notices it holds.
    pub notices: u32,
    /// How many characters of a short code name its bucket; 0: one bucket for all.
    pub prefix: u32,
}

impl RegisterIndex {
    /// The text of the index. It is not signed: it only says where to look, and the buckets are signed.
    pub fn to_text(&self) -> String {
        let (notices, prefix) = (self.notices.to_string(), self.prefix.to_string());
        [
            INDEX,
            "\nauthority ",
            &self.authority,
            "\nissued ",
            &self.issued.to_text(),
            "\nnotices ",
            &notices,
            "\nprefix ",
            &prefix,
            "\n",
        ]
        .concat()
    }

    /// Reads an index.
    ///
    /// # Errors
    /// [`Error::RegisterMalformed`] with the line.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let mut lines = Lines::of(text);
        let mut read = || {
            lines.header(INDEX)?;
            let index = RegisterIndex {
                authority: lines.value("authority")?.to_string(),
                issued: UnixTime::parse(lines.value("issued")?).ok()?,
                notices: number(lines.value("notices")?)?,
                prefix: number(lines.value("prefix")?).filter(|p| *p <= MAX_PREFIX)?,
            };
            if lines.next().is_some() { None } else { Some(index) }
        };
        read().ok_or(Error::RegisterMalformed { line: lines.line })
    }

    /// The bucket of a short code: `all` or the first characters.
    pub fn bucket(&self, code: ShortCode) -> String {
        match self.prefix {
            0 => "all".to_string(),
            len => code.prefix(len as usize),
        }
    }
}

/// A bucket whose signature was checked; the notices in it each carry their own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bucket {
    /// The authority.
    pub authority: String,
    /// When it was made.
    pub issued: UnixTime,
    /// `all` or the first characters of the short codes.
    pub name: String,
    /// Signed envelopes, as printed.
    pub envelopes: Vec<Vec<u8>>,
}

impl Bucket {
    /// The text to sign.
    pub fn to_text(&self) -> String {
        let mut lines = alloc::vec![
            BUCKET.to_string(),
            ["authority ", &self.authority].concat(),
            ["issued ", &self.issued.to_text()].concat(),
            ["bucket ", &self.name].concat(),
        ];
        lines.extend(self.envelopes.iter().map(|bytes| Base64::encode_string(bytes)));
        lines.push(String::new());
        lines.join("\n")
    }

    /// Checks and reads a bucket.
    ///
    /// # Errors
    /// Those of [`SignedNote`], [`Error::RegisterMalformed`] with the line, [`Error::OtherAuthority`].
    pub fn parse(note: &str, trust: &TrustedKeyring) -> Result<Self, Error> {
        let note = SignedNote::parse(note)?;
        let mut lines = Lines::of(note.text());
        let bucket = read(&mut lines).ok_or(Error::RegisterMalformed { line: lines.line })?;
        let keys: Vec<_> = trust.keyring().usable(Role::Status, bucket.issued.day()).collect();
        note.signers(&keys)?;
        if bucket.authority != trust.keyring().authority { Err(Error::OtherAuthority) } else { Ok(bucket) }
    }

    /// The envelope with this short code.
    pub fn find(&self, code: ShortCode) -> Option<&[u8]> {
        self.envelopes.iter().map(Vec::as_slice).find(|bytes| ShortCode::of(NoticeId::of(bytes)) == code)
    }
}

fn read(lines: &mut Lines<'_>) -> Option<Bucket> {
    lines.header(BUCKET)?;
    let mut bucket = Bucket {
        authority: lines.value("authority")?.to_string(),
        issued: UnixTime::parse(lines.value("issued")?).ok()?,
        name: lines.value("bucket")?.to_string(),
        envelopes: Vec::new(),
    };
    while let Some(line) = lines.next() {
        if bucket.envelopes.len() == MAX_BUCKET_ENTRIES || line.len() > 4 * crate::wire::MAX_NOTICE / 3 + 4 {
            return None;
        }
        bucket.envelopes.push(Base64::decode_vec(line).ok()?);
    }
    Some(bucket)
}
