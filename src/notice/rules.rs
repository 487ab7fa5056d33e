//! The rules of the notice format: limits and consistency, never law.

use alloc::string::String;

use super::parts::{Activity, Contact, Country};
use super::{Content, Notice};
use crate::error::{Error, Rule};
use crate::time::Day;
use crate::vocabulary::{ContactKind, RetentionRule};

/// Bytes in a sensor id: it is printed on the placard.
pub const MAX_SENSOR: usize = 32;
/// Bytes in a language tag: BCP 47 language, script and region.
pub const MAX_LANGUAGE: usize = 12;
/// Bytes in a label: one line of the placard.
pub const MAX_LABEL: usize = 80;
/// Bytes in a name.
pub const MAX_NAME: usize = 80;
/// Bytes in a sentence: what fits on a phone's screen without scrolling.
pub const MAX_SENTENCE: usize = 240;
/// Bytes in a link or contact.
pub const MAX_LINK: usize = 160;
/// Entries in any list.
pub const MAX_LIST: usize = 16;
/// Activities in a notice.
pub const MAX_ACTIVITIES: usize = 8;
/// Extensions in a notice.
pub const MAX_EXTENSIONS: usize = 8;

/// Metres; further than any street sensor sees.
const MAX_REACH: u32 = 50_000;
/// A hundred years.
const MAX_HOURS: u32 = 876_600;
/// A hundred years.
const MAX_MONTHS: u32 = 1_200;
/// Extensions this version knows: none yet.
const KNOWN_EXTENSIONS: &[u16] = &[];

pub(super) fn keep(c: &Content) -> Result<(), Error> {
    let sensor = c.sensor.as_bytes();
    text("sensor", &c.sensor, MAX_SENSOR)?;
    hold(sensor.iter().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'.' | b'_' | b'-')), "sensor", Rule::Form)?;
    hold(c.revision >= 1, "revision", Rule::Range)?;
    hold(c.previous.is_some() == (c.revision > 1), "previous", Rule::Order)?;
    day("issued", c.issued)?;
    day("effective", c.effective)?;
    day("expires", c.expires)?;
    hold(c.expires >= c.effective && c.expires >= c.issued, "expires", Rule::Order)?;
    hold(is_language(&c.language), "language", Rule::Form)?;
    text("label", &c.label, MAX_LABEL)?;
    optional("place", &c.place, MAX_NAME)?;
    if let Some(p) = c.position {
        let inside = p.latitude.unsigned_abs() <= 9_000_000 && p.longitude.unsigned_abs() <= 18_000_000;
        hold(inside, "position", Rule::Range)?;
    }
    hold(c.reach.is_none_or(|metres| (1..=MAX_REACH).contains(&metres)), "reach", Rule::Range)?;
    hold(!c.technologies.is_empty(), "technologies", Rule::Empty)?;
    list("technologies", &c.technologies)?;

    text("controller.name", &c.controller.name, MAX_NAME)?;
    country("controller.country", c.controller.country)?;
    for contact in some("controller.contacts", &c.controller.contacts)? {
        contact_rules("controller.contacts", contact)?;
    }
    if let Some(contact) = &c.data_protection_officer {
        contact_rules("data_protection_officer", contact)?;
    }
    for processor in some("processors", &c.processors)? {
        text("processors.name", &processor.name, MAX_NAME)?;
        country("processors.country", processor.country)?;
    }
    if let Some(supervisor) = &c.supervisory_authority {
        text("supervisory_authority.name", &supervisor.name, MAX_NAME)?;
        if let Some(contact) = &supervisor.contact {
            contact_rules("supervisory_authority.contact", contact)?;
        }
    }

    hold(!c.activities.is_empty(), "activities", Rule::Empty)?;
    hold(c.activities.len() <= MAX_ACTIVITIES, "activities", Rule::TooMany)?;
    c.activities.iter().try_for_each(activity)?;

    some("rights", &c.rights)?;
    for channel in some("channels", &c.channels)? {
        contact_rules("channels.contact", &channel.contact)?;
    }
    for assessment in some("assessments", &c.assessments)? {
        if let Some(date) = assessment.date {
            day("assessments.date", date)?;
        }
        optional_link("assessments.link", &assessment.link)?;
    }
    optional("data_owner", &c.data_owner, MAX_NAME)?;
    if let Some(cost) = &c.public_cost {
        hold(cost.currency.is_valid(), "public_cost.currency", Rule::Form)?;
        hold(cost.months.is_none_or(|m| (1..=MAX_MONTHS).contains(&m)), "public_cost.months", Rule::Range)?;
    }
    optional_link("contract", &c.contract)?;
    optional_link("second_layer", &c.second_layer)?;
    extensions(c)
}

fn activity(a: &Activity) -> Result<(), Error> {
    optional("activities.purpose_text", &a.purpose_text, MAX_SENTENCE)?;
    optional("activities.legitimate_interest", &a.legitimate_interest, MAX_SENTENCE)?;
    some("activities.data_kinds", &a.data_kinds)?;
    some("activities.processing", &a.processing)?;
    if let Some(retention) = &a.retention {
        let (hours, event) = (retention.rule == RetentionRule::HOURS, retention.rule == RetentionRule::UNTIL_EVENT);
        hold(retention.hours.is_some() == hours, "activities.retention.hours", Rule::Order)?;
        hold(retention.until.is_some() == event, "activities.retention.until", Rule::Order)?;
        let in_range = retention.hours.is_none_or(|h| (1..=MAX_HOURS).contains(&h));
        hold(in_range, "activities.retention.hours", Rule::Range)?;
        optional("activities.retention.until", &retention.until, MAX_SENTENCE)?;
    }
    for storage in some("activities.storage", &a.storage)? {
        country("activities.storage.country", storage.country)?;
    }
    some("activities.access", &a.access)?;
    for recipient in some("activities.recipients", &a.recipients)? {
        text("activities.recipients.name", &recipient.name, MAX_NAME)?;
        country("activities.recipients.country", recipient.country)?;
    }
    some("activities.consequences", &a.consequences)?;
    match &a.objection {
        Some(objection) => optional("activities.objection.reason", &objection.reason, MAX_SENTENCE),
        None => Ok(()),
    }
}

fn extensions(c: &Content) -> Result<(), Error> {
    hold(c.extensions.len() <= MAX_EXTENSIONS, "extensions", Rule::TooMany)?;
    for (i, extension) in c.extensions.iter().enumerate() {
        // Ascending, so that there is one order and no duplicate.
        hold(i == 0 || c.extensions[i - 1].id < extension.id, "extensions", Rule::Duplicate)?;
        if extension.critical && !KNOWN_EXTENSIONS.contains(&extension.id) {
            return Err(Error::CriticalExtension { id: extension.id });
        }
    }
    Ok(())
}

fn contact_rules(field: &'static str, contact: &Contact) -> Result<(), Error> {
    text(field, &contact.value, MAX_LINK)?;
    hold(contact.kind != ContactKind::WEB || is_link(&contact.value), field, Rule::Form)
}

fn optional_link(field: &'static str, value: &Option<String>) -> Result<(), Error> {
    let Some(value) = value else { return Ok(()) };
    text(field, value, MAX_LINK)?;
    hold(is_link(value), field, Rule::Form)
}

/// What follows `https://`: a host name with a dot, then perhaps a path; printable ASCII only, so that what a person
/// reads is where the link leads. No user part, which could pretend to be the host.
pub(super) fn is_link(text: &str) -> bool {
    let host = text.split(['/', '?', '#']).next().unwrap_or("");
    text.bytes().all(|b| b.is_ascii_graphic() && !matches!(b, b'"' | b'<' | b'>' | b'\\' | b'`' | b'{' | b'}' | b'|'))
        && host.contains('.')
        && !host.starts_with(['.', '-'])
        && host.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b':'))
}

/// The shape of a BCP 47 tag: letters and digits in groups of 1–8, the first of 2 or 3 letters.
pub(super) fn is_language(tag: &str) -> bool {
    let mut groups = tag.split('-');
    tag.len() <= MAX_LANGUAGE
        && groups.next().is_some_and(|g| matches!(g.len(), 2 | 3) && g.bytes().all(|b| b.is_ascii_lowercase()))
        && groups.all(|g| (1..=8).contains(&g.len()) && g.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// Text that shows what it says: no control characters, no invisible characters that reorder or hide, no white space
/// around it.
pub(super) fn is_clean(text: &str) -> bool {
    text.trim() == text
        && !text.chars().any(|c| {
            c.is_control()
                || matches!(c, '\u{200B}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
        })
}

fn text(field: &'static str, value: &str, limit: usize) -> Result<(), Error> {
    hold(!value.is_empty(), field, Rule::Empty)?;
    hold(value.len() <= limit, field, Rule::TooLong)?;
    hold(is_clean(value), field, Rule::Unclean)
}

fn optional(field: &'static str, value: &Option<String>, limit: usize) -> Result<(), Error> {
    value.as_deref().map_or(Ok(()), |value| text(field, value, limit))
}

fn some<'a, T: PartialEq>(field: &'static str, value: &'a Option<alloc::vec::Vec<T>>) -> Result<&'a [T], Error> {
    let entries = value.as_deref().unwrap_or(&[]);
    list(field, entries)?;
    Ok(entries)
}

fn list<T: PartialEq>(field: &'static str, entries: &[T]) -> Result<(), Error> {
    hold(entries.len() <= MAX_LIST, field, Rule::TooMany)?;
    let twice = entries.iter().enumerate().any(|(i, entry)| entries[..i].contains(entry));
    hold(!twice, field, Rule::Duplicate)
}

fn country(field: &'static str, code: Option<Country>) -> Result<(), Error> {
    hold(code.is_none_or(Country::is_valid), field, Rule::Form)
}

fn day(field: &'static str, day: Day) -> Result<(), Error> {
    hold(day.is_valid(), field, Rule::Range)
}

fn hold(kept: bool, field: &'static str, rule: Rule) -> Result<(), Error> {
    if kept { Ok(()) } else { Err(Error::NoticeInvalid { field, rule }) }
}

impl TryFrom<Content> for Notice {
    type Error = Error;
    fn try_from(content: Content) -> Result<Self, Error> {
        Notice::new(content)
    }
}
