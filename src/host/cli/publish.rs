//! `lamppost publish`

use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use super::{Here, Outcome};
use crate::host::{Fault, publish};

#[derive(Args, Debug)]
pub(super) struct Arguments {
    /// The folder to write; it is replaced as a whole.
    #[arg(short, long, value_name = "DIR", default_value = "public")]
    out: PathBuf,
    /// Days until the status list counts as old: publish again before that.
    #[arg(long, default_value_t = 7, value_parser = clap::value_parser!(u32).range(1..=366))]
    status_days: u32,
    #[command(flatten)]
    here: Here,
}

pub(super) fn run(arguments: &Arguments) -> Result<Outcome, Fault> {
    let authority = arguments.here.open()?;
    let options = publish::Options { status_days: arguments.status_days, ..publish::Options::default() };
    let published = publish::publish(&authority, &arguments.out, &options, arguments.here.now()?)?;
    let words = format!(
        "{} files in {}: {} notices, {} replaced or withdrawn.\n\n\
         Next: copy the folder to {}\n\
         Set the headers in `_headers` there. Publish again within {} days, or phones will say that the list is old.\n",
        published.files,
        arguments.out.display(),
        published.notices,
        published.status,
        authority.site(),
        arguments.status_days
    );
    let json = json!({ "out": arguments.out, "files": published.files, "notices": published.notices,
        "status": published.status, "site": authority.site() });
    Ok(Outcome::good(words, json))
}
