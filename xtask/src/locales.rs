//! www/locales/<lang>.ftl → pkg/dist/locales/<lang>.js: the words as plain objects, so that a page needs no parser.
//!
//! A page looks words up and fills in arguments; that is all. The part of Fluent that needs more is refused here,
//! with its line, instead of being shown wrongly there.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser;
use lamppost::vocabulary::{CATEGORIES, message_key};
use serde_json::{Map, Value, json};

use crate::build::Stage;
use crate::{files, paths};

/// Every other language is compared with it and falls back to it.
const REFERENCE: &str = "en";

/// Messages with this prefix name the vocabulary's terms.
const TERM_PREFIX: &str = "term-";

/// Who shows what. The bundle of the notice carries only the words of the notice, so that a verdict comes soon; the
/// panel under it brings its own. `mine` carries all.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Notice,
    Choices,
    Elsewhere,
}

/// By the first word of a key, where it is not the notice's.
const PARTS: [(Part, &[&str]); 2] = [
    (
        Part::Choices,
        &[
            "answer", "block", "bytes", "case", "changes", "confirm", "did", "panel", "part", "problem", "queue",
            "record", "save", "send", "withheld",
        ],
    ),
    (Part::Elsewhere, &["letter", "mine", "placard"]),
];

/// Said where the panel itself did not arrive.
const WITHOUT_PANEL: &str = "panel-failed";

/// Codes of the vocabulary that only choices, receipts and answers use.
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
        let file = format!("www/locales/{lang}.ftl");
        let text = String::from_utf8(files::read(&paths::root().join(&file))?)
            .with_context(|| format!("{file} is not UTF-8"))?;
        let mut locale = Locale::default();
        mistakes.extend(locale.read(&Source { file: &file, text: &text }, &terms));
        locales.insert(lang, locale);
    }
    if !mistakes.is_empty() {
        bail!("{}", mistakes.join("\n"));
    }
    let Some(reference) = locales.get(REFERENCE) else {
        bail!("www/locales/{REFERENCE}.ftl is missing: the other languages fall back to it");
    };
    files::write(&notice_words()?, reference.of(Part::Notice).module(REFERENCE).as_bytes())?;
    files::write(&choice_words()?, reference.of(Part::Choices).module(REFERENCE).as_bytes())?;
    for note in differences(&locales) {
        println!("note: {note}");
    }
    let module = |(lang, locale): (String, Locale)| -> (PathBuf, Vec<u8>) {
        (PathBuf::from(format!("{lang}.js")), locale.module(&lang).into_bytes())
    };
    files::write_folder(&paths::dist().join("locales"), &locales.into_iter().map(module).collect())?;
    Ok(Stage::Built)
}

/// The reference's words for the notice alone.
pub fn notice_words() -> Result<PathBuf> {
    Ok(paths::target()?.join("words").join(format!("{REFERENCE}-notice.js")))
}

/// The reference's words for the panel under a notice.
pub fn choice_words() -> Result<PathBuf> {
    Ok(paths::target()?.join("words").join(format!("{REFERENCE}-choices.js")))
}

/// The languages there are, by the names of their files.
pub fn languages() -> Result<Vec<String>> {
    let files = files::below(&paths::www().join("locales"))?;
    files.iter().filter(|path| path.extension().is_some_and(|extension| extension == "ftl")).map(language).collect()
}

fn language(path: impl AsRef<Path>) -> Result<String> {
    let path = path.as_ref();
    let lang = path.file_stem().unwrap_or_default().to_string_lossy();
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

/// A half-translated language still builds; a resident then reads those sentences in the reference language.
fn differences(locales: &BTreeMap<String, Locale>) -> Vec<String> {
    let Some(reference) = locales.get(REFERENCE) else {
        return Vec::new();
    };
    let only_in = |one: &Locale, other: &Locale| -> String {
        let keys = one.messages.keys().filter(|key| !other.messages.contains_key(*key));
        keys.map(String::as_str).collect::<Vec<_>>().join(", ")
    };
    let mut notes = Vec::new();
    for (lang, locale) in locales {
        let missing = only_in(reference, locale);
        let unknown = only_in(locale, reference);
        if !missing.is_empty() {
            notes.push(format!("{lang}.ftl lacks messages of {REFERENCE}.ftl: {missing}"));
        }
        if !unknown.is_empty() {
            notes.push(format!("{lang}.ftl has messages that {REFERENCE}.ftl lacks: {unknown}"));
        }
    }
    notes
}

/// One language.
#[derive(Default)]
struct Locale {
    messages: BTreeMap<String, Value>,
    terms: BTreeMap<u16, String>,
    seen: BTreeSet<String>,
}

impl Locale {
    /// Takes a file in and tells its mistakes.
    fn read(&mut self, source: &Source, vocabulary: &Terms) -> Vec<String> {
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
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    if let Err((place, what)) = self.add(message, vocabulary) {
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
        mistakes.extend(self.unnamed(source, vocabulary));
        mistakes
    }

    fn add<'a>(&mut self, message: &Message<&'a str>, vocabulary: &Terms) -> Result<(), Mistake<'a>> {
        let key = message.id.name;
        if !self.seen.insert(key.to_owned()) {
            return Err((key, "is there twice; keep one".to_owned()));
        }
        let value = value(message)?;
        if !key.starts_with(TERM_PREFIX) {
            self.messages.insert(key.to_owned(), value);
            return Ok(());
        }
        let Some(code) = vocabulary.get(key) else {
            return Err((key, "is not in the vocabulary; correct its name, or add the term there".to_owned()));
        };
        match value {
            Value::String(text) if !text.contains('{') => {
                self.terms.insert(*code, text);
                Ok(())
            }
            _ => Err((key, "names a term; plain text only, no arguments".to_owned())),
        }
    }

    /// The words of the vocabulary that this language does not say.
    fn unnamed(&self, source: &Source, vocabulary: &Terms) -> Option<String> {
        let missing: Vec<&str> =
            vocabulary.keys().filter(|key| !self.seen.contains(*key)).map(String::as_str).collect();
        let (count, names) = (missing.len(), missing.join(", "));
        (count > 0).then(|| format!("{}: {count} of the vocabulary's words are missing, add {names}", source.file))
    }

    /// What one bundle needs of it.
    fn of(&self, part: Part) -> Locale {
        let messages = self.messages.iter().filter(|(key, _)| part_of(key) == part);
        let terms = self.terms.iter().filter(|(code, _)| {
            let chosen = CHOICE_CODES.iter().any(|codes| codes.contains(*code));
            part == if chosen { Part::Choices } else { Part::Notice }
        });
        Locale {
            messages: messages.map(|(key, value)| (key.clone(), value.clone())).collect(),
            terms: terms.map(|(code, name)| (*code, name.clone())).collect(),
            seen: BTreeSet::new(),
        }
    }

    fn module(&self, lang: &str) -> String {
        let primary = lang.split('-').next().unwrap_or(lang);
        let dir = if RIGHT_TO_LEFT.contains(&primary) { "rtl" } else { "ltr" };
        let locale = json!({ "lang": lang, "dir": dir, "messages": self.messages, "terms": self.terms });
        format!("export default {locale};\n")
    }
}

fn part_of(key: &str) -> Part {
    let first = key.split('-').next().unwrap_or(key);
    let part = PARTS.iter().find(|(_, words)| words.contains(&first) && key != WITHOUT_PANEL);
    part.map_or(Part::Notice, |(part, _)| *part)
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

    fn read(text: &str, vocabulary: &[(&str, u16)]) -> (Locale, Vec<String>) {
        let vocabulary = vocabulary.iter().map(|(key, code)| ((*key).to_owned(), *code)).collect();
        let mut locale = Locale::default();
        let mistakes = locale.read(&Source { file: "xx.ftl", text }, &vocabulary);
        (locale, mistakes)
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
        let (locale, mistakes) = read(text, &[("term-video", 1001)]);
        assert_eq!(mistakes, [""; 0]);
        let module = locale.module("ar-EG");
        let object = module.strip_prefix("export default ").and_then(|rest| rest.strip_suffix(";\n"));
        assert_eq!(
            serde_json::from_str::<Value>(object.expect("one exported object")).expect("JSON is JavaScript"),
            json!({
                "lang": "ar-EG",
                "dir": "rtl",
                "messages": {
                    "title": "Who watches here",
                    "until": "Kept until {day},\nby {who}",
                    "days": { "arg": "days", "one": "{days} day", "other": "{days} days" },
                },
                "terms": { "1001": "Video" },
            })
        );
    }

    #[test]
    fn vocabulary_and_messages_cover_each_other() {
        assert_eq!(
            read("term-b = B\n", &[("term-a", 7)]).1,
            [
                "xx.ftl:1: `term-b`: is not in the vocabulary; correct its name, or add the term there",
                "xx.ftl: 1 of the vocabulary's words are missing, add term-a",
            ]
        );
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
            let start = format!("xx.ftl:{line}: ");
            assert!(mistakes[0].starts_with(&start) && mistakes[0].contains(words), "{text:?}: {mistakes:?}");
        }
    }

    #[test]
    fn each_bundle_gets_its_words() {
        let text = "verdict-a = A\npanel-title = B\npanel-failed = C\nmine-list = D\nterm-e = E\nterm-f = F\n";
        let (locale, _) = read(text, &[("term-e", 4), ("term-f", 110)]);
        let keys = |part| {
            let Locale { messages, terms, .. } = locale.of(part);
            (messages.into_keys().collect::<Vec<_>>(), terms.into_keys().collect::<Vec<_>>())
        };
        assert_eq!(keys(Part::Notice), (vec!["panel-failed".to_owned(), "verdict-a".to_owned()], vec![4]));
        assert_eq!(keys(Part::Choices), (vec!["panel-title".to_owned()], vec![110]));
    }

    #[test]
    fn files_are_named_by_language_tags() {
        assert_eq!(language("pt-BR.ftl").expect("a tag"), "pt-BR");
        assert!(language("en.terms.ftl").is_err());
        assert!(language("English_words.ftl").is_err());
    }

    #[test]
    fn languages_are_compared_with_the_reference() {
        let locales = [("de", "b = B\n"), ("en", "a = A\n")];
        let locales = locales.map(|(lang, text)| (lang.to_owned(), read(text, &[]).0));
        assert_eq!(
            differences(&BTreeMap::from(locales)),
            ["de.ftl lacks messages of en.ftl: a", "de.ftl has messages that en.ftl lacks: b"]
        );
    }
}
