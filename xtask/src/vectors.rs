//! Writes tests/vectors, or checks that they are what this writes.
//!
//! What a vector expects is written here by hand, never computed by the code it is for: tests/vectors.rs compares the
//! two. Payloads come from an encoder of their own ([`payload`]), which can also write what no notice may say.

mod cases;
mod changes;
mod choices;
mod city;
mod desk;
mod envelopes;
mod fields;
mod keyrings;
mod notes;
mod payload;
mod receipts;
mod records;
mod rulebooks;
mod signed;
mod texts;
mod verdicts;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use serde_json::{Map, Value};

use crate::{files, paths};

/// The folder inside the repository.
const FOLDER: &str = "tests/vectors";

pub fn run(args: &[String]) -> Result<()> {
    let check = match args {
        [] => false,
        [flag] if flag == "--check" => true,
        _ => bail!("`cargo xtask vectors` knows --check, not `{}`", args.join(" ")),
    };
    let (folder, vectors) = (paths::root().join(FOLDER), all());
    if !check {
        files::write_folder(&folder, &vectors)?;
        println!("{} vectors in {FOLDER}", vectors.len());
        return Ok(());
    }
    let differences = differences(&folder, &vectors)?;
    if !differences.is_empty() {
        let found = differences.join("\n  ");
        bail!("{FOLDER} is not what `cargo xtask vectors` writes; run it and look at the difference\n  {found}");
    }
    println!("{} vectors are as they should be", vectors.len());
    Ok(())
}

/// Every vector by file name.
fn all() -> BTreeMap<PathBuf, Vec<u8>> {
    let mut set = Set::default();
    envelopes::write(&mut set);
    fields::write(&mut set);
    verdicts::write(&mut set);
    texts::write(&mut set);
    notes::write(&mut set);
    keyrings::write(&mut set);
    choices::write(&mut set);
    receipts::write(&mut set);
    cases::write(&mut set);
    records::write(&mut set);
    rulebooks::write(&mut set);
    changes::write(&mut set);
    set.files
}

fn differences(folder: &Path, vectors: &BTreeMap<PathBuf, Vec<u8>>) -> Result<Vec<String>> {
    let mut found = Vec::new();
    let mut present = BTreeMap::new();
    for path in files::below(folder)? {
        present.insert(path.strip_prefix(folder)?.to_owned(), files::read(&path)?);
    }
    for (name, bytes) in vectors {
        match present.get(name) {
            None => found.push(format!("{} is missing", name.display())),
            Some(there) if there != bytes => found.push(format!("{} differs", name.display())),
            Some(_) => {}
        }
    }
    let extra = present.keys().filter(|name| !vectors.contains_key(*name));
    found.extend(extra.map(|name| format!("{} is not written by it", name.display())));
    Ok(found)
}

/// The vectors, each named once.
#[derive(Default)]
struct Set {
    files: BTreeMap<PathBuf, Vec<u8>>,
}

impl Set {
    fn add(&mut self, vector: &Vector) {
        let name = PathBuf::from(format!("{}.json", vector.name));
        let twice = self.files.insert(name, vector.to_text().into_bytes());
        assert!(twice.is_none(), "two vectors are called {}", vector.name);
    }
}

/// One rule of FORMAT.md and an input that keeps or breaks it.
#[derive(Clone)]
struct Vector {
    kind: &'static str,
    name: String,
    rule: String,
    input: Value,
    context: Map<String, Value>,
    expect: Value,
}

impl Vector {
    /// The file is called after kind and name.
    fn new(kind: &'static str, name: &str, rule: &str) -> Self {
        Vector {
            kind,
            name: format!("{kind}-{name}"),
            rule: rule.to_owned(),
            input: Value::Null,
            context: Map::new(),
            expect: Value::Null,
        }
    }

    fn input(mut self, input: impl Into<Value>) -> Self {
        self.input = input.into();
        self
    }

    fn context(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.context.insert(name.to_owned(), value.into());
        self
    }

    fn expect(mut self, expect: Value) -> Self {
        self.expect = expect;
        self
    }

    fn to_text(&self) -> String {
        let mut text = String::from("{");
        let context = Value::Object(self.context.clone());
        let strings = [("rule", Value::from(&*self.rule)), ("kind", Value::from(self.kind))];
        let values = [("input", self.input.clone()), ("context", context), ("expect", self.expect.clone())];
        for (i, (name, value)) in strings.into_iter().chain(values).enumerate() {
            let comma = if i == 0 { "" } else { "," };
            text.push_str(&format!("{comma}\n  \"{name}\": "));
            pretty(&value, 2, &mut text);
        }
        text.push_str("\n}\n");
        text
    }
}

/// JSON for people: sorted names, a text line per line. Whatever features `serde_json` is built with, the same bytes.
fn pretty(value: &Value, indent: usize, text: &mut String) {
    let (open, close, items): (_, _, Vec<(String, &Value)>) = match value {
        Value::Object(map) => {
            let sorted: BTreeMap<_, _> = map.iter().collect();
            ('{', '}', sorted.into_iter().map(|(name, value)| (format!("{}: ", Value::from(&**name)), value)).collect())
        }
        Value::Array(list) => ('[', ']', list.iter().map(|value| (String::new(), value)).collect()),
        plain => {
            text.push_str(&plain.to_string());
            return;
        }
    };
    text.push(open);
    for (i, (name, value)) in items.iter().enumerate() {
        text.push_str(if i == 0 { "\n" } else { ",\n" });
        text.push_str(&" ".repeat(indent + 2));
        text.push_str(name);
        pretty(value, indent + 2, text);
    }
    if !items.is_empty() {
        text.push('\n');
        text.push_str(&" ".repeat(indent));
    }
    text.push(close);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_every_time_and_every_difference_has_a_name() {
        let vectors = all();
        assert_eq!(vectors, all());
        let folder = std::env::temp_dir().join(format!("lamppost-vectors-{}", std::process::id()));
        files::write_folder(&folder, &vectors).unwrap();
        assert_eq!(differences(&folder, &vectors).unwrap(), [""; 0]);
        let mut names = vectors.keys();
        let (changed, missing) = (names.next().unwrap(), names.next().unwrap());
        files::write(&folder.join(changed), b"{}").unwrap();
        std::fs::remove_file(folder.join(missing)).unwrap();
        files::write(&folder.join("zzz.json"), b"{}").unwrap();
        let expected = [
            format!("{} differs", changed.display()),
            format!("{} is missing", missing.display()),
            "zzz.json is not written by it".to_owned(),
        ];
        assert_eq!(differences(&folder, &vectors).unwrap(), expected);
        std::fs::remove_dir_all(folder).unwrap();
    }
}
