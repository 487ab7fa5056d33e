//! DTPR: datachains (instances of version 2 and documents of version 1), and the older device notices.

pub(super) mod device;
mod element;

use serde_json::{Map, Value};

use super::draft::{Aim, Draft};
use super::source::{NO_FIELD, Source, scalar, shown};
use crate::host::dtpr::NOT_STATED;
use crate::host::plain::quoted;
use crate::vocabulary::{CATEGORIES, Scheme};
use element::{Element, actions};

/// Whether an object is a datachain.
pub(super) fn has_shape(entry: &Map<String, Value>) -> bool {
    let listed = |entry: &Map<String, Value>| {
        let elements = entry.get("elements").and_then(Value::as_array);
        elements.is_some_and(|elements| elements.iter().any(|element| element.get("element_id").is_some()))
    };
    listed(entry) || entry.get("instance").and_then(Value::as_object).is_some_and(listed)
}

pub(super) fn read(entry: &Value, path: &str, draft: &mut Draft) -> bool {
    let Some(mut document) = Source::of(entry, path) else { return false };
    let version = document.text("schema_version").unwrap_or_default();
    let (inner, place) = match document.take("instance") {
        Some(inner) => (inner, document.path("instance")),
        None => (entry, path.to_owned()),
    };
    // A document of version 1 holds the whole schema besides: not what this instance says.
    for part in ["schema", "datachain"] {
        if let Some(value) = document.take(part).filter(|_| place != path) {
            draft.lose(document.path(part), &shown(value), "the schema, which is the same for all.");
        }
    }
    let Some(mut source) = Source::of(inner, place.clone()) else { return false };
    if !version.is_empty() {
        source.take("schema_version");
        draft.reading("activities", format!("words are read as those of DTPR {}.", quoted(&version, 40)));
    }
    let mut chain = Chain { draft, language: None, device: version.starts_with("device") };
    let title = source.take("title").and_then(|title| chain.said(&source.path("title"), title));
    let id = source.text("id");
    chain.draft.sensor(&[id.as_deref().unwrap_or_default(), title.as_deref().unwrap_or_default()]);
    let label = title.and_then(|title| chain.draft.name("title", &title));
    chain.draft.content.label = label.unwrap_or_default();
    for (path, element) in source.list("elements") {
        match Source::of(element, path.clone()) {
            Some(source) => chain.element(source),
            None => chain.draft.lose(path, &shown(element), "no element."),
        }
    }
    if let Some(description) = source.take("description").and_then(|text| chain.said(&source.path("description"), text))
    {
        // The only sentence about what it is for, unless purposes have sentences of their own.
        match chain.draft.aims.first() {
            Some(aim) if aim.text.is_some() => chain.draft.lose(source.path("description"), &description, NO_FIELD),
            _ => {
                let line = chain.draft.sentence(&source.path("description"), &description);
                if chain.draft.aims.is_empty() {
                    chain.draft.aims.push(Aim::default());
                }
                chain.draft.aims[0].text = line;
            }
        }
    }
    chain.draft.content.language = chain.language.take().unwrap_or_default();
    source.rest(draft);
    if place != path {
        document.rest(draft);
    }
    true
}

/// A datachain under way.
struct Chain<'d> {
    draft: &'d mut Draft,
    /// Of its sentences: the first that it uses.
    language: Option<String>,
    /// Elements of devices; else of AI.
    device: bool,
}

impl Chain<'_> {
    /// The text in the language of the whole; other languages are lost.
    fn said(&mut self, path: &str, value: &Value) -> Option<String> {
        let Some(texts) = value.as_array() else { return scalar(value) };
        let pair = |text: &Value| -> Option<(String, String)> {
            let locale = text.get("locale").and_then(Value::as_str)?.to_owned();
            Some((locale, text.get("value").and_then(scalar)?)).filter(|(_, text)| !text.is_empty())
        };
        let pairs: Vec<_> = texts.iter().filter_map(pair).collect();
        let Some((locale, text)) =
            pairs.iter().find(|(locale, _)| Some(locale) == self.language.as_ref()).or(pairs.first())
        else {
            // Option ids, or something else that is no text.
            return Some(shown(value));
        };
        if self.language.is_none() && crate::notice::text::is_language(locale.as_bytes()) {
            self.language = Some(locale.clone());
        }
        for (other, text) in pairs.iter().filter(|(other, _)| other != locale) {
            self.draft.lose(path, text, &format!("in {}; a notice has one language.", quoted(other, 20)));
        }
        Some(text.clone())
    }

    fn element(&mut self, mut source: Source<'_>) {
        let path = source.path("element_id");
        let named = source.text("element_id").unwrap_or_default();
        let category = source.text("category_id");
        // Version 1 writes `purpose__mobility` and `ai__purpose`.
        let id = named.rsplit("__").next().unwrap_or_default().to_owned();
        let category = category.map(|name| name.rsplit("__").next().unwrap_or_default().to_owned());
        source.take("priority");
        let context = source.text("context_type_id");
        let mut words = Vec::new();
        for (path, variable) in source.list("variables") {
            match Source::of(variable, path.clone()) {
                Some(mut variable) => {
                    let name = variable.text("id").unwrap_or_default();
                    let text = variable.take("value").and_then(|value| self.said(&variable.path("value"), value));
                    words.extend(text.filter(|text| text != NOT_STATED).map(|text| (name, path, text)));
                    variable.rest(self.draft);
                }
                None => self.draft.lose(path, &shown(variable), NO_FIELD),
            }
        }
        let actions = actions(&mut source, self);
        let mut element = Element { path, id, context, words, actions };
        match self.category(&element.id, category.as_deref()) {
            Some(name) => self.carry(name, &mut element),
            None => self.draft.lose(&element.path, &element.id, "no element that is known here."),
        }
        let Element { path, id, context, words, actions } = element;
        if let Some(context) = context {
            self.draft.lose(format!("{path}, context"), &format!("{id}, {context}"), NO_FIELD);
        }
        for (name, path, text) in words {
            self.draft.lose(path, &text, &format!("{} of {}: {NO_FIELD}", quoted(&name, 40), quoted(&id, 60)));
        }
        for (path, _, target) in actions {
            self.draft.lose(path, &target, &format!("an action of {}: {NO_FIELD}", quoted(&id, 60)));
        }
        source.rest(self.draft);
    }

    /// The category of an element: as the source has it, or where the vocabulary has its id.
    fn category(&self, id: &str, named: Option<&str>) -> Option<&'static str> {
        let scheme = if self.device { Scheme::DtprDevice } else { Scheme::DtprAi };
        let has = |scheme| {
            CATEGORIES.iter().find(|category| {
                category.scheme == scheme
                    && named.is_none_or(|name| name == category.name)
                    && category.terms.iter().any(|term| term.id == id)
            })
        };
        has(scheme).or(has(Scheme::DtprDevice)).or(has(Scheme::DtprAi)).map(|category| category.name)
    }

    /// A word of the scheme of this datachain.
    fn word<T>(&self, id: &str, parse: fn(&str) -> Option<T>) -> Option<T> {
        let first = if self.device { "device" } else { "ai" };
        parse(&format!("{first}/{id}")).or_else(|| parse(id))
    }
}
