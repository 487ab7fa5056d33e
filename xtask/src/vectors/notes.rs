//! Vectors of the kinds `signed-note`, `status`, `register` and `register-index`.

use lamppost::trust::{Bucket, RegisterIndex};
use lamppost::wire::short_code::ShortCode;
use lamppost::{NoticeId, SigningKey};
use serde_json::{Value, json};

use super::city::{City, key, lines, note, time};
use super::payload::{exemplary, smallest};
use super::verdicts::seal;
use super::{Set, Vector};

pub fn write(set: &mut Set) {
    signed_notes(set);
    status_lists(set);
    buckets(set);
    indexes(set);
}

fn signed_notes(set: &mut Set) {
    let (a, b, stranger) = (key("city.example/a", 41), key("city.example/b", 42), key("nobody.example/c", 43));
    let vkeys = |keys: &[&SigningKey]| keys.iter().map(|key| key.verifying_key().to_vkey()).collect::<Value>();
    let text = "lamppost test\nsecond line\n";
    let add = |set: &mut Set, name: &str, rule: &str, note: &str, keys: &[&SigningKey], expect: Value| {
        let vector = Vector::new("signed-note", name, rule).context("keys", vkeys(keys));
        let input = if note.ends_with('\n') { lines(note) } else { Value::from(note) };
        set.add(&vector.input(input).expect(expect));
    };
    let by_a = json!({"ok": {"signers": ["city.example/a"], "text": text}});
    let by_both = json!({"ok": {"signers": ["city.example/a", "city.example/b"], "text": text}});
    let signed = note(text, &[&a]);
    add(set, "one-signer", "Text, empty line, signatures.", &signed, &[&a], by_a.clone());
    add(set, "two-signers", "A note may have many signatures.", &note(text, &[&a, &b]), &[&a, &b], by_both.clone());
    add(
        set,
        "one-of-two-known",
        "Signatures of unknown keys are ignored.",
        &note(text, &[&stranger, &a]),
        &[&a, &b],
        by_a.clone(),
    );
    add(set, "signed-twice", "A key that signs twice is one signer.", &note(text, &[&a, &a]), &[&a, &b], by_a.clone());
    add(set, "known-twice", "A key that is known twice is one signer.", &signed, &[&a, &a], by_a.clone());
    let unsigned = json!({"error": "note-unsigned"});
    add(set, "no-known-key", "One known key at least must have signed.", &signed, &[&b], unsigned.clone());
    add(set, "nothing-known", "One known key at least must have signed.", &signed, &[], unsigned.clone());
    let namesake = key("city.example/a", 44);
    add(set, "other-id", "A key is known by name and id together.", &signed, &[&namesake], unsigned.clone());
    let renamed = signed.replace("— city.example/a", "— city.example/z");
    add(set, "other-name", "A key is known by name and id together.", &renamed, &[&a], unsigned);

    let bad = json!({"error": "bad-signature"});
    let changed = signed.replacen("second", "Second", 1);
    add(
        set,
        "text-changed",
        "A signature of a known key that does not fit refuses the note.",
        &changed,
        &[&a],
        bad.clone(),
    );
    let half = format!("{}{}", note(text, &[&a]), last_line(&note("another text\n", &[&b])));
    add(
        set,
        "one-good-one-bad",
        "A known key whose signature does not fit refuses the whole note, whoever else signed.",
        &half,
        &[&a, &b],
        bad.clone(),
    );
    add(
        set,
        "good-and-unknown-bad",
        "A signature that does not fit is ignored where its key is unknown.",
        &half,
        &[&a],
        by_a.clone(),
    );
    let id = a.verifying_key().note_id();
    let short = format!("{text}\n{}", line(a.verifying_key().name(), &[&id[..], &[7; 63]].concat()));
    add(set, "63-bytes", "A signature of a known Ed25519 key has 64 bytes.", &short, &[&a], bad);

    let witness = line("witness.example/ml-dsa", &[[0xee; 4].as_slice(), &[0x5a; 2_428]].concat());
    add(
        set,
        "long-line-ignored",
        "Lines of other algorithms are ignored: ML-DSA-44 takes 3.3 KB.",
        &format!("{signed}{witness}"),
        &[&a],
        by_a.clone(),
    );
    let malformed = json!({"error": "note-malformed"});
    let too_long = line("witness.example/huge", &[0x5a; 4_000]);
    add(
        set,
        "line-over-5000",
        "A signature line has at most 5,000 bytes.",
        &format!("{signed}{too_long}"),
        &[&a],
        malformed.clone(),
    );
    let stranger_line = last_line(&note(text, &[&stranger])).to_owned();
    let many = |n: usize| format!("{signed}{}", stranger_line.repeat(n));
    add(set, "64-lines", "A note has at most 64 signature lines.", &many(63), &[&a], by_a);
    add(set, "65-lines", "A note has at most 64 signature lines.", &many(64), &[&a], json!({"error": "too-much-work"}));

    let inner = "one\n\ntwo\n";
    let split = json!({"ok": {"signers": ["city.example/a"], "text": inner}});
    add(set, "empty-line-in-text", "The last empty line ends the text.", &note(inner, &[&a]), &[&a], split);
    for (name, rule, note) in [
        ("no-empty-line", "An empty line stands between text and signatures.", signed.replace("\n\n", "\n")),
        ("no-signature", "A note has a signature line.", format!("{text}\n")),
        ("no-final-newline", "The last line ends in a newline.", signed.trim_end().to_owned()),
        ("line-after", "Only signature lines follow the empty line.", format!("{signed}hello\n")),
        ("hyphen", "A signature line begins with an em dash (U+2014) and a space.", signed.replace("— ", "- ")),
        ("no-name", "A signature line names its key.", signed.replace("— city.example/a ", "—  ")),
        ("not-base64", "The signature is standard base64 with padding.", signed.replace("=\n", "\n")),
        (
            "id-alone",
            "A signature follows the 4 bytes of the key id.",
            format!("{text}\n{}", line("city.example/a", &id)),
        ),
        ("tab", "A note has no control characters but newlines.", signed.replace("second line", "second\tline")),
        ("carriage-return", "A note has no control characters but newlines.", signed.replace('\n', "\r\n")),
    ] {
        add(set, name, rule, &note, &[&a], malformed.clone());
    }
    add(set, "empty", "An empty line stands between text and signatures.", "", &[&a], malformed);
}

fn last_line(note: &str) -> &str {
    let start = note.trim_end().rfind('\n').expect("more than one line") + 1;
    &note[start..]
}

/// A signature line of any bytes.
fn line(name: &str, bytes: &[u8]) -> String {
    format!("— {name} {}\n", base64(bytes))
}

fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for group in bytes.chunks(3) {
        let number = (0..3).fold(0, |number, i| number << 8 | usize::from(group.get(i).copied().unwrap_or(0)));
        for i in 0..4 {
            let letter = char::from(ALPHABET[number >> (18 - 6 * i) & 63]);
            text.push(if i > group.len() { '=' } else { letter });
        }
    }
    text
}

fn status_lists(set: &mut Set) {
    let city = City::example();
    let add = |set: &mut Set, name: &str, rule: &str, note: &str, expect: Value| {
        let vector = Vector::new("status", name, rule).context("keyring", lines(&city.pinned()));
        set.add(&vector.input(lines(note)).expect(expect));
    };
    let times = "issued 2026-11-22T06:00:00Z\nexpires 2026-11-24T06:00:00Z\n";
    let head = format!("lamppost/status/v1\nauthority city.example\n{times}prefix -\n");
    let head = head.as_str();
    let (one, two) = ("11".repeat(16), "22".repeat(16));
    let list = |text: &str| note(text, &[&city.status]);
    let entries = format!("{head}superseded {one} {two}\nwithdrawn {two} 88\n");
    let ok = |entries: Value| {
        json!({"ok": {
            "authority": "city.example", "issued": "2026-11-22T06:00:00Z", "expires": "2026-11-24T06:00:00Z",
            "entries": entries,
        }})
    };
    let both = ok(json!([[one, "superseded", two], [two, "withdrawn", 88]]));
    add(
        set,
        "ok",
        "Header, authority, issued, expires, prefix, then one line for each notice.",
        &list(&entries),
        both.clone(),
    );
    add(set, "empty", "A list may name no notice.", &list(head), ok(json!([])));
    let later = format!("{head}withdrawn {two} 60000\n");
    add(
        set,
        "unknown-reason",
        "A reason of a later vocabulary is read.",
        &list(&later),
        ok(json!([[two, "withdrawn", 60_000]])),
    );
    let shard = head.replace("prefix -", "prefix 1f");
    let id = format!("1f{}", "0".repeat(30));
    let sharded = format!("{shard}withdrawn {id} 88\n");
    add(
        set,
        "shard",
        "A shard names the first digits of its ids.",
        &list(&sharded),
        ok(json!([[id, "withdrawn", 88]])),
    );

    for (name, rule, text, line) in [
        ("other-header", "The first line is lamppost/status/v1.", head.replace("/v1", "/v2"), 1),
        ("no-authority", "The lines of the head come in order.", head.replace("authority city.example\n", ""), 2),
        (
            "bad-issued",
            "Times are written YYYY-MM-DDThh:mm:ssZ.",
            head.replace("issued 2026-11-22T", "issued 2026-11-22 "),
            3,
        ),
        (
            "expires-before-issued",
            "A list does not expire before it is issued.",
            head.replace("expires 2026-11-24", "expires 2026-11-21"),
            5,
        ),
        ("prefix-empty", "Without a prefix stands a hyphen.", head.replace("prefix -", "prefix "), 5),
        (
            "prefix-capital",
            "A prefix is up to four small hexadecimal digits.",
            head.replace("prefix -", "prefix 1F"),
            5,
        ),
        (
            "prefix-of-five",
            "A prefix is up to four small hexadecimal digits.",
            head.replace("prefix -", "prefix 11111"),
            5,
        ),
        ("unknown-kind", "A notice is superseded or withdrawn.", format!("{head}expired {one} {two}\n"), 6),
        ("short-id", "A notice id has 32 hexadecimal digits.", format!("{head}withdrawn {} 88\n", &one[1..]), 6),
        ("capital-id", "Ids are written in small letters.", format!("{head}withdrawn {} 88\n", "AA".repeat(16)), 6),
        ("reason-missing", "A line has three words.", format!("{head}withdrawn {one}\n"), 6),
        ("fourth-word", "A line has three words.", format!("{head}withdrawn {one} 88 x\n"), 6),
        ("reason-leading-zero", "Numbers have no leading zero.", format!("{head}withdrawn {one} 088\n"), 6),
        ("reason-17-bits", "A reason has 16 bits.", format!("{head}withdrawn {one} 65536\n"), 6),
        ("two-spaces", "One space stands between words.", format!("{head}withdrawn  {one} 88\n"), 6),
        ("descending", "Ids ascend.", format!("{head}withdrawn {two} 88\nwithdrawn {one} 88\n"), 7),
        ("twice", "No id is there twice.", format!("{head}superseded {one} {two}\nwithdrawn {one} 88\n"), 7),
        ("outside-shard", "Ids of a shard begin with its prefix.", format!("{shard}withdrawn {one} 88\n"), 6),
        ("empty-line", "No empty lines.", format!("{head}\nwithdrawn {one} 88\n"), 6),
    ] {
        add(set, name, rule, &list(&text), json!({"error": "status-malformed", "line": line}));
    }
    for (name, rule, key) in [
        ("signed-by-notices-key", "Only keys with the role status sign status lists.", &city.notices),
        ("signed-by-root", "Roots sign keyrings and nothing else.", &city.roots[0]),
        ("signed-by-stranger", "A key of the authority must have signed.", &key("nobody.example/status", 98)),
    ] {
        add(set, name, rule, &note(head, &[key]), json!({"error": "note-unsigned"}));
    }
    let early = head.replace("issued 2026-11-22", "issued 2026-10-31");
    add(
        set,
        "before-its-key",
        "The key must be valid on the day of the list.",
        &list(&early),
        json!({"error": "note-unsigned"}),
    );
    let changed = list(&entries).replace(" 88\n", " 89\n");
    add(set, "changed", "The signature fits the text.", &changed, json!({"error": "bad-signature"}));
    let other = head.replace("city.example", "town.example");
    add(
        set,
        "other-authority",
        "A list speaks for the authority whose keys signed it.",
        &list(&other),
        json!({"error": "other-authority"}),
    );

    let seen = |name: &str, rule: &str, seen: &str, expect: Value| {
        let vector = Vector::new("status", name, rule).context("keyring", lines(&city.pinned())).context("seen", seen);
        vector.input(lines(&list(&entries))).expect(expect)
    };
    set.add(&seen("seen-before", "The list seen last may be offered again.", "2026-11-22T06:00:00Z", both));
    let rollback = json!({"error": "status-rollback"});
    set.add(&seen("rollback", "A list older than one seen before is refused.", "2026-11-22T06:00:01Z", rollback));
}

fn buckets(set: &mut Set) {
    let city = City::example();
    let envelopes = vec![seal(&smallest().bytes()), seal(&exemplary().bytes())];
    let bucket = Bucket {
        authority: city.authority.to_owned(),
        issued: time("2026-11-22T06:00:00Z"),
        name: "all".to_owned(),
        envelopes: envelopes.clone(),
    };
    let text = bucket.to_text();
    let id = NoticeId::of(&envelopes[1]);
    let add = |set: &mut Set, name: &str, rule: &str, note: &str, code: ShortCode, expect: Value| {
        let vector = Vector::new("register", name, rule).context("keyring", lines(&city.pinned()));
        set.add(&vector.context("code", code.to_text()).input(lines(note)).expect(expect));
    };
    let code = ShortCode::of(id);
    let signed = |text: &str| note(text, &[&city.status]);
    let found = |id: Value| json!({"ok": {"bucket": "all", "envelopes": 2, "found": id}});
    add(
        set,
        "found",
        "A short code finds the envelope with its notice id.",
        &signed(&text),
        code,
        found(json!(id.to_hex())),
    );
    let other = ShortCode::of(NoticeId([0; 16]));
    add(
        set,
        "not-found",
        "A short code that no envelope of the bucket has finds nothing.",
        &signed(&text),
        other,
        found(Value::Null),
    );
    let none = Bucket { envelopes: Vec::new(), ..bucket.clone() }.to_text();
    let empty = json!({"ok": {"bucket": "all", "envelopes": 0, "found": null}});
    add(set, "empty", "A bucket may be empty.", &signed(&none), code, empty);
    for (name, rule, text, line) in [
        ("other-header", "The first line is lamppost/register/v1.", text.replace("register/v1", "register/v2"), 1),
        ("no-bucket", "The lines of the head come in order.", text.replace("bucket all\n", ""), 4),
        (
            "unknown-line",
            "Behind the head every line is the base64 of an envelope.",
            format!("{text}comment hello\n"),
            7,
        ),
        (
            "line-too-long",
            "No line is longer than the base64 of 2,048 bytes.",
            format!("{text}{}\n", base64(&[1; 2_052])),
            7,
        ),
    ] {
        let expect = json!({"error": "register-malformed", "line": line});
        add(set, name, rule, &signed(&text), code, expect);
    }
    let unsigned = json!({"error": "note-unsigned"});
    add(
        set,
        "signed-by-notices-key",
        "Only keys with the role status sign registers.",
        &note(&text, &[&city.notices]),
        code,
        unsigned,
    );
    let changed = signed(&text).replace("issued 2026", "issued 2027");
    add(set, "changed", "The signature fits the text.", &changed, code, json!({"error": "bad-signature"}));
    let town = text.replace("authority city", "authority town");
    let expect = json!({"error": "other-authority"});
    add(
        set,
        "other-authority",
        "A register speaks for the authority whose keys signed it.",
        &signed(&town),
        code,
        expect,
    );
    let plain = Vector::new("register", "not-signed", "A bucket is a signed note.").input(lines(&text));
    let plain = plain.context("keyring", lines(&city.pinned())).context("code", code.to_text());
    set.add(&plain.expect(json!({"error": "note-malformed"})));
}

fn indexes(set: &mut Set) {
    let code = "01234-5678A-P";
    let index = |prefix| RegisterIndex {
        authority: "city.example".to_owned(),
        issued: time("2026-11-22T06:00:00Z"),
        notices: 12_000,
        prefix,
    };
    let add = |set: &mut Set, name: &str, rule: &str, text: &str, expect: Value| {
        set.add(&Vector::new("register-index", name, rule).input(lines(text)).context("code", code).expect(expect));
    };
    for (prefix, bucket) in [(0, "all"), (1, "0"), (2, "01"), (3, "012")] {
        let rule = "Prefix says how many characters of a short code name its bucket; with 0 there is one for all.";
        let expect = json!({"ok": {"bucket": bucket, "notices": 12_000}});
        add(set, &format!("prefix-{prefix}"), rule, &index(prefix).to_text(), expect);
    }
    let text = index(2).to_text();
    for (name, rule, text, line) in [
        ("prefix-4", "At most three characters name a bucket.", text.replace("prefix 2", "prefix 4"), 5),
        ("other-header", "The first line is lamppost/register-index/v1.", text.replace("/v1", ""), 1),
        ("sign", "Numbers are digits without leading zero.", text.replace("notices 1", "notices +1"), 4),
        ("line-after", "Nothing follows the prefix.", format!("{text}more\n"), 6),
        ("bad-issued", "Times are written YYYY-MM-DDThh:mm:ssZ.", text.replace("T06", " 06"), 3),
    ] {
        add(set, name, rule, &text, json!({"error": "register-malformed", "line": line}));
    }
}
