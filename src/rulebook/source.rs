//! Rulebooks as people write them (TOML), and those that come with the program.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use toml_edit::{DocumentMut, Item, TableLike};

use super::book::{Rulebook, numbers};
use super::facts::Fact;
use crate::notice::text::one_line;

/// Why a rulebook's file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Malformed {
    /// Which rule, or the book.
    pub place: String,
    /// What is wrong there.
    pub what: String,
    /// What would be right.
    pub help: String,
}

macro_rules! books {
    ($($name:literal),+ $(,)?) => {
        /// The rulebooks in this program, as they are written.
        pub const BUILT_IN: &[(&str, &str)] =
            &[$(($name, include_str!(concat!("books/", $name, ".toml")))),+];
    };
}

books!["gdpr", "eu-ai-act", "edpb-video", "uk-gdpr", "lgpd", "ccpa", "baseline"];

/// Reads a rulebook from TOML.
///
/// # Errors
/// [`Malformed`], with the rule and what is wrong with it.
pub fn read(text: &str) -> Result<Rulebook, Malformed> {
    let document: DocumentMut = text.parse().map_err(|error: toml_edit::TomlError| {
        malformed("the file", error.message(), "Write it as TOML: `lamppost rulebook explain` shows one.")
    })?;
    let table = document.as_table();
    known("the book", table, &["id", "title", "jurisdiction", "issued", "applies", "left_out", "rule"])?;
    let mut lines = vec!["lamppost/rulebook/v1".to_owned()];
    for key in ["id", "title", "jurisdiction", "issued"] {
        lines.push(format!("{key} {}", string("the book", table, key)?));
    }
    lines.push(format!("applies {}", facts("the book", table, "applies")?));
    for left in strings("the book", table, "left_out")? {
        lines.push(format!("left-out {left}"));
    }
    let rules = table.get("rule").and_then(Item::as_array_of_tables);
    let Some(rules) = rules else {
        return Err(malformed("the book", "has no rules", "Write each under a line [[rule]]."));
    };
    for rule in rules {
        let id = string("a rule", rule, "id")?;
        let of = format!("rule {id}");
        known(
            &of,
            rule,
            &[
                "id", "severity", "scope", "layer", "citation", "from", "until", "all", "any", "none", "field", "text",
                "mend",
            ],
        )?;
        let get = |key| string(&of, rule, key);
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
            lines.push(format!("{key} {}", facts(&of, rule, key)?));
        }
        for key in ["field", "text", "mend"] {
            lines.push(format!("{key} {}", get(key)?));
        }
        // Each rule on its own, so that an error names it.
        let one = [&lines[..6], &[String::new()], &lines[start - 1..], &[String::new()]].concat().join("\n");
        Rulebook::parse(&one).map_err(|error| {
            let help = "severity: prohibited, contradiction, missing or warning; scope: notice or activity; days as \
                        YYYY-MM-DD; facts as `lamppost rulebook explain` lists them; at least one fact in all or any.";
            malformed(&of, &error.to_string(), help)
        })?;
    }
    lines.push(String::new());
    Rulebook::parse(&lines.join("\n")).map_err(|error| {
        malformed("the book", &error.to_string(), "id: a-z 0-9 and hyphens, no rule twice; issued: YYYY-MM-DD.")
    })
}

fn malformed(place: &str, what: &str, help: &str) -> Malformed {
    Malformed { place: place.into(), what: what.into(), help: help.into() }
}

fn known(place: &str, table: &dyn TableLike, known: &[&str]) -> Result<(), Malformed> {
    match table.iter().find(|(key, _)| !known.contains(key)) {
        Some((key, _)) => {
            Err(malformed(place, &format!("`{key}` is no field"), &format!("The fields are {}.", known.join(", "))))
        }
        None => Ok(()),
    }
}

fn string(place: &str, table: &dyn TableLike, key: &str) -> Result<String, Malformed> {
    let found = table.get(key).and_then(Item::as_str).filter(|text| !text.trim().is_empty());
    let found = found.ok_or_else(|| malformed(place, &format!("`{key}` is missing"), "Write it as \"text\"."))?;
    // Long sentences may be written on several lines.
    Ok(one_line(found))
}

fn strings(place: &str, table: &dyn TableLike, key: &str) -> Result<Vec<String>, Malformed> {
    let Some(item) = table.get(key) else { return Ok(Vec::new()) };
    let list = item.as_array().and_then(|array| array.iter().map(|value| value.as_str().map(one_line)).collect());
    list.ok_or_else(|| malformed(place, &format!("`{key}` is no list of texts"), "Write [\"one\", \"two\"]."))
}

/// The numbers of facts, with spaces between; `-` for none.
fn facts(place: &str, table: &dyn TableLike, key: &str) -> Result<String, Malformed> {
    let fact = |token: String| {
        let help = "The facts are listed by `lamppost rulebook explain`.";
        Fact::parse(&token).ok_or_else(|| malformed(place, &format!("`{token}` is no fact"), help))
    };
    let facts = strings(place, table, key)?.into_iter().map(fact).collect::<Result<Vec<_>, _>>()?;
    Ok(numbers(&facts))
}
