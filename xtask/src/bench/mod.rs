//! `cargo xtask bench`: sizes that have a limit, and speeds as ratios to what a notice cannot do without.

mod browser;
mod cose;
mod samples;
mod serve;
mod size;
mod speed;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use lamppost::wire::{Envelope, Kind, notice};

use crate::build::{self, Program};
use crate::{command, files, paths};

/// The complete notice of the corpus (tests/corpus/exemplary).
const EXEMPLARY: &str = "sq-2";
/// The demo city's variations of it start so. They say nothing new.
const VARIATION: &str = "example-";

pub fn run(args: &[String]) -> Result<()> {
    match args {
        [which] if which == "serve" => return serve::run(),
        [which] if which == "visit" => return browser::visits(),
        [which] if which == "lighthouse" => return browser::lighthouse(),
        _ => {}
    }
    let (which, folder) = match args {
        [] => ("all", None),
        [flag, folder] if flag == "--notices" => ("all", Some(folder)),
        [which] => (which.as_str(), None),
        [which, flag, folder] if flag == "--notices" => (which.as_str(), Some(folder)),
        _ => {
            bail!(
                "`cargo xtask bench` takes serve, visit, lighthouse, or [size|speed] [--notices DIR], a folder of signed *.notice files"
            )
        }
    };
    if !["all", "size", "speed"].contains(&which) {
        bail!("`cargo xtask bench` knows size, speed, serve, visit and lighthouse, not `{which}`");
    }
    let notices = notices(folder.map(Path::new))?;
    println!();
    // Both, even where the first is above a limit: whoever made it grow wants to see all of it.
    let size = if which == "speed" { Ok(()) } else { size::run(&notices) };
    let speed = if which == "size" { Ok(()) } else { speed::run(exemplary(&notices)?) };
    size.and(speed)
}

/// A signed notice of the corpus.
struct Notice {
    /// The sensor it is about.
    sensor: String,
    revision: u32,
    envelope: Vec<u8>,
}

impl Notice {
    fn read(path: &Path) -> Result<Self> {
        let envelope = files::read(path)?;
        let unreadable = || format!("{} is no signed notice", path.display());
        let payload = Envelope::parse(&envelope, Kind::Notice).with_context(unreadable)?.payload();
        let content = notice::decode(payload).with_context(unreadable)?;
        Ok(Notice { sensor: content.sensor, revision: content.revision, envelope })
    }

    fn payload(&self) -> Result<&[u8]> {
        Ok(Envelope::parse(&self.envelope, Kind::Notice)?.payload())
    }
}

/// The signed notices in a folder; without one, those of a fresh demo city.
fn notices(folder: Option<&Path>) -> Result<Vec<Notice>> {
    let folder = match folder {
        Some(folder) => {
            build::build(Program::None)?;
            folder.to_owned()
        }
        None => {
            let built = build::build(Program::Debug)?;
            demo_city(&built.program.context("the build made no program")?)?
        }
    };
    let mut notices = Vec::new();
    for path in files::below(&folder)? {
        if path.extension().is_some_and(|extension| extension == "notice") {
            notices.push(Notice::read(&path)?);
        }
    }
    notices.retain(|notice| !notice.sensor.starts_with(VARIATION));
    notices.sort_by(|a, b| (&a.sensor, a.revision).cmp(&(&b.sensor, b.revision)));
    if notices.is_empty() {
        bail!("{} holds no *.notice files", folder.display());
    }
    Ok(notices)
}

fn demo_city(program: &Path) -> Result<PathBuf> {
    let folder = folder()?.join("city");
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    let mut demo = command::at_root(program);
    command::run(demo.args(["demo", "--no-serve", "--no-placards", "--dir"]).arg(&folder))?;
    Ok(folder.join("notices"))
}

fn exemplary(notices: &[Notice]) -> Result<&Notice> {
    let newest = notices.iter().rfind(|notice| notice.sensor == EXEMPLARY);
    newest.with_context(|| format!("there is no notice of the exemplary sensor `{EXEMPLARY}`"))
}

/// Where measurements keep their files.
fn folder() -> Result<PathBuf> {
    Ok(paths::target()?.join("bench"))
}
