//! What changed between two notices of one sensor, the worst for a person first.
//!
//! Both are compared as the JSON that a reading gives of them, field by field: what is the same text is the same answer.
//! Days, numbers of revisions and the notice's own language do not count as changes.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::vocabulary::{Consequence, LegalBasis, ObjectionEffect, RecipientTerms, RetentionRule};

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

/// A field, as in message keys; how it is weighed; whether of a record only its first member is meant. What stands after a
/// hyphen is a member of the record before it.
type Compared = (&'static str, Scale, bool);

/// Of an activity, what matters most first.
const OF_ACTIVITY: &[Compared] = &[
    ("consequences", Scale::List(Weight::Worse), false),
    ("recipients", Scale::List(Weight::Worse), false),
    ("identifiability", Scale::Up, false),
    ("profiling", Scale::Up, false),
    ("automated_decision", Scale::Up, true),
    ("automated_decision-autonomy", Scale::Up, false),
    ("automated_decision-human_review", Scale::May, false),
    ("data_kinds", Scale::List(Weight::Worse), false),
    ("retention", Scale::Retention, false),
    ("access", Scale::List(Weight::Worse), false),
    ("legal_basis", Scale::Basis, false),
    ("objection", Scale::Objection, true),
    ("objection-reason", Scale::Flat, false),
    ("mandatory", Scale::Must, false),
    ("storage", Scale::List(Weight::Different), false),
    ("processing", Scale::List(Weight::Different), false),
    ("purpose_text", Scale::Flat, false),
    ("legitimate_interest", Scale::Flat, false),
    ("special_category_condition", Scale::Flat, false),
];

/// Of the notice as a whole.
const OF_NOTICE: &[Compared] = &[
    ("technologies", Scale::List(Weight::Worse), false),
    ("processors", Scale::List(Weight::Worse), false),
    ("reach", Scale::Up, false),
    ("controller", Scale::Flat, true),
    ("controller-kind", Scale::Flat, false),
    ("controller-country", Scale::Flat, false),
    ("data_owner", Scale::Flat, false),
    ("rights", Scale::List(Weight::Better), false),
    ("channels", Scale::List(Weight::Better), false),
    ("controller-contacts", Scale::List(Weight::Better), false),
    ("data_protection_officer", Scale::Flat, false),
    ("supervisory_authority", Scale::Flat, false),
    ("assessments", Scale::List(Weight::Better), false),
    ("public_cost", Scale::Flat, false),
    ("contract", Scale::Flat, false),
    ("second_layer", Scale::Flat, false),
    ("label", Scale::Flat, false),
    ("place", Scale::Flat, false),
    ("position", Scale::Flat, false),
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
            Some(place) => compare(&mut changes, left.remove(place), activity, OF_ACTIVITY, code(purpose)),
            None => put(&mut changes, Change { early, ..change("activity", What::New, Weight::Worse, "", purpose) }),
        }
    }
    for activity in left {
        put(&mut changes, change("activity", What::Gone, Weight::Better, member(activity, "purpose"), ""));
    }
    compare(&mut changes, before, after, OF_NOTICE, None);
    changes
}

/// Puts a change in its place: what is worse first, of that new purposes first, then as found. One at a time: sorting at
/// the end would be kilobytes of WebAssembly.
fn put(changes: &mut Vec<Change>, change: Change) {
    let key = |change: &Change| (change.weight, change.field != "activity");
    let place = changes.iter().position(|other| key(other) > key(&change)).unwrap_or(changes.len());
    changes.insert(place, change);
}

fn change(field: &'static str, what: What, weight: Weight, before: &str, after: &str) -> Change {
    Change { field, purpose: None, what, weight, before: before.to_owned(), after: after.to_owned(), early: false }
}

fn compare(changes: &mut Vec<Change>, before: &str, after: &str, fields: &[Compared], purpose: Option<u16>) {
    for (field, scale, first) in fields {
        let (was, is) = (at(before, field, *first), at(after, field, *first));
        if was == is {
            continue;
        }
        let mut add = |what, weight, before: &str, after: &str| {
            put(changes, Change { purpose, ..change(field, what, weight, before, after) });
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
    // The word for "nothing follows" is no consequence that could come or go.
    let nothing = Consequence::NONE.code();
    let entries = |list| elements(list).into_iter().filter(|entry| code(entry) != Some(nothing)).collect::<Vec<_>>();
    let (was, is) = (entries(was), entries(is));
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
        Scale::Up => match (number(was), number(is)) {
            (Some(was), Some(is)) => rising(was, is),
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

fn number(text: &str) -> Option<u32> {
    text.parse().ok()
}

fn code(text: &str) -> Option<u16> {
    number(text).and_then(|code| u16::try_from(code).ok())
}

fn asks(basis: &str) -> bool {
    code(basis).is_some_and(|basis| LegalBasis(basis).is_consent())
}

/// How long, in hours; nobody knows how long an event takes.
fn hours(retention: &str) -> Option<u32> {
    match code(member(retention, "rule")).map(RetentionRule)? {
        RetentionRule::NONE => Some(0),
        RetentionRule::HOURS => number(member(retention, "hours")),
        RetentionRule::INDEFINITE => Some(u32::MAX),
        _ => None,
    }
}

/// The value of a field; empty where it is absent or `null`.
fn at<'t>(object: &'t str, field: &str, first: bool) -> &'t str {
    let (name, part) = field.split_once('-').unwrap_or((field, ""));
    let value = member(object, name);
    match first {
        true => entries(value, '{').first().and_then(|entry| entry.split_once(':')).map_or("", |(_, value)| value),
        false if part.is_empty() => value,
        false => member(value, part),
    }
}

/// The value of a member of an object; empty where it is absent or `null`. `name` in snake case.
fn member<'t>(object: &'t str, name: &str) -> &'t str {
    for entry in entries(object, '{') {
        if let Some((key, value)) = entry.split_once(':')
            && letters(key).eq(letters(name))
        {
            return if value == "null" { "" } else { value };
        }
    }
    ""
}

/// What `human_review` and `"humanReview"` have in common.
fn letters(name: &str) -> impl Iterator<Item = u8> {
    name.bytes().filter(u8::is_ascii_alphabetic).map(|byte| byte.to_ascii_lowercase())
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
        let object = r#"{"a":null,"aB":"x:","b":{"c":7,"dE":8}}"#;
        let found = ["a", "a_b", "b-c", "b-d_e", "z", "z-a"].map(|field| at(object, field, false));
        assert_eq!(found, ["", r#""x:""#, "7", "8", "", ""]);
        assert_eq!([at(object, "b", true), at(object, "a", true), at(object, "z", true)], ["7", "", ""]);
    }
}
