//! How long and until when, as people write it.

use crate::host::plain::plain;
use crate::notice::Retention;
use crate::notice::schema::{MAX_HOURS, MAX_SENTENCE};
use crate::time::Day;
use crate::vocabulary::RetentionRule;

/// Hours in the longest of each period, so that a notice never promises less than the source: a month has 31 days.
const UNITS: &[(&[&str], u32)] = &[
    (&["h", "hour", "hours", "hr", "hrs", "uur", "uren", "heure", "heures", "stunde", "stunden"], 1),
    (&["d", "day", "days", "dag", "dagen", "jour", "jours", "tag", "tage", "tagen"], 24),
    (&["w", "week", "weeks", "weken", "semaine", "semaines", "woche", "wochen"], 168),
    (&["m", "month", "months", "maand", "maanden", "mois", "monat", "monate", "monaten"], 31 * 24),
    (&["y", "year", "years", "yr", "jaar", "jaren", "an", "ans", "jahr", "jahre", "jahren"], 366 * 24),
];

/// Reads how long something is kept, and says what was read into it.
pub(super) fn retention(text: &str) -> Option<(Retention, Option<&'static str>)> {
    let line = plain(text);
    let words = after_lead(&line).trim_end_matches('.').trim_end();
    let lower = words.to_lowercase();
    let plainly = |rule| Some((Retention { rule, hours: None, until: None }, None));
    match lower.as_str() {
        "none" | "not retained" | "no data retained" | "0" | "pt0s" => return plainly(RetentionRule::NONE),
        "indefinite" | "indefinitely" | "forever" | "unlimited" | "onbepaald" => {
            return plainly(RetentionRule::INDEFINITE);
        }
        _ => {}
    }
    if let Some((hours, read)) = hours(&lower) {
        return Some((Retention { rule: RetentionRule::HOURS, hours: Some(hours), until: None }, read));
    }
    let until = words.strip_prefix("until ").or(words.strip_prefix("Until "));
    let event = until.or((lower.contains(" after ") || lower.starts_with("after ")).then_some(words))?;
    (!event.is_empty() && event.len() <= usize::from(MAX_SENTENCE))
        .then(|| (Retention { rule: RetentionRule::UNTIL_EVENT, hours: None, until: Some(event.to_owned()) }, None))
}

/// What stands after words that only lead to a period.
fn after_lead(mut line: &str) -> &str {
    const LEADS: [&str; 12] =
        ["retained", "kept", "stored", "for", "maximum", "max.", "max", "up to", "at most", "<=", "<", "≤"];
    while let Some(rest) = LEADS.iter().find_map(|lead| {
        let rest = line.get(lead.len()..).filter(|_| line[..lead.len()].eq_ignore_ascii_case(lead))?;
        let whole = !lead.ends_with(char::is_alphabetic) || rest.starts_with(' ');
        whole.then(|| rest.trim_start())
    }) {
        line = rest;
    }
    line
}

/// `30 days`, `a month`, `P30D`, `PT24H`.
fn hours(text: &str) -> Option<(u32, Option<&'static str>)> {
    let (number, unit) = match text.strip_prefix('p') {
        // ISO 8601 with one unit; a month stands before the `t`, a minute after it.
        Some(iso) => {
            let (time, iso) = iso.strip_prefix('t').map_or((false, iso), |rest| (true, rest));
            let (number, unit) = iso.split_at(iso.len().checked_sub(1).filter(|at| iso.is_char_boundary(*at))?);
            (time == (unit == "h")).then_some((number, unit))?
        }
        None => text.split_once(' ')?,
    };
    let number: u32 = match number {
        "a" | "an" | "one" | "een" | "eine" | "ein" | "un" | "une" => 1,
        number => number.parse().ok().filter(|number| *number > 0)?,
    };
    let unit = UNITS.iter().find(|(names, _)| names.contains(&unit))?.1;
    let hours = number.checked_mul(unit).filter(|hours| *hours <= MAX_HOURS)?;
    let read = match unit {
        744 => Some("a month is written as its longest, 31 days"),
        8784 => Some("a year is written as its longest, 366 days"),
        _ => None,
    };
    Some((hours, read))
}

/// `2026-11-22` or `22-11-2026`, with or without a time after it.
pub(super) fn day(text: &str) -> Option<Day> {
    let text = text.trim();
    let date = text.split(['T', ' ']).next()?;
    if let Ok(day) = Day::parse(date) {
        return Some(day);
    }
    let parts: Vec<&str> = date.split(['-', '/', '.']).collect();
    let [day, month, year] = parts.as_slice() else { return None };
    Day::parse(&format!("{year}-{month:0>2}-{day:0>2}")).ok()
}

/// The last day of a month such as `2026-11`.
pub(super) fn end_of_month(text: &str) -> Option<Day> {
    let first = Day::parse(&format!("{}-01", text.trim())).ok()?;
    Day::new(first.plus_months(1).number().checked_sub(1)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(text: &str) -> Option<(u16, Option<u32>, Option<String>)> {
        retention(text).map(|(r, _)| (r.rule.code(), r.hours, r.until))
    }

    #[test]
    fn periods_as_people_write_them() {
        let hours = |hours| Some((RetentionRule::HOURS.code(), Some(hours), None));
        for (text, expected) in [
            ("Retained 1 month", 744),
            ("30 days", 720),
            ("P30D", 720),
            ("PT24H", 24),
            ("P1M", 744),
            ("< 1 month", 744),
            ("max. 4 weken", 672),
            ("a year", 8784),
        ] {
            assert_eq!(kept(text), hours(expected), "{text}");
        }
        assert_eq!(kept("Retained indefinitely"), Some((RetentionRule::INDEFINITE.code(), None, None)));
        let after = "6 months after publication of the Study";
        assert_eq!(
            kept(&format!("Retained for {after}")),
            Some((RetentionRule::UNTIL_EVENT.code(), None, Some(after.into())))
        );
        for text in ["No Raw Data Retained", "PT1M", "soon", "", "p", "p€", "99999999 years", "0 days", "-1 days"] {
            assert_eq!(kept(text), None, "{text}");
        }
    }

    #[test]
    fn days_as_people_write_them() {
        let parsed = Day::parse("2050-01-02").ok();
        for text in ["2050-01-02", "02-01-2050", "2/1/2050", "2050-01-02T10:00:00Z"] {
            assert_eq!(day(text), parsed, "{text}");
        }
        assert_eq!(day("2050-13-01"), None);
        assert_eq!(end_of_month("2028-02"), Day::parse("2028-02-29").ok());
        assert_eq!(end_of_month("2028"), None);
    }
}
