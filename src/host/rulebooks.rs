//! Rulebooks as people write them (TOML), and those that come with the program.

use std::path::Path;
use std::sync::LazyLock;

use toml_edit::{DocumentMut, Item, TableLike};

use super::{Fault, files};
use crate::rulebook::{MAX_RULEBOOK, Rulebook};

macro_rules! books {
    ($($name:literal),+ $(,)?) => {
        /// The rulebooks in this program, as they are written.
        pub const BUILT_IN: &[(&str, &str)] =
            &[$(($name, include_str!(concat!("../rulebook/books/", $name, ".toml")))),+];
    };
}

books!["gdpr", "eu-ai-act", "edpb-video", "uk-gdpr", "lgpd", "ccpa", "baseline"];

static BOOKS: LazyLock<Vec<Rulebook>> = LazyLock::new(|| {
    // A test reads every one of them; what cannot be read here would have failed there.
    BUILT_IN.iter().filter_map(|(name, text)| read(name, text).ok()).collect()
});

/// The rulebooks that come with the program.
pub fn built_in() -> &'static [Rulebook] {
    &BOOKS
}

/// Reads a rulebook's file.
///
/// # Errors
/// A [`Fault`] that names the rule and what is wrong with it.
pub fn open(path: &Path) -> Result<Rulebook, Fault> {
    read(&path.display().to_string(), &files::read_text(path, MAX_RULEBOOK)?)
}

/// Reads a rulebook from TOML. `name`: what it is called in errors.
///
/// # Errors
/// As [`open`].
pub fn read(name: &str, text: &str) -> Result<Rulebook, Fault> {
    let document: DocumentMut = text.parse().map_err(|error: toml_edit::TomlError| {
        malformed(name, "the file", error.message(), "Write it as TOML: `lamppost rulebook explain` shows one.")
    })?;
    let table = document.as_table();
    known(name, "the book", table, &["id", "title", "jurisdiction", "issued", "applies", "left_out", "rule"])?;
    let mut lines = vec!["lamppost/rulebook/v1".to_owned()];
    for key in ["id", "title", "jurisdiction", "issued"] {
        lines.push(format!("{key} {}", string(name, "the book", table, key)?));
    }
    lines.push(format!("applies {}", facts(name, "the book", table, "applies")?));
    for left in strings(name, "the book", table, "left_out")? {
        lines.push(format!("left-out {left}"));
    }
    let rules = table.get("rule").and_then(Item::as_array_of_tables);
    let Some(rules) = rules else {
        return Err(malformed(name, "the book", "has no rules", "Write each under a line [[rule]]."));
    };
    for rule in rules {
        let id = string(name, "a rule", rule, "id")?;
        let of = format!("rule {id}");
        known(
            name,
            &of,
            rule,
            &[
                "id", "severity", "scope", "layer", "citation", "from", "until", "all", "any", "none", "field", "text",
                "mend",
            ],
        )?;
        let get = |key| string(name, &of, rule, key);
        let layer = rule.get("layer").and_then(Item::as_integer).unwrap_or(0);
        let until = if rule.contains_key("until") { get("until")? } else { "-".into() };
        let start = lines.len() + 2;
        lines.extend([
            String::new(),
            format!("rule {id}"),
            format!("is {} {} {layer}", get("severity")?, get("scope")?),
            format!("citation {}", get("citation")?),
            format!("in-force {} {until}", get("from")?),
        ]);
        for key in ["all", "any", "none"] {
            lines.push(format!("{key} {}", facts(name, &of, rule, key)?));
        }
        for key in ["field", "text", "mend"] {
            lines.push(format!("{key} {}", get(key)?));
        }
        // Each rule on its own, so that an error names it.
        let one = [&lines[..6], &[String::new()], &lines[start - 1..], &[String::new()]].concat().join("\n");
        Rulebook::parse(&one).map_err(|error| {
            let help = "severity: prohibited, contradiction, missing or warning; scope: notice or activity; days as \
                        YYYY-MM-DD; facts as `lamppost rulebook explain` lists them; at least one fact in all or any.";
            malformed(name, &of, &error.to_string(), help)
        })?;
    }
    lines.push(String::new());
    Rulebook::parse(&lines.join("\n")).map_err(|error| {
        malformed(name, "the book", &error.to_string(), "id: a-z 0-9 and hyphens, no rule twice; issued: YYYY-MM-DD.")
    })
}

fn malformed(name: &str, place: &str, what: &str, help: &str) -> Fault {
    Fault::new("rulebook-malformed", format!("{name}, {place}: {what}"), help)
}

fn known(name: &str, place: &str, table: &dyn TableLike, known: &[&str]) -> Result<(), Fault> {
    match table.iter().find(|(key, _)| !known.contains(key)) {
        Some((key, _)) => Err(malformed(
            name,
            place,
            &format!("`{key}` is no field"),
            &format!("The fields are {}.", known.join(", ")),
        )),
        None => Ok(()),
    }
}

fn string(name: &str, place: &str, table: &dyn TableLike, key: &str) -> Result<String, Fault> {
    let found = table.get(key).and_then(Item::as_str).filter(|text| !text.trim().is_empty());
    let found = found.ok_or_else(|| malformed(name, place, &format!("`{key}` is missing"), "Write it as \"text\"."))?;
    // Long sentences may be written on several lines.
    Ok(found.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn strings(name: &str, place: &str, table: &dyn TableLike, key: &str) -> Result<Vec<String>, Fault> {
    let Some(item) = table.get(key) else { return Ok(Vec::new()) };
    let list = item.as_array().and_then(|array| {
        array
            .iter()
            .map(|value| value.as_str().map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")))
            .collect()
    });
    list.ok_or_else(|| malformed(name, place, &format!("`{key}` is no list of texts"), "Write [\"one\", \"two\"]."))
}

/// Tokens with spaces between; `-` for none. Each is looked up first, so that an error names it.
fn facts(name: &str, place: &str, table: &dyn TableLike, key: &str) -> Result<String, Fault> {
    let tokens = strings(name, place, table, key)?;
    for token in &tokens {
        if crate::rulebook::Fact::parse(token).is_none() {
            let help = "The facts are listed by `lamppost rulebook explain`.";
            return Err(malformed(name, place, &format!("`{token}` is no fact"), help));
        }
    }
    Ok(if tokens.is_empty() { "-".into() } else { tokens.join(" ") })
}
