//! The digests under which the package's scripts fetch its other files, and the lines to paste with that of the first.

use std::path::Path;

use anyhow::{Context, Result};
use base64ct::{Base64, Encoding};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256, Sha384};

use crate::{files, paths};

/// The module with the digests.
pub const DIGESTS: &str = "digests.js";

/// The module with those of the scanner.
pub const SCANNER: &str = "scanner.js";

/// Everything that a script asks for, with the name of its digest.
const PINNED: [(&str, &str); 6] = [
    ("WASM", "lamppost.wasm"),
    ("RULEBOOKS", "rulebooks.txt"),
    ("WORKER", "worker.js"),
    ("BACKUP", "backup.js"),
    ("CHOICES", "choices.js"),
    ("MORE", "more.js"),
];

/// A module with a digest for each file. Of the bundles only those that are `made`: another would be of an earlier build.
pub fn write(made: &[&str]) -> Result<()> {
    let mut text = String::new();
    for (name, file) in PINNED {
        let old = file.strip_suffix(".js").is_some_and(|bundle| !made.contains(&bundle));
        let digest = if old { Value::Null } else { sha256(&paths::dist().join(file))? };
        text += &format!("export const {name} = {digest} ?? undefined;\n");
    }
    let mut words = Map::new();
    for path in files::below(&paths::dist().join("locales"))? {
        words.insert(path.file_stem().unwrap_or_default().to_string_lossy().into_owned(), sha256(&path)?);
    }
    text += &format!("export const WORDS = {};\n", Value::from(words));
    files::write(&paths::generated(DIGESTS)?, text.as_bytes())
}

/// A module with the digests of what the page with the camera asks for.
pub fn write_scanner(wasm: &Path, worker: &Path) -> Result<()> {
    let text = format!("export const WASM = {};\nexport const WORKER = {};\n", sha256(wasm)?, sha256(worker)?);
    files::write(&paths::generated(SCANNER)?, text.as_bytes())
}

/// What a webmaster pastes, with the version and digest of this build.
pub fn embed() -> Result<String> {
    let package: Value = serde_json::from_slice(&files::read(&paths::pkg().join("package.json"))?)?;
    let version = package["version"].as_str().context("pkg/package.json has no version")?;
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

fn sha256(path: &Path) -> Result<Value> {
    Ok(format!("sha256-{}", Base64::encode_string(&Sha256::digest(files::read(path)?))).into())
}
