//! Device notices of DTPR before datachains: lists of elements by name, all about the device as a whole.

use serde_json::Value;

use super::super::draft::{Aim, Draft};
use super::super::source::{NO_FIELD, Source, scalar};
use crate::host::plain::{plain, quoted};
use crate::notice::Storage;
use crate::notice::schema::MAX_SENTENCE;
use crate::vocabulary::{Access, DataKind, Identifiability, Processing, Purpose, StorageKind, Technology};

pub(in crate::host::import) fn read(entry: &Value, path: &str, draft: &mut Draft) -> bool {
    let Some(mut source) = Source::of(entry, path) else { return false };
    let name = source.text("name").unwrap_or_default();
    if name.is_empty() && source.take("accountable").is_none() {
        return false;
    }
    let mut icons = Vec::new();
    let mut names = |source: &mut Source<'_>, list: &'static str, draft: &mut Draft| -> Vec<(String, String)> {
        source.list(list).into_iter().filter_map(|(path, value)| named(value, path, draft, &mut icons)).collect()
    };

    draft.sensor(&[&name]);
    draft.content.label = draft.name(&source.path("name"), name.trim_start_matches('_')).unwrap_or_default();
    let places = names(&mut source, "place", draft);
    let place = places.iter().map(|(_, name)| name.as_str()).collect::<Vec<_>>().join(", ");
    draft.content.place = draft.name(&source.path("place"), &place);
    for (path, name) in names(&mut source, "accountable", draft) {
        draft.controller(&path, &name);
    }
    for (path, name) in names(&mut source, "purpose", draft) {
        match Purpose::parse(&name) {
            Some(purpose) => draft.aims.push(Aim { purpose: Some(purpose), ..Aim::default() }),
            None => draft.lose(path, &name, "no purpose of the vocabulary."),
        }
    }
    sentence(&mut source, draft);
    for (path, name) in names(&mut source, "tech", draft) {
        technology(&path, &name, draft);
    }
    for (path, name) in names(&mut source, "data", draft) {
        match DataKind::parse(&name) {
            Some(kind) => {
                let kinds = draft.common.data_kinds.take();
                draft.common.data_kinds = draft.added(kinds, kind, &path, &name);
            }
            None => draft.lose(path, &name, "no kind of data of the vocabulary."),
        }
    }
    for (path, name) in names(&mut source, "process", draft) {
        processing(&path, &name, draft);
    }
    for (path, name) in names(&mut source, "access", draft) {
        access(&path, &name, draft);
    }
    for (path, name) in names(&mut source, "storage", draft) {
        storage(&path, &name, draft);
    }
    if let Some(true) = source.flag("contact_email_present") {
        draft.lose(
            source.path("contact_email_present"),
            "true",
            "the address itself is not in this file; add it to contacts.",
        );
    }
    if !icons.is_empty() {
        let why = format!("{} names of icons.", icons.len());
        draft.lose(source.path("shortname"), &icons.join(", "), &why);
    }
    source.rest(draft);
    true
}

/// An element by its name, which is an object or plain text.
fn named(value: &Value, path: String, draft: &mut Draft, icons: &mut Vec<String>) -> Option<(String, String)> {
    let Some(mut source) = Source::of(value, path.clone()) else {
        return Some((path, scalar(value)?)).filter(|(_, name)| !name.is_empty());
    };
    let name = source.text("name");
    icons.extend(source.text("shortname"));
    source.rest(draft);
    name.map(|name| (path, plain(&name)))
}

/// What it is for, in a sentence: the description, or where that is too long the headline.
fn sentence(source: &mut Source<'_>, draft: &mut Draft) {
    let (description, headline) = (source.text("description"), source.text("headline"));
    let fits = |text: &String| plain(text).len() <= usize::from(MAX_SENTENCE);
    let use_headline = headline.is_some() && !description.as_ref().is_some_and(fits);
    let (used, other) = if use_headline { ("headline", "description") } else { ("description", "headline") };
    let (said, left) = if use_headline { (headline, description) } else { (description, headline) };
    if let Some(left) = left {
        let why = if use_headline { "too long for a sentence of a notice." } else { NO_FIELD };
        draft.lose(source.path(other), &left, why);
    }
    if let Some(said) = said {
        let line = draft.sentence(&source.path(used), &said);
        if draft.aims.is_empty() {
            draft.aims.push(Aim::default());
        }
        draft.aims[0].text = line;
    }
}

fn technology(path: &str, name: &str, draft: &mut Draft) {
    let Some(technology) = Technology::parse(name) else {
        // Older notices list programs among the devices.
        if Processing::parse(name).is_some() {
            draft.reading("activities.processing", format!("“{}” stands under tech.", quoted(name, 60)));
            processing(path, name, draft);
        } else {
            draft.lose(path, name, "no kind of device of the vocabulary.");
        }
        return;
    };
    // The colour of DTPR's sign: yellow shows who somebody is, blue does not.
    let id = technology.term().map_or("", |term| term.id);
    if id.starts_with("identifiable_") {
        draft.identifiability(Identifiability::IDENTIFIABLE, &format!("“{}”", quoted(name, 60)));
    } else if id.starts_with("de_identified_") {
        draft.identifiability(Identifiability::DE_IDENTIFIED, &format!("“{}”", quoted(name, 60)));
    }
    let technologies = Some(std::mem::take(&mut draft.content.technologies));
    draft.content.technologies = draft.added(technologies, technology, path, name).unwrap_or_default();
}

fn processing(path: &str, name: &str, draft: &mut Draft) {
    let alone = name.strip_prefix("In Device ").or(name.strip_prefix("In-device ")).unwrap_or(name);
    let Some(processing) = Processing::parse(alone) else {
        draft.lose(path, name, "no processing of the vocabulary.");
        return;
    };
    if alone.len() < name.len() {
        draft.lose(path, name, "that it happens in the device; the rest is carried over.");
    }
    if processing.term().is_some_and(|term| term.id == "de_identified") {
        draft.identifiability(Identifiability::DE_IDENTIFIED, &format!("“{}”", quoted(name, 60)));
    }
    let all = draft.common.processing.take();
    draft.common.processing = draft.added(all, processing, path, name);
}

fn access(path: &str, name: &str, draft: &mut Draft) {
    if name.eq_ignore_ascii_case("Owned by Accountable Party") {
        draft.content.data_owner = Some(draft.content.controller.name.clone()).filter(|name| !name.is_empty());
        draft.reading("data_owner", format!("“{}”", quoted(name, 60)));
        return;
    }
    let alone = name.strip_prefix("Temporarily ").unwrap_or(name);
    let Some(access) = Access::parse(alone) else {
        draft.lose(path, name, "no kind of access of the vocabulary.");
        return;
    };
    if alone.len() < name.len() {
        draft.lose(path, name, "that it is temporary; the rest is carried over.");
    }
    let all = draft.common.access.take();
    draft.common.access = draft.added(all, access, path, name);
}

/// Where data lies and how long: DTPR has both in one list.
fn storage(path: &str, name: &str, draft: &mut Draft) {
    if let Some(kind) = StorageKind::parse(name) {
        let all = draft.common.storage.take();
        draft.common.storage = draft.added(all, Storage { kind, country: None }, path, name);
    } else if name.eq_ignore_ascii_case("No Raw Data Retained") {
        draft.lose(path, name, "it says nothing of data that is not raw, so retention is left open.");
    } else {
        draft.retention(path, name);
    }
}
