//! The same sentences as on the page, from the same file.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::vocabulary::message_key;

static ENGLISH: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| {
    let source = include_str!("../../www/locales/en.ftl").to_owned();
    // What Fluent cannot parse it leaves out; a test compares keys with codes.
    let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, _)| resource);
    let mut bundle = FluentBundle::new_concurrent(vec!["en".parse::<LanguageIdentifier>().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    bundle.add_resource_overriding(resource);
    bundle
});

/// The sentence with this key; the key itself if there is none.
pub(super) fn say(key: &str, args: &[(&str, String)]) -> String {
    let Some(pattern) = ENGLISH.get_message(key).and_then(|message| message.value()) else {
        return key.to_owned();
    };
    let mut values = FluentArgs::new();
    for (name, value) in args {
        match value.parse::<i64>() {
            Ok(number) => values.set(*name, number),
            Err(_) => values.set(*name, value.as_str()),
        }
    }
    ENGLISH.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned()
}

/// The words for a code of the vocabulary.
pub(super) fn term(code: u16) -> String {
    match message_key(code) {
        Some(key) => say(&key, &[]),
        None => say("unknown-word", &[("code", code.to_string())]),
    }
}
