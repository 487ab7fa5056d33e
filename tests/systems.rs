//! The systems that notices must be able to tell the truth about: `tests/corpus/systems/<name>.toml` is a complete draft,
//! `<name>.expected.toml` what a lawyer expects of it, as `findings = ["severity rule", "severity rule activity"]`, the worst
//! first, activities counted from 1.

use std::path::{Path, PathBuf};

use lamppost::host::rulebooks;
use lamppost::notice::{Content, Extension, draft};
use lamppost::rulebook::{Facts, find, prohibited};
use lamppost::wire::notice::{self, Reading};
use lamppost::wire::{self, qr_text};
use lamppost::{Day, SigningKey, choice, placard};
use toml_edit::DocumentMut;

/// What the demo city says of those that nobody should build.
const REASON: &str = "A warning, not real.";

fn names() -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| !name.ends_with(".expected.toml"))
        .map(|name| name.strip_suffix(".toml").expect("only TOML here").to_owned())
        .collect();
    names.sort();
    names
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/systems")
}

fn open(name: &str) -> (Content, Reading) {
    let text = std::fs::read_to_string(folder().join(format!("{name}.toml"))).unwrap();
    let content = draft::read(&text, today()).unwrap_or_else(|problems| panic!("{name}: {problems:#?}"));
    let reading = notice::read(&notice::encode(&content).unwrap()).unwrap();
    (content, reading)
}

fn today() -> Day {
    Day::parse("2026-11-22").unwrap()
}

fn found(reading: &Reading) -> Vec<String> {
    find(rulebooks::built_in(), &Facts::of(reading), Some(today()))
        .iter()
        .map(|finding| {
            let activity = finding.activity.map(|index| format!(" {}", index + 1)).unwrap_or_default();
            format!("{} {}{activity}", finding.rule.severity.code(), finding.rule.id)
        })
        .collect()
}

#[test]
fn each_finds_what_is_written_beside_it() {
    for name in names() {
        let path = folder().join(format!("{name}.expected.toml"));
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let expected: DocumentMut = text.parse().unwrap();
        let expected = expected["findings"].as_array().unwrap();
        let expected: Vec<_> = expected.iter().map(|line| line.as_str().unwrap().to_owned()).collect();
        assert_eq!(found(&open(&name).1), expected, "{name}");
    }
}

#[test]
fn all_systems_are_there() {
    let wanted = [
        "ambulance-fire",
        "citizen-score",
        "connected-cars",
        "crowd-analytics",
        "emotion-billboard",
        "face-recognition-square",
        "health-monitoring",
        "home-grid",
        "open-air-sensor",
        "plate-tolls",
        "traffic-lights",
        "transit-flow",
        "vandalism-prediction",
        "vendor-platform",
        "waste-collection",
        "water-electricity-meters",
        "wifi-footfall",
    ];
    assert_eq!(names(), wanted);
}

/// Also with the reason for signing all the same, where one is needed.
#[test]
fn each_fits_on_a_sign() {
    let key = SigningKey::from_seed("city.example/notices-1", &[3; 32]).unwrap();
    for name in names() {
        let (mut content, reading) = open(&name);
        let facts = Facts::of(&reading);
        let findings = find(rulebooks::built_in(), &facts, Some(today()));
        if findings.iter().any(|finding| finding.rule.severity.is_grave()) {
            content.extensions.push(Extension::signed_anyway(REASON));
        }
        let bytes = wire::seal_notice(&content, &key).unwrap();
        let symbol = placard::symbol(&qr_text::url("http://127.0.0.1:65535/n", &bytes));
        let symbol = symbol.unwrap_or_else(|error| panic!("{name}, {} bytes: {error}", bytes.len()));
        assert!(symbol.version() <= 22, "{name}: version {}", symbol.version());
    }
}

/// Forbidden stands first, each consequence is named, and nobody is asked for a consent that nobody can give.
#[test]
fn the_score_is_forbidden_and_no_consent_is_offered() {
    let (content, reading) = open("citizen-score");
    let findings = found(&reading);
    assert!(findings[0].starts_with("prohibited aia-5-1-c"), "{findings:?}");
    let consequences: Vec<_> =
        content.activities.iter().filter_map(|activity| activity.consequences.as_ref()).collect();
    for word in ["travel_ban", "loan_refusal", "job_refusal", "internet_ban"] {
        let code = lamppost::vocabulary::Consequence::parse(word).unwrap();
        assert!(consequences.iter().any(|list| list.contains(&code)), "{word}");
    }
    let facts = Facts::of(&reading);
    let banned = prohibited(&find(rulebooks::built_in(), &facts, Some(today())), &facts);
    assert_eq!(banned.len(), content.activities.len());
    for choices in choice::choices(&reading.activities, &banned) {
        let consent = choices.offered.iter().filter(|offer| offer.citation.contains("6(1)(a)")).count();
        assert_eq!(consent, 0, "{choices:?}");
    }
}

#[test]
fn the_good_example_is_found_clean() {
    let (_, reading) = open("open-air-sensor");
    assert_eq!(found(&reading), [""; 0]);
}

/// Only what is forbidden loses its choices: another use of the same sensor keeps them, and so does one that a rule warns of.
#[test]
fn what_is_allowed_beside_it_stays_to_be_chosen() {
    for (name, expected) in [("vandalism-prediction", &[0][..]), ("crowd-analytics", &[]), ("wifi-footfall", &[])] {
        let facts = Facts::of(&open(name).1);
        assert_eq!(prohibited(&find(rulebooks::built_in(), &facts, Some(today())), &facts), expected, "{name}");
    }
}
