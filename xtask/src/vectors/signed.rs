//! What holds for choices, receipts and answers alike: envelope, signature, the one way to write a payload.

use serde_json::{Value, json};

use super::city::hex;
use super::desk::Sealer;
use super::payload::{Record, extension, list, number, padded, raw_text};
use super::{Set, Vector};

/// A kind, a payload in which every field is stated, and how its vectors are read.
pub struct Signed {
    pub sealer: Sealer,
    pub full: Record,
    /// Fields that are a varint, with their value.
    pub numbers: Vec<(&'static str, u64)>,
    /// Fields that may be left out.
    pub optional: Vec<&'static str>,
    pub context: Vec<(&'static str, Value)>,
}

impl Signed {
    pub fn vector(&self, name: &str, rule: &str, envelope: &[u8]) -> Vector {
        let vector = Vector::new(self.sealer.name, name, rule).input(hex(envelope));
        self.context.iter().fold(vector, |vector, (name, value)| vector.context(name, value.clone()))
    }

    pub fn refused(&self, set: &mut Set, name: &str, rule: &str, envelope: &[u8], error: &str) {
        set.add(&self.vector(name, rule, envelope).expect(json!({"error": error})));
    }

    /// A payload whose field breaks a rule of its own.
    pub fn invalid(&self, set: &mut Set, name: &str, rule: &str, payload: &Record, field: &str, because: &str) {
        let error = format!("{}-invalid", self.sealer.name);
        let expect = json!({"error": error, "field": field, "because": because});
        set.add(&self.vector(name, rule, &self.sealer.seal(payload.bytes())).expect(expect));
    }

    pub fn accepted(&self, set: &mut Set, name: &str, rule: &str, payload: &Record, ok: Value) {
        set.add(&self.vector(name, rule, &self.sealer.seal(payload.bytes())).expect(json!({"ok": ok})));
    }

    /// An envelope that is read.
    pub fn read(&self, set: &mut Set, name: &str, rule: &str, envelope: &[u8]) {
        set.add(&self.vector(name, rule, envelope).expect(json!({"ok": {}})));
    }

    /// All rules that do not depend on the kind.
    pub fn write(&self, set: &mut Set) {
        self.shapes(set);
        self.signatures(set);
        self.encodings(set);
        self.extensions(set);
    }

    fn shapes(&self, set: &mut Set) {
        let whole = self.sealer.seal(self.full.bytes());
        let least = 2 + self.sealer.head.len() + 64;
        let rule = format!("An envelope of this kind has at least {least} bytes.");
        self.refused(set, "empty", &rule, &[], "truncated");
        self.refused(set, "version-alone", &rule, &whole[..1], "truncated");
        self.refused(set, &format!("{}-bytes", least - 1), &rule, &whole[..least - 1], "truncated");
        let rule = format!("An envelope of {least} bytes is whole, and its payload is empty.");
        self.refused(set, &format!("{least}-bytes"), &rule, &self.sealer.seal([]), "malformed");
        let rule = "The only version is 1.";
        self.refused(set, "version-2", rule, &[&[2], &whole[1..]].concat(), "unsupported-version");
        for (kind, name) in [(0, "0"), (1, "notice"), (2, "choice"), (3, "receipt"), (4, "answer"), (5, "5")] {
            if kind != self.sealer.kind {
                let rule = "Where one kind is expected, no other is taken.";
                let other = [&[1, kind], &whole[2..]].concat();
                self.refused(set, &format!("kind-{name}"), rule, &other, "wrong-kind");
            }
        }
        // An extension fills it up; its length takes two bytes.
        let with = |len: usize| {
            self.sealer.seal(self.full.clone().with("extensions", list(&[extension(7, false, &vec![0x5a; len])])))
        };
        let fitting = 200 + 1_024 - with(200).len();
        let rule = "Choices, receipts and answers have at most 1,024 bytes, envelope included.";
        self.read(set, "1024-bytes", rule, &with(fitting));
        self.refused(set, "1025-bytes", rule, &with(fitting + 1), "too-large");
    }

    fn signatures(&self, set: &mut Set) {
        let whole = self.sealer.seal(self.full.bytes());
        let flipped = |at: usize| {
            let mut bytes = whole.clone();
            bytes[at] ^= 1;
            bytes
        };
        let changed = |set: &mut Set, name: &str, rule: &str, envelope: &[u8]| {
            self.refused(set, name, rule, envelope, "bad-signature");
        };
        changed(set, "payload-bit", "A changed bit in the payload breaks the signature.", &flipped(60));
        changed(set, "signature-bit", "A changed bit in the signature breaks it.", &flipped(whole.len() - 1));
        changed(set, "byte-appended", "A byte behind the signature breaks it.", &[&whole[..], &[0]].concat());
        changed(set, "last-byte-cut", "Envelopes have no length of their own.", &whole[..whole.len() - 1]);
        for other in ["notice", "choice", "receipt", "answer"] {
            if other != self.sealer.name {
                let rule = "The kind is part of what is signed: what was signed as one kind does not become another.";
                let envelope = self.sealer.seal_as(&format!("lamppost/v1/{other}\n"), self.full.bytes());
                changed(set, &format!("signed-as-{other}"), rule, &envelope);
            }
        }
        let rule = format!("What is signed begins with `lamppost/v1/{}` and a newline.", self.sealer.name);
        changed(set, "signed-without-prefix", &rule, &self.sealer.seal_as("", self.full.bytes()));
        let rule = "The signature is checked before anything of the payload is read.";
        let mut unreadable = self.sealer.seal([0xff; 8]);
        *unreadable.last_mut().expect("a signature") ^= 1;
        changed(set, "signature-before-payload", rule, &unreadable);
    }

    fn encodings(&self, set: &mut Set) {
        let shortest = "A varint has no padding.";
        for (field, value) in &self.numbers {
            let whole = self.full.field(field);
            let (plain, padded) = (number(*value), padded(*value));
            // Of an optional field the first byte says that it is stated.
            let start = usize::from(self.optional.contains(field));
            assert!(whole[start..].starts_with(&plain), "{field} is {value}");
            let bytes = [&whole[..start], &padded, &whole[start + plain.len()..]].concat();
            let envelope = self.sealer.seal(self.full.clone().with(field, bytes));
            self.refused(set, &format!("overlong-{field}"), shortest, &envelope, "non-canonical");
        }
        for (name, bytes) in [
            ("overlong-extension-count", padded(0)),
            ("overlong-extension-number", [vec![1], padded(7), vec![0, 0]].concat()),
            ("overlong-extension-length", [vec![1, 7, 0], padded(1), vec![0x5a]].concat()),
        ] {
            let envelope = self.sealer.seal(self.full.clone().with("extensions", bytes));
            self.refused(set, name, shortest, &envelope, "non-canonical");
        }
        let longer = [self.full.bytes(), vec![0]].concat();
        self.refused(
            set,
            "trailing-byte",
            "Every byte of the payload is used.",
            &self.sealer.seal(longer),
            "non-canonical",
        );
        let mut end = 0;
        for field in self.full.names() {
            end += self.full.field(field).len();
            let cut = self.full.bytes()[..end - 1].to_vec();
            let rule = "A payload that ends within a field is malformed.";
            self.refused(set, &format!("ends-in-{field}"), rule, &self.sealer.seal(cut), "malformed");
        }
        for field in &self.optional {
            let bytes = [&[2], &self.full.field(field)[1..]].concat();
            let envelope = self.sealer.seal(self.full.clone().with(field, bytes));
            let rule = "Absent is 0, stated is 1, and nothing else is either.";
            self.refused(set, &format!("option-2-{field}"), rule, &envelope, "malformed");
        }
    }

    fn extensions(&self, set: &mut Set) {
        let with = |extensions: &[Vec<u8>]| self.full.clone().with("extensions", list(extensions));
        let unknown = [extension(1, false, b"x"), extension(65_535, false, b"")];
        let rule = "An unknown extension that is not critical is passed over.";
        self.accepted(set, "extension-not-critical", rule, &with(&unknown), json!({}));
        let rule = "An unknown extension that is critical is refused.";
        let critical = self.sealer.seal(with(&[extension(1, true, b"x")]));
        self.refused(set, "extension-critical", rule, &critical, "critical-extension");
        let many = |most: u64| (1..=most).map(|id| extension(id, false, &[])).collect::<Vec<_>>();
        let rule = "There are at most 8 extensions.";
        self.accepted(set, "extensions-8", rule, &with(&many(8)), json!({}));
        self.invalid(set, "extensions-9", rule, &with(&many(9)), "extensions", "too-many");
        let descending = [extension(2, false, b""), extension(1, false, b"")];
        let rule = "Extensions ascend by number.";
        self.invalid(set, "extensions-descending", rule, &with(&descending), "extensions", "duplicate");
        let twice = [extension(2, false, b"a"), extension(2, false, b"b")];
        let rule = "No extension is there twice.";
        self.invalid(set, "extension-twice", rule, &with(&twice), "extensions", "duplicate");
        let number = list(&[[number(65_536), vec![0, 0]].concat()]);
        let envelope = self.sealer.seal(self.full.clone().with("extensions", number));
        let rule = "The number of an extension has 16 bits.";
        self.refused(set, "extension-number", rule, &envelope, "malformed");
    }

    /// The words of a choice or an answer.
    pub fn texts(&self, set: &mut Set) {
        let with = |bytes: &[u8]| self.full.clone().with("text", [vec![1], raw_text(bytes)].concat());
        let rule = "A text has at most 280 characters and 840 bytes";
        for (name, words, what) in [
            ("text-280-characters", "x".repeat(280), "280 of one byte"),
            ("text-840-bytes", "ก".repeat(280), "280 of three bytes"),
            ("text-210-of-four-bytes", "👁".repeat(210), "210 of four bytes are 840"),
        ] {
            let ok = json!({"text": words});
            self.accepted(set, name, &format!("{rule}: {what}."), &with(words.as_bytes()), ok);
        }
        for (name, words, what) in [
            ("text-281-characters", "x".repeat(281), "281 are too many"),
            ("text-841-bytes", "ก".repeat(279) + "👁", "280 characters of 841 bytes are too long"),
            ("text-211-of-four-bytes", "👁".repeat(211), "211 of four bytes are 844"),
        ] {
            self.invalid(set, name, &format!("{rule}: {what}."), &with(words.as_bytes()), "text", "too-long");
        }
        self.invalid(set, "text-empty", "A text is not empty.", &with(b""), "text", "empty");
        let rule = "A text is one line and shows what it says.";
        for (name, words) in [
            ("text-newline", "one\ntwo"),
            ("text-turned-around", "Market\u{202e}erauqS"),
            ("text-hidden", "Market\u{200b}Square"),
            ("text-space-after", "Market Square "),
        ] {
            self.invalid(set, name, rule, &with(words.as_bytes()), "text", "unclean");
        }
        let envelope = self.sealer.seal(with(&[0xc3, 0x28]));
        self.refused(set, "text-not-utf-8", "Text is UTF-8.", &envelope, "malformed");
    }
}
