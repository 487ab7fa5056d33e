//! What holds for every notice, and for every input whatever it is.

use lamppost::choice::{Journal, Record, SignedAnswer, SignedChoice, SignedReceipt};
use lamppost::error::Rule;
use lamppost::host::import::{Days, to_toml};
use lamppost::host::{export, import};
use lamppost::notice::draft;
use lamppost::notice::schema::{
    Field, MAX_ACTIVITIES, MAX_EXTENSIONS, MAX_HOURS, MAX_LINK, MAX_LIST, MAX_MONTHS, MAX_NAME, MAX_REACH,
    MAX_SENTENCE, NOTICE, Shape,
};
use lamppost::notice::{
    Activity, Assessment, AutomatedDecision, Channel, Contact, Controller, Country, Currency, Extension, Objection,
    Position, Processor, PublicCost, Recipient, Retention, Storage, Supervisor,
};
use lamppost::trust::{Bucket, Keyring, RegisterIndex, StatusEntry};
use lamppost::vocabulary::*;
use lamppost::wire::short_code::ShortCode;
use lamppost::wire::signed_note::SignedNote;
use lamppost::wire::{Envelope, Kind, MAX_NOTICE, envelope, notice, qr_text};
use lamppost::{
    Content, Context, Day, Error, NoticeId, SigningKey, StatusList, TrustedKeyring, UnixTime, UnverifiedNotice,
    VerifyingKey,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use serde_json::Value;
use std::fs;
use std::path::Path;

fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn what_is_encoded_is_decoded_and_shown(content in content()) {
        let payload = notice::encode(&content).unwrap();
        prop_assert_eq!(notice::decode(&payload).unwrap(), content.clone());
        // Serde and the table agree.
        prop_assert_eq!(&payload, &postcard::to_allocvec(&content).unwrap());
        let reading = notice::read(&payload).unwrap();
        let json: Value = serde_json::from_str(&reading.json).unwrap();
        has_shape(&json, &NOTICE);
        prop_assert_eq!(json["sensor"].as_str(), Some(&*content.sensor));
        prop_assert_eq!(json["label"].as_str(), Some(&*content.label));
        prop_assert_eq!(&reading.head.sensor, &content.sensor);
        prop_assert_eq!(
            (reading.head.issued, reading.head.effective, reading.head.expires),
            (content.issued, content.effective, content.expires)
        );
        prop_assert_eq!((reading.head.position, reading.head.reach), (content.position, content.reach));
        prop_assert_eq!(reading.unread, content.extensions.iter().map(|e| e.id).collect::<Vec<_>>());
    }

    #[test]
    fn what_is_sealed_is_shown_as_it_was_written(content in content()) {
        match lamppost::wire::seal_notice(&content, &key(11)) {
            Ok(envelope) => {
                let trust = [TrustedKeyring::pin(&keyring_note()).unwrap()];
                let text = qr_text::url("https://city.example/n", &envelope);
                let report = UnverifiedNotice::verify_text(&text, &trust, &Context::default());
                prop_assert!(report.verdict.shows_notice(), "{:?}", report.reason);
                prop_assert_eq!(report.notice.unwrap().content().unwrap(), content);
            }
            Err(error) => prop_assert_eq!(error.code(), "too-large"),
        }
    }
}

proptest! {
    // Some of them have thousands of parts.
    #![proptest_config(cases(30))]

    #[test]
    fn what_is_written_as_a_draft_is_read_as_it_was(content in content()) {
        let content = known(content);
        let days = Days {
            issued: Some(content.issued), effective: Some(content.effective), expires: Some(content.expires),
        };
        let read = draft::read(&to_toml(&content, days), first_day());
        // What a draft cannot say: signing sets the revision, and extensions belong to later versions.
        let draft = Content { revision: 1, previous: None, extensions: Vec::new(), ..content };
        prop_assert_eq!(read, Ok(draft));
    }

    #[test]
    fn what_a_datachain_holds_comes_back_from_it(content in content()) {
        let content = known(content);
        let chain = export::write(export::Format::Dtpr, &[export::Notice { content: content.clone(), id: None }]).text;
        let read = import::read("chain", chain.as_bytes(), None, &mut import::Taken::default());
        let toml = read.map(|mut import| import.drafts.remove(0).toml).map_err(|fault| TestCaseError::fail(fault.text))?;
        // What every notice must say and a datachain has no place for.
        let open = ["expires = \"", "technologies = [\"video", "purpose = \"mob"];
        let toml = open.iter().fold(toml, |toml, line| toml.replace(&format!("# {line}"), line));
        let back = draft::read(&toml, first_day());
        let back = back.map_err(|problems| TestCaseError::fail(format!("{problems:?}\n{toml}")))?;
        let spaced = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        prop_assert_eq!(back.sensor, content.sensor);
        prop_assert_eq!(back.language, content.language);
        prop_assert_eq!(back.label, spaced(&content.label));
        prop_assert_eq!(back.controller.name, spaced(&content.controller.name));
        prop_assert_eq!(back.controller.country, content.controller.country);
        let processors = content.processors.into_iter().flatten();
        let processors = once(processors.map(|of| Processor { name: spaced(&of.name), ..of }));
        prop_assert_eq!(back.processors.unwrap_or_default(), processors);
        // Of several periods the longest is said of the whole; of one that is open, nothing.
        let periods: Option<Vec<_>> = content.activities.iter().map(|activity| activity.retention.clone()).collect();
        let hours = periods.filter(|all| all.iter().all(|of| of.rule == RetentionRule::HOURS));
        if let Some(longest) = hours.and_then(|all| all.into_iter().max_by_key(|of| of.hours)) {
            prop_assert_eq!(&back.activities[0].retention, &Some(longest));
        }
    }

    #[test]
    fn no_part_of_a_payload_is_a_payload(content in content()) {
        let payload = notice::encode(&content).unwrap();
        for len in 0..payload.len() {
            prop_assert!(notice::read(&payload[..len]).is_err(), "{} of {}", len, payload.len());
        }
        let longer = [&payload[..], &[0]].concat();
        prop_assert_eq!(notice::read(&longer), Err(Error::NonCanonical));
    }
}

proptest! {
    #![proptest_config(cases(1_000))]

    #[test]
    fn one_payload_for_each_content(content in content(), changes in changes()) {
        let changed = changed(&notice::encode(&content).unwrap(), &changes);
        if let Ok(content) = notice::decode(&changed) {
            prop_assert_eq!(notice::encode(&content).unwrap(), changed);
        }
    }

    #[test]
    fn digits_are_written_in_one_way(bytes in vec(any::<u8>(), 1..=64), changes in changes()) {
        let digits = qr_text::digits(&bytes);
        prop_assert_eq!(qr_text::bytes(&digits).unwrap(), bytes);
        let other = String::from_utf8_lossy(&changed(digits.as_bytes(), &changes)).into_owned();
        if let Ok(bytes) = qr_text::bytes(&other) {
            prop_assert_eq!(qr_text::digits(&bytes), other);
        }
    }

    #[test]
    fn days_and_times_are_written_in_one_way(
        number in 0..=Day::MAX.number(),
        second in 0..86_400_u64,
        changes in changes(),
    ) {
        let day = Day::new(number).unwrap();
        prop_assert_eq!(Day::parse(&day.to_text()), Ok(day));
        let time = UnixTime(day.start().0 + second);
        prop_assert_eq!(UnixTime::parse(&time.to_text()), Ok(time));
        let other = String::from_utf8_lossy(&changed(time.to_text().as_bytes(), &changes)).into_owned();
        if let Ok(time) = UnixTime::parse(&other) {
            prop_assert_eq!(time.to_text(), other);
        }
    }

    #[test]
    fn short_codes_survive_and_lead_to_their_bucket(id in any::<[u8; 16]>(), prefix in 0..=3_u32) {
        let code = ShortCode::of(NoticeId(id));
        prop_assert_eq!(ShortCode::parse(&code.to_text()), Ok(code));
        let index = RegisterIndex { authority: "city.example".into(), issued: UnixTime(0), notices: 1, prefix };
        let bucket = index.bucket(code);
        prop_assert_eq!(bucket, if prefix == 0 { "all".to_owned() } else { code.prefix(prefix as usize) });
    }

    #[test]
    fn no_bytes_make_a_parser_panic(bytes in vec(any::<u8>(), 0..200)) {
        parse_bytes(&bytes);
        parse_text(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn no_text_makes_a_parser_panic(text in any::<String>()) {
        parse_text(&text);
    }

    #[test]
    fn no_payload_behind_a_good_signature_makes_a_reader_panic(payload in vec(any::<u8>(), 0..200)) {
        let envelope = envelope::seal(Kind::Notice, &key(11), &payload).unwrap();
        let trust = [TrustedKeyring::pin(&keyring_note()).unwrap()];
        let report = UnverifiedNotice::from_bytes(envelope).unwrap().verify(&trust, &Context::default());
        prop_assert_eq!(report.notice.is_some(), report.verdict.shows_notice());
    }

    #[test]
    fn no_changed_vector_makes_a_parser_panic(index in any::<prop::sample::Index>(), changes in changes()) {
        let inputs = inputs();
        let input = changed(&inputs[index.index(inputs.len())], &changes);
        parse_bytes(&input);
        parse_text(&String::from_utf8_lossy(&input));
    }

    #[test]
    fn keyrings_are_written_in_one_way(changes in changes()) {
        let text = keyring().to_text();
        let other = String::from_utf8_lossy(&changed(text.as_bytes(), &changes)).into_owned();
        if let Ok(keyring) = Keyring::parse(&other) {
            // The final newline belongs to the note.
            let again = keyring.to_text();
            prop_assert_eq!(again.trim_end_matches('\n'), other.trim_end_matches('\n'));
        }
    }

    #[test]
    fn status_lists_say_what_was_put_in(
        ids in prop::collection::btree_set(any::<[u8; 16]>(), 0..8),
        reason in any::<u16>(),
    ) {
        use lamppost::trust::Status;
        let entry = |(i, id): (usize, &[u8; 16])| StatusEntry {
            id: NoticeId(*id),
            status: match i % 2 {
                0 => Status::Withdrawn { reason: WithdrawalReason(reason) },
                _ => Status::Superseded { by: NoticeId([i as u8; 16]) },
            },
        };
        let entries: Vec<_> = ids.iter().enumerate().map(entry).collect();
        let shuffled = entries.iter().rev().copied().collect();
        let list = StatusList::new("city.example", time(), time(), "", shuffled).unwrap();
        let note = lamppost::wire::signed_note::sign(&list.to_text(), &[&key(14)]).unwrap();
        let read = StatusList::parse(&note, &TrustedKeyring::pin(&keyring_note()).unwrap(), None).unwrap();
        prop_assert_eq!(read.entries(), &entries[..]);
    }
}

#[test]
fn every_limit_of_a_list_is_reached_by_the_generators() {
    // A generator that stays away from the edges would prove less than it seems to.
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let contents: Vec<_> = (0..400).map(|_| content().new_tree(&mut runner).unwrap().current()).collect();
    let full = |entries: usize| entries == usize::from(MAX_LIST);
    assert!(contents.iter().any(|c| full(c.technologies.len())));
    assert!(contents.iter().any(|c| c.activities.len() == usize::from(MAX_ACTIVITIES)));
    assert!(contents.iter().any(|c| c.extensions.len() == usize::from(MAX_EXTENSIONS)));
    assert!(contents.iter().any(|c| c.label.len() == usize::from(MAX_NAME)));
    assert!(contents.iter().any(|c| c.processors.as_ref().is_some_and(Vec::is_empty)));
    let sealed = |c| lamppost::wire::seal_notice(c, &key(11)).is_ok();
    assert!(contents.iter().filter(|c| sealed(c)).count() > 100, "many fit into {MAX_NOTICE} bytes");
    let too_long = Content { label: "x".repeat(usize::from(MAX_NAME) + 1), ..contents[0].clone() };
    assert_eq!(notice::encode(&too_long), Err(Error::NoticeInvalid { field: "label", rule: Rule::TooLong }));
}

// ── every parser ──

fn parse_bytes(bytes: &[u8]) {
    for kind in [Kind::Notice, Kind::Choice, Kind::Receipt, Kind::Answer] {
        let _ = Envelope::parse(bytes, kind).map(|envelope| (envelope.key_id(), envelope.payload().len()));
    }
    let _ = notice::read(bytes);
    let _ = notice::decode(bytes);
    let trust = TrustedKeyring::pin(&keyring_note()).unwrap();
    let _ = SignedChoice::parse(bytes.to_vec());
    let _ = SignedReceipt::verify(bytes, &trust);
    let _ = SignedAnswer::verify(bytes, &trust);
    if let Ok(notice) = UnverifiedNotice::from_bytes(bytes.to_vec()) {
        let _ = notice.verify(&[], &Context::default());
    }
}

fn parse_text(text: &str) {
    let key = key(14);
    let _ = qr_text::parse(text);
    let _ = ShortCode::parse(text);
    let _ = SignedNote::parse(text).map(|note| note.signers(&[key.verifying_key()]));
    let _ = Keyring::parse(text);
    let _ = TrustedKeyring::pin(text);
    let trust = TrustedKeyring::pin(&keyring_note()).unwrap();
    let _ = StatusList::parse(text, &trust, None);
    let _ = Bucket::parse(text, &trust);
    let _ = RegisterIndex::parse(text);
    let _ = trust.clone().walk(text, None);
    if let Ok(record) = Record::parse(text) {
        assert_eq!(record.to_text(), text);
        let report = record.verify(std::slice::from_ref(&trust), Some(time()));
        let _: Value = serde_json::from_str(&report.to_json(&record)).unwrap();
    }
    if let Ok(journal) = Journal::parse(text) {
        assert_eq!(journal.to_text(), text);
        let _ = journal.records(std::slice::from_ref(&trust));
    }
    let _ = Day::parse(text);
    let _ = UnixTime::parse(text);
    let _ = VerifyingKey::from_vkey(text);
    let _ = SigningKey::from_text(text);
    let _ = NoticeId::from_hex(text);
    let _ = Country::parse(text);
}

/// The inputs of tests/vectors: every kind of thing that is read, right and wrong.
fn inputs() -> &'static [Vec<u8>] {
    static INPUTS: std::sync::OnceLock<Vec<Vec<u8>>> = std::sync::OnceLock::new();
    INPUTS.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
        let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        files
            .iter()
            .map(|path| {
                let vector: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
                match &vector["input"] {
                    Value::Array(lines) => {
                        lines.iter().flat_map(|line| [line.as_str().unwrap(), "\n"]).collect::<String>().into_bytes()
                    }
                    input @ Value::String(_)
                        if ["notice", "choice", "receipt", "answer"].contains(&vector["kind"].as_str().unwrap()) =>
                    {
                        let digits = input.as_str().unwrap().as_bytes().chunks(2);
                        let byte = |pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
                        digits.map(byte).collect()
                    }
                    Value::String(text) => text.as_bytes().to_vec(),
                    other => other.to_string().into_bytes(),
                }
            })
            .collect()
    })
}

// ── changes of a valid input ──

#[derive(Clone, Debug)]
enum Change {
    FlipBit(prop::sample::Index, u8),
    Cut(prop::sample::Index),
    Remove(prop::sample::Index, usize),
    Insert(prop::sample::Index, Vec<u8>),
    Double(prop::sample::Index, usize),
}

fn changes() -> impl Strategy<Value = Vec<Change>> {
    let place = any::<prop::sample::Index>;
    let change = prop_oneof![
        4 => (place(), 0..8_u8).prop_map(|(at, bit)| Change::FlipBit(at, bit)),
        1 => place().prop_map(Change::Cut),
        1 => (place(), 1..8_usize).prop_map(|(at, len)| Change::Remove(at, len)),
        2 => (place(), vec(prop_oneof![any::<u8>(), Just(0), Just(0xff), Just(b'\n'), Just(b' ')], 1..4))
            .prop_map(|(at, bytes)| Change::Insert(at, bytes)),
        1 => (place(), 1..80_usize).prop_map(|(at, len)| Change::Double(at, len)),
    ];
    vec(change, 1..4)
}

fn changed(bytes: &[u8], changes: &[Change]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for change in changes {
        match change {
            Change::FlipBit(at, bit) if !bytes.is_empty() => {
                let at = at.index(bytes.len());
                bytes[at] ^= 1 << bit;
            }
            Change::FlipBit(..) => {}
            Change::Cut(at) => bytes.truncate(at.index(bytes.len() + 1)),
            Change::Remove(at, len) => {
                let at = at.index(bytes.len() + 1);
                bytes.drain(at..(at + len).min(bytes.len()));
            }
            Change::Insert(at, more) => {
                let at = at.index(bytes.len() + 1);
                bytes.splice(at..at, more.iter().copied());
            }
            Change::Double(at, len) => {
                let at = at.index(bytes.len() + 1);
                let again = bytes[at..(at + len).min(bytes.len())].to_vec();
                bytes.splice(at..at, again);
            }
        }
    }
    bytes
}

// ── JSON as the table says ──

fn has_shape(json: &Value, shape: &Shape) {
    match shape {
        Shape::Number(..) | Shape::Signed(_) | Shape::Code => assert!(json.is_i64(), "{json}"),
        Shape::Flag => assert!(json.is_boolean(), "{json}"),
        Shape::Day => assert!(Day::parse(json.as_str().unwrap()).is_ok(), "{json}"),
        Shape::Bytes(len) => assert_eq!(json.as_str().unwrap().len(), 2 * usize::from(*len)),
        Shape::Letters(len) => assert_eq!(json.as_str().unwrap().len(), usize::from(*len)),
        Shape::Text(limit, _) => assert!((1..=usize::from(*limit)).contains(&json.as_str().unwrap().len()), "{json}"),
        Shape::Optional(inner) => {
            if !json.is_null() {
                has_shape(json, inner);
            }
        }
        Shape::List(least, most, inner) => {
            let entries = json.as_array().unwrap();
            assert!((usize::from(*least)..=usize::from(*most)).contains(&entries.len()));
            entries.iter().for_each(|entry| has_shape(entry, inner));
        }
        Shape::Record(fields, _) => {
            let record = json.as_object().unwrap();
            assert_eq!(record.len(), fields.len(), "{json}");
            for Field { name, shape, .. } in *fields {
                has_shape(record.get(&camel_case(name)).unwrap_or_else(|| panic!("no {name} in {json}")), shape);
            }
        }
        Shape::Extensions => {
            for extension in json.as_array().unwrap() {
                assert!(
                    extension["id"].is_u64() && extension["critical"].is_boolean() && extension["bytes"].is_string()
                );
            }
        }
    }
}

/// `controller.human_review` as `humanReview`.
fn camel_case(name: &str) -> String {
    let mut words = name.rsplit('.').next().unwrap().split('_');
    let first = words.next().unwrap().to_owned();
    words.fold(first, |name, word| name + &word[..1].to_uppercase() + &word[1..])
}

// ── any content that keeps the rules ──

fn content() -> impl Strategy<Value = Content> {
    let identity = (sensor(), 1..=u32::MAX, any::<[u8; 16]>(), language(), days());
    let place = (
        text(MAX_NAME),
        maybe(text(MAX_NAME)),
        maybe(position()),
        maybe(1..=MAX_REACH),
        list(1, MAX_LIST, any::<u16>().prop_map(Technology)),
    );
    let people = (
        controller(),
        maybe(contact()),
        maybe(list(
            0,
            MAX_LIST,
            (text(MAX_NAME), maybe(country())).prop_map(|(name, country)| Processor { name, country }),
        )),
        maybe((text(MAX_NAME), maybe(contact())).prop_map(|(name, contact)| Supervisor { name, contact })),
        list(1, MAX_ACTIVITIES, activity()),
    );
    let channel =
        (any::<u16>(), contact()).prop_map(|(purpose, contact)| Channel { purpose: ChannelUse(purpose), contact });
    let assessment = (any::<u16>(), maybe(day()), maybe(link())).prop_map(|(kind, date, link)| Assessment {
        kind: AssessmentKind(kind),
        date,
        link,
    });
    let cost = (any::<u32>(), currency(), maybe(1..=MAX_MONTHS)).prop_map(|(amount, currency, months)| PublicCost {
        amount,
        currency,
        months,
    });
    let rest = (
        maybe(list(0, MAX_LIST, any::<u16>().prop_map(Right))),
        maybe(list(0, MAX_LIST, channel)),
        maybe(list(0, MAX_LIST, assessment)),
        maybe(text(MAX_NAME)),
        maybe(cost),
        (maybe(link()), maybe(link())),
        extensions(),
    );
    (identity, place, people, rest).prop_map(|(identity, place, people, rest)| {
        let (sensor, revision, previous, language, [issued, effective, expires]) = identity;
        let (label, place, position, reach, technologies) = place;
        let (controller, data_protection_officer, processors, supervisory_authority, activities) = people;
        let (rights, channels, assessments, data_owner, public_cost, (contract, second_layer), extensions) = rest;
        Content {
            sensor,
            revision,
            previous: (revision > 1).then_some(NoticeId(previous)),
            issued,
            effective,
            expires,
            language,
            label,
            place,
            position,
            reach,
            technologies,
            controller,
            data_protection_officer,
            processors,
            supervisory_authority,
            activities,
            rights,
            channels,
            assessments,
            data_owner,
            public_cost,
            contract,
            second_layer,
            extensions,
        }
    })
}

/// The same with words that this version knows, each by its number: drafts are written in words.
fn known(mut content: Content) -> Content {
    macro_rules! know {
        ($kind:ident, $code:expr) => {{
            let words: Vec<u16> =
                $kind::CATEGORIES.iter().flat_map(|category| category.terms).map(|term| term.code).collect();
            $kind(words[usize::from($code.0) % words.len()])
        }};
    }
    macro_rules! all {
        ($kind:ident, $list:expr) => {
            $list.map(|list| once(list.into_iter().map(|of| know!($kind, of))))
        };
    }
    content.technologies = once(content.technologies.into_iter().map(|of| know!(Technology, of)));
    content.controller.kind = content.controller.kind.map(|of| know!(ControllerKind, of));
    content.rights = all!(Right, content.rights);
    let channel = |of: Channel| Channel { purpose: know!(ChannelUse, of.purpose), ..of };
    content.channels = content.channels.map(|all| once(all.into_iter().map(channel)));
    let assessment = |of: Assessment| Assessment { kind: know!(AssessmentKind, of.kind), ..of };
    content.assessments = content.assessments.map(|all| once(all.into_iter().map(assessment)));
    content.activities =
        once(
            content.activities.into_iter().map(|a| Activity {
                purpose: know!(Purpose, a.purpose),
                legal_basis: a.legal_basis.map(|of| know!(LegalBasis, of)),
                special_category_condition: a.special_category_condition.map(|of| know!(SpecialCategoryCondition, of)),
                data_kinds: all!(DataKind, a.data_kinds),
                identifiability: a.identifiability.map(|of| know!(Identifiability, of)),
                processing: all!(Processing, a.processing),
                profiling: a.profiling.map(|of| know!(Profiling, of)),
                automated_decision: a.automated_decision.map(|of| AutomatedDecision {
                    effect: know!(DecisionEffect, of.effect),
                    autonomy: of.autonomy.map(|of| know!(Autonomy, of)),
                    ..of
                }),
                retention: a.retention.map(|of| match of.rule {
                    RetentionRule::HOURS | RetentionRule::UNTIL_EVENT => of,
                    _ => Retention { rule: RetentionRule::INDEFINITE, ..of },
                }),
                storage: a
                    .storage
                    .map(|all| once(all.into_iter().map(|of| Storage { kind: know!(StorageKind, of.kind), ..of }))),
                access: all!(Access, a.access),
                recipients: a.recipients.map(|all| {
                    once(all.into_iter().map(|of| Recipient {
                        terms: of.terms.map(|of| know!(RecipientTerms, of)),
                        safeguard: of.safeguard.map(|of| know!(Safeguard, of)),
                        ..of
                    }))
                }),
                consequences: all!(Consequence, a.consequences),
                objection: a.objection.map(|of| Objection { effect: know!(ObjectionEffect, of.effect), ..of }),
                ..a
            }),
        );
    content
}

fn once<T: PartialEq>(entries: impl Iterator<Item = T>) -> Vec<T> {
    entries.fold(Vec::new(), |mut once, entry| {
        if !once.contains(&entry) {
            once.push(entry);
        }
        once
    })
}

fn activity() -> impl Strategy<Value = Activity> {
    let words =
        (any::<u16>(), maybe(text(MAX_SENTENCE)), maybe(any::<u16>()), maybe(text(MAX_SENTENCE)), maybe(any::<u16>()));
    let data = (
        maybe(list(0, MAX_LIST, any::<u16>().prop_map(DataKind))),
        maybe(any::<u16>()),
        maybe(list(0, MAX_LIST, any::<u16>().prop_map(Processing))),
        maybe(any::<u16>()),
        maybe(decision()),
    );
    let storage =
        (any::<u16>(), maybe(country())).prop_map(|(kind, country)| Storage { kind: StorageKind(kind), country });
    let keeping = (
        maybe(retention()),
        maybe(list(0, MAX_LIST, storage)),
        maybe(list(0, MAX_LIST, any::<u16>().prop_map(Access))),
        maybe(list(0, MAX_LIST, recipient())),
    );
    let objection = (any::<u16>(), maybe(text(MAX_SENTENCE)))
        .prop_map(|(effect, reason)| Objection { effect: ObjectionEffect(effect), reason });
    let person = (maybe(list(0, MAX_LIST, any::<u16>().prop_map(Consequence))), maybe(objection), maybe(any::<bool>()));
    (words, data, keeping, person).prop_map(|(words, data, keeping, person)| Activity {
        purpose: Purpose(words.0),
        purpose_text: words.1,
        legal_basis: words.2.map(LegalBasis),
        legitimate_interest: words.3,
        special_category_condition: words.4.map(SpecialCategoryCondition),
        data_kinds: data.0,
        identifiability: data.1.map(Identifiability),
        processing: data.2,
        profiling: data.3.map(Profiling),
        automated_decision: data.4,
        retention: keeping.0,
        storage: keeping.1,
        access: keeping.2,
        recipients: keeping.3,
        consequences: person.0,
        objection: person.1,
        mandatory: person.2,
    })
}

fn decision() -> impl Strategy<Value = AutomatedDecision> {
    (any::<u16>(), maybe(any::<u16>()), maybe(any::<bool>())).prop_map(|(effect, autonomy, human_review)| {
        AutomatedDecision { effect: DecisionEffect(effect), autonomy: autonomy.map(Autonomy), human_review }
    })
}

fn retention() -> impl Strategy<Value = Retention> {
    prop_oneof![
        (1..=MAX_HOURS).prop_map(|hours| Retention { rule: RetentionRule::HOURS, hours: Some(hours), until: None }),
        text(MAX_SENTENCE).prop_map(|until| Retention {
            rule: RetentionRule::UNTIL_EVENT,
            hours: None,
            until: Some(until)
        }),
        any::<u16>().prop_map(RetentionRule).prop_filter_map("needs a value", |rule| {
            let plain = rule != RetentionRule::HOURS && rule != RetentionRule::UNTIL_EVENT;
            plain.then_some(Retention { rule, hours: None, until: None })
        }),
    ]
}

fn recipient() -> impl Strategy<Value = Recipient> {
    (text(MAX_NAME), maybe(country()), maybe(any::<u16>()), maybe(any::<u16>())).prop_map(
        |(name, country, terms, safeguard)| Recipient {
            name,
            country,
            terms: terms.map(RecipientTerms),
            safeguard: safeguard.map(Safeguard),
        },
    )
}

fn controller() -> impl Strategy<Value = Controller> {
    (text(MAX_NAME), maybe(any::<u16>()), maybe(country()), maybe(list(0, MAX_LIST, contact()))).prop_map(
        |(name, kind, country, contacts)| Controller { name, kind: kind.map(ControllerKind), country, contacts },
    )
}

fn contact() -> impl Strategy<Value = Contact> {
    prop_oneof![
        link().prop_map(|value| Contact { kind: ContactKind::WEB, value }),
        (69..=72_u16, text(MAX_LINK)).prop_map(|(kind, value)| Contact { kind: ContactKind(kind), value }),
    ]
}

fn extensions() -> impl Strategy<Value = Vec<Extension>> {
    let bytes = || vec(any::<u8>(), 0..12);
    let some = |most| {
        prop::collection::btree_map(any::<u16>(), bytes(), 0..=most)
            .prop_map(|map| map.into_iter().map(|(id, bytes)| Extension { id, critical: false, bytes }).collect())
    };
    prop_oneof![4 => Just(Vec::new()), 1 => some(usize::from(MAX_EXTENSIONS))]
}

/// Absent half of the time.
fn maybe<T: std::fmt::Debug + Clone>(strategy: impl Strategy<Value = T>) -> impl Strategy<Value = Option<T>> {
    prop::option::of(strategy)
}

/// Mostly short, sometimes full; no entry twice.
fn list<T: std::fmt::Debug + Clone + PartialEq>(
    least: u8,
    most: u8,
    entry: impl Strategy<Value = T> + 'static,
) -> impl Strategy<Value = Vec<T>> {
    let (least, most, entry) = (usize::from(least), usize::from(most), entry.boxed());
    let entries = prop_oneof![12 => vec(entry.clone(), least..=least + 2), 1 => vec(entry, most)];
    entries.prop_map(|entries| {
        let mut once: Vec<T> = Vec::new();
        for entry in entries {
            if !once.contains(&entry) {
                once.push(entry);
            }
        }
        once
    })
}

/// Clean text of many scripts, with the marks that JSON must escape; now and then as long as it may be.
fn text(limit: u16) -> impl Strategy<Value = String> {
    let limit = usize::from(limit);
    let short = "[a-zA-Z0-9 \"\\\\/é€ß中👩\u{5d0}-\u{5ea}\u{200c}-\u{200f}]{0,12}";
    let short = short.prop_map(move |text| {
        let text = text.trim();
        let end = (0..=text.len().min(limit)).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
        Some(text[..end].trim().to_owned()).filter(|text| !text.is_empty()).unwrap_or_else(|| "x".to_owned())
    });
    prop_oneof![20 => short, 1 => Just("w".repeat(limit))]
}

fn link() -> impl Strategy<Value = String> {
    "[a-z0-9][a-z0-9-]{0,8}\\.[a-z]{2,4}(:[0-9]{2,4})?(/[a-zA-Z0-9._~%?&=#@!$'()*+,;:/-]{0,20})?"
}

fn sensor() -> impl Strategy<Value = String> {
    "[a-z0-9][a-z0-9._-]{0,31}"
}

fn language() -> impl Strategy<Value = String> {
    "[a-z]{2,3}(-[A-Za-z0-9]{1,8})?"
}

fn country() -> impl Strategy<Value = Country> {
    "[A-Z]{2}".prop_map(|letters| Country::parse(&letters).unwrap())
}

fn currency() -> impl Strategy<Value = Currency> {
    "[A-Z]{3}".prop_map(|letters| Currency::parse(&letters).unwrap())
}

fn position() -> impl Strategy<Value = Position> {
    let edge = |limit: i32| prop_oneof![4 => -limit..=limit, 1 => Just(limit), 1 => Just(-limit)];
    (edge(9_000_000), edge(18_000_000)).prop_map(|(latitude, longitude)| Position { latitude, longitude })
}

fn day() -> impl Strategy<Value = Day> {
    prop_oneof![8 => 0..=Day::MAX.number(), 1 => Just(0), 1 => Just(Day::MAX.number())]
        .prop_map(|number| Day::new(number).unwrap())
}

/// Issued and effective in any order, neither after expires.
fn days() -> impl Strategy<Value = [Day; 3]> {
    // Within the dates of the key, so that what is sealed can be shown.
    let number = || first_day().number()..=last_day().number();
    [number(), number(), number()].prop_map(|mut days| {
        let latest = (0..3).max_by_key(|i| days[*i]).unwrap();
        days.swap(latest, 2);
        days.map(|number| Day::new(number).unwrap())
    })
}

// ── one authority ──

fn key(seed: u8) -> SigningKey {
    SigningKey::from_seed("city.example/key", &[seed; 32]).unwrap()
}

fn first_day() -> Day {
    Day::parse("2026-01-01").unwrap()
}

fn last_day() -> Day {
    Day::parse("2036-12-31").unwrap()
}

fn time() -> UnixTime {
    UnixTime::parse("2026-11-22T12:00:00Z").unwrap()
}

fn keyring() -> Keyring {
    use lamppost::trust::{KeyringKey, Role};
    let entry =
        |role, seed| KeyringKey { role, from: first_day(), until: last_day(), key: key(seed).verifying_key().clone() };
    Keyring {
        authority: "city.example".into(),
        name: "Example City".into(),
        version: 1,
        issued: first_day(),
        expires: last_day(),
        threshold: 1,
        roots: vec![key(1).verifying_key().clone()],
        keys: vec![entry(Role::Notices, 11), entry(Role::Status, 14)],
        revoked: Vec::new(),
    }
}

fn keyring_note() -> String {
    static NOTE: std::sync::OnceLock<String> = std::sync::OnceLock::new();
    NOTE.get_or_init(|| lamppost::wire::signed_note::sign(&keyring().to_text(), &[&key(1)]).unwrap()).clone()
}
