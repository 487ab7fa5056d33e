//! JSON-LD in the terms of the Data Privacy Vocabulary 2.3, shaped like the notices inside exported records: the notice,
//! the bodies, and each activity as a `dpv:Process`. What a notice leaves open and what it says is none are named, because
//! RDF would drop both.

use serde_json::{Map, Value, json};

use super::dpv_words::{address, contact, context, country, date, equal, kept, of_law, said, word};
use super::{Losses, Notice, pretty};
use crate::notice::{Activity, Assessment, Content, Country, Position};
use crate::vocabulary::{ChannelUse, Identifiability};

pub(super) fn write(notices: &[Notice], losses: &mut Losses) -> String {
    let graph: Vec<Value> = notices
        .iter()
        .map(|notice| {
            losses.of(notice);
            losses.extensions(notice);
            of_notice(notice)
        })
        .collect();
    pretty(&json!({ "@context": context(), "@graph": graph }))
}

/// What is said, what is said to be none, and what is not said.
#[derive(Default)]
struct Node {
    map: Map<String, Value>,
    unstated: Vec<&'static str>,
    none: Vec<&'static str>,
}

impl Node {
    fn say(&mut self, name: &str, value: impl Into<Option<Value>>) {
        self.map.extend(value.into().map(|value| (name.to_owned(), value)));
    }

    /// A field that people would want to know.
    fn ask(&mut self, field: &'static str, name: &str, value: Option<Value>) {
        if value.is_none() {
            self.unstated.push(field);
        }
        self.say(name, value);
    }

    fn list<T>(&mut self, field: &'static str, name: &str, entries: Option<&[T]>, value: impl Fn(&T) -> Value) {
        match entries {
            None => self.unstated.push(field),
            Some([]) => self.none.push(field),
            Some(entries) => self.say(name, json!(entries.iter().map(value).collect::<Vec<_>>())),
        }
    }

    fn done(mut self) -> Value {
        for (name, fields) in [("lamppost:unstated", self.unstated), ("lamppost:statedNone", self.none)] {
            if !fields.is_empty() {
                self.map.insert(name.to_owned(), json!(fields));
            }
        }
        Value::Object(self.map)
    }
}

fn of_notice(notice: &Notice) -> Value {
    let c = &notice.content;
    let language = c.language.as_str();
    let iri = match notice.id {
        Some(id) => format!("lamppost:notice/{}", id.to_hex()),
        None => format!("lamppost:draft/{}", c.sensor),
    };
    let mut node = Node::default();
    node.say("@id", json!(iri));
    node.say("@type", json!("dpv:PrivacyNotice"));
    node.say("dct:identifier", notice.id.map(|id| json!(id.to_hex())));
    node.say("dct:hasVersion", notice.id.map(|_| json!(c.revision.to_string())));
    node.say("dct:replaces", c.previous.map(|id| json!({ "@id": format!("lamppost:notice/{}", id.to_hex()) })));
    node.say("dct:title", said(&c.label, language));
    node.say("dct:language", json!(language));
    node.say("dct:issued", date(c.issued));
    node.say("schema:validFrom", date(c.effective));
    node.say("schema:expires", date(c.expires));
    node.say("lamppost:sensor", json!(c.sensor));
    node.say("dct:spatial", place(c));
    node.ask("reach", "lamppost:reachInMetres", c.reach.map(|metres| json!(metres)));
    node.map.extend(c.signed_anyway().map(|reason| ("lamppost:signedAnyway".to_owned(), json!(reason))));
    node.ask("second_layer", "schema:url", c.second_layer.as_ref().map(|link| json!(format!("https://{link}"))));
    node.list("channels", "lamppost:channel", c.channels.as_deref(), |channel| {
        let mut way = contact(&channel.contact, language);
        way["lamppost:channelUse"] = word(channel.purpose.code());
        way
    });
    node.list("rights", "dpv:hasRight", c.rights.as_deref(), |right| {
        let purpose = if of_law(right.code()).as_deref() == Some("eu-gdpr:A21") {
            ChannelUse::CHOICE
        } else {
            ChannelUse::REQUEST
        };
        let channel = c.channels.iter().flatten().find(|channel| channel.purpose == purpose);
        let mut node =
            json!({ "@type": ["dpv:DataSubjectRight", of_law(right.code())], "dct:type": word(right.code()) });
        if let Some(address) = channel.and_then(|channel| address(&channel.contact)) {
            node["dpv:isExercisedAt"] = json!(address);
        }
        node
    });
    node.ask("data_owner", "lamppost:dataOwner", c.data_owner.as_ref().map(|name| said(name, language)));
    let cost = c.public_cost.as_ref().map(|cost| {
        json!({ "@type": "schema:MonetaryAmount", "schema:value": cost.amount, "schema:currency": cost.currency.to_text(),
            "lamppost:months": cost.months })
    });
    node.ask("public_cost", "lamppost:publicCost", cost);
    node.ask(
        "contract",
        "lamppost:contract",
        c.contract.as_ref().map(|link| json!({ "@id": format!("https://{link}") })),
    );
    node.list("assessments", "dpv:hasAssessment", c.assessments.as_deref(), assessment);
    let bodies = bodies(&iri, c, &mut node);
    node.say("dpv:hasEntity", json!(bodies));
    let processes = c.activities.iter().enumerate().map(|(i, a)| process(&iri, c, a, i)).collect::<Vec<_>>();
    node.say("dpv:hasProcess", json!(processes));
    node.done()
}

fn bodies(iri: &str, c: &Content, notice: &mut Node) -> Vec<Value> {
    let language = c.language.as_str();
    let mut controller = Node::default();
    controller.say("@id", json!(format!("{iri}/controller")));
    controller.say("@type", json!("dpv:DataController"));
    controller.say("dpv:hasName", said(&c.controller.name, language));
    controller.ask("controller.kind", "lamppost:controllerKind", c.controller.kind.map(|kind| word(kind.code())));
    controller.ask("controller.country", "dpv:hasCountry", c.controller.country.map(country));
    let contacts = c.controller.contacts.as_deref();
    controller.list("controller.contacts", "dpv:hasContact", contacts, |of| contact(of, language));
    let officer = c.data_protection_officer.as_ref();
    let officer =
        officer.map(|of| json!({ "@type": "dpv:DataProtectionOfficer", "dpv:hasContact": contact(of, language) }));
    controller.ask("data_protection_officer", "dpv:hasDataProtectionOfficer", officer);
    let mut bodies = vec![controller.done()];
    match &c.processors {
        None => notice.unstated.push("processors"),
        Some(all) if all.is_empty() => notice.none.push("processors"),
        Some(all) => bodies.extend(all.iter().enumerate().map(|(i, of)| {
            let mut body = Node::default();
            body.say("@id", json!(format!("{iri}/processor/{}", i + 1)));
            body.say("@type", json!("dpv:DataProcessor"));
            named(&mut body, &of.name, of.country, language);
            body.done()
        })),
    }
    match &c.supervisory_authority {
        None => notice.unstated.push("supervisory_authority"),
        Some(of) => bodies.push(json!({ "@id": format!("{iri}/supervisor"), "@type": "dpv:DataProtectionAuthority",
            "dpv:hasName": said(&of.name, language),
            "dpv:hasContact": of.contact.as_ref().map(|way| contact(way, language)) })),
    }
    bodies
}

fn process(iri: &str, c: &Content, a: &Activity, index: usize) -> Value {
    let language = c.language.as_str();
    let coded = |code: u16, kind: &str| json!({ "@type": kind, "dct:type": word(code) });
    let mut node = Node::default();
    node.say("@id", json!(format!("{iri}/activity/{}", index + 1)));
    node.say("@type", json!("dpv:Process"));
    let kinds: Vec<&str> = std::iter::once("dpv:Purpose").chain(equal(a.purpose.code())).collect();
    let mut purpose = json!({ "@type": kinds, "dct:type": word(a.purpose.code()) });
    match &a.purpose_text {
        Some(text) => purpose["dct:description"] = said(text, language),
        None => node.unstated.push("purpose_text"),
    }
    node.say("dpv:hasPurpose", purpose);
    let legal = |code: u16| of_law(code).unwrap_or_else(|| format!("lamppost:code/{code}"));
    let bases = [a.legal_basis.map(|of| of.code()), a.special_category_condition.map(|of| of.code())];
    let bases: Vec<String> = bases.into_iter().flatten().map(legal).collect();
    if a.legal_basis.is_none() {
        node.unstated.push("legal_basis");
    }
    node.say("dpv:hasLegalBasis", (!bases.is_empty()).then(|| json!(bases)));
    node.say("lamppost:legitimateInterest", a.legitimate_interest.as_ref().map(|text| said(text, language)));
    node.ask("identifiability", "lamppost:identifiability", a.identifiability.map(|of| word(of.code())));
    let level = a.identifiability.and_then(|of| equal(of.code())).unwrap_or("dpv:UncategorisedData");
    let personal = a.identifiability.is_some_and(|of| of >= Identifiability::PSEUDONYMOUS);
    node.list(
        "data_kinds",
        if personal { "dpv:hasPersonalData" } else { "dpv:hasData" },
        a.data_kinds.as_deref(),
        |kind| {
            let kinds: Vec<&str> = std::iter::once(level).chain(equal(kind.code()).filter(|_| personal)).collect();
            json!({ "@type": kinds, "dct:type": word(kind.code()) })
        },
    );
    // Classes of the AI Act say what kind of system it is, not what is done to the data.
    let all = a.processing.as_deref();
    let ai_act: Vec<String> = all.into_iter().flatten().filter_map(|of| of_law(of.code())).collect();
    node.say("dct:subject", (!ai_act.is_empty()).then(|| json!(ai_act)));
    let rest: Option<Vec<_>> = all.map(|all| all.iter().filter(|of| of_law(of.code()).is_none()).collect());
    if rest.as_ref().is_none_or(|rest| !rest.is_empty()) || ai_act.is_empty() {
        node.list("processing", "dpv:hasProcessing", rest.as_deref(), |of| coded(of.code(), "dpv:Processing"));
    }
    let technologies: Vec<Value> = c.technologies.iter().map(|of| coded(of.code(), "dpv:Technology")).collect();
    node.say("dpv:isImplementedUsingTechnology", json!(technologies));
    node.ask("profiling", "lamppost:profiling", a.profiling.map(|of| word(of.code())));
    let decision = a.automated_decision.as_ref().map(|of| {
        let mut node = Node::default();
        node.say("lamppost:effect", word(of.effect.code()));
        node.say("lamppost:autonomy", of.autonomy.map(|autonomy| word(autonomy.code())));
        node.say("lamppost:humanReview", of.human_review.map(|review| json!(review)));
        node.done()
    });
    node.ask("automated_decision", "lamppost:automatedDecision", decision);
    let necessity = a.mandatory.map(|must| json!(if must { "dpv:Required" } else { "dpv:Optional" }));
    node.ask("mandatory", "dpv:hasNecessity", necessity);
    node.say("dpv:hasDataController", json!(format!("{iri}/controller")));
    let processors = c.processors.iter().flatten().enumerate().map(|(i, _)| format!("{iri}/processor/{}", i + 1));
    let processors: Vec<String> = processors.collect();
    node.say("dpv:hasDataProcessor", (!processors.is_empty()).then(|| json!(processors)));
    node.list("recipients", "dpv:hasRecipient", a.recipients.as_deref(), |of| {
        let mut node = Node::default();
        node.say("@type", json!("dpv:Recipient"));
        named(&mut node, &of.name, of.country, language);
        node.say("lamppost:terms", of.terms.map(|terms| word(terms.code())));
        node.say("dpv:hasLegalBasis", of.safeguard.map(|safeguard| json!(legal(safeguard.code()))));
        node.done()
    });
    node.list("access", "lamppost:access", a.access.as_deref(), |of| word(of.code()));
    node.ask("retention", "dpv:hasStorageCondition", a.retention.as_ref().map(|of| kept(of, language)));
    node.list("storage", "lamppost:storage", a.storage.as_deref(), |of| {
        let mut place = coded(of.kind.code(), "dpv:StorageLocation");
        if let Some(of) = of.country {
            place["dpv:hasLocation"] = country(of);
        }
        place
    });
    node.list("consequences", "dpv:hasConsequence", a.consequences.as_deref(), |of| {
        coded(of.code(), "dpv:Consequence")
    });
    let objection = a.objection.as_ref().map(|of| {
        let mut node = Node::default();
        node.say("lamppost:effect", word(of.effect.code()));
        node.say("dct:description", of.reason.as_ref().map(|text| said(text, language)));
        node.done()
    });
    node.ask("objection", "lamppost:objection", objection);
    node.say("dpv:hasAuthority", c.supervisory_authority.as_ref().map(|_| json!(format!("{iri}/supervisor"))));
    node.done()
}

fn named(node: &mut Node, name: &str, of: Option<Country>, language: &str) {
    node.say("dpv:hasName", said(name, language));
    node.ask("country", "dpv:hasCountry", of.map(country));
}

fn assessment(of: &Assessment) -> Value {
    let mut node = Node::default();
    let kinds: Vec<&str> = equal(of.kind.code()).into_iter().chain(["dpv:Assessment"]).collect();
    node.say("@type", json!(kinds));
    node.say("dct:type", word(of.kind.code()));
    node.say("dct:date", of.date.map(date));
    node.say("schema:url", of.link.as_ref().map(|link| json!(format!("https://{link}"))));
    node.done()
}

fn place(c: &Content) -> Option<Value> {
    if c.place.is_none() && c.position.is_none() {
        return None;
    }
    let mut node = Node::default();
    // As text: a floating-point number would be written differently from one program to the next.
    let degrees = |units: i32| json!({ "@type": "xsd:decimal", "@value": Position::degrees(units) });
    node.say("@type", json!("schema:Place"));
    node.say("schema:name", c.place.as_ref().map(|name| said(name, &c.language)));
    node.say("schema:latitude", c.position.map(|p| degrees(p.latitude)));
    node.say("schema:longitude", c.position.map(|p| degrees(p.longitude)));
    Some(node.done())
}
