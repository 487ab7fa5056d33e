//! Vectors of kind `notice`: what a verdict rests on beside the bytes.

use lamppost::trust::{Revoked, Status};
use lamppost::vocabulary::WithdrawalReason;
use lamppost::wire::{Kind, envelope};
use lamppost::{NoticeId, SigningKey};
use serde_json::json;

use super::city::{City, NOW, day, hex, key, lines};
use super::payload::{
    Record, activity, codes, controller, date, exemplary, list, number, rarely_stated, signed, smallest, stated, text,
};
use super::{Set, Vector};

pub fn write(set: &mut Set) {
    genuine(set);
    example_of_the_format(set);
    dates(set);
    replaced(set);
    elsewhere(set);
    issuers(set);
}

/// The payload in an envelope, signed by the key the city uses today.
pub fn seal(payload: &[u8]) -> Vec<u8> {
    seal_with(&City::example().notices, payload)
}

fn seal_with(key: &SigningKey, payload: &[u8]) -> Vec<u8> {
    envelope::seal(Kind::Notice, key, payload).expect("not too large")
}

/// A vector of kind `notice`, read on an ordinary day by somebody who trusts the city.
pub fn notice(name: &str, rule: &str, envelope: &[u8]) -> Vector {
    Vector::new("notice", name, rule)
        .input(hex(envelope))
        .context("keyrings", json!([lines(&City::example().pinned())]))
        .context("now", NOW)
}

fn genuine(set: &mut Set) {
    let nothing = json!([{
        "purpose": 1118, "purposeText": null, "legalBasis": null, "legitimateInterest": null,
        "specialCategoryCondition": null, "dataKinds": null, "identifiability": null,
        "processing": null, "profiling": null, "automatedDecision": null, "retention": null,
        "storage": null, "access": null, "recipients": null, "consequences": null, "objection": null,
        "mandatory": null,
    }]);
    let two = json!([
        {
            "purpose": 1116, "purposeText": "Count people to plan events.", "legalBasis": 3011,
            "legitimateInterest": null, "specialCategoryCondition": null, "dataKinds": [106],
            "identifiability": 2, "processing": [1201], "profiling": 8,
            "automatedDecision": {"effect": 12, "autonomy": null, "humanReview": null},
            "retention": {"rule": 23, "hours": 8760, "until": null},
            "storage": [{"kind": 30, "country": "IE"}], "access": null, "recipients": [],
            "consequences": [42], "objection": {"effect": 55, "reason": null}, "mandatory": false,
        },
        {
            "purpose": 1118, "purposeText": "Look into accidents.", "legalBasis": 3011,
            "legitimateInterest": null, "specialCategoryCondition": null, "dataKinds": [1504],
            "identifiability": 4, "processing": null, "profiling": 8,
            "automatedDecision": {"effect": 12, "autonomy": null, "humanReview": null},
            "retention": {"rule": 23, "hours": 24, "until": null},
            "storage": [{"kind": 28, "country": null}], "access": null,
            "recipients": [{"name": "Police", "country": null, "terms": 36, "safeguard": null}],
            "consequences": [49], "objection": {"effect": 56, "reason": null}, "mandatory": false,
        },
    ]);
    let fines = json!([{
        "purpose": 1109, "purposeText": null, "legalBasis": 3014,
        "legitimateInterest": "The operator’s: payment for parking.",
        "specialCategoryCondition": 3301, "dataKinds": null, "identifiability": null, "processing": null,
        "profiling": null,
        "automatedDecision": {"effect": 14, "autonomy": 19, "humanReview": true},
        "retention": {"rule": 24, "hours": null, "until": "The fine is paid."}, "storage": null,
        "access": [1306],
        "recipients": [{"name": "Analytics Inc.", "country": "US", "terms": 35, "safeguard": 3204}],
        "consequences": null, "objection": {"effect": 58, "reason": "Fines must be sent."},
        "mandatory": true,
    }]);
    set.add(
        &notice(
            "genuine",
            "Signed by a key of the keyring for notices, in force, not replaced: genuine.",
            &seal(&smallest().bytes()),
        )
        .expect(json!({
            "verdict": "genuine",
            "status": "none",
            "clock": "ok",
            "unread": [],
            "missing": [
                "place", "reach", "controller.kind", "controller.contacts", "data_protection_officer", "processors",
                "supervisory_authority", "activities.0.purpose_text", "activities.0.legal_basis",
                "activities.0.data_kinds", "activities.0.identifiability", "activities.0.profiling",
                "activities.0.automated_decision", "activities.0.retention", "activities.0.storage",
                "activities.0.recipients", "activities.0.consequences", "activities.0.objection", "channels",
                "assessments", "data_owner", "public_cost", "second_layer",
            ],
            "notice": {
                "sensor": "cam-1", "revision": 1, "previous": null,
                "issued": "2026-11-02", "effective": "2026-11-03", "expires": "2027-11-02",
                "language": "en", "label": "Market Square", "place": null, "position": null, "reach": null,
                "technologies": [1019],
                "controller": {"name": "Example City", "kind": null, "country": null, "contacts": null},
                "dataProtectionOfficer": null, "processors": null, "supervisoryAuthority": null,
                "activities": nothing,
                "rights": null, "channels": null, "assessments": null, "dataOwner": null, "publicCost": null,
                "contract": null, "secondLayer": null, "extensions": [],
            },
        })),
    );
    set.add(&notice("exemplary", "A notice can leave no question open.", &seal(&exemplary().bytes())).expect(json!({
        "verdict": "genuine",
        "missing": [],
        "notice": {
            "sensor": "sq-2", "revision": 1, "previous": null,
            "issued": "2026-11-02", "effective": "2026-11-03", "expires": "2027-11-02",
            "language": "en", "label": "Market Square", "place": "Lamp post 12",
            "position": {"latitude": 5_350_012, "longitude": -796_431}, "reach": 25,
            "technologies": [1008, 1016],
            "controller": {
                "name": "Example City", "kind": 62, "country": "IE",
                "contacts": [{"kind": 72, "value": "City Hall"}],
            },
            "dataProtectionOfficer": {"kind": 69, "value": "dpo@city.example"},
            "processors": [{"name": "Acme", "country": "IE"}],
            "supervisoryAuthority": {"name": "DPC", "contact": {"kind": 68, "value": "dataprotection.ie"}},
            "activities": two,
            "rights": [3103, 3105, 3109],
            "channels": [
                {"purpose": 76, "contact": {"kind": 68, "value": "city.example/no"}},
                {"purpose": 77, "contact": {"kind": 72, "value": "City Hall"}},
            ],
            "assessments": [{"kind": 82, "date": "2026-09-01", "link": null}],
            "dataOwner": "The city", "publicCost": {"amount": 48_000, "currency": "EUR", "months": 12},
            "contract": null, "secondLayer": "city.example/2", "extensions": [],
        },
    })));
    set.add(&notice("rarely-stated", "Every field can be stated.", &seal(&rarely_stated().bytes())).expect(json!({
        "verdict": "genuine",
        "notice": {
            "sensor": "cam-1", "revision": 2, "previous": "ab".repeat(16),
            "issued": "2026-11-02", "effective": "2026-11-03", "expires": "2027-11-02",
            "language": "en", "label": "Market Square", "place": null, "position": null, "reach": null,
            "technologies": [1019],
            "controller": {"name": "Example City", "kind": null, "country": null, "contacts": null},
            "dataProtectionOfficer": null, "processors": null, "supervisoryAuthority": null,
            "activities": fines,
            "rights": null, "channels": null,
            "assessments": [{"kind": 83, "date": "2026-10-01", "link": "city.example/studies/fria-2026.pdf"}],
            "dataOwner": null, "publicCost": {"amount": 4_000_000_000_u32, "currency": "JPY", "months": null},
            "contract": "city.example/contracts/77?lang=en#p2", "secondLayer": null, "extensions": [],
        },
    })));
}

/// The notice of FORMAT.md section 5.4: its bytes, id and short code stand there.
fn example_of_the_format(set: &mut Set) {
    let example = smallest()
        .with("sensor", text("lamp-27"))
        .with("issued", date("2026-11-01"))
        .with("effective", date("2026-11-01"))
        .with("expires", date("2028-10-31"))
        .with("label", text("Mill Street"))
        .with("technologies", codes(&[1024]))
        .with("controller", controller().with("name", text("City of Example")).with("kind", stated([62])))
        .with("activities", list(&[activity().with("purpose", number(1116)).bytes()]));
    let envelope = seal(&example.bytes());
    assert_eq!(envelope.len(), 164);
    set.add(
        &notice("example-of-the-format", "The example of section 5.4, with its id and short code.", &envelope).expect(
            json!({"verdict": "genuine", "id": "0da47bb8c9d138f5587d24bc9f1491c8", "short_code": "1PJ7Q-E69T4-S"}),
        ),
    );
}

fn dates(set: &mut Set) {
    let envelope = seal(&smallest().bytes());
    for (name, rule, now, verdict, clock) in [
        (
            "first-day",
            "A notice is in force from the first second of its first day, UTC.",
            "2026-11-03T00:00:00Z",
            "genuine",
            "ok",
        ),
        (
            "not-yet-in-force",
            "Before its first day a notice is not yet in force.",
            "2026-11-02T23:59:59Z",
            "not-yet-in-force",
            "ok",
        ),
        (
            "last-day",
            "A notice is in force until the last second of its last day, UTC.",
            "2027-10-31T23:59:59Z",
            "genuine",
            "ok",
        ),
        (
            "clock-behind",
            "A clock more than a day before the keyring was issued is wrong, and the report says so.",
            "2026-10-30T00:00:00Z",
            "not-yet-in-force",
            "behind",
        ),
    ] {
        let envelope = if name == "last-day" {
            seal(&smallest().with("expires", date("2027-10-31")).bytes())
        } else {
            envelope.clone()
        };
        let expect = json!({"verdict": verdict, "clock": clock, "reason": null});
        set.add(&notice(name, rule, &envelope).context("now", now).expect(expect));
    }
    let short = seal(&smallest().with("expires", date("2026-11-21")).bytes());
    set.add(
        &notice("expired", "After its last day a notice is expired.", &short).expect(json!({"verdict": "expired"})),
    );
    set.add(
        &notice("no-clock", "Without a clock dates are not judged, and the report says so.", &short)
            .context("now", json!(null))
            .expect(json!({"verdict": "genuine", "clock": "unknown"})),
    );
    let one_day = smallest().with("effective", date("2026-11-22")).with("expires", date("2026-11-22"));
    set.add(
        &notice("one-day", "A notice may be in force for one day only.", &seal(&one_day.bytes()))
            .expect(json!({"verdict": "genuine"})),
    );
}

fn replaced(set: &mut Set) {
    let city = City::example();
    let envelope = seal(&smallest().bytes());
    let (id, other) = (NoticeId::of(&envelope), NoticeId([0xee; 16]));
    let digits = id.to_hex();
    let superseded = [(id, Status::Superseded { by: other })];
    let withdrawn = [(id, Status::Withdrawn { reason: WithdrawalReason::ERROR_IN_NOTICE })];
    let add = |set: &mut Set, name: &str, rule: &str, list: &str, now: &str, expect| {
        let vector = notice(name, rule, &envelope).context("status", lines(list)).context("now", now);
        set.add(&vector.expect(expect));
    };
    add(
        set,
        "superseded",
        "A notice that the status list calls superseded is superseded.",
        &city.status_list("", &superseded),
        NOW,
        json!({"verdict": "superseded", "status": "fresh", "replaced_by": other.to_hex()}),
    );
    add(
        set,
        "withdrawn",
        "A notice that the status list calls withdrawn is withdrawn.",
        &city.status_list("", &withdrawn),
        NOW,
        json!({"verdict": "withdrawn", "status": "fresh", "withdrawal": 89}),
    );
    add(
        set,
        "current",
        "A notice that a fresh status list does not name is current.",
        &city.status_list("", &[(other, Status::Superseded { by: id })]),
        NOW,
        json!({"verdict": "genuine", "status": "fresh"}),
    );
    add(
        set,
        "status-stale",
        "A status list past its expiry is stale, and what it names stays named.",
        &city.status_list("", &superseded),
        "2026-11-24T06:00:01Z",
        json!({"verdict": "superseded", "status": "stale"}),
    );
    add(
        set,
        "status-last-second",
        "A status list is fresh until the second of its expiry.",
        &city.status_list("", &[]),
        "2026-11-24T06:00:00Z",
        json!({"verdict": "genuine", "status": "fresh"}),
    );
    add(
        set,
        "superseded-and-not-yet-in-force",
        "Superseded says more than not yet in force.",
        &city.status_list("", &superseded),
        "2026-11-02T12:00:00Z",
        json!({"verdict": "superseded", "status": "stale", "clock": "behind"}),
    );
    add(
        set,
        "shard-covers",
        "A shard of the status list speaks about ids that begin with its prefix.",
        &city.status_list(&digits[..2], &superseded),
        NOW,
        json!({"verdict": "superseded", "status": "fresh"}),
    );
    let elsewhere = if digits.starts_with('0') { "1" } else { "0" };
    add(
        set,
        "shard-does-not-cover",
        "A shard of the status list says nothing about ids with another prefix.",
        &city.status_list(elsewhere, &[]),
        NOW,
        json!({"verdict": "genuine", "status": "none"}),
    );
    let expired = seal(&smallest().with("expires", date("2026-11-21")).bytes());
    let both = [(NoticeId::of(&expired), Status::Withdrawn { reason: WithdrawalReason::OTHER })];
    set.add(
        &notice("withdrawn-and-expired", "Withdrawn says more than expired.", &expired)
            .context("status", lines(&city.status_list("", &both)))
            .expect(json!({"verdict": "withdrawn", "withdrawal": 92})),
    );
    let town = town();
    set.add(
        &notice(
            "status-of-another-authority",
            "A status list says nothing about notices of another authority.",
            &envelope,
        )
        .context("keyrings", json!([lines(&city.pinned()), lines(&town.pinned())]))
        .context("status", lines(&town.status_list("", &superseded)))
        .expect(json!({"verdict": "genuine", "status": "none"})),
    );
}

/// Another authority with keys of its own.
fn town() -> City {
    City {
        authority: "town.example",
        roots: [key("town.example/root-1", 21), key("town.example/root-2", 22), key("town.example/root-3", 23)],
        notices: key("town.example/notices-1", 31),
        ended: key("town.example/notices-0", 32),
        lost: key("town.example/notices-lost", 33),
        status: key("town.example/status-1", 34),
        log: key("town.example/log-1", 35),
    }
}

fn elsewhere(set: &mut Set) {
    let envelope = seal(&exemplary().bytes());
    let other = "A notice of another sensor than the one the person stands at is from another place.";
    set.add(
        &notice("from-another-sensor", other, &envelope)
            .context("sensor", "sq-3")
            .expect(json!({"verdict": "from-another-place"})),
    );
    set.add(
        &notice("from-this-sensor", "A notice of the sensor the person stands at is not.", &envelope)
            .context("sensor", "sq-2")
            .expect(json!({"verdict": "genuine"})),
    );
    // The notice: 53.50012 N 7.96431 W, reach 25 m.
    for (name, rule, latitude, accuracy, distance, verdict) in [
        (
            "from-another-place",
            "Further away than reach, and three times the accuracy or 50 m, is another place.",
            5_350_112,
            10,
            111,
            "from-another-place",
        ),
        ("near-enough", "Within reach and 50 m is the same place, however exact the fix.", 5_350_077, 0, 72, "genuine"),
        (
            "accuracy-counts",
            "Within reach and three times the accuracy is the same place.",
            5_350_112,
            30,
            111,
            "genuine",
        ),
    ] {
        set.add(
            &notice(name, rule, &envelope)
                .context("here", json!({"latitude": latitude, "longitude": -796_431, "accuracy": accuracy}))
                .expect(json!({"verdict": verdict, "distance": distance})),
        );
    }
    let nowhere = smallest().with("position", stated([signed(9_000_000), signed(18_000_000)].concat()));
    set.add(
        &notice("place-before-status", "From another place says more than withdrawn.", &seal(&nowhere.bytes()))
            .context("here", json!({"latitude": 0, "longitude": 0, "accuracy": 10}))
            .context(
                "status",
                lines(&City::example().status_list(
                    "",
                    &[(
                        NoticeId::of(&seal(&nowhere.bytes())),
                        Status::Withdrawn { reason: WithdrawalReason::SENSOR_REMOVED },
                    )],
                )),
            )
            .expect(json!({"verdict": "from-another-place", "withdrawal": 88})),
    );
    set.add(
        &notice("no-position", "Without a position in the notice no distance is judged.", &seal(&smallest().bytes()))
            .context("here", json!({"latitude": 0, "longitude": 0, "accuracy": 10}))
            .expect(json!({"verdict": "genuine", "distance": null})),
    );
}

fn issuers(set: &mut Set) {
    let city = City::example();
    let payload = smallest().bytes();
    let add = |set: &mut Set, name: &str, rule: &str, envelope: &[u8], reason: &str| {
        set.add(&notice(name, rule, envelope).expect(json!({"verdict": "unknown-issuer", "reason": reason})));
    };
    let stranger = key("nobody.example/notices-1", 99);
    add(
        set,
        "unknown-key",
        "A key id of no keyring at hand: unknown issuer.",
        &seal_with(&stranger, &payload),
        "unknown-key",
    );
    let namesake = key("city.example/notices-1", 99);
    add(
        set,
        "namesake-key",
        "The name of a key alone is nothing: another key of the same name has another id.",
        &seal_with(&namesake, &payload),
        "unknown-key",
    );
    let renamed = key("city.example/notices-9", 3);
    add(
        set,
        "renamed-key",
        "The name is part of the key id: the same key under another name has another id.",
        &seal_with(&renamed, &payload),
        "unknown-key",
    );
    add(
        set,
        "key-revoked",
        "A revoked key is refused whatever date the notice bears.",
        &seal_with(&city.lost, &payload),
        "key-revoked",
    );
    add(
        set,
        "key-wrong-role",
        "Only keys with the role notices sign notices.",
        &seal_with(&city.log, &payload),
        "key-wrong-role",
    );
    add(
        set,
        "key-is-a-root",
        "Roots sign keyrings and nothing else.",
        &seal_with(&city.roots[0], &payload),
        "unknown-key",
    );
    let early = smallest().with("issued", date("2026-11-02"));
    add(
        set,
        "key-ended",
        "After its last day a key is not believed: anyone who finds it could sign with an old date.",
        &seal_with(&city.ended, &early.bytes()),
        "key-not-valid",
    );
    let before = smallest().with("issued", date("2026-10-31"));
    add(
        set,
        "issued-before-key",
        "A notice issued before the first day of its key: unknown issuer.",
        &seal(&before.bytes()),
        "key-not-valid",
    );
    let after = smallest().with("issued", date("2028-11-01")).with("effective", date("2028-11-01"));
    let after = after.with("expires", date("2028-11-30"));
    add(
        set,
        "issued-after-key",
        "A notice issued after the last day of its key: unknown issuer.",
        &seal(&after.bytes()),
        "key-not-valid",
    );
    set.add(
        &notice("nobody-trusted", "Without a keyring every issuer is unknown.", &seal(&payload))
            .context("keyrings", json!([]))
            .expect(json!({"verdict": "unknown-issuer", "reason": "unknown-key", "status": "none"})),
    );
    set.add(
        &notice("keyring-expired", "An expired keyring vouches for no key.", &seal(&payload))
            .context("now", "2027-11-01T00:00:00Z")
            .expect(json!({"verdict": "unknown-issuer", "reason": "keyring-expired"})),
    );
    let mut revoking = city.keyring();
    revoking.revoked.push(Revoked {
        key_id: city.notices.verifying_key().key_id(),
        // The day of revocation is in the future of the notice and of the reader, and does not matter.
        since: day("2027-01-01"),
    });
    set.add(
        &notice("key-revoked-later", "A revoked key is refused whatever the day of its revocation.", &seal(&payload))
            .context("keyrings", json!([lines(&city.sign(&revoking))]))
            .expect(json!({"verdict": "unknown-issuer", "reason": "key-revoked"})),
    );
    let swapped = swap_key(&seal(&payload), &city.lost);
    add(set, "key-id-of-a-revoked-key", "The key is judged before the signature.", &swapped, "key-revoked");
    let broken = Record::with(smallest(), "revision", number(0));
    add(
        set,
        "key-before-content",
        "The key is judged before anything of the content is read.",
        &seal_with(&city.lost, &broken.bytes()),
        "key-revoked",
    );
}

/// The same envelope, said to be signed by another key.
pub fn swap_key(envelope: &[u8], key: &SigningKey) -> Vec<u8> {
    [&envelope[..2], &key.verifying_key().key_id().0, &envelope[10..]].concat()
}
