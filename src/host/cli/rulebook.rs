//! `lamppost rulebook`

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::Subcommand;
use serde_json::{Value, json};

use super::{Here, Outcome};
use crate::host::authority::sign_note;
use crate::host::words::{say, say_in, spoken};
use crate::host::{Fault, files, rulebooks};
use crate::rulebook::{DERIVED, Fact, Facts, Finding, MAX_RULEBOOK, Rule, Rulebook, Scope, Severity, find};
use crate::time::Day;
use crate::trust::Role;
use crate::wire::notice::Reading;
use crate::wire::signed_note::SignedNote;

#[derive(Subcommand, Debug)]
pub(super) enum Command {
    /// Tell what is wrong with rulebooks of your own.
    Check {
        /// TOML files.
        #[arg(required = true, value_name = "RULEBOOK")]
        books: Vec<PathBuf>,
    },
    /// Sign a rulebook of your own, so that others can use it and know whose it is.
    Sign {
        /// A TOML file.
        #[arg(value_name = "RULEBOOK")]
        book: PathBuf,
        /// Where to write the signed rulebook.
        #[arg(short, long, value_name = "FILE")]
        out: PathBuf,
        #[command(flatten)]
        here: Here,
    },
    /// Say what a rule means, list the rules of a book, or with no name the books and every fact that rules can use.
    Explain {
        /// A rule such as gdpr-6-1-f-public, a book such as gdpr, or a TOML file.
        name: Option<String>,
    },
}

pub(super) fn run(command: &Command) -> Result<Outcome, Fault> {
    match command {
        Command::Check { books } => check(books),
        Command::Sign { book, out, here } => sign(book, out, here),
        Command::Explain { name: None } => Ok(overview()),
        Command::Explain { name: Some(name) } => explain(name),
    }
}

fn check(paths: &[PathBuf]) -> Result<Outcome, Fault> {
    let (mut words, mut list) = (String::new(), Vec::new());
    for path in paths {
        let book = rulebooks::open(path)?;
        let rules = rules(&book);
        writeln!(words, "{}: {} ({}), {rules}", path.display(), book.title, book.id).unwrap_or_default();
        list.push(json!({ "file": path, "id": book.id, "rules": book.rules.len() }));
    }
    words += "\nNext: lamppost notice check DRAFT --rulebook FILE\n";
    Ok(Outcome::good(words, json!({ "rulebooks": list })))
}

fn sign(path: &Path, out: &Path, here: &Here) -> Result<Outcome, Fault> {
    let book = rulebooks::open(path)?;
    let authority = here.open()?;
    let key = authority.key(Role::Notices, here.day()?)?;
    let note = sign_note(&book.to_text(), &[&key])?;
    // What is signed must be readable by everyone who has the keyring.
    let read = SignedNote::parse(&note).and_then(|note| {
        note.signers(&[key.verifying_key()])?;
        Rulebook::parse(note.text())
    });
    if read.as_ref() != Ok(&book) {
        return Err(Fault::new("rulebook-malformed", "the signed text says something else", "Please report it."));
    }
    files::write_new(out, note.as_bytes())?;
    let words = format!("{} of {} signed: {}\n", rules(&book), book.id, out.display());
    Ok(Outcome::good(words, json!({ "id": book.id, "rules": book.rules.len(), "file": out })))
}

fn rules(book: &Rulebook) -> String {
    if book.rules.len() == 1 { "1 rule".into() } else { format!("{} rules", book.rules.len()) }
}

fn overview() -> Outcome {
    let mut words = String::from("Rulebooks:\n");
    let books = rulebooks::built_in();
    for book in books {
        writeln!(words, "  {:<12} {} ({}, {})", book.id, book.title, book.jurisdiction, rules(book))
            .unwrap_or_default();
    }
    words += "\nFacts: every word of a notice as QUESTION.WORD, such as tech.identifiable_video or basis.A6-1-e, and\n";
    let number = |token| Fact::parse(token).map(Fact::number);
    for derived in DERIVED {
        writeln!(words, "  {:<30} {}", derived.token, derived.means).unwrap_or_default();
    }
    let facts: Vec<_> =
        DERIVED.iter().map(|d| json!({ "number": number(d.token), "token": d.token, "means": d.means })).collect();
    let list: Vec<_> = books.iter().map(|b| json!({ "id": b.id, "title": b.title, "rules": b.rules.len() })).collect();
    Outcome::good(words, json!({ "rulebooks": list, "facts": facts }))
}

fn explain(name: &str) -> Result<Outcome, Fault> {
    if Path::new(name).is_file() {
        return Ok(of_book(&rulebooks::open(Path::new(name))?));
    }
    let books = rulebooks::built_in();
    if let Some(book) = books.iter().find(|book| book.id == name) {
        return Ok(of_book(book));
    }
    let rule = books.iter().flat_map(|book| &book.rules).find(|rule| rule.id == name);
    let rule = rule.ok_or_else(|| {
        let ids = books.iter().flat_map(|book| &book.rules).map(|rule| rule.id.as_str());
        let near = ids.max_by(|a, b| strsim::jaro(a, name).total_cmp(&strsim::jaro(b, name))).unwrap_or_default();
        let help = format!("Did you mean {near}? `lamppost rulebook explain` lists the books.");
        Fault::new("rule-unknown", format!("there is no rule or book `{name}`"), help)
    })?;
    Ok(Outcome::good(in_words(rule), rule_json(rule)))
}

fn of_book(book: &Rulebook) -> Outcome {
    let mut words = format!("{}: {} ({}, {})\n", book.id, book.title, book.jurisdiction, book.issued);
    if !book.applies.is_empty() {
        writeln!(words, "Asked where: {}", tokens(&book.applies)).unwrap_or_default();
    }
    for rule in &book.rules {
        writeln!(words, "\n{}", in_words(rule).trim_end()).unwrap_or_default();
    }
    if !book.left_out.is_empty() {
        words += "\nNo rule, because it could not be confirmed or a notice cannot tell:\n";
        for left in &book.left_out {
            writeln!(words, "  - {left}").unwrap_or_default();
        }
    }
    let rules: Vec<_> = book.rules.iter().map(rule_json).collect();
    Outcome::good(words, json!({ "id": book.id, "title": book.title, "rules": rules, "leftOut": book.left_out }))
}

fn in_words(rule: &Rule) -> String {
    let mut words = format!("{} [{}]  {}\n  {}\n", rule.id, rule.severity.code(), rule.citation, rule.text);
    let mut line = |label: &str, text: String| writeln!(words, "  {label}: {text}").unwrap_or_default();
    line("in force", rule.until.map_or(format!("from {}", rule.from), |until| format!("{} to {until}", rule.from)));
    let about = if rule.scope == Scope::Notice { "the notice as a whole" } else { "each activity" };
    line("asked of", about.into());
    for (label, facts) in [("all of", &rule.all), ("any of", &rule.any), ("none of", &rule.none)] {
        if !facts.is_empty() {
            line(label, tokens(facts));
        }
    }
    line("to mend", rule.mend.clone());
    words
}

fn rule_json(rule: &Rule) -> Value {
    let list = |facts: &[Fact]| facts.iter().map(|fact| fact.token()).collect::<Vec<_>>();
    json!({ "id": rule.id, "severity": rule.severity.code(), "scope": rule.scope.code(), "layer": rule.layer,
        "citation": rule.citation, "from": rule.from.to_text(), "until": rule.until.map(Day::to_text),
        "all": list(&rule.all), "any": list(&rule.any), "none": list(&rule.none), "field": rule.field,
        "text": rule.text, "mend": rule.mend })
}

fn tokens(facts: &[Fact]) -> String {
    facts.iter().map(|fact| fact.token()).collect::<Vec<_>>().join(", ")
}

/// What the rulebooks find in a notice: those of this program and others that were named.
pub(super) struct Found<'b> {
    pub(super) findings: Vec<Finding<'b>>,
}

impl<'b> Found<'b> {
    pub(super) fn of(reading: &Reading, others: &'b [Rulebook], day: Option<Day>) -> Self {
        let facts = Facts::of(reading);
        let mut findings = find(rulebooks::built_in(), &facts, day);
        findings.extend(find(others, &facts, day));
        findings.sort_by_key(|finding| finding.rule.severity);
        Found { findings }
    }

    /// What speaks against publishing a notice like this.
    pub(super) fn grave(mut self) -> Self {
        self.findings.retain(|finding| finding.rule.severity.is_grave());
        self
    }

    /// Whether a notice like this should not be published.
    pub(super) fn is_grave(&self) -> bool {
        self.findings.iter().any(|finding| finding.rule.severity.is_grave())
    }

    /// For whoever writes the notice: what, where the law says so, and how to mend it.
    pub(super) fn words(&self) -> String {
        let mut words = String::new();
        for Finding { rule, activity, .. } in &self.findings {
            let of = activity.map(|index| format!(" in activity {}", index + 1)).unwrap_or_default();
            writeln!(words, "  - {}{of}: {} ({})", rule.severity.code(), rule.text, rule.citation).unwrap_or_default();
            writeln!(words, "    {} [{}, {}]", rule.mend, rule.field, rule.id).unwrap_or_default();
        }
        words
    }

    /// For whoever reads the notice, in their language: what, and where the law says so.
    pub(super) fn told(&self) -> String {
        let mut words = String::new();
        for severity in Severity::ALL {
            let these: Vec<_> = self.findings.iter().filter(|finding| finding.rule.severity == severity).collect();
            if these.is_empty() {
                continue;
            }
            let title = say(&format!("findings-{}", severity.code()), &[("count", these.len().to_string())]);
            writeln!(words, "\n{title}").unwrap_or_default();
            for Finding { rule, activity, .. } in these {
                // In English the rule says it itself; one that came from elsewhere has no other words.
                let text = say_in(spoken(), &format!("rule-{}", rule.id), &[]).unwrap_or_else(|| rule.text.clone());
                let of = activity.map(|index| format!(" ({})", index + 1)).unwrap_or_default();
                writeln!(words, "  - {text}{of} [{}]", rule.citation).unwrap_or_default();
            }
            if severity == Severity::Prohibited {
                writeln!(words, "  {}", say("findings-prohibited-means", &[])).unwrap_or_default();
            }
        }
        words
    }

    pub(super) fn json(&self) -> Value {
        let one = |finding: &Finding<'_>| {
            let rule = finding.rule;
            json!({ "rule": rule.id, "book": finding.book.id, "severity": rule.severity.code(),
                "citation": rule.citation, "activity": finding.activity, "field": rule.field, "text": rule.text,
                "mend": rule.mend })
        };
        self.findings.iter().map(one).collect()
    }
}

/// Rulebooks that were named: TOML files, or signed ones whose text is taken as it is.
pub(super) fn others(paths: &[PathBuf]) -> Result<Vec<Rulebook>, Fault> {
    let open = |path: &PathBuf| {
        let text = files::read_text(path, MAX_RULEBOOK)?;
        if !text.starts_with("lamppost/rulebook/") {
            return rulebooks::read(&path.display().to_string(), &text);
        }
        // Whoever names the file has decided to use it; whose signature it carries matters where it is fetched.
        SignedNote::parse(&text)
            .and_then(|note| Rulebook::parse(note.text()))
            .map_err(|error| Fault::core(&error, &path.display().to_string(), "Fetch it again from whoever signed it."))
    };
    paths.iter().map(open).collect()
}
