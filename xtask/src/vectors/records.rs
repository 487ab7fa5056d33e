//! Vectors of kind `record` and `journal`.

use lamppost::choice::entry_hash;
use serde_json::{Value, json};

use super::city::{City, hex, time};
use super::desk::{
    Sealer, answer, answers, answers_lost, choice, consent, next_answer, pinned, public_task, receipt, receipts,
    receipts_lost, resident,
};
use super::payload::{ABSENT, Record, activity, date, list, number, smallest, stated};
use super::{Set, Vector};

/// Pieces as they are written into records and journals.
type Pieces = Vec<(&'static str, Vec<u8>)>;

pub fn write(set: &mut Set) {
    holds(set);
    choices(set);
    receipts_in_records(set);
    answers_in_records(set);
    record_texts(set);
    journals(set);
    records_of_journals(set);
}

/// An objection with its receipt and two answers.
struct Story {
    notice: Vec<u8>,
    choice: Vec<u8>,
    receipt: Vec<u8>,
    accepted: Vec<u8>,
    fulfilled: Vec<u8>,
}

fn by_receipts(payload: Record) -> Vec<u8> {
    Sealer::receipt(receipts()).seal(payload)
}

fn by_answers(payload: Record) -> Vec<u8> {
    Sealer::answer(answers()).seal(payload)
}

fn story() -> Story {
    let notice = public_task();
    let choice = resident().seal(choice(&notice));
    let receipt = by_receipts(receipt(&choice, &notice));
    let accepted = by_answers(answer(&choice));
    let done = next_answer(&choice, &accepted).with("status", number(132)).with("day", date("2026-12-10"));
    Story { fulfilled: by_answers(done), notice, choice, receipt, accepted }
}

impl Story {
    fn chosen(&self) -> Pieces {
        vec![("notice", self.notice.clone()), ("choice", self.choice.clone())]
    }

    fn received(&self) -> Pieces {
        [self.chosen(), vec![("receipt", self.receipt.clone())]].concat()
    }

    fn accepted(&self) -> Pieces {
        [self.received(), vec![("answer", self.accepted.clone())]].concat()
    }

    fn whole(&self) -> Pieces {
        [self.accepted(), vec![("answer", self.fulfilled.clone())]].concat()
    }
}

fn line(kind: &str, bytes: &[u8]) -> String {
    format!("{kind} {}", base64(bytes))
}

fn text(pieces: &[(&'static str, Vec<u8>)]) -> Value {
    let header = Value::from("lamppost/record/v1");
    [header].into_iter().chain(pieces.iter().map(|(kind, bytes)| line(kind, bytes).into())).collect()
}

fn record(name: &str, rule: &str, pieces: &[(&'static str, Vec<u8>)]) -> Vector {
    Vector::new("record", name, rule)
        .input(text(pieces))
        .context("keyrings", json!([pinned()]))
        .context("now", "2026-11-23T12:00:00Z")
}

fn problem(part: &str, index: Option<u8>, code: &str) -> Value {
    json!({"part": part, "index": index, "code": code})
}

fn holds(set: &mut Set) {
    let story = story();
    let state = |state: &str, due: Option<&str>, overdue: bool| json!({"ok": {"state": state, "due": due, "overdue": overdue, "problems": []}});
    let rule = "A choice and its notice are a record; nobody is known to have received it.";
    set.add(&record("choice-alone", rule, &story.chosen()).expect(state("RequestInitiated", None, false)));
    let waits = |overdue| state("RequestAcknowledged", Some("2026-12-22"), overdue);
    set.add(&record("receipt", "With the receipt, an answer is due.", &story.received()).expect(waits(false)));
    let rule = "An answer is overdue when its last day is over, in UTC.";
    let received = |name: &str, now: &str| record(name, rule, &story.received()).context("now", now);
    set.add(&received("last-second", "2026-12-22T23:59:59Z").expect(waits(false)));
    set.add(&received("overdue", "2026-12-23T00:00:00Z").expect(waits(true)));
    let rule = "Without a clock nothing is overdue.";
    let mut timeless = record("no-clock", rule, &story.received());
    timeless.context.remove("now");
    set.add(&timeless.expect(waits(false)));
    let rule = "A record outlives the keyring and the keys: they are judged as of the days it names.";
    let years = record("years-later", rule, &story.whole()).context("now", "2036-01-01T00:00:00Z");
    set.add(&years.expect(state("RequestFulfilled", Some("2026-12-22"), false)));
    let rule = "A record is shown whole: ids, days, codes, and every byte of the choice.";
    let whole = record("whole", rule, &story.whole());
    set.add(&whole.expect(json!({"ok": {
        "hash": "8fccc40a1411a81e2d4a55fdc4d963c6168f17654f6d5b1a6e60373f533e102a",
        "noticeId": "fb457ee23f909c85c44980666fb36eb4",
        "issuer": {"authority": "city.example", "name": "Example City", "keyId": "0e78078238a5737f"},
        "choice": {
            "noticeId": "fb457ee23f909c85c44980666fb36eb4", "activity": 0, "decision": 112, "ground": null, "text": null,
            "day": "2026-11-22", "surface": 123, "previous": null, "nonce": "5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a",
            "publicKey": "e92eb6054fe9bc682a1bcf3b759f65ab38a4cfbd81c4d1f3342e4cc9cded8b0b",
        },
        "receipt": {
            "choice": "8fccc40a1411a81e2d4a55fdc4d963c6168f17654f6d5b1a6e60373f533e102a", "noticeId": "fb457ee23f909c85c44980666fb36eb4", "state": 136, "received": "2026-11-22T12:00:00Z",
            "due": "2026-12-22", "keyId": "aa363c5450cb072d", "log": null,
        },
        "answers": [
            {
                "hash": "27d7c12b325cf1b9e8602304b79620b88b8128492b1b22a2e44fac6e635f77fd", "status": 129, "reason": null, "text": null, "day": "2026-11-30",
                "due": null, "keyId": "d4054efee3c3d658",
            },
            {
                "hash": "59a279bbf2cf5cb88d5343b6fb90340d01b590e6a71e8e05230223066bfdf604", "status": 132, "reason": null, "text": null, "day": "2026-12-10",
                "due": null, "keyId": "d4054efee3c3d658",
            },
        ],
        "state": "RequestFulfilled", "due": "2026-12-22", "overdue": false, "problems": [],
    }})));
    let notice = consent();
    let given = resident().seal(choice(&notice).with("decision", number(109)));
    let kept = by_receipts(receipt(&given, &notice).with("due", ABSENT));
    let pieces = [("notice", notice), ("choice", given), ("receipt", kept)];
    let rule = "Consent given is recorded; nothing is due.";
    set.add(&record("consent-given", rule, &pieces).expect(state("Recorded", None, false)));
}

/// Notices and choices that do not fit.
fn choices(set: &mut Set) {
    let story = story();
    let of = |payload: Record| vec![("notice", story.notice.clone()), ("choice", resident().seal(payload))];
    let expect = |part: &str, code: &str| json!({"ok": {"problems": [problem(part, None, code)]}});
    let plain = || choice(&story.notice);
    let rule = "What the legal basis does not give was not on offer: consent to a public task.";
    let consented = of(plain().with("decision", number(109)));
    set.add(&record("consent-not-offered", rule, &consented).expect(expect("choice", "not-offered")));
    let rule = "The notice has two activities.";
    set.add(
        &record("second-activity", rule, &of(plain().with("activity", number(2))))
            .expect(json!({"ok": {"problems": []}})),
    );
    let third = of(plain().with("activity", number(3)));
    set.add(&record("third-activity", rule, &third).expect(expect("choice", "not-offered")));
    let rule = "A concern may be raised about every notice.";
    let concern = of(plain().with("decision", number(121)).with("activity", number(0)));
    set.add(&record("concern", rule, &concern).expect(json!({"ok": {"problems": []}})));
    let rule = "A decision of a later vocabulary is not known to be on offer.";
    let unknown = of(plain().with("decision", number(65_535)));
    set.add(&record("decision-unknown", rule, &unknown).expect(expect("choice", "not-offered")));
    let rule = "The choice names the notice of the record.";
    let elsewhere = of(choice(&consent()));
    set.add(&record("choice-of-another-notice", rule, &elsewhere).expect(expect("choice", "other-notice")));
    let rule = "A problem with the choice does not hide what was received.";
    let consented = resident().seal(plain().with("decision", number(109)));
    let kept = by_receipts(receipt(&consented, &story.notice).with("due", ABSENT));
    let pieces = [("notice", story.notice.clone()), ("choice", consented), ("receipt", kept)];
    set.add(
        &record("not-offered-but-received", rule, &pieces)
            .expect(json!({"ok": {"state": "Recorded", "problems": [problem("choice", None, "not-offered")]}})),
    );

    let mut changed = story.received();
    changed[1].1[40] ^= 1;
    let rule = "Without a choice that holds, neither receipt nor answers are judged.";
    set.add(&record("choice-changed", rule, &changed).expect(json!({"ok": {
        "choice": null, "receipt": null, "state": "RequestInitiated", "due": null, "parts": [],
        "problems": [problem("choice", None, "bad-signature")],
    }})));
    let mut changed = story.whole();
    changed[0].1[40] ^= 1;
    let rule = "Without a notice that holds, neither receipt nor answers are judged.";
    set.add(&record("notice-changed", rule, &changed).expect(json!({"ok": {
        "notice": null, "issuer": null, "receipt": null, "answers": [], "state": "RequestInitiated",
        "problems": [problem("notice", None, "bad-signature")],
    }})));
    changed[1].1[40] ^= 1;
    let rule = "Both are told, the choice first.";
    let both = [problem("choice", None, "bad-signature"), problem("notice", None, "bad-signature")];
    set.add(&record("both-changed", rule, &changed).expect(json!({"ok": {"problems": both}})));
    let rule = "Without the keyring of the authority nothing is known of the notice.";
    let stranger = record("nobody-trusted", rule, &story.whole()).context("keyrings", json!([]));
    set.add(&stranger.expect(expect("notice", "unknown-key")));

    let city = City::example();
    let old = Sealer { kind: 1, name: "notice", ..Sealer::receipt(city.ended) };
    let old =
        old.seal(smallest().with("activities", list(&[activity().with("legal_basis", stated(number(3011))).bytes()])));
    let chosen =
        |day: &str| vec![("notice", old.clone()), ("choice", resident().seal(choice(&old).with("day", date(day))))];
    let rule = "The notice is judged as of the day of the choice: its key had not ended.";
    set.add(&record("notice-of-an-ended-key", rule, &chosen("2026-11-10")).expect(json!({"ok": {"problems": []}})));
    let rule = "The notice is judged as of the day of the choice: its key had ended.";
    set.add(
        &record("notice-of-a-key-that-had-ended", rule, &chosen("2026-11-11"))
            .expect(expect("notice", "key-not-valid")),
    );
}

fn receipts_in_records(set: &mut Set) {
    let story = story();
    let with = |bytes: Vec<u8>| [story.chosen(), vec![("receipt", bytes)]].concat();
    let refused = |set: &mut Set, name: &str, rule: &str, receipt: Vec<u8>, code: &str| {
        let expect = json!({"ok": {
            "receipt": null, "state": "RequestInitiated", "due": null, "problems": [problem("receipt", None, code)],
        }});
        set.add(&record(name, rule, &with(receipt)).expect(expect));
    };
    let plain = || receipt(&story.choice, &story.notice);
    let rule = "A receipt is for the choice of the record.";
    refused(set, "receipt-of-another-choice", rule, by_receipts(plain().with("choice", [0; 32])), "other-choice");
    let rule = "A receipt names the notice of the choice.";
    refused(set, "receipt-of-another-notice", rule, by_receipts(plain().with("notice", [0; 16])), "other-notice");
    let rule = "A receipt is signed by a key for receipts.";
    let wrong = Sealer::receipt(answers()).seal(plain());
    refused(set, "receipt-by-the-wrong-key", rule, wrong, "key-wrong-role");
    let rule = "A revoked key is refused, whatever day is named.";
    refused(set, "receipt-by-a-revoked-key", rule, Sealer::receipt(receipts_lost()).seal(plain()), "key-revoked");
    let rule = "An answer is no receipt.";
    refused(set, "answer-as-receipt", rule, story.accepted.clone(), "wrong-kind");
    let on = |received: &str| by_receipts(plain().with("received", number(time(received).0)).with("due", ABSENT));
    let rule = "The keyring must have been in force on the day of reception; its keys would be valid longer.";
    refused(set, "receipt-after-the-keyring", rule, on("2027-11-01T00:00:00Z"), "keyring-expired");
    let last = on("2027-10-31T23:59:59Z");
    let expect = json!({"ok": {"due": "2027-11-30", "problems": []}});
    set.add(&record("receipt-on-the-last-day-of-the-keyring", rule, &with(last)).expect(expect));
}

fn answers_in_records(set: &mut Set) {
    let story = story();
    let with = |answers: &[Vec<u8>]| -> Pieces {
        let answers = answers.iter().map(|bytes| ("answer", bytes.clone()));
        story.received().into_iter().chain(answers).collect()
    };
    let refused = |set: &mut Set, name: &str, rule: &str, answers: &[Vec<u8>], index: u8, code: &str| {
        let state = if index == 0 { "RequestAcknowledged" } else { "RequestAccepted" };
        let expect = json!({"ok": {"state": state, "problems": [problem("answer", Some(index), code)]}});
        set.add(&record(name, rule, &with(answers)).expect(expect));
    };
    let (first, second) = (story.accepted.clone(), story.fulfilled.clone());
    let rule = "Each answer names the one before.";
    refused(set, "answers-swapped", rule, &[second.clone(), first.clone()], 0, "answer-order");
    refused(set, "answer-left-out", rule, std::slice::from_ref(&second), 0, "answer-order");
    refused(set, "answer-twice", rule, &[first.clone(), first.clone()], 1, "answer-order");
    let loose = by_answers(answer(&story.choice).with("status", number(132)));
    refused(set, "answer-without-previous", rule, &[first.clone(), loose], 1, "answer-order");
    let rule = "After the first answer that does not hold, none is judged.";
    let other = by_answers(answer(&story.notice));
    refused(set, "answer-after-a-problem", rule, &[other.clone(), second], 0, "other-choice");
    refused(set, "answer-of-another-choice", "An answer is for the choice of the record.", &[other], 0, "other-choice");
    let rule = "An answer is signed by a key for answers.";
    let wrong = Sealer::answer(receipts()).seal(answer(&story.choice));
    refused(set, "answer-by-the-wrong-key", rule, &[wrong], 0, "key-wrong-role");
    let rule = "A revoked key is refused, whatever day is named.";
    let lost = Sealer::answer(answers_lost()).seal(answer(&story.choice));
    refused(set, "answer-by-a-revoked-key", rule, &[lost], 0, "key-revoked");
    let mut changed = first.clone();
    changed[60] ^= 1;
    refused(set, "answer-changed", "A changed answer does not count.", &[changed], 0, "bad-signature");
    let rejected = next_answer(&story.choice, &first).with("status", number(130)).with("reason", stated(number(3505)));
    let rule = "The order of a case is kept: what was accepted is not rejected.";
    refused(set, "answer-out-of-order", rule, &[first, by_answers(rejected)], 1, "answer-order");
    let late = by_answers(answer(&story.choice).with("day", date("2027-11-01")));
    let rule = "The keyring must have been in force on the day of the answer; its keys would be valid longer.";
    refused(set, "answer-after-the-keyring", rule, &[late], 0, "keyring-expired");
    let unreceived = [story.chosen(), vec![("answer", story.accepted.clone())]].concat();
    let expect = json!({"ok": {"state": "RequestInitiated", "problems": [problem("answer", Some(0), "answer-order")]}});
    set.add(&record("answer-without-receipt", "No answer without a receipt.", &unreceived).expect(expect));
}

fn record_texts(set: &mut Set) {
    let story = story();
    let whole: Vec<String> = story.whole().iter().map(|(kind, bytes)| line(kind, bytes)).collect();
    let refused = |set: &mut Set, name: &str, rule: &str, text: String, line: usize| {
        let vector = Vector::new("record", &format!("text-{name}"), rule).input(text).context("keyrings", json!([]));
        set.add(&vector.expect(json!({"error": "record-malformed", "line": line})));
    };
    let header = "lamppost/record/v1";
    let of = |lines: &[&str]| [&[header], lines].concat().iter().map(|line| format!("{line}\n")).collect::<String>();
    let [notice, choice, receipt, answer, second] = whole.iter().map(String::as_str).collect::<Vec<_>>()[..] else {
        unreachable!("a record of five pieces")
    };
    let rule = "A record begins with its header.";
    refused(set, "empty", rule, String::new(), 1);
    refused(set, "other-header", rule, of(&[notice, choice]).replace("record/v1", "record/v2"), 1);
    let rule = "A record has a notice, a choice, then perhaps a receipt, then perhaps answers.";
    refused(set, "header-alone", rule, of(&[]), 2);
    refused(set, "no-choice", rule, of(&[notice]), 3);
    refused(set, "no-notice", rule, of(&[choice]), 2);
    refused(set, "choice-before-notice", rule, of(&[choice, notice]), 2);
    refused(set, "two-notices", rule, of(&[notice, notice, choice]), 3);
    refused(set, "two-choices", rule, of(&[notice, choice, choice]), 4);
    refused(set, "two-receipts", rule, of(&[notice, choice, receipt, receipt]), 5);
    refused(set, "receipt-after-answer", rule, of(&[notice, choice, answer, receipt]), 5);
    refused(set, "other-word", rule, of(&[notice, choice, &receipt.replace("receipt", "receipts")]), 4);
    let rule = "A record has at most 8 answers.";
    let answers = |most: usize| [&[notice, choice, receipt][..], &vec![answer; most]].concat();
    refused(set, "9-answers", rule, of(&answers(9)), 13);
    let eight = Vector::new("record", "text-8-answers", rule).input(of(&answers(8))).context("keyrings", json!([]));
    set.add(&eight.expect(json!({"ok": {"problems": [problem("notice", None, "unknown-key")]}})));
    let rule = "Every line ends in a newline, and in nothing else.";
    let ok = of(&[notice, choice, receipt, answer, second]);
    refused(set, "last-newline-missing", rule, ok[..ok.len() - 1].to_owned(), 6);
    refused(set, "carriage-return", rule, ok.replace('\n', "\r\n"), 1);
    refused(set, "empty-line", rule, of(&[notice, "", choice]), 3);
    refused(set, "empty-line-at-the-end", rule, format!("{}\n", of(&[notice, choice])), 4);
    let rule = "One space stands before the base64.";
    refused(set, "two-spaces", rule, of(&[notice, &choice.replace(' ', "  ")]), 3);
    refused(set, "no-space", rule, of(&[notice, &choice.replace(' ', "")]), 3);
    let rule = "Base64 has its padding, no other alphabet, and is not empty.";
    // 140 bytes leave two over.
    refused(set, "no-padding", rule, of(&[notice, choice.trim_end_matches('=')]), 3);
    refused(set, "piece-empty", rule, of(&[notice, "choice "]), 3);
    refused(set, "base64url", rule, of(&[notice, "choice __8="]), 3);
    refused(set, "bits-left-over", rule, of(&[notice, "choice AB=="]), 3);
}

/// The lines of a journal with their hashes.
fn journal_lines(pieces: &[(&'static str, Vec<u8>)]) -> Vec<String> {
    let mut hash = [0; 32];
    let mut lines = vec!["lamppost/journal/v1".to_owned()];
    for (kind, bytes) in pieces {
        let line = line(kind, bytes);
        hash = entry_hash(&hash, &line);
        lines.push(format!("{} {line}", hex(&hash)));
    }
    lines
}

fn journal(name: &str, rule: &str, lines: &[String]) -> Vector {
    Vector::new("journal", name, rule).input(lines)
}

fn journals(set: &mut Set) {
    let story = story();
    let whole = journal_lines(&story.whole());
    let rule = "A journal may be empty; its hash is then 32 zero bytes.";
    set.add(&journal("empty", rule, &whole[..1]).expect(json!({"ok": {"entries": 0, "head": "0".repeat(64)}})));
    // Computed with another program (SHA-256 of Python).
    let ok = json!({"ok": {"entries": 5, "head": "759e51bb2c0fdd8fd65012417ec619b13956b087475293968c3a11c3d6708d22"}});
    let rule = "Each hash is over the one before and the line.";
    set.add(&journal("ok", rule, &whole).expect(ok));
    let rule = "The end of a journal is not in it: entries that are left out there are not missed.";
    set.add(&journal("end-left-out", rule, &whole[..4]).expect(json!({"ok": {"entries": 3}})));
    let refused = |set: &mut Set, name: &str, rule: &str, lines: &[String], line: usize| {
        set.add(&journal(name, rule, lines).expect(json!({"error": "journal-broken", "line": line})));
    };
    let changed = |at: usize, from: &str, to: &str| {
        let mut lines = whole.clone();
        assert!(lines[at].contains(from), "{}", lines[at]);
        lines[at] = lines[at].replacen(from, to, 1);
        lines
    };
    let rule = "A line that was changed does not have its hash.";
    refused(set, "line-changed", rule, &changed(2, " choice AQ", " choice AR"), 3);
    refused(set, "kind-changed", rule, &changed(3, " receipt ", " answer "), 4);
    let mut dropped = whole.clone();
    dropped.remove(2);
    refused(set, "line-dropped", "A line that was taken out breaks the next.", &dropped, 3);
    let mut swapped = whole.clone();
    swapped.swap(2, 3);
    refused(set, "lines-swapped", "Lines that were exchanged break the first of them.", &swapped, 3);
    let mut doubled = whole.clone();
    doubled.insert(2, whole[1].clone());
    refused(set, "line-doubled", "A line that is there twice breaks at the second.", &doubled, 3);
    let rehashed = journal_lines(&story.whole()[1..]);
    let spliced = [&whole[..1], &whole[2..]].concat();
    refused(set, "first-line-dropped", "The first hash follows 32 zero bytes.", &spliced, 2);
    let rule = "Whoever writes all hashes anew has another journal: compare the last hash with one kept elsewhere.";
    set.add(&journal("written-anew", rule, &rehashed).expect(json!({"ok": {"entries": 4}})));
    refused(set, "other-header", "A journal begins with its header.", &changed(0, "v1", "v2"), 1);
    refused(set, "no-header", "A journal begins with its header.", &whole[1..], 1);
    refused(set, "nothing", "A journal begins with its header.", &[], 1);
    let rule = "A hash is 64 characters of small hexadecimal.";
    let (hash, _) = whole[1].split_once(' ').expect("a hash");
    refused(set, "hash-capitals", rule, &changed(1, hash, &hash.to_uppercase()), 2);
    refused(set, "hash-short", rule, &changed(1, hash, &hash[1..]), 2);
    let rule = "An entry is a notice, a choice, a receipt or an answer.";
    refused(set, "other-kind", rule, &journal_lines(&[("keyring", vec![1])]), 2);
    let rule = "An entry has at least a byte, and no more than its kind may have.";
    refused(set, "entry-empty", rule, &journal_lines(&[("choice", Vec::new())]), 2);
    refused(set, "entry-too-large", rule, &journal_lines(&[("choice", vec![0; 1_025])]), 2);
    let largest = journal_lines(&[("choice", vec![0; 1_024])]);
    set.add(&journal("entry-largest", rule, &largest).expect(json!({"ok": {"entries": 1}})));
    let rule = "What an entry says is not judged when the journal is read.";
    set.add(
        &journal("entry-of-noise", rule, &journal_lines(&[("receipt", vec![1])])).expect(json!({"ok": {"entries": 1}})),
    );
    let rule = "Base64 has its padding.";
    let unpadded = line("choice", &story.choice).trim_end_matches('=').to_owned();
    let unpadded = vec![whole[0].clone(), format!("{} {unpadded}", hex(&entry_hash(&[0; 32], &unpadded)))];
    refused(set, "no-padding", rule, &unpadded, 2);
    let mut empty_line = whole.clone();
    empty_line.insert(3, String::new());
    refused(set, "empty-line", "There are no empty lines.", &empty_line, 4);
    let text: String = whole.iter().map(|line| format!("{line}\n")).collect();
    let rule = "Every line ends in a newline, the last included.";
    let vector = Vector::new("journal", "last-newline-missing", rule).input(&text[..text.len() - 1]);
    set.add(&vector.expect(json!({"error": "journal-broken", "line": 6})));
    let rule = "A line ends in a newline alone.";
    let vector = Vector::new("journal", "carriage-return", rule).input(text.replacen('\n', "\r\n", 2));
    set.add(&vector.expect(json!({"error": "journal-broken", "line": 1})));
}

/// `records` of the outcome: of each choice its hash, whether there is a receipt, and how many answers follow.
fn records_of_journals(set: &mut Set) {
    let story = story();
    let add = |set: &mut Set, name: &str, rule: &str, pieces: &[(&'static str, Vec<u8>)], records: Value| {
        let vector = journal(name, rule, &journal_lines(pieces)).context("keyrings", json!([pinned()]));
        set.add(&vector.expect(json!({"ok": {"records": records}})));
    };
    let one = |receipt: bool, answers: u8| {
        json!([["8fccc40a1411a81e2d4a55fdc4d963c6168f17654f6d5b1a6e60373f533e102a", receipt, answers]])
    };
    add(set, "records", "A record is a choice with what belongs to it.", &story.whole(), one(true, 2));
    let mut late = story.whole();
    late.swap(3, 4);
    let rule = "Answers are put into the order in which they name each other.";
    add(set, "records-of-answers-in-another-order", rule, &late, one(true, 2));
    let gap: Pieces = story.whole().into_iter().enumerate().filter(|(i, _)| *i != 3).map(|(_, piece)| piece).collect();
    let rule = "An answer whose forerunner is not there belongs to no record.";
    add(set, "records-of-a-gap", rule, &gap, one(true, 0));
    let rule = "A choice without its notice is no record.";
    add(set, "records-without-notice", rule, &story.whole()[1..], json!([]));
    let mut forged = story.received();
    forged[2].1[60] ^= 1;
    let rule = "A receipt that does not verify belongs to no record.";
    add(set, "records-of-a-forged-receipt", rule, &forged, one(false, 0));
    let second = resident().seal(choice(&story.notice).with("nonce", [0x5b; 16]));
    let two = [story.whole(), vec![("choice", second)]].concat();
    let rule = "Each choice is a record, oldest first; a notice is kept once.";
    let records = json!([
        ["8fccc40a1411a81e2d4a55fdc4d963c6168f17654f6d5b1a6e60373f533e102a", true, 2],
        ["71e0171ebb06b92e0f386f0a5e0fb222ebacd1a1cdaa18abba7cfdf82bc3d6e6", false, 0]
    ]);
    add(set, "records-of-two-choices", rule, &two, records);
}

/// RFC 4648 section 4.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    bytes
        .chunks(3)
        .flat_map(|chunk| {
            let group = (0..3).fold(0, |group, i| group << 8 | u32::from(chunk.get(i).copied().unwrap_or(0)));
            (0..4).map(move |i| match i <= chunk.len() {
                true => char::from(DIGITS[(group >> (18 - 6 * i) & 63) as usize]),
                false => '=',
            })
        })
        .collect()
}
