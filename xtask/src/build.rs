//! `cargo xtask build`: every generated thing, in the order in which one needs the other.

use std::fs::{self, File};
use std::path::PathBuf;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::{command, locales, pages, paths, tools, wasm};

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Program {
    /// Wasm, package and site only.
    None,
    /// Quick to build; for tests.
    Debug,
    Release,
}

/// What a stage did.
pub enum Stage {
    Built,
    Unchanged,
}

/// Where the results are.
pub struct Built {
    pub site: PathBuf,
    pub program: Option<PathBuf>,
}

pub fn run(args: &[String]) -> Result<()> {
    let mut program = Program::Release;
    for arg in args {
        program = match arg.as_str() {
            "--no-program" => Program::None,
            "--debug-program" => Program::Debug,
            other => bail!("`cargo xtask build` knows --no-program and --debug-program, not `{other}`"),
        };
    }
    let built = build(program)?;
    println!("site     {}", built.site.display());
    if let Some(program) = built.program {
        println!("program  {}", program.display());
    }
    Ok(())
}

pub fn build(program: Program) -> Result<Built> {
    let _lock = only_one_build()?;
    timed("wasm target", || tools::rust_target(wasm::TARGET))?;
    timed("npm packages", || tools::npm_ci(&paths::pkg()))?;
    timed("wasm", wasm::build)?;
    timed("scanner", wasm::build_scanner)?;
    timed("locales", locales::build)?;
    timed("npm package", pages::package)?;
    timed("site", pages::site)?;
    let site = paths::site()?;
    let program = match program {
        Program::None => None,
        Program::Debug => {
            timed("program (debug)", || build_program(&[]))?;
            Some(paths::program("debug")?)
        }
        Program::Release => {
            timed("program", || build_program(&["--release"]))?;
            Some(paths::program("release")?)
        }
    };
    Ok(Built { site, program })
}

/// Cargo itself knows what changed.
fn build_program(profile: &[&str]) -> Result<Stage> {
    let mut cargo = command::cargo(["build", "--package", "lamppost"]);
    cargo.args(profile).env("LAMPPOST_SITE", paths::site()?);
    command::run(&mut cargo)?;
    Ok(Stage::Built)
}

fn timed(name: &str, stage: impl FnOnce() -> Result<Stage>) -> Result<()> {
    let start = Instant::now();
    let done = stage().with_context(|| name.to_owned())?;
    let note = match done {
        Stage::Built => "",
        Stage::Unchanged => "  unchanged",
    };
    println!("{name:<16} {:>6.1} s{note}", start.elapsed().as_secs_f64());
    Ok(())
}

/// Two builds at once would read each other's half-written files.
fn only_one_build() -> Result<File> {
    let path = paths::target()?.join("xtask.lock");
    fs::create_dir_all(paths::target()?)?;
    let file = File::create(&path).with_context(|| format!("cannot create {}", path.display()))?;
    if file.try_lock().is_err() {
        println!("waiting for another `cargo xtask` to finish its build");
        file.lock().with_context(|| format!("cannot lock {}", path.display()))?;
    }
    Ok(file)
}
