//! www/locales/<lang>/*.ftl → pkg/dist/locales/<lang>.js, <lang>-choices.js …: the words as plain objects, so that a page
//! needs no parser.
//!
//! A page looks words up and fills in arguments; that is all. The part of Fluent that needs more is refused here,
//! with its line, instead of being shown wrongly there.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser;
use lamppost::rulebook::Rulebook;
use lamppost::rulebook::source::{self, BUILT_IN};
use lamppost::verify::QUESTIONS;
use lamppost::vocabulary::{CATEGORIES, Scheme, message_key};
use serde_json::{Map, Value, json};

use crate::build::Stage;
use crate::{files, paths, pins};

/// Every other language is compared with it and falls back to it.
const REFERENCE: &str = "en";

/// Messages with these prefixes name the vocabulary's terms, and explain them.
const TERM_PREFIX: &str = "term-";
const MEANS_PREFIX: &str = "means-";

/// Messages with this prefix say what a rule found. In the reference language the rulebooks themselves do.
const RULE_PREFIX: &str = "rule-";

/// The folder with words that only one page of the site has.
pub const OF_PAGES: &str = "of-pages";

/// A module of a language: what is fetched together. Only the language shown is fetched, and of it only what is on screen.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// What comes with the verdict.
    Notice,
    Terms,
    Choices,
    Rules,
    Ask,
    Mine,
    Register,
    Scan,
    Site,
    Offline,
    Accessibility,
}

impl Part {
    const ALL: [Part; 11] = [
        Part::Notice,
        Part::Terms,
        Part::Choices,
        Part::Rules,
        Part::Ask,
        Part::Mine,
        Part::Register,
        Part::Scan,
        Part::Site,
        Part::Offline,
        Part::Accessibility,
    ];

    /// Where the words of a file belong. Terms are shared out by code.
    fn of_file(name: &str) -> Option<Part> {
        Some(match name {
            "notice" => Part::Notice,
            "terms" => Part::Terms,
            "choices" | "compact" => Part::Choices,
            "rules" => Part::Rules,
            "questions" | "changes" | "means" => Part::Ask,
            "mine" => Part::Mine,
            "register" => Part::Register,
            "scan" => Part::Scan,
            "site" => Part::Site,
            "offline" => Part::Offline,
            "accessibility" => Part::Accessibility,
            _ => return None,
        })
    }

    /// Where a word of the vocabulary belongs.
    fn of_code(code: u16) -> Part {
        if VERDICT_CODES.contains(&code) {
            Part::Notice
        } else if CHOICE_CODES.iter().any(|codes| codes.contains(&code)) {
            Part::Choices
        } else {
            Part::Terms
        }
    }

    /// As pkg/src/messages.ts names it. The notice itself has no name of its own.
    fn name(self) -> Option<&'static str> {
        Some(match self {
            Part::Notice => return None,
            Part::Terms => "terms",
            Part::Choices => "choices",
            Part::Rules => "rules",
            Part::Ask => "ask",
            Part::Mine => "mine",
            Part::Register => "register",
            Part::Scan => "scan",
            Part::Site => "site",
            Part::Offline => "offline",
            Part::Accessibility => "accessibility",
        })
    }

    fn file(self, lang: &str) -> PathBuf {
        PathBuf::from(match self.name() {
            None => format!("{lang}.js"),
            Some(name) => format!("{lang}-{name}.js"),
        })
    }

    /// Words of the site alone. They are not in the package, and no script carries their digests.
    fn is_of_pages(self) -> bool {
        matches!(self, Part::Scan | Part::Offline | Part::Accessibility)
    }
}

/// Codes of the vocabulary that the verdict itself says: why a notice was withdrawn.
const VERDICT_CODES: RangeInclusive<u16> = 88..=95;

/// Codes that only choices, receipts and answers use.
const CHOICE_CODES: [RangeInclusive<u16>; 2] = [109..=140, 3400..=3699];

/// CLDR's plural categories, the names that `Intl.PluralRules` answers with.
const PLURAL_CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

const RIGHT_TO_LEFT: [&str; 10] = ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];

/// The vocabulary's codes by message key.
type Terms = BTreeMap<String, u16>;

pub fn build() -> Result<Stage> {
    let terms = vocabulary();
    let mut locales = BTreeMap::new();
    let mut mistakes = Vec::new();
    for lang in languages()? {
        let mut locale = Locale::default();
        for path in files::below(&paths::www().join("locales").join(&lang))? {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let file = format!("www/locales/{lang}/{name}.ftl");
            let Some(part) = Part::of_file(&name) else {
                bail!("{file} belongs to no part of the pages; its name is not known");
            };
            let text = String::from_utf8(files::read(&path)?).with_context(|| format!("{file} is not UTF-8"))?;
            mistakes.extend(locale.read(&Source { file: &file, text: &text }, part, &terms));
        }
        if lang == REFERENCE {
            locale.parts.entry(Part::Rules as usize).or_default().messages = rules()?;
        }
        locales.insert(lang, locale);
    }
    if !mistakes.is_empty() {
        bail!("{}", mistakes.join("\n"));
    }
    if !locales.contains_key(REFERENCE) {
        bail!("www/locales/{REFERENCE} is missing: the other languages are compared with it");
    }
    for note in differences(&locales, &terms) {
        println!("note: {note}");
    }
    let (mut modules, mut of_pages) = (BTreeMap::new(), BTreeMap::new());
    for (lang, locale) in &locales {
        // The words of the notice come first on every page, and carry the digests of the others.
        let mut digests = BTreeMap::new();
        for (name, part) in Part::ALL.into_iter().filter_map(|part| Some((part.name()?, part))) {
            let module = locale.module(lang, part, &BTreeMap::new()).into_bytes();
            if part.is_of_pages() {
                of_pages.insert(part.file(lang), module);
                continue;
            }
            digests.insert(name, pins::sha256(&module));
            modules.insert(part.file(lang), module);
        }
        modules.insert(Part::Notice.file(lang), locale.module(lang, Part::Notice, &digests).into_bytes());
    }
    files::write_folder(&paths::dist().join("locales"), &modules)?;
    files::write_folder(&paths::generated(OF_PAGES)?, &of_pages)?;
    // The bundles know which languages there are, what is asked, and the classes of the AI Act.
    let list: Vec<_> = locales.keys().collect();
    let questions: Vec<_> =
        QUESTIONS.iter().map(|q| json!({ "id": q.id, "fields": q.fields, "deadline": q.deadline })).collect();
    for (name, content) in [("languages.js", json!(list)), ("questions.js", json!(questions)), ("ai-act.js", ai_act()?)]
    {
        files::write(&paths::generated(name)?, format!("export default {content};\n").as_bytes())?;
    }
    Ok(Stage::Built)
}

/// The classes of the AI Act as a row of the table in pkg/src/exports/terms.ts: category, first code, ids.
fn ai_act() -> Result<Value> {
    let category = CATEGORIES.iter().find(|category| (category.scheme, category.name) == (Scheme::Dpv, "ai_act"));
    let terms = category.context("the vocabulary has no words of the AI Act any more")?.terms;
    let first = terms.first().map_or(0, |term| term.code);
    if let Some((term, code)) = terms.iter().zip(first..).find(|(term, code)| term.code != *code) {
        bail!("pkg/src/exports/terms.ts counts the codes of the AI Act on: {} should have {code}", term.id);
    }
    let ids: Vec<_> = terms.iter().map(|term| term.id).collect();
    Ok(json!(["dpv/ai_act", first, ids.join(" ")]))
}

/// The sentences of the rulebooks that come with the program, by message key.
fn rules() -> Result<BTreeMap<String, Value>> {
    let rules = books()?.into_iter().flat_map(|book| book.rules);
    Ok(rules.map(|rule| (format!("{RULE_PREFIX}{}", rule.id), Value::String(rule.text))).collect())
}

/// The rulebooks that come with the program.
pub fn books() -> Result<Vec<Rulebook>> {
    let read = |(name, source): &(&str, &str)| {
        source::read(source).map_err(|e| anyhow!("rulebook {name}, {}: {}. {}", e.place, e.what, e.help))
    };
    BUILT_IN.iter().map(read).collect()
}

/// The languages there are, by the names of their folders.
pub fn languages() -> Result<Vec<String>> {
    let folder = paths::www().join("locales");
    let entries = fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut languages = Vec::new();
    for entry in entries {
        languages.push(language(&entry?.path())?);
    }
    languages.sort();
    Ok(languages)
}

fn language(path: &Path) -> Result<String> {
    let lang = path.file_name().unwrap_or_default().to_string_lossy();
    let subtag = |subtag: &str| !subtag.is_empty() && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if !lang.split('-').all(subtag) || !lang.starts_with(|c: char| c.is_ascii_lowercase()) {
        bail!("{} is not named by a language tag such as `en` or `pt-BR`", path.display());
    }
    Ok(lang.into_owned())
}

fn vocabulary() -> Terms {
    CATEGORIES
        .iter()
        .flat_map(|category| category.terms)
        .filter_map(|term| Some((message_key(term.code)?, term.code)))
        .collect()
}

/// A half-translated language still builds; a test holds that all are complete.
fn differences(locales: &BTreeMap<String, Locale>, vocabulary: &Terms) -> Vec<String> {
    let Some(reference) = locales.get(REFERENCE) else {
        return Vec::new();
    };
    let means: Vec<_> = vocabulary.keys().map(|key| key.replacen(TERM_PREFIX, MEANS_PREFIX, 1)).collect();
    let words = vocabulary.keys().chain(&means).map(String::as_str);
    let wanted: BTreeSet<&str> = words.chain(reference.keys()).collect();
    let mut notes = Vec::new();
    for (lang, locale) in locales {
        let there: BTreeSet<&str> = locale.keys().collect();
        let names = |keys: Vec<&&str>| -> String {
            let few: Vec<&str> = keys.iter().take(8).map(|key| **key).collect();
            let more = if keys.len() > few.len() { ", …" } else { "" };
            format!("{}{more}", few.join(", "))
        };
        let missing: Vec<_> = wanted.difference(&there).collect();
        let unknown: Vec<_> = there.difference(&wanted).collect();
        if !missing.is_empty() {
            notes.push(format!("{lang} lacks {} messages: {}", missing.len(), names(missing)));
        }
        if !unknown.is_empty() {
            notes.push(format!("{lang} has {} messages that nothing asks for: {}", unknown.len(), names(unknown)));
        }
    }
    notes
}

/// One language.
#[derive(Default)]
struct Locale {
    /// By the number of the part.
    parts: BTreeMap<usize, Words>,
    seen: BTreeSet<String>,
}

/// The words of one part.
#[derive(Default)]
struct Words {
    messages: BTreeMap<String, Value>,
    terms: BTreeMap<u16, String>,
    means: BTreeMap<u16, String>,
    /// Who translated: the worst of the files.
    status: String,
}

impl Locale {
    fn keys(&self) -> impl Iterator<Item = &str> {
        let messages = self.parts.values().flat_map(|words| words.messages.keys());
        messages.chain(&self.seen).map(String::as_str)
    }

    /// Takes a file in and tells its mistakes.
    fn read(&mut self, source: &Source, part: Part, vocabulary: &Terms) -> Vec<String> {
        let resource = match parser::parse(source.text) {
            Ok(resource) => resource,
            Err((_, errors)) => {
                // Something missing at the end of a line is found at the start of the next one.
                let bytes = source.text.as_bytes();
                let end = |offset: usize| bytes[..offset.min(bytes.len())].trim_ascii_end().len();
                return errors.iter().map(|error| source.at(end(error.pos.start), &error.to_string())).collect();
            }
        };
        let mut mistakes = Vec::new();
        match status(source.text) {
            Some(status) => {
                let words = self.parts.entry(part as usize).or_default();
                words.status = worst(&words.status, status).to_owned();
            }
            None => mistakes.push(source.at(0, &format!("say who translated: `### Status: {}`", STATUS.join(" | ")))),
        }
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    if let Err((place, what)) = self.add(message, part, vocabulary) {
                        mistakes.push(source.on(place, &format!("`{}`: {what}", message.id.name)));
                    }
                }
                Entry::Term(term) => {
                    let name = term.id.name;
                    let what = format!("`-{name}` is a Fluent term; write the words into each message");
                    mistakes.push(source.on(name, &what));
                }
                // Junk comes with an error, which is told above.
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
            }
        }
        mistakes
    }

    fn add<'a>(&mut self, message: &Message<&'a str>, part: Part, vocabulary: &Terms) -> Result<(), Mistake<'a>> {
        let key = message.id.name;
        if !self.seen.insert(key.to_owned()) {
            return Err((key, "is there twice; keep one".to_owned()));
        }
        let value = value(message)?;
        let of_code = [TERM_PREFIX, MEANS_PREFIX].into_iter().find_map(|prefix| key.strip_prefix(prefix));
        let Some(rest) = of_code else {
            self.parts.entry(part as usize).or_default().messages.insert(key.to_owned(), value);
            return Ok(());
        };
        let Some(code) = vocabulary.get(&format!("{TERM_PREFIX}{rest}")) else {
            return Err((key, "is not in the vocabulary; correct its name, or add the term there".to_owned()));
        };
        match value {
            Value::String(text) if !text.contains('{') => {
                if key.starts_with(TERM_PREFIX) {
                    self.parts.entry(Part::of_code(*code) as usize).or_default().terms.insert(*code, text);
                } else {
                    self.parts.entry(part as usize).or_default().means.insert(*code, text);
                }
                Ok(())
            }
            _ => Err((key, "names a term; plain text only, no arguments".to_owned())),
        }
    }

    fn module(&self, lang: &str, part: Part, digests: &BTreeMap<&str, String>) -> String {
        let primary = lang.split('-').next().unwrap_or(lang);
        let dir = if RIGHT_TO_LEFT.contains(&primary) { "rtl" } else { "ltr" };
        let none = Words::default();
        let words = self.parts.get(&(part as usize)).unwrap_or(&none);
        let mut locale = json!({ "lang": lang, "dir": dir, "status": words.status, "messages": words.messages,
            "terms": words.terms });
        if !words.means.is_empty() {
            locale["means"] = json!(words.means);
        }
        if !digests.is_empty() {
            locale["digests"] = json!(digests);
        }
        format!("export default {locale};\n")
    }
}

/// Who made the words of a file, the most trustworthy first: they are the original, a person translated and another
/// reviewed, a person translated, a program did.
const STATUS: [&str; 4] = ["source", "human", "unreviewed", "machine"];

fn status(text: &str) -> Option<&'static str> {
    let stated = text.lines().find_map(|line| line.strip_prefix("### Status: "))?;
    STATUS.into_iter().find(|status| *status == stated.trim())
}

fn worst<'a>(one: &'a str, other: &'a str) -> &'a str {
    let rank = |status: &str| STATUS.iter().position(|known| *known == status);
    if rank(one) > rank(other) { one } else { other }
}

/// A file. Everything parsed borrows from `text`, so its place tells its line.
struct Source<'a> {
    file: &'a str,
    text: &'a str,
}

/// The piece of the text where it is, and what is wrong there.
type Mistake<'a> = (&'a str, String);

impl<'a> Source<'a> {
    fn on(&self, part: &'a str, what: &str) -> String {
        self.at(part.as_ptr().addr() - self.text.as_ptr().addr(), what)
    }

    fn at(&self, offset: usize, what: &str) -> String {
        let before = &self.text.as_bytes()[..offset.min(self.text.len())];
        let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
        format!("{}:{line}: {what}", self.file)
    }
}

/// A string, or the forms of a plural.
fn value<'a>(message: &Message<&'a str>) -> Result<Value, Mistake<'a>> {
    if let Some(attribute) = message.attributes.first() {
        let name = attribute.id.name;
        return Err((name, format!("`.{name}` is an attribute; make it a message of its own")));
    }
    let Some(pattern) = &message.value else {
        return Err((message.id.name, "has no text".to_owned()));
    };
    match pattern.elements.as_slice() {
        [PatternElement::Placeable { expression: Expression::Select { selector, variants } }] => {
            plural(selector, variants)
        }
        _ => Ok(Value::String(text(pattern)?)),
    }
}

fn plural<'a>(selector: &InlineExpression<&'a str>, variants: &[Variant<&'a str>]) -> Result<Value, Mistake<'a>> {
    let InlineExpression::VariableReference { id } = selector else {
        return Err((place(selector), "only an argument can select: `{ $count -> … }`".to_owned()));
    };
    let mut forms = Map::new();
    forms.insert("arg".to_owned(), argument(id.name)?.into());
    for variant in variants {
        let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = variant.key;
        if !PLURAL_CATEGORIES.contains(&name) {
            let categories = PLURAL_CATEGORIES.join(", ");
            return Err((name, format!("`[{name}]` is no plural category; there are {categories}")));
        }
        if variant.default != (name == "other") {
            return Err((name, "the default form, and only it, is `*[other]`".to_owned()));
        }
        if forms.insert(name.to_owned(), text(&variant.value)?.into()).is_some() {
            return Err((name, format!("`[{name}]` is there twice; keep one")));
        }
    }
    Ok(Value::Object(forms))
}

/// Text with arguments in braces. Fluent itself allows no bare brace in text.
fn text<'a>(pattern: &Pattern<&'a str>) -> Result<String, Mistake<'a>> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => {
                text.push('{');
                text.push_str(argument(id.name)?);
                text.push('}');
            }
            PatternElement::Placeable { expression: Expression::Select { selector, .. } } => {
                let way_out = "put the whole sentence inside each form: `{ $count -> [one] … *[other] … }`";
                return Err((place(selector), format!("a plural stands alone; {way_out}")));
            }
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                return Err((place(inline), refused(inline)));
            }
        }
    }
    Ok(text)
}

/// The page finds arguments as words in braces.
fn argument(name: &str) -> Result<&str, Mistake<'_>> {
    if name.contains('-') {
        return Err((
            name,
            format!("`${name}`: an argument's name has no hyphen; write `${}`", name.replace('-', "_")),
        ));
    }
    Ok(name)
}

fn refused(inline: &InlineExpression<&str>) -> String {
    match inline {
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {
            "a literal in braces is not supported; write it as text".to_owned()
        }
        InlineExpression::FunctionReference { id, .. } => {
            format!("`{}()` is not supported; the page formats numbers and dates, write `{{ $argument }}`", id.name)
        }
        InlineExpression::MessageReference { id, .. } => {
            format!("`{{ {} }}` refers to another message, which is not supported; repeat the words", id.name)
        }
        InlineExpression::TermReference { id, .. } => {
            format!("`{{ -{} }}` refers to a Fluent term, which is not supported; repeat the words", id.name)
        }
        InlineExpression::VariableReference { .. } | InlineExpression::Placeable { .. } => {
            "braces inside braces are not supported; write `{ $argument }`".to_owned()
        }
    }
}

/// The piece of the source that an expression starts with.
fn place<'a>(inline: &InlineExpression<&'a str>) -> &'a str {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => value,
        InlineExpression::FunctionReference { id, .. }
        | InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. }
        | InlineExpression::VariableReference { id } => id.name,
        InlineExpression::Placeable { expression } => match &**expression {
            Expression::Inline(inner) | Expression::Select { selector: inner, .. } => place(inner),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = "### Status: human\n";

    fn read(text: &str, vocabulary: &[(&str, u16)]) -> (Locale, Vec<String>) {
        let text = format!("{HEADER}{text}");
        let mut locale = Locale::default();
        let mistakes = locale.read(&Source { file: "xx.ftl", text: &text }, Part::Notice, &terms(vocabulary));
        (locale, mistakes)
    }

    fn terms(vocabulary: &[(&str, u16)]) -> Terms {
        vocabulary.iter().map(|(key, code)| ((*key).to_owned(), *code)).collect()
    }

    #[test]
    fn text_arguments_plurals_and_terms() {
        let text = "\
# A comment.
title = Who watches here
until = Kept until { $day },
    by { $who }
days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
term-video = Video
";
        let (locale, mistakes) = read(text, &[("term-video", 90)]);
        assert_eq!(mistakes, [""; 0]);
        let module = locale.module("ar-EG", Part::Notice, &BTreeMap::from([("choices", "sha256-x".to_owned())]));
        let object = module.strip_prefix("export default ").and_then(|rest| rest.strip_suffix(";\n"));
        assert_eq!(
            serde_json::from_str::<Value>(object.expect("one exported object")).expect("JSON is JavaScript"),
            json!({
                "lang": "ar-EG",
                "dir": "rtl",
                "status": "human",
                "messages": {
                    "title": "Who watches here",
                    "until": "Kept until {day},\nby {who}",
                    "days": { "arg": "days", "one": "{days} day", "other": "{days} days" },
                },
                "terms": { "90": "Video" },
                "digests": { "choices": "sha256-x" },
            })
        );
    }

    #[test]
    fn a_word_that_nothing_knows_is_refused() {
        assert_eq!(
            read("term-b = B\n", &[("term-a", 7)]).1,
            ["xx.ftl:2: `term-b`: is not in the vocabulary; correct its name, or add the term there"]
        );
    }

    #[test]
    fn a_file_says_who_translated_it() {
        let mut locale = Locale::default();
        let read = |locale: &mut Locale, text| locale.read(&Source { file: "xx.ftl", text }, Part::Ask, &Terms::new());
        assert_eq!(
            read(&mut locale, "### Status: good\na = A\n"),
            ["xx.ftl:1: say who translated: `### Status: source | human | unreviewed | machine`"]
        );
        read(&mut locale, "### Status: machine\nb = B\n");
        read(&mut locale, "### Status: human\nc = C\n");
        assert!(locale.module("de", Part::Ask, &BTreeMap::new()).contains(r#""status":"machine""#));
    }

    #[test]
    fn the_rest_of_fluent_is_refused_with_its_line() {
        for (text, line, words) in [
            ("a = A\n\nb = x { b } y\n", 3, "refers to another message"),
            ("a = { -brand }\n", 1, "Fluent term"),
            ("-brand = B\n", 1, "Fluent term"),
            ("a =\n    line\n    { NUMBER($n) }\n", 3, "`NUMBER()`"),
            ("a = { \"x\" }\n", 1, "write it as text"),
            ("a = { $a-b }\n", 1, "no hyphen"),
            ("a = A\n    .title = T\n", 2, "attribute"),
            ("a = You have { $n ->\n   *[other] some\n}\n", 1, "a plural stands alone"),
            ("a = { $n ->\n    [0] none\n   *[other] some\n}\n", 2, "`[0]`"),
            ("a = { $n ->\n   *[one] one\n    [other] some\n}\n", 2, "`*[other]`"),
            ("a = { NUMBER($n) ->\n   *[other] some\n}\n", 1, "only an argument"),
            ("a = A\na = A\n", 2, "twice"),
            ("a = A\nb = { $n\n", 2, "Expected"),
        ] {
            let mistakes = read(text, &[]).1;
            let start = format!("xx.ftl:{}: ", line + 1);
            assert!(mistakes[0].starts_with(&start) && mistakes[0].contains(words), "{text:?}: {mistakes:?}");
        }
    }

    #[test]
    fn words_of_the_vocabulary_are_fetched_where_they_are_shown() {
        let vocabulary = [("term-e", 4), ("term-f", 110), ("term-g", 88)];
        let (locale, _) = read("verdict-a = A\nterm-e = E\nterm-f = F\nterm-g = G\n", &vocabulary);
        let terms = |part| locale.parts.get(&(part as usize)).map(|words| words.terms.keys().copied().collect());
        assert_eq!(terms(Part::Notice), Some(vec![88]));
        assert_eq!(terms(Part::Terms), Some(vec![4]));
        assert_eq!(terms(Part::Choices), Some(vec![110]));
    }

    #[test]
    fn folders_are_named_by_language_tags() {
        assert_eq!(language(Path::new("locales/pt-BR")).expect("a tag"), "pt-BR");
        assert!(language(Path::new("locales/en.terms")).is_err());
        assert!(language(Path::new("locales/English_words")).is_err());
    }

    #[test]
    fn languages_are_compared_with_the_reference() {
        let vocabulary = [("term-x", 5)];
        let locales = [("de", "b = B\nterm-x = X\n"), ("en", "a = A\nterm-x = X\nmeans-x = Means X\n")];
        let locales = locales.map(|(lang, text)| (lang.to_owned(), read(text, &vocabulary).0));
        assert_eq!(
            differences(&BTreeMap::from(locales), &terms(&vocabulary)),
            ["de lacks 2 messages: a, means-x", "de has 1 messages that nothing asks for: b"]
        );
    }
}
