//! What residents send to the city that does not exist, what its desk signs, and the keys of both.
//!
//! Envelopes are put together here, not by the code under test: also such as nobody would sign.

use std::rc::Rc;

use lamppost::trust::{Keyring, KeyringKey, Revoked, Role};
use lamppost::{AnswerHash, ChoiceHash, NoticeId, SigningKey};
use serde_json::Value;

use super::city::{City, day, key, lines, time};
use super::payload::{ABSENT, Record, activity, date, exemplary, list, number, raw_text, smallest, stated, text};
use super::verdicts;

/// When a choice came in, unless a vector says otherwise.
const RECEIVED: &str = "2026-11-22T12:00:00Z";

/// A kind of envelope with the key that signs it.
#[derive(Clone)]
pub struct Sealer {
    pub kind: u8,
    pub name: &'static str,
    /// Between the kind and the payload: a key id, or of a choice the whole key.
    pub head: Vec<u8>,
    pub key: Rc<SigningKey>,
}

impl Sealer {
    /// `seed` of the resident's key for a sensor.
    pub fn choice(seed: u8) -> Self {
        let key = key("lamppost/resident", seed);
        let head = key.verifying_key().public().to_vec();
        Sealer { kind: 2, name: "choice", head, key: key.into() }
    }

    pub fn receipt(key: SigningKey) -> Self {
        let head = key.verifying_key().key_id().0.to_vec();
        Sealer { kind: 3, name: "receipt", head, key: key.into() }
    }

    pub fn answer(key: SigningKey) -> Self {
        Sealer { kind: 4, name: "answer", ..Self::receipt(key) }
    }

    pub fn seal(&self, payload: impl Into<Vec<u8>>) -> Vec<u8> {
        self.seal_as(&format!("lamppost/v1/{}\n", self.name), payload)
    }

    /// Signed with another prefix than that of its kind.
    pub fn seal_as(&self, prefix: &str, payload: impl Into<Vec<u8>>) -> Vec<u8> {
        let mut bytes = [vec![1, self.kind], self.head.clone(), payload.into()].concat();
        let signature = self.key.sign(&[prefix.as_bytes(), &bytes].concat());
        bytes.extend_from_slice(&signature);
        bytes
    }
}

pub fn resident() -> Sealer {
    Sealer::choice(40)
}

/// Signs receipts today.
pub fn receipts() -> SigningKey {
    key("city.example/receipts-1", 31)
}

/// Signed receipts until 2026-11-10.
pub fn receipts_ended() -> SigningKey {
    key("city.example/receipts-0", 32)
}

/// Stolen on 2026-11-15.
pub fn receipts_lost() -> SigningKey {
    key("city.example/receipts-lost", 33)
}

/// Signs answers today.
pub fn answers() -> SigningKey {
    key("city.example/answers-1", 34)
}

/// Signed answers until 2026-11-10.
pub fn answers_ended() -> SigningKey {
    key("city.example/answers-0", 35)
}

/// Stolen on 2026-11-15.
pub fn answers_lost() -> SigningKey {
    key("city.example/answers-lost", 36)
}

/// The keyring of [`City`] with keys for receipts and answers. It expires on 2027-10-31, a year before its keys.
fn keyring() -> Keyring {
    let city = City::example();
    let mut keyring = city.keyring();
    keyring.keys.retain(|entry| entry.role == Role::Notices);
    for (role, until, key) in [
        (Role::Receipts, "2028-10-31", receipts()),
        (Role::Receipts, "2026-11-10", receipts_ended()),
        (Role::Receipts, "2028-10-31", receipts_lost()),
        (Role::Answers, "2028-10-31", answers()),
        (Role::Answers, "2026-11-10", answers_ended()),
        (Role::Answers, "2028-10-31", answers_lost()),
    ] {
        let key = key.verifying_key().clone();
        keyring.keys.push(KeyringKey { role, from: day("2026-11-01"), until: day(until), key });
    }
    for lost in [receipts_lost(), answers_lost()] {
        keyring.revoked.push(Revoked { key_id: lost.verifying_key().key_id(), since: day("2026-11-15") });
    }
    keyring
}

/// What a device has pinned, as lines.
pub fn pinned() -> Value {
    lines(&City::example().sign(&keyring()))
}

/// A notice whose two activities rest on Art. 6(1)(e).
pub fn public_task() -> Vec<u8> {
    verdicts::seal(&exemplary().bytes())
}

/// A notice whose activity rests on Art. 6(1)(a).
pub fn consent() -> Vec<u8> {
    let asking = activity().with("legal_basis", stated(number(3001)));
    verdicts::seal(&smallest().with("activities", list(&[asking.bytes()])).bytes())
}

/// An objection to the first activity of a notice, without words.
pub fn choice(notice: &[u8]) -> Record {
    Record::of(&[
        ("day", date("2026-11-22")),
        ("surface", number(123)), // phone
        ("notice", NoticeId::of(notice).0.to_vec()),
        ("activity", number(1)),
        ("ground", ABSENT.into()),
        ("nonce", vec![0x5a; 16]),
        ("decision", number(112)), // objection-make
        ("text", ABSENT.into()),
        ("previous", ABSENT.into()),
        ("extensions", list(&[])),
    ])
}

/// A choice that leaves nothing out.
pub fn full_choice(notice: &[u8]) -> Record {
    choice(notice)
        .with("ground", stated(number(3402)))
        .with("text", stated(text("Count bicycles instead.")))
        .with("previous", stated([0xcd; 32]))
}

/// The receipt for a choice about a notice, an answer due within a month.
pub fn receipt(choice: &[u8], notice: &[u8]) -> Record {
    Record::of(&[
        ("choice", ChoiceHash::of(choice).0.to_vec()),
        ("notice", NoticeId::of(notice).0.to_vec()),
        ("state", number(136)), // current
        ("received", number(time(RECEIVED).0)),
        ("due", stated(date("2026-12-22"))),
        ("log", ABSENT.into()),
        ("extensions", list(&[])),
    ])
}

/// A receipt that leaves nothing out.
pub fn full_receipt(choice: &[u8], notice: &[u8]) -> Record {
    receipt(choice, notice).with("log", promise(b"city.example/choices-2026", time("2026-11-23T12:00:00Z").0))
}

/// A promise to log, whatever the origin is.
pub fn promise(origin: &[u8], by: u64) -> Vec<u8> {
    stated([raw_text(origin), number(by)].concat())
}

/// The answer that a choice is accepted.
pub fn answer(choice: &[u8]) -> Record {
    Record::of(&[
        ("choice", ChoiceHash::of(choice).0.to_vec()),
        ("previous", ABSENT.into()),
        ("status", number(129)), // accepted
        ("reason", ABSENT.into()),
        ("text", ABSENT.into()),
        ("day", date("2026-11-30")),
        ("due", ABSENT.into()),
        ("extensions", list(&[])),
    ])
}

/// The answer that follows another.
pub fn next_answer(choice: &[u8], previous: &[u8]) -> Record {
    answer(choice).with("previous", stated(AnswerHash::of(previous).0))
}

/// An answer that leaves nothing out.
pub fn full_answer(choice: &[u8]) -> Record {
    answer(choice)
        .with("previous", stated([0xef; 32]))
        .with("status", number(131)) // extended
        .with("reason", stated(number(3601))) // complexity
        .with("text", stated(text("The supplier must look.")))
        .with("due", stated(date("2027-01-31")))
}
