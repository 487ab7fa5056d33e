//! What holds for every choice, receipt, answer, record and journal, and for every input whatever it is.

use lamppost::choice::{
    Answer, Choice, Entry, Journal, LogPromise, MAX_ANSWERS, MAX_JOURNAL, MAX_RECORD, MAX_TEXT, MAX_TEXT_BYTES, Part,
    RESIDENT, Receipt, Record, SignedAnswer, SignedChoice, SignedReceipt,
};
use lamppost::key::sensor_seed;
use lamppost::trust::{Keyring, KeyringKey, Role};
use lamppost::vocabulary::{AnswerReason, AnswerStatus, Decision, Ground, NoticeState, Surface};
use lamppost::wire::{Envelope, Kind, envelope};
use lamppost::{AnswerHash, ChoiceHash, Day, Error, NoticeId, SigningKey, TrustedKeyring, UnixTime};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use serde::Serialize;

fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn a_choice_is_read_as_it_was_signed(choice in choice(), seed in any::<[u8; 32]>()) {
        let key = resident(&seed);
        let sealed = choice.seal(&key).unwrap();
        let read = SignedChoice::parse(sealed.bytes().to_vec()).unwrap();
        prop_assert_eq!(&read, &sealed);
        prop_assert_eq!(read.choice(), &choice);
        prop_assert_eq!(read.key(), key.verifying_key().public());
        prop_assert_eq!(read.hash(), ChoiceHash::of(sealed.bytes()));
        let wire = WireChoice {
            day: choice.day,
            surface: choice.surface.code(),
            notice: choice.notice,
            activity: choice.activity.map_or(0, |index| u32::from(index) + 1),
            ground: choice.ground.map(Ground::code),
            nonce: choice.nonce,
            decision: choice.decision.code(),
            text: choice.text.as_deref(),
            previous: choice.previous,
            extensions: Vec::new(),
        };
        prop_assert_eq!(payload(sealed.bytes(), Kind::Choice), postcard::to_allocvec(&wire).unwrap());
        covers(read.parts(), read.bytes())?;
    }

    #[test]
    fn a_receipt_is_read_as_it_was_signed(receipt in receipt()) {
        let sealed = receipt.seal(&receipts()).unwrap();
        let read = SignedReceipt::verify(&sealed, &trust()).unwrap();
        prop_assert_eq!(&read.receipt, &receipt);
        prop_assert_eq!(read.key_id, receipts().verifying_key().key_id());
        let wire = WireReceipt {
            choice: receipt.choice,
            notice: receipt.notice,
            state: receipt.state.code(),
            received: receipt.received.0,
            due: receipt.due,
            log: receipt.log.as_ref().map(|log| (&*log.origin, log.by.0)),
            extensions: Vec::new(),
        };
        prop_assert_eq!(payload(&sealed, Kind::Receipt), postcard::to_allocvec(&wire).unwrap());
    }

    #[test]
    fn an_answer_is_read_as_it_was_signed(answer in answer()) {
        let sealed = answer.seal(&answers()).unwrap();
        let read = SignedAnswer::verify(&sealed, &trust()).unwrap();
        prop_assert_eq!(&read.answer, &answer);
        prop_assert_eq!(read.hash, AnswerHash::of(&sealed));
        let wire = WireAnswer {
            choice: answer.choice,
            previous: answer.previous,
            status: answer.status.code(),
            reason: answer.reason.map(AnswerReason::code),
            text: answer.text.as_deref(),
            day: answer.day,
            due: answer.due,
            extensions: Vec::new(),
        };
        prop_assert_eq!(payload(&sealed, Kind::Answer), postcard::to_allocvec(&wire).unwrap());
    }

    #[test]
    fn a_record_is_read_as_it_was_written(record in record()) {
        prop_assert_eq!(Record::parse(&record.to_text()), Ok(record));
    }

    #[test]
    fn a_journal_is_read_as_it_was_written(journal in journal()) {
        let text = journal.to_text();
        prop_assert_eq!(Journal::parse(&text), Ok(journal));
    }

    #[test]
    fn no_changed_character_of_a_journal_goes_unseen(
        journal in journal(),
        at in any::<prop::sample::Index>(),
        other in any::<u8>(),
    ) {
        let mut bytes = journal.to_text().into_bytes();
        let at = at.index(bytes.len());
        prop_assume!(bytes[at] != other && other.is_ascii());
        bytes[at] = other;
        prop_assert!(Journal::parse(&String::from_utf8(bytes).unwrap()).is_err());
    }

    #[test]
    fn no_choice_shares_more_than_four_bytes_with_one_at_another_sensor(
        choice in choice(),
        secret in any::<[u8; 32]>(),
        random in any::<[[u8; 16]; 4]>(),
    ) {
        let [first, second] = at_two_sensors(&Choice { text: None, previous: None, ..choice }, &secret, random);
        // Fields that are equal because they say the same, and stand next to each other. What is random may be equal in
        // a byte by chance.
        let (mut run, mut longest) = (0, 0);
        for (a, b) in first.parts().iter().zip(second.parts()).skip(2) {
            prop_assert_eq!(a.name, b.name);
            let (x, y) = (&first.bytes()[a.from..a.to], &second.bytes()[b.from..b.to]);
            prop_assert_eq!(x != y, ["publicKey", "notice", "nonce", "signature"].contains(&a.name), "{}", a.name);
            run = if x == y { run + x.len() } else { 0 };
            longest = longest.max(run);
        }
        // A day after 7711-10-22 and words that do not exist yet take more bytes; today's take four.
        let later = choice.day.number() >= 1 << 21 || choice.surface.code() > 127 || choice.decision.code() > 127;
        prop_assert!(longest <= 4 || later || choice.ground.is_some_and(|g| g.code() >= 1 << 14), "{} bytes", longest);
    }
}

proptest! {
    // Each of them checks thousands of signatures.
    #![proptest_config(cases(3))]

    #[test]
    fn every_flipped_bit_is_refused(choice in choice(), receipt in receipt(), answer in answer()) {
        let sealed = choice.seal(&resident(&[9; 32])).unwrap();
        for bytes in flipped(sealed.bytes()) {
            prop_assert!(SignedChoice::parse(bytes).is_err());
        }
        let trust = trust();
        for bytes in flipped(&receipt.seal(&receipts()).unwrap()) {
            prop_assert!(SignedReceipt::verify(&bytes, &trust).is_err());
        }
        for bytes in flipped(&answer.seal(&answers()).unwrap()) {
            prop_assert!(SignedAnswer::verify(&bytes, &trust).is_err());
        }
    }
}

proptest! {
    #![proptest_config(cases(1_000))]

    #[test]
    fn no_bytes_make_a_parser_panic(bytes in vec(any::<u8>(), 0..300)) {
        read_all(&bytes);
        read_text(&String::from_utf8_lossy(&bytes));
        read_text(&format!("lamppost/record/v1\n{}", String::from_utf8_lossy(&bytes)));
        read_text(&format!("lamppost/journal/v1\n{}", String::from_utf8_lossy(&bytes)));
    }

    #[test]
    fn no_text_makes_a_parser_panic(text in any::<String>()) {
        read_text(&text);
    }

    #[test]
    fn no_payload_behind_a_good_signature_makes_a_reader_panic(payload in vec(any::<u8>(), 0..300)) {
        read_all(&envelope::seal(Kind::Choice, &resident(&[9; 32]), &payload).unwrap());
        read_all(&envelope::seal(Kind::Receipt, &receipts(), &payload).unwrap());
        read_all(&envelope::seal(Kind::Answer, &answers(), &payload).unwrap());
    }

    /// Noise seldom gets past the first field: whatever a changed payload says, there is one way to write it.
    #[test]
    fn one_payload_for_each_choice(choice in choice(), at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let key = resident(&[9; 32]);
        let mut payload = payload(choice.seal(&key).unwrap().bytes(), Kind::Choice);
        let at = at.index(payload.len());
        payload[at] = byte;
        let sealed = envelope::seal(Kind::Choice, &key, &payload).unwrap();
        if let Ok(read) = SignedChoice::parse(sealed.clone()) {
            covers(read.parts(), &sealed)?;
            let again = read.choice().seal(&key).unwrap();
            // Extensions that may be passed over are not written again.
            let extensions = read.parts().iter().find(|part| part.name == "extensions").unwrap();
            prop_assert!(again.bytes() == sealed || extensions.to - extensions.from > 1);
        }
    }
}

#[test]
fn whole_choices_of_one_secret_share_no_more_than_four_bytes() {
    let mut runner = TestRunner::deterministic();
    let mut any = || any::<([u8; 32], [[u8; 16]; 4])>().new_tree(&mut runner).unwrap().current();
    let plain = Choice {
        day: Day::parse("2026-11-22").unwrap(),
        surface: Surface::PHONE,
        notice: NoticeId([0; 16]),
        activity: Some(0),
        ground: Some(Ground(3402)),
        nonce: [0; 16],
        decision: Decision::OBJECTION_MAKE,
        text: None,
        previous: None,
    };
    let mut longest = Vec::new();
    for _ in 0..50 {
        let (secret, random) = any();
        let [first, second] = at_two_sensors(&plain, &secret, random);
        // Without the two bytes with which every choice of this version begins.
        longest.push(longest_common(&first.bytes()[2..], &second.bytes()[2..]));
    }
    // Day and surface are four. A fifth byte beside them is the same by chance in one pair of sixty, and these are
    // always the same fifty pairs.
    assert!(longest.iter().all(|len| (4..=5).contains(len)), "{longest:?}");
    assert!(longest.iter().filter(|len| **len == 4).count() >= 45, "{longest:?}");
    assert_eq!(longest[0], 4);
}

#[test]
fn what_is_too_large_is_not_read() {
    let header = "lamppost/record/v1\n";
    let text = header.to_owned() + &"x".repeat(MAX_RECORD - header.len());
    assert_eq!(Record::parse(&text), Err(Error::RecordMalformed { line: 2 }));
    let text = text + "x";
    assert_eq!(Record::parse(&text), Err(Error::TooLarge { limit: MAX_RECORD, len: MAX_RECORD + 1 }));
    let text = "x".repeat(MAX_JOURNAL + 1);
    assert_eq!(Journal::parse(&text), Err(Error::TooLarge { limit: MAX_JOURNAL, len: MAX_JOURNAL + 1 }));
    // The largest pieces fit.
    let record = Record {
        notice: vec![1; Kind::Notice.limit()],
        choice: vec![1; Kind::Choice.limit()],
        receipt: Some(vec![1; Kind::Receipt.limit()]),
        answers: vec![vec![1; Kind::Answer.limit()]; MAX_ANSWERS],
    };
    assert_eq!(Record::parse(&record.to_text()), Ok(record));
}

#[test]
fn every_limit_of_a_choice_is_reached_by_the_generator() {
    let mut runner = TestRunner::deterministic();
    let choices: Vec<_> = (0..400).map(|_| choice().new_tree(&mut runner).unwrap().current()).collect();
    let text = |check: fn(&str) -> bool| choices.iter().any(|c| c.text.as_deref().is_some_and(check));
    assert!(text(|text| text.len() == MAX_TEXT_BYTES));
    assert!(text(|text| text.len() == MAX_TEXT));
    assert!(choices.iter().any(|c| c.activity == Some(7)));
    assert!(choices.iter().any(|c| c.activity.is_none()));
    assert!(choices.iter().any(|c| c.day == Day::MAX));
    assert!(choices.iter().any(|c| c.ground.is_some() && c.decision == Decision::OBJECTION_MAKE));
    assert!(choices.iter().any(|c| c.decision.term().is_none()));
}

// ── the same as serde types: postcard itself says what the bytes are ──

#[derive(Serialize)]
struct WireChoice<'a> {
    day: Day,
    surface: u16,
    notice: NoticeId,
    activity: u32,
    ground: Option<u16>,
    nonce: [u8; 16],
    decision: u16,
    text: Option<&'a str>,
    previous: Option<ChoiceHash>,
    extensions: Vec<(u16, bool, Vec<u8>)>,
}

#[derive(Serialize)]
struct WireReceipt<'a> {
    choice: ChoiceHash,
    notice: NoticeId,
    state: u16,
    received: u64,
    due: Option<Day>,
    log: Option<(&'a str, u64)>,
    extensions: Vec<(u16, bool, Vec<u8>)>,
}

#[derive(Serialize)]
struct WireAnswer<'a> {
    choice: ChoiceHash,
    previous: Option<AnswerHash>,
    status: u16,
    reason: Option<u16>,
    text: Option<&'a str>,
    day: Day,
    due: Option<Day>,
    extensions: Vec<(u16, bool, Vec<u8>)>,
}

fn payload(envelope: &[u8], kind: Kind) -> Vec<u8> {
    Envelope::parse(envelope, kind).unwrap().payload().to_vec()
}

// ── looking at bytes ──

/// Every byte once, in order, and no field that is empty.
fn covers(parts: &[Part], bytes: &[u8]) -> Result<(), TestCaseError> {
    let mut end = 0;
    for part in parts {
        prop_assert_eq!(part.from, end, "{}", part.name);
        prop_assert!(part.to > part.from, "{}", part.name);
        end = part.to;
    }
    prop_assert_eq!(end, bytes.len());
    Ok(())
}

fn flipped(bytes: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    (0..bytes.len() * 8).map(|bit| {
        let mut flipped = bytes.to_vec();
        flipped[bit / 8] ^= 1 << (bit % 8);
        flipped
    })
}

/// The same choice at two sensors, each with a notice and a nonce of its own.
fn at_two_sensors(choice: &Choice, secret: &[u8; 32], random: [[u8; 16]; 4]) -> [SignedChoice; 2] {
    let [one, two, three, four] = random;
    [("cam-1", one, two), ("cam-2", three, four)].map(|(sensor, notice, nonce)| {
        let choice = Choice { notice: NoticeId(notice), nonce, ..choice.clone() };
        choice.seal(&resident(&sensor_seed(secret, "city.example", sensor))).unwrap()
    })
}

/// How many bytes in a row stand in both, wherever they stand.
fn longest_common(a: &[u8], b: &[u8]) -> usize {
    let mut longest = 0;
    let mut before = vec![0; b.len() + 1];
    for x in a {
        let mut row = vec![0; b.len() + 1];
        for (j, y) in b.iter().enumerate() {
            row[j + 1] = if x == y { before[j] + 1 } else { 0 };
            longest = longest.max(row[j + 1]);
        }
        before = row;
    }
    longest
}

fn read_all(bytes: &[u8]) {
    let trust = trust();
    let _ = SignedChoice::parse(bytes.to_vec());
    let _ = SignedReceipt::verify(bytes, &trust);
    let _ = SignedAnswer::verify(bytes, &trust);
    let record =
        Record { notice: bytes.into(), choice: bytes.into(), receipt: Some(bytes.into()), answers: vec![bytes.into()] };
    assert!(!record.verify(&[trust], None).problems.is_empty());
}

fn read_text(text: &str) {
    if let Ok(record) = Record::parse(text) {
        assert_eq!(record.to_text(), text);
        let _ = record.verify(&[trust()], Some(UnixTime(0)));
    }
    if let Ok(journal) = Journal::parse(text) {
        assert_eq!(journal.to_text(), text);
        let _ = journal.records(&[trust()]);
    }
}

// ── any choice, receipt, answer, record and journal that keeps the rules ──

fn choice() -> impl Strategy<Value = Choice> {
    let decided = (decision(), 0..8_u8, any::<bool>(), maybe(any::<u16>()));
    let rest = (day(), surface(), any::<[u8; 16]>(), any::<[u8; 16]>(), maybe(text()), maybe(any::<[u8; 32]>()));
    (decided, rest).prop_map(|((decision, index, whole, ground), (day, surface, notice, nonce, text, previous))| {
        let known = decision.term().is_some();
        let whole = if known { decision.is_concern() } else { whole };
        Choice {
            day,
            surface,
            notice: NoticeId(notice),
            activity: (!whole).then_some(index),
            ground: ground.filter(|_| !known || decision == Decision::OBJECTION_MAKE).map(Ground),
            nonce,
            decision,
            text,
            previous: previous.map(ChoiceHash),
        }
    })
}

fn decision() -> impl Strategy<Value = Decision> {
    prop_oneof![6 => 109..=122_u16, 2 => Just(112), 1 => any::<u16>()].prop_map(Decision)
}

fn surface() -> impl Strategy<Value = Surface> {
    prop_oneof![3 => 123..=125_u16, 1 => any::<u16>()].prop_map(Surface)
}

fn receipt() -> impl Strategy<Value = Receipt> {
    let names = (any::<[u8; 32]>(), any::<[u8; 16]>(), any::<u16>());
    let last = UnixTime::MAX.0;
    let received = prop_oneof![8 => 0..=last, 1 => Just(0), 1 => Just(last)];
    let log = ("[a-z0-9./-]{1,40}", any::<u32>());
    (names, received, maybe(0..=1_000_u32), maybe(log)).prop_map(
        move |((choice, notice, state), received, due, log)| {
            let log = log.map(|(origin, after)| LogPromise {
                origin,
                by: UnixTime(received.saturating_add(u64::from(after)).min(last)),
            });
            let received = UnixTime(received);
            Receipt {
                choice: ChoiceHash(choice),
                notice: NoticeId(notice),
                state: NoticeState(state),
                received,
                due: due.map(|days| received.day().plus(days)),
                log,
            }
        },
    )
}

fn answer() -> impl Strategy<Value = Answer> {
    let status = prop_oneof![8 => 128..=132_u16, 1 => any::<u16>()].prop_map(AnswerStatus);
    let reason = (any::<u16>(), any::<bool>());
    let rest = (any::<[u8; 32]>(), maybe(any::<[u8; 32]>()), maybe(text()), day(), maybe(day()), day());
    (status, reason, rest).prop_map(|(status, (reason, wanted), (choice, previous, text, day, due, later))| {
        let justified = [AnswerStatus::REJECTED, AnswerStatus::EXTENDED].contains(&status);
        Answer {
            choice: ChoiceHash(choice),
            previous: previous.map(AnswerHash),
            status,
            reason: (justified || wanted).then_some(AnswerReason(reason)),
            text,
            day,
            due: match status {
                AnswerStatus::EXTENDED => Some(later),
                known if known.term().is_some() => None,
                _ => due,
            },
        }
    })
}

fn record() -> impl Strategy<Value = Record> {
    let piece = || vec(any::<u8>(), 1..200);
    (piece(), piece(), maybe(piece()), vec(piece(), 0..=MAX_ANSWERS))
        .prop_map(|(notice, choice, receipt, answers)| Record { notice, choice, receipt, answers })
}

fn journal() -> impl Strategy<Value = Journal> {
    let kind = prop_oneof![Just(Kind::Notice), Just(Kind::Choice), Just(Kind::Receipt), Just(Kind::Answer)];
    vec((kind, vec(any::<u8>(), 1..60)), 0..8).prop_map(|entries| {
        let mut journal = Journal::default();
        for (kind, bytes) in entries {
            journal.append(Entry { kind, bytes });
        }
        journal
    })
}

/// Clean text of several scripts; now and then as long as it may be, in characters or in bytes.
fn text() -> impl Strategy<Value = String> {
    let short = "[a-zA-Z0-9\"\\\\/é€ß中👩\u{5d0}-\u{5ea}]{1,12}( [a-z]{1,8})?";
    prop_oneof![8 => short, 1 => Just("w".repeat(MAX_TEXT)), 1 => Just("€".repeat(MAX_TEXT_BYTES / 3))]
}

fn day() -> impl Strategy<Value = Day> {
    prop_oneof![8 => 0..=Day::MAX.number(), 1 => Just(0), 1 => Just(Day::MAX.number())]
        .prop_map(|number| Day::new(number).unwrap())
}

/// Absent half of the time.
fn maybe<T: std::fmt::Debug + Clone>(strategy: impl Strategy<Value = T>) -> impl Strategy<Value = Option<T>> {
    prop::option::of(strategy)
}

// ── a resident, and one authority whose keys are valid for ever ──

fn resident(seed: &[u8; 32]) -> SigningKey {
    SigningKey::from_seed(RESIDENT, seed).unwrap()
}

fn key(seed: u8) -> SigningKey {
    SigningKey::from_seed("city.example/key", &[seed; 32]).unwrap()
}

fn receipts() -> SigningKey {
    key(15)
}

fn answers() -> SigningKey {
    key(16)
}

fn trust() -> TrustedKeyring {
    static PINNED: std::sync::OnceLock<TrustedKeyring> = std::sync::OnceLock::new();
    let pin = || {
        let (from, until) = (Day::new(0).unwrap(), Day::MAX);
        let entry = |role, key: SigningKey| KeyringKey { role, from, until, key: key.verifying_key().clone() };
        let keyring = Keyring {
            authority: "city.example".into(),
            name: "Example City".into(),
            version: 1,
            issued: from,
            expires: until,
            threshold: 1,
            roots: vec![key(1).verifying_key().clone()],
            keys: vec![entry(Role::Receipts, receipts()), entry(Role::Answers, answers())],
            revoked: Vec::new(),
        };
        TrustedKeyring::pin(&lamppost::wire::signed_note::sign(&keyring.to_text(), &[&key(1)]).unwrap()).unwrap()
    };
    PINNED.get_or_init(pin).clone()
}
