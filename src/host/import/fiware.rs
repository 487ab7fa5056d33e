//! FIWARE Smart Data Models, `PrivacyObject` 0.0.1: plain values, or NGSI properties around them. Nearly everything is
//! free text.

use serde_json::Value;

use super::draft::{Aim, Draft};
use super::source::{Source, degrees, scalar, shown};
use crate::host::plain::plain;
use crate::notice::schema::MAX_SENTENCE;
use crate::notice::{Position, Recipient};
use crate::vocabulary::{Identifiability, Purpose};

pub(super) fn read(entry: &Value, path: &str, draft: &mut Draft) -> bool {
    let whole = values(entry);
    let Some(mut source) = Source::of(&whole, path) else { return false };
    if !source.text("type").is_some_and(|kind| kind.contains("PrivacyObject")) {
        return false;
    }
    source.take("@context");
    let id = source.text("id").unwrap_or_default();
    let name = source.text("name");
    draft.sensor(&[id.rsplit(':').next().unwrap_or_default(), name.as_deref().unwrap_or_default()]);
    if let Some(name) = name {
        draft.content.label = draft.name(&source.path("name"), &name).unwrap_or_default();
    }
    if let Some(address) = source.text("address") {
        draft.content.place = draft.name(&source.path("address"), &address);
    }
    position(&mut source, draft);
    for (path, owner) in source.list("owner") {
        match scalar(owner) {
            Some(name) => draft.controller(&path, &last_part(&name)),
            None => draft.lose(path, &shown(owner), "no name."),
        }
    }
    purpose(&mut source, draft);
    let recipients = source.list("recipientList");
    for (path, value) in recipients {
        let words = shown(value);
        let Some(name) = draft.name(&path, &last_part(&words)) else { continue };
        draft.reading("activities.recipients", "names are the last part of an address.");
        let recipient = Recipient { name, country: None, terms: None, safeguard: None };
        let all = draft.common.recipients.take();
        draft.common.recipients = draft.added(all, recipient, &path, &words);
    }
    match source.flag("isPersonalData") {
        Some(false) => draft.identifiability(Identifiability::NONE, "isPersonalData is false"),
        Some(true) => draft.lose(source.path("isPersonalData"), "true", "say how closely data points at a person."),
        None => {}
    }
    if let Some(period) = source.text("retentionPeriod") {
        draft.retention(&source.path("retentionPeriod"), &period);
    }
    if let Some(interest) = source.text("legitimateInterest") {
        // The model means "for which high-level finality", with or without Art. 6(1)(f).
        let why = "the model does not mean the legal basis by it; state legal_basis, and the interest with 6(1)(f).";
        draft.lose(source.path("legitimateInterest"), &interest, why);
    }
    if let Some(transfer) = source.text("crossborderTransfer") {
        let why = "a notice says it with the country and safeguard of each recipient.";
        draft.lose(source.path("crossborderTransfer"), &transfer, why);
    }
    source.rest(draft);
    true
}

/// The entity with plain values: NGSI wraps them in `{ "type": "Property", "value": … }`, links in `object`.
fn values(entry: &Value) -> Value {
    let Some(map) = entry.as_object() else { return Value::Null };
    let value = |value: &Value| {
        let wrapped = value.as_object().filter(|map| map.contains_key("type"));
        let inner = wrapped.and_then(|map| map.get("value").or_else(|| map.get("object")));
        inner.unwrap_or(value).clone()
    };
    map.iter().map(|(name, of)| (name.clone(), value(of))).collect::<serde_json::Map<_, _>>().into()
}

fn position(source: &mut Source<'_>, draft: &mut Draft) {
    let Some(location) = source.take("location") else { return };
    let coordinates = location.get("coordinates").and_then(Value::as_array).map(Vec::as_slice);
    // RFC 7946: longitude first.
    let found = match coordinates {
        Some([longitude, latitude, ..]) => degrees(longitude, 180).zip(degrees(latitude, 90)),
        _ => None,
    };
    match found {
        Some((longitude, latitude)) => {
            draft.content.position = Some(Position { latitude, longitude });
            draft.reading("position", "the first number is the longitude (RFC 7946); look it up on a map.");
        }
        None => draft.lose(source.path("location"), &shown(location), "no point on earth."),
    }
}

fn purpose(source: &mut Source<'_>, draft: &mut Draft) {
    let (purpose, description) = (source.text("purpose"), source.text("description"));
    if let Some(text) = description {
        draft.lose(source.path("description"), &text, "a notice has its own words for kinds of device and data.");
    }
    let Some(text) = purpose else { return };
    let word = Purpose::parse(&text);
    let fits = plain(&text).len() <= usize::from(MAX_SENTENCE);
    let line = if word.is_some() && fits { None } else { draft.sentence(&source.path("purpose"), &text) };
    draft.aims.push(Aim { purpose: word, text: line, legal_basis: None });
}

/// `urn:ngsi-ld:User:CityHall` and `https://city.example/hall` are called by their last part.
fn last_part(name: &str) -> String {
    let is_address = name.contains("://") || name.starts_with("urn:") || name.starts_with("ngsi-ld:");
    let last = name.trim_end_matches('/').rsplit(['/', ':', '#']).next().unwrap_or(name);
    if is_address { last.to_owned() } else { name.to_owned() }
}
