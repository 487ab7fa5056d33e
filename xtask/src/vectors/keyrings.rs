//! Vectors of kind `keyring`: pinning one, and walking from the pinned one to newer versions.

use lamppost::SigningKey;
use lamppost::trust::{Keyring, KeyringKey, Role};
use serde_json::{Value, json};

use super::city::{City, day, key, lines, note};
use super::{Set, Vector};

/// A vkey of small order (y = 1), as in the vectors of kind `vkey`.
const WEAK: &str = "city.example/weak+5f137135+AQEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

pub fn write(set: &mut Set) {
    pinned(set);
    malformed(set);
    walked(set);
}

fn pinned(set: &mut Set) {
    let city = City::example();
    let [one, two, three] = &city.roots;
    let text = city.keyring().to_text();
    let add = |set: &mut Set, name: &str, rule: &str, note: &str, expect: Value| {
        set.add(&Vector::new("keyring", name, rule).input(lines(note)).expect(expect));
    };
    let ok = json!({"ok": {
        "authority": "city.example", "name": "Example City", "version": 1, "issued": "2026-11-01",
        "expires": "2027-10-31", "threshold": 2, "roots": 3, "keys": 5, "revoked": 1,
    }});
    add(set, "ok", "A keyring is signed by the threshold of its own roots.", &note(&text, &[one, two]), ok.clone());
    add(set, "any-two-roots", "Any of the roots, in any order.", &note(&text, &[three, one]), ok.clone());
    add(
        set,
        "more-than-threshold",
        "More signatures than the threshold are welcome.",
        &note(&text, &[one, two, three]),
        ok.clone(),
    );
    let threshold = |found| json!({"error": "keyring-threshold", "needed": 2, "found": found});
    add(set, "one-root", "Fewer signatures than the threshold are not enough.", &note(&text, &[one]), threshold(1));
    add(
        set,
        "one-root-twice",
        "The threshold counts distinct keys: one root that signs twice is one.",
        &note(&text, &[one, one]),
        threshold(1),
    );
    add(
        set,
        "root-and-stranger",
        "Only roots count.",
        &note(&text, &[one, &key("city.example/root-9", 9)]),
        threshold(1),
    );
    add(set, "root-and-signing-key", "Only roots count.", &note(&text, &[one, &city.notices]), threshold(1));
    add(set, "strangers", "Only roots count.", &note(&text, &[&key("city.example/root-9", 9)]), threshold(0));
    let bad = note(&text, &[one, two]).replace("name Example City", "name Example Town");
    add(
        set,
        "changed",
        "A signature of a root that does not fit refuses the keyring.",
        &bad,
        json!({"error": "bad-signature"}),
    );
    add(
        set,
        "changed-for-one-root",
        "A signature of a root that does not fit refuses the keyring, whoever else signed.",
        &format!("{}{}", note(&text, &[one, two]), last_line(&note("another text\n", &[three]))),
        json!({"error": "bad-signature"}),
    );
    let many = (0..64).map(|_| last_line(&note(&text, &[one])).to_owned()).collect::<String>();
    add(
        set,
        "too-many-signatures",
        "A note has at most 64 signature lines.",
        &format!("{}{many}", note(&text, &[one])),
        json!({"error": "too-much-work"}),
    );
}

fn last_line(note: &str) -> String {
    let start = note.trim_end().rfind('\n').expect("more than one line") + 1;
    note[start..].to_owned()
}

fn malformed(set: &mut Set) {
    let city = City::example();
    let text = city.keyring().to_text();
    let sign = |text: &str| note(text, &[&city.roots[0], &city.roots[1]]);
    let without =
        |line: &str| text.lines().filter(|l| !l.starts_with(line)).map(|l| format!("{l}\n")).collect::<String>();
    let first = |word: &str| text.lines().find(|l| l.starts_with(word)).expect("such a line").to_owned();
    let after = |word: &str, added: &str| text.replace(&first(word), &format!("{}\n{added}", first(word)));
    let root = city.roots[0].verifying_key().to_vkey();
    let log = city.log.verifying_key().to_vkey();
    let again = format!("key status 2026-11-01 2028-10-31 {log}");
    let revoked = first("revoked");
    for (name, rule, text, line) in [
        ("other-header", "The first line is lamppost/keyring/v1.", text.replace("/v1", "/v2"), 1),
        (
            "authority-capital",
            "The authority is a domain name in small letters.",
            text.replace("authority city", "authority City"),
            2,
        ),
        (
            "authority-one-label",
            "The authority is a domain name with a dot.",
            text.replace("authority city.example", "authority localhost"),
            2,
        ),
        ("authority-missing", "The lines of the head come in order.", without("authority"), 2),
        ("version-0", "Versions count from 1.", text.replace("version 1", "version 0"), 4),
        ("version-leading-zero", "Numbers have no leading zero.", text.replace("version 1", "version 01"), 4),
        ("version-33-bits", "Versions have 32 bits.", text.replace("version 1", "version 4294967296"), 4),
        ("issued-does-not-exist", "Days exist.", text.replace("issued 2026-11-01", "issued 2026-11-31"), 5),
        (
            "expires-before-issued",
            "A keyring does not expire before it is issued.",
            text.replace("expires 2027-10-31", "expires 2026-10-31"),
            6,
        ),
        ("threshold-0", "The threshold is at least 1.", text.replace("threshold 2", "threshold 0"), 7),
        (
            "threshold-4-of-3",
            "The threshold is at most the number of roots.",
            text.replace("threshold 2", "threshold 4"),
            10,
        ),
        ("root-twice", "No root is listed twice: it would count twice.", after("root", &format!("root {root}")), 9),
        ("root-is-no-vkey", "A root is a vkey.", after("root", "root city.example/root-9"), 9),
        (
            "root-signs-notices",
            "Roots sign keyrings and nothing else.",
            after("key", &format!("key notices 2026-11-01 2028-10-31 {root}")),
            12,
        ),
        ("key-with-two-roles", "A key has one role.", after("key log", &again), 16),
        (
            "unknown-role",
            "The roles are notices, status, receipts, answers and log.",
            text.replace("key log", "key logs"),
            15,
        ),
        (
            "key-until-before-from",
            "A key does not end before it begins.",
            text.replace("2026-11-01 2026-11-10", "2026-11-01 2026-10-31"),
            12,
        ),
        (
            "key-without-day",
            "A key line has role, first day, last day and vkey.",
            text.replace("key log 2026-11-01 2028-10-31", "key log 2026-11-01"),
            15,
        ),
        ("revoked-twice", "No key is revoked twice.", after("revoked", &revoked), 17),
        ("revoked-short-id", "A key id has 16 hexadecimal digits.", text.replace("revoked ", "revoked 0"), 16),
        (
            "unknown-line",
            "Lines that are not known are refused: they could change the meaning of the others.",
            format!("{text}delegation x\n"),
            17,
        ),
        (
            "key-after-revoked",
            "Roots, keys and revoked keys come in this order.",
            after("revoked", &first("key log")),
            17,
        ),
        ("empty-line", "No empty lines.", after("threshold", ""), 7),
        ("two-spaces", "One space stands between words.", text.replace("name Example", "name  Example"), 3),
        ("no-roots", "A keyring has roots.", without("root"), 7),
    ] {
        let expect = json!({"error": "keyring-malformed", "line": line});
        set.add(&Vector::new("keyring", name, rule).input(lines(&sign(&text))).expect(expect));
    }
    for (name, added) in [
        ("weak-root", after("root", &format!("root {WEAK}"))),
        ("weak-key", after("key log", &format!("key answers 2026-11-01 2028-10-31 {WEAK}"))),
    ] {
        let vector = Vector::new("keyring", name, "No key of small order in a keyring.").input(lines(&sign(&added)));
        set.add(&vector.expect(json!({"error": "key-weak"})));
    }
    let plain = Vector::new("keyring", "not-signed", "A keyring is a signed note.").input(lines(&text));
    set.add(&plain.expect(json!({"error": "note-malformed"})));
}

/// Three versions: the second has a new signing key, the third new roots.
struct Chain {
    city: City,
    new_roots: [SigningKey; 3],
    versions: [Keyring; 3],
}

impl Chain {
    fn new() -> Self {
        let city = City::example();
        let first = city.keyring();
        let mut second = Keyring { version: 2, issued: day("2027-02-01"), expires: day("2028-01-31"), ..first.clone() };
        second.keys.push(KeyringKey {
            role: Role::Notices,
            from: day("2027-02-01"),
            until: day("2029-01-31"),
            key: key("city.example/notices-2", 16).verifying_key().clone(),
        });
        // The second and third root leave, two others come, the first stays.
        let new_roots = [key("city.example/root-1", 1), key("city.example/root-4", 6), key("city.example/root-5", 7)];
        let third = Keyring {
            version: 3,
            issued: day("2027-05-01"),
            expires: day("2028-04-30"),
            roots: new_roots.iter().map(|root| root.verifying_key().clone()).collect(),
            ..second.clone()
        };
        Chain { city, new_roots, versions: [first, second, third] }
    }

    fn first(&self) -> String {
        self.city.pinned()
    }

    fn second(&self) -> String {
        self.city.sign(&self.versions[1])
    }

    /// Signed by two old roots and two new ones, one of which is both.
    fn third(&self) -> String {
        let [one, two, _] = &self.city.roots;
        note(&self.versions[2].to_text(), &[one, two, &self.new_roots[1]])
    }

    fn vector(&self, name: &str, rule: &str, chain: &str) -> Vector {
        Vector::new("keyring", name, rule).context("pinned", lines(&self.first())).input(lines(chain))
    }
}

fn walked(set: &mut Set) {
    let chain = Chain::new();
    let [one, two, three] = &chain.city.roots;
    let [_, four, five] = &chain.new_roots;
    let (first, second, third) = (chain.first(), chain.second(), chain.third());
    let at = |version: u32| json!({"ok": {"version": version}});
    let whole = [&*first, &second, &third].join("\n");
    set.add(
        &chain
            .vector(
                "walk",
                "A chain file holds the versions in order, oldest first, an empty line between two.",
                &whole,
            )
            .expect(json!({"ok": {"version": 3, "expires": "2028-04-30", "roots": 3, "keys": 6}})),
    );
    let from_second = [&*second, &third].join("\n");
    set.add(
        &chain.vector("walk-from-second", "Versions up to the pinned one may be left out.", &from_second).expect(at(3)),
    );
    let empty = chain.vector("walk-empty", "A chain may be empty.", "\n").input("");
    set.add(&empty.expect(at(1)));
    set.add(&chain.vector("walk-nowhere", "A chain may hold nothing new.", &first).expect(at(1)));
    set.add(
        &chain.vector("walk-seen", "A version seen before is reached again.", &whole).context("seen", 3).expect(at(3)),
    );
    set.add(
        &chain
            .vector(
                "rollback",
                "A chain that ends below a version seen before is refused.",
                &[&*first, &second].join("\n"),
            )
            .context("seen", 3)
            .expect(json!({"error": "keyring-rollback", "seen": 3, "found_version": 2})),
    );
    set.add(
        &chain
            .vector("gap", "Versions follow one another without a gap.", &[&*first, &third].join("\n"))
            .expect(json!({"error": "keyring-gap", "expected": 2, "found_version": 3})),
    );
    set.add(
        &chain
            .vector("descending", "Versions stand oldest first.", &[&*third, &second].join("\n"))
            .expect(json!({"error": "keyring-gap"})),
    );
    let text = chain.versions[2].to_text();
    for (name, rule, signers, found) in [
        ("old-roots-only", "A new version is signed by the threshold of its own roots as well.", vec![two, three], 0),
        ("one-new-root", "A new version is signed by the threshold of its own roots as well.", vec![one, two], 1),
        ("new-roots-only", "A new version is signed by the threshold of the old roots.", vec![four, five], 0),
        ("one-old-root", "A new version is signed by the threshold of the old roots.", vec![one, four, five], 1),
    ] {
        let third = note(&text, &signers);
        set.add(
            &chain
                .vector(name, rule, &[&*second, &third].join("\n"))
                .expect(json!({"error": "keyring-threshold", "needed": 2, "found": found})),
        );
    }
    let town = Keyring { authority: "town.example".to_owned(), ..chain.versions[1].clone() };
    set.add(
        &chain
            .vector("other-authority", "An authority never changes.", &chain.city.sign(&town))
            .expect(json!({"error": "other-authority"})),
    );
    let mut lower = chain.versions[1].clone();
    lower.threshold = 1;
    set.add(
        &chain
            .vector(
                "threshold-lowered-by-one",
                "A lower threshold is signed by the old one.",
                &note(&lower.to_text(), &[one]),
            )
            .expect(json!({"error": "keyring-threshold", "needed": 2, "found": 1})),
    );
    set.add(
        &chain
            .vector(
                "second-changed",
                "A step that is not signed as it should be stops the walk.",
                &second.replace("2028-01-31", "2038-01-31"),
            )
            .expect(json!({"error": "bad-signature"})),
    );
    set.add(
        &chain
            .vector("rubbish-behind", "Only keyrings stand in a chain.", &format!("{second}\nhello\n"))
            .expect(json!({"error": "note-malformed"})),
    );
}
