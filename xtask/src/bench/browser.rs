//! The browser's half of `cargo xtask bench speed`: a page in Chromium (tests/bench) times what users get.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use super::samples::{ROUNDS, Series};
use crate::{command, paths, tools, wasm};

pub fn run(input: &Path) -> Result<Vec<Series>> {
    let chromium = tools::chromium().context("Chromium is not installed; install it, or set LAMPPOST_CHROMIUM")?;
    let folder = paths::root().join("tests/bench");
    tools::npm_ci(&folder)?;
    let mut node = Command::new("node");
    node.current_dir(&folder).arg("speed.mjs").arg(input).arg(wasm::glue()).arg(wasm::wasm());
    node.arg(ROUNDS.to_string()).env("LAMPPOST_CHROMIUM", chromium);
    Series::parse(&command::output(&mut node)?)
}
