//! `lamppost notice diff`: what changed between two notices, in words.

use serde_json::{Value, json};

use super::describe;
use crate::host::international;
use crate::host::words::{say, say_in, spoken, term};
use crate::notice::{Change, Weight, What};

/// Changes in words, the worst first, under headings.
pub(super) fn words(changes: &[Change], after: &Value) -> String {
    if changes.is_empty() {
        return format!("  {}\n", say("change-none", &[]));
    }
    let mut text = String::new();
    for weight in [Weight::Worse, Weight::Different, Weight::Better] {
        let these: Vec<_> = changes.iter().filter(|change| change.weight == weight).collect();
        if these.is_empty() {
            continue;
        }
        text += &format!("{}\n", say(&format!("change-{}", weight.code()), &[]));
        for change in these {
            text += &format!("  - {}\n", sentence(change, after));
            if change.early {
                text += &format!("    {}\n", told_late(after));
            }
        }
    }
    text
}

/// One change in a sentence.
pub(super) fn sentence(change: &Change, after: &Value) -> String {
    let several = describe::activities(after).count() > 1;
    let about = change.purpose.filter(|_| several).map(|code| say("change-for", &[("purpose", term(code))]) + " ");
    format!("{}{}", about.unwrap_or_default(), what(change))
}

fn what(change: &Change) -> String {
    let read = |text: &str| serde_json::from_str(text).unwrap_or(Value::Null);
    let say_value = |text: &str| {
        // A purpose that came or went is said by its word.
        let field = if change.field == "activity" { "purpose" } else { change.field };
        describe::value(field, Some(&read(text))).unwrap_or_else(|| say("not-stated", &[]))
    };
    let field = ("field", describe::label(change.field));
    let (before, after) = (|| ("before", say_value(&change.before)), || ("after", say_value(&change.after)));
    let own = |suffix: &str| format!("change-{}{suffix}", change.field);
    match change.what {
        What::New => of(&own("-new"), "change-list-new", &[field, ("new", say_value(&change.after))]),
        What::Gone => of(&own("-gone"), "change-list-gone", &[field, ("gone", say_value(&change.before))]),
        What::Instead => of(&own(""), "change-value", &[field, before(), after()]),
        What::Stated => say("change-stated", &[field, after()]),
        What::Unstated => say("change-unstated", &[field, before()]),
    }
}

/// The sentence for this field where there is one of its own.
fn of(own: &str, general: &str, args: &[(&str, String)]) -> String {
    say_in(spoken(), own, args).unwrap_or_else(|| say(general, args))
}

fn told_late(after: &Value) -> String {
    let day = |name: &str| {
        let text = after.get(name).and_then(Value::as_str).unwrap_or_default();
        international::day(spoken(), text)
    };
    say("change-early", &[("effective", day("effective")), ("issued", day("issued"))])
}

/// Changes for machines: the fields as the core has them, and the sentence.
pub(super) fn json(changes: &[Change], after: &Value) -> Value {
    let read = |text: &str| serde_json::from_str(text).unwrap_or(Value::Null);
    let one = |change: &Change| {
        json!({ "field": change.field, "purpose": change.purpose, "what": change.what.code(),
            "weight": change.weight.code(), "before": read(&change.before), "after": read(&change.after),
            "early": change.early, "text": sentence(change, after) })
    };
    changes.iter().map(one).collect()
}
