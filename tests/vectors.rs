//! Every file of tests/vectors is one rule of FORMAT.md: an input, what surrounds it, and what must come of it.
//!
//! `cargo xtask vectors` writes them. Another implementation reads them as [`outcome`] does:
//!
//! | kind | input | context |
//! |---|---|---|
//! | `notice` | hexadecimal: an envelope | `keyrings` to trust, `now`, `status`, `sensor`, `here` |
//! | `changes` | hexadecimal: an envelope | `before`: the envelope that it replaced; `keyrings`, `now` |
//! | `qr-text`, `vkey`, `day`, `time` | text | |
//! | `short-code` | text | `notice`: an id that has this code |
//! | `signature` | text: the message | `vkey`, `signature` in hexadecimal |
//! | `signed-note` | text | `keys`: vkeys that are known |
//! | `keyring` | text: to pin; with `pinned` a chain to walk from there | `pinned`, `seen` version |
//! | `status` | text | `keyring`, `seen` time |
//! | `register`, `register-index` | text | `keyring`, `code` to look for |
//! | `choice` | hexadecimal: an envelope | |
//! | `receipt`, `answer` | hexadecimal: an envelope | `keyring` |
//! | `record` | text | `keyrings` to trust, `now` |
//! | `journal` | text | `keyrings`: also say which records it holds |
//! | `rulebook` | text | |
//! | `case` | `decision`, `received`, perhaps the `due` day of the receipt, `answers` | `today` |
//! | `offers` | what an activity says, or null: the notice as a whole | `prohibited` |
//! | `sensor-key` | hexadecimal: a secret | `authority`, `sensor` |
//!
//! A text may be a list: its lines, each of which ends in a newline. What is not in the context is not known. Of
//! `expect`, every name must have this value in the outcome; the outcome may say more. `ok` is what was read, `error` and
//! `reason` are codes, `field` and `because` belong to the `…-invalid` ones; `line` is for people and no part of the format.
//! `answer` is the answer, from 0, that a case refuses.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{fs, mem};

use lamppost::choice::{
    Answer, Case, Choice, Journal, Offer, Receipt, Record, SignedAnswer, SignedChoice, SignedReceipt, Withheld, choices,
};
use lamppost::error::Rule;
use lamppost::key::sensor_seed;
use lamppost::notice::Position;
use lamppost::notice::schema::{NOTICE, Shape};
use lamppost::rulebook::Rulebook;
use lamppost::trust::{Bucket, Keyring, RegisterIndex, Status};
use lamppost::verify::{Fix, changes_json};
use lamppost::vocabulary::{
    AnswerReason, AnswerStatus, Decision, DecisionEffect, Identifiability, LegalBasis, NoticeState, Surface,
};
use lamppost::wire::notice::{ActivityBasis, Missing};
use lamppost::wire::short_code::ShortCode;
use lamppost::wire::signed_note::SignedNote;
use lamppost::wire::{Envelope, Kind, notice, qr_text};
use lamppost::{
    AnswerHash, ChoiceHash, Context, Day, Error, NoticeId, Report, SigningKey, StatusList, TrustedKeyring, UnixTime,
    UnverifiedNotice, Verdict, VerifyingKey,
};
use serde_json::{Map, Value, json};

/// A vector as it is in its file.
struct Vector {
    path: PathBuf,
    kind: String,
    input: Value,
    context: Map<String, Value>,
    expect: Map<String, Value>,
}

#[test]
fn every_vector_has_the_expected_outcome() {
    let mut failures = String::new();
    for vector in vectors() {
        let name = vector.path.file_name().unwrap().to_string_lossy().into_owned();
        let expect = vector.expect.clone();
        let outcome = outcome(vector);
        let wrong = expect.iter().filter(|(name, value)| !fits(name, value, &outcome));
        for (field, value) in wrong {
            writeln!(failures, "{name}: {field} should be {value}, outcome {outcome}").unwrap();
        }
    }
    assert!(failures.is_empty(), "\n{failures}");
}

#[test]
fn every_error_and_every_verdict_has_a_vector() {
    let mut said = BTreeSet::new();
    for vector in vectors() {
        for name in ["error", "reason", "verdict"] {
            said.extend(vector.expect.get(name).and_then(Value::as_str).map(ToOwned::to_owned));
        }
        let problems = vector.expect.get("ok").and_then(|ok| ok.get("problems")).and_then(Value::as_array);
        said.extend(problems.into_iter().flatten().map(|problem| problem["code"].as_str().unwrap().to_owned()));
    }
    let verdicts = Verdict::ALL.into_iter().map(Verdict::code);
    let lacking: Vec<_> = Error::CODES.iter().copied().chain(verdicts).filter(|code| !said.contains(*code)).collect();
    assert_eq!(lacking, [""; 0], "add a vector for each");
}

#[test]
fn every_code_has_its_sentences() {
    let messages = messages();
    let mut lacking = Vec::new();
    let mut want = |key: String| {
        if !messages.contains(&key) {
            lacking.push(key);
        }
    };
    for code in Error::CODES {
        want(format!("error-{code}"));
    }
    for verdict in Verdict::ALL {
        for about in ["", "-means", "-next"] {
            want(format!("verdict-{}{about}", verdict.code()));
        }
    }
    let asked = asked_fields();
    for field in &asked {
        want(message_of_missing(field));
    }
    assert_eq!(lacking, [""; 0], "add them to www/locales/en");

    // What only a page or the collector can run into is said in their own sources.
    let own = sources(&["pkg/src", "src/host"]);
    let known = |code: &str| Error::CODES.contains(&code) || own.contains(&format!("\"{code}\""));
    let mut idle: Vec<_> =
        messages
            .iter()
            .filter(|key| key.strip_prefix("error-").is_some_and(|code| !known(code)))
            .chain(messages.iter().filter(|key| {
                key.starts_with("missing-") && !asked.iter().any(|field| message_of_missing(field) == **key)
            }))
            .collect();
    idle.sort();
    assert_eq!(idle, [""; 0], "no code and no field has these messages of www/locales/en");
}

/// Everything that is written in these folders.
fn sources(folders: &[&str]) -> String {
    let mut folders: Vec<_> = folders.iter().map(|name| Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).collect();
    let mut text = String::new();
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            match path.extension().and_then(OsStr::to_str) {
                Some("rs" | "ts") => text.push_str(&fs::read_to_string(path).unwrap()),
                _ if path.is_dir() => folders.push(path),
                _ => {}
            }
        }
    }
    text
}

/// The keys of www/locales/en.
fn messages() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/locales/en");
    let files = fs::read_dir(folder).unwrap().map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
    let text = files.collect::<Vec<_>>().concat();
    let lines = text.lines().filter_map(|line| line.split_once(" = "));
    lines.filter(|(key, _)| !key.contains([' ', '#'])).map(|(key, _)| key.to_owned()).collect()
}

/// Every field that is listed as missing when it is not stated: those that the table asks for, and those that only the
/// rules between fields ask for.
fn asked_fields() -> BTreeSet<&'static str> {
    fn walk(shape: &'static Shape, asked: &mut BTreeSet<&'static str>) {
        match shape {
            Shape::Optional(inner) | Shape::List(_, _, inner) => walk(inner, asked),
            Shape::Record(fields, _) => {
                for field in *fields {
                    asked.extend(field.asked.then_some(field.name));
                    walk(&field.shape, asked);
                }
            }
            _ => {}
        }
    }
    let mut asked = BTreeSet::from(["place", "legitimate_interest", "controller.contacts.non_digital"]);
    walk(&NOTICE, &mut asked);
    asked
}

fn message_of_missing(field: &str) -> String {
    format!("missing-{}", field.replace('.', "-"))
}

#[test]
fn codes_are_sorted_and_none_is_there_twice() {
    assert!(Error::CODES.is_sorted_by(|a, b| a < b));
}

/// All files of the folder, whatever they are called.
fn vectors() -> Vec<Vector> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(!paths.is_empty(), "tests/vectors is empty; run `cargo xtask vectors`");
    paths.into_iter().map(read).collect()
}

fn read(path: PathBuf) -> Vector {
    let shown = path.display();
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{shown}: {error}"));
    let mut file: Map<String, Value> = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{shown}: {error}"));
    let mut take = |name: &str| file.remove(name).unwrap_or_else(|| panic!("{shown}: no `{name}`"));
    let (rule, kind, input) = (take("rule"), take("kind"), take("input"));
    let (context, expect) = (take("context"), take("expect"));
    assert!(file.is_empty(), "{shown}: unknown {:?}", file.keys());
    assert!(rule.as_str().is_some_and(|rule| !rule.is_empty()), "{shown}: the rule is a sentence");
    let object = |value| match value {
        Value::Object(map) => map,
        other => panic!("{shown}: {other} is no object"),
    };
    let (context, expect) = (object(context), object(expect));
    assert!(!expect.is_empty(), "{shown}: expects nothing");
    Vector { kind: kind.as_str().unwrap().to_owned(), input, context, expect, path: path.clone() }
}

/// What comes of the input.
fn outcome(mut vector: Vector) -> Value {
    let kind = mem::take(&mut vector.kind);
    let outcome = match kind.as_str() {
        "notice" => Ok(judged(&mut vector)),
        "changes" => changed(&mut vector),
        "qr-text" => qr_text(&vector),
        "short-code" => short_code(&mut vector),
        "vkey" => VerifyingKey::from_vkey(&vector.text()).map(|key| {
            assert_eq!(key.to_vkey(), vector.text());
            json!({"ok": {"name": key.name(), "key_id": key.key_id().to_hex()}})
        }),
        "signature" => signature(&mut vector),
        "signed-note" => signed_note(&mut vector),
        "keyring" => keyring(&mut vector),
        "status" => status(&mut vector),
        "register" => register(&mut vector),
        "register-index" => register_index(&mut vector),
        "day" => Day::parse(&vector.text()).map(|day| {
            assert_eq!(day.to_text(), vector.text());
            json!({"ok": day.number()})
        }),
        "time" => UnixTime::parse(&vector.text()).map(|time| {
            assert_eq!(time.to_text(), vector.text());
            json!({"ok": time.0})
        }),
        "choice" => choice(&vector),
        "receipt" => receipt(&mut vector),
        "answer" => answer(&mut vector),
        "record" => record(&mut vector),
        "journal" => journal(&mut vector),
        "rulebook" => Rulebook::parse(&vector.text()).map(|book| {
            assert_eq!(book.to_text(), vector.text());
            json!({"ok": {"id": book.id, "rules": book.rules.len(), "leftOut": book.left_out.len()}})
        }),
        "case" => Ok(case(&mut vector)),
        "offers" => Ok(offers(&mut vector)),
        "sensor-key" => Ok(sensor_key(&mut vector)),
        other => panic!("{}: unknown kind `{other}`", vector.path.display()),
    };
    assert!(vector.context.is_empty(), "{}: unknown context {:?}", vector.path.display(), vector.context.keys());
    outcome.unwrap_or_else(|error| failed("error", &error))
}

/// Whether the outcome has this value under this name.
fn fits(name: &str, expected: &Value, outcome: &Value) -> bool {
    let missing = || outcome["missing"].as_array().expect("only a notice that is shown says what is missing");
    match (name, expected) {
        ("missing_with", Value::Array(fields)) => fields.iter().all(|field| missing().contains(field)),
        ("missing_without", Value::Array(fields)) => !fields.iter().any(|field| missing().contains(field)),
        // A record in which some names are given.
        ("ok", Value::Object(names)) => {
            outcome["ok"].is_object() && names.iter().all(|(name, value)| outcome["ok"].get(name) == Some(value))
        }
        _ => outcome.get(name) == Some(expected),
    }
}

impl Vector {
    fn text(&self) -> String {
        text(&self.input)
    }

    fn take(&mut self, name: &str) -> Value {
        self.context.remove(name).unwrap_or_default()
    }

    fn take_text(&mut self, name: &str) -> Option<String> {
        Some(self.take(name)).filter(|value| !value.is_null()).map(|value| text(&value))
    }

    fn trust(&mut self) -> Vec<TrustedKeyring> {
        let keyrings = self.take("keyrings");
        let pin = |note: &Value| TrustedKeyring::pin(&text(note)).expect("a keyring that can be pinned");
        keyrings.as_array().expect("a list of keyrings").iter().map(pin).collect()
    }

    fn now(&mut self) -> Option<UnixTime> {
        self.take_text("now").map(|now| UnixTime::parse(&now).expect("a time"))
    }

    fn keyring(&mut self) -> TrustedKeyring {
        let text = self.take_text("keyring").expect("a keyring");
        TrustedKeyring::pin(&text).expect("a keyring that can be pinned")
    }
}

/// A text, or lines.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(lines) => lines.iter().map(|line| line.as_str().expect("a line").to_owned() + "\n").collect(),
        other => panic!("{other} is no text"),
    }
}

fn judged(vector: &mut Vector) -> Value {
    let trust = vector.trust();
    let status = vector.take_text("status").map(|note| {
        let mut lists = trust.iter().filter_map(|keyring| StatusList::parse(&note, keyring, None).ok());
        lists.next().expect("a status list of one of the authorities")
    });
    let sensor = vector.take_text("sensor");
    let here = vector.take("here");
    let whole = |name: &str| here[name].as_i64().expect("a whole number");
    let here = here.is_object().then(|| Fix {
        position: Position {
            latitude: whole("latitude").try_into().unwrap(),
            longitude: whole("longitude").try_into().unwrap(),
        },
        accuracy: whole("accuracy").try_into().unwrap(),
    });
    let now = vector.now();
    let context = Context { now, status: status.as_ref(), sensor: sensor.as_deref(), here };
    let envelope = unhex(&vector.text());
    match UnverifiedNotice::from_bytes(envelope.clone()) {
        Ok(notice) => reported(&notice.verify(&trust, &context), &envelope),
        Err(error) => {
            let mut outcome = failed("reason", &error);
            outcome["verdict"] = Verdict::Unreadable.code().into();
            outcome
        }
    }
}

fn changed(vector: &mut Vector) -> Result<Value, Error> {
    let (trust, now) = (vector.trust(), vector.now());
    let context = Context { now, ..Context::default() };
    let open = |envelope: &str| {
        let report = UnverifiedNotice::from_bytes(unhex(envelope)).unwrap().verify(&trust, &context);
        report.notice.expect("both notices are genuine")
    };
    let before = vector.take_text("before").expect("the notice before");
    let changes = changes_json(&open(&before), &open(&vector.text()))?;
    Ok(json!({"changes": serde_json::from_str::<Value>(&changes).unwrap()}))
}

fn reported(report: &Report, envelope: &[u8]) -> Value {
    let mut outcome = match &report.reason {
        Some(error) => failed("reason", error),
        None => json!({"reason": null}),
    };
    let more = json!({
        "verdict": report.verdict.code(),
        "status": report.freshness.status.code(),
        "clock": report.freshness.clock.code(),
        "distance": report.distance,
        "notice": null,
    });
    outcome.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    match report.status {
        Some(Status::Superseded { by }) => outcome["replaced_by"] = by.to_hex().into(),
        Some(Status::Withdrawn { reason }) => outcome["withdrawal"] = reason.code().into(),
        None => {}
    }
    assert_eq!(report.notice.is_some(), report.verdict.shows_notice());
    assert_eq!(report.reason.is_none(), report.verdict.shows_notice());
    let Some(verified) = &report.notice else { return outcome };
    let reading = verified.reading();
    outcome["notice"] = serde_json::from_str(&reading.json).expect("JSON");
    outcome["missing"] = reading.missing.iter().map(missing).collect();
    outcome["id"] = verified.id().to_hex().into();
    outcome["short_code"] = ShortCode::of(verified.id()).to_text().into();
    outcome["unread"] = reading.unread.clone().into();
    // The same bytes as Rust types, and back.
    let content = verified.content().expect("what was read can be decoded");
    let payload = Envelope::parse(envelope, Kind::Notice).expect("an envelope").payload();
    assert_eq!(notice::encode(&content).as_deref(), Ok(payload));
    outcome
}

/// `reach`, or `activities.0.retention`.
fn missing(missing: &Missing) -> Value {
    match missing.activity {
        Some(number) => format!("activities.{number}.{}", missing.field).into(),
        None => missing.field.into(),
    }
}

/// The code, and the facts that belong to it.
fn failed(name: &str, error: &Error) -> Value {
    assert!(Error::CODES.contains(&error.code()), "{error}");
    let facts = match error {
        Error::NoticeInvalid { field, rule }
        | Error::ChoiceInvalid { field, rule }
        | Error::ReceiptInvalid { field, rule }
        | Error::AnswerInvalid { field, rule } => json!({"field": field, "because": rule_name(*rule)}),
        Error::KeyringMalformed { line }
        | Error::StatusMalformed { line }
        | Error::RegisterMalformed { line }
        | Error::RecordMalformed { line }
        | Error::JournalBroken { line }
        | Error::RulebookMalformed { line } => json!({"line": line}),
        Error::KeyringThreshold { needed, found } => json!({"needed": needed, "found": found}),
        Error::KeyringRollback { seen, found } => json!({"seen": seen, "found_version": found}),
        Error::KeyringGap { expected, found } => json!({"expected": expected, "found_version": found}),
        _ => json!({}),
    };
    let mut outcome = facts;
    outcome[name] = error.code().into();
    outcome
}

/// As in FORMAT.md.
fn rule_name(rule: Rule) -> &'static str {
    match rule {
        Rule::Empty => "empty",
        Rule::TooLong => "too-long",
        Rule::TooMany => "too-many",
        Rule::Unclean => "unclean",
        Rule::Form => "form",
        Rule::Range => "range",
        Rule::Order => "order",
        Rule::Duplicate => "duplicate",
    }
}

fn qr_text(vector: &Vector) -> Result<Value, Error> {
    let bytes = qr_text::parse(&vector.text())?;
    assert!(vector.text().trim().ends_with(&qr_text::digits(&bytes)), "one way to write them");
    Ok(json!({"ok": hex(&bytes)}))
}

fn short_code(vector: &mut Vector) -> Result<Value, Error> {
    let code = ShortCode::parse(&vector.text())?;
    if let Some(id) = vector.take_text("notice") {
        assert_eq!(ShortCode::of(NoticeId::from_hex(&id).expect("a notice id")), code);
    }
    Ok(json!({"ok": code.to_text()}))
}

fn signature(vector: &mut Vector) -> Result<Value, Error> {
    let key = VerifyingKey::from_vkey(&vector.take_text("vkey").expect("a vkey")).expect("a vkey");
    let signature = unhex(&vector.take_text("signature").expect("a signature"));
    key.verify(vector.text().as_bytes(), &signature.try_into().expect("64 bytes"))?;
    Ok(json!({"ok": true}))
}

fn signed_note(vector: &mut Vector) -> Result<Value, Error> {
    let keys = vector.take("keys");
    let keys = keys.as_array().expect("a list of vkeys").iter().map(text);
    let keys: Vec<_> = keys.map(|vkey| VerifyingKey::from_vkey(&vkey).expect("a vkey")).collect();
    let note = vector.text();
    let note = SignedNote::parse(&note)?;
    let signers = note.signers(&keys.iter().collect::<Vec<_>>())?;
    let names: Value = signers.into_iter().map(|i| keys[i].name()).collect();
    Ok(json!({"ok": {"signers": names, "text": note.text()}}))
}

fn keyring(vector: &mut Vector) -> Result<Value, Error> {
    let seen = vector.take("seen").as_u64().map(|seen| u32::try_from(seen).expect("a version"));
    let trusted = match vector.take_text("pinned") {
        None => TrustedKeyring::pin(&vector.text())?,
        Some(pinned) => {
            TrustedKeyring::pin(&pinned).expect("a keyring that can be pinned").walk(&vector.text(), seen)?
        }
    };
    let keyring = trusted.keyring();
    assert_eq!(Keyring::parse(&keyring.to_text()).as_ref(), Ok(keyring));
    Ok(json!({"ok": {
        "authority": keyring.authority, "name": keyring.name, "version": keyring.version,
        "issued": keyring.issued.to_text(), "expires": keyring.expires.to_text(), "threshold": keyring.threshold,
        "roots": keyring.roots.len(), "keys": keyring.keys.len(), "revoked": keyring.revoked.len(),
    }}))
}

fn status(vector: &mut Vector) -> Result<Value, Error> {
    let keyring = vector.keyring();
    let seen = vector.take_text("seen").map(|seen| UnixTime::parse(&seen).expect("a time"));
    let note = vector.text();
    let list = StatusList::parse(&note, &keyring, seen)?;
    assert!(note.starts_with(&list.to_text()), "one way to write it");
    let entries = list.entries().iter().map(|entry| {
        assert_eq!(list.find(entry.id), Some(entry.status));
        match entry.status {
            Status::Superseded { by } => json!([entry.id.to_hex(), "superseded", by.to_hex()]),
            Status::Withdrawn { reason } => json!([entry.id.to_hex(), "withdrawn", reason.code()]),
        }
    });
    Ok(json!({"ok": {
        "authority": list.authority(), "issued": list.issued().to_text(), "expires": list.expires().to_text(),
        "entries": entries.collect::<Value>(),
    }}))
}

fn register(vector: &mut Vector) -> Result<Value, Error> {
    let keyring = vector.keyring();
    let code = ShortCode::parse(&vector.take_text("code").expect("a short code")).expect("a short code");
    let note = vector.text();
    let bucket = Bucket::parse(&note, &keyring)?;
    assert!(note.starts_with(&bucket.to_text()), "one way to write it");
    let found = bucket.find(code).map(|envelope| NoticeId::of(envelope).to_hex());
    Ok(json!({"ok": {"bucket": bucket.name, "envelopes": bucket.envelopes.len(), "found": found}}))
}

fn register_index(vector: &mut Vector) -> Result<Value, Error> {
    let code = ShortCode::parse(&vector.take_text("code").expect("a short code")).expect("a short code");
    let index = RegisterIndex::parse(&vector.text())?;
    assert_eq!(index.to_text(), vector.text());
    Ok(json!({"ok": {"bucket": index.bucket(code), "notices": index.notices}}))
}

fn choice(vector: &Vector) -> Result<Value, Error> {
    let bytes = unhex(&vector.text());
    let signed = SignedChoice::parse(bytes.clone())?;
    assert_eq!(signed.bytes(), bytes);
    let Choice { day, surface, notice, activity, ground, nonce, decision, text, previous } = signed.choice();
    let parts: Value = signed.parts().iter().map(|part| json!([part.name, part.from, part.to])).collect();
    Ok(json!({"ok": {
        "hash": signed.hash().to_hex(), "publicKey": hex(signed.key()), "day": day.to_text(),
        "surface": surface.code(), "notice": notice.to_hex(), "activity": activity,
        "ground": ground.map(|ground| ground.code()), "nonce": hex(nonce), "decision": decision.code(), "text": text,
        "previous": previous.map(ChoiceHash::to_hex), "parts": parts,
    }}))
}

fn receipt(vector: &mut Vector) -> Result<Value, Error> {
    let keyring = vector.keyring();
    let SignedReceipt { receipt, key_id } = SignedReceipt::verify(&unhex(&vector.text()), &keyring)?;
    let log = receipt.log.map(|log| json!({"origin": log.origin, "by": log.by.to_text()}));
    Ok(json!({"ok": {
        "choice": receipt.choice.to_hex(), "notice": receipt.notice.to_hex(), "state": receipt.state.code(),
        "received": receipt.received.to_text(), "due": receipt.due.map(Day::to_text), "log": log,
        "keyId": key_id.to_hex(),
    }}))
}

fn answer(vector: &mut Vector) -> Result<Value, Error> {
    let keyring = vector.keyring();
    let SignedAnswer { answer, hash, key_id } = SignedAnswer::verify(&unhex(&vector.text()), &keyring)?;
    Ok(json!({"ok": {
        "hash": hash.to_hex(), "choice": answer.choice.to_hex(), "previous": answer.previous.map(AnswerHash::to_hex),
        "status": answer.status.code(), "reason": answer.reason.map(|reason| reason.code()), "text": answer.text,
        "day": answer.day.to_text(), "due": answer.due.map(Day::to_text), "keyId": key_id.to_hex(),
    }}))
}

fn record(vector: &mut Vector) -> Result<Value, Error> {
    let (trust, now) = (vector.trust(), vector.now());
    let record = Record::parse(&vector.text())?;
    assert_eq!(record.to_text(), vector.text());
    let view: Value = serde_json::from_str(&record.verify(&trust, now).to_json(&record)).expect("JSON");
    Ok(json!({"ok": view}))
}

fn journal(vector: &mut Vector) -> Result<Value, Error> {
    let trust = vector.context.contains_key("keyrings").then(|| vector.trust());
    let journal = Journal::parse(&vector.text())?;
    assert_eq!(journal.to_text(), vector.text());
    let mut ok = json!({"entries": journal.entries().len(), "head": hex(&journal.head())});
    if let Some(trust) = trust {
        let records = journal.records(&trust);
        let row = |r: &Record| json!([ChoiceHash::of(&r.choice).to_hex(), r.receipt.is_some(), r.answers.len()]);
        ok["records"] = records.iter().map(row).collect();
    }
    Ok(json!({"ok": ok}))
}

fn case(vector: &mut Vector) -> Value {
    let today = vector.take_text("today").map(|today| Day::parse(&today).expect("a day"));
    let input = &vector.input;
    let day = |value: &Value| value.as_str().map(|text| Day::parse(text).expect("a day"));
    let code = |value: &Value| u16::try_from(value.as_u64().expect("a code")).expect("a code");
    let decision = Decision(code(&input["decision"]));
    let mut case = Case::new(decision);
    if let Some(received) = input["received"].as_str() {
        let received = UnixTime::parse(received).expect("a time");
        let mut receipt = Receipt::of(&signed(decision), NoticeState::CURRENT, received, None);
        if let Some(promised) = input.get("due") {
            receipt.due = day(promised);
        }
        case.receive(&receipt);
    }
    for (i, answer) in input["answers"].as_array().expect("a list of answers").iter().enumerate() {
        let answer = Answer {
            choice: ChoiceHash([0; 32]),
            previous: None,
            status: AnswerStatus(code(&answer["status"])),
            reason: Some(AnswerReason(3505)),
            text: None,
            day: day(&answer["day"]).expect("a day"),
            due: day(&answer["due"]),
        };
        let before = case;
        if let Err(error) = case.answer(&answer) {
            assert_eq!(case, before, "what is refused changes nothing");
            let mut outcome = failed("error", &error);
            outcome["answer"] = i.into();
            return outcome;
        }
    }
    let overdue = today.is_some_and(|today| case.is_overdue(today));
    json!({"ok": {"state": case.state.code(), "due": case.due.map(Day::to_text), "overdue": overdue}})
}

/// A choice of which only the decision matters.
fn signed(decision: Decision) -> SignedChoice {
    let choice = Choice {
        day: Day::new(0).unwrap(),
        surface: Surface::WEB,
        notice: NoticeId([0; 16]),
        activity: (!decision.is_concern()).then_some(0),
        ground: None,
        nonce: [0; 16],
        decision,
        text: None,
        previous: None,
    };
    choice.seal(&SigningKey::from_seed("lamppost/resident", &[40; 32]).unwrap()).unwrap()
}

fn offers(vector: &mut Vector) -> Value {
    let prohibited = vector.take("prohibited").as_bool().expect("yes or no");
    let code = |name: &str| vector.input[name].as_u64().map(|code| u16::try_from(code).expect("a code"));
    let activity = vector.input.is_object().then(|| ActivityBasis {
        legal_basis: code("legalBasis").map(LegalBasis),
        identifiability: code("identifiability").map(Identifiability),
        decision_effect: code("decisionEffect").map(DecisionEffect),
    });
    let all = choices(activity.as_slice(), if prohibited { &[0] } else { &[] });
    let first = &all[0];
    assert_eq!((first.activity, all.len()), (activity.map(|_| 0), 1 + activity.iter().len()));
    let offer = |Offer { decision, citation }: &Offer| json!([decision.code(), citation]);
    let refusal = |Withheld { what, reason }: &Withheld| json!([what.code(), reason.code()]);
    let offered: Value = first.offered.iter().map(offer).collect();
    let withheld: Value = first.withheld.iter().map(refusal).collect();
    json!({"ok": {"offered": offered, "withheld": withheld}})
}

fn sensor_key(vector: &mut Vector) -> Value {
    let (authority, sensor) = (vector.take_text("authority").unwrap(), vector.take_text("sensor").unwrap());
    let secret = unhex(&vector.text()).try_into().expect("32 bytes");
    let seed = sensor_seed(&secret, &authority, &sensor);
    let key = SigningKey::from_seed("lamppost/resident", &seed).unwrap();
    json!({"ok": {"seed": hex(&seed), "publicKey": hex(key.verifying_key().public())}})
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Vec<u8> {
    assert!(text.len().is_multiple_of(2), "whole bytes");
    (0..text.len()).step_by(2).map(|i| u8::from_str_radix(&text[i..i + 2], 16).expect("hexadecimal")).collect()
}
