//! Codes as they stand in payloads: one type per question a notice answers, so that a purpose cannot end up where a
//! legal basis belongs.
//!
//! They are numbers and not enums, so that a notice with a word from a later vocabulary still decodes: its `term` is
//! `None`, and a page shows it as a word this program does not know.

use serde::{Deserialize, Serialize};

use super::{Category, Term, dpv, dtpr_ai, dtpr_device, own};
use super::{parse_in, term_in, words_in};

/// Types around a code, each with the categories its words come from.
macro_rules! codes {
    ($( $(#[$doc:meta])* $name:ident: $($module:ident::$category:ident),+; )+) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub u16);

        impl $name {
            /// Where its words come from. A word that stands in several of them means the first.
            pub const CATEGORIES: &'static [&'static Category] = &[$(&$module::$category),+];

            /// The number in the payload.
            pub const fn code(self) -> u16 {
                self.0
            }

            /// The word behind the number; `None` is a word this program does not know, or one that answers another
            /// question.
            pub fn term(self) -> Option<&'static Term> {
                term_in(Self::CATEGORIES, self.0)
            }

            /// Reads a word as people write it; the [module page](crate::vocabulary#words-as-people-write-them) says
            /// what is accepted.
            pub fn parse(word: &str) -> Option<Self> {
                parse_in(Self::CATEGORIES, word).map(Self)
            }

            /// Every word that `parse` takes without a prefix, each once, to suggest one to somebody who misspelt it.
            pub fn words() -> impl Iterator<Item = &'static str> {
                words_in(Self::CATEGORIES)
            }
        }
    )+ };
}

codes! {
    /// What senses, or acts.
    Technology: dtpr_device::TECH, dtpr_ai::FUNCTIONAL_MODES, own::TECHNOLOGY;
    /// What it is for.
    Purpose: dtpr_device::PURPOSE, dtpr_ai::PURPOSE, own::PURPOSE;
    /// Why personal data may be used (GDPR Art. 6(1)).
    LegalBasis: dpv::LEGAL_BASIS;
    /// Why sensitive data may be used (GDPR Art. 9(2)).
    SpecialCategoryCondition: dpv::SPECIAL_CATEGORY;
    /// What a person may claim.
    Right: dpv::RIGHT;
    /// What allows data to leave the EU (GDPR Art. 45, 46, 49).
    Safeguard: dpv::TRANSFER;
    /// What data is collected.
    DataKind: dtpr_device::DATA, dtpr_ai::INPUT_DATASET, dtpr_ai::OUTPUT_DATASET, own::DATA_KIND, own::FURTHER_DATA_KIND;
    /// How closely data points at a person.
    Identifiability: own::IDENTIFIABILITY;
    /// What is done to the data.
    Processing: dtpr_device::PROCESS, dtpr_ai::PROCESSING, dpv::AI_ACT;
    /// Who can get at the data.
    Access: dtpr_device::ACCESS, dtpr_ai::ACCESS;
    /// Whether people are sorted or rated.
    Profiling: own::PROFILING;
    /// How far an automated decision reaches.
    DecisionEffect: own::DECISION_EFFECT;
    /// How much of a decision a human takes.
    Autonomy: own::AUTONOMY;
    /// How long data is kept.
    RetentionRule: own::RETENTION;
    /// Where data lies.
    StorageKind: dtpr_device::STORAGE, own::STORAGE;
    /// On what terms a recipient gets data.
    RecipientTerms: own::RECIPIENT_TERMS;
    /// What can follow for a person.
    Consequence: own::CONSEQUENCE, own::FURTHER_CONSEQUENCE;
    /// What an objection brings about.
    ObjectionEffect: own::OBJECTION_EFFECT;
    /// What the controller is.
    ControllerKind: own::CONTROLLER_KIND;
    /// How to reach someone.
    ContactKind: own::CONTACT_KIND;
    /// What a channel takes.
    ChannelUse: own::CHANNEL_USE;
    /// What was looked into beforehand.
    AssessmentKind: own::ASSESSMENT_KIND;
    /// Why a notice was taken back.
    WithdrawalReason: own::WITHDRAWAL_REASON;
    /// What a person chooses.
    Decision: own::DECISION;
    /// Where they chose.
    Surface: own::SURFACE;
    /// Why they ask.
    Ground: dpv::GROUND;
    /// What an authority answers.
    AnswerStatus: own::ANSWER_STATUS;
    /// Why it says no, or not yet.
    AnswerReason: dpv::REFUSAL, dpv::DELAY;
    /// What the collector knew about a notice.
    NoticeState: own::NOTICE_STATE;
}
