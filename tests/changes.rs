//! What changed between two notices: each row changes the exemplary draft, and says what is told about it.

use std::path::Path;

use lamppost::notice::{Change, Content, diff, draft};
use lamppost::wire::notice;
use lamppost::{Day, NoticeId};

fn exemplary() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/exemplary/market-square-counter.toml");
    std::fs::read_to_string(path).unwrap()
}

fn content(text: &str) -> Content {
    let content = draft::read(text, Day::parse("2026-11-22").unwrap());
    content.unwrap_or_else(|problems| panic!("{problems:#?}\n{text}"))
}

fn json(content: &Content) -> String {
    notice::read(&notice::encode(content).unwrap()).unwrap().json
}

fn changes(before: &str, after: &str) -> Vec<Change> {
    let mut newer = content(after);
    (newer.revision, newer.previous) = (2, Some(NoticeId([7; 16])));
    diff(&json(&content(before)), &json(&newer))
}

/// `weight field what before → after`, and `early` where a purpose was told too late.
fn told(changes: &[Change]) -> Vec<String> {
    changes
        .iter()
        .map(|change| {
            let purpose = change.purpose.map(|code| format!(" of {code}")).unwrap_or_default();
            let Change { field, before, after, early, .. } = change;
            let early = if *early { " early" } else { "" };
            let (weight, what) = (change.weight.code(), change.what.code());
            format!("{weight} {field}{purpose} {what} {before}→{after}{early}")
        })
        .collect()
}

/// In the exemplary draft `from` becomes `to`.
#[test]
fn each_change_is_weighed() {
    let rows = [
        ("hours = 8760", "hours = 9000", "worse retention of 1116 instead"),
        ("hours = 8760", "hours = 24", "better retention of 1116 instead"),
        ("rule = \"hours\", hours = 8760", "rule = \"indefinite\"", "worse retention of 1116 instead"),
        ("rule = \"hours\", hours = 8760", "rule = \"none\"", "better retention of 1116 instead"),
        (
            "rule = \"hours\", hours = 8760",
            "rule = \"until_event\", until = \"The fair is over\"",
            "different retention",
        ),
        ("recipients = []", "recipients = [{ name = \"Shop\", terms = \"sold\" }]", "worse recipients of 1116 new →[{"),
        (
            "terms = \"on_request_to_police\"",
            "terms = \"sold\"",
            "worse recipients of 1118 instead {\"name\":\"Police\"",
        ),
        ("terms = \"on_request_to_police\"", "terms = \"shared\"", "different recipients of 1118 instead"),
        (
            "recipients = [{ name = \"Police\", terms = \"on_request_to_police\" }]",
            "recipients = []",
            "better recipients of 1118 gone [{",
        ),
        ("consequences = [\"none\"]", "consequences = [\"fine\"]", "worse consequences of 1116 new →[44]"),
        ("consequences = [\"referral\"]", "consequences = [\"none\"]", "better consequences of 1118 gone [49]→"),
        (
            "identifiability = \"de_identified\"",
            "identifiability = \"identifiable\"",
            "worse identifiability of 1116 instead 2→4",
        ),
        (
            "identifiability = \"identifiable\"",
            "identifiability = \"none\"",
            "better identifiability of 1118 instead 4→1",
        ),
        ("identifiability = \"identifiable\"\n", "", "worse identifiability of 1118 unstated 4→"),
        (
            "storage = [{ kind = \"on_device\" }]",
            "storage = [{ kind = \"on_device\", country = \"IE\" }]",
            "different storage of 1118 new; different storage of 1118 gone",
        ),
        (
            "profiling = \"none\"\nautomated_decision = { effect = \"none\" }\nretention = { rule = \"hours\", hours = 24 }",
            "profiling = \"scoring\"\nautomated_decision = { effect = \"legal_effect\" }\nretention = { rule = \"hours\", hours = 24 }",
            "worse profiling of 1118 instead 8→10; worse automated_decision of 1118 instead 12→14",
        ),
        (
            "legal_basis = \"6(1)(e)\"\ndata_kinds = [\"pixel_based_image\"]",
            "legal_basis = \"6(1)(a)\"\ndata_kinds = [\"pixel_based_image\"]",
            "better legal_basis of 1118 instead 3011→3001",
        ),
        (
            "objection = { effect = \"delete\" }",
            "objection = { effect = \"cannot\", reason = \"No.\" }",
            "worse objection of 1118 instead 56→58; different objection-reason of 1118 stated →\"No.\"",
        ),
        ("mandatory = false\n\n", "mandatory = true\n\n", "worse mandatory of 1116 instead false→true"),
        ("reach = 25", "reach = 50", "worse reach instead 25→50"),
        ("reach = 25\n", "", "worse reach unstated 25→"),
        (
            "technologies = [\"de_identified_image\", \"identifiable_image\"]",
            "technologies = [\"identifiable_image\"]",
            "better technologies gone [1008]→",
        ),
        ("rights = [\"A15\", \"A17\", \"A21\"]", "rights = [\"A15\", \"A21\"]", "worse rights gone [3105]→"),
        ("name = \"Acme\"\ncountry = \"IE\"", "name = \"Acme\"\ncountry = \"US\"", "different processors instead"),
        ("name = \"Example City\"", "name = \"Example County\"", "different controller instead"),
        (
            "label = \"Market Square\"",
            "label = \"Market, \\\"old\\\" Square {[\"",
            "different label instead \"Market Square\"→",
        ),
        ("purpose_text = \"Count people to plan events.\"\n", "", "worse purpose_text of 1116 unstated"),
    ];
    for (from, to, expected) in rows {
        let before = exemplary();
        assert_eq!(before.matches(from).count(), 1, "{from:?} stands once in the draft");
        let told = told(&changes(&before, &before.replace(from, to)));
        let expected: Vec<_> = expected.split("; ").collect();
        assert_eq!(told.len(), expected.len(), "{from} → {to}: {told:?}");
        for (line, start) in told.iter().zip(expected) {
            assert!(line.starts_with(start), "{from} → {to}: {line}, expected {start}");
        }
    }
}

#[test]
fn days_and_numbers_of_a_notice_are_no_change() {
    let before = exemplary();
    let after = before.replace("2026-11-01", "2026-11-20").replace("2028-10-31", "2028-11-30");
    assert_eq!(told(&changes(&before, &after)), [""; 0]);
}

#[test]
fn a_purpose_that_began_before_it_was_told_is_flagged() {
    let before = exemplary();
    let purpose = "\n[[activities]]\npurpose = \"advertising\"\n";
    let later = before.replace("effective = \"2026-11-01\"", "effective = \"2026-12-01\"");
    assert_eq!(told(&changes(&before, &format!("{later}{purpose}"))), ["worse activity new →175"]);
    let earlier = before.replace("effective = \"2026-11-01\"", "effective = \"2026-10-31\"");
    assert_eq!(told(&changes(&before, &format!("{earlier}{purpose}"))), ["worse activity new →175 early"]);
    // Only a purpose that is new can have been told too late.
    assert_eq!(told(&changes(&before, &earlier)), [""; 0]);
    assert_eq!(told(&changes(&format!("{before}{purpose}"), &before)), ["better activity gone 175→"]);
}

#[test]
fn the_worst_stands_first_and_a_new_purpose_before_all() {
    let before = exemplary();
    let after = before
        .replace("hours = 24 }", "hours = 12 }")
        .replace("data_owner = \"The city\"", "data_owner = \"Acme\"")
        .replace("recipients = []", "recipients = [{ name = \"Acme\", terms = \"sold\" }]")
        + "\n[[activities]]\npurpose = \"advertising\"\n";
    let told = told(&changes(&before, &after));
    let words: Vec<_> = told.iter().map(|line| line.split(' ').take(2).collect::<Vec<_>>().join(" ")).collect();
    assert_eq!(words, ["worse activity", "worse recipients", "different data_owner", "better retention"]);
}

/// Two activities with one purpose are compared in their order.
#[test]
fn the_same_purpose_twice() {
    let draft = exemplary().replace("purpose = \"safety_security\"", "purpose = \"planning_decision_making\"");
    let told = told(&changes(&draft, &draft.replace("hours = 24 }", "hours = 48 }")));
    assert_eq!(told.len(), 1);
    assert!(told[0].starts_with("worse retention of 1116 instead {\"rule\":23,\"hours\":24"), "{told:?}");
}
