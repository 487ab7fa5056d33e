//! Vectors of kind `notice`: the envelope, and the one way to write a payload.

use lamppost::wire::{Kind, MAX_NOTICE, envelope};
use serde_json::json;

use super::Set;
use super::city::City;
use super::payload::{ABSENT, activity, date, exemplary, extension, list, number, raw_text, smallest, stated, text};
use super::verdicts::{notice, seal, swap_key};

/// Order of the group, little endian: 2^252 + 27742317777372353535851937790883648493 (RFC 8032 section 5.1).
const ORDER: [u8; 32] = [
    0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
];

pub fn write(set: &mut Set) {
    shapes(set);
    signatures(set);
    encodings(set);
    extensions(set);
}

fn shapes(set: &mut Set) {
    let whole = seal(&smallest().bytes());
    let add = |set: &mut Set, name: &str, rule: &str, envelope: &[u8], reason: &str| {
        set.add(&notice(name, rule, envelope).expect(json!({"verdict": "unreadable", "reason": reason})));
    };
    add(set, "empty", "An envelope has at least 74 bytes.", &[], "truncated");
    add(set, "version-alone", "An envelope has at least 74 bytes.", &whole[..1], "truncated");
    add(set, "73-bytes", "An envelope has at least 74 bytes: head 10, signature 64.", &whole[..73], "truncated");
    let no_payload = envelope::seal(Kind::Notice, &City::example().notices, &[]).expect("short");
    add(set, "74-bytes", "An envelope of 74 bytes is whole, and its payload is empty.", &no_payload, "malformed");
    for version in [0, 2, 255] {
        let name = format!("version-{version}");
        let other = [&[version], &whole[1..]].concat();
        add(
            set,
            &name,
            "The only version is 1; another is refused before anything else is read.",
            &other,
            "unsupported-version",
        );
    }
    for (kind, name) in [(0, "0"), (2, "choice"), (3, "receipt"), (4, "answer"), (5, "5")] {
        let other = [&[1, kind], &whole[2..]].concat();
        add(set, &format!("kind-{name}"), "Where a notice is expected, no other kind is taken.", &other, "wrong-kind");
    }
    let receipt = envelope::seal(Kind::Receipt, &City::example().notices, &smallest().bytes()).expect("short");
    add(set, "sealed-as-receipt", "Where a notice is expected, no other kind is taken.", &receipt, "wrong-kind");
    let largest = largest();
    set.add(
        &notice("2048-bytes", "A notice has at most 2,048 bytes, envelope included.", &largest)
            .expect(json!({"verdict": "genuine", "unread": [7]})),
    );
    let one_more = [largest, vec![0]].concat();
    add(set, "2049-bytes", "A notice of 2,049 bytes is refused before anything of it is read.", &one_more, "too-large");
}

/// The smallest notice with an extension that fills it up.
fn largest() -> Vec<u8> {
    let with =
        |len: usize| seal(&smallest().with("extensions", list(&[extension(7, false, &vec![0x5a; len])])).bytes());
    // The length of the extension takes two bytes in both.
    let len = 1_000 + MAX_NOTICE - with(1_000).len();
    with(len)
}

fn signatures(set: &mut Set) {
    let whole = seal(&exemplary().bytes());
    let add = |set: &mut Set, name: &str, rule: &str, envelope: &[u8]| {
        let expect = json!({"verdict": "changed", "reason": "bad-signature", "notice": null});
        set.add(&notice(name, rule, envelope).expect(expect));
    };
    let flipped = |at: usize| {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        bytes
    };
    add(set, "payload-bit", "A changed bit in the payload: changed.", &flipped(40));
    add(set, "signature-bit", "A changed bit in the signature: changed.", &flipped(whole.len() - 1));
    add(
        set,
        "last-byte-cut",
        "Envelopes have no length of their own: a shorter one is changed.",
        &whole[..whole.len() - 1],
    );
    add(set, "byte-appended", "A byte behind the signature: changed.", &[&whole[..], &[0]].concat());
    let mut added = whole.clone();
    add_order(&mut added);
    add(set, "s-not-reduced", "S is below the order of the group: S + L is refused (RFC 8032 section 5.1.7).", &added);
    let zero = [&whole[..whole.len() - 64], &[1], &[0; 63]].concat();
    add(set, "small-order-r", "R is not of small order.", &zero);
    let city = City::example();
    let receipt = envelope::seal(Kind::Receipt, &city.notices, &smallest().bytes()).expect("short");
    let renamed = [&[1, 1], &receipt[2..]].concat();
    add(
        set,
        "signed-as-receipt",
        "The kind is part of the signed text: a signed receipt does not become a notice.",
        &renamed,
    );
    let other = swap_key(&envelope::seal(Kind::Notice, &city.log, &smallest().bytes()).expect("short"), &city.notices);
    add(set, "key-id-of-another-key", "The key that the envelope names must have signed.", &other);
    let bare = {
        let mut bytes = whole[..whole.len() - 64].to_vec();
        let signature = city.notices.sign(&bytes);
        bytes.extend_from_slice(&signature);
        bytes
    };
    add(set, "signed-without-prefix", "What is signed begins with `lamppost/v1/notice` and a newline.", &bare);
}

/// S and the order of the group, as one number of 32 bytes.
fn add_order(envelope: &mut [u8]) {
    let s = envelope.len() - 32;
    let mut carry = 0;
    for (byte, order) in envelope[s..].iter_mut().zip(ORDER) {
        let sum = u16::from(*byte) + u16::from(order) + carry;
        *byte = sum.to_le_bytes()[0];
        carry = sum >> 8;
    }
    assert_eq!(carry, 0, "S + L fits in 32 bytes");
}

fn encodings(set: &mut Set) {
    let add = |set: &mut Set, name: &str, rule: &str, payload: Vec<u8>, reason: &str| {
        let expect = json!({"verdict": "unreadable", "reason": reason, "notice": null});
        set.add(&notice(name, rule, &seal(&payload)).expect(expect));
    };
    let revision = |bytes: &[u8]| smallest().with("revision", bytes).bytes();
    let shortest = "A varint has no padding: its last group of seven bits is not zero unless it is the only one.";
    add(set, "overlong-varint", shortest, revision(&[0x81, 0x00]), "non-canonical");
    add(
        set,
        "overlong-length",
        shortest,
        smallest().with("sensor", [&[0x85, 0x00][..], b"cam-1"].concat()).bytes(),
        "non-canonical",
    );
    add(set, "overlong-count", shortest, smallest().with("extensions", [0x80, 0x00]).bytes(), "non-canonical");
    add(
        set,
        "varint-five-groups",
        "A number has at most 32 bits.",
        revision(&[0xff, 0xff, 0xff, 0xff, 0x1f]),
        "malformed",
    );
    add(
        set,
        "varint-six-groups",
        "A number has at most 32 bits.",
        revision(&[0x80, 0x80, 0x80, 0x80, 0x80, 0x01]),
        "malformed",
    );
    add(
        set,
        "trailing-byte",
        "Every byte of the payload is used.",
        [smallest().bytes(), vec![0]].concat(),
        "non-canonical",
    );
    let mut cut = smallest().bytes();
    cut.pop();
    add(set, "payload-cut", "A payload that ends early is malformed.", cut, "malformed");
    add(
        set,
        "option-2",
        "Absent is 0, stated is 1, and nothing else is either.",
        smallest().with("place", [2, 1, b'x']).bytes(),
        "malformed",
    );
    let mandatory = activity().with("mandatory", stated([2]));
    add(
        set,
        "flag-2",
        "No is 0, yes is 1, and nothing else is either.",
        smallest().with("activities", list(&[mandatory.bytes()])).bytes(),
        "malformed",
    );
    add(set, "not-utf-8", "Text is UTF-8.", smallest().with("label", raw_text(&[0xc3, 0x28])).bytes(), "malformed");
    add(
        set,
        "surrogate",
        "Text is UTF-8, which has no surrogates.",
        smallest().with("label", raw_text(&[0xed, 0xa0, 0x80])).bytes(),
        "malformed",
    );
    add(
        set,
        "length-beyond-end",
        "A length says how many bytes follow.",
        smallest().with("extensions", [1, 7, 0, 0x7f, 1]).bytes(),
        "malformed",
    );
    let many = smallest().with("technologies", [0xff, 0xff, 0xff, 0x7f]).bytes();
    set.add(
        &notice("count-of-268-million", "A count is held against its limit before anything is read.", &seal(&many))
            .expect(json!({
                "verdict": "unreadable",
                "reason": "notice-invalid",
                "field": "technologies",
                "because": "too-many",
            })),
    );
    let word = smallest().with("technologies", list(&[number(65_535)]));
    set.add(
        &notice(
            "unknown-word",
            "A code of a later vocabulary is read and shown as a word not known.",
            &seal(&word.bytes()),
        )
        .expect(json!({"verdict": "genuine"})),
    );
}

fn extensions(set: &mut Set) {
    let with = |extensions: &[Vec<u8>]| seal(&smallest().with("extensions", list(extensions)).bytes());
    set.add(
        &notice(
            "extension-critical",
            "An unknown extension that is critical: refused.",
            &with(&[extension(1, true, b"x")]),
        )
        .expect(json!({"verdict": "unreadable", "reason": "critical-extension", "notice": null})),
    );
    set.add(
        &notice(
            "extension-not-critical",
            "Unknown extensions that are not critical are listed as unread.",
            &with(&[extension(1, false, b"x"), extension(65_535, false, b"")]),
        )
        .expect(json!({"verdict": "genuine", "unread": [1, 65_535]})),
    );
    let eight: Vec<_> = (1..=8).map(|id| extension(id, false, &[])).collect();
    set.add(
        &notice("extensions-8", "A notice has at most 8 extensions.", &with(&eight))
            .expect(json!({"verdict": "genuine", "unread": [1, 2, 3, 4, 5, 6, 7, 8]})),
    );
    let nine: Vec<_> = (1..=9).map(|id| extension(id, false, &[])).collect();
    for (name, rule, extensions, because) in [
        ("extensions-9", "A notice has at most 8 extensions.", nine, "too-many"),
        (
            "extensions-descending",
            "Extensions ascend by number.",
            vec![extension(2, false, b""), extension(1, false, b"")],
            "duplicate",
        ),
        (
            "extension-twice",
            "No extension is there twice.",
            vec![extension(2, false, b"a"), extension(2, false, b"b")],
            "duplicate",
        ),
    ] {
        let expect =
            json!({"verdict": "unreadable", "reason": "notice-invalid", "field": "extensions", "because": because});
        set.add(&notice(name, rule, &with(&extensions)).expect(expect));
    }
    signed_anyway(set);
    let number = list(&[[number(65_536), vec![0, 0]].concat()]);
    set.add(
        &notice(
            "extension-number",
            "The number of an extension has 16 bits.",
            &seal(&smallest().with("extensions", number).bytes()),
        )
        .expect(json!({"verdict": "unreadable", "reason": "malformed"})),
    );
    // Used by the table of fields as well; here they are right.
    let edge = smallest().with("label", text(&"x".repeat(80))).with("place", ABSENT).with("issued", date("2026-11-01"));
    set.add(
        &notice("label-80-bytes", "A label has at most 80 bytes.", &seal(&edge.bytes()))
            .expect(json!({"verdict": "genuine"})),
    );
}

/// Extension 16: why the issuer signed although a rulebook spoke against it.
fn signed_anyway(set: &mut Set) {
    let with = |bytes: &[u8]| seal(&smallest().with("extensions", list(&[extension(16, false, bytes)])).bytes());
    let rule = "Extension 16 is a sentence: why the notice was signed although a rulebook spoke against it.";
    set.add(
        &notice("signed-anyway", rule, &with(b"A court has permitted it."))
            .expect(json!({"verdict": "genuine", "unread": []})),
    );
    let longest = "x".repeat(240);
    set.add(
        &notice("signed-anyway-240-bytes", "It has at most 240 bytes.", &with(longest.as_bytes()))
            .expect(json!({"verdict": "genuine", "unread": []})),
    );
    for (name, rule, bytes, because) in [
        ("signed-anyway-empty", "It says something.", &b""[..], "empty"),
        ("signed-anyway-241-bytes", "It has at most 240 bytes.", &[b'x'; 241][..], "too-long"),
        ("signed-anyway-unclean", "It is clean text.", "evil\u{202e}txet".as_bytes(), "unclean"),
    ] {
        let expect =
            json!({"verdict": "unreadable", "reason": "notice-invalid", "field": "signed_anyway", "because": because});
        set.add(&notice(name, rule, &with(bytes)).expect(expect));
    }
    set.add(
        &notice("signed-anyway-not-utf-8", "It is UTF-8.", &with(&[0xff]))
            .expect(json!({"verdict": "unreadable", "reason": "malformed"})),
    );
}
