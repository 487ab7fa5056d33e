//! What the project does with itself: `cargo xtask build | demo | test | ci | vectors | bench | size`.
//!
//! It runs programs and writes generated files; everything a user of Lamppost relies on lives in the package itself.

mod bench;
mod build;
mod command;
mod criteria;
mod demo;
mod files;
mod locales;
mod pages;
mod paths;
mod pins;
mod size;
mod test;
mod tools;
mod vectors;
mod wasm;

use std::process::ExitCode;

use anyhow::{Result, bail};

const USAGE: &str = "\
usage: cargo xtask <command>

  build [--no-program | --debug-program]   wasm, npm package, site, program
  demo [argument…]                         build, then `lamppost demo`
  test [--quick] [--shared DIR]            every check and test; --quick leaves out cargo-deny and browsers
  ci [--quick] [--shared DIR]              the same, after naming the versions in use
  vectors [--check]                        write tests/vectors, or fail when they would change
  bench [size|speed] [--notices DIR]       measure
  bench serve                              put the collector under load
  bench visit                              from a scan to the verdict: bytes and time, beside pages with signed JSON
  bench lighthouse                         every page before Lighthouse, its speed included
  size                                     what a page downloads, against the budget";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match run(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &[String]) -> Result<()> {
    let Some((command, rest)) = args.split_first() else {
        bail!("no command\n\n{USAGE}");
    };
    match command.as_str() {
        "build" => build::run(rest),
        "demo" => demo::run(rest),
        "test" => test::run(rest),
        "ci" => test::run_with_versions(rest),
        "vectors" => vectors::run(rest),
        "bench" => bench::run(rest),
        "size" => {
            no_arguments("size", rest)?;
            size::check()
        }
        "help" | "--help" | "-h" => {
            println!("{USAGE}");
            Ok(())
        }
        other => bail!("unknown command `{other}`\n\n{USAGE}"),
    }
}

fn no_arguments(command: &str, args: &[String]) -> Result<()> {
    match args.first() {
        Some(first) => bail!("`cargo xtask {command}` takes no arguments, found `{first}`"),
        None => Ok(()),
    }
}
