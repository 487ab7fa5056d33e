//! A DTPR datachain of the type `ai`: one list of elements for the sensor as a whole. Element ids come out of our own
//! vocabulary table, so none is written that the schema does not have.

use serde_json::{Value, json};

use super::dtpr_words::{alike, duration, element_of, length, role};
use super::{Losses, Notice, dtpr_losses as lost, id, pretty};
use crate::host::dtpr::{CONTROLLER, DEVICES, LAW, NOT_STATED, PROCESSOR, SCHEMA};
use crate::notice::{Contact, Retention};
use crate::vocabulary::{
    CATEGORIES, ChannelUse, ContactKind, ControllerKind, Identifiability, RetentionRule, Scheme, find,
};

/// Why something has no place in a datachain.
pub(super) const NO_ELEMENT: &str = "DTPR has no element for it.";

pub(super) fn write(notices: &[Notice], losses: &mut Losses) -> String {
    let chains: Vec<Value> = notices.iter().map(|notice| Chain::of(notice, losses)).collect();
    match chains.as_slice() {
        [one] => pretty(one),
        many => pretty(&json!(many)),
    }
}

struct Chain<'n> {
    notice: &'n Notice,
    losses: &'n mut Losses,
    elements: Vec<Value>,
    /// Words of the notice that have become elements.
    carried: Vec<u16>,
}

impl<'n> Chain<'n> {
    fn of(notice: &'n Notice, losses: &'n mut Losses) -> Value {
        losses.of(notice);
        losses.extensions(notice);
        if let Some(reason) = notice.content.signed_anyway() {
            losses.lose("extensions", reason, "why it was signed although a rulebook spoke against it.");
        }
        let c = &notice.content;
        let mut chain = Chain { notice, losses, elements: Vec::new(), carried: Vec::new() };
        chain.purposes();
        chain.bodies();
        chain.devices();
        chain.data();
        chain.rights();
        chain.keeping();
        lost::of_notice(c, chain.losses);
        if c.activities.iter().any(|a| alike(a) != alike(&c.activities[0])) {
            let count = format!("{} activities", c.activities.len());
            let why = "a datachain speaks of the whole system, so what belongs to which purpose is lost.";
            chain.losses.lose("activities", &count, why);
        }
        c.activities.iter().enumerate().for_each(|(i, activity)| lost::of_activity(i, activity, chain.losses));
        json!({ "id": c.sensor, "schema_version": SCHEMA, "created_at": format!("{}T00:00:00Z", c.issued.to_text()),
            "title": chain.said(&c.label), "description": [], "elements": chain.elements })
    }

    fn said(&self, text: &str) -> Value {
        json!([{ "locale": self.notice.content.language, "value": text }])
    }

    /// Adds an element, if the category of the schema has it and the datachain does not have it yet.
    fn element(
        &mut self,
        category: &str,
        element: &str,
        context: Option<&str>,
        variables: &[(&str, &str)],
        actions: &[Value],
    ) -> bool {
        let terms = CATEGORIES.iter().find(|of| of.scheme == Scheme::DtprAi && of.name == category);
        let Some(term) = terms.and_then(|of| of.terms.iter().find(|term| term.id == element)) else { return false };
        let variables: Vec<Value> =
            variables.iter().map(|(name, text)| json!({ "id": name, "value": self.said(text) })).collect();
        let mut value = json!({ "element_id": term.id, "priority": self.elements.len() + 1, "variables": variables });
        if let Some(context) = context {
            value["context_type_id"] = json!(context);
        }
        if !actions.is_empty() {
            value["actions"] = json!(actions);
        }
        self.elements.push(value);
        true
    }

    fn has(&self, element: &str) -> bool {
        self.elements.iter().any(|of| of["element_id"] == element)
    }

    /// Adds a word of a category once; a word of devices only where AI has one of the same id.
    /// Whether what belongs to the word stands there now.
    fn word(
        &mut self,
        field: &str,
        category: &str,
        code: u16,
        context: Option<&str>,
        variables: &[(&str, &str)],
    ) -> bool {
        let word = id(code);
        if self.carried.contains(&code) {
            return false;
        }
        self.carried.push(code);
        if self.has(&word) {
            self.losses.lose(field, &word, "the element stands there already, for a word of the same name.");
            return false;
        }
        if !self.element(category, &word, context, variables, &[]) {
            self.losses.lose(field, &word, NO_ELEMENT);
            return false;
        }
        if find(code).is_some_and(|(of, _)| of.scheme == Scheme::DtprDevice) {
            self.losses.lose(field, &word, "a word for devices, written as the element of the same name for AI.");
        }
        true
    }

    fn purposes(&mut self) {
        for a in &self.notice.content.activities {
            let text: Vec<(&str, &str)> =
                a.purpose_text.iter().map(|text| ("additional_description", text.as_str())).collect();
            let there = self.word("activities.purpose", "purpose", a.purpose.code(), None, &text);
            if let (false, Some(text)) = (there, &a.purpose_text) {
                let why = "its purpose has no element of its own, or a second activity has the same purpose.";
                self.losses.lose("activities.purpose_text", text, why);
            }
        }
    }

    fn bodies(&mut self) {
        let c = &self.notice.content;
        let element = if c.controller.kind == Some(ControllerKind::PUBLIC) { "institution" } else { "organization" };
        if let Some(kind) = c.controller.kind {
            self.losses.lose("controller.kind", &id(kind.code()), "DTPR’s institution and organization mean the same.");
        }
        let contacts = c.controller.contacts.iter().flatten();
        let actions: Vec<Value> = contacts.filter_map(|contact| self.action("controller.contacts", contact)).collect();
        let words = [("title", c.controller.name.as_str()), ("description", &role(CONTROLLER, c.controller.country))];
        self.element("accountable", element, Some("deployer"), &words, &actions);
        for processor in c.processors.iter().flatten() {
            let words = [("title", processor.name.as_str()), ("description", &role(PROCESSOR, processor.country))];
            self.element("accountable", "organization", Some("vendor"), &words, &[]);
        }
        // The schema wants to know whom it is used on.
        let place = c.place.as_deref().unwrap_or(&c.label);
        let personal = [Identifiability::PSEUDONYMOUS, Identifiability::IDENTIFIABLE];
        let about = c.activities.iter().any(|a| a.identifiability.is_some_and(|level| personal.contains(&level)));
        let words = [("title", "People within reach of the sensor"), ("description", place)];
        self.element("affected", "people", about.then_some("subject"), &words, &[]);
    }

    fn devices(&mut self) {
        let c = &self.notice.content;
        let decision = c.activities.iter().find_map(|a| a.automated_decision.as_ref()?.autonomy);
        let autonomy = decision.map(|autonomy| id(autonomy.code()));
        let (devices, modes): (Vec<u16>, Vec<u16>) = c
            .technologies
            .iter()
            .map(|t| t.code())
            .partition(|code| find(*code).is_some_and(|(category, _)| category.scheme == Scheme::DtprDevice));
        for mode in modes {
            self.word("technologies", "functional_modes", mode, autonomy.as_deref(), &[]);
        }
        if devices.is_empty() {
            return;
        }
        let named = devices.iter().map(|code| id(*code)).collect::<Vec<_>>().join(", ");
        if self.has("perceptive_mode") {
            self.losses.lose("technologies", &named, NO_ELEMENT);
            return;
        }
        self.losses.lose("technologies", &named, "kinds of device stand in the text of perceptive_mode.");
        let text = [("additional_description", format!("{DEVICES}{named}"))];
        let text = [(text[0].0, text[0].1.as_str())];
        self.element("functional_modes", "perceptive_mode", autonomy.as_deref(), &text, &[]);
    }

    fn data(&mut self) {
        for (i, a) in self.notice.content.activities.iter().enumerate() {
            let level = a.identifiability.map(|level| id(level.code()));
            // The schema has no word for data that never was about people.
            let level = level.filter(|_| a.identifiability != Some(Identifiability::NONE));
            let mut stands = false;
            for kind in a.data_kinds.iter().flatten() {
                let word = id(kind.code());
                let category = if word.starts_with("output_") { "output_dataset" } else { "input_dataset" };
                let before = self.elements.iter().find(|of| of["element_id"] == word.as_str());
                if before.is_some_and(|of| of["context_type_id"].as_str() != level.as_deref()) {
                    let words = format!("{word}: {}", level.as_deref().unwrap_or(NOT_STATED));
                    self.losses.lose("activities.identifiability", &words, "another activity uses it otherwise.");
                }
                let text = [("additional_description", NOT_STATED)];
                self.word("activities.data_kinds", category, kind.code(), level.as_deref(), &text);
                let element = self.elements.iter().find(|of| of["element_id"] == word.as_str());
                stands |= element.is_some_and(|of| of["context_type_id"].as_str() == level.as_deref());
            }
            if let Some(level) = a.identifiability.filter(|level| !stands || *level == Identifiability::NONE) {
                let field = format!("activities[{i}].identifiability");
                self.losses.lose(&field, &id(level.code()), "it stands beside data that DTPR has an element for.");
            }
            for processing in a.processing.iter().flatten() {
                self.word("activities.processing", "processing", processing.code(), None, &[]);
            }
            for access in a.access.iter().flatten() {
                self.word("activities.access", "access", access.code(), None, &[]);
            }
        }
    }

    fn rights(&mut self) {
        let c = &self.notice.content;
        let mut channels: Vec<_> = c.channels.iter().flatten().collect();
        for right in c.rights.iter().flatten() {
            let article = id(right.code());
            let Some(element) = element_of(*right).filter(|element| !self.has(element)) else {
                self.losses.lose("rights", &article, NO_ELEMENT);
                continue;
            };
            let wanted = if element == "right_object" { ChannelUse::CHOICE } else { ChannelUse::REQUEST };
            let (here, others) = channels.into_iter().partition::<Vec<_>, _>(|channel| channel.purpose == wanted);
            channels = others;
            let actions: Vec<Value> =
                here.iter().filter_map(|channel| self.action("channels", &channel.contact)).collect();
            let text = format!("{LAW}Art. {}", article.trim_start_matches('A'));
            self.element("rights", element, None, &[("rights", &text)], &actions);
        }
        for channel in channels {
            let words = format!("{}: {}", id(channel.purpose.code()), channel.contact.value);
            self.losses.lose("channels", &words, "DTPR has ways to act only beside a right to which they belong.");
        }
    }

    fn keeping(&mut self) {
        let c = &self.notice.content;
        let periods: Option<Vec<&Retention>> = c.activities.iter().map(|a| a.retention.as_ref()).collect();
        // Said of the whole system, only the longest is true; and nothing is, while one activity does not tell.
        let longest = periods.and_then(|all| all.into_iter().max_by_key(|of| length(of)));
        for other in c.activities.iter().filter_map(|a| a.retention.as_ref()) {
            if Some(other) != longest {
                let why = "another activity keeps data longer or does not say how long.";
                self.losses.lose("activities.retention", &duration(other), why);
            }
        }
        let text = longest.map_or(NOT_STATED.to_owned(), duration);
        match longest.map(|longest| longest.rule) {
            Some(RetentionRule::NONE) => {
                self.element("retention", "no_data_retained", None, &[("duration", &text)], &[]);
            }
            Some(_) => {
                self.element("retention", "data_retained", None, &[("duration", &text)], &[]);
            }
            None => {}
        }
        for storage in c.activities.iter().flat_map(|a| a.storage.iter().flatten()) {
            self.word("activities.storage", "storage", storage.kind.code(), None, &[("duration", &text)]);
            if let Some(country) = storage.country {
                let words = format!("{} in {}", id(storage.kind.code()), country.to_text());
                self.losses.lose("activities.storage.country", &words, NO_ELEMENT);
            }
        }
    }

    fn action(&mut self, field: &str, contact: &Contact) -> Option<Value> {
        let (kind, target) = match contact.kind {
            ContactKind::WEB => ("url", format!("https://{}", contact.value)),
            ContactKind::EMAIL => ("email", contact.value.clone()),
            ContactKind::PHONE => ("phone", contact.value.clone()),
            ContactKind::POST => ("postal", contact.value.clone()),
            _ => {
                self.losses.lose(field, &contact.value, "DTPR has no way to act that is not by wire or by post.");
                return None;
            }
        };
        Some(json!({ "type": kind, "label": [], "target": target }))
    }
}
