//! Rulebooks as text: what can be read, and the line at which it cannot.

use serde_json::json;

use super::{Set, Vector};

const BOOK: [&str; 17] = [
    "lamppost/rulebook/v1",
    "id council",
    "title What our council asks of sensors",
    "jurisdiction EU",
    "issued 2026-11-22",
    "applies 62",
    "left-out council-7: a notice does not say how loud the sensor is",
    "",
    "rule council-1",
    "is warning activity 2",
    "citation Council decision 2026/17, point 3",
    "in-force 2026-12-01 -",
    "all 10000 1109",
    "any 3011 3007",
    "none 82",
    "field assessments",
    "text A sensor that enforces rules has no impact assessment.",
];
const LAST: &str = "mend Add the assessment with its date under [[assessments]].";

fn book() -> Vec<String> {
    BOOK.iter().chain([&LAST]).map(|line| (*line).to_owned()).collect()
}

fn vector(name: &str, rule: &str, lines: &[String]) -> Vector {
    Vector::new("rulebook", name, rule).input(lines)
}

pub fn write(set: &mut Set) {
    let ok = |rules: usize| json!({"ok": {"id": "council", "rules": rules, "leftOut": 1}});
    set.add(&vector("ok", "A rulebook is a header, what the book is, and its rules.", &book()).expect(ok(1)));
    set.add(&vector("no-rules", "A book may have no rules yet.", &book()[..7]).expect(ok(0)));
    let mut two = book();
    two.extend(book().split_off(7));
    two[20 - 1] = "rule council-2".to_owned();
    set.add(&vector("two-rules", "An empty line stands before each rule.", &two).expect(ok(2)));

    let refused = |set: &mut Set, name: &str, rule: &str, lines: &[String], line: usize| {
        set.add(&vector(name, rule, lines).expect(json!({"error": "rulebook-malformed", "line": line})));
    };
    let changed = |line: usize, to: &str| {
        let mut lines = book();
        to.clone_into(&mut lines[line - 1]);
        lines
    };
    let rule = "A rulebook begins with its header.";
    refused(set, "other-header", rule, &changed(1, "lamppost/rulebook/v2"), 1);
    refused(set, "nothing", rule, &[], 1);
    let rule = "Names are small letters, digits and hyphens, at most 48.";
    refused(set, "id-capitals", rule, &changed(2, "id Council"), 2);
    refused(set, "rule-49-characters", rule, &changed(9, &format!("rule {}", "a".repeat(49))), 9);
    refused(set, "issued-no-day", "Days are YYYY-MM-DD.", &changed(5, "issued 22 November 2026"), 5);
    let rule = "A fact that the reader does not know makes the book unreadable: a rule must not be half understood.";
    refused(set, "unknown-fact", rule, &changed(13, "all 10000 10999"), 13);
    let rule = "Facts are numbers from 1, without leading zeros.";
    for (name, facts) in
        [("fact-0", "0"), ("fact-leading-zero", "062"), ("fact-65536", "65536"), ("fact-word", "personal")]
    {
        refused(set, name, rule, &changed(13, &format!("all {facts}")), 13);
    }
    refused(set, "facts-empty", "No facts are written as a hyphen.", &changed(14, "any "), 14);
    let facts = ["10000"; 33].join(" ");
    refused(set, "facts-33", "A condition has at most 32 facts.", &changed(13, &format!("all {facts}")), 13);
    refused(set, "severity", "Severities are four.", &changed(10, "is grave activity 2"), 10);
    refused(
        set,
        "scope",
        "A rule is asked of the notice or of each activity.",
        &changed(10, "is warning sensor 2"),
        10,
    );
    refused(set, "layer-3", "Layers are 0, 1 and 2.", &changed(10, "is warning activity 3"), 10);
    let rule = "A rule does not end before it begins.";
    refused(set, "until-before-from", rule, &changed(12, "in-force 2026-12-01 2026-11-30"), 12);
    let mut without = changed(13, "all -");
    without[13] = "any -".to_owned();
    let rule = "A rule without a condition that must hold would find something in everything.";
    refused(set, "no-condition", rule, &without, 15);
    let mut twice = two.clone();
    twice[20 - 1] = "rule council-1".to_owned();
    refused(set, "rule-twice", "A name stands for one rule.", &twice, 29);
    let mut dropped = book();
    dropped.remove(11 - 1);
    refused(set, "line-left-out", "Every line has its place.", &dropped, 11);
    refused(
        set,
        "text-481-bytes",
        "A line holds at most 480 bytes.",
        &changed(17, &format!("text {}", "a".repeat(481))),
        17,
    );
    refused(set, "unclean", "Text has no characters that turn it around.", &changed(17, "text evil\u{202e}txet"), 17);
}
