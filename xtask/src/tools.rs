//! Finds what the build and the tests need, and installs what is missing where it may.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use crate::build::Stage;
use crate::{command, files, paths};

/// The same version for everyone: its findings change from one to the next.
const CARGO_DENY: &str = "0.20.2";

/// Drives Firefox in the browser tests.
const GECKODRIVER: &str = "0.37.1";

/// What draws words on pages and placards on a bare Debian.
const DEBIAN_FONT: &str = "fonts-dejavu-core";

/// The standard library for another target.
pub fn rust_target(target: &str) -> Result<Stage> {
    let libraries = command::output(&mut command_rustc(target))?;
    if Path::new(libraries.trim()).exists() {
        return Ok(Stage::Unchanged);
    }
    if !command::exists("rustup") {
        bail!("Rust's standard library for {target} is missing; install it beside your Rust, or use rustup");
    }
    command::run(command::at_root("rustup").args(["target", "add", target]))?;
    Ok(Stage::Built)
}

fn command_rustc(target: &str) -> Command {
    let mut rustc = command::at_root("rustc");
    rustc.args(["--print", "target-libdir", "--target", target]);
    rustc
}

/// Exactly what package-lock.json says. No package here needs its install script, so none runs.
pub fn npm_ci(folder: &Path) -> Result<Stage> {
    let installed = folder.join("node_modules/.package-lock.json");
    if files::up_to_date(&[installed], &[folder.join("package-lock.json")]) {
        return Ok(Stage::Unchanged);
    }
    if !command::exists("npm") {
        bail!("`npm` is not installed; install Node.js 20 or newer");
    }
    let mut npm = Command::new("npm");
    npm.current_dir(folder);
    command::run(npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]))?;
    Ok(Stage::Built)
}

/// A second QR decoder and, if wanted, two browsers.
pub fn for_tests(browsers: bool) -> Result<()> {
    let missing = missing_for_tests(browsers);
    if missing.is_empty() {
        return Ok(());
    }
    let packages: Vec<&str> = missing.iter().map(|(_, package)| *package).chain([DEBIAN_FONT]).collect();
    let Some(mut apt) = apt_get() else {
        bail!(
            "the tests need {}; on Debian: sudo apt-get install {}; on Ubuntu: snap install chromium firefox, and apt-get \
             install zbar-tools; on macOS: brew install chromium firefox zbar",
            names(&missing),
            packages.join(" ")
        );
    };
    println!("installing {}", names(&missing));
    command::run(apt().arg("update"))?;
    command::run(apt().args(["install", "-y", "--no-install-recommends"]).args(&packages))?;
    let still = missing_for_tests(browsers);
    if !still.is_empty() {
        bail!("{} is still missing; install it and run this again", names(&still));
    }
    Ok(())
}

/// Programs, each with Debian's package for it.
fn missing_for_tests(browsers: bool) -> Vec<(&'static str, &'static str)> {
    let mut missing = Vec::new();
    if browsers && chromium().is_none() {
        missing.push(("chromium", "chromium"));
    }
    if browsers && firefox().is_none() {
        missing.push(("firefox", "firefox-esr"));
    }
    if !command::exists("zbarimg") {
        missing.push(("zbarimg", "zbar-tools"));
    }
    missing
}

fn names(missing: &[(&str, &str)]) -> String {
    missing.iter().map(|(program, _)| *program).collect::<Vec<_>>().join(" and ")
}

/// `apt-get` with the rights to install, where it can be had without a question.
fn apt_get() -> Option<impl FnMut() -> Command> {
    let root = command::exists("id") && command::output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    let sudo = !root && command::exists("sudo") && command::succeeds(Command::new("sudo").args(["-n", "true"]));
    (command::exists("apt-get") && (root || sudo)).then_some(move || {
        let mut apt = Command::new(if root { "apt-get" } else { "sudo" });
        if sudo {
            apt.args(["-n", "apt-get"]);
        }
        apt
    })
}

/// `LAMPPOST_CHROMIUM`, or the first of the usual names, as a whole path.
pub fn chromium() -> Option<PathBuf> {
    let applications = [
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ];
    let names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
    named("LAMPPOST_CHROMIUM").or_else(|| first(&names, &applications))
}

/// `LAMPPOST_FIREFOX`, or the first of the usual names, as a whole path.
pub fn firefox() -> Option<PathBuf> {
    let applications = ["/Applications/Firefox.app/Contents/MacOS/firefox"];
    named("LAMPPOST_FIREFOX").or_else(|| first(&["firefox-esr", "firefox"], &applications))
}

fn named(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).map(PathBuf::from)
}

/// Of programs on the PATH, then of applications.
fn first(names: &[&str], applications: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders: Vec<_> = std::env::split_paths(&path).collect();
    let on_path = names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    on_path.chain(applications.iter().map(PathBuf::from)).find(|program| program.is_file())
}

/// The one on the PATH, or our own; installed when there is neither.
pub fn cargo_deny() -> Result<PathBuf> {
    cargo_program("cargo-deny", CARGO_DENY)
}

/// `LAMPPOST_GECKODRIVER`, the one on the PATH, or our own; installed when there is none. It comes from crates.io like
/// other tools, so no test fetches a driver.
pub fn geckodriver() -> Result<PathBuf> {
    named("LAMPPOST_GECKODRIVER").map_or_else(|| cargo_program("geckodriver", GECKODRIVER), Ok)
}

fn cargo_program(name: &str, version: &str) -> Result<PathBuf> {
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    if let Some(found) = first(&[&file], &[]) {
        return Ok(found);
    }
    let root = paths::target()?.join("tools");
    let own = root.join("bin").join(file);
    if !own.exists() {
        println!("installing {name} {version} (once, some minutes)");
        let mut install = command::cargo(["install", "--locked", "--debug", "--version", version, name, "--root"]);
        command::run(install.arg(&root))?;
    }
    Ok(own)
}

/// The versions in use, for the head of a log. What is not there is named too.
pub fn print_versions() {
    println!("system   {} {}", std::env::consts::OS, std::env::consts::ARCH);
    let chromium = chromium().unwrap_or_else(|| PathBuf::from("chromium"));
    let firefox = firefox().unwrap_or_else(|| PathBuf::from("firefox"));
    let tools: [(&Path, &str); 9] = [
        (Path::new("rustc"), "--version"),
        (Path::new("cargo"), "--version"),
        (Path::new("cargo-nextest"), "--version"),
        (Path::new("cargo-deny"), "--version"),
        (Path::new("node"), "--version"),
        (Path::new("npm"), "--version"),
        (&chromium, "--version"),
        (&firefox, "--version"),
        (Path::new("zbarimg"), "--version"),
    ];
    for (tool, flag) in tools {
        let version = Command::new(tool)
            .arg(flag)
            .output()
            .ok()
            .filter(|output| output.status.success())
            .and_then(|output| Some(String::from_utf8_lossy(&output.stdout).lines().next()?.to_owned()));
        let name = tool.file_name().unwrap_or_default().to_string_lossy();
        println!("{name:<14} {}", version.as_deref().unwrap_or("not installed"));
    }
}
