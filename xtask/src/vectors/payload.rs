//! Writes payloads piece by piece, right or wrong: postcard's encoding by hand, and two notices to start from.

use lamppost::vocabulary::{
    AssessmentKind, Autonomy, ChannelUse, Consequence, ContactKind, ControllerKind, DataKind, DecisionEffect,
    Identifiability, ObjectionEffect, Profiling, RecipientTerms, RetentionRule, StorageKind,
};

use super::city::day;

/// Fields one after the other.
#[derive(Clone)]
pub struct Record(Vec<(&'static str, Vec<u8>)>);

impl Record {
    pub fn of(fields: &[(&'static str, Vec<u8>)]) -> Self {
        Record(fields.to_vec())
    }

    /// The names of its fields, in order.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().map(|field| field.0)
    }

    /// The bytes of one field.
    pub fn field(&self, name: &str) -> &[u8] {
        &self.0.iter().find(|field| field.0 == name).expect("a field of this record").1
    }

    /// The same with one field written otherwise.
    pub fn with(mut self, name: &str, bytes: impl Into<Vec<u8>>) -> Self {
        let field = self.0.iter_mut().find(|field| field.0 == name).expect("a field of this record");
        field.1 = bytes.into();
        self
    }

    pub fn bytes(&self) -> Vec<u8> {
        self.0.iter().flat_map(|field| field.1.clone()).collect()
    }
}

impl From<Record> for Vec<u8> {
    fn from(record: Record) -> Self {
        record.bytes()
    }
}

/// A varint.
pub fn number(mut number: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    while number > 0x7f {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
    bytes
}

/// A varint with a group too many.
pub fn padded(value: u64) -> Vec<u8> {
    let mut bytes = number(value);
    *bytes.last_mut().expect("a varint has a byte") |= 0x80;
    bytes.push(0);
    bytes
}

/// A zigzag varint.
pub fn signed(value: i64) -> Vec<u8> {
    number((value << 1 ^ value >> 63) as u64)
}

pub fn text(text: &str) -> Vec<u8> {
    raw_text(text.as_bytes())
}

/// Length and bytes, whatever they are.
pub fn raw_text(bytes: &[u8]) -> Vec<u8> {
    [number(bytes.len() as u64), bytes.to_vec()].concat()
}

pub const ABSENT: [u8; 1] = [0];

pub fn stated(value: impl Into<Vec<u8>>) -> Vec<u8> {
    [vec![1], value.into()].concat()
}

pub fn list(items: &[Vec<u8>]) -> Vec<u8> {
    [number(items.len() as u64), items.concat()].concat()
}

pub fn codes(codes: &[u16]) -> Vec<u8> {
    list(&codes.iter().map(|code| number(u64::from(*code))).collect::<Vec<_>>())
}

pub fn date(text: &str) -> Vec<u8> {
    number(u64::from(day(text).number()))
}

pub fn contact(kind: ContactKind, value: &str) -> Vec<u8> {
    [number(u64::from(kind.code())), text(value)].concat()
}

pub fn extension(id: u64, critical: bool, bytes: &[u8]) -> Vec<u8> {
    [number(id), vec![u8::from(critical)], raw_text(bytes)].concat()
}

/// A notice that states no more than it must.
pub fn smallest() -> Record {
    Record(vec![
        ("sensor", text("cam-1")),
        ("revision", number(1)),
        ("previous", ABSENT.into()),
        ("issued", date("2026-11-02")),
        ("effective", date("2026-11-03")),
        ("expires", date("2027-11-02")),
        ("language", text("en")),
        ("label", text("Market Square")),
        ("place", ABSENT.into()),
        ("position", ABSENT.into()),
        ("reach", ABSENT.into()),
        ("technologies", codes(&[1019])), // identifiable video
        ("controller", controller().bytes()),
        ("data_protection_officer", ABSENT.into()),
        ("processors", ABSENT.into()),
        ("supervisory_authority", ABSENT.into()),
        ("activities", list(&[activity().bytes()])),
        ("rights", ABSENT.into()),
        ("channels", ABSENT.into()),
        ("assessments", ABSENT.into()),
        ("data_owner", ABSENT.into()),
        ("public_cost", ABSENT.into()),
        ("contract", ABSENT.into()),
        ("second_layer", ABSENT.into()),
        ("extensions", list(&[])),
    ])
}

pub fn controller() -> Record {
    Record(vec![
        ("name", text("Example City")),
        ("kind", ABSENT.into()),
        ("country", ABSENT.into()),
        ("contacts", ABSENT.into()),
    ])
}

pub fn activity() -> Record {
    Record(vec![
        ("purpose", number(1118)), // safety and security
        ("purpose_text", ABSENT.into()),
        ("legal_basis", ABSENT.into()),
        ("legitimate_interest", ABSENT.into()),
        ("special_category_condition", ABSENT.into()),
        ("data_kinds", ABSENT.into()),
        ("identifiability", ABSENT.into()),
        ("processing", ABSENT.into()),
        ("profiling", ABSENT.into()),
        ("automated_decision", ABSENT.into()),
        ("retention", ABSENT.into()),
        ("storage", ABSENT.into()),
        ("access", ABSENT.into()),
        ("recipients", ABSENT.into()),
        ("consequences", ABSENT.into()),
        ("objection", ABSENT.into()),
        ("mandatory", ABSENT.into()),
    ])
}

/// A notice of two activities that leaves no question open.
pub fn exemplary() -> Record {
    let code = |code: u16| stated(number(u64::from(code)));
    let retention =
        |hours| stated([code_of(RetentionRule::HOURS.code()), stated(number(hours)), ABSENT.into()].concat());
    let nothing_decided = || stated([code_of(DecisionEffect::NONE.code()), ABSENT.into(), ABSENT.into()].concat());
    let counting = activity()
        .with("purpose", number(1116)) // planning and public decisions
        .with("purpose_text", stated(text("Count people to plan events.")))
        .with("legal_basis", code(3011)) // Art. 6(1)(e)
        .with("data_kinds", stated(codes(&[DataKind::PEOPLE_COUNT.code()])))
        .with("identifiability", code(Identifiability::DE_IDENTIFIED.code()))
        .with("processing", stated(codes(&[1201]))) // aggregated
        .with("profiling", code(Profiling::NONE.code()))
        .with("automated_decision", nothing_decided())
        .with("retention", retention(8760))
        .with("storage", stated(list(&[storage(StorageKind::PROCESSOR_PREMISES, Some("IE"))])))
        .with("recipients", stated(list(&[])))
        .with("consequences", stated(codes(&[Consequence::NONE.code()])))
        .with("objection", stated([code_of(ObjectionEffect::MASK.code()), ABSENT.into()].concat()))
        .with("mandatory", stated([0]));
    let police = [text("Police"), ABSENT.into(), code(RecipientTerms::ON_REQUEST_TO_POLICE.code()), ABSENT.into()];
    let watching = activity()
        .with("purpose_text", stated(text("Look into accidents.")))
        .with("legal_basis", code(3011))
        .with("data_kinds", stated(codes(&[1504]))) // pictures
        .with("identifiability", code(Identifiability::IDENTIFIABLE.code()))
        .with("profiling", code(Profiling::NONE.code()))
        .with("automated_decision", nothing_decided())
        .with("retention", retention(24))
        .with("storage", stated(list(&[storage(StorageKind::ON_DEVICE, None)])))
        .with("recipients", stated(list(&[police.concat()])))
        .with("consequences", stated(codes(&[Consequence::REFERRAL.code()])))
        .with("objection", stated([code_of(ObjectionEffect::DELETE.code()), ABSENT.into()].concat()))
        .with("mandatory", stated([0]));
    let office = || contact(ContactKind::IN_PERSON, "City Hall");
    let channel = |purpose: ChannelUse, contact: Vec<u8>| [code_of(purpose.code()), contact].concat();
    smallest()
        .with("sensor", text("sq-2"))
        .with("place", stated(text("Lamp post 12")))
        .with("position", stated([signed(5_350_012), signed(-796_431)].concat()))
        .with("reach", stated(number(25)))
        .with("technologies", codes(&[1008, 1016])) // de-identified and identifiable images
        .with(
            "controller",
            controller()
                .with("kind", code(ControllerKind::PUBLIC.code()))
                .with("country", stated(*b"IE"))
                .with("contacts", stated(list(&[office()]))),
        )
        .with("data_protection_officer", stated(contact(ContactKind::EMAIL, "dpo@city.example")))
        .with("processors", stated(list(&[[text("Acme"), stated(*b"IE")].concat()])))
        .with(
            "supervisory_authority",
            stated([text("DPC"), stated(contact(ContactKind::WEB, "dataprotection.ie"))].concat()),
        )
        .with("activities", list(&[counting.bytes(), watching.bytes()]))
        .with("rights", stated(codes(&[3103, 3105, 3109]))) // Art. 15, 17, 21
        .with(
            "channels",
            stated(list(&[
                channel(ChannelUse::CHOICE, contact(ContactKind::WEB, "city.example/no")),
                channel(ChannelUse::REQUEST, office()),
            ])),
        )
        .with(
            "assessments",
            stated(list(&[[code_of(AssessmentKind::DPIA.code()), stated(date("2026-09-01")), ABSENT.into()].concat()])),
        )
        .with("data_owner", stated(text("The city")))
        .with("public_cost", stated([number(48_000), b"EUR".to_vec(), stated(number(12))].concat()))
        .with("second_layer", stated(text("city.example/2")))
}

/// The smallest notice with the fields that even the exemplary one leaves out.
pub fn rarely_stated() -> Record {
    let decision =
        [code_of(DecisionEffect::LEGAL_EFFECT.code()), stated(code_of(Autonomy::HUMAN_EXECUTES.code())), stated([1])];
    let recipient = [
        text("Analytics Inc."),
        stated(*b"US"),
        stated(code_of(RecipientTerms::SOLD.code())),
        stated(number(3204)), // standard contractual clauses
    ];
    let until = [code_of(RetentionRule::UNTIL_EVENT.code()), ABSENT.into(), stated(text("The fine is paid."))].concat();
    let fines = activity()
        .with("purpose", number(1109)) // enforcement
        .with("legal_basis", stated(number(3014))) // Art. 6(1)(f)
        .with("legitimate_interest", stated(text("The operator’s: payment for parking.")))
        .with("special_category_condition", stated(number(3301)))
        .with("automated_decision", stated(decision.concat()))
        .with("retention", stated(until))
        .with("access", stated(codes(&[1306])))
        .with("recipients", stated(list(&[recipient.concat()])))
        .with(
            "objection",
            stated([code_of(ObjectionEffect::CANNOT.code()), stated(text("Fines must be sent."))].concat()),
        )
        .with("mandatory", stated([1]));
    let study = [
        code_of(AssessmentKind::FRIA.code()),
        stated(date("2026-10-01")),
        stated(text("city.example/studies/fria-2026.pdf")),
    ];
    smallest()
        .with("revision", number(2))
        .with("previous", stated([0xab; 16]))
        .with("activities", list(&[fines.bytes()]))
        .with("assessments", stated(list(&[study.concat()])))
        .with("public_cost", stated([number(4_000_000_000), b"JPY".to_vec(), ABSENT.into()].concat()))
        .with("contract", stated(text("city.example/contracts/77?lang=en#p2")))
}

fn storage(kind: StorageKind, country: Option<&str>) -> Vec<u8> {
    let country = country.map_or(ABSENT.to_vec(), |letters| stated(letters.as_bytes()));
    [code_of(kind.code()), country].concat()
}

pub fn code_of(code: u16) -> Vec<u8> {
    number(u64::from(code))
}
