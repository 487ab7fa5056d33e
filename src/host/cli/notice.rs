//! `lamppost notice`

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use clap::Subcommand;
use serde_json::{Value, json};

use super::rulebook::{self, Found};
use super::{Here, Outcome, ask, changed, describe, progress, side_by_side};
use crate::host::authority::{Authority, Signed};
use crate::host::words::{say, spoken};
use crate::host::{Fault, files, international};
use crate::notice::draft::{self, MAX_DRAFT, Problem, TEMPLATE};
use crate::notice::text::{is_clean, is_sensor, one_line};
use crate::notice::{Content, Extension, diff, schema};
use crate::placard::{self, PlacardError, Symbol};
use crate::time::Day;
use crate::trust::Role;
use crate::vocabulary::WithdrawalReason;
use crate::wire::notice::{self, Reading};
use crate::wire::{Envelope, Kind, MAX_NOTICE};

#[derive(Subcommand, Debug)]
pub(super) enum Command {
    /// Start a draft from the template.
    New {
        /// The sensor's id: a-z 0-9 . _ -
        sensor: String,
        #[command(flatten)]
        here: Here,
    },
    /// Tell everything that has to change in drafts, and what they leave out.
    Check {
        /// TOML drafts.
        #[arg(required = true, value_name = "DRAFT")]
        drafts: Vec<PathBuf>,
        /// Further rulebooks: TOML files, or signed ones of others.
        #[arg(long, value_name = "FILE")]
        rulebook: Vec<PathBuf>,
        /// The day, instead of the machine's clock (UTC).
        #[arg(long, value_name = "YYYY-MM-DD")]
        today: Option<String>,
    },
    /// Sign drafts as the next notice of their sensors. What the law forbids, or what contradicts itself, is refused.
    Sign {
        /// TOML drafts, or folders of them.
        #[arg(required = true, value_name = "DRAFT")]
        drafts: Vec<PathBuf>,
        /// Further rulebooks: TOML files, or signed ones of others.
        #[arg(long, value_name = "FILE")]
        rulebook: Vec<PathBuf>,
        /// Sign all the same what a rulebook calls prohibited or contradictory. The reason becomes part of the notice, and
        /// everybody who reads it sees it.
        #[arg(long, value_name = "REASON")]
        publish_anyway: Option<String>,
        #[command(flatten)]
        here: Here,
    },
    /// Say in words what a signed notice says. Does not judge it: that is `lamppost verify`.
    Show {
        /// A .notice file, or the id of a sensor.
        #[arg(value_name = "FILE|SENSOR")]
        notice: String,
        #[command(flatten)]
        here: Here,
    },
    /// Answer what residents ask, from the signed fields alone.
    Ask {
        /// A .notice file, or the id of a sensor.
        #[arg(value_name = "FILE|SENSOR")]
        notice: String,
        /// A question in ordinary words; without it all questions are answered.
        #[arg(value_name = "WORDS")]
        question: Vec<String>,
        #[command(flatten)]
        here: Here,
    },
    /// Tell what changed between two notices, the worst first.
    Diff {
        /// The older .notice file, or the id of a sensor: then its last two notices are compared.
        #[arg(value_name = "FILE|SENSOR")]
        before: String,
        /// The newer .notice file.
        #[arg(value_name = "FILE")]
        after: Option<String>,
        #[command(flatten)]
        here: Here,
    },
    /// Take the newest notice of a sensor back.
    Withdraw {
        /// The sensor's id.
        sensor: String,
        /// sensor_removed, error_in_notice, key_compromised, unlawful or other.
        #[arg(long)]
        reason: String,
        #[command(flatten)]
        here: Here,
    },
}

pub(super) fn run(command: &Command) -> Result<Outcome, Fault> {
    match command {
        Command::New { sensor, here } => new(sensor, here),
        Command::Check { drafts, rulebook, today } => {
            let here = Here { authority: PathBuf::from("."), today: today.clone() };
            check(drafts, rulebook, here.day()?)
        }
        Command::Sign { drafts, rulebook, publish_anyway, here } => {
            sign(drafts, rulebook, publish_anyway.as_deref(), here)
        }
        Command::Ask { notice, question, here } => ask_about(notice, &question.join(" "), here),
        Command::Diff { before, after, here } => compare(before, after.as_deref(), here),
        Command::Show { notice, here } => show(notice, here),
        Command::Withdraw { sensor, reason, here } => withdraw(sensor, reason, here),
    }
}

fn new(sensor: &str, here: &Here) -> Result<Outcome, Fault> {
    if sensor.is_empty() || sensor.len() > usize::from(schema::MAX_SENSOR) || !is_sensor(sensor.as_bytes()) {
        let text = format!("`{sensor}` cannot be a sensor's id");
        let help =
            "Use a-z, 0-9, dot, hyphen and underscore, starting with a letter or digit, at most 32: e.g. k12-07.";
        return Err(Fault::new("sensor-id", text, help));
    }
    let authority = here.open()?;
    let path = authority.folder().join(format!("drafts/{sensor}.toml"));
    let text = TEMPLATE.replacen("sensor = \"k12-07\"  ", &format!("sensor = \"{sensor}\"  "), 1);
    files::write_new(&path, text.as_bytes())?;
    let path = path.display();
    let words = format!(
        "{path} is a template: change every line to what is true, leave out what is not known.\n\n\
         Next: lamppost notice check {path}\n"
    );
    Ok(Outcome::good(words, json!({ "draft": path.to_string() })))
}

/// A draft, its content or its problems.
type Checked = (PathBuf, Result<(Content, Reading), Vec<Problem>>);

fn read_drafts(paths: &[PathBuf], today: Day) -> Result<Vec<Checked>, Fault> {
    let mut all = Vec::new();
    for path in paths {
        if path.is_dir() {
            all.extend(files::list(path, ".toml")?);
        } else {
            all.push(path.clone());
        }
    }
    all.into_iter()
        .map(|path| {
            let text = files::read_text(&path, MAX_DRAFT)?;
            Ok((path, read_draft(&text, today)))
        })
        .collect()
}

/// Content that the format accepts, with what it leaves out.
pub(super) fn read_draft(text: &str, today: Day) -> Result<(Content, Reading), Vec<Problem>> {
    let content = draft::read(text, today)?;
    // What only shows in the bytes: nothing, unless draft and format disagree; then the format is right.
    let reading = notice::encode(&content).and_then(|payload| notice::read(&payload));
    match reading {
        Ok(reading) => Ok((content, reading)),
        Err(error) => Err(vec![Problem {
            line: 1,
            field: "draft".into(),
            what: format!("breaks the format: {error}"),
            example: "FORMAT.md has every limit".into(),
        }]),
    }
}

fn check(drafts: &[PathBuf], rulebooks: &[PathBuf], today: Day) -> Result<Outcome, Fault> {
    let others = rulebook::others(rulebooks)?;
    let (mut words, mut list, mut good) = (String::new(), Vec::new(), true);
    for (path, result) in read_drafts(drafts, today)? {
        let file = path.display().to_string();
        match result {
            Ok((content, reading)) => {
                let missing = describe::missing(&reading);
                words += &format!("{file}: can be signed (sensor {}).\n", content.sensor);
                if !missing.is_empty() {
                    words += &format!("  It does not say {} that people will ask:\n", things(missing.len()));
                    words.extend(missing.iter().map(|line| format!("  - {line}\n")));
                }
                let found = Found::of(&reading, &others, Some(today));
                if !found.findings.is_empty() {
                    words += &format!("  The rulebooks find {}:\n", things(found.findings.len()));
                    words += &found.words();
                }
                good &= !found.is_grave();
                list.push(json!({ "draft": file, "problems": [], "missing": missing_json(&reading),
                    "findings": found.json() }));
            }
            Err(problems) => {
                good = false;
                words += &problems_text(&file, &problems);
                list.push(json!({ "draft": file, "problems": problems_json(&problems) }));
            }
        }
    }
    words +=
        if good { "\nNext: lamppost notice sign DRAFT\n" } else { "\nNext: change these lines, then check again.\n" };
    Ok(Outcome { words, json: json!({ "drafts": list }), good })
}

fn things(count: usize) -> String {
    if count == 1 { "one thing".into() } else { format!("{count} things") }
}

fn sign(drafts: &[PathBuf], rulebooks: &[PathBuf], reason: Option<&str>, here: &Here) -> Result<Outcome, Fault> {
    let reason = reason.map(signing_reason).transpose()?;
    let others = rulebook::others(rulebooks)?;
    let authority = here.open()?;
    let today = here.day()?;
    let read = read_drafts(drafts, today)?;
    // All or nothing: one draft with a mistake must not leave half a batch signed.
    let broken: Vec<_> = read.iter().filter_map(|(path, r)| r.as_ref().err().map(|p| (path, p))).collect();
    if !broken.is_empty() {
        let mut words = String::new();
        for (path, problems) in &broken {
            words += &problems_text(&path.display().to_string(), problems);
        }
        words += "\nNothing was signed. Next: change these lines, then sign again.\n";
        let list: Vec<_> =
            broken.iter().map(|(path, p)| json!({ "draft": path, "problems": problems_json(p) })).collect();
        return Ok(Outcome { words, json: json!({ "drafts": list }), good: false });
    }
    let (mut contents, mut refused, mut list) = (Vec::new(), String::new(), Vec::new());
    for (path, result) in read {
        let Ok((mut content, reading)) = result else { continue };
        let grave = Found::of(&reading, &others, Some(today)).grave();
        if !grave.findings.is_empty() {
            refused += &format!("{}:\n{}", path.display(), grave.words());
            list.push(json!({ "draft": path, "findings": grave.json() }));
            if let Some(reason) = &reason {
                content.extensions.push(Extension::signed_anyway(reason));
            }
        }
        contents.push(content);
    }
    if reason.is_none() && !refused.is_empty() {
        refused += "\nNothing was signed. Next: change the drafts, then sign again; or sign all the same with\n\
                    --publish-anyway REASON, and everybody who reads the notice sees the reason.\n";
        return Ok(Outcome { words: refused, json: json!({ "drafts": list }), good: false });
    }
    let signed = sign_all(&authority, contents, today)?;
    let (mut words, mut json) = (String::new(), Vec::new());
    for s in &signed {
        let text = authority.qr_text(s);
        let symbol = placard::symbol(&text);
        words += &line(s, &symbol);
        json.push(signed_json(s, &text, &symbol));
    }
    words += &format!("\n{} signed. Next: lamppost placard, then lamppost publish\n", signed.len());
    Ok(Outcome::good(words, json!({ "signed": json })))
}

/// A reason that a notice can carry: one clean sentence.
fn signing_reason(text: &str) -> Result<String, Fault> {
    let text = one_line(text);
    if text.is_empty() || text.len() > usize::from(schema::MAX_SENTENCE) || !is_clean(&text) {
        let help = format!("Write one sentence of at most {} bytes, without control characters.", schema::MAX_SENTENCE);
        return Err(Fault::new("reason-unreadable", "this reason cannot stand in a notice", help));
    }
    Ok(text)
}

/// Signs each content as the next notice of its sensor.
pub(super) fn sign_all(authority: &Authority, contents: Vec<Content>, today: Day) -> Result<Vec<Signed>, Fault> {
    let key = authority.key(Role::Notices, today)?;
    let bar = progress(contents.len(), "Signing");
    // Notices of one sensor follow one another; those of different sensors do not care.
    let mut sensors: HashMap<String, usize> = HashMap::new();
    let mut groups: Vec<Vec<Content>> = Vec::new();
    for content in contents {
        let group = *sensors.entry(content.sensor.clone()).or_insert(groups.len());
        match groups.get_mut(group) {
            Some(group) => group.push(content),
            None => groups.push(vec![content]),
        }
    }
    side_by_side(groups, &bar, |content| authority.sign(content, &key))
}

/// A QR symbol, or why there is none.
type Drawn = Result<Symbol, PlacardError>;

fn line(signed: &Signed, symbol: &Drawn) -> String {
    let c = &signed.content;
    let symbol = symbol.as_ref();
    let symbol = symbol.map_or_else(ToString::to_string, |symbol| format!("QR version {}", symbol.version()));
    format!(
        "{} revision {}: {}, {} bytes, {symbol}, in force {} to {}\n",
        c.sensor,
        c.revision,
        signed.short_code(),
        signed.bytes.len(),
        c.effective,
        c.expires
    )
}

/// What machines want to know about a signed notice.
pub(super) fn signed_json(signed: &Signed, text: &str, symbol: &Drawn) -> Value {
    let c = &signed.content;
    json!({ "sensor": c.sensor, "revision": c.revision, "id": signed.id.to_hex(), "shortCode": signed.short_code(),
        "bytes": signed.bytes.len(), "file": signed.path, "text": text,
        "qrVersion": symbol.as_ref().ok().map(Symbol::version),
        "effective": c.effective.to_text(), "expires": c.expires.to_text() })
}

/// The bytes of a signed notice: a file, or the newest of a sensor.
pub(super) fn envelope(name: &str, here: &Here) -> Result<Vec<u8>, Fault> {
    let path = Path::new(name);
    if path.is_file() { files::read(path, MAX_NOTICE) } else { Ok(newest(&here.open()?, name)?.bytes) }
}

/// Reads a signed notice without judging it.
fn open(name: &str, here: &Here) -> Result<Reading, Fault> {
    reading(&envelope(name, here)?, name)
}

fn reading(bytes: &[u8], name: &str) -> Result<Reading, Fault> {
    let opened = Envelope::parse(bytes, Kind::Notice).and_then(|envelope| notice::read(envelope.payload()));
    opened.map_err(|error| Fault::core(&error, name, "Name a .notice file or a sensor that was signed."))
}

fn show(name: &str, here: &Here) -> Result<Outcome, Fault> {
    let reading = open(name, here)?;
    let words = format!("{}\nNot judged here. Next: lamppost verify\n", describe::notice(&reading));
    Ok(Outcome::good(words, json!({ "notice": describe::json(&reading), "missing": missing_json(&reading) })))
}

fn ask_about(name: &str, question: &str, here: &Here) -> Result<Outcome, Fault> {
    let notice = describe::json(&open(name, here)?);
    let mut answers = ask::answers(&notice);
    let mut words = String::new();
    if !question.trim().is_empty() {
        match ask::find(spoken(), question) {
            Some(found) => answers.retain(|answer| answer.question == found),
            None => {
                let list: String = answers.iter().map(|a| format!("  - {}\n", a.title())).collect();
                let words = format!("{}\n{list}", say("question-none", &[]));
                return Ok(Outcome { words, json: json!({ "answers": [] }), good: false });
            }
        }
    }
    for answer in &answers {
        words += &format!("{}\n", answer.words(&notice));
    }
    words += "Answered from the notice alone, which is not judged here. Next: lamppost verify\n";
    Ok(Outcome::good(words, json!({ "answers": answers.iter().map(ask::Answer::json).collect::<Vec<_>>() })))
}

fn compare(before: &str, after: Option<&str>, here: &Here) -> Result<Outcome, Fault> {
    let (old, new) = match after {
        Some(after) => (open(before, here)?, open(after, here)?),
        None => {
            let authority = here.open()?;
            let all = if is_sensor(before.as_bytes()) { authority.notices_of(before)? } else { Vec::new() };
            let [.., old, new] = all.as_slice() else {
                let text = format!("there are no two notices of a sensor `{before}`");
                let help = "Name a sensor that was signed at least twice, or two .notice files.";
                return Err(Fault::new("notice-missing", text, help));
            };
            (reading(&old.bytes, before)?, reading(&new.bytes, before)?)
        }
    };
    if old.head.sensor != new.head.sensor {
        let text = format!("{} and {} are two sensors", old.head.sensor, new.head.sensor);
        return Err(Fault::new("notice-other-sensor", text, "Name two notices of one sensor, the older one first."));
    }
    let changes = diff(&old.json, &new.json);
    let (old, new) = (describe::json(&old), describe::json(&new));
    let day = |notice: &Value| notice.get("issued").and_then(Value::as_str).unwrap_or_default().to_owned();
    let revision = old.get("revision").map(ToString::to_string).unwrap_or_default();
    let since = say("change-since", &[("revision", revision), ("day", international::day(spoken(), &day(&old)))]);
    let words = format!("{}\n{since}\n\n{}", say("change-title", &[]), changed::words(&changes, &new));
    Ok(Outcome::good(words, json!({ "changes": changed::json(&changes, &new) })))
}

/// The newest notice of a sensor.
pub(super) fn newest(authority: &Authority, sensor: &str) -> Result<Signed, Fault> {
    let found = if is_sensor(sensor.as_bytes()) { authority.notices_of(sensor)?.pop() } else { None };
    found.ok_or_else(|| {
        let text = format!("no notice of a sensor `{sensor}` was signed here");
        Fault::new("notice-missing", text, "Name a sensor with a signed notice, or the folder with `-a DIR`.")
    })
}

fn withdraw(sensor: &str, reason: &str, here: &Here) -> Result<Outcome, Fault> {
    let authority = here.open()?;
    let signed = newest(&authority, sensor)?;
    let Some(code) = WithdrawalReason::parse(reason) else {
        let words: Vec<_> = WithdrawalReason::words().collect();
        let help = format!("The reasons are {}.", words.join(", "));
        return Err(Fault::new("reason-unknown", format!("`{reason}` is no reason to withdraw a notice"), help));
    };
    authority.withdraw(signed.id, code)?;
    let words = format!(
        "{sensor} revision {} ({}) is withdrawn.\n\nNext: lamppost publish, so that everyone learns of it; take the sign down.\n",
        signed.content.revision,
        signed.short_code()
    );
    Ok(Outcome::good(words, json!({ "sensor": sensor, "id": signed.id.to_hex(), "reason": code.code() })))
}

fn problems_text(file: &str, problems: &[Problem]) -> String {
    let mut text = String::new();
    for p in problems {
        text += &format!("{file}:{}: {} {}\n  {}\n", p.line, p.field, p.what, p.example);
    }
    text
}

fn problems_json(problems: &[Problem]) -> Vec<Value> {
    problems.iter().map(|p| json!({ "line": p.line, "field": p.field, "what": p.what, "example": p.example })).collect()
}

fn missing_json(reading: &Reading) -> Vec<Value> {
    reading.missing.iter().map(|m| json!({ "field": m.field, "activity": m.activity })).collect()
}
