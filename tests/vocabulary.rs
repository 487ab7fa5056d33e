//! The vocabulary is frozen: `tests/corpus/vocabulary.txt` has every word with its code, and a line of it never changes. A
//! sign printed years ago has to mean today what it meant then.
//!
//! A new word is added at its place in the list by hand: `code scheme/category/id`.

use std::collections::BTreeSet;
use std::path::Path;

use lamppost::vocabulary::{CATEGORIES, Scheme, find, message_key};

fn frozen() -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/vocabulary.txt");
    let text = std::fs::read_to_string(path).unwrap();
    text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect()
}

fn words() -> Vec<String> {
    let line = |(scheme, category, id, code): (&str, &str, &str, u16)| format!("{code} {scheme}/{category}/{id}");
    CATEGORIES
        .iter()
        .flat_map(|category| category.terms.iter().map(move |term| (category, term)))
        .map(|(category, term)| line((category.scheme.prefix(), category.name, term.id, term.code)))
        .collect()
}

#[test]
fn no_word_moves_or_goes_and_a_new_one_is_written_down() {
    let (frozen, words) = (frozen(), words());
    let there: BTreeSet<_> = words.iter().collect();
    let gone: Vec<_> = frozen.iter().filter(|line| !there.contains(line)).collect();
    assert!(gone.is_empty(), "these were promised to stay: {gone:#?}");
    let known: BTreeSet<_> = frozen.iter().collect();
    let new: Vec<_> = words.iter().filter(|line| !known.contains(line)).collect();
    assert!(new.is_empty(), "add these to tests/corpus/vocabulary.txt, never to change again: {new:#?}");
    assert_eq!(frozen.len(), words.len(), "a line is there twice");
}

#[test]
fn sources_are_complete() {
    let count = |scheme: Scheme, name: &str| {
        CATEGORIES
            .iter()
            .filter(|category| category.scheme == scheme && (name.is_empty() || category.name == name))
            .map(|category| category.terms.len())
            .sum::<usize>()
    };
    assert_eq!(count(Scheme::DtprDevice, ""), 124);
    assert_eq!(count(Scheme::DtprAi, ""), 109);
    // DPV 2.3: legal bases with the halves it tells apart, rights, tools for transfers, classes of the AI Act.
    assert_eq!(count(Scheme::Dpv, "legal_basis"), 17);
    assert_eq!(count(Scheme::Dpv, "right"), 17);
    assert_eq!(count(Scheme::Dpv, "transfer"), 27);
    assert_eq!(count(Scheme::Dpv, "ai_act"), 167);
}

/// DTPR has one id for two things where the category tells them apart.
#[test]
fn one_id_in_two_categories_is_two_words() {
    let same: Vec<_> = CATEGORIES
        .iter()
        .flat_map(|category| category.terms.iter().map(move |term| (category, term)))
        .filter(|(category, term)| category.name == "storage" && term.id == "stored_locally")
        .collect();
    let keys: BTreeSet<_> = words().iter().map(|line| line.split_once(' ').unwrap().1.to_owned()).collect();
    assert_eq!(keys.len(), words().len(), "type, category and id are the key");
    let messages: BTreeSet<_> =
        CATEGORIES.iter().flat_map(|category| category.terms).map(|term| message_key(term.code)).collect();
    assert_eq!(messages.len(), words().len(), "each has words of its own");
    assert!(same.iter().all(|(category, term)| find(term.code) == Some((*category, *term))));
}
