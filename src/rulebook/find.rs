//! What rules find in a notice.

use alloc::vec::Vec;

use super::book::{Rule, Rulebook, Scope, Severity};
use super::facts::{Fact, Facts};
use crate::time::Day;

/// Something that a rule found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding<'b> {
    /// The book.
    pub book: &'b Rulebook,
    /// The rule.
    pub rule: &'b Rule,
    /// The activity, counted from 0; `None`: the notice as a whole.
    pub activity: Option<u8>,
}

/// Asks every rule that is in force on `day`; without a day, those that are in force without end. The worst comes first,
/// then as the books have it.
pub fn find<'b>(books: &'b [Rulebook], facts: &Facts, day: Option<Day>) -> Vec<Finding<'b>> {
    let mut findings = Vec::new();
    for severity in Severity::ALL {
        for book in books {
            if !book.applies.iter().all(|fact| facts.has(None, *fact)) {
                continue;
            }
            for rule in book.rules.iter().filter(|rule| rule.severity == severity && in_force(rule, day)) {
                // A notice has few activities; the notice as a whole is asked once.
                let last = if rule.scope == Scope::Activity { facts.activities() } else { 1 };
                for index in 0..last {
                    let activity = (rule.scope == Scope::Activity).then_some(index);
                    if holds(rule, facts, activity) {
                        findings.push(Finding { book, rule, activity });
                    }
                }
            }
        }
    }
    findings
}

/// The activities that a finding calls prohibited: nobody can consent to them. A finding about the notice as a whole
/// touches every activity.
pub fn prohibited(findings: &[Finding<'_>], facts: &Facts) -> Vec<u8> {
    let worst = || findings.iter().filter(|finding| finding.rule.severity == Severity::Prohibited);
    if worst().any(|finding| finding.activity.is_none()) {
        return (0..facts.activities()).collect();
    }
    (0..facts.activities()).filter(|index| worst().any(|finding| finding.activity == Some(*index))).collect()
}

fn in_force(rule: &Rule, day: Option<Day>) -> bool {
    match day {
        Some(day) => rule.from <= day && rule.until.is_none_or(|until| day <= until),
        None => rule.until.is_none(),
    }
}

fn holds(rule: &Rule, facts: &Facts, activity: Option<u8>) -> bool {
    let has = |fact: &Fact| facts.has(activity, *fact);
    rule.all.iter().all(has) && (rule.any.is_empty() || rule.any.iter().any(has)) && !rule.none.iter().any(has)
}
