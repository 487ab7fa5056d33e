//! `lamppost notice`

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use clap::Subcommand;
use serde_json::{Value, json};

use super::rulebook::{self, Found};
use super::{Here, Outcome, describe, progress, side_by_side};
use crate::host::authority::{Authority, Signed};
use crate::host::{Fault, files};
use crate::notice::draft::{self, MAX_DRAFT, Problem, TEMPLATE};
use crate::notice::text::is_sensor;
use crate::notice::{Content, schema};
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
    /// Sign drafts as the next notice of their sensors.
    Sign {
        /// TOML drafts, or folders of them.
        #[arg(required = true, value_name = "DRAFT")]
        drafts: Vec<PathBuf>,
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
        Command::Sign { drafts, here } => sign(drafts, here),
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
                let found = Found::of(&reading, &others, today);
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

fn sign(drafts: &[PathBuf], here: &Here) -> Result<Outcome, Fault> {
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
    let contents = read.into_iter().filter_map(|(_, result)| result.ok()).map(|(content, _)| content).collect();
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

fn show(name: &str, here: &Here) -> Result<Outcome, Fault> {
    let path = Path::new(name);
    let bytes = if path.is_file() { files::read(path, MAX_NOTICE)? } else { newest(&here.open()?, name)?.bytes };
    let opened = Envelope::parse(&bytes, Kind::Notice)
        .and_then(|envelope| Ok((notice::read(envelope.payload())?, notice::decode(envelope.payload())?)));
    let (reading, content) =
        opened.map_err(|error| Fault::core(&error, name, "Name a .notice file or a sensor that was signed."))?;
    let words = format!("{}\nNot judged here. Next: lamppost verify\n", describe::notice(&content, &reading));
    let json = serde_json::from_str(&reading.json).unwrap_or(Value::Null);
    Ok(Outcome::good(words, json!({ "notice": json, "missing": missing_json(&reading) })))
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
