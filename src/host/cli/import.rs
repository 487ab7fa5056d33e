//! `lamppost import`

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::{Value, json};

use super::Outcome;
use crate::host::import::{self, Format, Imported, MAX_FILE, Taken};
use crate::host::{Fault, Loss, files};

#[derive(Args, Debug)]
pub(super) struct Arguments {
    /// Files of others: JSON, or registers as CSV.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The folder for the drafts, such as `drafts` of your authority's folder.
    #[arg(long, value_name = "DIR")]
    into: PathBuf,
    /// The format, if it does not show: dtpr, fiware, eurocities, nl or amsterdam.
    #[arg(long, value_name = "FORMAT")]
    from: Option<String>,
}

pub(super) fn run(arguments: &Arguments) -> Result<Outcome, Fault> {
    let from = arguments.from.as_deref().map(format).transpose()?;
    let mut taken = Taken::default();
    let mut read = Vec::new();
    for path in &arguments.files {
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
        let import = import::read(&name, &files::read(path, MAX_FILE)?, from, &mut taken)?;
        read.push((path, import));
    }
    let drafts: Vec<_> = read
        .iter()
        .flat_map(|(path, import)| import.drafts.iter().map(move |draft| (*path, import.format, draft)))
        .collect();
    let written = write(&arguments.into, drafts.iter().map(|(_, _, draft)| *draft))?;
    let (mut words, mut list) = (String::new(), Vec::new());
    for ((source, format, draft), path) in drafts.iter().zip(&written) {
        words += &of_draft(path, draft);
        list.push(json!({ "draft": path, "sensor": draft.sensor, "source": source, "format": format.name(),
            "losses": losses_json(&draft.losses), "readings": losses_json(&draft.readings), "gaps": draft.gaps }));
    }
    let drafts = if written.len() == 1 { "1 draft".to_owned() } else { format!("{} drafts", written.len()) };
    let folder = arguments.into.display();
    write!(words, "\n{drafts}. Next: fill them in, then lamppost notice check {folder}\n").unwrap_or_default();
    Ok(Outcome::good(words, json!({ "drafts": list })))
}

fn format(name: &str) -> Result<Format, Fault> {
    Format::parse(name).ok_or_else(|| {
        Fault::new(
            "import-format-unknown",
            format!("`{name}` is no format to import"),
            format!("Choose one of: {}.", import::names()),
        )
    })
}

/// All drafts or none: what exists is seen before the first is written, and what was written before a fault goes again.
fn write<'d>(folder: &Path, drafts: impl Iterator<Item = &'d Imported> + Clone) -> Result<Vec<PathBuf>, Fault> {
    let path = |draft: &Imported| folder.join(format!("{}.toml", draft.sensor));
    if let Some(there) = drafts.clone().map(path).find(|path| path.exists()) {
        let text = format!("{} exists already", there.display());
        return Err(Fault::new("file-exists", text, "Nothing was written. Move it away or choose another folder."));
    }
    let mut written = Vec::new();
    for draft in drafts {
        let path = path(draft);
        if let Err(fault) = files::write_new(&path, draft.toml.as_bytes()) {
            // Best effort: the fault itself is what has to be told.
            written.iter().for_each(|path: &PathBuf| std::fs::remove_file(path).unwrap_or_default());
            return Err(fault);
        }
        written.push(path);
    }
    Ok(written)
}

fn of_draft(path: &Path, draft: &Imported) -> String {
    let mut words = format!("{}\n", path.display());
    let mut part = |head: &str, losses: &[Loss]| {
        if !losses.is_empty() {
            writeln!(words, "  {head}:").unwrap_or_default();
            losses.iter().for_each(|loss| writeln!(words, "  - {loss}").unwrap_or_default());
        }
    };
    part("Lost, because a notice cannot say it", &draft.losses);
    part("Read so; check each", &draft.readings);
    if !draft.gaps.is_empty() {
        writeln!(words, "  Not said by the source: {}", draft.gaps.join(", ")).unwrap_or_default();
    }
    words
}

/// Losses for machines.
pub(super) fn losses_json(losses: &[Loss]) -> Vec<Value> {
    losses.iter().map(|loss| json!({ "path": loss.path, "text": loss.text })).collect()
}
