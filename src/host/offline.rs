//! What makes the published site one that can be kept and installed: the service worker's list of files with their
//! digests, and the web manifest (FORMAT.md, "Published site").

use base64ct::{Base64, Encoding};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use super::words;

/// The service worker, and the one that an authority puts in its place to take the site off all devices. A worker is no
/// part of what it keeps.
pub(super) const WORKER: &str = "sw.js";
const LEAVE: &str = "sw-leave.js";
/// The manifest, by its path below the base.
pub(super) const MANIFEST: &str = "manifest.webmanifest";
/// A larger file is kept once somebody used it, and not for everybody beforehand.
const LARGE: usize = 512 << 10;

/// The service worker's script, after a line that says which `files` there are. Any change of a file, or of the script,
/// makes another version.
pub(super) fn worker(script: &[u8], files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut list = Map::new();
    let mut later = Vec::new();
    for (path, bytes) in files {
        // `n.html` is `n/index.html` for hosts that do not look into folders.
        let twin = path.strip_suffix(".html").is_some_and(|name| has(files, &format!("{name}/index.html")));
        if twin || path == WORKER || path == LEAVE {
            continue;
        }
        list.insert(path.clone(), Base64::encode_string(&Sha256::digest(bytes)).into());
        if bytes.len() > LARGE {
            later.push(path.clone());
        }
    }
    let files = Value::from(list).to_string();
    let version = Sha256::new().chain_update(&files).chain_update(script).finalize();
    let version: String = version[..8].iter().map(|byte| format!("{byte:02x}")).collect();
    let line = json!({ "version": version, "later": later }).to_string();
    let line = format!("const LAMPPOST={},\"files\":{files}}};\n", line.trim_end_matches('}'));
    [line.as_bytes(), script].concat()
}

fn has(files: &[(String, Vec<u8>)], name: &str) -> bool {
    files.iter().any(|(path, _)| path == name)
}

/// The site as something that a person can put beside their programs.
pub(super) fn manifest(authority: &str, base: &str) -> Vec<u8> {
    let say = |key: &str| words::say(key, &[("authority", authority.to_owned())]);
    let icon = |file: &str, sizes: &str, kind: &str, purpose: &str| json!({ "src": format!("{base}assets/{file}"), "sizes": sizes, "type": kind, "purpose": purpose });
    let shortcut = |key: &str, path: &str| json!({ "name": say(key), "url": format!("{base}{path}") });
    let manifest = json!({
        "id": base,
        "name": format!("{} · {authority}", say("site-title")),
        "short_name": say("site-title"),
        "description": say("site-intro"),
        "lang": words::spoken(),
        "dir": words::direction(),
        "start_url": base,
        "scope": base,
        "display": "standalone",
        "background_color": "#ffffff",
        "theme_color": "#ffffff",
        "icons": [
            icon("icon.svg", "any", "image/svg+xml", "any"),
            icon("icon-192.png", "192x192", "image/png", "any"),
            icon("icon-512.png", "512x512", "image/png", "any"),
            icon("icon-512.png", "512x512", "image/png", "maskable"),
        ],
        "shortcuts": [
            shortcut("site-type", "n/"),
            shortcut("site-choices", "mine/"),
            shortcut("register-title", "register/"),
        ],
    });
    manifest.to_string().into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(last: &str) -> Vec<(String, Vec<u8>)> {
        [
            ("index.html", "a"),
            ("n/index.html", "b"),
            ("n.html", "b"),
            ("sw.js", "c"),
            ("sw-leave.js", "d"),
            ("x.js", last),
        ]
        .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()))
        .to_vec()
    }

    fn list(script: &[u8]) -> Value {
        let text = std::str::from_utf8(script).unwrap();
        let line = text.lines().next().unwrap();
        serde_json::from_str(line.strip_prefix("const LAMPPOST=").unwrap().trim_end_matches(';')).unwrap()
    }

    #[test]
    fn the_worker_knows_every_file_but_itself() {
        let script = worker(b"go()", &files("e"));
        assert!(script.ends_with(b"\ngo()"));
        let list = list(&script);
        let names: Vec<_> = list["files"].as_object().unwrap().keys().cloned().collect();
        assert_eq!(names, ["index.html", "n/index.html", "x.js"]);
        assert_eq!(list["files"]["x.js"], Base64::encode_string(&Sha256::digest(b"e")));
        assert_eq!(list["later"], json!([]));
    }

    #[test]
    fn whatever_changes_makes_another_version() {
        let version = |script: &[u8], last| list(&worker(script, &files(last)))["version"].clone();
        assert_eq!(version(b"go()", "e"), version(b"go()", "e"));
        assert_ne!(version(b"go()", "e"), version(b"go()", "f"));
        assert_ne!(version(b"go()", "e"), version(b"went()", "e"));
    }

    #[test]
    fn large_files_wait_until_they_are_used() {
        let mut files = files("e");
        files.push(("scan.wasm".to_owned(), vec![0; LARGE + 1]));
        assert_eq!(list(&worker(b"go()", &files))["later"], json!(["scan.wasm"]));
    }

    #[test]
    fn the_manifest_stays_below_its_base() {
        let manifest: Value = serde_json::from_slice(&manifest("City of “Ex\"ample”", "/sensors/")).unwrap();
        assert_eq!(manifest["scope"], "/sensors/");
        assert_eq!(manifest["icons"][1]["src"], "/sensors/assets/icon-192.png");
        assert!(manifest["name"].as_str().unwrap().ends_with("City of “Ex\"ample”"));
    }
}
