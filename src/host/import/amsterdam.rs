//! Amsterdam's register of sensors, as its site and its interface for programs give it. Its words are Dutch.

use serde_json::Value;

use super::draft::{Aim, Draft};
use super::period::day;
use super::source::{Source, degrees, scalar, shown};
use crate::host::plain::{plain, quoted};
use crate::notice::Position;
use crate::vocabulary::{ContactKind, Identifiability, LegalBasis, Purpose, Technology};

pub(super) fn read(entry: &Value, path: &str, draft: &mut Draft) -> bool {
    let Some(mut source) = Source::of(entry, path) else { return false };
    let reference = source.text("reference");
    let kind = source.text("type");
    if reference.is_none() && kind.is_none() && source.take("owner").is_none() {
        return false;
    }
    let (name, title) = (reference.as_deref().unwrap_or_default(), kind.as_deref().unwrap_or_default());
    draft.sensor(&[name, title]);
    let label = draft.name(&source.path("reference"), &format!("{title} {name}"));
    draft.content.label = label.unwrap_or_default();
    if !draft.content.label.is_empty() {
        draft.reading("label", "the kind of sensor and its number in the register; write what people call it.");
    }
    draft.content.language = "nl".into();
    draft.reading("language", "the register is Dutch.");
    if let Some(owner) = source.take("owner") {
        self::owner(owner, &source.path("owner"), draft);
    }
    technology(title, &source.path("type"), draft);
    place(&mut source, draft);
    aims(&mut source, draft);
    match source.flag("contains_pi_data") {
        Some(false) => draft.identifiability(Identifiability::NONE, "contains_pi_data is false"),
        Some(true) => {
            let why = "data is personal; say how closely it points at a person.";
            draft.lose(source.path("contains_pi_data"), "true", why);
        }
        None => {}
    }
    if let Some(until) = source.text("active_until") {
        draft.expires = day(&until);
        match draft.expires {
            Some(_) => draft.reading("expires", "the day until which the register says that the sensor is active."),
            None => draft.lose(source.path("active_until"), &until, "no day of the calendar."),
        }
    }
    source.rest(draft);
    true
}

/// Who owns the sensor. The people behind it stay out of the notice.
fn owner(value: &Value, path: &str, draft: &mut Draft) {
    let Some(mut owner) = Source::of(value, path) else {
        draft.controller(path, &shown(value));
        return;
    };
    if let Some(name) = owner.text("organisation") {
        draft.controller(&owner.path("organisation"), &name);
        draft.reading("controller.name", "the owner of the sensor is taken for who decides about the data.");
    }
    if owner.take("name").is_some() {
        draft.leave_out_person(owner.path("name"));
    }
    for (field, kind) in
        [("email", Some(ContactKind::EMAIL)), ("telephone", Some(ContactKind::PHONE)), ("website", None)]
    {
        if let Some(value) = owner.text(field) {
            draft.controller_contact(&owner.path(field), &value, kind);
        }
    }
    owner.rest(draft);
}

/// The register's eleven kinds are wider than the vocabulary's words; only two of them mean one.
fn technology(kind: &str, path: &str, draft: &mut Draft) {
    let lower = kind.to_lowercase();
    let word = if lower.contains("camera") {
        "image"
    } else if lower.contains("temperatuur") {
        "thermometer"
    } else {
        kind
    };
    match Technology::parse(word) {
        Some(technology) => {
            draft.content.technologies = vec![technology];
            draft.reading("technologies", format!("the register says “{}”.", quoted(kind, 60)));
        }
        None if kind.is_empty() => {}
        None => draft.lose(path, kind, "wider than any kind of device of the vocabulary; it stands in the label."),
    }
}

fn place(source: &mut Source<'_>, draft: &mut Draft) {
    if let Some(location) = source.take("location") {
        let of = |name: &str, limit| location.get(name).and_then(|value| degrees(value, limit));
        match of("latitude", 90).zip(of("longitude", 180)) {
            Some((latitude, longitude)) => draft.content.position = Some(Position { latitude, longitude }),
            None => draft.lose(source.path("location"), &shown(location), "no point on earth."),
        }
    }
    let described = source.text("location_description");
    let regions = source.list("regions");
    let name = |value: &Value| scalar(value).or_else(|| scalar(value.get("name")?)).unwrap_or_else(|| shown(value));
    let regions: Vec<String> = regions.into_iter().map(|(_, value)| name(value)).collect();
    let words: Vec<&str> = described.iter().chain(&regions).map(String::as_str).collect();
    draft.content.place = draft.name(&source.path("location_description"), &words.join(", "));
}

/// An activity for each goal of observation, or for the one that older rows have.
fn aims(source: &mut Source<'_>, draft: &mut Draft) {
    let purpose = themes(source, draft);
    let measured = source.text("datastream");
    let path = source.path("observation_goal");
    let row = (source.text("observation_goal"), source.text("legal_ground"), source.text("privacy_declaration"));
    let mut goals = vec![(source.path(""), row)];
    for (path, value) in source.list("observation_goals") {
        let Some(mut goal) = Source::of(value, path.clone()) else {
            goals.push((path, (Some(shown(value)), None, None)));
            continue;
        };
        let said = goal.text("goal").or(goal.text("observation_goal"));
        goals.push((path, (said, goal.text("legal_ground"), goal.text("privacy_declaration"))));
        goal.rest(draft);
    }
    goals.retain(|(_, (goal, ground, privacy))| goal.is_some() || ground.is_some() || privacy.is_some());
    if goals.is_empty() {
        goals.push((path, (None, None, None)));
    }
    for (path, (goal, ground, privacy)) in goals {
        let path = path.trim_end_matches('.').to_owned();
        // What is measured has no field of its own; the sentence can say it.
        let both: Vec<String> =
            [goal.as_ref(), measured.as_ref()].into_iter().flatten().map(|text| plain(text)).collect();
        let text = draft.sentence(&path, &both.join(" – "));
        let basis = ground.as_deref().and_then(LegalBasis::parse);
        if let Some(ground) = ground.filter(|_| basis.is_none()) {
            draft.lose(format!("{path}.legal_ground"), &ground, "no point of GDPR Art. 6(1); state legal_basis.");
        }
        if let Some(address) = privacy {
            let place = format!("{path}.privacy_declaration");
            match draft.content.second_layer.clone() {
                None => draft.content.second_layer = draft.link(&place, &address),
                Some(before) if address.ends_with(&before) => {}
                Some(_) => draft.lose(place, &address, "a notice has one link to the full information."),
            }
        }
        draft.aims.push(Aim { purpose, text, legal_basis: basis });
    }
}

/// The purpose that follows from the first theme that has one.
fn themes(source: &mut Source<'_>, draft: &mut Draft) -> Option<Purpose> {
    let mut found = None;
    for (path, value) in source.list("themes") {
        let theme = scalar(value).or_else(|| scalar(value.get("name")?)).unwrap_or_else(|| shown(value));
        let word = match theme.split(':').next().unwrap_or_default().trim().to_lowercase().as_str() {
            "veiligheid" => Some("safety_security"),
            "mobiliteit" => Some("mobility"),
            "milieu" => Some("ecology"),
            _ => None,
        };
        match word.and_then(Purpose::parse).filter(|purpose| found.is_none_or(|before| before == *purpose)) {
            Some(purpose) => {
                found = Some(purpose);
                draft.reading("activities.purpose", format!("follows from the theme “{}”.", quoted(&theme, 80)));
            }
            None => draft.lose(path, &theme, "no purpose follows from this theme, or another's stands."),
        }
    }
    found
}
