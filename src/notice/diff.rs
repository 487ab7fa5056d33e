//! What changed between two notices of one sensor, the worst for a person first.
//!
//! Both are compared as the JSON that a reading gives of them, field by field: what is the same text is the same answer.
//! Days, numbers of revisions and the notice's own language do not count as changes.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::vocabulary::{LegalBasis, ObjectionEffect, RecipientTerms, RetentionRule};

/// What a change means for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// More is taken, kept or passed on, more can follow, or less is told.
    Worse,
    /// Another answer; nobody can say from the fields alone for whom it is better.
    Different,
    /// Less is taken, kept or passed on, less can follow, or more rights are named.
    Better,
}

impl Weight {
    /// A stable name.
    pub fn code(self) -> &'static str {
        match self {
            Weight::Worse => "worse",
            Weight::Different => "different",
            Weight::Better => "better",
        }
    }

    fn opposite(self) -> Self {
        match self {
            Weight::Worse => Weight::Better,
            Weight::Different => Weight::Different,
            Weight::Better => Weight::Worse,
        }
    }
}

/// How an answer changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// Entries that came.
    New,
    /// Entries that went.
    Gone,
    /// One answer instead of another.
    Instead,
    /// An answer where there was none.
    Stated,
    /// No answer where there was one.
    Unstated,
}

impl What {
    /// A stable name.
    pub fn code(self) -> &'static str {
        match self {
            What::New => "new",
            What::Gone => "gone",
            What::Instead => "instead",
            What::Stated => "stated",
            What::Unstated => "unstated",
        }
    }
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The field, as in message keys (`field-<field>`); `activity` for a purpose that came or went.
    pub field: &'static str,
    /// The purpose it belongs to; `None`: the notice as a whole.
    pub purpose: Option<u16>,
    /// How it changed.
    pub what: What,
    /// What it means for a person.
    pub weight: Weight,
    /// The answer before, as JSON; of lists the entries that went. Empty if there is none.
    pub before: String,
    /// The answer now, as JSON; of lists the entries that came. Empty if there is none.
    pub after: String,
    /// A purpose that took effect before the notice was signed (GDPR Art. 13(3)).
    pub early: bool,
}

/// How the answers of a field are weighed.
#[derive(Clone, Copy)]
enum Scale {
    /// A list, and what a new entry means.
    List(Weight),
    /// A number or code, of which more is worse.
    Up,
    /// Neither better nor worse.
    Flat,
    /// How long.
    Retention,
    /// GDPR Art. 6(1): consent asks the person.
    Basis,
    /// Whether an objection helps.
    Objection,
    /// Yes is worse.
    Must,
    /// Yes is better.
    May,
}

/// A field: its name in JSON, a part of it after a dot; its name in messages; how it is weighed.
type Compared = (&'static str, &'static str, Scale);

/// Of an activity, what matters most first.
const OF_ACTIVITY: &[Compared] = &[
    ("consequences", "consequences", Scale::List(Weight::Worse)),
    ("recipients", "recipients", Scale::List(Weight::Worse)),
    ("identifiability", "identifiability", Scale::Up),
    ("profiling", "profiling", Scale::Up),
    ("automatedDecision.effect", "automated_decision", Scale::Up),
    ("automatedDecision.autonomy", "automated_decision-autonomy", Scale::Up),
    ("automatedDecision.humanReview", "automated_decision-human_review", Scale::May),
    ("dataKinds", "data_kinds", Scale::List(Weight::Worse)),
    ("retention", "retention", Scale::Retention),
    ("access", "access", Scale::List(Weight::Worse)),
    ("legalBasis", "legal_basis", Scale::Basis),
    ("objection.effect", "objection", Scale::Objection),
    ("objection.reason", "objection-reason", Scale::Flat),
    ("mandatory", "mandatory", Scale::Must),
    ("storage", "storage", Scale::List(Weight::Different)),
    ("processing", "processing", Scale::List(Weight::Different)),
    ("purposeText", "purpose_text", Scale::Flat),
    ("legitimateInterest", "legitimate_interest", Scale::Flat),
    ("specialCategoryCondition", "special_category_condition", Scale::Flat),
];

/// Of the notice as a whole.
const OF_NOTICE: &[Compared] = &[
    ("technologies", "technologies", Scale::List(Weight::Worse)),
    ("processors", "processors", Scale::List(Weight::Worse)),
    ("reach", "reach", Scale::Up),
    ("controller.name", "controller", Scale::Flat),
    ("controller.kind", "controller-kind", Scale::Flat),
    ("controller.country", "controller-country", Scale::Flat),
    ("dataOwner", "data_owner", Scale::Flat),
    ("rights", "rights", Scale::List(Weight::Better)),
    ("channels", "channels", Scale::List(Weight::Better)),
    ("controller.contacts", "controller-contacts", Scale::List(Weight::Better)),
    ("dataProtectionOfficer", "data_protection_officer", Scale::Flat),
    ("supervisoryAuthority", "supervisory_authority", Scale::Flat),
    ("assessments", "assessments", Scale::List(Weight::Better)),
    ("publicCost", "public_cost", Scale::Flat),
    ("contract", "contract", Scale::Flat),
    ("secondLayer", "second_layer", Scale::Flat),
    ("label", "label", Scale::Flat),
    ("place", "place", Scale::Flat),
    ("position", "position", Scale::Flat),
];

/// What changed from `before` to `after`, each the JSON of a [`Reading`](crate::wire::notice::Reading).
pub fn diff(before: &str, after: &str) -> Vec<Change> {
    let mut changes = Vec::new();
    let early = member(after, "effective") < member(after, "issued");
    let old = elements(member(before, "activities"));
    let now = elements(member(after, "activities"));
    // The same purpose twice: the first is compared with the first.
    let mut left: Vec<&str> = old.clone();
    for activity in &now {
        let purpose = member(activity, "purpose");
        match left.iter().position(|other| member(other, "purpose") == purpose) {
            Some(place) => compare(&mut changes, left.remove(place), activity, OF_ACTIVITY, purpose.parse().ok()),
            None => changes.push(Change { early, ..change("activity", What::New, Weight::Worse, "", purpose) }),
        }
    }
    for activity in left {
        changes.push(change("activity", What::Gone, Weight::Better, member(activity, "purpose"), ""));
    }
    compare(&mut changes, before, after, OF_NOTICE, None);
    // New purposes first of what is worse; what is worse first of all. Stable, so the order of the tables stays.
    changes.sort_by_key(|change| (change.weight, change.field != "activity"));
    changes
}

fn change(field: &'static str, what: What, weight: Weight, before: &str, after: &str) -> Change {
    Change { field, purpose: None, what, weight, before: before.to_owned(), after: after.to_owned(), early: false }
}

fn compare(changes: &mut Vec<Change>, before: &str, after: &str, fields: &[Compared], purpose: Option<u16>) {
    for (path, field, scale) in fields {
        let (was, is) = (at(before, path), at(after, path));
        if was == is {
            continue;
        }
        let mut add = |what, weight, before: &str, after: &str| {
            changes.push(Change { purpose, ..change(field, what, weight, before, after) });
        };
        match (was.is_empty(), is.is_empty(), scale) {
            (true, _, _) => add(What::Stated, Weight::Different, "", is),
            (_, true, _) => add(What::Unstated, Weight::Worse, was, ""),
            (.., Scale::List(weight)) => lists(was, is, *weight, add),
            _ => add(What::Instead, weigh(*scale, was, is), was, is),
        }
    }
}

/// The entries of one list that the other lacks. Somebody who stays, on other terms, neither came nor went.
fn lists(was: &str, is: &str, weight: Weight, mut add: impl FnMut(What, Weight, &str, &str)) {
    let (was, is) = (elements(was), elements(is));
    let mut gone: Vec<&str> = was.iter().filter(|entry| !is.contains(entry)).copied().collect();
    let mut new: Vec<&str> = Vec::new();
    for entry in is.iter().filter(|entry| !was.contains(entry)) {
        let name = member(entry, "name");
        match gone.iter().position(|other| !name.is_empty() && member(other, "name") == name) {
            Some(place) => {
                let old = gone.remove(place);
                let sold = code(member(entry, "terms")) == Some(RecipientTerms::SOLD.code());
                add(What::Instead, if sold { Weight::Worse } else { Weight::Different }, old, entry);
            }
            None => new.push(entry),
        }
    }
    if !new.is_empty() {
        add(What::New, weight, "", &listed(&new));
    }
    if !gone.is_empty() {
        add(What::Gone, weight.opposite(), &listed(&gone), "");
    }
}

fn listed(entries: &[&str]) -> String {
    ["[", &entries.join(","), "]"].concat()
}

fn weigh(scale: Scale, was: &str, is: &str) -> Weight {
    let rising = |was: u32, is: u32| if is > was { Weight::Worse } else { Weight::Better };
    match scale {
        Scale::Up => match (was.parse(), is.parse()) {
            (Ok(was), Ok(is)) => rising(was, is),
            _ => Weight::Different,
        },
        Scale::Retention => match (hours(was), hours(is)) {
            (Some(was), Some(is)) => rising(was, is),
            _ => Weight::Different,
        },
        Scale::Basis => match (asks(was), asks(is)) {
            (true, false) => Weight::Worse,
            (false, true) => Weight::Better,
            _ => Weight::Different,
        },
        Scale::Objection => match [was, is].map(|effect| code(effect) == Some(ObjectionEffect::CANNOT.code())) {
            [false, true] => Weight::Worse,
            [true, false] => Weight::Better,
            _ => Weight::Different,
        },
        Scale::Must => rising(u32::from(was == "true"), u32::from(is == "true")),
        Scale::May => rising(u32::from(is == "true"), u32::from(was == "true")),
        Scale::Flat | Scale::List(_) => Weight::Different,
    }
}

fn code(text: &str) -> Option<u16> {
    text.parse().ok()
}

fn asks(basis: &str) -> bool {
    code(basis).is_some_and(|basis| LegalBasis(basis).is_consent())
}

/// How long, in hours; nobody knows how long an event takes.
fn hours(retention: &str) -> Option<u32> {
    match code(member(retention, "rule")).map(RetentionRule)? {
        RetentionRule::NONE => Some(0),
        RetentionRule::HOURS => member(retention, "hours").parse().ok(),
        RetentionRule::INDEFINITE => Some(u32::MAX),
        _ => None,
    }
}

/// A member, or one of its members after a dot; empty where it is absent or `null`.
fn at<'t>(object: &'t str, path: &str) -> &'t str {
    match path.split_once('.') {
        Some((first, rest)) => member(member(object, first), rest),
        None => member(object, path),
    }
}

/// The value of a member of an object; empty where it is absent or `null`.
fn member<'t>(object: &'t str, name: &str) -> &'t str {
    for entry in entries(object, '{') {
        let value =
            entry.strip_prefix('"').and_then(|rest| rest.strip_prefix(name)).and_then(|r| r.strip_prefix("\":"));
        if let Some(value) = value {
            return if value == "null" { "" } else { value };
        }
    }
    ""
}

/// The values of an array.
fn elements(array: &str) -> Vec<&str> {
    entries(array, '[')
}

/// What stands between the commas of an object or array as [`Json`](crate::wire::json::Json) writes it: no spaces.
fn entries(text: &str, bracket: char) -> Vec<&str> {
    let Some(inner) = text.strip_prefix(bracket).and_then(|rest| rest.get(..rest.len().checked_sub(1)?)) else {
        return Vec::new();
    };
    let (mut entries, mut start, mut depth, mut quoted, mut escaped) = (Vec::new(), 0, 0_u32, false, false);
    for (place, byte) in inner.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => quoted = !quoted,
            _ if quoted => {}
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            b',' if depth == 0 => {
                entries.extend(inner.get(start..place));
                start = place + 1;
            }
            _ => {}
        }
    }
    entries.extend(inner.get(start..).filter(|last| !last.is_empty()));
    entries
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_split_where_it_should_be() {
        assert_eq!(entries(r#"[1,"a,\"]",{"b":[2,3]},[]]"#, '['), ["1", r#""a,\"]""#, r#"{"b":[2,3]}"#, "[]"]);
        assert_eq!(entries("[]", '['), [""; 0]);
        assert_eq!(entries("", '['), [""; 0]);
        assert_eq!(entries("[", '['), [""; 0]);
        let object = r#"{"a":null,"bc":"x","b":{"c":7}}"#;
        assert_eq!([at(object, "a"), at(object, "bc"), at(object, "b.c"), at(object, "z")], ["", r#""x""#, "7", ""]);
    }
}
