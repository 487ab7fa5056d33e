//! A draft as the TOML that `lamppost notice check` reads. What a notice must say and nobody stated yet stands there as a
//! comment to fill in.

use toml_edit::{Array, InlineTable, Value};

use crate::host::words::written;
use crate::notice::{Activity, Contact, Content, Country, Position, Recipient, Storage};
use crate::time::Day;
use crate::vocabulary as words;

use super::draft::UNSTATED;

/// A word of one type, as drafts have it.
macro_rules! word {
    ($kind:ident) => {
        |of: &words::$kind| written(of.code(), |id| words::$kind::parse(id).map(words::$kind::code)).map(Value::from)
    };
}
/// The days of a draft; without `issued` and `effective` it gets the day of its signature.
#[derive(Debug, Clone, Copy, Default)]
pub struct Days {
    /// The day it was signed.
    pub issued: Option<Day>,
    /// First day in force.
    pub effective: Option<Day>,
    /// Last day in force; to fill in if it is not known.
    pub expires: Option<Day>,
}

/// Writes a draft. Words of a later vocabulary, extensions, revision and previous notice have no place in one.
pub fn to_toml(content: &Content, days: Days) -> String {
    let c = content;
    let mut page = Page::default();
    page.needed("sensor", text(&c.sensor), "a short id, a-z 0-9 . _ -", "\"k12-07\"");
    page.line("issued", days.issued.map(day));
    page.line("effective", days.effective.map(day));
    page.needed("expires", days.expires.map(day), "the last day in force", "\"2028-10-31\"");
    page.needed("language", text(&c.language), "the language of the sentences below", "\"en\"");
    page.needed("label", text(&c.label), "what people call it", "\"Market Square, counter 2\"");
    page.line("place", c.place.as_deref().and_then(text));
    page.line("position", c.position.map(position));
    page.line("reach", c.reach.map(number));
    let technologies = Some(c.technologies.as_slice()).filter(|all| !all.is_empty());
    let technologies = list(technologies, word!(Technology));
    page.needed("technologies", technologies, "what kind of device", "[\"video_camera\"]");
    page.line("rights", list(c.rights.as_deref(), word!(Right)));
    page.line("data_owner", c.data_owner.as_deref().and_then(text));
    page.line("contract", c.contract.as_deref().and_then(text));
    page.line("second_layer", c.second_layer.as_deref().and_then(text));
    // Lists that are stated to be empty stand before the first table, or they would belong to it.
    page.none("processors", c.processors.as_deref());
    page.none("channels", c.channels.as_deref());
    page.none("assessments", c.assessments.as_deref());

    page.head("[controller]");
    page.needed("name", text(&c.controller.name), "who decides about the data", "\"City of Example\"");
    page.line("kind", c.controller.kind.as_ref().and_then(word!(ControllerKind)));
    page.line("country", c.controller.country.map(country));
    page.line("contacts", list(c.controller.contacts.as_deref(), contact));
    if let Some(officer) = &c.data_protection_officer {
        page.head("[data_protection_officer]");
        page.line("kind", word!(ContactKind)(&officer.kind));
        page.line("value", text(&officer.value));
    }
    for processor in c.processors.iter().flatten() {
        page.head("[[processors]]");
        page.line("name", text(&processor.name));
        page.line("country", processor.country.map(country));
    }
    if let Some(supervisor) = &c.supervisory_authority {
        page.head("[supervisory_authority]");
        page.line("name", text(&supervisor.name));
        page.line("contact", supervisor.contact.as_ref().and_then(contact));
    }
    for channel in c.channels.iter().flatten() {
        page.head("[[channels]]");
        page.line("purpose", word!(ChannelUse)(&channel.purpose));
        page.line("contact", contact(&channel.contact));
    }
    for assessment in c.assessments.iter().flatten() {
        page.head("[[assessments]]");
        page.line("kind", word!(AssessmentKind)(&assessment.kind));
        page.line("date", assessment.date.map(day));
        page.line("link", assessment.link.as_deref().and_then(text));
    }
    if let Some(cost) = &c.public_cost {
        page.head("[public_cost]");
        page.line("amount", Some(number(cost.amount)));
        page.line("currency", text(&cost.currency.to_text()));
        page.line("months", cost.months.map(number));
    }
    c.activities.iter().for_each(|activity| page.activity(activity));
    page.text
}

#[derive(Default)]
struct Page {
    text: String,
}

impl Page {
    fn head(&mut self, head: &str) {
        self.text += &format!("\n{head}\n");
    }

    fn line(&mut self, name: &str, value: Option<Value>) {
        if let Some(value) = value {
            self.text += &format!("{name} = {value}\n");
        }
    }

    /// A field that a notice must have.
    fn needed(&mut self, name: &str, value: Option<Value>, means: &str, example: &str) {
        match value {
            Some(value) => self.line(name, Some(value)),
            None => self.text += &format!("# Fill in: {means}.\n# {name} = {example}\n"),
        }
    }

    fn none<T>(&mut self, name: &str, list: Option<&[T]>) {
        if list.is_some_and(<[T]>::is_empty) {
            self.text += &format!("{name} = []\n");
        }
    }

    fn activity(&mut self, a: &Activity) {
        self.head("[[activities]]");
        let purpose = Some(&a.purpose).filter(|purpose| **purpose != UNSTATED).and_then(word!(Purpose));
        self.needed("purpose", purpose, "what it is for", "\"mobility\"");
        self.line("purpose_text", a.purpose_text.as_deref().and_then(text));
        self.line("legal_basis", a.legal_basis.as_ref().and_then(word!(LegalBasis)));
        self.line("legitimate_interest", a.legitimate_interest.as_deref().and_then(text));
        let condition = a.special_category_condition.as_ref().and_then(word!(SpecialCategoryCondition));
        self.line("special_category_condition", condition);
        self.line("data_kinds", list(a.data_kinds.as_deref(), word!(DataKind)));
        self.line("identifiability", a.identifiability.as_ref().and_then(word!(Identifiability)));
        self.line("processing", list(a.processing.as_deref(), word!(Processing)));
        self.line("profiling", a.profiling.as_ref().and_then(word!(Profiling)));
        let decision = a.automated_decision.as_ref().map(|of| {
            inline([
                ("effect", word!(DecisionEffect)(&of.effect)),
                ("autonomy", of.autonomy.as_ref().and_then(word!(Autonomy))),
                ("human_review", of.human_review.map(Value::from)),
            ])
        });
        self.line("automated_decision", decision);
        let retention = a.retention.as_ref().map(|of| {
            inline([
                ("rule", word!(RetentionRule)(&of.rule)),
                ("hours", of.hours.map(number)),
                ("until", of.until.as_deref().and_then(text)),
            ])
        });
        self.line("retention", retention);
        let storage =
            |of: &Storage| Some(inline([("kind", word!(StorageKind)(&of.kind)), ("country", of.country.map(country))]));
        self.line("storage", list(a.storage.as_deref(), storage));
        self.line("access", list(a.access.as_deref(), word!(Access)));
        let recipient = |of: &Recipient| {
            Some(inline([
                ("name", text(&of.name)),
                ("country", of.country.map(country)),
                ("terms", of.terms.as_ref().and_then(word!(RecipientTerms))),
                ("safeguard", of.safeguard.as_ref().and_then(word!(Safeguard))),
            ]))
        };
        self.line("recipients", list(a.recipients.as_deref(), recipient));
        self.line("consequences", list(a.consequences.as_deref(), word!(Consequence)));
        let objection = a.objection.as_ref().map(|of| {
            inline([("effect", word!(ObjectionEffect)(&of.effect)), ("reason", of.reason.as_deref().and_then(text))])
        });
        self.line("objection", objection);
        self.line("mandatory", a.mandatory.map(Value::from));
    }
}

fn text(text: &str) -> Option<Value> {
    (!text.is_empty()).then(|| Value::from(text))
}

fn day(day: Day) -> Value {
    Value::from(day.to_text())
}

fn number(number: u32) -> Value {
    Value::from(i64::from(number))
}

fn country(country: Country) -> Value {
    Value::from(country.to_text())
}

fn contact(of: &Contact) -> Option<Value> {
    Some(inline([("kind", Some(word!(ContactKind)(&of.kind)?)), ("value", text(&of.value))]))
}

fn position(of: Position) -> Value {
    let degrees = |units: i32| Some(Value::from(f64::from(units) / 1e5));
    inline([("latitude", degrees(of.latitude)), ("longitude", degrees(of.longitude))])
}

fn list<T>(entries: Option<&[T]>, value: impl Fn(&T) -> Option<Value>) -> Option<Value> {
    let entries = entries?;
    let known: Array = entries.iter().filter_map(value).collect();
    // An empty list says "none", which nobody said where only the words are unknown.
    (!known.is_empty() || entries.is_empty()).then(|| Value::from(known))
}

fn inline<const N: usize>(fields: [(&str, Option<Value>); N]) -> Value {
    let mut table = InlineTable::new();
    for (name, value) in fields {
        if let Some(value) = value {
            table.insert(name, value);
        }
    }
    Value::from(table)
}
