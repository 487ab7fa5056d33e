//! `lamppost inbox`, `lamppost answer` and `lamppost stats`: the clerk's side, on the collector's own database.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::io::Read as _;

use clap::{Args, ValueEnum};
use serde_json::{Value, json};

use super::serve::{Database, runtime};
use super::{Here, Outcome, progress};
use crate::choice::{Answer, MAX_ANSWERS, Record, RecordReport, SignedChoice, State};
use crate::host::Fault;
use crate::host::authority::Signed;
use crate::host::store::{CaseRow, NewAnswer, Store};
use crate::host::words::term;
use crate::id::{ChoiceHash, NoticeId};
use crate::time::{Day, UnixTime};
use crate::trust::Role;
use crate::vocabulary::{AnswerReason, AnswerStatus, Decision};

/// Digits of a hash that are shown, and that name one.
const SHORT: usize = 12;
/// Digits that a clerk has to type at least.
const LEAST: usize = 8;

#[derive(Args, Debug)]
pub(super) struct InboxArguments {
    /// Also cases that are answered or need no answer.
    #[arg(long)]
    all: bool,
    /// At most so many.
    #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..))]
    limit: u32,
    #[command(flatten)]
    database: Database,
    #[command(flatten)]
    here: Here,
}

/// What to answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Status {
    /// Somebody has it on the desk.
    Acknowledge,
    /// It will be done.
    Accept,
    /// It will not be done; wants --reason.
    Reject,
    /// It takes longer, once, at most three months in all; wants --reason.
    Extend,
    /// It is done.
    Fulfil,
}

#[derive(Args, Debug)]
pub(super) struct AnswerArguments {
    /// The case: at least 8 digits of its hash. Several with commas between, or - for a list on standard input.
    #[arg(value_name = "HASH")]
    cases: String,
    /// What to answer.
    status: Status,
    /// Why: a word such as LegitimateInterestOverride, or for `extend` ComplexityOfProcess; `help` lists them.
    #[arg(long, value_name = "CODE")]
    reason: Option<String>,
    /// In your own words, at most 280 characters. The person reads it, and so may everyone: name nobody.
    #[arg(long)]
    text: Option<String>,
    /// With `extend`: the new last day. Default: as long as the law allows.
    #[arg(long, value_name = "YYYY-MM-DD")]
    due: Option<String>,
    #[command(flatten)]
    database: Database,
    #[command(flatten)]
    here: Here,
}

#[derive(Args, Debug)]
pub(super) struct StatsArguments {
    #[command(flatten)]
    database: Database,
    #[command(flatten)]
    here: Here,
}

pub(super) fn inbox(arguments: &InboxArguments) -> Result<Outcome, Fault> {
    let authority = arguments.here.open()?;
    let today = arguments.here.day()?;
    let store = arguments.database.open(&arguments.here.authority, false)?;
    let runtime = runtime()?;
    let fault = |error: crate::host::store::StoreError| error.fault(store.path());
    let rows = runtime.block_on(store.inbox(arguments.all, arguments.limit)).map_err(fault)?;
    let counts = runtime.block_on(store.counts(today)).map_err(fault)?;
    let notices = by_id(authority.notices()?);
    let cases: Vec<Line> = rows.iter().map(|row| Line::of(row, &notices, today)).collect();
    let total: i64 = counts.rows.iter().map(|(_, _, count)| count).sum();
    let mut words = format!("{} open, {} of them overdue; {total} choices in all.\n", counts.open, counts.overdue);
    let hidden = counts.open.saturating_sub(i64::try_from(cases.len()).unwrap_or(i64::MAX));
    for line in &cases {
        words.push('\n');
        words += &line.words();
    }
    if hidden > 0 && !arguments.all {
        writeln!(words, "\n{hidden} more: name a higher --limit.").unwrap_or_default();
    }
    if counts.open > 0 {
        words += "\nAnswer with: lamppost answer HASH accept|reject|extend|fulfil --reason CODE --text \"…\"\n";
    }
    store.close();
    let json = json!({ "open": counts.open, "overdue": counts.overdue, "choices": total,
        "cases": cases.iter().map(Line::json).collect::<Vec<_>>() });
    Ok(Outcome { words, json, good: counts.overdue == 0 })
}

/// A case as a clerk sees it.
struct Line {
    hash: ChoiceHash,
    state: String,
    due: Option<Day>,
    /// Days until it is due; negative: over.
    left: Option<i64>,
    received: UnixTime,
    choice: Option<SignedChoice>,
    sensor: Option<String>,
    label: Option<String>,
    purpose: Option<u16>,
}

impl Line {
    fn of(row: &CaseRow, notices: &HashMap<NoticeId, Signed>, today: Day) -> Self {
        let choice = SignedChoice::parse(row.body.clone()).ok();
        let notice = choice.as_ref().and_then(|choice| notices.get(&choice.choice().notice));
        let activity = choice.as_ref().and_then(|choice| choice.choice().activity);
        let open = row.state == State::Acknowledged.code() || row.state == State::Delayed.code();
        Line {
            hash: row.hash,
            state: row.state.clone(),
            due: row.due,
            left: row.due.filter(|_| open).map(|due| i64::from(due.number()) - i64::from(today.number())),
            received: UnixTime(u64::try_from(row.received).unwrap_or(0)),
            sensor: notice.map(|notice| notice.content.sensor.clone()),
            label: notice.map(|notice| notice.content.label.clone()),
            purpose: notice.zip(activity).and_then(|(notice, activity)| {
                notice.content.activities.get(usize::from(activity)).map(|activity| activity.purpose.code())
            }),
            choice,
        }
    }

    fn urgency(&self) -> String {
        match (self.left, self.due) {
            (Some(left), Some(due)) if left < 0 => format!("OVERDUE since {due}, {}", days(-left)),
            (Some(0), _) => "due today".into(),
            (Some(left), Some(due)) => format!("due {due}, in {}", days(left)),
            _ => self.state.clone(),
        }
    }

    fn words(&self) -> String {
        let mut words = format!("{}  {}\n", &self.hash.to_hex()[..SHORT], self.urgency());
        if let Some(choice) = self.choice.as_ref().map(SignedChoice::choice) {
            let purpose = self.purpose.map(|code| format!(" · {}", term(code))).unwrap_or_default();
            writeln!(words, "    {}{purpose}", term(choice.decision.code())).unwrap_or_default();
            if let Some(ground) = choice.ground {
                writeln!(words, "    {}", term(ground.code())).unwrap_or_default();
            }
            if let Some(text) = &choice.text {
                writeln!(words, "    “{text}”").unwrap_or_default();
            }
            if let Some(previous) = choice.previous {
                writeln!(words, "    follows {}", &previous.to_hex()[..SHORT]).unwrap_or_default();
            }
        }
        let label = self.label.as_deref().unwrap_or("a notice that is not in this folder");
        let sensor = self.sensor.as_deref().map(|sensor| format!(" ({sensor})")).unwrap_or_default();
        writeln!(words, "    {label}{sensor}, received {}", self.received.day()).unwrap_or_default();
        words
    }

    fn json(&self) -> Value {
        let choice = self.choice.as_ref().map(SignedChoice::choice);
        json!({
            "hash": self.hash.to_hex(),
            "state": self.state,
            "due": self.due.map(Day::to_text),
            "daysLeft": self.left,
            "received": self.received.to_text(),
            "decision": choice.map(|choice| choice.decision.term().map_or("", |term| term.id)),
            "ground": choice.and_then(|choice| choice.ground).and_then(|ground| ground.term()).map(|term| term.id),
            "text": choice.and_then(|choice| choice.text.clone()),
            "day": choice.map(|choice| choice.day.to_text()),
            "notice": choice.map(|choice| choice.notice.to_hex()),
            "activity": choice.and_then(|choice| choice.activity),
            "previous": choice.and_then(|choice| choice.previous).map(ChoiceHash::to_hex),
            "sensor": self.sensor,
            "label": self.label,
        })
    }
}

pub(super) fn answer(arguments: &AnswerArguments) -> Result<Outcome, Fault> {
    let wish = Wish::of(arguments)?;
    let authority = arguments.here.open()?;
    let now = arguments.here.now()?;
    let key = authority.key(Role::Answers, now.day())?;
    let notices = by_id(authority.notices()?);
    let store = arguments.database.open(&arguments.here.authority, false)?;
    let runtime = runtime()?;
    let hashes = runtime.block_on(cases(&store, &arguments.cases))?;
    let bar = progress(hashes.len(), "Answering");
    let mut answers = Vec::with_capacity(hashes.len());
    for hash in &hashes {
        let found = runtime.block_on(store.find(*hash)).map_err(|error| error.fault(store.path()))?;
        let stored = found.ok_or_else(|| unknown(&hash.to_hex()))?;
        let number = u32::try_from(stored.answers.len()).unwrap_or(u32::MAX);
        let record = record(&stored.body, stored.receipt, stored.answers, &notices)?;
        let report = record.verify(std::slice::from_ref(authority.trusted()), Some(now));
        let (answer, state, due) = wish.on(*hash, &report, now.day())?;
        let body = answer.seal(&key).map_err(|error| {
            Fault::core(&error, &hash.to_hex()[..SHORT], "Shorten the text to 280 characters, on one line.")
        })?;
        answers.push(NewAnswer { choice: *hash, number, body, day: now.day(), state, due });
        bar.inc(1);
    }
    bar.finish_and_clear();
    let json = json!({ "answered": answers.iter().map(|answer| json!({ "hash": answer.choice.to_hex(),
        "state": answer.state.code(), "due": answer.due.map(Day::to_text) })).collect::<Vec<_>>() });
    let mut words = format!("{} answered: {}.\n", answers.len(), term(wish.status.code()));
    for answer in answers.iter().take(20) {
        writeln!(words, "  {}  {}", &answer.choice.to_hex()[..SHORT], answer.state.code()).unwrap_or_default();
    }
    runtime.block_on(store.answer(answers)).map_err(|error| error.fault(store.path()))?;
    store.close();
    Ok(Outcome::good(words, json))
}

/// What the clerk wants to say to every case named.
struct Wish {
    status: AnswerStatus,
    reason: Option<AnswerReason>,
    text: Option<String>,
    due: Option<Day>,
}

impl Wish {
    fn of(arguments: &AnswerArguments) -> Result<Self, Fault> {
        let status = match arguments.status {
            Status::Acknowledge => AnswerStatus::ACKNOWLEDGED,
            Status::Accept => AnswerStatus::ACCEPTED,
            Status::Reject => AnswerStatus::REJECTED,
            Status::Extend => AnswerStatus::EXTENDED,
            Status::Fulfil => AnswerStatus::FULFILLED,
        };
        let reasons = match status {
            AnswerStatus::EXTENDED => "delay",
            _ => "refusal",
        };
        let words = || {
            let category = AnswerReason::CATEGORIES.iter().find(|category| category.name == reasons);
            let terms = category.map_or(&[][..], |category| category.terms);
            let lines: Vec<_> = terms.iter().map(|word| format!("  {}: {}", word.id, term(word.code))).collect();
            format!("Choose one with --reason:\n{}", lines.join("\n"))
        };
        let reason = match arguments.reason.as_deref() {
            None => None,
            Some(word) => {
                let found = AnswerReason::parse(word).filter(|reason| {
                    let category = AnswerReason::CATEGORIES.iter().find(|c| c.name == reasons);
                    category.is_some_and(|c| c.terms.iter().any(|term| term.code == reason.code()))
                });
                Some(
                    found
                        .ok_or_else(|| Fault::new("reason-unknown", format!("`{word}` is no reason here"), words()))?,
                )
            }
        };
        if matches!(status, AnswerStatus::REJECTED | AnswerStatus::EXTENDED) && reason.is_none() {
            let text = "the law wants a reason (GDPR Art. 12(3) and (4))";
            return Err(Fault::new("reason-missing", text, words()));
        }
        let due = super::day_argument(arguments.due.as_deref())?;
        if due.is_some() && status != AnswerStatus::EXTENDED {
            return Err(Fault::new("due-unexpected", "--due belongs to `extend`", "Leave it out."));
        }
        let text = arguments.text.as_deref().and_then(crate::choice::one_line);
        Ok(Wish { status, reason, text, due })
    }

    /// The answer to one case, and where it stands then.
    fn on(&self, hash: ChoiceHash, report: &RecordReport, today: Day) -> Result<(Answer, State, Option<Day>), Fault> {
        let name = &hash.to_hex()[..SHORT];
        if let Some(problem) = report.problems.first() {
            let thing = format!("{name}, {}", problem.part.code());
            return Err(Fault::core(
                &problem.error,
                &thing,
                "Restore the database or the authority's folder from a backup.",
            ));
        }
        // Never a signature under a hash that is not the choice's own.
        if report.choice.as_ref().is_none_or(|choice| choice.hash() != hash) {
            return Err(Fault::core(&crate::error::Error::OtherChoice, name, "Restore the database from a backup."));
        }
        let mut case = report.case.ok_or_else(|| unknown(name))?;
        let due = if self.status == AnswerStatus::EXTENDED { self.due.or(case.longest()) } else { None };
        let answer = Answer {
            choice: hash,
            previous: report.answers.last().map(|last| last.hash),
            status: self.status,
            reason: self.reason,
            text: self.text.clone(),
            day: today,
            due,
        };
        let before = case.state;
        let full = report.answers.len() >= MAX_ANSWERS;
        let stepped = if full { Err(crate::error::Error::AnswerOrder) } else { case.answer(&answer) };
        stepped.map_err(|error| {
            let decision = report.choice.as_ref().map(|choice| choice.choice().decision);
            let help = match (self.status, before, decision) {
                (AnswerStatus::REJECTED, _, Some(Decision::CONSENT_WITHDRAW)) => {
                    "A withdrawal holds by itself (GDPR Art. 7(3)): answer `fulfil` once the data are no longer used."
                }
                (_, State::Recorded, _) => "Consent given or refused and an objection taken back need no answer.",
                (AnswerStatus::EXTENDED, _, _) => {
                    "Once, within the first month, to at most three months after receipt (GDPR Art. 12(3))."
                }
                _ => "Look at the case: `lamppost inbox --all`.",
            };
            let wanted = self.status.term().map_or("answered", |term| term.id);
            Fault::new(error.code(), format!("{name} is {} and cannot be {wanted} now", before.code()), help)
        })?;
        Ok((answer, case.state, case.due))
    }
}

/// The cases that were named: all of them known, none twice.
async fn cases(store: &Store, named: &str) -> Result<Vec<ChoiceHash>, Fault> {
    let mut list = named.to_owned();
    if named == "-" {
        list.clear();
        let read = std::io::stdin().take(8 << 20).read_to_string(&mut list);
        read.map_err(|error| Fault::file("input-unreadable", std::path::Path::new("standard input"), &error))?;
    }
    let mut hashes = Vec::new();
    for word in list.split(|c: char| c == ',' || c.is_whitespace()).filter(|word| !word.is_empty()) {
        let digits = word.to_ascii_lowercase();
        if digits.len() < LEAST || digits.len() > 64 || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            let text = format!("`{word}` is no hash");
            return Err(Fault::new(
                "hash-malformed",
                text,
                "Copy it from `lamppost inbox`: at least 8 digits and letters a to f.",
            ));
        }
        let found = store.starting_with(&digits).await.map_err(|error| error.fault(store.path()))?;
        match found.as_slice() {
            [] => return Err(unknown(word)),
            [hash] if hashes.contains(hash) => {}
            [hash] => hashes.push(*hash),
            _ => {
                let text = format!("`{word}` fits several cases");
                return Err(Fault::new("hash-ambiguous", text, "Write more digits of the hash."));
            }
        }
    }
    if hashes.is_empty() {
        return Err(Fault::new("hash-missing", "no case was named", "Name at least one hash from `lamppost inbox`."));
    }
    Ok(hashes)
}

fn unknown(hash: &str) -> Fault {
    Fault::new("choice-unknown", format!("no choice has the hash {hash}"), "Look at the list: `lamppost inbox --all`.")
}

fn by_id(notices: Vec<Signed>) -> HashMap<NoticeId, Signed> {
    notices.into_iter().map(|signed| (signed.id, signed)).collect()
}

fn days(number: i64) -> String {
    if number == 1 { "1 day".into() } else { format!("{number} days") }
}

/// What the database holds about a choice, with the notice from the authority's folder.
fn record(
    body: &[u8],
    receipt: Vec<u8>,
    answers: Vec<Vec<u8>>,
    notices: &HashMap<NoticeId, Signed>,
) -> Result<Record, Fault> {
    let choice = SignedChoice::parse(body.to_vec())
        .map_err(|error| Fault::core(&error, "choice", "Restore the database from a backup."))?;
    let notice = notices.get(&choice.choice().notice).ok_or_else(|| {
        let text = format!("the notice {} is not in this folder", choice.choice().notice);
        Fault::new("unknown-notice", text, "Name the authority's folder that signed it, with `--authority`.")
    })?;
    Ok(Record { notice: notice.bytes.clone(), choice: body.to_vec(), receipt: Some(receipt), answers })
}

pub(super) fn stats(arguments: &StatsArguments) -> Result<Outcome, Fault> {
    let today = arguments.here.day()?;
    let store = arguments.database.open(&arguments.here.authority, false)?;
    let counts = runtime()?.block_on(store.counts(today)).map_err(|error| error.fault(store.path()))?;
    store.close();
    let total: i64 = counts.rows.iter().map(|(_, _, count)| count).sum();
    let mut words = format!("{total} choices of unverified persons: one person may have answered more than once.\n\n");
    for (decision, state, count) in &counts.rows {
        writeln!(words, "{count:>8}  {} · {state}", term(*decision)).unwrap_or_default();
    }
    writeln!(words, "\n{:>8}  open\n{:>8}  overdue\n{:>8}  answers", counts.open, counts.overdue, counts.answers)
        .unwrap_or_default();
    if let Some(days) = counts.median_days {
        writeln!(words, "{days:>8}  days to the first answer (median)").unwrap_or_default();
    }
    let rows: Vec<_> = counts
        .rows
        .iter()
        .map(|(decision, state, count)| {
            let decision = Decision(*decision);
            json!({ "decision": decision.term().map_or("", |term| term.id), "state": state, "count": count })
        })
        .collect();
    let json = json!({ "choices": total, "unverifiedPersons": true, "byDecision": rows, "open": counts.open,
        "overdue": counts.overdue, "answers": counts.answers, "medianDays": counts.median_days });
    Ok(Outcome::good(words, json))
}
