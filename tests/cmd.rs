//! The program as people meet it: each file in tests/cmd is a session, with everything it prints.

mod support;

use std::path::{Path, PathBuf};
use std::process::Command;

use lamppost::choice::{Receipt, State};
use lamppost::host::store::{NewChoice, Store};
use lamppost::key::SigningKey;
use lamppost::trust::{Keyring, KeyringKey, Role};
use lamppost::vocabulary::{Decision, Ground, NoticeState};
use lamppost::wire::signed_note;
use lamppost::{Day, NoticeId, UnixTime};

use support::people::{Person, Wish};

#[test]
fn sessions() {
    trycmd::TestCases::new().env("NO_COLOR", "1").env("COLUMNS", "100").case("tests/cmd/*.trycmd");
}

/// Sessions of a clerk, each with a desk of its own on which the same six choices lie.
#[test]
fn sessions_of_a_clerk() {
    let folder = tempfile::tempdir().unwrap();
    for session in std::fs::read_dir("tests/cmd/desk").unwrap().map(|entry| entry.unwrap().path()) {
        let desk = desk(&folder.path().join(session.file_stem().unwrap()));
        trycmd::TestCases::new()
            .env("NO_COLOR", "1")
            .env("COLUMNS", "100")
            .env("LAMPPOST_AUTHORITY", desk.to_str().unwrap())
            .env("LAMPPOST_DATABASE", desk.join("collector.sqlite").to_str().unwrap())
            .case(&session);
    }
}

/// Two hashes with the same first eight digits turn up once in billions; here one is written by hand.
#[test]
fn digits_that_fit_several_cases_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(&folder.path().join("desk"));
    let run = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lamppost"));
        command.args(arguments).args(["--today", "2027-01-10", "--json", "-a"]).arg(&desk);
        let output = command.output().unwrap();
        serde_json::from_slice::<serde_json::Value>(&output.stdout).unwrap()
    };
    let inbox = run(&["inbox"]);
    let hash = inbox["cases"][0]["hash"].as_str().unwrap();
    let database = rusqlite::Connection::open(desk.join("collector.sqlite")).unwrap();
    let twin = format!("{}{}", &hash[..8], "0".repeat(56));
    let copied = database.execute(
        "INSERT INTO choices (hash, body, receipt, notice, decision, received, due, state)
         SELECT unhex(?1), body, receipt, notice, decision, received, due, state FROM choices WHERE hash = unhex(?2)",
        [&twin, hash],
    );
    assert_eq!(copied, Ok(1));
    assert_eq!(run(&["answer", &hash[..8], "accept"])["error"]["code"], "hash-ambiguous");
    assert_eq!(run(&["answer", &hash[..12], "accept"])["answered"][0]["hash"], hash);
    // The other is a copy under a wrong name, and is not answered.
    assert_eq!(run(&["answer", &twin, "accept"])["error"]["code"], "other-choice");
}

/// An authority's folder with a database: always the same keys, notices and choices, so that hashes can stand in a session.
fn desk(folder: &Path) -> PathBuf {
    let write = |name: &str, text: &str| {
        let path = folder.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    let (first, last) = (Day::parse("2026-11-01").unwrap(), Day::parse("2036-11-01").unwrap());
    let key = |role: &str, seed| SigningKey::from_seed(&format!("city.example/{role}-1"), &[seed; 32]).unwrap();
    let roles = [(Role::Notices, 2), (Role::Status, 3), (Role::Receipts, 4), (Role::Answers, 5)];
    let root = key("root", 1);
    let listed = |(role, seed): (Role, u8)| {
        let key = key(role.name(), seed);
        write(&format!("keys/{}-1.key", role.name()), &key.to_text());
        KeyringKey { role, from: first, until: last, key: key.verifying_key().clone() }
    };
    let keyring = Keyring {
        authority: "city.example".into(),
        name: "City of Example".into(),
        version: 1,
        issued: first,
        expires: Day::parse("2028-11-01").unwrap(),
        threshold: 1,
        roots: vec![root.verifying_key().clone()],
        keys: roles.into_iter().map(listed).collect(),
        revoked: Vec::new(),
    };
    write("keyring/1.txt", &signed_note::sign(&keyring.to_text(), &[&root]).unwrap());
    write("authority.toml", "site = \"https://city.example/\"\n");
    // The second activity asks for consent.
    let text = include_str!("corpus/exemplary/market-square-counter.toml");
    let second = text.rfind("6(1)(e)").unwrap();
    write("drafts/sq-2.toml", &format!("{}6(1)(a){}", &text[..second], &text[second + 7..]));
    let mut sign = Command::new(env!("CARGO_BIN_EXE_lamppost"));
    sign.args(["notice", "sign"]).arg(folder.join("drafts/sq-2.toml")).arg("-a").arg(folder);
    assert!(sign.args(["--today", "2026-11-22"]).output().unwrap().status.success());
    let notice = NoticeId::of(&std::fs::read(folder.join("notices/sq-2/1.notice")).unwrap());

    let mut person = Person::new(1);
    let receipts = key("receipts", 4);
    let store = Store::open(&folder.join("collector.sqlite"), true).unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let wish = |decision| Wish::new(decision, Day::parse("2026-11-30").unwrap());
    for (received, wish) in [
        ("2026-12-31T23:59:59Z", wish(Decision::OBJECTION_MAKE)),
        ("2026-12-20T08:00:00Z", wish(Decision::CONSENT_WITHDRAW).about(1)),
        ("2026-12-05T12:00:00Z", wish(Decision::CONSENT_GIVE).about(1)),
        (
            "2026-12-01T10:00:00Z",
            wish(Decision::OBJECTION_MAKE).because(Ground(3402)).saying("I only cross the square."),
        ),
        ("2026-12-15T10:00:00Z", wish(Decision::CONCERN_TAMPERED)),
        ("2026-12-09T00:00:00Z", wish(Decision::REQUEST_ACCESS)),
    ] {
        let signed = person.choose("sq-2", notice, &wish);
        let received = UnixTime::parse(received).unwrap();
        let receipt = Receipt::of(&signed, NoticeState::CURRENT, received, None);
        let choice = NewChoice {
            hash: signed.hash(),
            body: signed.bytes().to_vec(),
            receipt: receipt.seal(&receipts).unwrap(),
            notice: notice.0,
            decision: wish.decision.code(),
            received,
            due: receipt.due,
            state: if wish.decision.asks() { State::Acknowledged } else { State::Recorded },
        };
        assert!(runtime.block_on(store.keep(choice)).unwrap().new);
    }
    store.close();
    folder.to_owned()
}
