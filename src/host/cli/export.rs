//! `lamppost export`

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;

use super::import::losses_json;
use super::{Here, Outcome, notice};
use crate::host::authority::Authority;
use crate::host::export::{self, Format, Notice};
use crate::host::{Fault, files};
use crate::id::NoticeId;
use crate::notice::draft::MAX_DRAFT;
use crate::wire::{self, Envelope, Kind};

#[derive(Args, Debug)]
pub(super) struct Arguments {
    /// TOML drafts, .notice files or ids of sensors; without any, what is published.
    #[arg(value_name = "DRAFT|FILE.notice|SENSOR")]
    notices: Vec<String>,
    /// The format: dtpr, dpv, csv or geojson.
    #[arg(long, value_name = "FORMAT")]
    to: String,
    /// Where to write it; without, it is printed.
    #[arg(short, long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    here: Here,
}

pub(super) fn run(arguments: &Arguments, json_wanted: bool) -> Result<Outcome, Fault> {
    let format = Format::parse(&arguments.to).ok_or_else(|| {
        let names = Format::ALL.map(Format::name).join(", ");
        let text = format!("`{}` is no format to export to", arguments.to);
        Fault::new("export-format-unknown", text, format!("Choose one of: {names}."))
    })?;
    let notices = if arguments.notices.is_empty() { published(&arguments.here)? } else { named(arguments)? };
    let export = export::write(format, &notices);
    let losses = losses_json(&export.losses);
    let Some(out) = &arguments.out else {
        // The file itself, so that it can be piped on; what is lost goes beside it.
        if !json_wanted {
            anstream::eprint!("{}", lost(&export.losses));
        }
        return Ok(Outcome::good(
            export.text.clone(),
            json!({ "format": format.name(), "text": export.text, "losses": losses }),
        ));
    };
    files::write_new(out, export.text.as_bytes())?;
    let count = if notices.len() == 1 { "1 notice".to_owned() } else { format!("{} notices", notices.len()) };
    let words = format!("{}: {count} as {}.\n{}", out.display(), format.name(), lost(&export.losses));
    Ok(Outcome::good(
        words,
        json!({ "format": format.name(), "file": out, "notices": notices.len(), "losses": losses }),
    ))
}

fn lost(losses: &[crate::host::Loss]) -> String {
    if losses.is_empty() {
        return String::new();
    }
    let mut words = String::from("Lost, or not as it stood:\n");
    losses.iter().for_each(|loss| writeln!(words, "  - {loss}").unwrap_or_default());
    words
}

/// What is published: in force or announced, and neither withdrawn nor replaced.
fn published(here: &Here) -> Result<Vec<Notice>, Fault> {
    let authority = here.open()?;
    let (notices, now) = (authority.notices()?, here.now()?);
    let gone = authority.status(&notices, now)?;
    let current = Authority::current(&notices, &gone, now);
    let current: Vec<Notice> =
        current.into_iter().map(|of| Notice { content: of.content.clone(), id: Some(of.id) }).collect();
    if current.is_empty() {
        let text = "no signed notice is in force here, and none is announced";
        return Err(Fault::new("notice-missing", text, "Sign one first, or name drafts or sensors."));
    }
    Ok(current)
}

fn named(arguments: &Arguments) -> Result<Vec<Notice>, Fault> {
    let one = |name: &String| {
        let path = Path::new(name);
        match path.extension().and_then(|ending| ending.to_str()) {
            Some("toml") => draft(path, &arguments.here),
            _ => signed(name, &arguments.here),
        }
    };
    arguments.notices.iter().map(one).collect()
}

fn draft(path: &Path, here: &Here) -> Result<Notice, Fault> {
    let text = files::read_text(path, MAX_DRAFT)?;
    let (content, _) = notice::read_draft(&text, here.day()?).map_err(|problems| {
        let first = problems.first().map(|p| format!(": line {}, {} {}", p.line, p.field, p.what)).unwrap_or_default();
        let help = format!("`lamppost notice check {}` tells everything that has to change.", path.display());
        Fault::new("draft-unfinished", format!("{}{first}", path.display()), help)
    })?;
    Ok(Notice { content, id: None })
}

fn signed(name: &str, here: &Here) -> Result<Notice, Fault> {
    let bytes = notice::envelope(name, here)?;
    let content = Envelope::parse(&bytes, Kind::Notice).and_then(|envelope| wire::notice::decode(envelope.payload()));
    let help = "Name a draft (.toml), a .notice file or a sensor that was signed.";
    let content = content.map_err(|error| Fault::core(&error, name, help))?;
    Ok(Notice { content, id: Some(NoticeId::of(&bytes)) })
}
