//! Drafts: what a clerk writes (TOML, friendly words) → [`Content`].
//!
//! All problems of a draft are reported at once, each with its line, the field, what is wrong and an example that works.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::schema::{
    Form, MAX_ACTIVITIES, MAX_HOURS, MAX_LANGUAGE, MAX_LINK, MAX_LIST, MAX_MONTHS, MAX_NAME, MAX_REACH, MAX_SENSOR,
    MAX_SENTENCE,
};
use super::text::{is_clean, is_language, is_link, is_sensor};
use super::{
    Activity, Assessment, AutomatedDecision, Channel, Contact, Content, Controller, Country, Currency, Objection,
    Position, Processor, PublicCost, Recipient, Retention, Storage, Supervisor,
};
use crate::time::Day;
use crate::vocabulary::{
    Access, AssessmentKind, Autonomy, ChannelUse, Consequence, ContactKind, ControllerKind, DataKind, DecisionEffect,
    Identifiability, LegalBasis, ObjectionEffect, Processing, Profiling, Purpose, RecipientTerms, RetentionRule, Right,
    Safeguard, SpecialCategoryCondition, StorageKind, Technology,
};
use toml_edit::{Item, TableLike, Value};

/// A draft to start from: every field with a comment.
pub const TEMPLATE: &str = include_str!("template.toml");

/// Bytes of a draft.
pub const MAX_DRAFT: usize = 64 << 10;

/// Something in a draft that has to change before it can be signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Line, from 1.
    pub line: usize,
    /// Path of the field, e.g. `activities[1].retention.hours`.
    pub field: String,
    /// What is wrong.
    pub what: String,
    /// What would be right.
    pub example: String,
}

/// Reads a draft. Revision and previous notice are for the signer to set: the content has revision 1.
///
/// `today` stands in for a missing `issued`.
///
/// # Errors
/// Every problem found, in order of their lines.
pub fn read(text: &str, today: Day) -> Result<Content, Vec<Problem>> {
    if text.len() > MAX_DRAFT {
        let what = format!("the draft has {} bytes, at most {MAX_DRAFT} are read", text.len());
        return Err(alloc::vec![Problem {
            line: 1,
            field: "draft".into(),
            what,
            example: "a file of its own per sensor".into()
        }]);
    }
    let document = toml_edit::Document::parse(text).map_err(|error| {
        let line = error.span().map_or(1, |span| line_of(text, span.start));
        alloc::vec![Problem {
            line,
            field: "draft".into(),
            what: format!("not TOML: {}", error.message().trim()),
            example: "label = \"Market Square, counter 2\"".into(),
        }]
    })?;
    let mut reader = Reader { text, problems: Vec::new() };
    let content = reader.notice(document.as_table(), today);
    reader.problems.sort_by_key(|problem| problem.line);
    match content {
        Some(content) if reader.problems.is_empty() => Ok(content),
        _ => Err(reader.problems),
    }
}

struct Reader<'t> {
    text: &'t str,
    problems: Vec<Problem>,
}

/// A table of the draft and which of its fields were asked for.
struct Fields<'t> {
    table: &'t dyn TableLike,
    path: String,
    line: usize,
    known: Vec<&'static str>,
}

/// An entry of a list: where it stands, and the table that it should be.
type Entry<'t> = (Option<core::ops::Range<usize>>, Option<&'t dyn TableLike>);

/// A value and where it stands.
struct Found<'t> {
    item: &'t Item,
    path: String,
    line: usize,
}

impl<'t> Fields<'t> {
    fn path(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_string() } else { format!("{}.{name}", self.path) }
    }
}

impl<'t> Reader<'t> {
    fn notice(&mut self, table: &'t dyn TableLike, today: Day) -> Option<Content> {
        let mut f = Fields { table, path: String::new(), line: 1, known: Vec::new() };
        let sensor = self.text(&mut f, "sensor", MAX_SENSOR, Form::Sensor, "\"k12-07\"", true);
        let issued = self.day(&mut f, "issued").unwrap_or(today);
        let effective = self.day(&mut f, "effective").unwrap_or(issued);
        let expires = self.day(&mut f, "expires");
        if expires.is_none() && !f.table.contains_key("expires") {
            self.miss(&f, "expires", "\"2028-10-31\"");
        }
        if let Some(expires) = expires.filter(|day| *day < effective || *day < issued) {
            self.at(&f, "expires", format!("{expires} lies before `issued` or `effective`"), "\"2028-10-31\"");
        }
        let language = self.text(&mut f, "language", MAX_LANGUAGE, Form::Language, "\"en\"", true);
        let label = self.name(&mut f, "label", "\"Market Square, counter 2\"", true);
        let place = self.name(&mut f, "place", "\"Market Square, pole 12\"", false);
        let position = self.position(&mut f);
        let reach = self.number(&mut f, "reach", 1, MAX_REACH, "25");
        let technologies =
            self.words(&mut f, "technologies", Technology::parse, Technology::words, "[\"video_camera\"]");
        if technologies.as_ref().is_none_or(Vec::is_empty) && self.clear(&f, "technologies") {
            self.miss(&f, "technologies", "[\"video_camera\"]");
        }
        let controller = self.table(&mut f, "controller", "[controller]", Self::controller);
        if controller.is_none() && self.clear(&f, "controller") {
            self.miss(&f, "controller", "[controller]\nname = \"City of Example\"");
        }
        let data_protection_officer = self.table(&mut f, "data_protection_officer", CONTACT, Self::contact);
        let processors = self.tables(&mut f, "processors", MAX_LIST, "[[processors]]", Self::processor);
        let supervisory_authority =
            self.table(&mut f, "supervisory_authority", "[supervisory_authority]", Self::supervisor);
        let activities = self.tables(&mut f, "activities", MAX_ACTIVITIES, "[[activities]]", Self::activity);
        if activities.as_ref().is_none_or(Vec::is_empty) && self.clear(&f, "activities") {
            self.miss(&f, "activities", "[[activities]]\npurpose = \"mobility\"");
        }
        let rights = self.words(&mut f, "rights", Right::parse, Right::words, "[\"A15\", \"A21\"]");
        let channels = self.tables(&mut f, "channels", MAX_LIST, "[[channels]]", Self::channel);
        let assessments = self.tables(&mut f, "assessments", MAX_LIST, "[[assessments]]", Self::assessment);
        let data_owner = self.name(&mut f, "data_owner", "\"City of Example\"", false);
        let public_cost = self.table(&mut f, "public_cost", "[public_cost]", Self::cost);
        let contract = self.link(&mut f, "contract");
        let second_layer = self.link(&mut f, "second_layer");
        self.done(f);
        Some(Content {
            sensor: sensor?,
            revision: 1,
            previous: None,
            issued,
            effective,
            expires: expires?,
            language: language?,
            label: label?,
            place,
            position,
            reach,
            technologies: technologies?,
            controller: controller?,
            data_protection_officer,
            processors,
            supervisory_authority,
            activities: activities?,
            rights,
            channels,
            assessments,
            data_owner,
            public_cost,
            contract,
            second_layer,
            extensions: Vec::new(),
        })
    }

    fn controller(&mut self, f: &mut Fields<'t>) -> Option<Controller> {
        let name = self.name(f, "name", "\"City of Example\"", true);
        let kind = self.word(f, "kind", ControllerKind::parse, ControllerKind::words, "\"public\"", false);
        let country = self.country(f);
        let contacts = self.tables(f, "contacts", MAX_LIST, CONTACT, Self::contact);
        Some(Controller { name: name?, kind, country, contacts })
    }

    fn contact(&mut self, f: &mut Fields<'t>) -> Option<Contact> {
        let kind = self.word(f, "kind", ContactKind::parse, ContactKind::words, "\"phone\"", true);
        let form = if kind == Some(ContactKind::WEB) { Form::Link } else { Form::Any };
        let value = self.text(f, "value", MAX_LINK, form, "\"14 020\"", true);
        Some(Contact { kind: kind?, value: value? })
    }

    fn processor(&mut self, f: &mut Fields<'t>) -> Option<Processor> {
        let name = self.name(f, "name", "\"Acme Counting\"", true);
        let country = self.country(f);
        Some(Processor { name: name?, country })
    }

    fn supervisor(&mut self, f: &mut Fields<'t>) -> Option<Supervisor> {
        let name = self.name(f, "name", "\"Data Protection Authority\"", true);
        let contact = self.table(f, "contact", CONTACT, Self::contact);
        Some(Supervisor { name: name?, contact })
    }

    fn channel(&mut self, f: &mut Fields<'t>) -> Option<Channel> {
        let purpose = self.word(f, "purpose", ChannelUse::parse, ChannelUse::words, "\"choice\"", true);
        let contact = self.table(f, "contact", CONTACT, Self::contact);
        if contact.is_none() && self.clear(f, "contact") {
            self.miss(f, "contact", CONTACT);
        }
        Some(Channel { purpose: purpose?, contact: contact? })
    }

    fn assessment(&mut self, f: &mut Fields<'t>) -> Option<Assessment> {
        let kind = self.word(f, "kind", AssessmentKind::parse, AssessmentKind::words, "\"dpia\"", true);
        let date = self.day(f, "date");
        let link = self.link(f, "link");
        Some(Assessment { kind: kind?, date, link })
    }

    fn cost(&mut self, f: &mut Fields<'t>) -> Option<PublicCost> {
        let amount = self.number(f, "amount", 0, u32::MAX, "48000");
        let currency = self.letters(f, "currency", Currency::parse, "\"EUR\"");
        for name in ["amount", "currency"] {
            if !f.table.contains_key(name) {
                self.miss(f, name, "amount = 48000, currency = \"EUR\"");
            }
        }
        let months = self.number(f, "months", 1, MAX_MONTHS, "12");
        Some(PublicCost { amount: amount?, currency: currency?, months })
    }

    fn activity(&mut self, f: &mut Fields<'t>) -> Option<Activity> {
        let purpose = self.word(f, "purpose", Purpose::parse, Purpose::words, "\"mobility\"", true);
        let sentence = "\"Count people and bikes to plan the square.\"";
        let purpose_text = self.text(f, "purpose_text", MAX_SENTENCE, Form::Any, sentence, false);
        let legal_basis = self.word(f, "legal_basis", LegalBasis::parse, LegalBasis::words, "\"6(1)(e)\"", false);
        let interest = "\"Keeping the shop's goods safe.\"";
        let legitimate_interest = self.text(f, "legitimate_interest", MAX_SENTENCE, Form::Any, interest, false);
        let special_category_condition = self.word(
            f,
            "special_category_condition",
            SpecialCategoryCondition::parse,
            SpecialCategoryCondition::words,
            "\"9(2)(g)\"",
            false,
        );
        Some(Activity {
            purpose_text,
            legal_basis,
            legitimate_interest,
            special_category_condition,
            data_kinds: self.words(f, "data_kinds", DataKind::parse, DataKind::words, "[\"people_count\"]"),
            identifiability: self.word(
                f,
                "identifiability",
                Identifiability::parse,
                Identifiability::words,
                "\"de_identified\"",
                false,
            ),
            processing: self.words(f, "processing", Processing::parse, Processing::words, "[\"computer_vision\"]"),
            profiling: self.word(f, "profiling", Profiling::parse, Profiling::words, "\"none\"", false),
            automated_decision: self.table(f, "automated_decision", "{ effect = \"none\" }", Self::decision),
            retention: self.table(f, "retention", RETENTION, Self::retention),
            storage: self.tables(f, "storage", MAX_LIST, "[{ kind = \"stored_locally\" }]", Self::storage),
            access: self.words(f, "access", Access::parse, Access::words, "[\"available_to_vendor\"]"),
            recipients: self.tables(f, "recipients", MAX_LIST, "[{ name = \"Police\" }]", Self::recipient),
            consequences: self.words(f, "consequences", Consequence::parse, Consequence::words, "[\"none\"]"),
            objection: self.table(f, "objection", "{ effect = \"mask\" }", Self::objection),
            mandatory: self.flag(f, "mandatory"),
            purpose: purpose?,
        })
    }

    fn decision(&mut self, f: &mut Fields<'t>) -> Option<AutomatedDecision> {
        let effect = self.word(f, "effect", DecisionEffect::parse, DecisionEffect::words, "\"none\"", true);
        let autonomy = self.word(f, "autonomy", Autonomy::parse, Autonomy::words, "\"human_decides\"", false);
        let human_review = self.flag(f, "human_review");
        Some(AutomatedDecision { effect: effect?, autonomy, human_review })
    }

    fn retention(&mut self, f: &mut Fields<'t>) -> Option<Retention> {
        let rule = self.word(f, "rule", RetentionRule::parse, RetentionRule::words, "\"hours\"", true);
        let hours = self.number(f, "hours", 1, MAX_HOURS, "24");
        let until = self.text(f, "until", MAX_SENTENCE, Form::Any, "\"the case is closed\"", false);
        for (word, name, example) in
            [(RetentionRule::HOURS, "hours", "24"), (RetentionRule::UNTIL_EVENT, "until", "\"the case is closed\"")]
        {
            let there = f.table.contains_key(name);
            match rule {
                Some(rule) if rule == word && !there => self.miss(f, name, example),
                Some(rule) if rule != word && there => {
                    let id = word.term().map_or("", |term| term.id);
                    self.at(f, name, format!("goes with rule = \"{id}\" only"), RETENTION);
                }
                _ => {}
            }
        }
        Some(Retention { rule: rule?, hours, until })
    }

    fn storage(&mut self, f: &mut Fields<'t>) -> Option<Storage> {
        let kind = self.word(f, "kind", StorageKind::parse, StorageKind::words, "\"stored_locally\"", true);
        let country = self.country(f);
        Some(Storage { kind: kind?, country })
    }

    fn recipient(&mut self, f: &mut Fields<'t>) -> Option<Recipient> {
        let name = self.name(f, "name", "\"National Police\"", true);
        let country = self.country(f);
        let terms = self.word(f, "terms", RecipientTerms::parse, RecipientTerms::words, "\"shared\"", false);
        let safeguard = self.word(f, "safeguard", Safeguard::parse, Safeguard::words, "\"A46-2-c\"", false);
        Some(Recipient { name: name?, country, terms, safeguard })
    }

    fn objection(&mut self, f: &mut Fields<'t>) -> Option<Objection> {
        let effect = self.word(f, "effect", ObjectionEffect::parse, ObjectionEffect::words, "\"mask\"", true);
        let reason = self.text(f, "reason", MAX_SENTENCE, Form::Any, "\"You are masked within a day.\"", false);
        Some(Objection { effect: effect?, reason })
    }

    fn position(&mut self, f: &mut Fields<'t>) -> Option<Position> {
        self.table(f, "position", "{ latitude = 52.37021, longitude = 4.89517 }", |reader, f| {
            let latitude = reader.degrees(f, "latitude", 90, "52.37021");
            let longitude = reader.degrees(f, "longitude", 180, "4.89517");
            Some(Position { latitude: latitude?, longitude: longitude? })
        })
    }

    // ── values ──

    #[allow(clippy::cast_possible_truncation, reason = "range checked")]
    fn degrees(&mut self, f: &mut Fields<'t>, name: &'static str, limit: i32, example: &str) -> Option<i32> {
        let found = self.wanted(f, name, example, true)?;
        let number = found.item.as_float().or_else(|| found.item.as_integer().map(|n| n as f64));
        match number.filter(|n| n.abs() <= f64::from(limit)) {
            Some(degrees) => Some((degrees * 1e5).round() as i32),
            None => self.wrong(&found, format!("is no number from -{limit} to {limit}"), example),
        }
    }

    fn number(&mut self, f: &mut Fields<'t>, name: &'static str, first: u32, last: u32, example: &str) -> Option<u32> {
        let found = self.take(f, name)?;
        let number = found.item.as_integer().and_then(|n| u32::try_from(n).ok());
        match number.filter(|n| (first..=last).contains(n)) {
            Some(number) => Some(number),
            None => self.wrong(&found, format!("is no whole number from {first} to {last}"), example),
        }
    }

    fn flag(&mut self, f: &mut Fields<'t>, name: &'static str) -> Option<bool> {
        let found = self.take(f, name)?;
        match found.item.as_bool() {
            Some(flag) => Some(flag),
            None => self.wrong(&found, "is neither true nor false".into(), "false"),
        }
    }

    fn day(&mut self, f: &mut Fields<'t>, name: &'static str) -> Option<Day> {
        let found = self.take(f, name)?;
        let text = match found.item {
            Item::Value(Value::Datetime(date)) => date.value().to_string(),
            item => item.as_str().unwrap_or("").to_string(),
        };
        match Day::parse(&text) {
            Ok(day) => Some(day),
            Err(_) => self.wrong(&found, "is no day of the calendar".into(), "\"2026-11-01\""),
        }
    }

    fn name(&mut self, f: &mut Fields<'t>, name: &'static str, example: &str, required: bool) -> Option<String> {
        self.text(f, name, MAX_NAME, Form::Any, example, required)
    }

    fn link(&mut self, f: &mut Fields<'t>, name: &'static str) -> Option<String> {
        self.text(f, name, MAX_LINK, Form::Link, "\"https://city.example/sensors\"", false)
    }

    fn text(
        &mut self,
        f: &mut Fields<'t>,
        name: &'static str,
        limit: u16,
        form: Form,
        example: &str,
        required: bool,
    ) -> Option<String> {
        let found = self.wanted(f, name, example, required)?;
        let Some(text) = found.item.as_str() else {
            return self.wrong(&found, "is not a text in quotes".into(), example);
        };
        // Links are kept without their scheme: it is always https.
        let text = if form == Form::Link { text.strip_prefix("https://").unwrap_or(text) } else { text };
        if text.is_empty() {
            return self.wrong(&found, "is empty; leave the line out if it is not known".into(), example);
        }
        if text.len() > usize::from(limit) {
            let what = format!("has {} bytes, at most {limit} fit", text.len());
            return self.wrong(&found, what, example);
        }
        if !is_clean(text) {
            let what = "has spaces around it, or line breaks or invisible characters in it";
            return self.wrong(&found, what.into(), example);
        }
        let (formed, what) = match form {
            Form::Any => (true, ""),
            Form::Sensor => (is_sensor(text.as_bytes()), "may contain a-z, 0-9, dot, hyphen and underscore only"),
            Form::Language => (is_language(text.as_bytes()), "is no language tag such as en, nl or pt-BR"),
            Form::Link => (is_link(text.as_bytes()), "is no https address that can be printed"),
        };
        if formed { Some(text.to_string()) } else { self.wrong(&found, what.into(), example) }
    }

    fn country(&mut self, f: &mut Fields<'t>) -> Option<Country> {
        self.letters(f, "country", Country::parse, "\"NL\"")
    }

    fn letters<T>(
        &mut self,
        f: &mut Fields<'t>,
        name: &'static str,
        parse: fn(&str) -> Option<T>,
        example: &str,
    ) -> Option<T> {
        let found = self.take(f, name)?;
        match found.item.as_str().and_then(parse) {
            Some(code) => Some(code),
            None => self.wrong(&found, "is no code in capital letters".into(), example),
        }
    }

    fn word<T, W: Iterator<Item = &'static str>>(
        &mut self,
        f: &mut Fields<'t>,
        name: &'static str,
        parse: fn(&str) -> Option<T>,
        words: fn() -> W,
        example: &str,
        required: bool,
    ) -> Option<T> {
        let found = self.wanted(f, name, example, required)?;
        self.code(&found, found.item.as_str(), parse, words, example)
    }

    fn words<T: PartialEq, W: Iterator<Item = &'static str>>(
        &mut self,
        f: &mut Fields<'t>,
        name: &'static str,
        parse: fn(&str) -> Option<T>,
        words: fn() -> W,
        example: &str,
    ) -> Option<Vec<T>> {
        let found = self.take(f, name)?;
        let Some(array) = found.item.as_array() else {
            return self.wrong(&found, "is not a list in square brackets".into(), example);
        };
        let mut codes: Vec<T> = Vec::new();
        for value in array {
            match self.code(&found, value.as_str(), parse, words, example) {
                Some(code) if codes.contains(&code) => {
                    self.problem(&found, format!("names {value} twice"), example);
                }
                Some(code) => codes.push(code),
                None => {}
            }
        }
        self.count(&found, array.len(), MAX_LIST, example);
        Some(codes)
    }

    fn code<T, W: Iterator<Item = &'static str>>(
        &mut self,
        found: &Found<'t>,
        word: Option<&str>,
        parse: fn(&str) -> Option<T>,
        words: fn() -> W,
        example: &str,
    ) -> Option<T> {
        let Some(word) = word else {
            return self.wrong(found, "is not a word in quotes".into(), example);
        };
        if let Some(code) = parse(word) {
            return Some(code);
        }
        let near = nearest(word, words());
        let shown: String = word.chars().take(40).collect();
        match near {
            Some(near) => {
                self.wrong(found, format!("does not know the word \"{shown}\""), &format!("did you mean \"{near}\"?"))
            }
            None => self.wrong(found, format!("does not know the word \"{shown}\""), example),
        }
    }

    // ── tables ──

    fn table<T>(
        &mut self,
        f: &mut Fields<'t>,
        name: &'static str,
        example: &str,
        read: impl FnOnce(&mut Self, &mut Fields<'t>) -> Option<T>,
    ) -> Option<T> {
        let found = self.take(f, name)?;
        match found.item.as_table_like() {
            Some(table) => self.inside(table, found.path, found.line, read),
            None => self.wrong(&found, "is not a table".into(), example),
        }
    }

    fn tables<T: PartialEq>(
        &mut self,
        f: &mut Fields<'t>,
        name: &'static str,
        limit: u8,
        example: &str,
        read: impl Fn(&mut Self, &mut Fields<'t>) -> Option<T>,
    ) -> Option<Vec<T>> {
        let found = self.take(f, name)?;
        let tables: Vec<Entry<'t>> = match found.item {
            Item::ArrayOfTables(tables) => tables.iter().map(|t| (t.span(), Some(t as &dyn TableLike))).collect(),
            Item::Value(Value::Array(array)) => {
                array.iter().map(|value| (value.span(), value.as_inline_table().map(|t| t as &dyn TableLike))).collect()
            }
            _ => return self.wrong(&found, "is not a list of tables".into(), example),
        };
        self.count(&found, tables.len(), limit, example);
        let mut entries: Vec<T> = Vec::new();
        for (i, (span, table)) in tables.into_iter().enumerate() {
            let line = span.map_or(found.line, |span| line_of(self.text, span.start));
            let path = format!("{}[{i}]", found.path);
            let Some(table) = table else {
                let entry = Found { item: found.item, path, line };
                self.problem(&entry, "is not a table".into(), example);
                continue;
            };
            match self.inside(table, path.clone(), line, &read) {
                Some(entry) if entries.contains(&entry) => {
                    self.problem(&Found { item: found.item, path, line }, "is there twice".into(), example);
                }
                Some(entry) => entries.push(entry),
                None => {}
            }
        }
        Some(entries)
    }

    fn inside<T>(
        &mut self,
        table: &'t dyn TableLike,
        path: String,
        line: usize,
        read: impl FnOnce(&mut Self, &mut Fields<'t>) -> Option<T>,
    ) -> Option<T> {
        let mut fields = Fields { table, path, line, known: Vec::new() };
        let value = read(self, &mut fields);
        self.done(fields);
        value
    }

    fn take(&self, f: &mut Fields<'t>, name: &'static str) -> Option<Found<'t>> {
        f.known.push(name);
        let (key, item) = f.table.get_key_value(name)?;
        let line = key.span().or_else(|| item.span()).map_or(f.line, |span| line_of(self.text, span.start));
        Some(Found { item, path: f.path(name), line })
    }

    /// A field that is there, or is reported if it has to be.
    fn wanted(&mut self, f: &mut Fields<'t>, name: &'static str, example: &str, required: bool) -> Option<Found<'t>> {
        let found = self.take(f, name);
        if required && found.is_none() {
            self.miss(f, name, example);
        }
        found
    }

    /// Fields that nobody asked for: a typing mistake must not make something vanish.
    fn done(&mut self, f: Fields<'t>) {
        for (name, _) in f.table.iter() {
            if f.known.contains(&name) {
                continue;
            }
            let line = f.table.key(name).and_then(toml_edit::Key::span).map_or(f.line, |s| line_of(self.text, s.start));
            let example = match nearest(name, f.known.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("fields here: {}", f.known.join(", ")),
            };
            let shown: String = name.chars().take(40).collect();
            self.problems.push(Problem {
                line,
                field: f.path(&shown),
                what: "is no field of a notice".into(),
                example,
            });
        }
    }

    // ── problems ──

    fn count(&mut self, found: &Found<'t>, len: usize, limit: u8, example: &str) {
        if len > usize::from(limit) {
            self.problem(found, format!("has {len} entries, at most {limit} fit"), example);
        }
    }

    fn wrong<T>(&mut self, found: &Found<'t>, what: String, example: &str) -> Option<T> {
        self.problem(found, what, example);
        None
    }

    fn problem(&mut self, found: &Found<'t>, what: String, example: &str) {
        self.problems.push(Problem { line: found.line, field: found.path.clone(), what, example: example.into() });
    }

    fn miss(&mut self, f: &Fields<'t>, name: &str, example: &str) {
        self.at(f, name, "is needed".into(), example);
    }

    fn at(&mut self, f: &Fields<'t>, name: &str, what: String, example: &str) {
        let span = f.table.get_key_value(name).and_then(|(key, item)| key.span().or_else(|| item.span()));
        let line = span.map_or(f.line, |span| line_of(self.text, span.start));
        self.problems.push(Problem { line, field: f.path(name), what, example: example.into() });
    }

    /// Whether nothing was said about a field or what is in it yet.
    fn clear(&self, f: &Fields<'t>, name: &str) -> bool {
        let path = f.path(name);
        !self.problems.iter().any(|problem| problem.field.starts_with(&path))
    }
}

const CONTACT: &str = "{ kind = \"phone\", value = \"14 020\" }";
const RETENTION: &str = "{ rule = \"hours\", hours = 24 }";

fn line_of(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|b| *b == b'\n').count() + 1
}

/// The word that was probably meant, if any is close.
fn nearest(word: &str, words: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    let word = word.to_lowercase();
    words
        .map(|candidate| (strsim::jaro_winkler(&word, candidate), candidate))
        .filter(|(closeness, _)| *closeness > 0.82)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> Day {
        Day::parse("2026-11-22").unwrap()
    }

    #[test]
    fn the_template_is_a_draft() {
        let content = read(TEMPLATE, today()).unwrap();
        assert_eq!(content.revision, 1);
        assert!(content.controller.contacts.is_some());
    }

    #[test]
    fn all_problems_at_once() {
        let draft = r#"
sensor = "K 12"
expires = "2026-02-30"
language = "english"
label = ""
lable = "x"
technologies = ["vidio_camera", "radar", "radar"]
reach = -3
[controller]
nam = "City"
kind = "pubic"
[[activities]]
purpose = "mobility"
retention = { rule = "hours", until = "x" }
mandatory = "no"
"#;
        let problems = read(draft, today()).unwrap_err();
        let found: Vec<(usize, &str)> = problems.iter().map(|p| (p.line, p.field.as_str())).collect();
        assert_eq!(
            found,
            [
                (2, "sensor"),
                (3, "expires"),
                (4, "language"),
                (5, "label"),
                (6, "lable"),
                (7, "technologies"),
                (7, "technologies"),
                (8, "reach"),
                (9, "controller.name"),
                (10, "controller.nam"),
                (11, "controller.kind"),
                (14, "activities[0].retention.hours"),
                (14, "activities[0].retention.until"),
                (15, "activities[0].mandatory"),
            ]
        );
        assert!(problems.iter().all(|p| !p.example.is_empty()));
        assert!(problems.iter().any(|p| p.example == "did you mean \"video_camera\"?"), "{problems:#?}");
    }

    #[test]
    fn hostile_drafts() {
        for draft in ["", "\u{0}", "= 3", "a = [", "[[activities]]", "activities = 1", "controller = []"] {
            assert!(!read(draft, today()).unwrap_err().is_empty(), "{draft}");
        }
        let deep = "a = ".to_string() + &"[".repeat(10_000);
        assert!(read(&deep, today()).is_err());
        assert!(read(&" ".repeat(MAX_DRAFT + 1), today()).is_err());
    }
}
