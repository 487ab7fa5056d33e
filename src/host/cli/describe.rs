//! A notice in words, for the terminal: the same sentences and order as on the page.

use crate::host::words::{say, term};
use crate::notice::{Activity, Contact, Content, Country, Recipient, Retention, Storage};
use crate::vocabulary::{ContactKind, RetentionRule};
use crate::wire::notice::Reading;

/// Everything a notice says and does not say.
pub(super) fn notice(c: &Content, reading: &Reading) -> String {
    let mut page = Page::default();
    page.row("label", Some(c.label.clone()));
    page.row("place", c.place.clone());
    page.row("position", c.position.map(|p| format!("{}, {}", degrees(p.latitude), degrees(p.longitude))));
    page.row("reach", c.reach.map(|metres| say("metres", &[("metres", metres.to_string())])));
    page.row("technologies", Some(list(&c.technologies, |code| term(code.code()))));
    page.row("controller", Some(with_country(&c.controller.name, c.controller.country)));
    page.row("controller-kind", c.controller.kind.map(|kind| term(kind.code())));
    page.row("controller-contacts", c.controller.contacts.as_deref().map(|contacts| list(contacts, contact)));
    page.row("data_protection_officer", c.data_protection_officer.as_ref().map(contact));
    let processors = c.processors.as_deref();
    page.row("processors", processors.map(|p| somebody(p, |p| with_country(&p.name, p.country))));
    for (i, activity) in c.activities.iter().enumerate() {
        let purpose = term(activity.purpose.code());
        page.heading(&say("page-activity", &[("number", (i + 1).to_string()), ("purpose", purpose)]));
        activity_rows(&mut page, activity);
    }
    page.heading(&say("section-contacts", &[]));
    page.row("rights", c.rights.as_deref().map(|rights| list(rights, |code| term(code.code()))));
    let channels = c.channels.as_deref();
    page.row(
        "channels",
        channels.map(|channels| {
            list(channels, |channel| {
                let purpose = say("channel-for", &[("use", term(channel.purpose.code()))]);
                format!("{purpose} {}", contact(&channel.contact))
            })
        }),
    );
    page.row(
        "supervisory_authority",
        c.supervisory_authority.as_ref().map(|supervisor| {
            let way = supervisor.contact.as_ref().map(|c| format!(", {}", contact(c))).unwrap_or_default();
            format!("{}{way}", supervisor.name)
        }),
    );
    page.heading(&say("section-accountability", &[]));
    let assessments = c.assessments.as_deref();
    page.row(
        "assessments",
        assessments.map(|assessments| {
            list(assessments, |a| {
                let kind = term(a.kind.code());
                let text = match a.date {
                    Some(day) => say("assessment-dated", &[("kind", kind), ("day", day.to_text())]),
                    None => say("assessment-undated", &[("kind", kind)]),
                };
                a.link.as_ref().map_or(text.clone(), |link| format!("{text}, https://{link}"))
            })
        }),
    );
    page.row("data_owner", c.data_owner.clone());
    page.row(
        "public_cost",
        c.public_cost.as_ref().map(|cost| {
            let amount = format!("{} {}", cost.currency.to_text(), cost.amount);
            match cost.months {
                Some(months) => say("cost-months", &[("amount", amount), ("months", months.to_string())]),
                None => say("cost-once", &[("amount", amount)]),
            }
        }),
    );
    page.row("contract", c.contract.as_ref().map(|link| format!("https://{link}")));
    page.row("second_layer", c.second_layer.as_ref().map(|link| format!("https://{link}")));
    page.heading(&say("section-validity", &[]));
    page.row("effective", Some(c.effective.to_text()));
    page.row("expires", Some(c.expires.to_text()));
    page.row("issued", Some(c.issued.to_text()));
    page.row("revision", Some(c.revision.to_string()));
    page.row("sensor", Some(c.sensor.clone()));
    if !reading.unread.is_empty() {
        page.heading(&say("page-unread", &[("count", reading.unread.len().to_string())]));
    }
    let missing = missing(reading);
    if !missing.is_empty() {
        page.heading(&say("page-missing", &[("count", missing.len().to_string())]));
        missing.iter().for_each(|line| page.text += &format!("  - {line}\n"));
    }
    page.text
}

/// What the notice leaves out, a sentence each.
pub(super) fn missing(reading: &Reading) -> Vec<String> {
    let numbers = reading.missing.iter().filter_map(|m| m.activity).max().unwrap_or(0) > 0;
    reading
        .missing
        .iter()
        .map(|m| {
            let text = say(&format!("missing-{}", m.field.replace('.', "-")), &[]);
            // The number tells activities apart, where there are several.
            m.activity.filter(|_| numbers).map_or(text.clone(), |activity| format!("{text} ({})", activity + 1))
        })
        .collect()
}

fn activity_rows(page: &mut Page, a: &Activity) {
    page.row("purpose_text", a.purpose_text.clone());
    page.row("legal_basis", a.legal_basis.map(|code| term(code.code())));
    if a.legitimate_interest.is_some() || a.legal_basis.is_some_and(|basis| basis.is_legitimate_interest()) {
        page.row("legitimate_interest", a.legitimate_interest.clone());
    }
    if let Some(condition) = a.special_category_condition {
        page.row("special_category_condition", Some(term(condition.code())));
    }
    page.row("data_kinds", a.data_kinds.as_deref().map(|kinds| list(kinds, |code| term(code.code()))));
    page.row("identifiability", a.identifiability.map(|code| term(code.code())));
    page.row("processing", a.processing.as_deref().map(|kinds| list(kinds, |code| term(code.code()))));
    page.row("profiling", a.profiling.map(|code| term(code.code())));
    page.row(
        "automated_decision",
        a.automated_decision.as_ref().map(|decision| {
            let autonomy = decision.autonomy.map(|code| format!("; {}", term(code.code()))).unwrap_or_default();
            format!("{}{autonomy}", term(decision.effect.code()))
        }),
    );
    if let Some(review) = a.automated_decision.as_ref().and_then(|decision| decision.human_review) {
        page.row("automated_decision-human_review", Some(say(if review { "yes" } else { "no" }, &[])));
    }
    page.row("retention", a.retention.as_ref().map(retention));
    page.row("storage", a.storage.as_deref().map(|places| list(places, storage)));
    page.row("access", a.access.as_deref().map(|kinds| list(kinds, |code| term(code.code()))));
    page.row("recipients", a.recipients.as_deref().map(|r| somebody(r, recipient)));
    page.row("consequences", a.consequences.as_deref().map(|kinds| list(kinds, |code| term(code.code()))));
    page.row(
        "objection",
        a.objection.as_ref().map(|objection| {
            let reason = objection.reason.as_ref().map(|reason| format!(": {reason}")).unwrap_or_default();
            format!("{}{reason}", term(objection.effect.code()))
        }),
    );
    page.row("mandatory", a.mandatory.map(|must| say(if must { "yes" } else { "no" }, &[])));
}

fn retention(retention: &Retention) -> String {
    match (retention.rule, retention.hours, &retention.until) {
        (RetentionRule::HOURS, Some(hours), _) if hours >= 48 && hours % 24 == 0 => {
            say("days", &[("days", (hours / 24).to_string())])
        }
        (RetentionRule::HOURS, Some(hours), _) => say("hours", &[("hours", hours.to_string())]),
        (RetentionRule::UNTIL_EVENT, _, Some(event)) => say("retention-until", &[("event", event.clone())]),
        (rule, ..) => term(rule.code()),
    }
}

fn storage(storage: &Storage) -> String {
    let kind = term(storage.kind.code());
    match storage.country {
        Some(country) => say("storage-in", &[("kind", kind), ("country", country.to_text())]),
        None => say("storage-country-unstated", &[("kind", kind)]),
    }
}

fn recipient(recipient: &Recipient) -> String {
    let mut text = match recipient.country {
        Some(_) => with_country(&recipient.name, recipient.country),
        None => say("recipient-country-unstated", &[("name", recipient.name.clone())]),
    };
    for code in [recipient.terms.map(|code| code.code()), recipient.safeguard.map(|code| code.code())] {
        text += &code.map(|code| format!(", {}", term(code))).unwrap_or_default();
    }
    text
}

fn contact(contact: &Contact) -> String {
    let kind = say("contact-by", &[("kind", term(contact.kind.code()))]);
    let scheme = if contact.kind == ContactKind::WEB { "https://" } else { "" };
    format!("{kind} {scheme}{}", contact.value)
}

fn with_country(name: &str, country: Option<Country>) -> String {
    match country {
        Some(country) => say("country-of", &[("name", name.to_owned()), ("country", country.to_text())]),
        None => name.to_owned(),
    }
}

fn list<T>(entries: &[T], text: impl Fn(&T) -> String) -> String {
    if entries.is_empty() {
        return say("stated-none", &[]);
    }
    entries.iter().map(text).collect::<Vec<_>>().join("; ")
}

fn somebody<T>(entries: &[T], text: impl Fn(&T) -> String) -> String {
    if entries.is_empty() { say("stated-nobody", &[]) } else { list(entries, text) }
}

fn degrees(units: i32) -> String {
    let (sign, units) = (if units < 0 { "-" } else { "" }, units.unsigned_abs());
    format!("{sign}{}.{:05}", units / 100_000, units % 100_000)
}

#[derive(Default)]
struct Page {
    text: String,
}

impl Page {
    fn heading(&mut self, text: &str) {
        self.text += &format!("\n{text}\n");
    }

    /// What is not stated is printed as plainly as what is.
    fn row(&mut self, field: &str, value: Option<String>) {
        let value = value.unwrap_or_else(|| say("not-stated", &[]));
        self.text += &format!("  {}: {value}\n", say(&format!("field-{field}"), &[]));
    }
}
