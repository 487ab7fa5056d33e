//! Registers of algorithms: the Eurocities standard 0.3.1 and the Dutch Algoritmeregister 1.0. Their entries are about
//! software, told in long texts; a notice takes names, addresses and studies from them, and the rest is listed.

use serde_json::Value;

use super::draft::{Aim, Draft};
use super::period::end_of_month;
use super::source::{NO_FIELD, Source, scalar, shown};
use crate::host::plain::plain;
use crate::notice::schema::MAX_SENTENCE;
use crate::notice::text::is_language;
use crate::vocabulary::{AssessmentKind, ContactKind, LegalBasis, Purpose};

/// Whose register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Register {
    Eurocities,
    Nl,
}

pub(super) fn read(register: Register, entry: &Value, path: &str, draft: &mut Draft) -> bool {
    let Some(mut source) = Source::of(entry, path) else { return false };
    let name = source.text("name").unwrap_or_default();
    let organization = source.text("organization").unwrap_or_default();
    if name.is_empty() && organization.is_empty() {
        return false;
    }
    let id = source.text(if register == Register::Nl { "lars" } else { "uuid" });
    draft.sensor(&[&name]);
    if let Some(id) = id {
        draft.lose(source.path(if register == Register::Nl { "lars" } else { "uuid" }), &id, "the register's own id.");
    }
    draft.content.label = draft.name(&source.path("name"), &name).unwrap_or_default();
    if !organization.is_empty() {
        draft.controller(&source.path("organization"), &organization);
        draft.reading("controller.name", "who uses the algorithm is taken for who decides about the data.");
    }
    if let Some(language) = source.text("lang") {
        draft.content.language = two_letters(&language);
        if draft.content.language.is_empty() {
            draft.lose(source.path("lang"), &language, "no language tag.");
        }
    }
    if let Some(contact) = source.text("contact_email") {
        draft.controller_contact(&source.path("contact_email"), &contact, None);
    }
    if let Some(phone) = source.text("contact_phone") {
        draft.controller_contact(&source.path("contact_phone"), &phone, Some(ContactKind::PHONE));
    }
    if source.take("contact_name").is_some() {
        draft.leave_out_person(source.path("contact_name"));
    }
    if let Some(website) = source.text("website") {
        draft.content.second_layer = draft.link(&source.path("website"), &website);
    }
    if let Some(area) = source.text("area") {
        draft.content.place = draft.name(&source.path("area"), &area);
    }
    aim(register, &mut source, draft);
    basis(&mut source, draft);
    studies(&mut source, draft);
    if register == Register::Nl {
        if let Some(provider) = source.text("provider") {
            let why = "who supplied software need not work on the data; if they do, add them to processors.";
            draft.lose(source.path("provider"), &provider, why);
        }
        if let Some(end) = source.text("end_date") {
            draft.expires = end_of_month(&end);
            match draft.expires {
                Some(_) => draft.reading("expires", "the last day of the month in which it goes out of use."),
                None => draft.lose(source.path("end_date"), &end, "no month."),
            }
        }
    }
    draft.reading("technologies", "a register of algorithms does not name the device; left to fill in.");
    source.rest(draft);
    true
}

/// What it is for: a theme of the register as a purpose, and the first text that fits as its sentence.
fn aim(register: Register, source: &mut Source<'_>, draft: &mut Draft) {
    let mut aim = Aim::default();
    for field in ["domain", "category"] {
        for (path, value) in source.list(field) {
            let theme = shown(value);
            // In a table, themes stand in one cell. Only the Dutch ones have no commas of their own.
            let apart = |c: char| matches!(c, ';' | '|') || c == ',' && register == Register::Nl;
            for theme in theme.split(apart).map(str::trim).filter(|theme| !theme.is_empty()) {
                match purpose(theme).filter(|purpose| aim.purpose.is_none_or(|before| before == *purpose)) {
                    Some(purpose) => {
                        aim.purpose = Some(purpose);
                        draft.reading("activities.purpose", format!("follows from the theme “{}”.", plain(theme)));
                    }
                    None => {
                        draft.lose(path.as_str(), theme, "no purpose follows from this theme, or another's stands.")
                    }
                }
            }
        }
    }
    let fits = |text: &String| plain(text).len() <= usize::from(MAX_SENTENCE);
    let (short, goal) = (source.text("description_short"), source.text("goal"));
    let use_goal =
        goal.is_some() && (short.is_none() || !short.as_ref().is_some_and(fits) && goal.as_ref().is_some_and(fits));
    let (used, other) = if use_goal { ("goal", "description_short") } else { ("description_short", "goal") };
    let (said, left) = if use_goal { (goal, short) } else { (short, goal) };
    if let Some(left) = left {
        draft.lose(source.path(other), &left, "a notice has one sentence for what it is for.");
    }
    aim.text = said.and_then(|said| draft.sentence(&source.path(used), &said));
    draft.aims.push(aim);
}

/// Carried over only where the field is an article of Art. 6 and nothing else.
fn basis(source: &mut Source<'_>, draft: &mut Draft) {
    if let Some(text) = source.text("lawful_basis") {
        match LegalBasis::parse(&text) {
            Some(basis) => draft.aims.iter_mut().for_each(|aim| aim.legal_basis = Some(basis)),
            None => draft.lose(source.path("lawful_basis"), &text, "no point of GDPR Art. 6(1); state legal_basis."),
        }
    }
}

fn studies(source: &mut Source<'_>, draft: &mut Draft) {
    for (text, link, kind) in
        [("DPIA_description", "DPIA_url", Some(AssessmentKind::DPIA)), ("AIA_description", "AIA_url", None)]
    {
        let (description, address) = (source.text(text), source.text(link));
        if let Some(address) = &address {
            draft.assessment(&source.path(link), description.as_deref().unwrap_or_default(), Some(address), kind);
        }
        if let Some(description) = description {
            draft.lose(source.path(text), &description, NO_FIELD);
        }
    }
    for (path, value) in source.list("impacttoetsen_grouping") {
        match Source::of(value, path.clone()) {
            Some(mut study) => {
                let (title, link) = (study.text("title").unwrap_or_default(), study.text("link"));
                draft.assessment(&path, &title, link.as_deref(), None);
                study.rest(draft);
            }
            None => draft.assessment(&path, &scalar(value).unwrap_or_else(|| shown(value)), None, None),
        }
    }
}

/// Themes of both registers that say what something is for; the others (finance, government, generic) do not.
fn purpose(theme: &str) -> Option<Purpose> {
    let theme = theme.to_lowercase();
    let word = match theme.as_str() {
        "traffic and transportation" | "verkeer en vervoer" | "verkeer" => "mobility",
        "public safety" | "openbare orde en veiligheid" => "safety_security",
        "health and health care" | "gezondheid en zorg" | "zorg en gezondheid" => "healthcare",
        "education and science" | "onderwijs en wetenschap" => "education",
        "work and career" | "werk en loopbaan" | "werk" => "employment",
        "immigration and integration" | "immigratie, integratie en inburgering" | "migratie en integratie" => {
            "border_immigration"
        }
        "subsidies, benefits and allowances" | "subsidies, uitkeringen en toeslagen" | "sociale zekerheid" => {
            "eligibility_benefits"
        }
        "culture, sports and leisure" | "cultuur, sport en vrije tijd" | "cultuur en recreatie" => "arts_culture",
        "economy and entrepreneurship" | "economie en ondernemen" | "economie" => "commerce",
        "natuur en milieu" | "agriculture, nature and food" | "landbouw, natuur en voedsel" => "ecology",
        other => other,
    };
    Purpose::parse(word)
}

/// The tag of a language that is written as three letters in the Dutch register.
fn two_letters(language: &str) -> String {
    let tag = match language.to_lowercase().as_str() {
        "nld" | "dut" => "nl".to_owned(),
        "eng" => "en".to_owned(),
        "fry" => "fy".to_owned(),
        other => other.to_owned(),
    };
    if is_language(tag.as_bytes()) { tag } else { String::new() }
}
