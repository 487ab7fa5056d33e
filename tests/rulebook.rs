//! Each rule has a case, and each case finds what is written beside it, no more and no less.
//!
//! `tests/corpus/rulebook/base.toml` is a draft in which no rule finds anything. A case is a file beside it:
//!
//! ```toml
//! about = "A public authority relies on legitimate interests"
//! expect = ["gdpr-6-1-f-public 1"]     # rule, then the activity, counted from 1; without one: the notice as a whole
//! remove = ["data_protection_officer"] # fields of the base that are not stated
//! [set]                                # fields that say something else; activities are counted from 1
//! "activities.1.legal_basis" = "6(1)(f)"
//! ```
//!
//! Further cases of a rule stand below in the same file, each as `[[beside]]` with the same keys (`[beside.set]`).
//!
//! `day` names another day than 2026-11-22 to judge on; `first_day` names one, and the day before is judged too, when
//! only `before` may be found. Cases in `facts/` say which facts hold (`has`) and which do not
//! (`has_not`) instead, each as `token` or `token activity`. `revision` makes the notice another one than the first.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use lamppost::host::rulebooks;
use lamppost::notice::draft;
use lamppost::rulebook::source::BUILT_IN;
use lamppost::rulebook::{DERIVED, Fact, Facts, Finding, Rule, Rulebook, Scope, find};
use lamppost::wire::notice;
use lamppost::{Content, Day, NoticeId};
use toml_edit::{DocumentMut, Item, Table, TableLike, Value};

const TODAY: &str = "2026-11-22";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/rulebook")
}

struct Case {
    name: String,
    table: Table,
}

impl Case {
    fn all(folder: &Path) -> Vec<Case> {
        let mut cases = Vec::new();
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            if path.extension().is_some_and(|extension| extension == "toml") && name != "base" {
                let text = std::fs::read_to_string(&path).unwrap();
                let file: DocumentMut = text.parse().unwrap_or_else(|error| panic!("{}: {error}", path.display()));
                let beside = file.get("beside").and_then(Item::as_array_of_tables);
                for table in beside.into_iter().flat_map(|list| list.iter()) {
                    let about = table.get("about").and_then(Item::as_str).unwrap_or_default();
                    cases.push(Case { name: format!("{name} beside: {about}"), table: table.clone() });
                }
                cases.push(Case { name, table: file.as_table().clone() });
            }
        }
        cases.sort_by(|a, b| a.name.cmp(&b.name));
        for pair in cases.windows(2) {
            assert_ne!(pair[0].name, pair[1].name, "two cases are about the same");
        }
        assert!(!cases.is_empty(), "no cases in {}", folder.display());
        cases
    }

    fn list(&self, key: &str) -> Vec<String> {
        let Some(item) = self.table.get(key) else { return Vec::new() };
        let array = item.as_array().unwrap_or_else(|| panic!("{}: `{key}` is no list", self.name));
        array.iter().map(|value| value.as_str().expect("a text").to_owned()).collect()
    }

    fn text(&self, key: &str) -> Option<&str> {
        self.table.get(key).and_then(Item::as_str)
    }

    /// The days to judge on, and what must be found on each.
    fn days(&self) -> Vec<(Day, BTreeSet<String>)> {
        let found = |key| self.list(key).into_iter().collect();
        let first = self.text("first_day");
        let day = Day::parse(first.or(self.text("day")).unwrap_or(TODAY)).unwrap();
        let mut days = vec![(day, found("expect"))];
        if first.is_some() {
            days.push((Day::new(day.number() - 1).unwrap(), found("before")));
        }
        days
    }

    /// The base with what the case changes.
    fn content(&self) -> Content {
        let mut base = base();
        for path in self.list("remove") {
            let (parent, last) = path.rsplit_once('.').unwrap_or(("", &path));
            let removed = match last.parse::<usize>() {
                // An entry of a list.
                Ok(number) => remove_entry(base.as_table_mut(), parent, number),
                Err(_) => table_at(base.as_table_mut(), parent).is_some_and(|table| table.remove(last).is_some()),
            };
            assert!(removed, "{}: the base has no {path}", self.name);
        }
        let set = self.table.get("set").and_then(Item::as_table);
        for (path, value) in set.into_iter().flat_map(|table| table.iter()) {
            let (parent, last) = path.rsplit_once('.').unwrap_or(("", path));
            let table = table_at(base.as_table_mut(), parent);
            let table = table.unwrap_or_else(|| panic!("{}: the base has no {parent}", self.name));
            table.insert(last, value.clone());
        }
        let mut content = read(&base.to_string(), &self.name);
        if let Some(number) = self.table.get("revision").and_then(Item::as_integer) {
            content.revision = u32::try_from(number).unwrap();
            content.previous = Some(NoticeId([7; 16]));
        }
        content
    }
}

fn base() -> DocumentMut {
    std::fs::read_to_string(folder().join("base.toml")).unwrap().parse().unwrap()
}

fn read(text: &str, name: &str) -> Content {
    draft::read(text, Day::parse(TODAY).unwrap()).unwrap_or_else(|problems| panic!("{name}: {problems:#?}\n{text}"))
}

/// The table at a path; entries of lists are counted from 1.
fn table_at<'t>(table: &'t mut dyn TableLike, path: &str) -> Option<&'t mut dyn TableLike> {
    let Some((name, rest)) = (!path.is_empty()).then(|| path.split_once('.').unwrap_or((path, ""))) else {
        return Some(table);
    };
    match table.get_mut(name)? {
        Item::Table(inner) => table_at(inner, rest),
        Item::ArrayOfTables(list) => {
            let (number, rest) = rest.split_once('.').unwrap_or((rest, ""));
            table_at(list.get_mut(number.parse::<usize>().ok()?.checked_sub(1)?)?, rest)
        }
        Item::Value(Value::InlineTable(inner)) => table_at(inner, rest),
        Item::Value(Value::Array(list)) => {
            let (number, rest) = rest.split_once('.').unwrap_or((rest, ""));
            table_at(list.get_mut(number.parse::<usize>().ok()?.checked_sub(1)?)?.as_inline_table_mut()?, rest)
        }
        _ => None,
    }
}

/// Takes an entry out of the list at a path.
fn remove_entry(table: &mut dyn TableLike, path: &str, number: usize) -> bool {
    let (parent, last) = path.rsplit_once('.').unwrap_or(("", path));
    let list = table_at(table, parent).and_then(|table| table.get_mut(last));
    match list {
        Some(Item::ArrayOfTables(list)) if (1..=list.len()).contains(&number) => {
            list.remove(number - 1);
            true
        }
        Some(Item::Value(Value::Array(list))) if (1..=list.len()).contains(&number) => {
            list.remove(number - 1);
            true
        }
        _ => false,
    }
}

fn facts(content: &Content) -> Facts {
    Facts::of(&notice::read(&notice::encode(content).unwrap()).unwrap())
}

fn said(findings: &[Finding<'_>]) -> BTreeSet<String> {
    findings
        .iter()
        .map(|finding| match finding.activity {
            Some(index) => format!("{} {}", finding.rule.id, index + 1),
            None => finding.rule.id.clone(),
        })
        .collect()
}

#[test]
fn every_book_can_be_read_and_says_itself_again() {
    for (name, text) in BUILT_IN {
        let book = rulebooks::read(name, text).unwrap_or_else(|fault| panic!("{fault}"));
        assert_eq!(&book.id, name);
        assert_eq!(lamppost::rulebook::Rulebook::parse(&book.to_text()).as_ref(), Ok(&book), "{name}");
    }
    assert_eq!(rulebooks::built_in().len(), BUILT_IN.len());
}

#[test]
fn no_two_rules_have_one_name() {
    let mut seen = BTreeSet::new();
    for rule in rulebooks::built_in().iter().flat_map(|book| &book.rules) {
        assert!(seen.insert(&rule.id), "{} is there twice", rule.id);
    }
}

#[test]
fn nothing_is_found_in_the_base() {
    let content = read(&base().to_string(), "base");
    let found = said(&find(rulebooks::built_in(), &facts(&content), Some(Day::parse(TODAY).unwrap())));
    assert_eq!(found, BTreeSet::new());
}

#[test]
fn every_case_finds_what_is_written_beside_it() {
    let mut failures = String::new();
    for case in Case::all(&folder()) {
        let facts = facts(&case.content());
        for (day, expected) in case.days() {
            let found = said(&find(rulebooks::built_in(), &facts, Some(day)));
            if found != expected {
                writeln!(failures, "{} on {day}: found {found:?}, expected {expected:?}", case.name).unwrap();
            }
        }
    }
    assert!(failures.is_empty(), "\n{failures}");
}

#[test]
fn every_rule_has_a_case() {
    let mut expected = BTreeSet::new();
    for case in Case::all(&folder()) {
        expected.extend(case.list("expect").iter().map(|line| line.split(' ').next().unwrap().to_owned()));
    }
    let rules: BTreeSet<String> =
        rulebooks::built_in().iter().flat_map(|book| &book.rules).map(|rule| rule.id.clone()).collect();
    assert_eq!(rules.difference(&expected).collect::<Vec<_>>(), Vec::<&String>::new(), "add a case for each");
    assert_eq!(expected.difference(&rules).collect::<Vec<_>>(), Vec::<&String>::new(), "no such rules");
}

#[test]
fn facts_hold_where_they_should() {
    let mut failures = String::new();
    for case in Case::all(&folder().join("facts")) {
        let facts = facts(&case.content());
        for (key, wanted) in [("has", true), ("has_not", false)] {
            for line in case.list(key) {
                let (token, activity) = line
                    .split_once(' ')
                    .map_or((line.as_str(), None), |(token, number)| (token, Some(number.parse::<u8>().unwrap() - 1)));
                let fact = Fact::parse(token).unwrap_or_else(|| panic!("{}: `{token}` is no fact", case.name));
                if facts.has(activity, fact) != wanted {
                    writeln!(failures, "{}: {line} should {}hold", case.name, if wanted { "" } else { "not " })
                        .unwrap();
                }
            }
        }
    }
    assert!(failures.is_empty(), "\n{failures}");
}

#[test]
fn every_derived_fact_has_a_case_for_and_against() {
    let (mut has, mut has_not) = (BTreeSet::new(), BTreeSet::new());
    for case in Case::all(&folder().join("facts")) {
        let token = |line: String| line.split(' ').next().unwrap().to_owned();
        has.extend(case.list("has").into_iter().map(token));
        has_not.extend(case.list("has_not").into_iter().map(token));
    }
    let lacking: Vec<_> =
        DERIVED.iter().map(|d| d.token).filter(|t| !has.contains(*t) || !has_not.contains(*t)).collect();
    assert_eq!(lacking, Vec::<&str>::new(), "add a case that has it and one that has not");
}

/// Rules that differ from `rule` in one condition: each fact left out once, the question asked of the other scope, and
/// the days in force one day off.
fn mutants(rule: &Rule) -> Vec<(String, Rule)> {
    let mut mutants = Vec::new();
    let mut other = |what: &str, change: &dyn Fn(&mut Rule)| {
        let mut mutant = rule.clone();
        change(&mut mutant);
        mutants.push((format!("{}: {what}", rule.id), mutant));
    };
    let later = |day: Day| Day::new(day.number() + 1).unwrap();
    let earlier = |day: Day| Day::new(day.number() - 1).unwrap();
    other("asked of the other scope", &|rule| {
        rule.scope = if rule.scope == Scope::Notice { Scope::Activity } else { Scope::Notice };
    });
    other("in force a day later", &|rule| rule.from = later(rule.from));
    other("in force a day earlier", &|rule| rule.from = earlier(rule.from));
    if let Some(until) = rule.until {
        other("ends a day later", &|rule| rule.until = Some(later(until)));
        other("ends a day earlier", &|rule| rule.until = Some(earlier(until)));
    }
    type Facts = fn(&mut Rule) -> &mut Vec<Fact>;
    let lists: [(&str, Facts); 3] = [("all", |r| &mut r.all), ("any", |r| &mut r.any), ("none", |r| &mut r.none)];
    for (name, list) in lists {
        for index in 0..list(&mut rule.clone()).len() {
            let mut mutant = rule.clone();
            let fact = list(&mut mutant).remove(index);
            mutants.push((format!("{}: {name} without {}", rule.id, fact.token()), mutant));
        }
    }
    mutants
}

#[test]
fn every_condition_of_every_rule_decides_a_case() {
    let mut cases = Vec::new();
    for case in Case::all(&folder()) {
        let facts = facts(&case.content());
        cases.extend(case.days().into_iter().map(|(day, _)| (facts.clone(), day)));
    }
    let mut survivors = Vec::new();
    for book in rulebooks::built_in() {
        for rule in &book.rules {
            let only = |rule: &Rule| Rulebook { rules: vec![rule.clone()], ..book.clone() };
            let right = [only(rule)];
            for (what, mutant) in mutants(rule) {
                let mutant = [only(&mutant)];
                let found = |book, (facts, day): &(Facts, Day)| said(&find(book, facts, Some(*day)));
                if cases.iter().all(|case| found(&right, case) == found(&mutant, case)) {
                    survivors.push(what);
                }
            }
        }
    }
    assert!(survivors.is_empty(), "{} conditions decide no case:\n{}", survivors.len(), survivors.join("\n"));
}
