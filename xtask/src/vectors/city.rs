//! A city that does not exist, with keys that everybody knows.

use lamppost::trust::{Keyring, KeyringKey, Revoked, Role, Status, StatusEntry, StatusList};
use lamppost::wire::signed_note;
use lamppost::{Day, NoticeId, SigningKey, UnixTime};
use serde_json::Value;

/// When the vectors are read, unless one says otherwise.
pub const NOW: &str = "2026-11-22T12:00:00Z";

pub struct City {
    pub authority: &'static str,
    pub roots: [SigningKey; 3],
    /// Signs notices today.
    pub notices: SigningKey,
    /// Signed notices until 2026-11-10.
    pub ended: SigningKey,
    /// Stolen on 2026-11-15.
    pub lost: SigningKey,
    pub status: SigningKey,
    pub log: SigningKey,
}

impl City {
    /// `city.example`. Seeds are one byte, repeated; the first four are those of FORMAT.md.
    pub fn example() -> Self {
        City {
            authority: "city.example",
            roots: [key("city.example/root-1", 1), key("city.example/root-2", 2), key("city.example/root-3", 5)],
            notices: key("city.example/notices-1", 3),
            ended: key("city.example/notices-0", 12),
            lost: key("city.example/notices-lost", 13),
            status: key("city.example/status-1", 4),
            log: key("city.example/log-1", 15),
        }
    }

    /// Its keyring: two of three roots sign it.
    pub fn keyring(&self) -> Keyring {
        let entry = |role, until, key: &SigningKey| KeyringKey {
            role,
            from: day("2026-11-01"),
            until: day(until),
            key: key.verifying_key().clone(),
        };
        Keyring {
            authority: self.authority.to_owned(),
            name: "Example City".to_owned(),
            version: 1,
            issued: day("2026-11-01"),
            expires: day("2027-10-31"),
            threshold: 2,
            roots: self.roots.iter().map(|root| root.verifying_key().clone()).collect(),
            keys: vec![
                entry(Role::Notices, "2028-10-31", &self.notices),
                entry(Role::Notices, "2026-11-10", &self.ended),
                entry(Role::Notices, "2028-10-31", &self.lost),
                entry(Role::Status, "2028-10-31", &self.status),
                entry(Role::Log, "2028-10-31", &self.log),
            ],
            revoked: vec![Revoked { key_id: self.lost.verifying_key().key_id(), since: day("2026-11-15") }],
        }
    }

    /// A keyring signed by the first two roots.
    pub fn sign(&self, keyring: &Keyring) -> String {
        note(&keyring.to_text(), &[&self.roots[0], &self.roots[1]])
    }

    /// What a device has pinned.
    pub fn pinned(&self) -> String {
        self.sign(&self.keyring())
    }

    /// A signed status list of 2026-11-22 that is fresh for two days.
    pub fn status_list(&self, prefix: &str, entries: &[(NoticeId, Status)]) -> String {
        let entries = entries.iter().map(|(id, status)| StatusEntry { id: *id, status: *status }).collect();
        let list = StatusList::new(
            self.authority,
            time("2026-11-22T06:00:00Z"),
            time("2026-11-24T06:00:00Z"),
            prefix,
            entries,
        );
        note(&list.expect("a well-formed list").to_text(), &[&self.status])
    }
}

pub fn key(name: &str, seed: u8) -> SigningKey {
    SigningKey::from_seed(name, &[seed; 32]).expect("a key name")
}

pub fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

pub fn time(text: &str) -> UnixTime {
    UnixTime::parse(text).expect("a time")
}

pub fn note(text: &str, keys: &[&SigningKey]) -> String {
    signed_note::sign(text, keys).expect("a text that can be signed")
}

/// A text that ends in a newline, as the list of its lines.
pub fn lines(text: &str) -> Value {
    let text = text.strip_suffix('\n').expect("ends in a newline");
    text.split('\n').collect()
}

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
