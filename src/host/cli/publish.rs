//! `lamppost publish`

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;

use super::{Here, Outcome};
use crate::host::{Fault, embed, publish};

#[derive(Args, Debug)]
pub(super) struct Arguments {
    /// The folder to write; it is replaced as a whole. Without it `public`, with --embed `embed`.
    #[arg(short, long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Days until the status list counts as old: publish again before that.
    #[arg(long, default_value_t = 7, value_parser = clap::value_parser!(u32).range(1..=366))]
    status_days: u32,
    /// Write a folder for a webmaster instead: scripts, lists, lines to paste, and how to paste them.
    #[arg(long)]
    embed: bool,
    /// With --embed: the path under which the folder will lie on the webmaster's host.
    #[arg(long, value_name = "PATH", default_value = "/", requires = "embed")]
    at: String,
    /// With --embed: a sensor whose notice is to be pasted; can be given more than once. Without it, all.
    #[arg(long = "sensor", value_name = "SENSOR", requires = "embed")]
    sensors: Vec<String>,
    #[command(flatten)]
    here: Here,
}

pub(super) fn run(arguments: &Arguments) -> Result<Outcome, Fault> {
    if arguments.embed {
        return embed(arguments);
    }
    let out = arguments.out.as_deref().unwrap_or(Path::new("public"));
    let authority = arguments.here.open()?;
    let options = publish::Options { status_days: arguments.status_days, ..publish::Options::default() };
    let published = publish::publish(&authority, out, &options, arguments.here.now()?)?;
    let words = format!(
        "{} files in {}: {} notices, {} replaced or withdrawn.\n\n\
         Next: copy the folder to {}\n\
         Set the headers in `_headers` there. Publish again within {} days, or phones will say that the list is old.\n",
        published.files,
        out.display(),
        published.notices,
        published.status,
        authority.site(),
        arguments.status_days
    );
    let json = json!({ "out": out, "files": published.files, "notices": published.notices,
        "status": published.status, "site": authority.site() });
    Ok(Outcome::good(words, json))
}

fn embed(arguments: &Arguments) -> Result<Outcome, Fault> {
    let out = arguments.out.as_deref().unwrap_or(Path::new("embed"));
    let authority = arguments.here.open()?;
    let options = embed::Options { status_days: arguments.status_days, at: &arguments.at, sensors: &arguments.sensors };
    let embedded = embed::embed(&authority, out, &options, arguments.here.now()?)?;
    let embed::Embedded { files, notices, version, script, integrity, pin, kept, changed } = &embedded;
    let count = if *notices == 1 { "1 notice".to_owned() } else { format!("{notices} notices") };
    let mut words = format!("{files} files in {}: lamppost {version}, and {count} to paste.\n", out.display());
    if *changed {
        words += &format!(
            "\nassets/lamppost@{version} had another script here. Pages with the digest of before show only their\n\
             fallback text: paste the new lines there.\n"
        );
    }
    for folder in kept {
        words += &format!("{folder} stays: delete it when no page asks for it any more.\n");
    }
    words += &format!(
        "\nscript  {script}\n        {integrity}\npin     {pin}\n\n\
         Next: open {} and do what it says. Publish again within {} days.\n",
        out.join("instructions.html").display(),
        arguments.status_days
    );
    let json = json!({ "out": out, "files": files, "notices": notices, "version": version, "script": script,
        "integrity": integrity, "pin": pin, "kept": kept, "changed": changed, "page": out.join("embed.html") });
    Ok(Outcome::good(words, json))
}
