//! Vectors of kind `changes`: what changed from a notice to the one that names it as replaced.

use lamppost::NoticeId;
use serde_json::{Value, json};

use super::city::{City, NOW, hex, lines};
use super::payload::{ABSENT, Record, activity, codes, date, list, number, smallest, stated, text};
use super::verdicts::seal;
use super::{Set, Vector};

/// The one after `before`, changed.
fn next(before: &Record, change: impl FnOnce(Record) -> Record) -> Vec<u8> {
    let previous = NoticeId::of(&seal(&before.bytes()));
    seal(&change(before.clone().with("revision", number(2)).with("previous", stated(previous.0))).bytes())
}

fn vector(name: &str, rule: &str, before: &[u8], after: &[u8]) -> Vector {
    Vector::new("changes", name, rule)
        .input(hex(after))
        .context("before", hex(before))
        .context("keyrings", json!([lines(&City::example().pinned())]))
        .context("now", NOW)
}

pub fn write(set: &mut Set) {
    let told = |set: &mut Set, name: &str, rule: &str, change: fn(Record) -> Record, expect: Value| {
        let before = smallest();
        set.add(
            &vector(name, rule, &seal(&before.bytes()), &next(&before, change)).expect(json!({ "changes": expect })),
        );
    };
    let days = |record: Record| record.with("issued", date("2026-11-20")).with("expires", date("2027-11-20"));
    told(set, "none", "Days, revisions and ids are no changes.", days, json!([]));
    let rule = "What was not stated is stated now; only a person can weigh it.";
    let stated_now = |record: Record| record.with("reach", stated(number(25)));
    told(
        set,
        "stated",
        rule,
        stated_now,
        json!([{"field": "reach", "what": "stated", "weight": "different", "after": 25}]),
    );
    let rule = "Of a list, entries that came are worse and entries that went are better, each said on its own.";
    told(
        set,
        "list",
        rule,
        |record| record.with("technologies", codes(&[1008, 1028])),
        json!([{"field": "technologies", "what": "new", "weight": "worse", "after": [1008, 1028]},
            {"field": "technologies", "what": "gone", "weight": "better", "before": [1019]}]),
    );
    let rule =
        "A purpose that came is told first; where the notice was signed after it took effect, it came too early.";
    let advertising = || list(&[activity().bytes(), activity().with("purpose", number(175)).bytes()]);
    told(
        set,
        "purpose",
        rule,
        |record| {
            record
                .with("label", text("Square"))
                .with("activities", list(&[activity().with("purpose", number(175)).bytes()]))
        },
        json!([{"field": "activity", "what": "new", "weight": "worse", "after": 175},
            {"field": "label", "what": "instead", "weight": "different", "before": "Market Square", "after": "Square"},
            {"field": "activity", "what": "gone", "weight": "better", "before": 1118}]),
    );
    let before = smallest();
    let early = next(&before, |record| {
        record
            .with("issued", date("2026-11-10"))
            .with("effective", date("2026-11-05"))
            .with("activities", advertising())
    });
    let expect = json!([{"field": "activity", "what": "new", "weight": "worse", "after": 175, "early": true}]);
    set.add(&vector("purpose-early", rule, &seal(&before.bytes()), &early).expect(json!({ "changes": expect })));
    let kept =
        |hours| activity().with("retention", stated([number(23), stated(number(hours)), ABSENT.into()].concat()));
    let rule = "Kept longer is worse, kept shorter is better.";
    for (name, hours, weight) in [("kept-longer", 48, "worse"), ("kept-shorter", 12, "better")] {
        let before = smallest().with("activities", list(&[kept(24).bytes()]));
        let after = next(&before, |record| record.with("activities", list(&[kept(hours).bytes()])));
        let expect = json!([{"field": "retention", "purpose": 1118, "what": "instead", "weight": weight,
            "before": {"rule": 23, "hours": 24, "until": null}, "after": {"rule": 23, "hours": hours, "until": null}}]);
        set.add(&vector(name, rule, &seal(&before.bytes()), &after).expect(json!({ "changes": expect })));
    }
    let rule = "The later notice has to name the earlier one by its id.";
    let other = smallest().with("label", text("Another"));
    let after = next(&before, |record| record);
    set.add(&vector("other", rule, &seal(&other.bytes()), &after).expect(json!({"error": "other-notice"})));
    set.add(
        &vector("first", rule, &seal(&before.bytes()), &seal(&before.bytes())).expect(json!({"error": "other-notice"})),
    );
}
