//! The same sentences as on the page, from the same files.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use super::Fault;
use crate::vocabulary::{find, message_key};

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The language in which the words were written; the others are translations of it.
pub(super) const SOURCE: &str = "en";

/// Every language there is, by its tag: a folder of `www/locales` each.
pub(super) const LANGUAGES: [&str; 9] = ["ar", "ca", "de", "en", "es", "fr", "nl", "pt", "zh"];

type Bundle = FluentBundle<FluentResource>;

/// Read when they are first asked for: a program says one language.
static BUNDLES: [OnceLock<Bundle>; LANGUAGES.len()] = [const { OnceLock::new() }; LANGUAGES.len()];
static SPOKEN: OnceLock<&str> = OnceLock::new();

/// Chooses the language of [`say`] and [`term`], once.
///
/// # Errors
/// `language-unknown`, with those there are.
pub(super) fn speak(tag: &str) -> Result<(), Fault> {
    let primary = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    let lang = LANGUAGES.into_iter().find(|lang| *lang == primary).ok_or_else(|| {
        let help = format!("The languages are {}.", LANGUAGES.join(", "));
        Fault::new("language-unknown", format!("there are no words for `{tag}`"), help)
    })?;
    // A second call says what the first did: there is one program and one reader.
    SPOKEN.get_or_init(|| lang);
    Ok(())
}

/// The language that is spoken.
pub(super) fn spoken() -> &'static str {
    SPOKEN.get().copied().unwrap_or(SOURCE)
}

/// Which way its lines run.
pub(super) fn direction() -> &'static str {
    if spoken() == "ar" { "rtl" } else { "ltr" }
}

fn bundle(lang: &str) -> Option<&'static Bundle> {
    let place = LANGUAGES.iter().position(|known| *known == lang)?;
    Some(BUNDLES[place].get_or_init(|| {
        let mut bundle = FluentBundle::new_concurrent(vec![lang.parse::<LanguageIdentifier>().unwrap_or_default()]);
        bundle.set_use_isolating(false);
        let files = LOCALES.iter().filter(|(name, _)| name.split_once('/').is_some_and(|(folder, _)| folder == lang));
        for (_, bytes) in files {
            let source = String::from_utf8_lossy(bytes).into_owned();
            // What Fluent cannot parse it leaves out; a test compares the keys of every file.
            bundle.add_resource_overriding(FluentResource::try_new(source).unwrap_or_else(|(resource, _)| resource));
        }
        bundle
    }))
}

/// The sentence with this key in a language, or in the one it was written in.
pub(super) fn say_in(lang: &str, key: &str, args: &[(&str, String)]) -> Option<String> {
    let find = |lang| {
        let bundle = bundle(lang)?;
        Some((bundle, bundle.get_message(key)?.value()?))
    };
    let (bundle, pattern) = find(lang).or_else(|| find(SOURCE))?;
    let mut values = FluentArgs::new();
    for (name, value) in args {
        match value.parse::<i64>() {
            Ok(number) => values.set(*name, number),
            Err(_) => values.set(*name, value.as_str()),
        }
    }
    Some(bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned())
}

/// The sentence with this key; the key itself if there is none.
pub(super) fn say(key: &str, args: &[(&str, String)]) -> String {
    say_in(spoken(), key, args).unwrap_or_else(|| key.to_owned())
}

/// The words for a code of the vocabulary.
pub(super) fn term(code: u16) -> String {
    match message_key(code) {
        Some(key) => say(&key, &[]),
        None => say("unknown-word", &[("code", code.to_string())]),
    }
}

/// A word as drafts have it: its id, after its scheme and a slash where `parse` would take the id alone for another word.
/// `None` for a word of a later vocabulary.
pub(super) fn written(code: u16, parse: impl Fn(&str) -> Option<u16>) -> Option<String> {
    let (category, term) = find(code)?;
    let alone = parse(term.id) == Some(code);
    Some(if alone { term.id.to_owned() } else { format!("{}/{}", category.scheme.prefix(), term.id) })
}
