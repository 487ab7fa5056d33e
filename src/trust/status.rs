//! The status list: notices that are superseded or withdrawn but not yet expired (FORMAT.md, "Status list").
//!
//! A page fetches it whole, so the request tells nobody which notice is being read.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::keyring::{Role, TrustedKeyring};
use super::lines::{Lines, number};
use crate::error::Error;
use crate::id::NoticeId;
use crate::time::UnixTime;
use crate::vocabulary::WithdrawalReason;
use crate::wire::signed_note::SignedNote;

/// Bytes of one list; above it the list is cut into shards by the first hexadecimal digits of the id.
pub const MAX_STATUS: usize = 64 << 10;
/// Hexadecimal digits of a shard's prefix.
const MAX_PREFIX: usize = 4;

const HEADER: &str = "lamppost/status/v1";

/// What became of a notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// A newer notice of the same sensor took its place.
    Superseded {
        /// The one that did.
        by: NoticeId,
    },
    /// The authority took it back.
    Withdrawn {
        /// Why.
        reason: WithdrawalReason,
    },
}

/// A line of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StatusEntry {
    /// Which notice.
    pub id: NoticeId,
    /// What became of it.
    pub status: Status,
}

/// A status list whose signature was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusList {
    authority: String,
    issued: UnixTime,
    expires: UnixTime,
    prefix: String,
    entries: Vec<StatusEntry>,
}

impl StatusList {
    /// A list to be signed; entries are sorted by id.
    ///
    /// # Errors
    /// [`Error::StatusMalformed`] with line 0 if an id is there twice or outside the prefix, or the times are reversed.
    pub fn new(
        authority: &str,
        issued: UnixTime,
        expires: UnixTime,
        prefix: &str,
        mut entries: Vec<StatusEntry>,
    ) -> Result<Self, Error> {
        entries.sort_by_key(|entry| entry.id);
        let twice = entries.windows(2).any(|pair| pair[0].id == pair[1].id);
        let outside = entries.iter().any(|entry| !entry.id.to_hex().starts_with(prefix));
        if twice || outside || expires < issued || !is_prefix(prefix) {
            return Err(Error::StatusMalformed { line: 0 });
        }
        Ok(StatusList { authority: authority.to_string(), issued, expires, prefix: prefix.to_string(), entries })
    }

    /// The text to sign.
    pub fn to_text(&self) -> String {
        let prefix = if self.prefix.is_empty() { "-" } else { &self.prefix };
        let mut lines = alloc::vec![
            HEADER.to_string(),
            ["authority ", &self.authority].concat(),
            ["issued ", &self.issued.to_text()].concat(),
            ["expires ", &self.expires.to_text()].concat(),
            ["prefix ", prefix].concat(),
        ];
        lines.extend(self.entries.iter().map(|entry| match entry.status {
            Status::Superseded { by } => ["superseded ", &entry.id.to_hex(), " ", &by.to_hex()].concat(),
            Status::Withdrawn { reason } => {
                ["withdrawn ", &entry.id.to_hex(), " ", &reason.code().to_string()].concat()
            }
        }));
        lines.push(String::new());
        lines.join("\n")
    }

    /// Checks and reads a list. `seen` is when the newest list this device remembers was issued.
    ///
    /// # Errors
    /// Those of [`SignedNote`], [`Error::StatusMalformed`] with the line, [`Error::OtherAuthority`], and
    /// [`Error::StatusRollback`] if an older list is offered.
    pub fn parse(note: &str, trust: &TrustedKeyring, seen: Option<UnixTime>) -> Result<Self, Error> {
        if note.len() > MAX_STATUS {
            return Err(Error::TooLarge { limit: MAX_STATUS, len: note.len() });
        }
        let note = SignedNote::parse(note)?;
        let mut lines = Lines::of(note.text());
        let list = read(&mut lines).ok_or(Error::StatusMalformed { line: lines.line })?;
        // The key must have been usable when the list says it was issued.
        let keys: Vec<_> = trust.keyring().usable(Role::Status, list.issued.day()).collect();
        note.signers(&keys)?;
        if list.authority != trust.keyring().authority {
            return Err(Error::OtherAuthority);
        }
        match seen {
            Some(seen) if list.issued < seen => Err(Error::StatusRollback { seen, found: list.issued }),
            _ => Ok(list),
        }
    }

    /// What became of a notice; `None` means it is current, as far as this list goes.
    pub fn find(&self, id: NoticeId) -> Option<Status> {
        self.entries.binary_search_by_key(&id, |entry| entry.id).ok().map(|i| self.entries[i].status)
    }

    /// Whether the list speaks about this notice at all: a shard speaks about its prefix only.
    pub fn covers(&self, id: NoticeId) -> bool {
        id.to_hex().starts_with(&self.prefix)
    }

    /// When it was issued.
    pub fn issued(&self) -> UnixTime {
        self.issued
    }

    /// Until when it may be called fresh.
    pub fn expires(&self) -> UnixTime {
        self.expires
    }

    /// The authority it speaks for.
    pub fn authority(&self) -> &str {
        &self.authority
    }

    /// The entries, sorted by id.
    pub fn entries(&self) -> &[StatusEntry] {
        &self.entries
    }
}

fn read(lines: &mut Lines<'_>) -> Option<StatusList> {
    lines.header(HEADER)?;
    let authority = lines.value("authority")?;
    let issued = UnixTime::parse(lines.value("issued")?).ok()?;
    let expires = UnixTime::parse(lines.value("expires")?).ok()?;
    let prefix = lines.value("prefix")?;
    let prefix = if prefix == "-" { "" } else { prefix };
    let mut list = StatusList::new(authority, issued, expires, prefix, Vec::new()).ok()?;
    while let Some(line) = lines.next() {
        let mut words = line.split(' ');
        let (kind, id, value) = (words.next()?, NoticeId::from_hex(words.next()?)?, words.next()?);
        let status = match kind {
            "superseded" => Status::Superseded { by: NoticeId::from_hex(value)? },
            "withdrawn" => {
                Status::Withdrawn { reason: WithdrawalReason(number(value).and_then(|n| u16::try_from(n).ok())?) }
            }
            _ => return None,
        };
        // Ascending: one order, no duplicates, and a binary search.
        let sorted = list.entries.last().is_none_or(|last| last.id < id);
        if words.next().is_some() || !sorted || !list.covers(id) {
            return None;
        }
        list.entries.push(StatusEntry { id, status });
    }
    Some(list)
}

fn is_prefix(prefix: &str) -> bool {
    prefix.len() <= MAX_PREFIX && prefix.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}
