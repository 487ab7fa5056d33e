//! Words of a notice as DTPR has them: roles, periods, rights.

use super::id;
use crate::notice::{Activity, Country, Retention};
use crate::vocabulary::{RetentionRule, Right};

/// What of an activity a datachain says of the whole system.
pub(super) fn alike(a: &Activity) -> impl PartialEq + use<> {
    let (data, processing, access) = (a.data_kinds.clone(), a.processing.clone(), a.access.clone());
    (data, a.identifiability, processing, access, a.retention.clone(), a.storage.clone())
}

pub(super) fn role(name: &str, country: Option<Country>) -> String {
    country.map_or(name.to_owned(), |country| format!("{name}, {}", country.to_text()))
}

/// An order of periods: an event may come late, and an end that was not set may never come.
pub(super) fn length(of: &Retention) -> (u8, u32) {
    let rule = match of.rule {
        RetentionRule::NONE => 0,
        RetentionRule::HOURS => 1,
        RetentionRule::UNTIL_EVENT => 2,
        _ => 3,
    };
    (rule, of.hours.unwrap_or_default())
}

pub(super) fn duration(of: &Retention) -> String {
    match (of.rule, of.hours, &of.until) {
        (RetentionRule::HOURS, Some(hours), _) if hours % 24 == 0 => format!("{} days", hours / 24),
        (RetentionRule::HOURS, Some(hours), _) => format!("{hours} hours"),
        (RetentionRule::UNTIL_EVENT, _, Some(event)) => format!("until {event}"),
        (RetentionRule::INDEFINITE, ..) => "indefinitely".to_owned(),
        (rule, ..) => id(rule.code()),
    }
}

/// The element that means the same as an article.
pub(super) fn element_of(right: Right) -> Option<&'static str> {
    Some(match right.term()?.id {
        "A13" | "A14" => "right_to_notice",
        "A15" => "right_access",
        "A16" => "right_correction",
        "A17" => "right_be_forgotten",
        "A21" => "right_object",
        "A22" | "A22-3-a" => "right_to_human_review",
        "A22-3-c" => "right_contest",
        _ => return None,
    })
}
