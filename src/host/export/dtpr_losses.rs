//! What a notice says and a datachain has no element for: everything that the law asks for, and where and until when.

use super::dtpr::NO_ELEMENT;
use super::{Losses, id};
use crate::notice::Position;
use crate::notice::{Activity, AutomatedDecision, Content};

pub(super) fn of_notice(c: &Content, losses: &mut Losses) {
    let mut lose = |field: &str, words: Option<String>| {
        if let Some(words) = words {
            losses.lose(field, &words, NO_ELEMENT);
        }
    };
    lose("effective", Some(c.effective.to_text()));
    lose("expires", Some(c.expires.to_text()));
    lose(
        "position",
        c.position.map(|p| format!("{}, {}", Position::degrees(p.latitude), Position::degrees(p.longitude))),
    );
    lose("reach", c.reach.map(|metres| metres.to_string()));
    lose("data_protection_officer", c.data_protection_officer.as_ref().map(|of| of.value.clone()));
    lose(
        "supervisory_authority",
        c.supervisory_authority.as_ref().map(|of| {
            let contact = of.contact.as_ref().map(|contact| contact.value.as_str());
            [Some(of.name.as_str()), contact].into_iter().flatten().collect::<Vec<_>>().join(", ")
        }),
    );
    c.assessments.iter().flatten().for_each(|of| {
        let (date, link) = (of.date.map(|day| day.to_text()), of.link.clone());
        let words = [Some(id(of.kind.code())), date, link];
        lose("assessments", Some(words.into_iter().flatten().collect::<Vec<_>>().join(", ")));
    });
    lose("data_owner", c.data_owner.clone());
    lose(
        "public_cost",
        c.public_cost.as_ref().map(|of| {
            let months = of.months.map(|months| format!(", {months} months")).unwrap_or_default();
            format!("{} {}{months}", of.currency.to_text(), of.amount)
        }),
    );
    lose("contract", c.contract.clone());
    lose("second_layer", c.second_layer.clone());
    // Stated to be none: a datachain cannot tell it from not stated.
    lose("controller.contacts", none(c.controller.contacts.as_deref()));
    lose("processors", none(c.processors.as_deref()));
    lose("rights", none(c.rights.as_deref()));
    lose("channels", none(c.channels.as_deref()));
    lose("assessments", none(c.assessments.as_deref()));
}

pub(super) fn of_activity(index: usize, a: &Activity, losses: &mut Losses) {
    let mut lose = |field: &str, words: Option<String>| {
        if let Some(words) = words {
            losses.lose(&format!("activities[{index}].{field}"), &words, NO_ELEMENT);
        }
    };
    lose("legal_basis", a.legal_basis.map(|of| id(of.code())));
    lose("legitimate_interest", a.legitimate_interest.clone());
    lose("special_category_condition", a.special_category_condition.map(|of| id(of.code())));
    lose("profiling", a.profiling.map(|of| id(of.code())));
    lose("automated_decision", a.automated_decision.as_ref().map(decided));
    a.recipients.iter().flatten().for_each(|of| lose("recipients", Some(of.name.clone())));
    a.consequences.iter().flatten().for_each(|of| lose("consequences", Some(id(of.code()))));
    lose("objection", a.objection.as_ref().map(|of| id(of.effect.code())));
    lose("data_kinds", none(a.data_kinds.as_deref()));
    lose("processing", none(a.processing.as_deref()));
    lose("storage", none(a.storage.as_deref()));
    lose("access", none(a.access.as_deref()));
    lose("recipients", none(a.recipients.as_deref()));
    lose("consequences", none(a.consequences.as_deref()));
    lose("mandatory", a.mandatory.map(|must| must.to_string()));
}

fn none<T>(list: Option<&[T]>) -> Option<String> {
    list.filter(|list| list.is_empty()).map(|_| "none".to_owned())
}

fn decided(of: &AutomatedDecision) -> String {
    let autonomy = of.autonomy.map(|autonomy| id(autonomy.code()));
    let review = of.human_review.map(|review| format!("human_review {review}"));
    [Some(id(of.effect.code())), autonomy, review].into_iter().flatten().collect::<Vec<_>>().join(", ")
}
