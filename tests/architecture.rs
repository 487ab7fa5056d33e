//! The layout is the architecture: which module may use which, read off the paths in the source (ARCHITECTURE.md).

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// From left to right. A module may use what stands on its own step and left of it, and nothing else.
const STEPS: &[&[&str]] = &[
    &["time", "id", "error"],
    &["key", "vocabulary"],
    &["notice"],
    &["wire"],
    &["trust", "log"],
    &["rulebook"],
    &["verify"],
    &["choice"],
    &["placard"],
    &["scanner"],
    // The faces use the core and never each other.
    &["wasm"],
    &["host"],
];

/// Parts of `host` that do not use each other.
const APART: [&str; 3] = ["cli", "collector", "kiosk"];

/// Parts of `host` that only `cli` uses: what is read from others, and what is written for them.
const FOR_CLI: [&str; 2] = ["import", "export"];

/// The core without `placard` builds where there is no standard library.
const WITH_STD: [&str; 4] = ["placard", "scanner", "wasm", "host"];

/// Lines of a file: split it before.
const MAX_LINES: usize = 800;

#[test]
fn modules_use_only_what_stands_left_of_them() {
    let mut found = String::new();
    for (path, text) in sources() {
        for broken in broken_edges(&module_of(&path), &text) {
            writeln!(found, "{}: {broken}", path.display()).unwrap();
        }
    }
    assert!(found.is_empty(), "\n{found}");
}

/// What would let the store see HTTP.
const HTTP: [&str; 6] = ["axum", "http", "hyper", "hyper_util", "collector", "serve"];

#[test]
fn the_store_never_sees_http() {
    let mut files = 0;
    for (path, text) in sources().into_iter().filter(|(path, _)| path.starts_with("host/store")) {
        files += 1;
        let text = without_comments(&text);
        let words = text.split(|c: char| !(c.is_alphanumeric() || c == '_'));
        let found: Vec<_> = words.filter(|word| HTTP.contains(word)).collect();
        assert_eq!(found, [""; 0], "{}", path.display());
    }
    assert!(files > 2, "the store has moved: {files} files found");
}

#[test]
fn the_core_needs_no_standard_library() {
    let mut found = String::new();
    for (path, text) in sources() {
        let module = module_of(&path);
        let core = module.first().is_some_and(|first| !WITH_STD.contains(&first.as_str()));
        if core && paths(&module, &text).iter().any(|used| !used.test && used.path[0] == "std") {
            writeln!(found, "{}", path.display()).unwrap();
        }
    }
    assert!(found.is_empty(), "`std` in the core, where `core` or `alloc` is meant:\n{found}");
}

#[test]
fn files_stay_readable() {
    for (path, text) in sources() {
        let lines = text.lines().count();
        let most = if path == Path::new("main.rs") { 40 } else { MAX_LINES };
        assert!(lines <= most, "{}: {lines} lines, at most {most}", path.display());
    }
}

#[test]
fn the_root_holds_no_logic() {
    let text = fs::read_to_string(src().join("lib.rs")).unwrap();
    let text = without_comments(&text);
    for statement in text.split_inclusive([';', ']']).map(str::trim).filter(|s| !s.is_empty()) {
        let allowed = ["#![", "#[", "extern crate ", "pub mod ", "mod ", "pub use ", "use "];
        assert!(allowed.iter().any(|start| statement.starts_with(start)), "lib.rs: `{statement}`");
        assert!(!statement.starts_with("pub mod ") || statement.ends_with(';'), "lib.rs: `{statement}`");
    }
}

#[test]
fn edges_against_the_direction_are_found() {
    let edges = |module: &[&str], text: &str| {
        let module: Vec<_> = module.iter().map(|part| (*part).to_owned()).collect();
        broken_edges(&module, text)
    };
    assert_eq!(edges(&["wire", "qr_text"], "use crate::verify::Verdict;"), ["wire uses verify"]);
    assert_eq!(edges(&["time"], "fn f() -> crate::key::SigningKey { todo!() }"), ["time uses key"]);
    assert_eq!(edges(&["trust", "status"], "use crate::{error::Error, host::clock, id};"), ["trust uses host"]);
    assert_eq!(edges(&["notice", "parts"], "use super::super::wire;"), ["notice uses wire"]);
    assert_eq!(edges(&["time"], "use super::{error, wire::{Envelope, Kind}};"), ["time uses wire"]);
    assert_eq!(edges(&["time"], "mod tests { use super::*; use super::super::wire; }"), ["time uses wire"]);
    assert_eq!(edges(&["wasm"], "use crate::host::cli;"), ["wasm uses host"]);
    assert_eq!(edges(&["host", "serve"], "use crate::wasm::verify;"), ["host uses wasm"]);
    assert_eq!(edges(&["host", "kiosk", "pages"], "use super::super::cli::words;"), ["host::kiosk uses host::cli"]);
    assert_eq!(
        edges(&["host", "cli", "serve"], "use crate::host::{cli, collector};"),
        ["host::cli uses host::collector"]
    );
    assert_eq!(edges(&["host", "serve"], "use super::import;"), ["host::serve uses host::import"]);
    assert_eq!(edges(&["host", "export", "csv"], "use crate::host::import;"), ["host::export uses host::import"]);
    let named = "key uses Error, which is no module: write the path of the module, so that the direction shows";
    assert_eq!(edges(&["key"], "use crate::Error;"), [named]);

    let none: [&str; 0] = [];
    assert_eq!(edges(&["verify"], "use crate::{error::Error, trust::Keyring};\nuse super::wire::json;"), none);
    assert_eq!(edges(&["host", "cli", "import"], "use crate::host::import::{self, Format};"), none);
    assert_eq!(edges(&["host", "import", "dtpr"], "use super::super::import::draft;"), none);
    assert_eq!(edges(&["host", "cli"], "use crate::host::publish; use crate::verify::Verdict;"), none);
    assert_eq!(edges(&["time"], "// use crate::wire;\n/// [`x`](crate::wire)\nconst A: &str = \"crate::wire\";"), none);
    assert_eq!(edges(&["time"], "/* crate::wire */ mod tests { use super::*; use super::Day; }"), none);

    let module = ["time".to_owned()];
    let std = |text: &str| paths(&module, text).iter().any(|used| !used.test && used.path[0] == "std");
    assert!(std("use std::time::Instant;"));
    assert!(std("fn f() { std::process::exit(1) }"));
    assert!(!std("#[cfg(test)] mod tests { use std::fs; }"));
    assert!(!std("/// Like [`std::time::Instant`].\nfn f() { my::std::f() }"));
}

fn src() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Every Rust file below src, by its path there.
fn sources() -> Vec<(PathBuf, String)> {
    fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(&path, files);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    let mut files = Vec::new();
    collect(&src(), &mut files);
    files.sort();
    assert!(files.len() > 20, "found the source");
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        (path.strip_prefix(src()).unwrap().to_owned(), text)
    };
    files.into_iter().map(read).collect()
}

/// `wire/notice.rs` is `wire::notice`, `wire/mod.rs` is `wire`, `lib.rs` and `main.rs` are the root.
fn module_of(path: &Path) -> Vec<String> {
    let mut parts: Vec<_> = path.with_extension("").iter().map(|part| part.to_string_lossy().into_owned()).collect();
    if parts.last().is_some_and(|last| matches!(last.as_str(), "mod" | "lib" | "main")) {
        parts.pop();
    }
    parts
}

/// What a file uses that it may not. The root may use everything.
fn broken_edges(module: &[String], text: &str) -> Vec<String> {
    let Some(from) = module.first() else { return Vec::new() };
    let mut broken = Vec::new();
    for used in paths(module, text) {
        let [root, to, rest @ ..] = used.path.as_slice() else { continue };
        if root != "crate" || to == from && from != "host" {
            continue;
        }
        let edge = match (step(from), step(to)) {
            (_, None) => format!(
                "{from} uses {to}, which is no module: write the path of the module, so that the direction shows"
            ),
            (own, other) if own < other || from == "host" && to == "wasm" => format!("{from} uses {to}"),
            _ => match (module.get(1), rest.first()) {
                (Some(own), Some(other)) if from == "host" && to == "host" && apart(own, other) => {
                    format!("host::{own} uses host::{other}")
                }
                _ => continue,
            },
        };
        if !broken.contains(&edge) {
            broken.push(edge);
        }
    }
    broken
}

fn step(module: &str) -> Option<usize> {
    STEPS.iter().position(|step| step.contains(&module))
}

fn apart(own: &str, other: &str) -> bool {
    own != other && (APART.contains(&own) && APART.contains(&other) || own != "cli" && FOR_CLI.contains(&other))
}

/// A path that a file names.
struct Used {
    /// Its parts; what begins with `self` or `super` begins with `crate` here.
    path: Vec<String>,
    /// Inside a module called `tests`.
    test: bool,
}

/// Every path that begins with `crate`, `self`, `super` or `std`, groups in braces taken apart.
fn paths(module: &[String], text: &str) -> Vec<Used> {
    let tokens = tokens(&without_comments(text));
    let mut used = Vec::new();
    // Modules written inside the file, each with the number of braces open around it.
    let mut inner: Vec<(String, usize)> = Vec::new();
    let mut open = 0;
    let mut i = 0;
    while i < tokens.len() {
        match tokens[i].as_str() {
            "mod" if tokens.get(i + 2).is_some_and(|token| token == "{") => {
                inner.push((tokens[i + 1].clone(), open));
                i += 1;
            }
            "{" => open += 1,
            "}" => {
                open -= 1;
                inner.retain(|(_, around)| *around < open);
            }
            "crate" | "self" | "super" | "std"
                if tokens.get(i + 1).is_some_and(|token| token == "::") && (i == 0 || tokens[i - 1] != "::") =>
            {
                let here: Vec<String> = module.iter().chain(inner.iter().map(|(name, _)| name)).cloned().collect();
                let test = inner.iter().any(|(name, _)| name == "tests");
                let mut whole = Vec::new();
                tree(&tokens, i, &mut Vec::new(), &mut whole);
                used.extend(whole.into_iter().map(|path| Used { path: absolute(&here, &path), test }));
            }
            _ => {}
        }
        i += 1;
    }
    used
}

/// The paths that begin here: `a::b`, `a::{b, c::d}`. Returns where they end.
fn tree(tokens: &[String], mut i: usize, before: &mut Vec<String>, found: &mut Vec<Vec<String>>) -> usize {
    let depth = before.len();
    loop {
        match tokens.get(i).map(String::as_str) {
            Some("{") => {
                i += 1;
                while tokens.get(i).is_some_and(|token| token != "}") {
                    i = tree(tokens, i, before, found);
                    if tokens.get(i).is_some_and(|token| token == ",") {
                        i += 1;
                    }
                }
                i += 1;
                break;
            }
            Some(name) => {
                before.push(name.to_owned());
                i += 1;
                if tokens.get(i).is_none_or(|token| token != "::") {
                    found.push(before.clone());
                    break;
                }
                i += 1;
            }
            None => break,
        }
    }
    before.truncate(depth);
    // `as name` and generic arguments belong to no path.
    while tokens.get(i).is_some_and(|token| !matches!(token.as_str(), "," | "}")) && depth > 0 {
        i += 1;
    }
    i
}

fn absolute(here: &[String], path: &[String]) -> Vec<String> {
    let mut whole = vec!["crate".to_owned()];
    match path[0].as_str() {
        "crate" => whole.extend_from_slice(&path[1..]),
        "self" => whole.extend(here.iter().chain(&path[1..]).cloned()),
        "super" => {
            let ups = path.iter().take_while(|part| *part == "super").count();
            whole.extend(here[..here.len().saturating_sub(ups)].iter().chain(&path[ups..]).cloned());
        }
        _ => return path.to_vec(),
    }
    whole
}

/// Words, `::` and single marks.
fn tokens(text: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let word = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        let len = if word > 0 {
            word
        } else if rest.starts_with("::") {
            2
        } else {
            first.len_utf8()
        };
        let (token, more) = rest.split_at(len);
        tokens.push(token.to_owned());
        rest = more.trim_start();
    }
    tokens
}

/// The source without comments and without what stands in quotes.
fn without_comments(text: &str) -> String {
    let mut code = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let len = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some(marks) = raw_string(rest) {
            let end = format!("\"{}", "#".repeat(marks));
            let start = 2 + marks;
            rest[start..].find(&end).map_or(rest.len(), |at| start + at + end.len())
        } else if first == '"' {
            quoted(rest, '"')
        } else if first == '\'' {
            character(rest)
        } else {
            code.push(first);
            rest = &rest[first.len_utf8()..];
            continue;
        };
        code.push(' ');
        rest = &rest[len..];
    }
    code
}

/// How many `#` a raw string has that begins here.
fn raw_string(text: &str) -> Option<usize> {
    let marks = text.strip_prefix('r')?;
    let quote = marks.find(|c| c != '#')?;
    marks[quote..].starts_with('"').then_some(quote)
}

/// The length of what stands in quotes, both included.
fn quoted(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == quote => return at + c.len_utf8(),
            _ => {}
        }
    }
    text.len()
}

/// A character in quotes, or the mark of a lifetime.
fn character(text: &str) -> usize {
    let mut chars = text.char_indices().skip(1);
    match (chars.next(), chars.next()) {
        (Some((_, '\\')), _) => quoted(text, '\''),
        (Some(_), Some((at, '\''))) => at + 1,
        _ => 1,
    }
}
