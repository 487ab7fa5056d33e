//! What a valid notice leaves out although a person would want to know it.

use alloc::vec::Vec;

use super::Content;
use crate::vocabulary::{ContactKind, LegalBasis};

/// The important fields that a notice does not state, in reading order, each with the activity it belongs to
/// (counted from 0) or `None` for the notice as a whole.
///
/// These are questions, not law: which rule wants which field is the rulebook's business.
pub fn missing(c: &Content) -> Vec<(&'static str, Option<usize>)> {
    let mut found = Vec::new();
    let mut ask = |absent: bool, field| {
        if absent {
            found.push((field, None));
        }
    };
    ask(c.place.is_none() && c.position.is_none(), "place");
    ask(c.reach.is_none(), "reach");
    ask(c.controller.kind.is_none(), "controller.kind");
    match &c.controller.contacts {
        None => ask(true, "controller.contacts"),
        Some(contacts) => {
            let digital = |kind| matches!(kind, ContactKind::WEB | ContactKind::EMAIL);
            ask(contacts.iter().all(|contact| digital(contact.kind)), "controller.contacts.non_digital");
        }
    }
    ask(c.data_protection_officer.is_none(), "data_protection_officer");
    ask(c.processors.is_none(), "processors");
    ask(c.supervisory_authority.is_none(), "supervisory_authority");
    ask(c.channels.is_none(), "channels");
    ask(c.assessments.is_none(), "assessments");
    ask(c.data_owner.is_none(), "data_owner");
    ask(c.public_cost.is_none(), "public_cost");
    ask(c.second_layer.is_none(), "second_layer");
    for (i, a) in c.activities.iter().enumerate() {
        let mut ask = |absent: bool, field| {
            if absent {
                found.push((field, Some(i)));
            }
        };
        ask(a.purpose_text.is_none(), "purpose_text");
        ask(a.legal_basis.is_none(), "legal_basis");
        let interest = a.legal_basis.is_some_and(LegalBasis::is_legitimate_interest);
        ask(interest && a.legitimate_interest.is_none(), "legitimate_interest");
        ask(a.data_kinds.is_none(), "data_kinds");
        ask(a.identifiability.is_none(), "identifiability");
        ask(a.profiling.is_none(), "profiling");
        ask(a.automated_decision.is_none(), "automated_decision");
        ask(a.retention.is_none(), "retention");
        ask(a.storage.is_none(), "storage");
        ask(a.recipients.is_none(), "recipients");
        ask(a.consequences.is_none(), "consequences");
        ask(a.objection.is_none(), "objection");
    }
    found
}
