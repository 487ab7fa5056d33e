//! Where things lie in the repository.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use anyhow::{Context, Result};

use crate::command;

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies inside the repository")
}

pub fn pkg() -> PathBuf {
    root().join("pkg")
}

/// The generated half of the npm package, as users get it.
pub fn dist() -> PathBuf {
    pkg().join("dist")
}

pub fn www() -> PathBuf {
    root().join("www")
}

pub fn browser_tests() -> PathBuf {
    root().join("tests/browser")
}

/// Beside the browser tests, because Lighthouse is larger than all that they need.
pub fn lighthouse_tests() -> PathBuf {
    root().join("tests/lighthouse")
}

pub fn packaging_tests() -> PathBuf {
    root().join("tests/packaging")
}

/// A module that the bundles import under a name of its own, and that a build writes.
pub fn generated(name: &str) -> Result<PathBuf> {
    Ok(target()?.join("words").join(name))
}

/// Cargo's target folder, wherever the user's configuration puts it.
pub fn target() -> Result<&'static Path> {
    static TARGET: OnceLock<PathBuf> = OnceLock::new();
    if let Some(found) = TARGET.get() {
        return Ok(found);
    }
    let metadata = command::output(
        Command::new("cargo").args(["metadata", "--no-deps", "--format-version=1"]).current_dir(root()),
    )?;
    let metadata: serde_json::Value = serde_json::from_str(&metadata).context("`cargo metadata` did not print JSON")?;
    let target = metadata["target_directory"].as_str().context("`cargo metadata` names no target directory")?;
    Ok(TARGET.get_or_init(|| PathBuf::from(target)))
}

/// The finished site, as it is embedded in the program.
pub fn site() -> Result<PathBuf> {
    Ok(target()?.join("site"))
}

/// The program as `profile` ("debug" or "release") leaves it.
pub fn program(profile: &str) -> Result<PathBuf> {
    let name = format!("lamppost{}", std::env::consts::EXE_SUFFIX);
    Ok(target()?.join(profile).join(name))
}

/// A tool that `npm ci` in pkg/ installed.
pub fn npm_tool(name: &str) -> PathBuf {
    pkg().join("node_modules/.bin").join(name)
}
