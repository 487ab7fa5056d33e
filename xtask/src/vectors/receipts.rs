//! Vectors of kind `receipt` and `answer`.

use lamppost::SigningKey;
use serde_json::json;

use super::Set;
use super::city::{City, key, time};
use super::desk::{
    Sealer, answer, answers, answers_ended, answers_lost, choice, full_answer, full_receipt, pinned, promise,
    public_task, receipt, receipts, receipts_ended, receipts_lost, resident,
};
use super::payload::{ABSENT, Record, date, number, padded, raw_text, stated, text};
use super::signed::Signed;

/// The last second that can be named, 9999-12-31T23:59:59Z.
const LAST_SECOND: u64 = 253_402_300_799;

pub fn write(set: &mut Set) {
    let notice = public_task();
    let choice = resident().seal(choice(&notice));
    let full = full_receipt(&choice, &notice);
    let kind = Signed {
        sealer: Sealer::receipt(receipts()),
        numbers: vec![("state", 136), ("received", time("2026-11-22T12:00:00Z").0), ("due", 20_809), ("log", 25)],
        optional: vec!["due", "log"],
        context: vec![("keyring", pinned())],
        full,
    };
    kind.write(set);
    of_receipts(set, &kind, &receipt(&choice, &notice));
    let ended =
        |received: &str| receipt(&choice, &notice).with("received", number(time(received).0)).with("due", ABSENT);
    keys(
        set,
        &kind,
        Keys {
            wrong: [("answers", answers()), ("notices", City::example().notices)],
            lost: receipts_lost(),
            ended: receipts_ended(),
            last: ended("2026-11-10T23:59:59Z"),
            after: ended("2026-11-11T00:00:00Z"),
            before: ended("2026-10-31T23:59:59Z"),
        },
    );

    let kind = Signed {
        sealer: Sealer::answer(answers()),
        full: full_answer(&choice),
        numbers: vec![("status", 131), ("reason", 3601), ("text", 23), ("day", 20_787), ("due", 20_849)],
        optional: vec!["previous", "reason", "text", "due"],
        context: vec![("keyring", pinned())],
    };
    kind.write(set);
    kind.texts(set);
    let plain = answer(&choice);
    of_answers(set, &kind, &plain);
    let on = |day: &str| plain.clone().with("day", date(day));
    keys(
        set,
        &kind,
        Keys {
            wrong: [("receipts", receipts()), ("notices", City::example().notices)],
            lost: answers_lost(),
            ended: answers_ended(),
            last: on("2026-11-10"),
            after: on("2026-11-11"),
            before: on("2026-10-31"),
        },
    );
}

/// Keys other than the right one, and payloads of days at the edges of the key that ended.
struct Keys {
    wrong: [(&'static str, SigningKey); 2],
    lost: SigningKey,
    ended: SigningKey,
    last: Record,
    after: Record,
    before: Record,
}

fn keys(set: &mut Set, kind: &Signed, keys: Keys) {
    let of = |key: SigningKey| Sealer {
        head: key.verifying_key().key_id().0.to_vec(),
        key: key.into(),
        ..kind.sealer.clone()
    };
    let stranger = of(key("nobody.example/desk", 99)).seal(kind.full.bytes());
    kind.refused(set, "unknown-key", "A key id that the keyring does not list is unknown.", &stranger, "unknown-key");
    for (name, key) in keys.wrong {
        let rule = format!("Only keys of the role {}s sign this.", kind.sealer.name);
        let envelope = of(key).seal(kind.full.bytes());
        kind.refused(set, &format!("key-of-role-{name}"), &rule, &envelope, "key-wrong-role");
    }
    let lost = of(keys.lost).seal(kind.full.bytes());
    kind.refused(set, "key-revoked", "A revoked key is refused, whatever day is named.", &lost, "key-revoked");
    let ended = of(keys.ended);
    let rule = "What was signed on the last day of a key holds for ever.";
    kind.read(set, "key-last-day", rule, &ended.seal(keys.last.bytes()));
    let rule = "A key must be valid on the day that is named.";
    kind.refused(set, "key-ended", rule, &ended.seal(keys.after.bytes()), "key-not-valid");
    kind.refused(set, "key-not-yet", rule, &kind.sealer.seal(keys.before.bytes()), "key-not-valid");
    let other = Sealer { key: ended.key.clone(), ..kind.sealer.clone() };
    let rule = "The key that the envelope names must have signed.";
    kind.refused(set, "key-id-of-another-key", rule, &other.seal(kind.full.bytes()), "bad-signature");
}

fn of_receipts(set: &mut Set, kind: &Signed, plain: &Record) {
    let with = |field: &str, bytes: Vec<u8>| plain.clone().with(field, bytes);
    let ok = json!({
        "choice": "8fccc40a1411a81e2d4a55fdc4d963c6168f17654f6d5b1a6e60373f533e102a", "notice": "fb457ee23f909c85c44980666fb36eb4",
        "state": 136, "received": "2026-11-22T12:00:00Z", "due": "2026-12-22", "log": null,
        "keyId": "aa363c5450cb072d",
    });
    kind.accepted(set, "ok", "A receipt says what was received, when, and when an answer is due.", plain, ok);
    let ok = json!({"log": {"origin": "city.example/choices-2026", "by": "2026-11-23T12:00:00Z"}});
    kind.accepted(set, "log", "A receipt may promise to log the choice.", &kind.full.clone(), ok);
    let ok = json!({"due": null});
    kind.accepted(set, "nothing-due", "Where nothing is asked, nothing is due.", &with("due", ABSENT.into()), ok);
    let ok = json!({"state": 65_535});
    kind.accepted(set, "state-unknown", "A code of a later vocabulary is read.", &with("state", number(65_535)), ok);
    kind.invalid(set, "state-65536", "A code has 16 bits.", &with("state", number(65_536)), "state", "range");
    let rule = "An answer is not due before the day of reception.";
    kind.accepted(set, "due-same-day", rule, &with("due", stated(date("2026-11-22"))), json!({"due": "2026-11-22"}));
    kind.invalid(set, "due-before-received", rule, &with("due", stated(date("2026-11-21"))), "due", "order");
    let rule = "Days go to 9999-12-31.";
    kind.invalid(set, "due-10000-01-01", rule, &with("due", stated(number(2_932_897))), "due", "range");
    let late = |seconds: u64| kind.sealer.seal(with("received", number(seconds)).with("due", ABSENT));
    let rule = "Times go to 9999-12-31T23:59:59Z; no key of this city is valid then.";
    kind.refused(set, "received-last-second", rule, &late(LAST_SECOND), "key-not-valid");
    let beyond = with("received", number(LAST_SECOND + 1)).with("due", ABSENT);
    kind.invalid(set, "received-beyond", "Times go to 9999-12-31T23:59:59Z.", &beyond, "received", "range");
    let most = late(u64::MAX);
    let expect = json!({"error": "receipt-invalid", "field": "received", "because": "range"});
    set.add(&kind.vector("received-64-bits", "A time is a varint of at most 64 bits.", &most).expect(expect));
    let mut long = [0xff; 10];
    long[9] = 2;
    let envelope = kind.sealer.seal(with("received", long.to_vec()));
    kind.refused(set, "received-65-bits", "A time is a varint of at most 64 bits.", &envelope, "malformed");
    let log = |origin: &[u8], by: u64| with("log", promise(origin, by));
    let received = time("2026-11-22T12:00:00Z").0;
    let origin = b"city.example/choices-2026";
    let rule = "A log origin is a key name: 1 to 128 bytes, no white space, no plus.";
    kind.accepted(set, "log-128-bytes", rule, &log(&[b'x'; 128], received), json!({}));
    for (name, origin) in [
        ("log-empty", &b""[..]),
        ("log-129-bytes", &[b'x'; 129]),
        ("log-space", b"city.example/choices 2026"),
        ("log-plus", b"city.example/choices+2026"),
    ] {
        kind.invalid(set, name, rule, &log(origin, received), "log", "form");
    }
    let rule = "The promise does not lie before the reception.";
    kind.invalid(set, "log-before-received", rule, &log(origin, received - 1), "log", "order");
    let longer = stated([raw_text(origin), padded(received)].concat());
    let envelope = kind.sealer.seal(with("log", longer));
    kind.refused(set, "overlong-log-time", "A varint has no padding.", &envelope, "non-canonical");
    let rule = "Times go to 9999-12-31T23:59:59Z.";
    kind.invalid(set, "log-beyond", rule, &log(origin, LAST_SECOND + 1), "log", "range");
}

fn of_answers(set: &mut Set, kind: &Signed, plain: &Record) {
    let with = |field: &str, bytes: Vec<u8>| plain.clone().with(field, bytes);
    let status = |code: u64| with("status", number(code));
    let reason = || stated(number(3514)); // rights of others
    let ok = json!({
        "hash": "27d7c12b325cf1b9e8602304b79620b88b8128492b1b22a2e44fac6e635f77fd", "choice": "8fccc40a1411a81e2d4a55fdc4d963c6168f17654f6d5b1a6e60373f533e102a",
        "previous": null, "status": 129, "reason": null, "text": null, "day": "2026-11-30", "due": null,
        "keyId": "d4054efee3c3d658",
    });
    kind.accepted(set, "ok", "An answer names the choice; its hash is over all of its bytes.", plain, ok);
    let ok = json!({
        "previous": "efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef", "status": 131,
        "reason": 3601, "text": "The supplier must look.", "due": "2027-01-31",
    });
    kind.accepted(set, "extended", "An answer that extends says why and until when.", &kind.full.clone(), ok);
    for (name, code) in [("acknowledged", 128), ("fulfilled", 132)] {
        let rule = "Whoever acknowledges or fulfils need not say why.";
        kind.accepted(set, name, rule, &status(code), json!({"status": code, "reason": null}));
    }
    let rule = "Whoever rejects says why (GDPR Art. 12(4)).";
    kind.accepted(set, "rejected", rule, &status(130).with("reason", reason()), json!({"reason": 3514}));
    kind.invalid(set, "rejected-without-reason", rule, &status(130), "reason", "empty");
    let wordy = status(130).with("text", stated(text("No.")));
    let rule = "A text is no reason: the reason is a code.";
    kind.invalid(set, "rejected-with-text-alone", rule, &wordy, "reason", "empty");
    let later = || stated(date("2027-01-31"));
    let rule = "Whoever extends says why (GDPR Art. 12(3)).";
    kind.invalid(set, "extended-without-reason", rule, &status(131).with("due", later()), "reason", "empty");
    let rule = "Exactly the answer that extends names a new last day.";
    kind.invalid(set, "extended-without-day", rule, &status(131).with("reason", reason()), "due", "order");
    kind.invalid(set, "accepted-with-day", rule, &with("due", later()), "due", "order");
    let rule = "A code of a later vocabulary is read; what belongs to it is not known.";
    let ok = json!({"status": 65_535, "due": "2027-01-31"});
    kind.accepted(set, "status-unknown", rule, &status(65_535).with("due", later()), ok);
    kind.invalid(set, "status-65536", "A code has 16 bits.", &status(65_536), "status", "range");
    let unknown = status(130).with("reason", stated(number(65_535)));
    kind.accepted(set, "reason-unknown", "A code of a later vocabulary is read.", &unknown, json!({"reason": 65_535}));
    let wide = with("reason", stated(number(65_536)));
    kind.invalid(set, "reason-65536", "A code has 16 bits.", &wide, "reason", "range");
    let rule = "Days go to 9999-12-31.";
    kind.invalid(set, "day-10000-01-01", rule, &with("day", number(2_932_897)), "day", "range");
    let far = status(131).with("reason", reason()).with("due", stated(number(2_932_897)));
    kind.invalid(set, "due-10000-01-01", rule, &far, "due", "range");
}
