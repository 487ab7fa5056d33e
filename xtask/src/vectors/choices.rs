//! Vectors of kind `choice` and `sensor-key`.

use serde_json::json;

use super::city::hex;
use super::desk::{Sealer, choice, full_choice, public_task, resident};
use super::payload::{ABSENT, Record, number, stated, text};
use super::signed::Signed;
use super::{Set, Vector};

/// The neutral element, y = 1: of small order.
const NEUTRAL: [u8; 32] = {
    let mut bytes = [0; 32];
    bytes[0] = 1;
    bytes
};

pub fn write(set: &mut Set) {
    let notice = public_task();
    let kind = Signed {
        sealer: resident(),
        full: full_choice(&notice),
        numbers: vec![
            ("day", 20_779),
            ("surface", 123),
            ("activity", 1),
            ("ground", 3402),
            ("decision", 112),
            ("text", 23),
        ],
        optional: vec!["ground", "text", "previous"],
        context: Vec::new(),
    };
    kind.write(set);
    kind.texts(set);
    whole(set, &kind);
    keys(set, &kind);
    words(set, &kind, &choice(&notice));
    sensor_keys(set);
}

fn whole(set: &mut Set, kind: &Signed) {
    let notice = public_task();
    let ok = json!({
        // SHA-256 and the public key were computed with other programs.
        "hash": "8fccc40a1411a81e2d4a55fdc4d963c6168f17654f6d5b1a6e60373f533e102a",
        "publicKey": "e92eb6054fe9bc682a1bcf3b759f65ab38a4cfbd81c4d1f3342e4cc9cded8b0b",
        "day": "2026-11-22", "surface": 123, "notice": "fb457ee23f909c85c44980666fb36eb4", "activity": 0,
        "ground": null, "nonce": "5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a", "decision": 112, "text": null, "previous": null,
        "parts": [
            ["version", 0, 1], ["kind", 1, 2], ["publicKey", 2, 34], ["day", 34, 37], ["surface", 37, 38],
            ["notice", 38, 54], ["activity", 54, 55], ["ground", 55, 56], ["nonce", 56, 72], ["decision", 72, 73],
            ["text", 73, 74], ["previous", 74, 75], ["extensions", 75, 76], ["signature", 76, 140],
        ],
    });
    kind.accepted(set, "ok", "A choice carries its key; its hash is over all of its bytes.", &choice(&notice), ok);
    let ok = json!({
        "ground": 3402, "text": "Count bicycles instead.",
        "previous": "cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd",
        "parts": [
            ["version", 0, 1], ["kind", 1, 2], ["publicKey", 2, 34], ["day", 34, 37], ["surface", 37, 38],
            ["notice", 38, 54], ["activity", 54, 55], ["ground", 55, 58], ["nonce", 58, 74], ["decision", 74, 75],
            ["text", 75, 100], ["previous", 100, 133], ["extensions", 133, 134], ["signature", 134, 198],
        ],
    });
    kind.accepted(set, "full", "Parts cover every byte once, in order.", &full_choice(&notice), ok);
}

fn keys(set: &mut Set, kind: &Signed) {
    let payload = kind.full.bytes();
    let under = |public: &[u8]| Sealer { head: public.to_vec(), ..resident() }.seal(payload.clone());
    let rule = "A public key of small order is refused: one signature would fit many choices.";
    kind.refused(set, "key-weak", rule, &under(&NEUTRAL), "key-weak");
    let mut off = [0; 32];
    off[0] = 2;
    let rule = "A public key is a point of the curve; y = 2 is none.";
    kind.refused(set, "key-off-the-curve", rule, &under(&off), "key-malformed");
    let mut above = [0xff; 32];
    (above[0], above[31]) = (0xf0, 0x7f);
    let rule = "A public key has one encoding: y = 2^255 - 19 + 3 is another way to write y = 3.";
    kind.refused(set, "key-not-canonical", rule, &under(&above), "key-malformed");
    let stranger = Sealer::choice(41);
    let rule = "The key that the choice carries must have signed it.";
    kind.refused(set, "key-of-another", rule, &under(&stranger.head), "bad-signature");
    let rule = "The key is looked at before the signature and the payload.";
    let unreadable = Sealer { head: NEUTRAL.to_vec(), ..resident() }.seal([0xff; 8]);
    kind.refused(set, "key-before-payload", rule, &unreadable, "key-weak");
}

fn words(set: &mut Set, kind: &Signed, plain: &Record) {
    let days = "Days go to 9999-12-31.";
    let with = |field: &str, bytes: Vec<u8>| plain.clone().with(field, bytes);
    kind.accepted(set, "day-9999-12-31", days, &with("day", number(2_932_896)), json!({"day": "9999-12-31"}));
    kind.invalid(set, "day-10000-01-01", days, &with("day", number(2_932_897)), "day", "range");
    let unknown = "A code of a later vocabulary is read.";
    let wide = "A code has 16 bits.";
    kind.accepted(set, "surface-unknown", unknown, &with("surface", number(65_535)), json!({"surface": 65_535}));
    kind.invalid(set, "surface-65536", wide, &with("surface", number(65_536)), "surface", "range");
    kind.accepted(set, "decision-unknown", unknown, &with("decision", number(65_535)), json!({"decision": 65_535}));
    kind.invalid(set, "decision-65536", wide, &with("decision", number(65_536)), "decision", "range");
    let later = with("decision", number(65_535)).with("activity", number(0)).with("ground", stated(number(65_535)));
    let rule =
        "What belongs to a decision of a later vocabulary is not known: an activity, none, and a ground are read.";
    kind.accepted(
        set,
        "decision-unknown-of-the-whole",
        rule,
        &later,
        json!({"decision": 65_535, "activity": null, "ground": 65_535}),
    );
    kind.accepted(set, "ground-unknown", unknown, &with("ground", stated(number(65_535))), json!({"ground": 65_535}));
    kind.invalid(set, "ground-65536", wide, &with("ground", stated(number(65_536))), "ground", "range");
    let consent = with("decision", number(110)).with("ground", stated(number(3401)));
    kind.invalid(set, "ground-of-a-refusal", "Only an objection has a ground.", &consent, "ground", "order");
    let eighth = "Activities are 1 to 8, and 0 is the notice as a whole.";
    kind.accepted(set, "activity-8", eighth, &with("activity", number(8)), json!({"activity": 7}));
    kind.invalid(set, "activity-9", eighth, &with("activity", number(9)), "activity", "range");
    let rule = "Every decision but a concern is about one activity.";
    kind.invalid(set, "activity-0-of-an-objection", rule, &with("activity", number(0)), "activity", "order");
    let concern = |activity: u64| with("decision", number(120)).with("activity", number(activity));
    let rule = "A concern is about the notice as a whole.";
    kind.accepted(set, "concern", rule, &concern(0), json!({"decision": 120, "activity": null}));
    kind.invalid(set, "concern-about-an-activity", rule, &concern(1), "activity", "order");
    let both = concern(1).with("ground", stated(number(3401)));
    kind.invalid(
        set,
        "ground-before-activity",
        "The ground is looked at before the activity.",
        &both,
        "ground",
        "order",
    );
    let early = concern(1).with("text", stated(text(""))).with("ground", ABSENT);
    kind.invalid(set, "field-before-order", "Fields are looked at one by one, then together.", &early, "text", "empty");
}

/// The keys were derived with another program (HMAC and Ed25519 of Python).
fn sensor_keys(set: &mut Set) {
    let mut add = |name: &str, rule: &str, secret: String, authority: &str, sensor: &str, seed: &str, public: &str| {
        let vector = Vector::new("sensor-key", name, rule).input(secret);
        let vector = vector.context("authority", authority).context("sensor", sensor);
        set.add(&vector.expect(json!({"ok": {"seed": seed, "publicKey": public}})));
    };
    let secret = || hex(&[7; 32]);
    add(
        "one",
        "HKDF-SHA256 of the secret, for an authority and a sensor.",
        secret(),
        "city.example",
        "cam-1",
        "922f4a95e0f3006a630325b62fbc5338e478f63349b820297cf178588497a175",
        "295c0bd4833c311618994ad97e81b212099ad071640bd3995df8c6f3493fc4aa",
    );
    add(
        "other-sensor",
        "Another sensor has another key.",
        secret(),
        "city.example",
        "cam-2",
        "4cb3d5761544356e3bb70c86359871624830ac8cb1e473cb16930423fce838a7",
        "838cbb9f3ea2585fa8d3e69f64b10aa85348a7ea4c98ed98e97174586b51d3de",
    );
    add(
        "other-authority",
        "A sensor of the same name at another authority has another key.",
        secret(),
        "town.example",
        "cam-1",
        "46709586c0b863b96e3b05e6ec40b79ba0923e25442c8afbf7f2a4e97302dffd",
        "b735ec6f39cbec8de8e0e3d6e92bfcc8dad3d495d25eb2f547de6279d9128c3e",
    );
    add(
        "other-secret",
        "Another device has another key.",
        hex(&[8; 32]),
        "city.example",
        "cam-1",
        "bce7f0a3ee3c02d1683f3a0285ffdbd377a8c9c260a53febd67a1589068771d3",
        "b0bf77d4fde57f3694cac2f7ac41919af6f65061118bcba57e566bb363893b0b",
    );
    add(
        "counting-secret",
        "The bytes of the secret count in their order.",
        "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f".to_owned(),
        "city.example",
        "sq-2",
        "382478bca68c15459b898020b1ea84c94aa68a4e0beed76fb62e5bf2f198d9d7",
        "14138fd31207ece6f5535f0229dcfb49f1fd28d0815f80c5be8b2aeba601267e",
    );
}
