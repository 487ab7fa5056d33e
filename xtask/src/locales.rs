//! www/locales/<lang>.ftl → pkg/dist/locales/<lang>.js: the words as plain objects, so that a page needs no parser.
//!
//! A page looks words up and fills in arguments; that is all. The part of Fluent that needs more is refused here,
//! with its line, instead of being shown wrongly there.

use std::collections::{BTreeMap, BTreeSet};
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
        let source = Source { file: &file, text: &text };
        match source.locale(&lang, &terms) {
            Ok(locale) => drop(locales.insert(lang, locale)),
            Err(found) => mistakes.extend(found),
        }
    }
    if !mistakes.is_empty() {
        bail!("{}", mistakes.join("\n"));
    }
    if !locales.contains_key(REFERENCE) {
        bail!("www/locales/{REFERENCE}.ftl is missing: the other languages fall back to it");
    }
    for note in differences(&locales) {
        println!("note: {note}");
    }
    let modules: BTreeMap<PathBuf, Vec<u8>> = locales
        .iter()
        .map(|(lang, locale)| (PathBuf::from(format!("{lang}.js")), module(locale).into_bytes()))
        .collect();
    files::write_folder(&paths::dist().join("locales"), &modules)?;
    Ok(Stage::Built)
}

/// The languages there are, by the names of their files.
pub fn languages() -> Result<Vec<String>> {
    let mut languages = Vec::new();
    for path in files::below(&paths::www().join("locales"))? {
        if path.extension().is_some_and(|extension| extension == "ftl") {
            languages.push(language(&path)?);
        }
    }
    Ok(languages)
}

fn language(path: &Path) -> Result<String> {
    let lang = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let subtag = |subtag: &str| !subtag.is_empty() && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if !lang.split('-').all(subtag) || !lang.starts_with(|c: char| c.is_ascii_lowercase()) {
        bail!("{} is not named by a language tag such as `en` or `pt-BR`", path.display());
    }
    Ok(lang)
}

fn vocabulary() -> Terms {
    CATEGORIES
        .iter()
        .flat_map(|category| category.terms)
        .filter_map(|term| Some((message_key(term.code)?, term.code)))
        .collect()
}

fn module(locale: &Value) -> String {
    format!("export default {locale};\n")
}

/// A half-translated language still builds; a resident then reads those sentences in the reference language.
fn differences(locales: &BTreeMap<String, Value>) -> Vec<String> {
    let keys = |locale: &Value| -> BTreeSet<String> {
        locale["messages"].as_object().map(|messages| messages.keys().cloned().collect()).unwrap_or_default()
    };
    let listed = |keys: Vec<&String>| keys.into_iter().map(String::as_str).collect::<Vec<_>>().join(", ");
    let reference = locales.get(REFERENCE).map(keys).unwrap_or_default();
    let mut notes = Vec::new();
    for (lang, locale) in locales {
        let here = keys(locale);
        let missing: Vec<_> = reference.difference(&here).collect();
        let unknown: Vec<_> = here.difference(&reference).collect();
        if !missing.is_empty() {
            notes.push(format!("{lang}.ftl lacks messages of {REFERENCE}.ftl: {}", listed(missing)));
        }
        if !unknown.is_empty() {
            notes.push(format!("{lang}.ftl has messages that {REFERENCE}.ftl lacks: {}", listed(unknown)));
        }
    }
    notes
}

/// One file of one language. Everything parsed borrows from `text`, so its place tells its line.
struct Source<'a> {
    file: &'a str,
    text: &'a str,
}

/// What is wrong, and the piece of the text where it is.
type Mistake<'a> = (&'a str, String);

impl<'a> Source<'a> {
    fn locale(&self, lang: &str, terms: &Terms) -> Result<Value, Vec<String>> {
        let resource = parser::parse(self.text).map_err(|(_, errors)| {
            // Something missing at the end of a line is found at the start of the next one.
            let end = |offset: usize| self.text.as_bytes()[..offset.min(self.text.len())].trim_ascii_end().len();
            errors.iter().map(|error| self.at(end(error.pos.start), &error.to_string())).collect::<Vec<_>>()
        })?;
        let mut mistakes = Vec::new();
        let mut messages = Map::new();
        let mut named = BTreeMap::new();
        let mut seen = BTreeSet::new();
        for entry in &resource.body {
            let message = match entry {
                Entry::Message(message) => message,
                Entry::Term(term) => {
                    let way_out = "write the words into each message";
                    mistakes.push(self.on(term.id.name, &format!("`-{}` is a Fluent term; {way_out}", term.id.name)));
                    continue;
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
                Entry::Junk { content } => {
                    mistakes.push(self.on(content, "this is not Fluent; correct or remove it"));
                    continue;
                }
            };
            let key = message.id.name;
            if !seen.insert(key) {
                mistakes.push(self.on(key, &format!("`{key}` is there twice; keep one")));
            }
            match (value(message), key.strip_prefix(TERM_PREFIX).is_some()) {
                (Err((place, what)), _) => mistakes.push(self.on(place, &format!("`{key}`: {what}"))),
                (Ok(value), false) => drop(messages.insert(key.to_owned(), value)),
                (Ok(Value::String(text)), true) if !text.contains('{') => match terms.get(key) {
                    Some(code) => drop(named.insert(*code, text)),
                    None => mistakes.push(self.on(
                        key,
                        &format!("`{key}` is not in the vocabulary; correct its name, or add the term there"),
                    )),
                },
                (Ok(_), true) => {
                    mistakes.push(self.on(key, &format!("`{key}` names a term; plain text only, no arguments")));
                }
            }
        }
        for (key, code) in terms {
            if !seen.contains(key.as_str()) {
                mistakes.push(format!("{}: `{key}` is missing, the vocabulary's term {code}; add it", self.file));
            }
        }
        if !mistakes.is_empty() {
            return Err(mistakes);
        }
        let primary = lang.split('-').next().unwrap_or(lang);
        let dir = if RIGHT_TO_LEFT.contains(&primary) { "rtl" } else { "ltr" };
        Ok(json!({ "lang": lang, "dir": dir, "messages": messages, "terms": named }))
    }

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

fn plural<'a>(
    selector: &InlineExpression<&'a str>,
    variants: &[Variant<&'a str>],
) -> Result<Value, Mistake<'a>> {
    let InlineExpression::VariableReference { id } = selector else {
        return Err((place(selector), "only an argument can select: `{ $count -> … }`".to_owned()));
    };
    let mut forms = Map::new();
    forms.insert("arg".to_owned(), id.name.into());
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
                text.push_str(id.name);
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

    const FILE: &str = "xx.ftl";

    fn locale(lang: &str, text: &str, terms: &[(&str, u16)]) -> Result<Value, Vec<String>> {
        let terms = terms.iter().map(|(key, code)| ((*key).to_owned(), *code)).collect();
        Source { file: FILE, text }.locale(lang, &terms)
    }

    fn mistakes(text: &str) -> Vec<String> {
        locale("en", text, &[]).expect_err("the text has a mistake")
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
        assert_eq!(
            locale("ar-EG", text, &[("term-video", 1001)]).expect("this is the subset"),
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
    fn a_module_is_javascript() {
        assert_eq!(module(&json!({ "lang": "en" })), "export default {\"lang\":\"en\"};\n");
    }

    #[test]
    fn vocabulary_and_messages_cover_each_other() {
        let found = locale("en", "term-b = B\n", &[("term-a", 7)]).expect_err("neither covers the other");
        assert_eq!(
            found,
            [
                "xx.ftl:1: `term-b` is not in the vocabulary; correct its name, or add the term there",
                "xx.ftl: `term-a` is missing, the vocabulary's term 7; add it",
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
            ("a = A\n    .title = T\n", 2, "attribute"),
            ("a = You have { $n ->\n   *[other] some\n}\n", 1, "a plural stands alone"),
            ("a = { $n ->\n    [0] none\n   *[other] some\n}\n", 2, "`[0]`"),
            ("a = { $n ->\n   *[one] one\n    [other] some\n}\n", 2, "`*[other]`"),
            ("a = { NUMBER($n) ->\n   *[other] some\n}\n", 1, "only an argument"),
            ("a = A\na = A\n", 2, "twice"),
            ("a = A\nb = { $n\n", 2, "Expected"),
        ] {
            let found = mistakes(text);
            let start = format!("{FILE}:{line}: ");
            assert!(found[0].starts_with(&start) && found[0].contains(words), "{text:?}: {found:?}");
        }
    }

    #[test]
    fn languages_are_compared_with_the_reference() {
        let one = |lang: &str, text: &str| (lang.to_owned(), locale(lang, text, &[]).expect("plain text"));
        let notes = differences(&BTreeMap::from([one("de", "b = B\n"), one("en", "a = A\n")]));
        assert_eq!(notes, ["de.ftl lacks messages of en.ftl: a", "de.ftl has messages that en.ftl lacks: b"]);
    }
}
