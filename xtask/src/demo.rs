//! `cargo xtask demo`: a city with sensors on this machine.

use std::process::Command;

use anyhow::{Context, Result};

use crate::build::{self, Program};
use crate::command;

pub fn run(args: &[String]) -> Result<()> {
    let built = build::build(Program::Release)?;
    let program = built.program.context("the build made no program")?;
    replace_with(command::at_root(program).arg("demo").args(args))
}

/// The demo takes over this process, so that Ctrl-C ends it and nothing else.
#[cfg(unix)]
fn replace_with(command: &mut Command) -> Result<()> {
    use std::os::unix::process::CommandExt;

    Err(command.exec()).with_context(|| format!("`{}` does not start", command::shown(command)))
}

#[cfg(not(unix))]
fn replace_with(command: &mut Command) -> Result<()> {
    command::run(command)
}
