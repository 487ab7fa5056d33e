//! The accessibility statement tells of every success criterion once, and of nothing that nobody did.

use std::collections::BTreeSet;
use std::path::Path;

use toml_edit::DocumentMut;

/// Every success criterion of WCAG 2.2 of level A, and of level AA (W3C Recommendation of 12 December 2024; 4.1.1 is gone).
const A: &str = "1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 \
    2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2";
const AA: &str = "1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 \
    3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3";

/// What cannot be known before somebody with a screen reader has tried it.
const HEARD: [&str; 2] = ["4.1.2", "4.1.3"];

struct Criterion {
    number: String,
    level: String,
    result: String,
    how: Vec<String>,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn document() -> DocumentMut {
    let text = std::fs::read_to_string(root().join("www/accessibility/criteria.toml")).unwrap();
    text.parse().unwrap()
}

fn criteria(document: &DocumentMut) -> Vec<Criterion> {
    let text = |item: &toml_edit::Item| item.as_str().unwrap().to_owned();
    let rows = document["criterion"].as_array_of_tables().unwrap();
    rows.iter()
        .map(|row| Criterion {
            number: text(&row["number"]),
            level: text(&row["level"]),
            result: text(&row["result"]),
            how: row
                .get("how")
                .and_then(|how| how.as_array())
                .into_iter()
                .flatten()
                .map(|way| way.as_str().unwrap().to_owned())
                .collect(),
        })
        .collect()
}

#[test]
fn every_criterion_is_there_once_with_its_level() {
    let document = document();
    let criteria = criteria(&document);
    for (level, wanted) in [("A", A), ("AA", AA)] {
        let mut there: Vec<_> =
            criteria.iter().filter(|row| row.level == level).map(|row| row.number.as_str()).collect();
        let mut wanted: Vec<_> = wanted.split_whitespace().collect();
        there.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(there, wanted, "level {level}");
    }
    assert_eq!(criteria.len(), 55);
}

#[test]
fn they_stand_in_the_order_of_their_numbers() {
    let number = |row: &Criterion| row.number.split('.').map(|part| part.parse::<u32>().unwrap()).collect::<Vec<_>>();
    assert!(criteria(&document()).iter().map(number).is_sorted());
}

#[test]
fn what_was_checked_says_how_and_the_tests_are_there() {
    let document = document();
    let ways = document["how"].as_table_like().unwrap();
    let mut used = BTreeSet::new();
    for row in criteria(&document) {
        assert_eq!(row.result == "none", row.how.is_empty(), "{}", row.number);
        for way in row.how {
            assert!(ways.contains_key(&way), "{}: {way}", row.number);
            used.insert(way);
        }
    }
    for (name, way) in ways.iter() {
        assert!(used.contains(name), "nothing was checked by `{name}`");
        let Some(test) = way.get("test") else { continue };
        let path = root().join(test.as_str().unwrap());
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert!(text.contains("test("), "{} tests nothing", path.display());
    }
}

/// The words of the results say that no person did. Whoever changes a result to "met" has to change them too.
#[test]
fn nothing_is_claimed_that_only_a_person_can_hear() {
    let criteria = criteria(&document());
    for number in HEARD {
        let row = criteria.iter().find(|row| row.number == number).unwrap();
        assert_eq!(row.result, "partly", "{number}");
    }
}
