//! A rulebook as text: a header, what the book is, then its rules (FORMAT.md, "Rulebook").

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::facts::Fact;
use crate::error::Error;
use crate::time::Day;
use crate::trust::lines::number;

/// Bytes of a rulebook as text.
pub const MAX_RULEBOOK: usize = 128 << 10;
/// Rules in a book.
const MAX_RULES: usize = 256;
/// Facts in one condition of a rule.
const MAX_FACTS: usize = 32;
/// Bytes of a line's value.
const MAX_VALUE: usize = 480;

/// Books in one text.
pub const MAX_BOOKS: usize = 32;

const HEADER: &str = "lamppost/rulebook/v1";
/// Where another book starts: no line within a book looks like it.
const START: &str = "\nlamppost/rulebook/v1\n";

/// How bad it is. The worst comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The law forbids it; nobody can consent to it.
    Prohibited,
    /// The notice says things that cannot be true or lawful together.
    Contradiction,
    /// The law wants it said, and it is not.
    Missing,
    /// Worth knowing.
    Warning,
}

impl Severity {
    /// All of them, the worst first.
    pub const ALL: [Severity; 4] =
        [Severity::Prohibited, Severity::Contradiction, Severity::Missing, Severity::Warning];

    /// A stable name.
    pub fn code(self) -> &'static str {
        match self {
            Severity::Prohibited => "prohibited",
            Severity::Contradiction => "contradiction",
            Severity::Missing => "missing",
            Severity::Warning => "warning",
        }
    }

    /// Whether a notice in which this is found should not be published as it is.
    pub fn is_grave(self) -> bool {
        self <= Severity::Contradiction
    }

    fn parse(text: &str) -> Option<Self> {
        Severity::ALL.into_iter().find(|severity| severity.code() == text)
    }
}

/// What a rule is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// The notice as a whole: a fact of any activity counts.
    Notice,
    /// Each activity, with the facts of the notice around it.
    Activity,
}

impl Scope {
    /// A stable name.
    pub fn code(self) -> &'static str {
        match self {
            Scope::Notice => "notice",
            Scope::Activity => "activity",
        }
    }
}

/// A rule: it finds something where all of `all`, at least one of `any` (if there are any) and none of `none` hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its name, unique in the book: a-z 0-9 and hyphens.
    pub id: String,
    /// How bad it is.
    pub severity: Severity,
    /// What it is asked about.
    pub scope: Scope,
    /// On which layer of a notice it has to be said (1: the sign, 2: the full information; 0: no matter).
    pub layer: u8,
    /// Where the law says so.
    pub citation: String,
    /// First day in force.
    pub from: Day,
    /// Last day in force.
    pub until: Option<Day>,
    /// Facts that must all hold.
    pub all: Vec<Fact>,
    /// Facts of which one must hold.
    pub any: Vec<Fact>,
    /// Facts that must not hold.
    pub none: Vec<Fact>,
    /// The field of the notice that it is about.
    pub field: String,
    /// What is wrong, in one English sentence; the key of other languages is `rule-<id>`.
    pub text: String,
    /// How whoever writes the notice can mend it.
    pub mend: String,
}

/// A rulebook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rulebook {
    /// Its name, such as `gdpr`.
    pub id: String,
    /// What it is about.
    pub title: String,
    /// Whose law: `EU`, `GB`, `BR`, `US-CA`, or `any`.
    pub jurisdiction: String,
    /// The day of this version.
    pub issued: Day,
    /// Facts that must hold for any of its rules to be asked.
    pub applies: Vec<Fact>,
    /// The rules.
    pub rules: Vec<Rule>,
    /// What could not be confirmed, or cannot be decided from a notice, and is therefore no rule.
    pub left_out: Vec<String>,
}

impl Rulebook {
    /// Reads the text.
    ///
    /// # Errors
    /// [`Error::TooLarge`] above [`MAX_RULEBOOK`]; [`Error::RulebookMalformed`] with the line.
    pub fn parse(text: &str) -> Result<Self, Error> {
        if text.len() > MAX_RULEBOOK {
            return Err(Error::TooLarge { limit: MAX_RULEBOOK, len: text.len() });
        }
        let mut lines = Lines { rest: text, line: 0 };
        read(&mut lines).ok_or(Error::RulebookMalformed { line: lines.line })
    }

    /// Reads several books, one after the other in one text.
    ///
    /// # Errors
    /// As [`Rulebook::parse`], with the line in the book that cannot be read; [`Error::TooMuchWork`] above [`MAX_BOOKS`].
    pub fn parse_all(text: &str) -> Result<Vec<Self>, Error> {
        let mut books = Vec::new();
        let mut rest = text;
        while !rest.is_empty() {
            if books.len() == MAX_BOOKS {
                return Err(Error::TooMuchWork);
            }
            let next = rest.get(1..).and_then(|rest| rest.find(START)).map_or(rest.len(), |at| at + 2);
            let (book, after) = rest.split_at(next);
            books.push(Self::parse(book)?);
            rest = after;
        }
        Ok(books)
    }

    /// The text.
    pub fn to_text(&self) -> String {
        let mut lines = Vec::new();
        let mut line = |parts: &[&str]| lines.push(parts.concat());
        line(&[HEADER]);
        line(&["id ", &self.id]);
        line(&["title ", &self.title]);
        line(&["jurisdiction ", &self.jurisdiction]);
        line(&["issued ", &self.issued.to_text()]);
        line(&["applies ", &numbers(&self.applies)]);
        for left in &self.left_out {
            line(&["left-out ", left]);
        }
        for rule in &self.rules {
            line(&[""]);
            line(&["rule ", &rule.id]);
            let layer = rule.layer.to_string();
            line(&["is ", rule.severity.code(), " ", rule.scope.code(), " ", &layer]);
            line(&["citation ", &rule.citation]);
            let until = rule.until.map_or("-".to_string(), Day::to_text);
            line(&["in-force ", &rule.from.to_text(), " ", &until]);
            line(&["all ", &numbers(&rule.all)]);
            line(&["any ", &numbers(&rule.any)]);
            line(&["none ", &numbers(&rule.none)]);
            line(&["field ", &rule.field]);
            line(&["text ", &rule.text]);
            line(&["mend ", &rule.mend]);
        }
        lines.push(String::new());
        lines.join("\n")
    }
}

/// Numbers with spaces between; `-` for none.
pub(super) fn numbers(facts: &[Fact]) -> String {
    let list: Vec<String> = facts.iter().map(|fact| fact.number().to_string()).collect();
    if list.is_empty() { "-".into() } else { list.join(" ") }
}

struct Lines<'a> {
    rest: &'a str,
    line: usize,
}

impl<'a> Lines<'a> {
    fn next(&mut self) -> Option<&'a str> {
        self.line += 1;
        let (line, rest) = self.rest.split_once('\n')?;
        self.rest = rest;
        Some(line)
    }

    fn value(&mut self, name: &str) -> Option<&'a str> {
        let value = self.next()?.strip_prefix(name)?.strip_prefix(' ')?;
        (!value.is_empty() && value.len() <= MAX_VALUE && crate::notice::text::is_clean(value)).then_some(value)
    }

    fn facts(&mut self, name: &str) -> Option<Vec<Fact>> {
        let value = self.value(name)?;
        if value == "-" {
            return Some(Vec::new());
        }
        let fact = |text| Fact::from_number(number(text)?);
        let facts: Vec<Fact> = value.split(' ').map(fact).collect::<Option<_>>()?;
        (facts.len() <= MAX_FACTS).then_some(facts)
    }
}

fn read(lines: &mut Lines<'_>) -> Option<Rulebook> {
    if lines.next()? != HEADER {
        return None;
    }
    let mut book = Rulebook {
        id: name(lines.value("id")?)?,
        title: lines.value("title")?.to_string(),
        jurisdiction: lines.value("jurisdiction")?.to_string(),
        issued: Day::parse(lines.value("issued")?).ok()?,
        applies: lines.facts("applies")?,
        rules: Vec::new(),
        left_out: Vec::new(),
    };
    while lines.rest.starts_with("left-out ") {
        book.left_out.push(lines.value("left-out")?.to_string());
    }
    while !lines.rest.is_empty() {
        if !lines.next()?.is_empty() || book.rules.len() == MAX_RULES {
            return None;
        }
        let rule = read_rule(lines)?;
        if book.rules.iter().any(|other| other.id == rule.id) {
            return None;
        }
        book.rules.push(rule);
    }
    Some(book)
}

fn read_rule(lines: &mut Lines<'_>) -> Option<Rule> {
    let id = name(lines.value("rule")?)?;
    let mut is = lines.value("is")?.split(' ');
    let severity = Severity::parse(is.next()?)?;
    let scope = match is.next()? {
        "notice" => Scope::Notice,
        "activity" => Scope::Activity,
        _ => return None,
    };
    let layer = is.next()?.parse().ok().filter(|layer| *layer <= 2u8)?;
    if is.next().is_some() {
        return None;
    }
    let citation = lines.value("citation")?.to_string();
    let (from, until) = lines.value("in-force")?.split_once(' ')?;
    let from = Day::parse(from).ok()?;
    let until = if until == "-" { None } else { Some(Day::parse(until).ok().filter(|until| *until >= from)?) };
    let (all, any, none) = (lines.facts("all")?, lines.facts("any")?, lines.facts("none")?);
    // A rule without a condition would find something in everything.
    if all.is_empty() && any.is_empty() {
        return None;
    }
    let field = lines.value("field")?.to_string();
    let text = lines.value("text")?.to_string();
    let mend = lines.value("mend")?.to_string();
    Some(Rule { id, severity, scope, layer, citation, from, until, all, any, none, field, text, mend })
}

fn name(text: &str) -> Option<String> {
    let good = text.len() <= 48 && text.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-'));
    good.then(|| text.to_string())
}
