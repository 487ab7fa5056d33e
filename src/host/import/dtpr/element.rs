//! One element of a datachain: which field of a notice holds it, and what of it is lost.

use super::super::draft::Aim;
use super::super::source::{NO_FIELD, Source};
use super::Chain;
use crate::host::dtpr::{CONTROLLER, DEVICES, LAW, PROCESSOR};
use crate::host::plain::quoted;
use crate::notice::{Channel, Country, Processor, Storage};
use crate::vocabulary::{
    Access, ChannelUse, ContactKind, DataKind, Identifiability, Processing, Purpose, Right, StorageKind, Technology,
};

impl Chain<'_> {
    pub(super) fn carry(&mut self, category: &str, element: &mut Element) {
        let id = element.id.clone();
        let path = element.path.clone();
        match category {
            "purpose" => {
                let said = element.take("additional_description");
                let text = said.and_then(|(path, text)| self.draft.sentence(&path, &text));
                let purpose = self.word(&id, Purpose::parse);
                self.draft.aims.push(Aim { purpose, text, legal_basis: None });
            }
            "accountable" => self.body(element),
            "functional_modes" | "tech" => self.technology(element),
            "input_dataset" | "output_dataset" | "data" => {
                if let Some(kind) = self.word(&id, DataKind::parse) {
                    let all = self.draft.common.data_kinds.take();
                    self.draft.common.data_kinds = self.draft.added(all, kind, &path, &id);
                }
                if let Some(claim) = element.context.as_deref().and_then(Identifiability::parse) {
                    element.context = None;
                    let because = format!("{} is {}", quoted(&id, 60), claim.term().map_or("", |term| term.id));
                    self.draft.identifiability(claim, &because);
                }
            }
            "processing" | "process" => {
                if let Some(processing) = self.word(&id, Processing::parse) {
                    let all = self.draft.common.processing.take();
                    self.draft.common.processing = self.draft.added(all, processing, &path, &id);
                }
            }
            "access" => {
                if let Some(access) = self.word(&id, Access::parse) {
                    let all = self.draft.common.access.take();
                    self.draft.common.access = self.draft.added(all, access, &path, &id);
                }
            }
            "storage" => {
                if let Some(kind) = StorageKind::parse(&id) {
                    let all = self.draft.common.storage.take();
                    self.draft.common.storage = self.draft.added(all, Storage { kind, country: None }, &path, &id);
                }
                self.duration(element);
            }
            "retention" if id == "no_data_retained" => {
                element.take("duration");
                self.draft.retention(&path, "none");
            }
            "retention" => {
                if !self.duration(element) {
                    self.draft.lose(path, &id, "it does not say how long.");
                }
            }
            "rights" => self.right(element),
            _ => self.draft.lose(path, &id, NO_FIELD),
        }
    }

    fn duration(&mut self, element: &mut Element) -> bool {
        let Some((path, text)) = element.take("duration") else { return false };
        self.draft.retention(&path, &text);
        true
    }

    /// Who deploys it decides about the data, who sells it works for them: as far as DTPR tells.
    fn body(&mut self, element: &mut Element) {
        let title = element.take("title");
        let role = element.context.take_if(|role| matches!(role.as_str(), "vendor" | "deployer"));
        let vendor = role.as_deref() == Some("vendor");
        let described = element.words.iter().position(|(_, _, text)| country(text, vendor).is_some());
        let country = described.and_then(|at| country(&element.words.remove(at).2, vendor)).flatten();
        let Some((path, name)) = title else {
            self.draft.lose(&element.path, &element.id, "it names nobody.");
            return;
        };
        if !vendor {
            self.draft.controller(&path, &name);
            self.draft.content.controller.country = country;
            let who = if role.is_some() { "deploys the system" } else { "is accountable" };
            self.draft.reading("controller.name", format!("who {who} is taken for who decides about the data."));
            for (path, kind, target) in std::mem::take(&mut element.actions) {
                self.draft.controller_contact(&path, &target, kind);
            }
            return;
        }
        self.draft.reading("processors", "who supplied the system is taken for who works on the data.");
        if let Some(short) = self.draft.name(&path, &name) {
            let all = self.draft.content.processors.take();
            self.draft.content.processors = self.draft.added(all, Processor { name: short, country }, &path, &name);
        }
    }

    fn technology(&mut self, element: &mut Element) {
        let named = element.words.iter().position(|(_, _, text)| text.starts_with(DEVICES));
        let devices = named.map(|at| element.words.remove(at).2);
        let ids: Vec<String> = match &devices {
            Some(text) => text[DEVICES.len()..].split(", ").map(|id| format!("device/{id}")).collect(),
            None => vec![element.id.clone()],
        };
        for id in ids {
            let path = element.path.clone();
            let Some(technology) = self.word(&id, Technology::parse) else {
                self.draft.lose(path, &id, "no kind of device of the vocabulary.");
                continue;
            };
            let all = Some(std::mem::take(&mut self.draft.content.technologies));
            self.draft.content.technologies = self.draft.added(all, technology, &path, &id).unwrap_or_default();
        }
        if let Some(autonomy) = element.context.take() {
            let why = "a notice says it together with what is decided; add automated_decision.";
            self.draft.lose(format!("{}, context", element.path), &autonomy, why);
        }
    }

    /// DTPR's rights are no articles of a law; only where the text names one is it carried over.
    fn right(&mut self, element: &mut Element) {
        let article = element.words.iter().position(|(_, _, text)| text.starts_with(LAW));
        let article = article.map(|at| element.words.remove(at));
        let right = article.as_ref().and_then(|(_, _, text)| Right::parse(&text[LAW.len()..]));
        match (right, article) {
            (Some(right), Some((path, _, text))) => {
                let all = self.draft.content.rights.take();
                self.draft.content.rights = self.draft.added(all, right, &path, &text);
            }
            (_, article) => {
                element.words.extend(article);
                self.draft.lose(
                    &element.path,
                    &element.id,
                    "it names no article of a law; where the GDPR holds, add it to rights.",
                );
            }
        }
        let purpose = if element.id == "right_object" { ChannelUse::CHOICE } else { ChannelUse::REQUEST };
        for (path, kind, target) in std::mem::take(&mut element.actions) {
            if let Some(contact) = self.draft.contact(&path, &target, kind) {
                let all = self.draft.content.channels.take();
                self.draft.content.channels = self.draft.added(all, Channel { purpose, contact }, &path, &target);
            }
        }
    }
}

/// An element, and what of it is still to be carried over.
pub(super) struct Element {
    pub(super) path: String,
    pub(super) id: String,
    pub(super) context: Option<String>,
    /// Variables: name, place, text.
    pub(super) words: Vec<(String, String, String)>,
    /// Ways to act: place, kind, target.
    pub(super) actions: Vec<Action>,
}

/// Where it stands, its kind, its target.
pub(super) type Action = (String, Option<ContactKind>, String);

impl Element {
    fn take(&mut self, name: &str) -> Option<(String, String)> {
        let at = self.words.iter().position(|(id, ..)| id == name)?;
        let (_, path, text) = self.words.remove(at);
        Some((path, text))
    }
}

pub(super) fn actions(source: &mut Source<'_>, chain: &mut Chain<'_>) -> Vec<Action> {
    let mut actions = Vec::new();
    for (path, value) in source.list("actions") {
        let Some(mut action) = Source::of(value, path.clone()) else { continue };
        let kind = match action.text("type").as_deref() {
            Some("email") => Some(ContactKind::EMAIL),
            Some("phone") => Some(ContactKind::PHONE),
            Some("postal") => Some(ContactKind::POST),
            _ => None,
        };
        let target = action.text("target");
        if let Some(label) = action.take("label").and_then(|label| chain.said(&action.path("label"), label)) {
            chain.draft.lose(action.path("label"), &label, NO_FIELD);
        }
        actions.extend(target.map(|target| (path, kind, target)));
        action.rest(chain.draft);
    }
    actions
}

/// What our own export writes where DTPR wants a description and a notice has a country.
fn country(text: &str, vendor: bool) -> Option<Option<Country>> {
    let (role, letters) = text.split_once(", ").map_or((text, None), |(role, letters)| (role, Some(letters)));
    (role == if vendor { PROCESSOR } else { CONTROLLER }).then(|| letters.and_then(Country::parse))
}
