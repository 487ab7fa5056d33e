//! Vectors of the kinds `qr-text`, `short-code`, `vkey`, `signature`, `day` and `time`.

use lamppost::NoticeId;
use lamppost::wire::{MAX_NOTICE, qr_text};
use serde_json::{Value, json};

use super::city::hex;
use super::{Set, Vector};

pub fn write(set: &mut Set) {
    qr_texts(set);
    short_codes(set);
    vkeys(set);
    signatures(set);
    dates(set);
}

fn add(set: &mut Set, kind: &'static str, name: &str, rule: &str, input: &str, expect: Value) {
    set.add(&Vector::new(kind, name, rule).input(input).expect(expect));
}

fn qr_texts(set: &mut Set) {
    for (len, digits, text) in [
        (1, 3, "255"),
        (2, 5, "65535"),
        (3, 8, "16777215"),
        (4, 10, "4294967295"),
        (5, 13, "1099511627775"),
        (6, 15, "281474976710655"),
        (7, 17, "72057594037927935"),
    ] {
        let rule = format!("{len} bytes are {digits} digits: one number, the first byte highest.");
        add(set, "qr-text", &format!("{len}-bytes"), &rule, text, json!({"ok": "ff".repeat(len)}));
    }
    let zeros = "Leading zeros are digits like any other.";
    add(set, "qr-text", "leading-zeros", zeros, "00000000000000001007", json!({"ok": "0000000000000107"}));
    let url = "The digits stand behind the # of a web address.";
    add(set, "qr-text", "url", url, "https://city.example/n#00258", json!({"ok": "0102"}));
    add(set, "qr-text", "last-hash", "Behind the last #.", "https://city.example/#/n#00258", json!({"ok": "0102"}));
    add(set, "qr-text", "digits-alone", "The digits may stand alone.", "00258", json!({"ok": "0102"}));
    add(
        set,
        "qr-text",
        "space-around",
        "White space around the text does not count.",
        " \n00258\t",
        json!({"ok": "0102"}),
    );
    let none = json!({"error": "not-a-lamppost-code"});
    for (name, rule, text) in [
        ("empty", "A text without digits is no code.", ""),
        ("no-fragment", "An address without digits behind # is no code.", "https://city.example/n"),
        ("empty-fragment", "An address without digits behind # is no code.", "https://city.example/n#"),
        ("letters", "Only digits follow the #.", "https://city.example/n#top"),
        ("sign", "A sign is no digit.", "+0258"),
        ("space-inside", "White space between digits is not skipped.", "002 58"),
        ("percent", "Digits are not percent-encoded.", "https://city.example/n#%30%30258"),
        ("other-digits", "Digits are those of ASCII.", "٠٠٢٥٨"),
    ] {
        add(set, "qr-text", name, rule, text, none.clone());
    }
    let twice = json!({"error": "digits-non-canonical"});
    for len in [1, 2, 4, 6, 7, 9, 11, 12, 14, 16] {
        let rule = "A tail has 3, 5, 8, 10, 13 or 15 digits.";
        add(set, "qr-text", &format!("tail-of-{len:02}"), rule, &"0".repeat(17 + len), twice.clone());
    }
    for (name, text) in [
        ("1-byte-too-much", "256"),
        ("2-bytes-too-much", "65536"),
        ("6-bytes-too-much", "281474976710656"),
        ("7-bytes-too-much", "72057594037927936"),
        ("7-bytes-all-nines", "99999999999999999"),
    ] {
        add(set, "qr-text", name, "A group is a number that its bytes can hold.", text, twice.clone());
    }
    let most = qr_text::digits(&[0xff; MAX_NOTICE]);
    add(
        set,
        "qr-text",
        "2048-bytes",
        "A text holds at most 2,048 bytes.",
        &most,
        json!({"ok": hex(&[0xff; MAX_NOTICE])}),
    );
    let more = "0".repeat(qr_text::MAX_DIGITS + 1);
    add(
        set,
        "qr-text",
        "too-large",
        "More digits than 2,048 bytes give are refused before they are read.",
        &more,
        json!({"error": "too-large"}),
    );
}

fn short_codes(set: &mut Set) {
    // 0, 1, 2 … 8, 10 in five bits each, then bits that do not count.
    let id = NoticeId([0x00, 0x44, 0x32, 0x14, 0xc7, 0x42, 0xbf, 0xff, 0xff, 0, 0, 0, 0, 0, 0, 0]);
    let of = Vector::new("short-code", "of-a-notice", "The first 50 bits of the notice id, five to a character.");
    set.add(&of.input("01234-5678A-P").context("notice", id.to_hex()).expect(json!({"ok": "01234-5678A-P"})));
    let ok = json!({"ok": "01234-5678A-P"});
    for (name, rule, text) in [
        ("small-letters", "Small letters are read as capitals.", "01234-5678a-p"),
        ("no-hyphens", "Hyphens need not be typed.", "012345678AP"),
        ("spaces", "Spaces may stand anywhere.", " 0 1 2 3 4 5 6 7 8 a p "),
        ("letters-for-digits", "O is read as 0, I and L as 1.", "oI234-5678A-P"),
        ("small-l", "O is read as 0, I and L as 1.", "0l234-5678A-P"),
        ("dashes", "Dashes of any length are read as hyphens.", "01234\u{2013}5678A\u{2014}P"),
    ] {
        add(set, "short-code", name, rule, text, ok.clone());
    }
    let wrong = json!({"error": "short-code-check"});
    for (name, rule, text) in [
        ("one-wrong", "The check character tells every single wrong character.", "01234-5678B-P"),
        ("wrong-check", "The check character tells every single wrong character.", "01234-5678A-Q"),
        ("neighbours-swapped", "The check character tells any two characters swapped.", "10234-5678A-P"),
        ("far-swapped", "The check character tells any two characters swapped.", "A1234-56780-P"),
        ("check-swapped", "The check character tells any two characters swapped.", "P1234-5678A-0"),
    ] {
        add(set, "short-code", name, rule, text, wrong.clone());
    }
    let length = json!({"error": "short-code-length"});
    add(set, "short-code", "10-characters", "A short code has 11 characters.", "01234-5678A", length.clone());
    add(set, "short-code", "12-characters", "A short code has 11 characters.", "01234-5678A-PR", length.clone());
    add(set, "short-code", "empty", "A short code has 11 characters.", " - ", length);
    let character = json!({"error": "short-code-character"});
    add(set, "short-code", "letter-u", "The alphabet has no U.", "01234-5678U-P", character.clone());
    add(set, "short-code", "star", "The alphabet has no marks.", "01234-5678A-*", character.clone());
    add(set, "short-code", "other-script", "The alphabet is ASCII.", "01234-5678\u{ff21}-P", character);
}

/// An ordinary key.
const KEY: &str = "city.example/key-11+3da6fd49+AWa+fjMsekUzMr2dCn99sFX1xe8aBq2mbZizn7aBDEc6";

fn vkeys(set: &mut Set) {
    let ok = json!({"ok": {"name": "city.example/key-11", "key_id": "3da6fd4918041c9f"}});
    add(set, "vkey", "ok", "Name, first 4 bytes of the hash, base64 of algorithm 1 and the public key.", KEY, ok);
    // The eight points whose order divides eight, in the one encoding of RFC 8032 section 5.1.2.
    for (i, tail) in [
        "5f137135+AQEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "59e27b9d+AccXanA9TdhPujwLdg0QZw8qIFP6LDnMxk7H/XeSrAN6",
        "b959782f+AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACA",
        "378cce0b+ASbolY/CsiewRcP0ifLvmPDV36wF08YzObE4AohtU/wF",
        "abe312d9+Aez///////////////////////////////////////9/",
        "e22a5d9c+ASbolY/CsiewRcP0ifLvmPDV36wF08YzObE4AohtU/yF",
        "ce409b76+AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "44906996+AccXanA9TdhPujwLdg0QZw8qIFP6LDnMxk7H/XeSrAP6",
    ]
    .iter()
    .enumerate()
    {
        let text = format!("city.example/weak+{tail}");
        add(
            set,
            "vkey",
            &format!("small-order-{i}"),
            "A key is not of small order.",
            &text,
            json!({"error": "key-weak"}),
        );
    }
    // The same points where another encoding decodes to them: y not below the prime, or the sign of x = 0.
    for (i, tail) in [
        "694e7629+Ae3///////////////////////////////////////9/",
        "c4f2cd37+Ae3/////////////////////////////////////////",
        "65e6dba4+Ae7///////////////////////////////////////9/",
        "e63805b4+Ae7/////////////////////////////////////////",
        "028ce13d+AQEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACA",
        "02578e31+Aez/////////////////////////////////////////",
    ]
    .iter()
    .enumerate()
    {
        let (text, rule) = (format!("city.example/weak+{tail}"), "A key is not of small order, however it is written.");
        let refused = json!({"error": "key-weak"});
        add(set, "vkey", &format!("small-order-rewritten-{i}"), rule, &text, refused);
    }
    for (name, rule, text) in [
        (
            "y-not-reduced",
            "y is below the prime: one encoding for each key.",
            "city.example/odd+82819cfd+AfD///////////////////////////////////////9/",
        ),
        (
            "y-not-reduced-negative",
            "y is below the prime: one encoding for each key.",
            "city.example/odd+73bd5feb+AfD/////////////////////////////////////////",
        ),
        (
            "not-on-curve",
            "A key is a point on the curve.",
            "city.example/odd+1c83d3d5+AQIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        ),
        (
            "other-algorithm",
            "The algorithm is 1, Ed25519.",
            "city.example/key-11+67b684e0+Ama+fjMsekUzMr2dCn99sFX1xe8aBq2mbZizn7aBDEc6",
        ),
        (
            "cosignature-algorithm",
            "The algorithm is 1, Ed25519.",
            "city.example/key-11+fa6e08d8+BGa+fjMsekUzMr2dCn99sFX1xe8aBq2mbZizn7aBDEc6",
        ),
        (
            "31-bytes",
            "A public key has 32 bytes.",
            "city.example/key-11+7f246834+AWa+fjMsekUzMr2dCn99sFX1xe8aBq2mbZizn7aBDEc=",
        ),
        (
            "name-with-space",
            "A name has no white space.",
            "city example+e52946b7+AWa+fjMsekUzMr2dCn99sFX1xe8aBq2mbZizn7aBDEc6",
        ),
        ("name-empty", "A name is not empty.", "+e6eb5a78+AWa+fjMsekUzMr2dCn99sFX1xe8aBq2mbZizn7aBDEc6"),
        (
            "wrong-hash",
            "The hash is that of name, newline, algorithm and key.",
            "city.example/key-11+3da6fd48+AWa+fjMsekUzMr2dCn99sFX1xe8aBq2mbZizn7aBDEc6",
        ),
        (
            "hash-in-capitals",
            "The hash is written in small letters.",
            "city.example/key-11+3DA6FD49+AWa+fjMsekUzMr2dCn99sFX1xe8aBq2mbZizn7aBDEc6",
        ),
        (
            "base64-url",
            "Base64 is the standard alphabet.",
            "city.example/key-11+3da6fd49+AWa-fjMsekUzMr2dCn99sFX1xe8aBq2mbZizn7aBDEc6",
        ),
        (
            "newline",
            "Nothing follows the base64.",
            "city.example/key-11+3da6fd49+AWa+fjMsekUzMr2dCn99sFX1xe8aBq2mbZizn7aBDEc6\n",
        ),
        ("no-hash", "Three parts, with + between them.", "city.example/key-11"),
        ("empty", "Three parts, with + between them.", ""),
    ] {
        add(set, "vkey", name, rule, text, json!({"error": "key-malformed"}));
    }
}

/// Signatures that hold by looser rules than ours, made with the secret half of [`KEY`].
fn signatures(set: &mut Set) {
    for (name, rule, signature, holds) in [
        (
            "ok",
            "S·B = R + k·A, all encodings canonical: the signature holds.",
            [
                "50584106c66171dbe6901bd187252a0d704a02a1080f80c486575d07e5e4b4fe",
                "674894957e176e195efe369413d4442c3f68d6ccaa91dc01e6866fec527cb805",
            ],
            true,
        ),
        (
            "s-not-reduced",
            "S is below the order of the group.",
            [
                "50584106c66171dbe6901bd187252a0d704a02a1080f80c486575d07e5e4b4fe",
                "541c8af2987a8071349b2e37f2cd23413f68d6ccaa91dc01e6866fec527cb815",
            ],
            false,
        ),
        (
            "small-order-r",
            "R is not of small order, even where the equation holds.",
            [
                "0100000000000000000000000000000000000000000000000000000000000000",
                "749e19e1a5f524cb8fdcdd890cab9ba4a8369125bf24aa744cc24c8c7d505e0c",
            ],
            false,
        ),
        (
            "small-order-r-of-8",
            "R is not of small order.",
            [
                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
                "4bd303aa10d10f9d86f95661e753a991d6c1e0cebaa6fdc7669f2c159c5d5309",
            ],
            false,
        ),
        (
            "r-rewritten",
            "R is written in the one canonical way.",
            [
                "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "c766577cc5001b9c58b7e273c98f34f6f90618f6bf7903c0d08c25a49d28e501",
            ],
            false,
        ),
        (
            "cofactored",
            "The equation holds as it stands, not only after multiplying by eight.",
            [
                "0cbba71954049ec81385f1a9a40b65bf4f2928735bd8f1248c4ef99a630012b0",
                "587bd0a29ef5d4f6c1d9bad6e0f52c065491f401efc5e0828d2fda4ff620bb01",
            ],
            false,
        ),
        ("zero", "Zeros are no signature.", ["00".repeat(32).as_str(); 2], false),
    ] {
        let expect = if holds { json!({"ok": true}) } else { json!({"error": "bad-signature"}) };
        let vector = Vector::new("signature", name, rule).input("lamppost: this text was never signed");
        set.add(&vector.context("vkey", KEY).context("signature", signature.concat()).expect(expect));
    }
}

fn dates(set: &mut Set) {
    for (name, rule, text, number) in [
        ("first", "Days count from 1970-01-01, which is 0.", "1970-01-01", 0),
        ("last", "The last day is 9999-12-31.", "9999-12-31", 2_932_896),
        ("leap", "Leap days as in the Gregorian calendar.", "2000-02-29", 11_016),
    ] {
        add(set, "day", name, rule, text, json!({"ok": number}));
    }
    for (name, rule, text) in [
        ("does-not-exist", "A day exists.", "2026-02-29"),
        ("century", "Centuries are no leap years, unless divisible by 400.", "2100-02-29"),
        ("month-13", "A day exists.", "2026-13-01"),
        ("before-1970", "No day is before 1970.", "1969-12-31"),
        ("short", "A day is written with ten characters.", "2026-1-01"),
        ("with-time", "A day is written with ten characters.", "2026-11-22T00:00:00Z"),
        ("slashes", "The separators are hyphens.", "2026/11/22"),
    ] {
        add(set, "day", name, rule, text, json!({"error": "bad-date"}));
    }
    add(
        set,
        "time",
        "ok",
        "Seconds since 1970-01-01T00:00:00Z, without leap seconds.",
        "2026-11-22T07:56:46Z",
        json!({"ok": 1_795_334_206}),
    );
    for (name, rule, text) in [
        ("offset", "The offset is Z.", "2026-11-22T07:56:46+01:00"),
        ("fraction", "Whole seconds only.", "2026-11-22T07:56:46.5Z"),
        ("hour-24", "Hours go to 23.", "2026-11-22T24:00:00Z"),
        ("leap-second", "Seconds go to 59.", "2026-11-22T23:59:60Z"),
        ("space", "T stands between day and time.", "2026-11-22 07:56:46Z"),
    ] {
        add(set, "time", name, rule, text, json!({"error": "bad-date"}));
    }
}
