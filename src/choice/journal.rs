//! The resident's journal: every signed thing in the order it was kept, each entry linked to the one before by a hash, so
//! that nothing can be changed or dropped unseen (FORMAT.md, "Journal"). Entries are only ever added.

use alloc::string::String;
use alloc::vec::Vec;

use base64ct::{Base64, Encoding};

use super::record::{MAX_ANSWERS, Record};
use super::{SignedAnswer, SignedChoice, SignedReceipt};
use crate::error::Error;
use crate::id::{NoticeId, hex, sha256, unhex};
use crate::trust::TrustedKeyring;
use crate::verify::{Context, UnverifiedNotice};
use crate::wire::Kind;

/// Bytes of a journal as text: some thousand choices.
pub const MAX_JOURNAL: usize = 16 << 20;

const HEADER: &str = "lamppost/journal/v1";

/// Something signed that was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it is.
    pub kind: Kind,
    /// The envelope.
    pub bytes: Vec<u8>,
}

/// Entries and the hash over all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Journal {
    entries: Vec<Entry>,
    hashes: Vec<[u8; 32]>,
}

impl Entry {
    /// The line that is hashed: `<kind> <base64>`.
    pub fn line(&self) -> String {
        [self.kind.name(), " ", &Base64::encode_string(&self.bytes)].concat()
    }

    fn parse(line: &str) -> Option<Self> {
        let (kind, bytes) = line.split_once(' ')?;
        let kind = [Kind::Notice, Kind::Choice, Kind::Receipt, Kind::Answer].into_iter().find(|k| k.name() == kind)?;
        let bytes = Base64::decode_vec(bytes).ok().filter(|bytes| !bytes.is_empty() && bytes.len() <= kind.limit())?;
        Some(Entry { kind, bytes })
    }
}

/// The hash of an entry: SHA-256 over `lamppost/v1/journal\n`, the hash before it (32 zero bytes before the first), and
/// its line.
pub fn entry_hash(before: &[u8; 32], line: &str) -> [u8; 32] {
    sha256(&[b"lamppost/v1/journal\n", before, line.as_bytes()])
}

impl Journal {
    /// Adds an entry and returns its hash.
    pub fn append(&mut self, entry: Entry) -> [u8; 32] {
        let hash = entry_hash(&self.head(), &entry.line());
        self.entries.push(entry);
        self.hashes.push(hash);
        hash
    }

    /// The hash over everything; 32 zero bytes if there is nothing.
    pub fn head(&self) -> [u8; 32] {
        self.hashes.last().copied().unwrap_or_default()
    }

    /// The entries, oldest first.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The text: a header, then `<hash> <kind> <base64>` lines.
    pub fn to_text(&self) -> String {
        let mut text = String::from(HEADER);
        text.push('\n');
        for (entry, hash) in self.entries.iter().zip(&self.hashes) {
            text.push_str(&hex(hash));
            text.push(' ');
            text.push_str(&entry.line());
            text.push('\n');
        }
        text
    }

    /// Reads the text and checks every hash.
    ///
    /// # Errors
    /// [`Error::TooLarge`] above [`MAX_JOURNAL`]; [`Error::JournalBroken`] with the line.
    pub fn parse(text: &str) -> Result<Self, Error> {
        if text.len() > MAX_JOURNAL {
            return Err(Error::TooLarge { limit: MAX_JOURNAL, len: text.len() });
        }
        let mut journal = Journal::default();
        let mut lines = (1..).zip(text.split_inclusive('\n').map(|line| line.strip_suffix('\n')));
        if lines.next().map(|(_, line)| line) != Some(Some(HEADER)) {
            return Err(Error::JournalBroken { line: 1 });
        }
        for (line, found) in lines {
            let entry = found.and_then(|found| found.split_once(' ')).and_then(|(hash, rest)| {
                let entry = Entry::parse(rest)?;
                Some((unhex::<32>(hash)?, entry))
            });
            let (hash, entry) = entry.ok_or(Error::JournalBroken { line })?;
            if journal.append(entry) != hash {
                return Err(Error::JournalBroken { line });
            }
        }
        Ok(journal)
    }

    /// The records in it, oldest first: each choice with the notice it names and the receipt and answers that verify for
    /// it. Answers are put into the order in which they follow one another.
    pub fn records(&self, trust: &[TrustedKeyring]) -> Vec<Record> {
        let of = |kind: Kind| self.entries.iter().filter(move |entry| entry.kind == kind).map(|entry| &entry.bytes);
        let record = |bytes: &Vec<u8>| {
            let choice = SignedChoice::parse(bytes.clone()).ok()?;
            let notice = of(Kind::Notice).find(|notice| NoticeId::of(notice) == choice.choice().notice)?;
            let mut record =
                Record { notice: notice.clone(), choice: bytes.clone(), receipt: None, answers: Vec::new() };
            // Only the notice's own authority can have said something to it.
            let Some(keyring) = keyring_of(notice, trust) else { return Some(record) };
            let is_for = |receipt: &&Vec<u8>| {
                SignedReceipt::verify(receipt, keyring).is_ok_and(|signed| signed.receipt.choice == choice.hash())
            };
            record.receipt = of(Kind::Receipt).find(is_for).cloned();
            let answers =
                of(Kind::Answer).filter_map(|bytes| Some((bytes, SignedAnswer::verify(bytes, keyring).ok()?)));
            let answers: Vec<_> = answers.filter(|(_, signed)| signed.answer.choice == choice.hash()).collect();
            // A chain: each names the one before.
            let mut previous = None;
            while record.answers.len() < MAX_ANSWERS
                && let Some((bytes, signed)) = answers.iter().find(|(_, signed)| signed.answer.previous == previous)
            {
                record.answers.push((*bytes).clone());
                previous = Some(signed.hash);
            }
            Some(record)
        };
        of(Kind::Choice).filter_map(record).collect()
    }
}

/// The keyring of the authority that signed a notice.
fn keyring_of<'t>(notice: &[u8], trust: &'t [TrustedKeyring]) -> Option<&'t TrustedKeyring> {
    let notice = UnverifiedNotice::from_bytes(notice.to_vec()).ok()?.verify(trust, &Context::default()).notice?;
    trust.iter().find(|t| t.keyring().authority == notice.issuer().authority)
}
