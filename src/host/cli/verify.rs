//! `lamppost verify`

use std::io::Read;
use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::Value;

use super::rulebook::Found;
use super::{Outcome, ask, day_argument, describe, record};
use crate::error::Error;
use crate::host::words::{say, term};
use crate::host::{Fault, clock, files, qr_image, rulebooks};
use crate::notice::Position;
use crate::time::{Day, UnixTime};
use crate::trust::{MAX_STATUS, MAX_VERSIONS, Status, StatusList, TrustedKeyring};
use crate::verify::{Context, Fix, Report, StatusFreshness, UnverifiedNotice, Verdict};

/// Bytes of a photo.
const MAX_INPUT: usize = 20 << 20;

#[derive(Args, Debug)]
pub(super) struct Arguments {
    /// A .notice file, a photo of a placard, the text or address of a QR code, a saved record or journal, or - for
    /// standard input.
    input: String,
    /// A keyring to trust, such as `root.txt` of a city; several are allowed.
    #[arg(short, long, value_name = "FILE", env = "LAMPPOST_KEYRING", value_delimiter = ':')]
    keyring: Vec<PathBuf>,
    /// Newer versions of those keyrings, such as `keyring.txt` of a city.
    #[arg(long, value_name = "FILE")]
    chain: Vec<PathBuf>,
    /// The city's status list, `status.txt`.
    #[arg(long, value_name = "FILE")]
    status: Vec<PathBuf>,
    /// The folder that a city published: its root.txt, keyring.txt and status.txt.
    #[arg(long, value_name = "DIR")]
    site: Vec<PathBuf>,
    /// The sensor that you stand at.
    #[arg(long)]
    sensor: Option<String>,
    /// Where you stand: degrees north,east.
    #[arg(long, value_name = "LAT,LON", allow_hyphen_values = true)]
    at: Option<String>,
    /// The day, instead of the machine's clock (UTC).
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<String>,
}

pub(super) fn run(arguments: &Arguments) -> Result<Outcome, Fault> {
    let now = match day_argument(arguments.today.as_deref())? {
        Some(day) => Some(day.start()),
        None => clock::now(),
    };
    let here = arguments.at.as_deref().map(position).transpose()?;
    let (trust, lists) = trust(arguments)?;
    let context = Context { now, status: None, sensor: arguments.sensor.as_deref(), here };
    let input = input(&arguments.input)?;
    if let Input::Text(text) = &input
        && record::is_one(text)
    {
        return record::run(text, &trust, now);
    }
    let judge = |status| {
        let context = Context { status, ..context };
        match &input {
            Input::Bytes(bytes) => match UnverifiedNotice::from_bytes(bytes.clone()) {
                Ok(notice) => notice.verify(&trust, &context),
                Err(error) => Report::unreadable(error, &context),
            },
            Input::Text(text) => UnverifiedNotice::verify_text(text, &trust, &context),
        }
    };
    let mut report = judge(None);
    // Which list is the right one is known once the issuer is.
    let list = report.notice.as_ref().and_then(|n| lists.iter().find(|list| list.authority() == n.issuer().authority));
    if let Some(list) = list {
        report = judge(Some(list));
    }
    let day = now.map(UnixTime::day);
    let words = words(&report, trust.is_empty(), day);
    let text = crate::choice::report_json(&report, rulebooks::built_in(), day);
    let mut json: Value = serde_json::from_str(&text).unwrap_or_default();
    if let Some(notice) = json.get("notice").filter(|notice| notice.is_object()) {
        let answers: Vec<_> = ask::answers(notice).iter().map(ask::Answer::json).collect();
        json["answers"] = answers.into();
    }
    Ok(Outcome { words, json, good: report.verdict == Verdict::Genuine })
}

fn words(report: &Report, nobody_trusted: bool, day: Option<Day>) -> String {
    let code = report.verdict.code();
    let mut words =
        format!("{}\n{}\n", say(&format!("verdict-{code}"), &[]), say(&format!("verdict-{code}-means"), &[]));
    if let Some(error) = &report.reason {
        words += &format!("{} [{error}]\n", say(&format!("error-{}", error.code()), &[]));
    }
    if let Some(Status::Withdrawn { reason }) = report.status {
        words += &format!("{}\n", say("withdrawal-reason", &[("reason", term(reason.code()))]));
    }
    if report.verdict == Verdict::Genuine {
        let time = report.freshness.status_times.map_or(String::new(), |(issued, _)| issued.to_text());
        let key = match report.freshness.status {
            StatusFreshness::Fresh => "status-fresh",
            StatusFreshness::Stale => "status-stale",
            StatusFreshness::None => "status-none",
        };
        words += &format!("{}\n", say(key, &[("time", time)]));
    }
    words += &format!("\n{}: {}\n", say("page-next", &[]), say(&format!("verdict-{code}-next"), &[]));
    if nobody_trusted {
        words += "No keyring was given: name one with --keyring FILE, or a published folder with --site DIR.\n";
    }
    if let Some(verified) = report.notice.as_ref().filter(|_| report.verdict.shows_notice()) {
        let issuer = verified.issuer();
        let signed = say("page-signed-by", &[("name", issuer.name.clone()), ("authority", issuer.authority.clone())]);
        words += &format!("\n{signed}\n");
        words += &describe::notice(verified.reading());
        words += &Found::of(verified.reading(), &[], day).told();
        words += "\nWhat people ask is answered by: lamppost notice ask\n";
    }
    words
}

enum Input {
    Bytes(Vec<u8>),
    Text(String),
}

/// Takes apart what was named: a file of bytes, a picture, or a text.
fn input(name: &str) -> Result<Input, Fault> {
    let bytes = if name == "-" {
        let mut bytes = Vec::new();
        let read = std::io::stdin().take(MAX_INPUT as u64 + 1).read_to_end(&mut bytes);
        read.map_err(|error| Fault::file("input-unreadable", Path::new("standard input"), &error))?;
        bytes
    } else if Path::new(name).is_file() {
        files::read(Path::new(name), MAX_INPUT)?
    } else {
        return Ok(Input::Text(name.to_owned()));
    };
    let picture = [&b"\x89PNG"[..], b"\xff\xd8\xff", b"RIFF"].iter().any(|start| bytes.starts_with(start));
    if picture {
        let text = qr_image::decode(&bytes).map_err(|error| {
            Fault::new(error.code(), format!("{name}: {error}"), "Take the photo closer, straight and in good light.")
        })?;
        return Ok(Input::Text(text));
    }
    match String::from_utf8(bytes) {
        Ok(text) if !text.starts_with('\u{1}') => Ok(Input::Text(text)),
        Ok(text) => Ok(Input::Bytes(text.into_bytes())),
        Err(error) => Ok(Input::Bytes(error.into_bytes())),
    }
}

/// Keyrings and status lists that were named. One that cannot be used is an error, not silence.
fn trust(arguments: &Arguments) -> Result<(Vec<TrustedKeyring>, Vec<StatusList>), Fault> {
    let mut keyrings = Vec::new();
    let mut statuses = arguments.status.clone();
    let mut chains = arguments.chain.clone();
    for path in &arguments.keyring {
        keyrings.push(pin(path)?);
    }
    for site in &arguments.site {
        let folder = if site.join("root.txt").exists() { site.clone() } else { site.join("lamppost") };
        keyrings.push(pin(&folder.join("root.txt"))?);
        chains.extend(Some(folder.join("keyring.txt")).filter(|path| path.exists()));
        statuses.extend(Some(folder.join("status.txt")).filter(|path| path.exists()));
    }
    for path in &chains {
        let chain = files::read_text(path, MAX_VERSIONS * crate::trust::MAX_KEYRING)?;
        keyrings = keyrings
            .into_iter()
            .map(|keyring| match keyring.clone().walk(&chain, None) {
                Err(Error::OtherAuthority) => Ok(keyring),
                result => result.map_err(|error| fault(&error, path)),
            })
            .collect::<Result<_, _>>()?;
    }
    let mut lists = Vec::new();
    for path in &statuses {
        let text = files::read_text(path, MAX_STATUS)?;
        let list = keyrings.iter().map(|keyring| StatusList::parse(&text, keyring, None)).reduce(Result::or);
        lists.push(list.unwrap_or(Err(Error::NoteUnsigned)).map_err(|error| fault(&error, path))?);
    }
    Ok((keyrings, lists))
}

fn pin(path: &Path) -> Result<TrustedKeyring, Fault> {
    let text = files::read_text(path, crate::trust::MAX_KEYRING)?;
    TrustedKeyring::pin(&text).map_err(|error| fault(&error, path))
}

fn fault(error: &Error, path: &Path) -> Fault {
    Fault::core(
        error,
        &path.display().to_string(),
        "Fetch it again from the city, by an address that you already know.",
    )
}

#[allow(clippy::cast_possible_truncation, reason = "range checked")]
fn position(text: &str) -> Result<Fix, Fault> {
    let numbers = text.split_once(',').and_then(|(a, b)| Some((a.trim().parse().ok()?, b.trim().parse().ok()?)));
    match numbers {
        Some((north, east)) if (-90.0..=90.0).contains(&north) && (-180.0..=180.0).contains(&east) => {
            let units = |degrees: f64| (degrees * 1e5) as i32;
            Ok(Fix { position: Position { latitude: units(north), longitude: units(east) }, accuracy: 0 })
        }
        _ => {
            Err(Fault::new("position-unreadable", format!("`{text}` is no position"), "Write it as 52.37021,4.89517."))
        }
    }
}
