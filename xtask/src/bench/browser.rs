//! What is measured in Chromium (tests/bench): the browser's half of `cargo xtask bench speed`, and whole visits.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use super::samples::{ROUNDS, Series};
use crate::build::{self, Program};
use crate::{command, paths, tools, wasm};

pub fn run(input: &Path) -> Result<Vec<Series>> {
    let mut node = node("speed.mjs")?;
    node.arg(input).arg(wasm::glue()).arg(wasm::wasm()).arg(ROUNDS.to_string());
    Series::parse(&command::output(&mut node)?)
}

/// `cargo xtask bench visit`: from the address to the verdict, beside pages that show signed JSON.
pub fn visits() -> Result<()> {
    let built = build::build(Program::Debug)?;
    let program = built.program.context("the build made no program")?;
    tools::npm_ci(&paths::browser_tests())?;
    println!();
    command::run(node("visit.mjs")?.env("LAMPPOST_BIN", program))
}

/// `cargo xtask bench lighthouse`: every page before Lighthouse, its speed included, on a machine that has nothing else to do.
pub fn lighthouse() -> Result<()> {
    let built = build::build(Program::Debug)?;
    let program = built.program.context("the build made no program")?;
    for folder in [paths::browser_tests(), paths::lighthouse_tests()] {
        tools::npm_ci(&folder)?;
    }
    println!();
    let mut node = node("../lighthouse/lighthouse.test.mjs")?;
    command::run(node.env("LAMPPOST_BIN", program).env("LAMPPOST_SITE", &built.site).env("LAMPPOST_SPEED", "judged"))
}

fn node(script: &str) -> Result<Command> {
    let chromium = tools::chromium().context("Chromium is not installed; install it, or set LAMPPOST_CHROMIUM")?;
    let folder = paths::root().join("tests/bench");
    tools::npm_ci(&folder)?;
    let mut node = Command::new("node");
    node.current_dir(&folder).arg(script).env("LAMPPOST_CHROMIUM", chromium);
    Ok(node)
}
