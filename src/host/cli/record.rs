//! `lamppost verify` on a record or a journal: what a choice and everything that was said to it prove.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::Outcome;
use crate::choice::{Journal, Record, RecordReport, State};
use crate::error::Error;
use crate::host::Fault;
use crate::host::words::{say, term};
use crate::time::UnixTime;
use crate::trust::TrustedKeyring;

/// Whether a text is a record or a journal.
pub(super) fn is_one(text: &str) -> bool {
    text.starts_with("lamppost/record/v") || text.starts_with("lamppost/journal/v")
}

pub(super) fn run(text: &str, trust: &[TrustedKeyring], now: Option<UnixTime>) -> Result<Outcome, Fault> {
    let malformed = |error: Error| {
        Fault::core(&error, "input", "Save it again from the page “My choices”; a record is not edited by hand.")
    };
    let (records, head) = if text.starts_with("lamppost/journal/") {
        let journal = Journal::parse(text).map_err(malformed)?;
        (journal.records(trust), Some(crate::id::hex(&journal.head())))
    } else {
        (vec![Record::parse(text).map_err(malformed)?], None)
    };
    let reports: Vec<_> = records.iter().map(|record| (record, record.verify(trust, now))).collect();
    let good = reports.iter().all(|(_, report)| report.problems.is_empty());
    let mut words = String::new();
    for (record, report) in &reports {
        words += &describe(record, report);
        words.push('\n');
    }
    if reports.is_empty() {
        words += "No choice in it.\n";
    }
    if trust.is_empty() {
        words += "No keyring was given: name one with --keyring FILE, or a published folder with --site DIR.\n";
    }
    let views: Vec<Value> = reports
        .iter()
        .map(|(record, report)| serde_json::from_str(&report.to_json(record)).unwrap_or_default())
        .collect();
    Ok(Outcome { words, json: json!({ "records": views, "journal": head }), good })
}

fn describe(record: &Record, report: &RecordReport) -> String {
    let mut words = String::new();
    let mut line = |text: String| writeln!(words, "{text}").unwrap_or_default();
    if let Some(signed) = &report.choice {
        let choice = signed.choice();
        line(format!("{}, {}", term(choice.decision.code()), choice.day));
        if let Some(ground) = choice.ground {
            line(format!("  {}", term(ground.code())));
        }
        if let Some(text) = &choice.text {
            line(format!("  “{text}”"));
        }
        line(format!("  hash {}", signed.hash()));
    }
    if let Some(notice) = &report.notice {
        line(format!("  notice {} of {}", notice.id(), notice.issuer().name));
    }
    match &report.receipt {
        Some(signed) => {
            let due = signed.receipt.answer_due().map(|due| format!(", answer due by {due}")).unwrap_or_default();
            line(format!("  received {}{due}", signed.receipt.received.to_text()));
        }
        None if record.receipt.is_none() => line("  no receipt yet".into()),
        None => {}
    }
    for signed in &report.answers {
        let answer = &signed.answer;
        let reason = answer.reason.map(|reason| format!(": {}", term(reason.code()))).unwrap_or_default();
        line(format!("  {} {}{reason}", answer.day, term(answer.status.code())));
        if let Some(text) = &answer.text {
            line(format!("    “{text}”"));
        }
    }
    let state = report.case.map_or(State::Initiated, |case| case.state);
    let late = if report.overdue { ", the answer is OVERDUE" } else { "" };
    line(format!("  state {}{late}", state.code()));
    if report.problems.is_empty() {
        line("  everything in it holds".into());
    }
    for problem in &report.problems {
        let sentence = say(&format!("error-{}", problem.error.code()), &[]);
        line(format!("  {} does NOT hold: {sentence} [{}]", problem.part.code(), problem.error));
    }
    words
}
