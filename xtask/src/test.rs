//! `cargo xtask test`: every check and every test, the quick ones first, up to the first failure.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::build::{self, Built, Program};
use crate::{command, files, paths, size, tools, vectors, wasm};

struct Options {
    /// Without cargo-deny and the browsers.
    quick: bool,
    /// A folder of larger test data, for the tests that know how to use it.
    shared: Option<PathBuf>,
}

pub fn run(args: &[String]) -> Result<()> {
    let options = options(args)?;

    stage("formatting", || command::run(&mut command::cargo(["fmt", "--all", "--check"])))?;
    stage("tools", || ensure_tools(&options))?;
    stage("core without std", || {
        command::run(&mut command::cargo([
            "check",
            "--package",
            "lamppost",
            "--no-default-features",
            "--target",
            NO_STD_TARGET,
        ]))
    })?;
    heading("build");
    let built = build::build(Program::Debug)?;
    let with_build =
        |mut command: Command| -> Result<()> { command::run(with_environment(&mut command, &built, &options)) };

    stage("clippy", || with_build(command::cargo(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"])))?;
    stage("clippy for wasm", || {
        let mut clippy = command::cargo(["clippy", "--package", "lamppost", "--lib", "--no-default-features"]);
        clippy.args(["--target", wasm::TARGET]).args(wasm::rust_flags()).args(["--", "-D", "warnings"]);
        command::run(&mut clippy)
    })?;
    stage("clippy for the scanner", || {
        let mut clippy = command::cargo(["clippy", "--package", "lamppost", "--lib", "--no-default-features"]);
        clippy.args(["--features", "scanner", "--target", wasm::TARGET]).args(wasm::rust_flags());
        command::run(clippy.args(["--", "-D", "warnings"]))
    })?;
    stage("vectors", || vectors::run(&["--check".to_owned()]))?;
    if !options.quick {
        stage("dependencies", cargo_deny)?;
    }
    stage("size", size::check)?;
    stage("tests", || {
        let runner: &[&str] = if command::exists("cargo-nextest") { &["nextest", "run"] } else { &["test"] };
        let mut cargo = command::cargo(runner);
        cargo.arg("--workspace");
        with_build(cargo)
    })?;
    stage("documentation tests", || with_build(command::cargo(["test", "--doc", "--package", "lamppost"])))?;
    if options.quick {
        println!("\nleft out by --quick: cargo-deny, browser tests, Lighthouse, packaging tests");
    } else {
        // The packed package runs in a browser too, with what the browser tests install.
        let geckodriver = tools::geckodriver()?;
        let with_driver = |mut command: Command| {
            command.env("LAMPPOST_GECKODRIVER", &geckodriver);
            with_build(command)
        };
        stage("browser tests", || node_tests(&paths::browser_tests(), with_driver))?;
        stage("lighthouse", || node_tests(&paths::lighthouse_tests(), with_build))?;
        stage("packaging tests", || node_tests(&paths::packaging_tests(), with_build))?;
    }
    Ok(())
}

pub fn run_with_versions(args: &[String]) -> Result<()> {
    tools::print_versions();
    run(args)
}

/// A target that has no standard library at all.
const NO_STD_TARGET: &str = "x86_64-unknown-none";

fn options(args: &[String]) -> Result<Options> {
    let mut options = Options { quick: false, shared: None };
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--quick" => options.quick = true,
            "--shared" => {
                let folder = args.next().context("--shared wants a folder")?;
                let folder = std::path::absolute(folder)?;
                if !folder.is_dir() {
                    bail!("--shared {} is not a folder", folder.display());
                }
                options.shared = Some(folder);
            }
            other => bail!("`cargo xtask test` knows --quick and --shared DIR, not `{other}`"),
        }
    }
    Ok(options)
}

fn stage(name: &str, run: impl FnOnce() -> Result<()>) -> Result<()> {
    heading(name);
    run().with_context(|| name.to_owned())
}

/// The last words are the runner's own, so the time stands before each stage: what passed since the first.
fn heading(name: &str) {
    static BEGUN: OnceLock<Instant> = OnceLock::new();
    let seconds = BEGUN.get_or_init(Instant::now).elapsed().as_secs();
    println!("\n── {name} (after {}:{:02})", seconds / 60, seconds % 60);
}

fn ensure_tools(options: &Options) -> Result<()> {
    tools::rust_target(wasm::TARGET)?;
    tools::rust_target(NO_STD_TARGET)?;
    tools::npm_ci(&paths::pkg())?;
    tools::for_tests(!options.quick)?;
    if !options.quick {
        tools::geckodriver()?;
    }
    if !command::exists("cargo-nextest") {
        println!("cargo-nextest is not installed: `cargo test` runs instead, which is slower");
    }
    Ok(())
}

/// Tests find what was built, and never build it again with other contents.
fn with_environment<'a>(command: &'a mut Command, built: &Built, options: &Options) -> &'a mut Command {
    command.env("LAMPPOST_SITE", &built.site);
    if let Some(program) = &built.program {
        command.env("LAMPPOST_BIN", program);
    }
    if let Some(shared) = &options.shared {
        command.env("LAMPPOST_SHARED", shared);
    }
    for (name, program) in [("LAMPPOST_CHROMIUM", tools::chromium()), ("LAMPPOST_FIREFOX", tools::firefox())] {
        if let Some(program) = program {
            command.env(name, program);
        }
    }
    command
}

/// `cargo-deny` reads only what Cargo has already fetched. Advisories come from a database on the network, so they
/// are a question of their own.
fn cargo_deny() -> Result<()> {
    let program = tools::cargo_deny()?;
    command::run(&mut command::cargo(["fetch"]))?;
    let mut deny = command::at_root(&program);
    command::run(deny.args(["--offline", "check", "bans", "licenses", "sources"]))?;
    if std::env::var_os("LAMPPOST_ADVISORIES").is_some() {
        return command::run(command::at_root(&program).args(["check", "advisories"]));
    }
    println!("advisories are not checked; set LAMPPOST_ADVISORIES=1 to fetch their database and do so");
    Ok(())
}

fn node_tests(folder: &Path, run: impl Fn(Command) -> Result<()>) -> Result<()> {
    tools::npm_ci(folder)?;
    let tests = test_files(folder)?;
    if tests.is_empty() {
        bail!("{} has no *.test.mjs", folder.display());
    }
    let mut node = Command::new("node");
    node.current_dir(folder).args(["--test", "--test-reporter=spec"]).args(tests);
    run(node)
}

fn test_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut tests = Vec::new();
    for path in files::below(folder)? {
        let name = path.strip_prefix(folder)?;
        if name.components().count() == 1 && name.to_string_lossy().ends_with(".test.mjs") {
            tests.push(name.to_owned());
        }
    }
    Ok(tests)
}
