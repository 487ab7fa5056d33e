//! The browser's half of `cargo xtask bench speed`: a page in Chromium (tests/bench) times what users get.

use std::path::{Path, PathBuf};
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
    node.arg(ROUNDS.to_string()).env("LAMPPOST_CHROMIUM", on_path(chromium));
    Series::parse(&command::output(&mut node)?)
}

/// Playwright wants to know where a program lies, not what it is called.
fn on_path(program: PathBuf) -> PathBuf {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let named = program.components().count() == 1;
    let found = std::env::split_paths(&path).map(|folder| folder.join(&program)).find(|file| named && file.is_file());
    found.unwrap_or(program)
}
