//! What the program writes: files, rights, pictures that others can read.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

const DRAFT: &str = include_str!("corpus/exemplary/market-square-counter.toml");

struct City {
    folder: tempfile::TempDir,
}

impl City {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let city = City { folder };
        city.good(&["init", "city", "--authority", "city.example", "--name", "City", "--today", "2026-11-22"]);
        city.write("a.toml", DRAFT);
        city.good(&["notice", "sign", "a.toml", "-a", "city", "--today", "2026-11-22"]);
        city
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path(name), text).unwrap();
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lamppost"));
        command.args(arguments).current_dir(self.folder.path()).env("NO_COLOR", "1").env_remove("LAMPPOST_KEYRING");
        command.output().unwrap()
    }

    fn good(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success(), "{arguments:?}: {text}{}", String::from_utf8_lossy(&output.stderr));
        text
    }

    fn json(&self, arguments: &[&str]) -> (i32, Value) {
        let output = self.run(&[arguments, &["--json"]].concat());
        (output.status.code().unwrap(), serde_json::from_slice(&output.stdout).unwrap())
    }

    fn verdict(&self, input: &str, more: &[&str]) -> String {
        let base = ["verify", input, "--keyring", "city/keyring/1.txt", "--today", "2026-11-22"];
        let (code, json) = self.json(&[&base[..], more].concat());
        let verdict = json["verdict"].as_str().unwrap_or_else(|| panic!("{json}")).to_owned();
        assert_eq!(code, i32::from(verdict != "genuine"));
        assert_eq!(
            json["notice"].is_object(),
            !["changed", "unknown-issuer", "unreadable"].contains(&verdict.as_str())
        );
        verdict
    }
}

#[cfg(unix)]
#[test]
fn secrets_are_for_their_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let city = City::new();
    let mut keys = 0;
    for entry in std::fs::read_dir(city.path("city/keys")).unwrap() {
        let mode = entry.unwrap().metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        keys += 1;
    }
    assert_eq!(keys, 5);
}

#[test]
fn nothing_is_overwritten_and_nothing_half_done() {
    let city = City::new();
    let key = std::fs::read(city.path("city/keys/root-1.key")).unwrap();
    let (code, json) = city.json(&["init", "city", "--authority", "other.example", "--name", "Other"]);
    assert_eq!((code, json["error"]["code"].as_str()), (2, Some("authority-exists")));
    assert_eq!(std::fs::read(city.path("city/keys/root-1.key")).unwrap(), key);

    // A bad name leaves no folder behind.
    let (code, _) = city.json(&["init", "new", "--authority", "not a domain", "--name", "Other"]);
    assert_eq!(code, 2);
    assert!(!city.path("new").exists());

    // One bad draft among good ones: none is signed.
    city.write("b.toml", &DRAFT.replace("sq-2", "sq-3"));
    city.write("c.toml", "label = 1");
    let (code, json) = city.json(&["notice", "sign", "b.toml", "c.toml", "-a", "city", "--today", "2026-11-22"]);
    assert_eq!(code, 1, "{json}");
    assert!(!city.path("city/notices/sq-3").exists());
}

#[test]
fn revisions_follow_one_another() {
    let city = City::new();
    let (code, json) = city.json(&["notice", "sign", "a.toml", "-a", "city", "--today", "2026-11-22"]);
    assert_eq!(code, 0);
    assert_eq!(json["signed"][0]["revision"], 2);
    let (_, shown) = city.json(&["notice", "show", "sq-2", "-a", "city"]);
    let (_, first) =
        city.json(&["verify", "city/notices/sq-2/1.notice", "-k", "city/keyring/1.txt", "--today", "2026-11-22"]);
    assert_eq!(shown["notice"]["previous"], first["id"]);
}

#[test]
fn verdicts_on_files_texts_and_places() {
    let city = City::new();
    let file = "city/notices/sq-2/1.notice";
    assert_eq!(city.verdict(file, &[]), "genuine");
    assert_eq!(city.verdict(file, &["--sensor", "sq-2"]), "genuine");
    assert_eq!(city.verdict(file, &["--sensor", "sq-9"]), "from-another-place");
    assert_eq!(city.verdict(file, &["--at", "53.50012,-7.96431"]), "genuine");
    assert_eq!(city.verdict(file, &["--at", "-33.9,18.4"]), "from-another-place");
    let mut bytes = std::fs::read(city.path(file)).unwrap();
    bytes[100] ^= 1;
    std::fs::write(city.path("changed.notice"), &bytes).unwrap();
    assert_eq!(city.verdict("changed.notice", &[]), "changed");
    std::fs::write(city.path("cut.notice"), &bytes[..50]).unwrap();
    assert_eq!(city.verdict("cut.notice", &[]), "unreadable");
    std::fs::write(city.path("junk"), [0xff; 5000]).unwrap();
    assert_eq!(city.verdict("junk", &[]), "unreadable");
    std::fs::write(city.path("empty"), []).unwrap();
    assert_eq!(city.verdict("empty", &[]), "unreadable");
    // Another city with the same name and domain has other keys.
    city.good(&["init", "twin", "--authority", "city.example", "--name", "City", "--today", "2026-11-22"]);
    let (code, json) = city.json(&["verify", file, "--keyring", "twin/keyring/1.txt", "--today", "2026-11-22"]);
    assert_eq!(
        (code, json["verdict"].as_str(), json["reason"]["code"].as_str()),
        (1, Some("unknown-issuer"), Some("unknown-key"))
    );
    // A revoked key takes its notices with it; an expired keyring is refused.
    let (_, shown) = city.json(&["keyring", "show", "-a", "city"]);
    let key = shown["keys"][0]["keyId"].as_str().unwrap().to_owned();
    city.good(&["keyring", "revoke", &key, "-a", "city", "--today", "2026-11-22"]);
    assert_eq!(city.verdict(file, &["--chain", "city/keyring/2.txt"]), "unknown-issuer");
    // With a new key the same sensor gets a notice that is good again, for those who know the newer keyrings.
    let again = ["notice", "sign", "a.toml", "-a", "city", "--today", "2026-11-23"];
    assert_eq!(city.json(&again).1["error"]["code"], "key-missing");
    city.good(&["keyring", "rotate", "notices", "-a", "city", "--today", "2026-11-23"]);
    city.good(&again);
    let chain = std::fs::read_to_string(city.path("city/keyring/2.txt")).unwrap()
        + "\n"
        + &std::fs::read_to_string(city.path("city/keyring/3.txt")).unwrap();
    city.write("chain.txt", &chain);
    let second = "city/notices/sq-2/2.notice";
    assert_eq!(city.verdict(second, &["--chain", "chain.txt"]), "genuine");
    assert_eq!(city.verdict(second, &[]), "unknown-issuer");
    let (_, json) = city.json(&["verify", file, "--keyring", "city/keyring/1.txt", "--today", "2028-11-30"]);
    assert_eq!(json["reason"]["code"], "keyring-expired");
}

#[test]
fn a_published_site_answers_every_question() {
    let city = City::new();
    city.write("b.toml", &DRAFT.replace("sq-2", "sq-3"));
    city.good(&["notice", "sign", "a.toml", "b.toml", "-a", "city", "--today", "2026-11-22"]);
    city.good(&["notice", "withdraw", "sq-3", "-a", "city", "--reason", "unlawful"]);
    let (code, json) = city.json(&["publish", "-a", "city", "-o", "site", "--today", "2026-11-22"]);
    if json["error"]["code"] == "pages-missing" {
        assert!(std::env::var_os("LAMPPOST_SITE").is_none(), "the full run builds the pages first");
        return;
    }
    assert_eq!((code, &json["notices"], &json["status"]), (0, &Value::from(1), &Value::from(2)), "{json}");
    for file in [
        "index.html",
        "n.html",
        "n/index.html",
        "assets/lamppost.wasm",
        "lamppost/root.txt",
        "lamppost/register/all.txt",
        "_headers",
    ] {
        assert!(city.path("site").join(file).exists(), "{file}");
    }
    let page = std::fs::read_to_string(city.path("site/n/index.html")).unwrap();
    assert!(!page.contains("{{") && page.contains("City"), "{page}");
    let judge = |file: &str| city.json(&["verify", file, "--site", "site", "--today", "2026-11-23"]).1;
    assert_eq!(judge("city/notices/sq-2/1.notice")["verdict"], "superseded");
    let genuine = judge("city/notices/sq-2/2.notice");
    assert_eq!((&genuine["verdict"], &genuine["freshness"]["status"]), (&"genuine".into(), &"fresh".into()));
    assert_eq!(judge("city/notices/sq-3/1.notice")["verdict"], "withdrawn");

    // Published again over itself, but never over something else.
    assert_eq!(city.json(&["publish", "-a", "city", "-o", "site", "--today", "2026-11-24"]).0, 0);
    std::fs::create_dir(city.path("mine")).unwrap();
    city.write("mine/diary.txt", "dear diary");
    let (code, json) = city.json(&["publish", "-a", "city", "-o", "mine"]);
    assert_eq!((code, json["error"]["code"].as_str()), (2, Some("publish-foreign-folder")));
    assert!(city.path("mine/diary.txt").exists());
}

#[test]
fn photos_of_placards_are_read() {
    let city = City::new();
    let draw = |size: &str, dpi: &str| {
        city.good(&[
            "placard",
            "sq-2",
            "-a",
            "city",
            "--size",
            size,
            "--format",
            "png",
            "--dpi",
            dpi,
            "-o",
            "p",
            "--today",
            "2026-11-22",
        ]);
        format!("p/sq-2-{size}.png")
    };
    for size in ["a6", "a5", "a4"] {
        let file = draw(size, "200");
        assert_eq!(city.verdict(&file, &[]), "genuine", "{size}");
        #[cfg(target_os = "linux")]
        zbar_agrees(&city.path(&file));
    }
    // Held askew, darker, with a grey border, as a phone would see it.
    let sign = image::open(city.path("p/sq-2-a5.png")).unwrap().to_luma8();
    let (width, height) = sign.dimensions();
    let photo = image::GrayImage::from_fn(width + 300, height + 300, |x, y| {
        let (dx, dy) = (f64::from(x) - f64::from(width + 300) / 2.0, f64::from(y) - f64::from(height + 300) / 2.0);
        let (sin, cos) = 0.07f64.sin_cos();
        let sx = (dx * cos + dy * sin + f64::from(width) / 2.0).round();
        let sy = (dy * cos - dx * sin + f64::from(height) / 2.0).round();
        let inside = sx >= 0.0 && sy >= 0.0 && sx < f64::from(width) && sy < f64::from(height);
        let value = if inside { sign.get_pixel(sx as u32, sy as u32).0[0] } else { 120 };
        image::Luma([(f64::from(value) * 0.55) as u8 + 40])
    });
    photo.save(city.path("photo.png")).unwrap();
    assert_eq!(city.verdict("photo.png", &[]), "genuine");
    // A picture without a code is an error of the input, not a verdict on a sign.
    image::GrayImage::from_pixel(300, 300, image::Luma([200])).save(city.path("wall.png")).unwrap();
    let (code, json) = city.json(&["verify", "wall.png"]);
    assert_eq!((code, json["error"]["code"].as_str()), (2, Some("image-no-code")));
}

/// A reader that is not ours finds the same text.
#[cfg(target_os = "linux")]
fn zbar_agrees(png: &Path) {
    let Ok(output) = Command::new("zbarimg").args(["-q", "--raw"]).arg(png).output() else {
        assert!(std::env::var_os("CI").is_none(), "install zbar-tools");
        return;
    };
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.starts_with("https://city.example/n#"), "{text:?}");
    assert!(text.trim_end().len() > 1000);
}
