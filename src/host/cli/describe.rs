//! A notice in words, for the terminal: the same sentences and order as on the page.
//!
//! Everything is said from the JSON of what was read, so that a notice, an answer to a question and a change are said alike.

use serde_json::Value;

use crate::host::international;
use crate::host::words::{say, spoken, term};
use crate::notice::{Position, SIGNED_ANYWAY};
use crate::vocabulary::{ContactKind, DecisionEffect, LegalBasis, RetentionRule};
use crate::wire::notice::Reading;

/// A row of what a notice says: a field of an activity, or of the notice as a whole.
#[derive(Clone)]
pub(super) struct Row {
    /// As in message keys: `field-<field>`.
    pub(super) field: &'static str,
    /// Counted from 0.
    pub(super) activity: Option<usize>,
    /// In words; `None` is not stated.
    pub(super) value: Option<String>,
}

/// The parts of a notice, in the order of the page: the key of the heading, and fields with where they stand in the JSON.
const PARTS: [(&str, &[(&str, &str)]); 4] = [
    (
        "",
        &[
            ("label", "/label"),
            ("place", "/place"),
            ("position", "/position"),
            ("reach", "/reach"),
            ("technologies", "/technologies"),
            ("controller", "/controller/name"),
            ("controller-kind", "/controller/kind"),
            ("controller-country", "/controller/country"),
            ("controller-contacts", "/controller/contacts"),
            ("data_protection_officer", "/dataProtectionOfficer"),
            ("processors", "/processors"),
        ],
    ),
    (
        "section-contacts",
        &[("rights", "/rights"), ("channels", "/channels"), ("supervisory_authority", "/supervisoryAuthority")],
    ),
    (
        "section-accountability",
        &[
            ("assessments", "/assessments"),
            ("data_owner", "/dataOwner"),
            ("public_cost", "/publicCost"),
            ("contract", "/contract"),
            ("second_layer", "/secondLayer"),
        ],
    ),
    (
        "section-validity",
        &[
            ("effective", "/effective"),
            ("expires", "/expires"),
            ("issued", "/issued"),
            ("revision", "/revision"),
            ("language", "/language"),
            ("sensor", "/sensor"),
        ],
    ),
];

/// The fields of an activity.
const OF_ACTIVITY: [(&str, &str); 20] = [
    ("purpose", "/purpose"),
    ("purpose_text", "/purposeText"),
    ("legal_basis", "/legalBasis"),
    ("legitimate_interest", "/legitimateInterest"),
    ("special_category_condition", "/specialCategoryCondition"),
    ("data_kinds", "/dataKinds"),
    ("identifiability", "/identifiability"),
    ("processing", "/processing"),
    ("profiling", "/profiling"),
    ("automated_decision", "/automatedDecision/effect"),
    ("automated_decision-autonomy", "/automatedDecision/autonomy"),
    ("automated_decision-human_review", "/automatedDecision/humanReview"),
    ("retention", "/retention"),
    ("storage", "/storage"),
    ("access", "/access"),
    ("recipients", "/recipients"),
    ("consequences", "/consequences"),
    ("objection", "/objection/effect"),
    ("objection-reason", "/objection/reason"),
    ("mandatory", "/mandatory"),
];

/// What was read, as JSON.
pub(super) fn json(reading: &Reading) -> Value {
    serde_json::from_str(&reading.json).unwrap_or(Value::Null)
}

/// Everything a notice says and does not say.
pub(super) fn notice(reading: &Reading) -> String {
    let notice = json(reading);
    let mut text = String::new();
    if let Some(reason) = signed_anyway(&notice) {
        text += &format!("{}\n  {}\n  {reason}\n\n", say("published-anyway", &[]), say("published-anyway-means", &[]));
    }
    for (heading, fields) in PARTS {
        if !heading.is_empty() {
            text += &format!("\n{}\n", say(heading, &[]));
        }
        fields.iter().for_each(|(field, path)| line(&mut text, field, &value(field, notice.pointer(path))));
        if heading.is_empty() {
            for (number, activity) in (1..).zip(activities(&notice)) {
                let purpose = code(activity.get("purpose")).map(term).unwrap_or_default();
                let heading = say("page-activity", &[("number", number_of(number)), ("purpose", purpose)]);
                text += &format!("\n{heading}\n");
                of_activity(activity).skip(1).for_each(|(field, value)| line(&mut text, field, &value));
            }
        }
    }
    if !reading.unread.is_empty() {
        text += &format!("\n{}\n", say("page-unread", &[("count", reading.unread.len().to_string())]));
    }
    let missing = missing(reading);
    if !missing.is_empty() {
        text += &format!("\n{}\n", say("page-missing", &[("count", missing.len().to_string())]));
        missing.iter().for_each(|line| text += &format!("  - {line}\n"));
    }
    text
}

fn number_of(number: i64) -> String {
    number.to_string()
}

/// What is not stated is printed as plainly as what is.
fn line(text: &mut String, field: &str, value: &Option<String>) {
    let unstated = || say("not-stated", &[]);
    let value = value.clone().unwrap_or_else(unstated);
    *text += &format!("  {}: {value}\n", label(field));
}

/// The name of a field.
pub(super) fn label(field: &str) -> String {
    say(&format!("field-{field}"), &[])
}

/// Why the issuer signed a notice in which something is forbidden or contradictory.
pub(super) fn signed_anyway(notice: &Value) -> Option<&str> {
    let list = notice.get("extensions")?.as_array()?;
    let found = list.iter().find(|one| one.get("id").and_then(Value::as_u64) == Some(SIGNED_ANYWAY.into()))?;
    found.get("text")?.as_str()
}

/// Every row of a notice, in the order of the page.
pub(super) fn rows(notice: &Value) -> Vec<Row> {
    let whole = PARTS.iter().flat_map(|(_, fields)| *fields);
    let whole = whole.map(|(field, path)| Row { field, activity: None, value: value(field, notice.pointer(path)) });
    let each = activities(notice).enumerate().flat_map(|(index, activity)| {
        of_activity(activity).map(move |(field, value)| Row { field, activity: Some(index), value })
    });
    each.chain(whole).collect()
}

pub(super) fn activities(notice: &Value) -> impl Iterator<Item = &Value> {
    notice.get("activities").and_then(Value::as_array).into_iter().flatten()
}

/// The fields of an activity; those that nothing asks for, and that are not there, are left out.
fn of_activity(activity: &Value) -> impl Iterator<Item = (&'static str, Option<String>)> + '_ {
    let decides = code(activity.pointer("/automatedDecision/effect")) != Some(DecisionEffect::NONE.code());
    let decision = activity.get("automatedDecision").is_some_and(Value::is_object);
    let interest = code(activity.get("legalBasis")).is_some_and(|basis| LegalBasis(basis).is_legitimate_interest());
    OF_ACTIVITY.into_iter().filter_map(move |(field, path)| {
        let value = value(field, activity.pointer(path));
        let asked = match field {
            "legitimate_interest" => interest,
            "special_category_condition" | "objection-reason" => false,
            "automated_decision-autonomy" | "automated_decision-human_review" => decides && decision,
            _ => true,
        };
        (asked || value.is_some()).then_some((field, value))
    })
}

/// What the notice leaves out, a sentence each.
pub(super) fn missing(reading: &Reading) -> Vec<String> {
    let numbers = reading.missing.iter().filter_map(|m| m.activity).max().unwrap_or(0) > 0;
    reading
        .missing
        .iter()
        .map(|m| {
            let text = say(&format!("missing-{}", m.field.replace('.', "-")), &[]);
            // The number tells activities apart, where there are several.
            m.activity.filter(|_| numbers).map_or(text.clone(), |activity| format!("{text} ({})", activity + 1))
        })
        .collect()
}

/// The words for the value of a field; `None` where it is not stated.
pub(super) fn value(field: &str, value: Option<&Value>) -> Option<String> {
    let value = value.filter(|value| !value.is_null())?;
    Some(match value {
        Value::Array(entries) if entries.is_empty() => {
            let nobody = ["processors", "recipients"].contains(&field);
            say(if nobody { "stated-nobody" } else { "stated-none" }, &[])
        }
        Value::Array(entries) => entries.iter().map(|entry| one(field, entry)).collect::<Vec<_>>().join("; "),
        _ => one(field, value),
    })
}

/// The words for one entry of a field.
fn one(field: &str, value: &Value) -> String {
    let text = value.as_str().unwrap_or_default();
    match (field, value) {
        ("reach", _) => say("metres", &[("metres", value.to_string())]),
        ("revision", _) => international::number(spoken(), value.as_i64().unwrap_or_default()),
        ("issued" | "effective" | "expires", _) => international::day(spoken(), text),
        ("language", _) => international::language(spoken(), text),
        ("controller-country", _) => international::country(spoken(), text),
        ("contract" | "second_layer", _) => format!("https://{text}"),
        ("position", _) => ["latitude", "longitude"].map(|name| degrees(value.get(name))).join(", "),
        ("data_protection_officer" | "controller-contacts", _) => contact(value),
        ("channels", _) => {
            let purpose = code(value.get("purpose")).map(term).unwrap_or_default();
            let way = value.get("contact").map(contact).unwrap_or_default();
            format!("{} {way}", say("channel-for", &[("use", purpose)]))
        }
        ("supervisory_authority", _) => {
            let way = value.get("contact").filter(|way| way.is_object()).map(|way| format!(", {}", contact(way)));
            format!("{}{}", name(value), way.unwrap_or_default())
        }
        ("processors", _) => placed(value, "processors"),
        ("recipients", _) => {
            let how = ["terms", "safeguard"].map(|key| code(value.get(key)).map(|code| format!(", {}", term(code))));
            format!("{}{}", placed(value, "recipients"), how.map(Option::unwrap_or_default).concat())
        }
        ("storage", _) => storage(value),
        ("retention", _) => retention(value),
        ("assessments", _) => assessment(value),
        ("public_cost", _) => cost(value),
        (_, Value::Bool(yes)) => say(if *yes { "yes" } else { "no" }, &[]),
        (_, Value::Number(_)) => code(Some(value)).map(term).unwrap_or_default(),
        _ => text.to_owned(),
    }
}

fn code(value: Option<&Value>) -> Option<u16> {
    value?.as_u64().and_then(|code| u16::try_from(code).ok())
}

fn name(value: &Value) -> String {
    value.get("name").and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn country(value: &Value) -> Option<String> {
    value.get("country").and_then(Value::as_str).map(|letters| international::country(spoken(), letters))
}

/// Somebody who gets data: there a silence about the country is an answer that is missing.
fn placed(value: &Value, field: &str) -> String {
    match country(value) {
        Some(country) => say("country-of", &[("name", name(value)), ("country", country)]),
        None if field == "recipients" => say("recipient-country-unstated", &[("name", name(value))]),
        None => name(value),
    }
}

fn contact(contact: &Value) -> String {
    let kind = code(contact.get("kind")).unwrap_or_default();
    let scheme = if kind == ContactKind::WEB.code() { "https://" } else { "" };
    let value = contact.get("value").and_then(Value::as_str).unwrap_or_default();
    format!("{} {scheme}{value}", say("contact-by", &[("kind", term(kind))]))
}

fn storage(storage: &Value) -> String {
    let kind = code(storage.get("kind")).map(term).unwrap_or_default();
    match country(storage) {
        Some(country) => say("storage-in", &[("kind", kind), ("country", country)]),
        None => say("storage-country-unstated", &[("kind", kind)]),
    }
}

fn retention(retention: &Value) -> String {
    let rule = code(retention.get("rule")).unwrap_or_default();
    let hours = retention.get("hours").and_then(Value::as_u64);
    let until = retention.get("until").and_then(Value::as_str);
    match (RetentionRule(rule), hours, until) {
        (RetentionRule::HOURS, Some(hours), _) if hours >= 48 && hours % 24 == 0 => {
            say("days", &[("days", (hours / 24).to_string())])
        }
        (RetentionRule::HOURS, Some(hours), _) => say("hours", &[("hours", hours.to_string())]),
        (RetentionRule::UNTIL_EVENT, _, Some(event)) => say("retention-until", &[("event", event.to_owned())]),
        _ => term(rule),
    }
}

fn assessment(assessment: &Value) -> String {
    let kind = code(assessment.get("kind")).map(term).unwrap_or_default();
    let text = match assessment.get("date").and_then(Value::as_str) {
        Some(day) => say("assessment-dated", &[("kind", kind), ("day", international::day(spoken(), day))]),
        None => say("assessment-undated", &[("kind", kind)]),
    };
    assessment.get("link").and_then(Value::as_str).map_or(text.clone(), |link| format!("{text}, https://{link}"))
}

fn cost(cost: &Value) -> String {
    let currency = cost.get("currency").and_then(Value::as_str).unwrap_or_default();
    let amount = international::number(spoken(), cost.get("amount").and_then(Value::as_i64).unwrap_or_default());
    let amount = format!("{currency} {amount}");
    match cost.get("months").and_then(Value::as_i64) {
        Some(months) => say("cost-months", &[("amount", amount), ("months", months.to_string())]),
        None => say("cost-once", &[("amount", amount)]),
    }
}

fn degrees(units: Option<&Value>) -> String {
    let units = units.and_then(Value::as_i64).and_then(|units| i32::try_from(units).ok());
    Position::degrees(units.unwrap_or_default())
}
