//! Nine languages say the same: every message of every language, its arguments and plurals, its length, its negations.
//!
//! What of it is particular to a language stands in `tests/corpus/locales.toml`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use lamppost::host::rulebooks;
use lamppost::vocabulary::{CATEGORIES, message_key};
use toml_edit::DocumentMut;

const LANGUAGES: [&str; 9] = ["ar", "ca", "de", "en", "es", "fr", "nl", "pt", "zh"];
const SOURCE: &str = "en";
/// Characters of a word's title, and of its explanation.
const MAX_TITLE: usize = 32;
const MAX_MEANS: usize = 140;

/// A message: every form of its text, with `{name}` for arguments.
#[derive(Debug, Default, Clone)]
struct Message {
    file: String,
    /// By plural category; a message without plural has the one form "".
    forms: BTreeMap<String, String>,
    arguments: BTreeSet<String>,
}

impl Message {
    fn text(&self) -> String {
        self.forms.values().cloned().collect::<Vec<_>>().join(" ")
    }
}

type Locale = BTreeMap<String, Message>;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("www/locales")
}

fn files(lang: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder().join(lang)).unwrap_or_else(|error| panic!("{lang}: {error}"));
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

fn open(lang: &str) -> Locale {
    let mut locale = Locale::new();
    for path in files(lang) {
        let file = path.file_stem().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).unwrap();
        let resource =
            parser::parse(text.as_str()).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut read = Message { file: file.clone(), ..Message::default() };
            pattern(message.value.as_ref().expect("text"), &mut read, "");
            assert!(
                locale.insert(message.id.name.to_owned(), read).is_none(),
                "{lang}: {} is there twice",
                message.id.name
            );
        }
    }
    if lang == SOURCE {
        // In English the rulebooks say themselves what they find.
        for rule in rulebooks::built_in().iter().flat_map(|book| &book.rules) {
            let forms = BTreeMap::from([(String::new(), rule.text.clone())]);
            locale.insert(format!("rule-{}", rule.id), Message { file: "rules".into(), forms, ..Message::default() });
        }
    }
    locale
}

fn pattern(pattern: &Pattern<&str>, message: &mut Message, form: &str) {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text += value,
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => {
                message.arguments.insert(id.name.to_owned());
                text += &format!("{{{}}}", id.name);
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let InlineExpression::VariableReference { id } = selector else { panic!("an argument selects") };
                message.arguments.insert(id.name.to_owned());
                for variant in variants {
                    let VariantKey::Identifier { name } = variant.key else { panic!("a plural category") };
                    self::pattern(&variant.value, message, name);
                }
                return;
            }
            PatternElement::Placeable { expression } => panic!("not used here: {expression:?}"),
        }
    }
    message.forms.insert(form.to_owned(), text);
}

fn particulars() -> DocumentMut {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/locales.toml");
    std::fs::read_to_string(path).unwrap().parse().unwrap()
}

fn list(document: &DocumentMut, lang: &str, key: &str) -> Vec<String> {
    let item = if lang.is_empty() { &document[key] } else { &document[lang][key] };
    let array = item.as_array().unwrap_or_else(|| panic!("{lang} has no {key}"));
    array.iter().map(|value| value.as_str().unwrap().to_owned()).collect()
}

fn fail_on(mistakes: &[String]) {
    assert!(mistakes.is_empty(), "{} mistakes:\n{}", mistakes.len(), mistakes.join("\n"));
}

/// Every language but the source with its words.
fn translations() -> Vec<(&'static str, Locale)> {
    LANGUAGES.into_iter().filter(|lang| *lang != SOURCE).map(|lang| (lang, open(lang))).collect()
}

#[test]
fn the_languages_are_nine() {
    let mut there: Vec<_> =
        std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    there.sort();
    assert_eq!(there, LANGUAGES);
}

#[test]
fn every_message_is_there_in_every_language() {
    let source = open(SOURCE);
    let mut mistakes = Vec::new();
    for (lang, locale) in translations() {
        let missing = source.keys().filter(|key| !locale.contains_key(*key)).map(|key| format!("{lang} lacks {key}"));
        mistakes.extend(missing);
        for (key, message) in &locale {
            match source.get(key) {
                None => mistakes.push(format!("{lang}: nothing asks for {key}")),
                Some(original) if original.file != message.file => {
                    mistakes.push(format!("{lang}: {key} stands in {}, not in {}", message.file, original.file));
                }
                Some(_) => {}
            }
        }
    }
    fail_on(&mistakes);
}

#[test]
fn every_word_of_the_vocabulary_has_a_title_and_an_explanation() {
    let mut mistakes = Vec::new();
    for lang in LANGUAGES {
        let locale = open(lang);
        for category in CATEGORIES {
            let mut titles = BTreeSet::new();
            for term in category.terms {
                let key = message_key(term.code).unwrap();
                for (key, most) in [(key.clone(), MAX_TITLE), (key.replacen("term-", "means-", 1), MAX_MEANS)] {
                    let Some(message) = locale.get(&key) else {
                        mistakes.push(format!("{lang} lacks {key}"));
                        continue;
                    };
                    let (text, length) = (message.text(), message.text().chars().count());
                    if length > most {
                        mistakes.push(format!("{lang}: {key} has {length} characters, at most {most}: {text}"));
                    }
                    if most == MAX_TITLE && !titles.insert(text.clone()) {
                        mistakes.push(format!("{lang}: two words of {} are called {text}", category.name));
                    }
                }
            }
        }
    }
    fail_on(&mistakes);
}

#[test]
fn arguments_and_plurals_are_those_of_the_source() {
    let (source, particulars) = (open(SOURCE), particulars());
    let mut mistakes = Vec::new();
    for (lang, locale) in translations() {
        let plurals: BTreeSet<String> = list(&particulars, lang, "plurals").into_iter().collect();
        for (key, message) in &locale {
            let Some(original) = source.get(key) else { continue };
            if original.arguments != message.arguments {
                mistakes.push(format!("{lang}: {key} has {:?}, not {:?}", message.arguments, original.arguments));
            }
            let forms: BTreeSet<String> = message.forms.keys().cloned().collect();
            let plural = original.forms.len() > 1;
            if plural && forms != plurals || !plural && forms.len() != 1 {
                mistakes.push(format!("{lang}: {key} has the forms {forms:?}"));
            }
        }
    }
    fail_on(&mistakes);
}

#[test]
fn texts_are_clean() {
    let mut mistakes = Vec::new();
    for lang in LANGUAGES {
        for (key, message) in open(lang) {
            for text in message.forms.values() {
                // Rules in English come from TOML, where people write what their keyboard has.
                let typed = text.contains(['"', '\'']) && !(lang == SOURCE && key.starts_with("rule-"));
                let bad = text.trim().is_empty() || text.contains(['<', '>', '\u{202a}', '\u{202e}', '\u{200b}']);
                if typed || bad || text.contains("TODO") {
                    mistakes.push(format!("{lang}: {key}: {text}"));
                }
            }
        }
    }
    fail_on(&mistakes);
}

#[test]
fn each_file_says_who_translated_it() {
    for lang in LANGUAGES {
        for path in files(lang) {
            let text = std::fs::read_to_string(&path).unwrap();
            let status: Vec<_> = text.lines().filter_map(|line| line.strip_prefix("### Status: ")).collect();
            let known = if lang == SOURCE { &["source"][..] } else { &["human", "unreviewed", "machine"] };
            assert!(status.len() == 1 && known.contains(&status[0]), "{}: {status:?}", path.display());
        }
    }
}

/// Whether one of the patterns of `tests/corpus/locales.toml` is in a text.
fn matches(patterns: &[String], text: &str) -> bool {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).collect();
    patterns.iter().any(|pattern| {
        match (pattern.strip_prefix('*').and_then(|rest| rest.strip_suffix('*')), pattern.strip_suffix('*')) {
            (Some(part), _) => lower.contains(part),
            // "un" alone is an article in French: so short a beginning needs a word behind it.
            (None, Some(start)) => words.iter().any(|word| {
                let rest = word.strip_prefix(start).map(|rest| rest.chars().count());
                rest.is_some_and(|rest| start.chars().count() > 2 || rest > 2)
            }),
            (None, None) => words.contains(&pattern.as_str()),
        }
    })
}

#[test]
fn a_negation_stays_one() {
    let (source, particulars) = (open(SOURCE), particulars());
    let english = list(&particulars, "", "english");
    let mut mistakes = Vec::new();
    for (lang, locale) in translations() {
        let negations = list(&particulars, lang, "negations");
        let exceptions: BTreeSet<String> = list(&particulars, lang, "exceptions").into_iter().collect();
        for (key, original) in source.iter().filter(|(key, _)| !key.starts_with("ask-")) {
            let Some(message) = locale.get(key) else { continue };
            let (said, meant) = (matches(&negations, &message.text()), matches(&english, &original.text()));
            if meant && !said && !exceptions.contains(key) {
                mistakes.push(format!("{lang}: {key}: “{}” for “{}”", message.text(), original.text()));
            }
            if exceptions.contains(key) && (said || !meant) {
                mistakes.push(format!("{lang}: {key} needs no exception any more"));
            }
        }
    }
    fail_on(&mistakes);
}

/// What tells the levels of privacy apart, and yes from no, cannot be the same words or each other's.
#[test]
fn levels_and_opposites_are_not_mixed_up() {
    let opposites = [
        ["term-lamppost-identifiability-none", "term-lamppost-identifiability-identifiable"],
        ["privacy-none-means", "privacy-identifiable-means"],
        ["yes", "no"],
        ["term-lamppost-decision-consent-give", "term-lamppost-decision-consent-refuse"],
        ["term-lamppost-decision-consent-give", "term-lamppost-decision-consent-withdraw"],
        ["term-lamppost-decision-objection-make", "term-lamppost-decision-objection-retract"],
        ["change-worse", "change-better"],
        ["verdict-genuine", "verdict-changed"],
        ["term-lamppost-retention-none", "term-lamppost-retention-indefinite"],
        ["stated-none", "not-stated"],
    ];
    let levels = ["none", "de_identified", "pseudonymous", "identifiable"];
    for (lang, locale) in translations() {
        for [one, other] in opposites {
            assert_ne!(
                locale[one].text().to_lowercase(),
                locale[other].text().to_lowercase(),
                "{lang}: {one}, {other}"
            );
        }
        for key in ["term-lamppost-identifiability-", "privacy-"] {
            let end = if key == "privacy-" { "-means" } else { "" };
            let texts: BTreeSet<_> = levels.iter().map(|level| locale[&format!("{key}{level}{end}")].text()).collect();
            assert_eq!(texts.len(), levels.len(), "{lang}: {key}");
        }
    }
}
