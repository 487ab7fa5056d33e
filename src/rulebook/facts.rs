//! Facts: what rules are about. Every word of the vocabulary that a notice uses is one, under the name of its question;
//! the rest is derived here and documented in [`DERIVED`].

use alloc::vec::Vec;

use crate::vocabulary::{Consequence, ControllerKind, DecisionEffect, Identifiability, ObjectionEffect, Profiling};
use crate::wire::notice::{ActivityBasis, Reading, Said, Seen};

/// One fact: the code of a word, or above all codes the place of a row in [`DERIVED`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Fact(pub(super) u16);

/// The first fact that is no word.
pub(super) const FIRST_DERIVED: u16 = 10_000;

/// A fact that is no word of the vocabulary.
#[derive(Debug)]
pub struct Derived {
    /// The token.
    pub token: &'static str,
    /// When it holds.
    pub means: &'static str,
}

macro_rules! derived {
    ($($name:ident $token:literal: $means:literal;)+) => {
        /// Every derived fact: its token, and when it holds.
        pub const DERIVED: &[Derived] = &[$(Derived { token: $token, means: $means }),+];

        #[allow(non_camel_case_types, clippy::upper_case_acronyms, reason = "numbers of rows")]
        enum Row { $($name),+ }

        impl Row {
            const COUNT: usize = [$(Row::$name as usize),+].len();
        }

        impl Fact {
            $(const $name: Fact = Fact(FIRST_DERIVED + Row::$name as u16);)+
        }
    };
}

derived! {
    PERSONAL "personal": "the activity's data point at people, or the notice does not say that they do not";
    NOT_PERSONAL "personal.no": "stated: the activity's data never was about people";
    SPECIAL "special-category": "biometric data that identify, faces that are recognised, health or other data of GDPR Art. 9(1): by data or process, by a gait that is recognised again, or by a device for faces or bodies, which is taken to be for the activities whose data point at people";
    VIDEO "sensor.video": "a camera, or pictures of people or places";
    AUDIO "sensor.audio": "a microphone, or voices";
    RADIO "sensor.radio": "signals of telephones or other devices that people carry";
    BIOMETRIC "sensor.biometric": "recognises or characterises bodies, faces, voices or gaits";
    AI "ai": "an AI system by tech or process";
    EMOTION "emotion": "infers emotions";
    PURPOSE_TEXT_MISSING "purpose-text.missing": "no sentence on what it is for";
    BASIS_MISSING "basis.missing": "no legal basis";
    BASIS_CONSENT "basis.consent": "GDPR Art. 6(1)(a), any form";
    BASIS_CONTRACT "basis.contract": "GDPR Art. 6(1)(b), any form";
    BASIS_DUTY "basis.legal-obligation": "GDPR Art. 6(1)(c)";
    BASIS_VITAL "basis.vital-interest": "GDPR Art. 6(1)(d), any form";
    BASIS_TASK "basis.public-task": "GDPR Art. 6(1)(e), any form";
    BASIS_INTEREST "basis.legitimate-interest": "GDPR Art. 6(1)(f), any form";
    INTEREST_MISSING "interest.missing": "the legitimate interest is not named";
    CONDITION_MISSING "condition.missing": "no condition of GDPR Art. 9(2)";
    DATA_MISSING "data.missing": "kinds of data not stated";
    PRIVACY_MISSING "privacy.missing": "not stated how closely data point at people";
    PROCESS_MISSING "process.missing": "not stated what is done to the data";
    PROFILING_MISSING "profiling.missing": "not stated whether profiles or scores are made";
    DECISION_MISSING "decision.missing": "not stated whether a machine decides";
    AUTONOMY_MISSING "autonomy.missing": "a machine decides, but not stated who decides and who carries out";
    REVIEW_YES "review.yes": "a human reviews on request";
    REVIEW_NO "review.no": "stated: no human reviews";
    REVIEW_MISSING "review.missing": "a machine decides, but not stated whether a human reviews";
    RETENTION_MISSING "retention.missing": "not stated how long data are kept";
    RETENTION_LONG "retention.over-72-hours": "kept for more than 72 hours, until an event, or without end";
    RETENTION_MONTH "retention.over-30-days": "kept for more than 30 days, until an event, or without end";
    RETENTION_YEAR "retention.over-1-year": "kept for more than a year, or without end";
    STORAGE_MISSING "storage.missing": "not stated where data lie";
    STORAGE_NONE "storage.none": "stated: data lie nowhere";
    STORAGE_ABROAD "storage.outside-eea": "data lie in a country outside the EEA";
    STORAGE_UNPLACED "storage.country-missing": "a place of storage without its country";
    RECIPIENTS_MISSING "recipients.missing": "not stated who else gets the data";
    RECIPIENTS_NONE "recipients.none": "stated: nobody else gets the data";
    RECIPIENTS_SOME "recipients.some": "somebody else gets the data";
    RECIPIENT_ABROAD "recipient.outside-eea": "a recipient outside the EEA";
    RECIPIENT_UNPLACED "recipient.country-missing": "a recipient without its country";
    RECIPIENT_TERMLESS "recipient.terms-missing": "a recipient without the terms on which it gets the data";
    TRANSFER_BARE "transfer.safeguard-missing": "a recipient outside the EEA without what protects the data there";
    TRANSFER_FOREIGN "transfer.foreign-safeguard-missing": "a recipient in another country than the controller without what protects the data there";
    CONSEQUENCES_MISSING "consequence.missing": "not stated what can happen to a person";
    CONSEQUENCES_NONE "consequence.none-stated": "stated: nothing can happen to a person";
    DETRIMENT "consequence.detriment": "a fine, denial of service, a personal price, a blacklist or a score";
    OBJECTION_MISSING "objection.missing": "not stated what an objection does to the sensor";
    OBJECTION_REASONLESS "objection.reason-missing": "cannot honour an objection, and does not say why";
    MANDATORY_YES "mandatory.yes": "a person must take part";
    MANDATORY_NO "mandatory.no": "a person need not take part";
    MANDATORY_MISSING "mandatory.missing": "not stated whether a person must take part";
    CONTROLLER_MISSING "controller.missing": "not stated whether the controller is public or private";
    CONTACTS_MISSING "contacts.missing": "no way to reach the controller";
    CONTACTS_DIGITAL "contacts.only-digital": "every way to reach the controller is digital";
    DPO_MISSING "dpo.missing": "no data protection officer";
    PROCESSORS_MISSING "processors.missing": "not stated who works on the data";
    PROCESSORS_NONE "processors.none": "stated: nobody works on the data for the controller";
    PROCESSOR_ABROAD "processor.outside-eea": "a processor outside the EEA";
    AUTHORITY_MISSING "authority.missing": "no supervisory authority";
    RIGHTS_MISSING "right.missing": "rights not stated";
    CHANNELS_MISSING "channel.missing": "not stated where to send choices, requests and complaints";
    ASSESSMENTS_MISSING "assessment.missing": "assessments not stated";
    OWNER_MISSING "owner.missing": "not stated who owns the data";
    COST_MISSING "cost.missing": "not stated what it costs the public";
    CONTRACT_MISSING "contract.missing": "no link to the contract";
    SECOND_LAYER_MISSING "second-layer.missing": "no link to the full information";
    PLACE_MISSING "place.missing": "neither place nor position";
    REACH_MISSING "reach.missing": "not stated how far it senses";
    REVISED "revised": "not the first notice of its sensor";
    IN_EEA "in.eea": "the controller is in the EEA";
    IN_GB "in.gb": "the controller is in the United Kingdom";
    IN_BR "in.br": "the controller is in Brazil";
    IN_US "in.us": "the controller is in the United States";
    IN_MISSING "in.missing": "the controller's country is not stated";
    LAW_GDPR "law.gdpr": "personal data of a controller in the EEA";
    LAW_EDPB "law.edpb-video": "the same, with a camera, or pictures of people or places";
    LAW_UK_GDPR "law.uk-gdpr": "personal data of a controller in the United Kingdom";
    LAW_LGPD "law.lgpd": "personal data of a controller in Brazil, other than a public body's for safety or enforcement (LGPD Art. 4 III)";
    LAW_CCPA "law.ccpa": "personal data of a private controller in the United States";
    PROFILES "profiling.some": "people are profiled or scored";
    SOCIAL_SCORE "social-score": "in one of the activities people are scored, and a punishment follows (consequence.punishment)";
    AI_HIGH_RISK "ai.annex-iii": "an AI system that AI Act Annex III names, other than in point 2, by the AI Act's own words (high-risk without saying why counts too) or because it recognises people other than at an entry, infers emotions, or works on schooling, jobs, benefits, borders, risks of persons, emergency calls or help for persons in an emergency, profiles for enforcement, or scores for credit";
    PUNISHMENT "consequence.punishment": "a fine, denial of service, a personal price, a blacklist, more surveillance, or being kept from travel, credit, work, the internet or supply";
    OBJECTION_DUE "objection.due": "data about people on a public task or a legitimate interest: they can object (GDPR Art. 21(1))";
    POLICING "purpose.policing": "a purpose of enforcement or of public safety";
    LAW_ENFORCEMENT "law-enforcement": "a public body for enforcement or public safety, or a body that is partly public for enforcement";
    STORAGE_BARE "transfer.storage-bare": "data lie in a country outside the EEA, and no recipient in that country is named with what protects them there";
    PROCESSOR_BARE "transfer.processor-bare": "a processor in a country outside the EEA, and no recipient in that country is named with what protects the data there";
}

/// EU and EEA (the European Union as a whole is `EU`).
const EEA: &str = "AT BE BG CY CZ DE DK EE ES EU FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK";

impl Fact {
    /// The fact with this number: a code of the vocabulary, or 10,000 and the place in [`DERIVED`].
    pub fn from_number(number: u32) -> Option<Self> {
        let number = u16::try_from(number).ok().filter(|number| *number > 0)?;
        let known = number < FIRST_DERIVED || usize::from(number - FIRST_DERIVED) < Row::COUNT;
        known.then_some(Fact(number))
    }

    /// Its number.
    pub fn number(self) -> u16 {
        self.0
    }
}

/// What is so about a notice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// About the notice as a whole.
    notice: Vec<Fact>,
    /// About each activity.
    activities: Vec<Vec<Fact>>,
}

impl Facts {
    /// Derives them from what was read.
    pub fn of(reading: &Reading) -> Self {
        let mut facts = Facts { notice: Vec::new(), activities: alloc::vec![Vec::new(); reading.activities.len()] };
        for seen in &reading.seen {
            facts.say(seen);
        }
        for missing in &reading.missing {
            let fact = match missing.field {
                "place" => Fact::PLACE_MISSING,
                "legitimate_interest" => Fact::INTEREST_MISSING,
                "controller.contacts.non_digital" => Fact::CONTACTS_DIGITAL,
                _ => continue,
            };
            facts.add(missing.activity, fact);
        }
        facts.relate(reading);
        facts
    }

    /// Whether a fact holds, of an activity and the notice around it; without an activity, of the notice or any activity.
    pub fn has(&self, activity: Option<u8>, fact: Fact) -> bool {
        let holds = |list: &Vec<Fact>| list.binary_search(&fact).is_ok();
        if holds(&self.notice) {
            return true;
        }
        match activity {
            Some(index) => self.activities.get(usize::from(index)).is_some_and(holds),
            None => self.activities.iter().any(holds),
        }
    }

    /// How many activities there are.
    pub fn activities(&self) -> u8 {
        u8::try_from(self.activities.len()).unwrap_or(u8::MAX)
    }

    fn add(&mut self, activity: Option<u8>, fact: Fact) {
        match activity {
            Some(index) => {
                if let Some(list) = self.activities.get_mut(usize::from(index)) {
                    keep(list, fact);
                }
            }
            None => keep(&mut self.notice, fact),
        }
    }

    /// What one field says.
    fn say(&mut self, seen: &Seen) {
        let Seen { activity, record, field, value, .. } = *seen;
        match value {
            Said::Word(code) => {
                self.add(activity, Fact(code));
                for fact in groups(code) {
                    self.add(activity, *fact);
                }
            }
            Said::Nothing => {
                if let Some(fact) = silence(record, field) {
                    self.add(activity, fact);
                }
            }
            Said::None => {
                let fact = match field {
                    "storage" => Fact::STORAGE_NONE,
                    "recipients" => Fact::RECIPIENTS_NONE,
                    "consequences" => Fact::CONSEQUENCES_NONE,
                    // An empty list of ways is no way.
                    "controller.contacts" => Fact::CONTACTS_MISSING,
                    "channels" => Fact::CHANNELS_MISSING,
                    "processors" => Fact::PROCESSORS_NONE,
                    _ => return,
                };
                self.add(activity, fact);
            }
            Said::Flag(yes) => {
                let fact = match (field, yes) {
                    ("mandatory", true) => Fact::MANDATORY_YES,
                    ("mandatory", false) => Fact::MANDATORY_NO,
                    ("human_review", true) => Fact::REVIEW_YES,
                    ("human_review", false) => Fact::REVIEW_NO,
                    _ => return,
                };
                self.add(activity, fact);
            }
            Said::Country(letters) => {
                let fact = match record {
                    "controller" => match &letters {
                        b"GB" => Fact::IN_GB,
                        b"BR" => Fact::IN_BR,
                        b"US" => Fact::IN_US,
                        _ if in_eea(letters) => Fact::IN_EEA,
                        // Elsewhere: no rulebook of ours.
                        _ => return,
                    },
                    "storage" if !in_eea(letters) => Fact::STORAGE_ABROAD,
                    "recipients" if !in_eea(letters) => Fact::RECIPIENT_ABROAD,
                    "processors" if !in_eea(letters) => Fact::PROCESSOR_ABROAD,
                    _ => return,
                };
                self.add(activity, fact);
            }
            Said::Number(number) => match field {
                "hours" => {
                    let steps =
                        [(72, Fact::RETENTION_LONG), (720, Fact::RETENTION_MONTH), (8_760, Fact::RETENTION_YEAR)];
                    for (most, fact) in steps {
                        if number > most {
                            self.add(activity, fact);
                        }
                    }
                }
                "revision" if number > 1 => self.add(None, Fact::REVISED),
                _ => {}
            },
            Said::Something => {
                if field == "recipients" {
                    self.add(activity, Fact::RECIPIENTS_SOME);
                }
            }
        }
    }

    /// What follows from several fields together.
    fn relate(&mut self, reading: &Reading) {
        for (index, activity) in (0u8..).zip(&reading.activities) {
            let personal = activity.identifiability != Some(Identifiability::NONE);
            self.add(Some(index), if personal { Fact::PERSONAL } else { Fact::NOT_PERSONAL });
            self.laws(index, personal);
            self.enforces(index);
            self.scores(index);
            if personal && self.any(index, &[Fact::BASIS_TASK, Fact::BASIS_INTEREST]) {
                self.add(Some(index), Fact::OBJECTION_DUE);
            }
            if self.is_high_risk(index) {
                self.add(Some(index), Fact::AI_HIGH_RISK);
            }
            // Where nothing is decided, nobody has to say who decides.
            if activity.decision_effect == Some(DecisionEffect::NONE)
                && let Some(list) = self.activities.get_mut(usize::from(index))
            {
                list.retain(|fact| ![Fact::AUTONOMY_MISSING, Fact::REVIEW_MISSING].contains(fact));
            }
        }
        self.sensitive(&reading.activities);
        self.transfers(&reading.seen);
        let home = reading.seen.iter().find(|seen| seen.record == "controller" && seen.field == "country");
        // A recipient abroad wants a safeguard of its own, not that of another recipient.
        for seen in &reading.seen {
            let bare = seen.record == "recipients" && seen.field == "safeguard" && seen.value == Said::Nothing;
            let abroad = |other: &Seen| {
                other.entry == seen.entry && matches!(other.value, Said::Country(letters) if !in_eea(letters))
            };
            if bare && reading.seen.iter().any(abroad) {
                self.add(seen.activity, Fact::TRANSFER_BARE);
            }
            // The same for controllers elsewhere, to whom every other country is abroad.
            let foreign = |other: &Seen, home: &Seen| {
                let country = |seen: &Seen| matches!(seen.value, Said::Country(_));
                other.entry == seen.entry && country(other) && country(home) && other.value != home.value
            };
            if bare && home.is_some_and(|home| reading.seen.iter().any(|other| foreign(other, home))) {
                self.add(seen.activity, Fact::TRANSFER_FOREIGN);
            }
            let cannot = seen.record == "objection" && seen.field == "reason" && seen.value == Said::Nothing;
            let says_no =
                |other: &Seen| other.entry == seen.entry && other.value == Said::Word(ObjectionEffect::CANNOT.code());
            if cannot && reading.seen.iter().any(says_no) {
                self.add(seen.activity, Fact::OBJECTION_REASONLESS);
            }
        }
    }
}

/// Purposes of public safety and of enforcement, by DTPR's devices and by its AI.
const SAFETY: [Fact; 4] = [Fact(1109), Fact(1118), Fact(2012), Fact(2025)];
/// Those of enforcement alone.
const ENFORCEMENT: [Fact; 2] = [Fact(1109), Fact(2012)];

impl Facts {
    /// While facts are still being gathered: those of an activity and of the notice around it.
    fn here(&self, index: u8) -> impl Iterator<Item = &Fact> {
        self.activities.get(usize::from(index)).into_iter().chain([&self.notice]).flatten()
    }

    /// Whether one of them is there.
    fn any(&self, index: u8, facts: &[Fact]) -> bool {
        self.here(index).any(|fact| facts.contains(fact))
    }

    /// Which law on personal data asks about an activity.
    fn laws(&mut self, index: u8, personal: bool) {
        if !personal {
            return;
        }
        let public = self.any(index, &[Fact(ControllerKind::PUBLIC.code())]);
        let private = self.any(index, &[Fact(ControllerKind::PRIVATE.code())]);
        for (law, holds) in [
            (Fact::LAW_GDPR, self.any(index, &[Fact::IN_EEA])),
            (Fact::LAW_EDPB, self.any(index, &[Fact::IN_EEA]) && self.any(index, &[Fact::VIDEO])),
            (Fact::LAW_UK_GDPR, self.any(index, &[Fact::IN_GB])),
            (Fact::LAW_LGPD, self.any(index, &[Fact::IN_BR]) && !(public && self.any(index, &SAFETY))),
            (Fact::LAW_CCPA, self.any(index, &[Fact::IN_US]) && private),
        ] {
            if holds {
                self.add(Some(index), law);
            }
        }
    }

    /// Whether this is the business of the police, and whether the body behind it can be police.
    fn enforces(&mut self, index: u8) {
        if !self.any(index, &SAFETY) {
            return;
        }
        self.add(Some(index), Fact::POLICING);
        let public = self.any(index, &[Fact(ControllerKind::PUBLIC.code())]);
        let mixed = self.any(index, &[Fact(ControllerKind::MIXED.code())]);
        if public || (mixed && self.any(index, &ENFORCEMENT)) {
            self.add(Some(index), Fact::LAW_ENFORCEMENT);
        }
    }

    /// Which activities use sensitive data, where a device or a word alone does not tell.
    fn sensitive(&mut self, activities: &[ActivityBasis]) {
        // biometrics, facial_characterization
        let devices = [1004, 1013].map(Fact);
        let gait = Fact(98);
        let shown = [Some(Identifiability::PSEUDONYMOUS), Some(Identifiability::IDENTIFIABLE)];
        let hidden = [Some(Identifiability::NONE), Some(Identifiability::DE_IDENTIFIED)];
        // The device is for the activities whose data point at people; where there is none, for all of them.
        let all_hidden = activities.iter().all(|activity| hidden.contains(&activity.identifiability));
        for (index, ActivityBasis { identifiability, .. }) in (0u8..).zip(activities) {
            let by_device = self.any(index, &devices) && (all_hidden || !hidden.contains(identifiability));
            if by_device || (self.any(index, &[gait]) && shown.contains(identifiability)) {
                self.add(Some(index), Fact::SPECIAL);
            }
        }
    }

    /// Places and processors outside the EEA for which no recipient of the same country speaks.
    fn transfers(&mut self, seen: &[Seen]) {
        for place in seen {
            let fact = match place.record {
                "storage" => Fact::STORAGE_BARE,
                "processors" => Fact::PROCESSOR_BARE,
                _ => continue,
            };
            if !matches!(place.value, Said::Country(letters) if !in_eea(letters)) {
                continue;
            }
            let told = seen.iter().any(|other| {
                let told = other.record == "recipients"
                    && other.field == "safeguard"
                    && match other.value {
                        Said::Word(code) => protects(code),
                        // Said of the recipient itself, and not again of the place.
                        value => value == Said::Nothing && fact == Fact::STORAGE_BARE,
                    };
                told && (place.activity.is_none() || place.activity == other.activity)
                    && seen.iter().any(|country| country.entry == other.entry && country.value == place.value)
            });
            if !told {
                self.add(place.activity, fact);
            }
        }
    }

    /// Whether a score has teeth.
    fn scores(&mut self, index: u8) {
        let score = [Fact(Profiling::SCORING.code()), Fact(Consequence::SCORE.code())];
        if self.any(index, &score) && self.any(index, &[Fact::PUNISHMENT]) {
            self.add(None, Fact::SOCIAL_SCORE);
        }
    }

    fn is_high_risk(&self, index: u8) -> bool {
        // border_immigration, education, eligibility_benefits, employment, risk_assessment
        let purposes = [2003, 2008, 2009, 2010, 2024].map(Fact);
        let entry = [1110, 2013].map(Fact);
        // fire_emergency, where it is about persons; emergency_call
        let emergency = (self.any(index, &[1111, 2015].map(Fact)) && !self.any(index, &[Fact::NOT_PERSONAL]))
            || self.any(index, &[Fact(164)]);
        // biometric_recognition
        self.says_annex_iii(index)
            || self.any(index, &[Fact::EMOTION])
            || (self.any(index, &[Fact(2703)]) && !self.any(index, &entry))
            || (self.any(index, &[Fact::AI])
                && (self.any(index, &purposes)
                    || emergency
                    || (self.any(index, &ENFORCEMENT) && self.any(index, &[Fact::PROFILES]))
                    // financial_services
                    || (self.any(index, &[Fact(2014)]) && self.any(index, &[Fact(Profiling::SCORING.code())]))))
    }

    /// Whether the AI Act's own words call it high-risk by Annex III, or without saying why.
    fn says_annex_iii(&self, index: u8) -> bool {
        // HighRiskAISystem-A6-2, RiskLevelHigh-A6-2; HighRiskAISystem, RiskLevelHigh
        let annex_iii = self.any(index, &[3750, 3845].map(Fact));
        let open = self.any(index, &[3748, 3843].map(Fact));
        // What says more: HighRiskAISystem-AnnexIII-2; a product of Art. 6(1) and Annex I.
        let point_2 = self.any(index, &[Fact(3774)]);
        let product = self.here(index).any(|fact| matches!(fact.0, 3749 | 3751..=3770 | 3844));
        !point_2 && (annex_iii || (open && !product))
    }
}

/// Ascending, none twice. One at a time: sorting at the end would be 9 KB of WebAssembly.
fn keep(list: &mut Vec<Fact>, fact: Fact) {
    if let Err(place) = list.binary_search(&fact) {
        list.insert(place, fact);
    }
}

/// Whether a word of what protects data abroad says so itself: not a tool in general, nor a measure beside one
/// (DataTransferTool, SupplementaryMeasure).
fn protects(code: u16) -> bool {
    matches!(code, 3201..=3222 | 3224..=3226)
}

fn in_eea(letters: [u8; 2]) -> bool {
    EEA.split(' ').any(|country| country.as_bytes() == letters)
}

/// What it means that a field is not stated.
fn silence(record: &str, field: &str) -> Option<Fact> {
    Some(match (record, field) {
        (_, "purpose_text") => Fact::PURPOSE_TEXT_MISSING,
        (_, "legal_basis") => Fact::BASIS_MISSING,
        (_, "special_category_condition") => Fact::CONDITION_MISSING,
        (_, "data_kinds") => Fact::DATA_MISSING,
        (_, "identifiability") => Fact::PRIVACY_MISSING,
        (_, "processing") => Fact::PROCESS_MISSING,
        (_, "profiling") => Fact::PROFILING_MISSING,
        (_, "automated_decision") => Fact::DECISION_MISSING,
        ("automated_decision", "autonomy") => Fact::AUTONOMY_MISSING,
        ("automated_decision", "human_review") => Fact::REVIEW_MISSING,
        (_, "retention") => Fact::RETENTION_MISSING,
        (_, "storage") => Fact::STORAGE_MISSING,
        ("storage", "country") => Fact::STORAGE_UNPLACED,
        (_, "recipients") => Fact::RECIPIENTS_MISSING,
        ("recipients", "country") => Fact::RECIPIENT_UNPLACED,
        ("recipients", "terms") => Fact::RECIPIENT_TERMLESS,
        (_, "consequences") => Fact::CONSEQUENCES_MISSING,
        (_, "objection") => Fact::OBJECTION_MISSING,
        (_, "mandatory") => Fact::MANDATORY_MISSING,
        (_, "controller.kind") => Fact::CONTROLLER_MISSING,
        (_, "controller.contacts") => Fact::CONTACTS_MISSING,
        ("controller", "country") => Fact::IN_MISSING,
        (_, "data_protection_officer") => Fact::DPO_MISSING,
        (_, "processors") => Fact::PROCESSORS_MISSING,
        (_, "supervisory_authority") => Fact::AUTHORITY_MISSING,
        (_, "rights") => Fact::RIGHTS_MISSING,
        (_, "channels") => Fact::CHANNELS_MISSING,
        (_, "assessments") => Fact::ASSESSMENTS_MISSING,
        (_, "data_owner") => Fact::OWNER_MISSING,
        (_, "public_cost") => Fact::COST_MISSING,
        (_, "contract") => Fact::CONTRACT_MISSING,
        (_, "second_layer") => Fact::SECOND_LAYER_MISSING,
        (_, "reach") => Fact::REACH_MISSING,
        _ => return None,
    })
}

/// The groups that a word belongs to.
fn groups(code: u16) -> &'static [Fact] {
    match code {
        9 | 10 => &[Fact::PROFILES],
        3001..=3003 | 3017 => &[Fact::BASIS_CONSENT],
        3004..=3006 => &[Fact::BASIS_CONTRACT],
        3007 => &[Fact::BASIS_DUTY],
        3008..=3010 => &[Fact::BASIS_VITAL],
        3011..=3013 => &[Fact::BASIS_TASK],
        3014..=3016 => &[Fact::BASIS_INTEREST],
        // biometrics, facial_characterization
        1004 | 1013 => &[Fact::BIOMETRIC],
        // pictures and cameras
        1008 | 1009 | 1016 | 1019 | 1021 | 1022 | 1031 | 1044 | 1045 => &[Fact::VIDEO],
        // de_identified_voice, intercom, microphone, voice
        1010 | 1025 | 1028 | 1046 => &[Fact::AUDIO],
        // cellular, identifiable_nfc, identifiable_rfid, identifiable_wifi_sensor, location_beacon, personal_device
        1005 | 1017 | 1018 | 1020 | 1027 | 1034 => &[Fact::RADIO],
        97 => &[Fact::VIDEO],
        98 => &[Fact::BIOMETRIC],
        101 => &[Fact::AUDIO],
        102 | 103 => &[Fact::RADIO],
        1202 => &[Fact::AI],
        24 => &[Fact::RETENTION_LONG, Fact::RETENTION_MONTH],
        25 => &[Fact::RETENTION_LONG, Fact::RETENTION_MONTH, Fact::RETENTION_YEAR],
        42 => &[Fact::CONSEQUENCES_NONE],
        44..=47 | 50..=53 | 141 | 142 => &[Fact::DETRIMENT, Fact::PUNISHMENT],
        48 => &[Fact::DETRIMENT],
        // voice_features; health_data; emotion; emergency_call
        153 => &[Fact::BIOMETRIC, Fact::SPECIAL],
        155 => &[Fact::SPECIAL],
        160 => &[Fact::EMOTION],
        164 => &[Fact::AUDIO],
        // affect_emotion_analysis, biometric_recognition
        2701 => &[Fact::AI, Fact::EMOTION],
        2703 => &[Fact::AI, Fact::BIOMETRIC, Fact::SPECIAL],
        // functional modes and other processing of AI systems
        2201..=2206 | 2702 | 2704..=2712 => &[Fact::AI],
        // biometric and sensitive data, in and out
        2504 | 2604 => &[Fact::BIOMETRIC, Fact::SPECIAL],
        2510 | 2610 => &[Fact::SPECIAL],
        // What the AI Act speaks of: AI systems, prohibited ones too; those that infer emotions; that recognise or
        // categorise people by their bodies; of high risk by a point of Annex III other than 2, or otherwise
        3714 | 3734 | 3744..=3745 | 3820..=3828 => &[Fact::AI],
        3740..=3741 => &[Fact::AI, Fact::EMOTION],
        3721..=3722 | 3724 | 3817 | 3837 | 3840 => &[Fact::AI, Fact::BIOMETRIC, Fact::SPECIAL],
        3771..=3773 | 3775..=3795 => &[Fact::AI, Fact::AI_HIGH_RISK],
        3748..=3770 | 3774 | 3843..=3845 => &[Fact::AI],
        _ => &[],
    }
}
