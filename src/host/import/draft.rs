//! A draft as far as a source goes: what was carried over, what was lost, what nobody said.

use crate::host::Loss;
use crate::host::plain::{plain, shortened};
use crate::notice::schema::{MAX_ACTIVITIES, MAX_LINK, MAX_LIST, MAX_NAME, MAX_SENSOR, MAX_SENTENCE};
use crate::notice::{Activity, Assessment, Contact, Content};
use crate::time::Day;
use crate::vocabulary::{AssessmentKind, ContactKind, Identifiability, Purpose};

use super::blank::{blank, nothing_said};
use super::source::NO_FIELD;
use super::{period, text};

/// Losses that are listed one by one: ten times what the longest real entry loses.
const MAX_LOSSES: usize = 300;

/// No purpose stated: the vocabulary gives this number to no word, now or ever.
pub(super) const UNSTATED: Purpose = Purpose(0);

/// A draft under way. An empty text or list of [`Content`] that a notice must have means that nobody stated it yet.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    /// What it was made of, in a line.
    pub(super) origin: String,
    /// What a notice says of the sensor. Its activities are made of `aims` and `common` at the end.
    pub(super) content: Content,
    /// The last day, if the source has one.
    pub(super) expires: Option<Day>,
    /// What is said of all activities alike.
    pub(super) common: Activity,
    /// What each activity is for.
    pub(super) aims: Vec<Aim>,
    /// What the source says and the draft does not.
    pub(super) losses: Vec<Loss>,
    /// How many more there are.
    more: usize,
    /// What the draft says in other words than the source, for people to check: the field, and why.
    pub(super) readings: Vec<Loss>,
}

/// What an activity is for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Aim {
    pub(super) purpose: Option<Purpose>,
    pub(super) text: Option<String>,
    pub(super) legal_basis: Option<crate::vocabulary::LegalBasis>,
}

impl Draft {
    pub(super) fn new(origin: String) -> Self {
        Draft {
            origin,
            content: blank(),
            expires: None,
            common: nothing_said(),
            aims: Vec::new(),
            losses: Vec::new(),
            more: 0,
            readings: Vec::new(),
        }
    }

    /// Something of the source is not in the draft.
    pub(super) fn lose(&mut self, path: impl Into<String>, words: &str, why: &str) {
        if self.losses.len() < MAX_LOSSES {
            self.losses.push(Loss::of(path, words, why));
        } else {
            self.more += 1;
        }
    }

    /// The name of a person who works there: not shown again, and not in the draft.
    pub(super) fn leave_out_person(&mut self, path: String) {
        self.losses.push(Loss::new(path, "the name of a person; a notice names bodies, not people who work there."));
    }

    /// Something stands in the draft because of how the source was read.
    pub(super) fn reading(&mut self, field: &str, why: impl Into<String>) {
        let reading = Loss::new(field, why);
        if !self.readings.contains(&reading) {
            self.readings.push(reading);
        }
    }

    /// An id for the sensor, from the first name that gives one.
    pub(super) fn sensor(&mut self, names: &[&str]) {
        let ids = names.iter().map(|name| text::sensor(name, usize::from(MAX_SENSOR)));
        self.content.sensor = ids.into_iter().find(|id| !id.is_empty()).unwrap_or_default();
        if let Some(name) = names.first().filter(|name| **name != self.content.sensor) {
            self.reading("sensor", format!("made of “{}”.", crate::host::plain::quoted(name, 80)));
        }
    }

    /// One line of at most so many bytes; what does not fit is lost.
    pub(super) fn line(&mut self, path: &str, words: &str, limit: u16) -> Option<String> {
        let whole = plain(words);
        let line = shortened(&whole, usize::from(limit));
        if line.len() < whole.len() {
            let rest = whole.get(line.trim_end_matches('…').len()..).unwrap_or_default();
            self.lose(path, rest, &format!("the end of a text; {limit} bytes fit."));
        }
        (!line.is_empty()).then_some(line)
    }

    pub(super) fn name(&mut self, path: &str, words: &str) -> Option<String> {
        self.line(path, words, MAX_NAME)
    }

    pub(super) fn sentence(&mut self, path: &str, words: &str) -> Option<String> {
        self.line(path, words, MAX_SENTENCE)
    }

    /// A link, or a loss.
    pub(super) fn link(&mut self, path: &str, words: &str) -> Option<String> {
        let link = text::link(words, usize::from(MAX_LINK));
        if link.is_none() {
            self.lose(path, words, "no https address that a notice can hold.");
        }
        link
    }

    /// A way to reach somebody: the kind shows in the text, or was named by the source.
    pub(super) fn contact(&mut self, path: &str, words: &str, kind: Option<ContactKind>) -> Option<Contact> {
        let value = words.trim().strip_prefix("mailto:").or(words.trim().strip_prefix("tel:")).unwrap_or(words.trim());
        if let Some(value) = text::link(value, usize::from(MAX_LINK)) {
            return Some(Contact { kind: ContactKind::WEB, value });
        }
        let kind = if text::is_email(value) { Some(ContactKind::EMAIL) } else { kind };
        let fits = (1..=usize::from(MAX_LINK)).contains(&plain(value).len());
        match kind.filter(|kind| fits && *kind != ContactKind::WEB) {
            Some(ContactKind::EMAIL) if !text::is_email(value) => {
                self.lose(path, words, "no email address.");
                None
            }
            Some(kind) => Some(Contact { kind, value: plain(value) }),
            None => {
                self.lose(path, words, "no address that a notice can hold.");
                None
            }
        }
    }

    /// A contact of the controller.
    pub(super) fn controller_contact(&mut self, path: &str, words: &str, kind: Option<ContactKind>) {
        if let Some(contact) = self.contact(path, words, kind) {
            let contacts = self.content.controller.contacts.take();
            self.content.controller.contacts = self.added(contacts, contact, path, words);
        }
    }

    /// The controller; several become one, because a notice has one.
    pub(super) fn controller(&mut self, path: &str, words: &str) {
        let named = self.content.controller.name.clone();
        let both = if named.is_empty() { words.to_owned() } else { format!("{named} and {}", plain(words)) };
        if !named.is_empty() {
            let why = "the source names several; a notice has one, so they stand together. Say who decides what.";
            self.reading("controller.name", why);
        }
        self.content.controller.name = self.name(path, &both).unwrap_or_default();
    }

    /// A list with one entry more: none twice, and no more than a notice can hold.
    pub(super) fn added<T: PartialEq>(
        &mut self,
        list: Option<Vec<T>>,
        entry: T,
        path: &str,
        words: &str,
    ) -> Option<Vec<T>> {
        let mut list = list.unwrap_or_default();
        if list.len() >= usize::from(MAX_LIST) {
            self.lose(path, words, "a list in a notice has at most 16 entries.");
        } else if !list.contains(&entry) {
            list.push(entry);
        }
        Some(list)
    }

    /// How closely data points at a person, as the source claims it; the closest claim counts.
    pub(super) fn identifiability(&mut self, claim: Identifiability, because: &str) {
        self.common.identifiability = self.common.identifiability.max(Some(claim));
        let field = "activities.identifiability";
        match self.readings.iter_mut().find(|reading| reading.path == field) {
            Some(reading) if !reading.text.contains(because) && reading.text.len() < 600 => {
                reading.text += &format!(" Also: {because}.");
            }
            Some(_) => {}
            None => self.reading(field, format!("the closest that the source claims: {because}.")),
        }
    }

    /// How long data is kept.
    pub(super) fn retention(&mut self, path: &str, words: &str) {
        match period::retention(words) {
            Some((retention, _)) if self.common.retention.as_ref().is_some_and(|before| *before != retention) => {
                self.lose(path, words, "the source names another time as well; a notice has one.");
            }
            Some((retention, read)) => {
                self.common.retention = Some(retention);
                if let Some(read) = read {
                    self.reading("activities.retention", format!("{read}."));
                }
            }
            None => self.lose(path, words, "not clearly a time for which data is kept."),
        }
    }

    /// An assessment whose kind its title or the field names.
    pub(super) fn assessment(&mut self, path: &str, title: &str, link: Option<&str>, kind: Option<AssessmentKind>) {
        let Some(kind) = kind.or_else(|| assessment_kind(title)) else {
            self.lose(path, &format!("{title} {}", link.unwrap_or_default()), NO_FIELD);
            return;
        };
        let link = link.and_then(|link| self.link(path, link));
        let assessments = self.content.assessments.take();
        self.content.assessments = self.added(assessments, Assessment { kind, date: None, link }, path, title);
    }

    /// Puts the activities together. Sources say most things of the sensor as a whole, so each activity repeats them.
    pub(super) fn close(&mut self) {
        let mut aims = std::mem::take(&mut self.aims);
        for aim in aims.drain(aims.len().min(usize::from(MAX_ACTIVITIES))..) {
            let words = aim.text.or(aim.purpose.and_then(Purpose::term).map(|term| term.id.into())).unwrap_or_default();
            self.lose("purpose", &words, "a notice has at most 8 activities.");
        }
        if self.more > 0 {
            self.losses.push(Loss::new("…", format!("{} more losses.", self.more)));
        }
        if aims.is_empty() {
            aims.push(Aim::default());
        }
        if aims.len() > 1 && self.common != nothing_said() {
            self.reading(
                "activities",
                "the source says the rest of the sensor as a whole, so each activity repeats it.",
            );
        }
        let activity = |aim: Aim| Activity {
            purpose: aim.purpose.unwrap_or(UNSTATED),
            purpose_text: aim.text,
            legal_basis: aim.legal_basis,
            ..self.common.clone()
        };
        self.content.activities = aims.into_iter().map(activity).collect();
    }
}

fn assessment_kind(title: &str) -> Option<AssessmentKind> {
    let title = title.to_lowercase();
    let names = |words: &[&str]| words.iter().any(|word| title.contains(word));
    if names(&["dpia", "gegevensbeschermingseffect", "data protection impact"]) {
        return Some(AssessmentKind::DPIA);
    }
    names(&["fria", "fraia", "iama", "fundamental rights", "mensenrechten"]).then_some(AssessmentKind::FRIA)
}
