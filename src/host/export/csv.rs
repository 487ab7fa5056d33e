//! A table: a row for each activity, with what is said of the sensor in each of its rows (RFC 4180).
//!
//! An empty cell is *not stated*; `-` is *stated: none*.

use super::{Losses, Notice, told_apart as id};
use crate::notice::{Activity, Contact, Content, Country, Position};
use crate::vocabulary::ContactKind;

/// A column: its name, and its cell for an activity of a notice.
type Column = (&'static str, fn(&Row<'_>) -> Option<String>);

struct Row<'n> {
    notice: &'n Notice,
    c: &'n Content,
    number: usize,
    a: &'n Activity,
}

#[rustfmt::skip]
const COLUMNS: &[Column] = &[
    ("sensor", |r| Some(r.c.sensor.clone())),
    ("notice", |r| r.notice.id.map(|id| id.to_hex())),
    ("revision", |r| r.notice.id.map(|_| r.c.revision.to_string())),
    ("issued", |r| Some(r.c.issued.to_text())),
    ("effective", |r| Some(r.c.effective.to_text())),
    ("expires", |r| Some(r.c.expires.to_text())),
    ("language", |r| Some(r.c.language.clone())),
    ("label", |r| Some(r.c.label.clone())),
    ("place", |r| r.c.place.clone()),
    ("latitude", |r| r.c.position.map(|p| Position::degrees(p.latitude))),
    ("longitude", |r| r.c.position.map(|p| Position::degrees(p.longitude))),
    ("reach", |r| r.c.reach.map(|metres| metres.to_string())),
    ("technologies", |r| list(&r.c.technologies, |t| id(t.code()))),
    ("controller", |r| Some(r.c.controller.name.clone())),
    ("controller_kind", |r| r.c.controller.kind.map(|k| id(k.code()))),
    ("controller_country", |r| r.c.controller.country.map(Country::to_text)),
    ("controller_contacts", |r| list(r.c.controller.contacts.as_ref()?, contact)),
    ("data_protection_officer", |r| r.c.data_protection_officer.as_ref().map(contact)),
    ("processors", |r| list(r.c.processors.as_ref()?, |p| with_country(&p.name, p.country))),
    ("supervisory_authority", |r| r.c.supervisory_authority.as_ref().map(|s| {
        s.contact.as_ref().map_or(s.name.clone(), |way| format!("{}, {}", s.name, contact(way)))
    })),
    ("activity", |r| Some(r.number.to_string())),
    ("purpose", |r| Some(id(r.a.purpose.code()))),
    ("purpose_text", |r| r.a.purpose_text.clone()),
    ("legal_basis", |r| r.a.legal_basis.map(|b| id(b.code()))),
    ("legitimate_interest", |r| r.a.legitimate_interest.clone()),
    ("special_category_condition", |r| r.a.special_category_condition.map(|s| id(s.code()))),
    ("data_kinds", |r| list(r.a.data_kinds.as_ref()?, |d| id(d.code()))),
    ("identifiability", |r| r.a.identifiability.map(|i| id(i.code()))),
    ("processing", |r| list(r.a.processing.as_ref()?, |p| id(p.code()))),
    ("profiling", |r| r.a.profiling.map(|p| id(p.code()))),
    ("automated_decision", |r| r.a.automated_decision.as_ref().map(|d| id(d.effect.code()))),
    ("autonomy", |r| r.a.automated_decision.as_ref()?.autonomy.map(|a| id(a.code()))),
    ("human_review", |r| r.a.automated_decision.as_ref()?.human_review.map(yes)),
    ("retention", |r| r.a.retention.as_ref().map(|k| id(k.rule.code()))),
    ("retention_hours", |r| r.a.retention.as_ref()?.hours.map(|hours| hours.to_string())),
    ("retention_until", |r| r.a.retention.as_ref()?.until.clone()),
    ("storage", |r| list(r.a.storage.as_ref()?, |s| with_country(&id(s.kind.code()), s.country))),
    ("access", |r| list(r.a.access.as_ref()?, |a| id(a.code()))),
    ("recipients", |r| list(r.a.recipients.as_ref()?, |of| {
        let codes = [of.terms.map(|t| t.code()), of.safeguard.map(|s| s.code())];
        codes.into_iter().flatten().fold(with_country(&of.name, of.country), |text, code| format!("{text}, {}", id(code)))
    })),
    ("consequences", |r| list(r.a.consequences.as_ref()?, |c| id(c.code()))),
    ("objection", |r| r.a.objection.as_ref().map(|o| id(o.effect.code()))),
    ("objection_reason", |r| r.a.objection.as_ref()?.reason.clone()),
    ("mandatory", |r| r.a.mandatory.map(yes)),
    ("rights", |r| list(r.c.rights.as_ref()?, |right| id(right.code()))),
    ("channels", |r| list(r.c.channels.as_ref()?, |ch| format!("{}: {}", id(ch.purpose.code()), contact(&ch.contact)))),
    ("assessments", |r| list(r.c.assessments.as_ref()?, |a| {
        let link = a.link.as_ref().map(|link| format!("https://{link}"));
        [Some(id(a.kind.code())), a.date.map(|day| day.to_text()), link].into_iter().flatten().collect::<Vec<_>>().join(" ")
    })),
    ("data_owner", |r| r.c.data_owner.clone()),
    ("public_cost", |r| r.c.public_cost.as_ref().map(|cost| format!("{} {}", cost.currency.to_text(), cost.amount))),
    ("public_cost_months", |r| r.c.public_cost.as_ref()?.months.map(|months| months.to_string())),
    ("contract", |r| r.c.contract.as_ref().map(|link| format!("https://{link}"))),
    ("signed_anyway", |r| r.c.signed_anyway().map(str::to_owned)),
    ("second_layer", |r| r.c.second_layer.as_ref().map(|link| format!("https://{link}"))),
];

pub(super) fn write(notices: &[Notice], losses: &mut Losses) -> String {
    // RFC 4180 ends lines with CRLF.
    let mut table = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let mut row = |cells: Vec<String>| table.write_record(cells).unwrap_or_default();
    row(COLUMNS.iter().map(|(name, _)| (*name).to_owned()).collect());
    for notice in notices {
        losses.of(notice);
        losses.extensions(notice);
        for (i, a) in notice.content.activities.iter().enumerate() {
            let of = Row { notice, c: &notice.content, number: i + 1, a };
            row(COLUMNS.iter().map(|(_, cell)| harmless(cell(&of).unwrap_or_default())).collect());
        }
    }
    // Memory takes every byte, and every row has as many cells as the first.
    let bytes = table.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

/// A spreadsheet takes what begins so for a formula, unless an apostrophe stands before it. Numbers stay numbers, and a
/// lone hyphen is none.
fn harmless(cell: String) -> String {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
    let number = cell.strip_prefix('-').is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_digit() || b == b'.'));
    if formula && !number { format!("'{cell}") } else { cell }
}

fn list<T>(entries: &[T], text: impl Fn(&T) -> String) -> Option<String> {
    Some(if entries.is_empty() { "-".into() } else { entries.iter().map(text).collect::<Vec<_>>().join("; ") })
}

fn contact(of: &Contact) -> String {
    let scheme = if of.kind == ContactKind::WEB { "https://" } else { "" };
    format!("{} {scheme}{}", id(of.kind.code()), of.value)
}

fn with_country(name: &str, country: Option<Country>) -> String {
    country.map_or(name.to_owned(), |country| format!("{name} ({})", country.to_text()))
}

fn yes(flag: bool) -> String {
    if flag { "yes".into() } else { "no".into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_defused() {
        for cell in ["=1+1", "+351 21 000", "-2+3", "@SUM(A1)", "\tx", "－1", "--1"] {
            assert_eq!(harmless(cell.into()), format!("'{cell}"));
        }
        for cell in ["-8.61024", "-", "a=b", "12", ""] {
            assert_eq!(harmless(cell.into()), cell);
        }
    }
}
