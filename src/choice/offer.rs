//! What may be chosen. It follows from the legal basis of each activity (GDPR Art. 6(1)) by the table of rights per basis
//! of the Data Privacy Vocabulary 2.3; where the law gives no choice, the reason is said instead.

use alloc::vec::Vec;

use crate::error::Error;
use crate::vocabulary::{Decision, DecisionEffect, Identifiability};
use crate::wire::notice::ActivityBasis;

/// A decision that the law gives, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The decision.
    pub decision: Decision,
    /// The article that gives it.
    pub citation: &'static str,
}

/// What a person might expect to be asked, and why they are not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Withheld {
    /// What is not offered.
    pub what: Matter,
    /// Why: the legal basis that does not give it.
    pub reason: Basis,
}

/// What can be withheld.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Matter {
    /// Giving, refusing or withdrawing consent.
    Consent,
    /// Objecting.
    Objection,
    /// Asking for a human to look at a decision.
    Review,
    /// Having data deleted.
    Erasure,
    /// Taking data along.
    Portability,
}

impl Matter {
    /// A stable name: part of the key `withheld-<what>-<reason>`.
    pub fn code(self) -> &'static str {
        match self {
            Matter::Consent => "consent",
            Matter::Objection => "objection",
            Matter::Review => "review",
            Matter::Erasure => "erasure",
            Matter::Portability => "portability",
        }
    }
}

/// The legal basis as far as choices depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Basis {
    /// Art. 6(1)(a).
    Consent,
    /// Art. 6(1)(b).
    Contract,
    /// Art. 6(1)(c).
    LegalObligation,
    /// Art. 6(1)(d).
    VitalInterest,
    /// Art. 6(1)(e).
    PublicTask,
    /// Art. 6(1)(f).
    LegitimateInterest,
    /// The notice does not say.
    Unstated,
    /// A word of a later vocabulary.
    Unknown,
    /// The data never was about people: the GDPR does not apply.
    NotPersonal,
    /// Prohibited by Art. 5 of the AI Act: nobody can consent to it.
    Prohibited,
}

impl Basis {
    /// All of them.
    pub const ALL: [Basis; 10] = [
        Basis::Consent,
        Basis::Contract,
        Basis::LegalObligation,
        Basis::VitalInterest,
        Basis::PublicTask,
        Basis::LegitimateInterest,
        Basis::Unstated,
        Basis::Unknown,
        Basis::NotPersonal,
        Basis::Prohibited,
    ];

    /// A stable name: part of the key `withheld-<what>-<reason>`.
    pub fn code(self) -> &'static str {
        match self {
            Basis::Consent => "consent",
            Basis::Contract => "contract",
            Basis::LegalObligation => "legal-obligation",
            Basis::VitalInterest => "vital-interest",
            Basis::PublicTask => "public-task",
            Basis::LegitimateInterest => "legitimate-interest",
            Basis::Unstated => "unstated",
            Basis::Unknown => "unknown",
            Basis::NotPersonal => "not-personal",
            Basis::Prohibited => "prohibited",
        }
    }

    /// The basis of an activity.
    pub fn of(activity: &ActivityBasis) -> Self {
        let Some(basis) = activity.legal_basis else {
            // Who states no basis because there are no personal data has said why.
            let personal = activity.identifiability != Some(Identifiability::NONE);
            return if personal { Basis::Unstated } else { Basis::NotPersonal };
        };
        match basis.code() {
            _ if basis.is_consent() => Basis::Consent,
            3004..=3006 => Basis::Contract,
            3007 => Basis::LegalObligation,
            3008..=3010 => Basis::VitalInterest,
            3011..=3013 => Basis::PublicTask,
            3014..=3016 => Basis::LegitimateInterest,
            _ => Basis::Unknown,
        }
    }
}

/// What may be chosen about one activity, or about the notice as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActivityChoices {
    /// Counted from 0; `None`: the notice as a whole.
    pub activity: Option<u8>,
    /// In the order to show them.
    pub offered: Vec<Offer>,
    /// Each with its reason.
    pub withheld: Vec<Withheld>,
}

/// What may be chosen under a basis. `review`: whether the activity decides about people by machine.
pub fn offers(basis: Basis, review: bool) -> (Vec<Offer>, Vec<Withheld>) {
    use Basis::{Consent, Contract, LegalObligation, LegitimateInterest, NotPersonal, Prohibited, PublicTask};
    use Basis::{Unknown, Unstated, VitalInterest};

    let mut offered = Vec::new();
    let mut withheld = Vec::new();
    let mut offer = |decision, citation| offered.push(Offer { decision, citation });
    if basis == Consent {
        offer(Decision::CONSENT_GIVE, "GDPR Art. 6(1)(a)");
        offer(Decision::CONSENT_REFUSE, "GDPR Art. 7(4)");
        offer(Decision::CONSENT_WITHDRAW, "GDPR Art. 7(3)");
    } else {
        withheld.push(Withheld { what: Matter::Consent, reason: basis });
    }
    if matches!(basis, PublicTask | LegitimateInterest) {
        offer(Decision::OBJECTION_MAKE, "GDPR Art. 21(1)");
        offer(Decision::OBJECTION_RETRACT, "GDPR Art. 21(1)");
    } else {
        withheld.push(Withheld { what: Matter::Objection, reason: basis });
    }
    // Rights per basis (DPV 2.3): a basis this program cannot read gives what every basis gives.
    let any = !matches!(basis, NotPersonal | Prohibited);
    let review_given = any && !matches!(basis, LegalObligation | Unstated | Unknown);
    if review {
        if review_given {
            offer(Decision::REVIEW_REQUEST, "GDPR Art. 22(3)");
        } else {
            withheld.push(Withheld { what: Matter::Review, reason: basis });
        }
    }
    if any {
        offer(Decision::REQUEST_ACCESS, "GDPR Art. 15");
        offer(Decision::REQUEST_RECTIFICATION, "GDPR Art. 16");
        if matches!(basis, Consent | Contract | VitalInterest | LegitimateInterest) {
            offer(Decision::REQUEST_ERASURE, "GDPR Art. 17");
        } else {
            withheld.push(Withheld { what: Matter::Erasure, reason: basis });
        }
        offer(Decision::REQUEST_RESTRICTION, "GDPR Art. 18");
        if matches!(basis, Consent | Contract) {
            offer(Decision::REQUEST_PORTABILITY, "GDPR Art. 20");
        } else {
            withheld.push(Withheld { what: Matter::Portability, reason: basis });
        }
    }
    (offered, withheld)
}

/// What may be chosen about a notice: each activity, then the notice as a whole. `prohibited`: activities of which a finding
/// says that the AI Act forbids them.
pub fn choices(activities: &[ActivityBasis], prohibited: &[u8]) -> Vec<ActivityChoices> {
    let mut all = Vec::with_capacity(activities.len() + 1);
    for (i, activity) in (0u8..).zip(activities) {
        let basis = if prohibited.contains(&i) { Basis::Prohibited } else { Basis::of(activity) };
        let decided = [DecisionEffect::LEGAL_EFFECT, DecisionEffect::SIGNIFICANT_EFFECT];
        let review = activity.decision_effect.is_some_and(|effect| decided.contains(&effect));
        let (offered, withheld) = offers(basis, review);
        all.push(ActivityChoices { activity: Some(i), offered, withheld });
    }
    let concern = |decision| Offer { decision, citation: "GDPR Art. 12(2)" };
    let offered = [Decision::CONCERN_TAMPERED, Decision::CONCERN_PLACE, Decision::CONCERN_OTHER].map(concern).to_vec();
    all.push(ActivityChoices { activity: None, offered, withheld: Vec::new() });
    all
}

/// Whether a decision about an activity is among those offered. `prohibited`: as for [`choices`].
///
/// # Errors
/// [`Error::NotOffered`].
pub fn ensure_offered(
    activities: &[ActivityBasis],
    prohibited: &[u8],
    activity: Option<u8>,
    decision: Decision,
) -> Result<(), Error> {
    let all = choices(activities, prohibited);
    let found = all.iter().filter(|c| c.activity == activity).any(|c| c.offered.iter().any(|o| o.decision == decision));
    if found { Ok(()) } else { Err(Error::NotOffered) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::LegalBasis;

    #[test]
    fn every_word_for_a_basis_is_one_of_six() {
        for word in LegalBasis::CATEGORIES.iter().flat_map(|category| category.terms) {
            let activity = ActivityBasis {
                legal_basis: Some(LegalBasis(word.code)),
                identifiability: None,
                decision_effect: None,
            };
            // "A6-1-e"; DPV's "Consent" is Art. 6(1)(a) by another name.
            let letter = word.id.as_bytes().get(5).filter(|_| word.id.starts_with("A6-1-")).copied();
            let expected = match letter.unwrap_or(b'a') {
                b'a' => Basis::Consent,
                b'b' => Basis::Contract,
                b'c' => Basis::LegalObligation,
                b'd' => Basis::VitalInterest,
                b'e' => Basis::PublicTask,
                _ => Basis::LegitimateInterest,
            };
            assert_eq!(Basis::of(&activity), expected, "{}", word.id);
        }
    }

    #[test]
    fn consent_and_objection_never_come_together() {
        for basis in Basis::ALL {
            let (offered, withheld) = offers(basis, true);
            let has = |decision| offered.iter().any(|o| o.decision == decision);
            assert!(!(has(Decision::CONSENT_GIVE) && has(Decision::OBJECTION_MAKE)), "{basis:?}");
            // Whoever may give may refuse and withdraw; whoever may object may take it back.
            assert_eq!(has(Decision::CONSENT_GIVE), has(Decision::CONSENT_REFUSE));
            assert_eq!(has(Decision::CONSENT_GIVE), has(Decision::CONSENT_WITHDRAW));
            assert_eq!(has(Decision::OBJECTION_MAKE), has(Decision::OBJECTION_RETRACT));
            let said = |what| withheld.iter().any(|w| w.what == what && w.reason == basis);
            assert_ne!(has(Decision::CONSENT_GIVE), said(Matter::Consent), "{basis:?}");
            assert_ne!(has(Decision::OBJECTION_MAKE), said(Matter::Objection), "{basis:?}");
        }
    }
}
