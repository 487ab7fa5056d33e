//! The `lamppost` program: one file per subcommand.
//!
//! Every command prints words for people, or with `--json` one object; then the exit code: 0 all is well, 1 something
//! about the input is not (a draft with problems, a verdict other than *genuine*), 2 the command could not be carried out.

mod ask;
mod changed;
mod demo;
mod describe;
mod export;
mod import;
mod inbox;
mod init;
mod keyring;
mod notice;
mod placard;
mod publish;
mod record;
mod rulebook;
mod serve;
mod verify;

use std::collections::BTreeMap;
use std::io::IsTerminal;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Mutex;

use anstream::{eprintln, print, println};
use clap::{Args, Parser, Subcommand};
use serde_json::{Value, json};

use super::authority::Authority;
use super::{Fault, clock, words};
use crate::time::{Day, UnixTime};

/// Signed notices of street sensors: write, sign, print, publish, verify, answer.
#[derive(Parser, Debug)]
#[command(name = "lamppost", version, arg_required_else_help = true)]
struct Arguments {
    /// Print one JSON object instead of words.
    #[arg(long, global = true)]
    json: bool,
    /// Say what notices say in another language: ar, ca, de, en, es, fr, nl, pt or zh.
    #[arg(long, global = true, value_name = "TAG", default_value = "en")]
    lang: String,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// Make an authority's folder: keys and keyring.
    Init(init::Arguments),
    /// Write, check, sign, show and withdraw notices.
    #[command(subcommand)]
    Notice(notice::Command),
    /// Check, sign and explain rulebooks: what a notice has to say by law.
    #[command(subcommand)]
    Rulebook(rulebook::Command),
    /// Renew the keyring or revoke a key.
    #[command(subcommand)]
    Keyring(keyring::Command),
    /// Make drafts of the notices and registers of others.
    Import(import::Arguments),
    /// Write notices in the formats of others: DTPR, DPV, a table, a map.
    Export(export::Arguments),
    /// Draw the signs to print.
    Placard(placard::Arguments),
    /// Write the static site: pages, keyring, status list, register.
    Publish(publish::Arguments),
    /// Judge a notice (a file, the text or address of a QR code, a photo of a placard), a record or a journal.
    Verify(verify::Arguments),
    /// Take choices over HTTP: the collector, and if wanted the site.
    Serve(serve::Arguments),
    /// List the cases that wait for an answer, by due date.
    Inbox(inbox::InboxArguments),
    /// Answer one case or many: all of them or none.
    Answer(inbox::AnswerArguments),
    /// Count choices and answers.
    Stats(inbox::StatsArguments),
    /// Make a demo city, sign its notices and serve it on 127.0.0.1.
    Demo(demo::Arguments),
}

/// Which authority, and which day it is.
#[derive(Args, Debug, Clone)]
struct Here {
    /// The authority's folder.
    #[arg(short, long, value_name = "DIR", default_value = ".", env = "LAMPPOST_AUTHORITY")]
    authority: PathBuf,
    /// The day, instead of the machine's clock (UTC).
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<String>,
}

impl Here {
    fn open(&self) -> Result<Authority, Fault> {
        Authority::open(&self.authority)
    }

    fn now(&self) -> Result<UnixTime, Fault> {
        match day_argument(self.today.as_deref())? {
            Some(day) => Ok(day.start()),
            None => clock::now().ok_or_else(|| {
                let help = "Set the clock, or name the day with `--today YYYY-MM-DD`.";
                Fault::new("clock-unset", "the clock of this machine is not set", help)
            }),
        }
    }

    fn day(&self) -> Result<Day, Fault> {
        self.now().map(UnixTime::day)
    }
}

/// What a command has to say.
#[derive(Debug)]
struct Outcome {
    words: String,
    json: Value,
    /// Whether the input is as it should be.
    good: bool,
}

impl Outcome {
    fn good(words: String, json: Value) -> Self {
        Outcome { words, json, good: true }
    }
}

/// Runs the program with the arguments of this process.
pub fn run() -> ExitCode {
    let Arguments { json: json_wanted, lang, command } = Arguments::parse();
    let outcome = words::speak(&lang).and_then(|()| match command {
        Command::Init(arguments) => init::run(&arguments),
        Command::Notice(command) => notice::run(&command),
        Command::Rulebook(command) => rulebook::run(&command),
        Command::Keyring(command) => keyring::run(&command),
        Command::Import(arguments) => import::run(&arguments),
        Command::Export(arguments) => export::run(&arguments, json_wanted),
        Command::Placard(arguments) => placard::run(&arguments),
        Command::Publish(arguments) => publish::run(&arguments),
        Command::Verify(arguments) => verify::run(&arguments),
        Command::Serve(arguments) => serve::run(&arguments, json_wanted),
        Command::Inbox(arguments) => inbox::inbox(&arguments),
        Command::Answer(arguments) => inbox::answer(&arguments),
        Command::Stats(arguments) => inbox::stats(&arguments),
        Command::Demo(arguments) => demo::run(&arguments, json_wanted),
    });
    match outcome {
        Ok(outcome) => {
            // A command without words has said all it had to while it ran, in either form.
            if json_wanted && !outcome.words.is_empty() {
                println!("{}", outcome.json);
            } else {
                print!("{}", outcome.words);
            }
            if outcome.good { ExitCode::SUCCESS } else { ExitCode::from(1) }
        }
        Err(fault) => {
            if json_wanted {
                println!("{}", json!({ "error": { "code": fault.code, "text": fault.text, "help": fault.help } }));
            } else {
                eprintln!("error: {fault}");
            }
            ExitCode::from(2)
        }
    }
}

fn day_argument(text: Option<&str>) -> Result<Option<Day>, Fault> {
    text.map(|text| {
        Day::parse(text).map_err(|error| Fault::core(&error, text, "Write the day as YYYY-MM-DD, e.g. 2026-11-22."))
    })
    .transpose()
}

/// Does work on groups of things, several groups at a time, a group's things in order. Results come in the order of the
/// groups; the first fault ends it, and what is then under way is finished.
///
/// Drawing keeps the processors busy; signing waits for the disk, and waiting together is shorter.
fn side_by_side<T: Send, R: Send>(
    groups: Vec<Vec<T>>,
    bar: &indicatif::ProgressBar,
    work: impl Fn(T) -> Result<R, Fault> + Sync,
) -> Result<Vec<R>, Fault> {
    const WORKERS: usize = 8;
    let workers = WORKERS.min(groups.len());
    let waiting = Mutex::new(groups.into_iter().enumerate());
    let done = Mutex::new(BTreeMap::new());
    let take = || waiting.lock().ok()?.next();
    std::thread::scope(|scope| {
        let busy: Vec<_> = (0..workers)
            .map(|_| {
                scope.spawn(|| {
                    while let Some((i, group)) = take() {
                        let finish = |thing| {
                            let result = work(thing);
                            bar.inc(1);
                            result
                        };
                        let result: Result<Vec<R>, Fault> = group.into_iter().map(finish).collect();
                        let failed = result.is_err();
                        done.lock().map(|mut done| done.insert(i, result)).ok();
                        if failed {
                            // Nobody takes another group.
                            waiting.lock().map(|mut waiting| waiting.by_ref().for_each(drop)).ok();
                        }
                    }
                })
            })
            .collect();
        busy.into_iter().try_for_each(|worker| worker.join())
    })
    .map_err(|_| Fault::new("worker-stopped", "a part of the work stopped", "Please report it; try again."))?;
    bar.finish_and_clear();
    let results = done.into_inner().unwrap_or_default();
    let groups = results.into_values().collect::<Result<Vec<_>, _>>()?;
    Ok(groups.into_iter().flatten().collect())
}

/// A progress bar for work on many things; nothing for few, or where nobody watches.
fn progress(count: usize, what: &'static str) -> indicatif::ProgressBar {
    if count < 20 || !std::io::stderr().is_terminal() {
        return indicatif::ProgressBar::hidden();
    }
    let bar = indicatif::ProgressBar::new(count as u64).with_message(what);
    match indicatif::ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len} {eta}") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
