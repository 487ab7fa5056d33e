//! The digests under which the package's scripts fetch its other files, and the lines to paste with that of the first.

use std::path::Path;

use anyhow::{Context, Result};
use base64ct::{Base64, Encoding};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256, Sha384};

use crate::{files, locales, paths};

/// The module with the digests.
pub const DIGESTS: &str = "digests.js";

/// The module with those of the scanner.
pub const SCANNER: &str = "scanner.js";

/// Everything that a script asks for, with the name of its digest.
pub const PINNED: [(&str, &str); 8] = [
    ("WASM", "lamppost.wasm"),
    ("RULEBOOKS", "rulebooks.txt"),
    ("WORKER", "worker.js"),
    ("ONPAGE", "onpage.js"),
    ("BACKUP", "backup.js"),
    ("CHOICES", "choices.js"),
    ("MORE", "more.js"),
    ("COMPACT", "compact.js"),
];

/// A module with a digest for each file. Of the bundles only those that are `made`: another would be of an earlier build.
pub fn write(made: &[&str]) -> Result<()> {
    let mut text = String::new();
    for (name, file) in PINNED {
        let old = file.strip_suffix(".js").is_some_and(|bundle| !made.contains(&bundle));
        let digest = if old { Value::Null } else { sha256(&files::read(&paths::dist().join(file))?).into() };
        text += &format!("export const {name} = {digest} ?? undefined;\n");
    }
    // Each language carries the digests of its other parts.
    let mut words = Map::new();
    for lang in locales::languages()? {
        let path = paths::dist().join(format!("locales/{lang}.js"));
        words.insert(lang, sha256(&files::read(&path)?).into());
    }
    text += &format!("export const WORDS = {};\n", Value::from(words));
    files::write(&paths::generated(DIGESTS)?, text.as_bytes())
}

/// The version of the package, and which files of a site are its own.
pub fn package<'n>(files: impl Iterator<Item = &'n str>) -> Result<String> {
    let list = serde_json::json!({ "version": version()?, "files": files.collect::<Vec<_>>() });
    Ok(format!("{list:#}\n"))
}

fn version() -> Result<String> {
    let package: Value = serde_json::from_slice(&files::read(&paths::pkg().join("package.json"))?)?;
    Ok(package["version"].as_str().context("pkg/package.json has no version")?.to_owned())
}

/// A module with the digests of what the page with the camera asks for.
pub fn write_scanner(wasm: &Path, worker: &Path) -> Result<()> {
    let digest = |path| anyhow::Ok(Value::from(sha256(&files::read(path)?)));
    let text = format!("export const WASM = {};\nexport const WORKER = {};\n", digest(wasm)?, digest(worker)?);
    files::write(&paths::generated(SCANNER)?, text.as_bytes())
}

/// What a webmaster pastes, with the version and digest of this build.
pub fn embed() -> Result<String> {
    let version = version()?;
    let script = files::read(&paths::dist().join("lamppost.js"))?;
    let digest = Base64::encode_string(&Sha384::digest(script));
    Ok(format!(
        r#"<script type="module" src="/assets/lamppost@{version}/lamppost.js"
  integrity="sha384-{digest}" crossorigin="anonymous"></script>

<lamppost-notice authority="/lamppost/" notice="" lang="en">
  <a href="/lamppost/">About our sensors</a>
</lamppost-notice>
"#
    ))
}

/// As in subresource integrity.
pub fn sha256(bytes: &[u8]) -> String {
    format!("sha256-{}", Base64::encode_string(&Sha256::digest(bytes)))
}
