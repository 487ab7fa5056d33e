//! The parts of a notice. Field order is wire order.

use core::fmt;

use alloc::string::String;
use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use crate::time::Day;
use crate::vocabulary::{
    Access, AssessmentKind, Autonomy, ChannelUse, Consequence, ContactKind, ControllerKind, DataKind, DecisionEffect,
    Identifiability, LegalBasis, ObjectionEffect, Processing, Profiling, Purpose, RecipientTerms, RetentionRule,
    Safeguard, SpecialCategoryCondition, StorageKind,
};

/// One thing that is done with the sensor's data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Activity {
    /// What for.
    pub purpose: Purpose,
    /// What for, in one sentence.
    pub purpose_text: Option<String>,
    /// GDPR Art. 6(1).
    pub legal_basis: Option<LegalBasis>,
    /// Which interest, where the basis is Art. 6(1)(f) (Art. 13(1)(d)).
    pub legitimate_interest: Option<String>,
    /// GDPR Art. 9(2), where special categories are used.
    pub special_category_condition: Option<SpecialCategoryCondition>,
    /// What is recorded.
    pub data_kinds: Option<Vec<DataKind>>,
    /// How far the data point at a person.
    pub identifiability: Option<Identifiability>,
    /// What is done with it.
    pub processing: Option<Vec<Processing>>,
    /// Whether profiles or scores are made (Art. 4(4)).
    pub profiling: Option<Profiling>,
    /// Whether a machine decides (Art. 22).
    pub automated_decision: Option<AutomatedDecision>,
    /// How long it is kept (Art. 13(2)(a)).
    pub retention: Option<Retention>,
    /// Where it is kept.
    pub storage: Option<Vec<Storage>>,
    /// Which groups can see it.
    pub access: Option<Vec<Access>>,
    /// Who else gets it (Art. 13(1)(e)).
    pub recipients: Option<Vec<Recipient>>,
    /// What can happen to a person because of it.
    pub consequences: Option<Vec<Consequence>>,
    /// What an objection does to the sensor (EDPB 3/2019 paras 105–106).
    pub objection: Option<Objection>,
    /// Whether a person must take part (Art. 13(2)(e)).
    pub mandatory: Option<bool>,
}

/// A decision made by a machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AutomatedDecision {
    /// What the decision does to a person.
    pub effect: DecisionEffect,
    /// Who decides and who carries out.
    pub autonomy: Option<Autonomy>,
    /// Whether a human reviews on request (Art. 22(3)).
    pub human_review: Option<bool>,
}

/// How long data are kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Retention {
    /// Not at all, for hours, until an event, without end.
    pub rule: RetentionRule,
    /// With rule `hours`: how many.
    pub hours: Option<u32>,
    /// With rule `until_event`: which one.
    pub until: Option<String>,
}

/// A place where data lie.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Storage {
    /// What kind of place.
    pub kind: StorageKind,
    /// In which country.
    pub country: Option<Country>,
}

/// Somebody who gets the data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recipient {
    /// Who.
    pub name: String,
    /// In which country.
    pub country: Option<Country>,
    /// Shared, sold, on request to police …
    pub terms: Option<RecipientTerms>,
    /// What protects the data abroad (GDPR Art. 45, 46, 49; Art. 13(1)(f)).
    pub safeguard: Option<Safeguard>,
}

/// How an objection is honoured.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Objection {
    /// Stop, mask, delete, reroute, or cannot.
    pub effect: ObjectionEffect,
    /// How, or why not.
    pub reason: Option<String>,
}

/// The controller.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Controller {
    /// Its name.
    pub name: String,
    /// Public, private or mixed.
    pub kind: Option<ControllerKind>,
    /// Where it is established.
    pub country: Option<Country>,
    /// How to reach it; one of them should not be digital.
    pub contacts: Option<Vec<Contact>>,
}

/// A way to reach somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// Web, e-mail, phone, post, in person.
    pub kind: ContactKind,
    /// For `web` an address without its `https://`, else as people write it.
    pub value: String,
}

/// Somebody who works on the data for the controller.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Processor {
    /// Its name.
    pub name: String,
    /// Where it is.
    pub country: Option<Country>,
}

/// The supervisory authority.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Supervisor {
    /// Its name.
    pub name: String,
    /// How to reach it.
    pub contact: Option<Contact>,
}

/// Where to send what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Channel {
    /// A choice, a request or a complaint.
    pub purpose: ChannelUse,
    /// Where.
    pub contact: Contact,
}

/// An assessment made before the sensor was switched on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessment {
    /// DPIA, FRIA, cost–benefit.
    pub kind: AssessmentKind,
    /// When.
    pub date: Option<Day>,
    /// Where it can be read, without `https://`.
    pub link: Option<String>,
}

/// What it costs the public.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicCost {
    /// In whole units of the currency.
    pub amount: u32,
    /// ISO 4217.
    pub currency: Currency,
    /// For how many months; absent: once.
    pub months: Option<u32>,
}

/// A part this version of the format does not describe.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extension {
    /// Its number.
    pub id: u16,
    /// Whether a reader that does not know it must refuse the notice.
    pub critical: bool,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// The extension that holds why the issuer signed a notice in which a rulebook finds something forbidden or
/// contradictory: a sentence, clean UTF-8. Not critical, so that readers without it still read the rest.
pub const SIGNED_ANYWAY: u16 = 16;

impl Extension {
    /// The extension [`SIGNED_ANYWAY`] with its reason.
    pub fn signed_anyway(reason: &str) -> Self {
        Extension { id: SIGNED_ANYWAY, critical: false, bytes: reason.as_bytes().to_vec() }
    }
}

/// WGS 84 position in units of 1e-5 degrees (about a metre).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    /// −9,000,000 to 9,000,000, north positive.
    pub latitude: i32,
    /// −18,000,000 to 18,000,000, east positive.
    pub longitude: i32,
}

impl Position {
    /// A latitude or longitude in decimal degrees, exact to the unit.
    pub fn degrees(units: i32) -> String {
        let (sign, units) = (if units < 0 { "-" } else { "" }, units.unsigned_abs());
        alloc::format!("{sign}{}.{:05}", units / 100_000, units % 100_000)
    }
}

macro_rules! letters {
    ($(#[$doc:meta])* $name:ident, $len:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name([u8; $len]);

        impl $name {
            /// Reads upper-case ASCII letters, neither more nor fewer.
            pub fn parse(text: &str) -> Option<Self> {
                let letters = <[u8; $len]>::try_from(text.as_bytes()).ok()?;
                letters.iter().all(u8::is_ascii_uppercase).then_some($name(letters))
            }

            /// The letters; `?` for each byte that is none, as decoded bytes may be anything.
            pub fn to_text(self) -> String {
                self.0.iter().map(|b| if b.is_ascii_uppercase() { char::from(*b) } else { '?' }).collect()
            }

        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.to_text())
            }
        }

    };
}

letters! {
    /// ISO 3166-1 alpha-2; `EU` for the European Union as a whole.
    Country, 2
}
letters! {
    /// ISO 4217.
    Currency, 3
}
