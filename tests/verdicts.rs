//! No change of a signed notice goes unnoticed: every bit, every byte cut off, every digit, tried one by one.

use std::fs;
use std::path::Path;

use lamppost::wire::qr_text;
use lamppost::{Context, Report, TrustedKeyring, UnixTime, UnverifiedNotice, Verdict};
use serde_json::Value;

/// The exemplary notice of two activities, and somebody who trusts its city.
struct Scene {
    envelope: Vec<u8>,
    trust: [TrustedKeyring; 1],
    now: UnixTime,
}

impl Scene {
    fn new() -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/notice-exemplary.json");
        let vector: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        let input = vector["input"].as_str().unwrap();
        let byte = |at: usize| u8::from_str_radix(&input[at..at + 2], 16).unwrap();
        let lines = vector["context"]["keyrings"][0].as_array().unwrap();
        let keyring: String = lines.iter().map(|line| line.as_str().unwrap().to_owned() + "\n").collect();
        Scene {
            envelope: (0..input.len()).step_by(2).map(byte).collect(),
            trust: [TrustedKeyring::pin(&keyring).unwrap()],
            now: UnixTime::parse(vector["context"]["now"].as_str().unwrap()).unwrap(),
        }
    }

    fn judge_text(&self, text: &str) -> Report {
        let context = Context { now: Some(self.now), ..Context::default() };
        UnverifiedNotice::verify_text(text, &self.trust, &context)
    }

    fn judge(&self, envelope: &[u8]) -> Report {
        self.judge_text(&qr_text::digits(envelope))
    }
}

/// One of the three verdicts that show nothing, and nothing shown.
fn assert_refused(report: &Report, what: impl Fn() -> String) {
    let refused = matches!(report.verdict, Verdict::Changed | Verdict::UnknownIssuer | Verdict::Unreadable);
    assert!(refused, "{}: {:?}", what(), report.verdict);
    assert!(report.notice.is_none() && report.reason.is_some(), "{}: a notice is shown", what());
    assert!(!report.to_json().contains("Market Square"), "{}: a word of the notice is shown", what());
}

#[test]
fn the_notice_itself_is_genuine() {
    let scene = Scene::new();
    let report = scene.judge(&scene.envelope);
    assert_eq!(report.verdict, Verdict::Genuine);
    assert!(report.to_json().contains("Market Square"));
    assert!((400..=465).contains(&scene.envelope.len()), "{} bytes", scene.envelope.len());
}

#[test]
fn every_flipped_bit_is_refused() {
    let scene = Scene::new();
    for bit in 0..scene.envelope.len() * 8 {
        let mut changed = scene.envelope.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        let report = scene.judge(&changed);
        assert_refused(&report, || format!("bit {bit}"));
        let expected = match bit / 8 {
            0 | 1 => Verdict::Unreadable,    // version, kind
            2..=9 => Verdict::UnknownIssuer, // key id
            _ => Verdict::Changed,
        };
        assert_eq!(report.verdict, expected, "bit {bit}");
    }
}

#[test]
fn every_truncation_is_refused() {
    let scene = Scene::new();
    for len in 0..scene.envelope.len() {
        let report = scene.judge(&scene.envelope[..len]);
        assert_refused(&report, || format!("{len} bytes"));
        let expected = if len < 74 { Verdict::Unreadable } else { Verdict::Changed };
        assert_eq!(report.verdict, expected, "{len} bytes");
        // From the front as well.
        assert_refused(&scene.judge(&scene.envelope[len + 1..]), || format!("without the first {} bytes", len + 1));
    }
}

#[test]
fn every_wrong_digit_is_refused() {
    let scene = Scene::new();
    let digits = qr_text::digits(&scene.envelope);
    let mut text = format!("https://city.example/n#{digits}").into_bytes();
    let start = text.len() - digits.len();
    for at in start..text.len() {
        let right = text[at];
        for wrong in (b'0'..=b'9').filter(|digit| *digit != right) {
            text[at] = wrong;
            let report = scene.judge_text(std::str::from_utf8(&text).unwrap());
            assert_refused(&report, || format!("digit {} as {}", at - start, char::from(wrong)));
        }
        text[at] = right;
    }
    assert_eq!(scene.judge_text(std::str::from_utf8(&text).unwrap()).verdict, Verdict::Genuine);
}

#[test]
fn every_digit_lost_added_or_swapped_is_refused() {
    let scene = Scene::new();
    let digits = qr_text::digits(&scene.envelope);
    for at in 0..digits.len() {
        let (before, after) = digits.split_at(at);
        assert_refused(&scene.judge_text(&[before, &after[1..]].concat()), || format!("without digit {at}"));
        assert_refused(&scene.judge_text(&[before, "7", after].concat()), || format!("7 before digit {at}"));
        let mut swapped = digits.clone().into_bytes();
        if at > 0 && swapped[at - 1] != swapped[at] {
            swapped.swap(at - 1, at);
            let swapped = String::from_utf8(swapped).unwrap();
            assert_refused(&scene.judge_text(&swapped), || format!("digits {} and {at} swapped", at - 1));
        }
        assert_refused(&scene.judge_text(before), || format!("{at} digits"));
    }
}

#[test]
fn nothing_is_shown_to_somebody_who_trusts_nobody() {
    let mut scene = Scene::new();
    let text = qr_text::digits(&scene.envelope);
    scene.now = UnixTime::parse("2027-11-01T00:00:00Z").unwrap();
    assert_refused(&scene.judge_text(&text), || "expired keyring".to_owned());
    let report = UnverifiedNotice::verify_text(&text, &[], &Context::default());
    assert_refused(&report, || "no keyring".to_owned());
}
