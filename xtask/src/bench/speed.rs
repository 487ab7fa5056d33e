//! `cargo xtask bench speed`: one notice, from QR text to something to show, beside the signature alone.

use std::fs;
use std::path::Path;
use std::thread;

use anyhow::{Context, Result, bail};
use lamppost::trust::{Keyring, KeyringKey, Role, Status, StatusEntry};
use lamppost::wire::{notice, qr_text, seal_notice, signed_note};
use lamppost::{NoticeId, SigningKey, StatusList, UnixTime};
use serde_json::{Value, json};

use super::samples::{self, ROUNDS, Series};
use super::{Notice, browser, folder};
use crate::{command, files, paths};

const AUTHORITY: &str = "city.example";
/// Notices that changed and are not yet expired: a city with a few thousand sensors.
const STATUS_ENTRIES: u8 = 100;
/// What `native.rs` calls the rulebooks' part.
const FINDINGS: &str = "Lamppost: facts and findings";
const DAY: u64 = 24 * 60 * 60;

pub fn run(notice: &Notice) -> Result<()> {
    let input = folder()?.join("input.json");
    files::write(&input, scene(notice)?.to_string().as_bytes())?;
    println!("\n{}/{}, {} bytes; {}\n", notice.sensor, notice.revision, notice.envelope.len(), machine());
    let native = native(&input)?;
    samples::print("native", &native);
    let ratio = samples::ratio(&native, FINDINGS).context("findings were not timed")?;
    println!();
    samples::print("Chromium", &browser::run(&input)?);
    if ratio >= 1.0 {
        bail!("what the rulebooks find costs {ratio:.2} times the signature of the notice; it may cost less than one");
    }
    Ok(())
}

/// A program of its own, because this one is compiled to be ready soon, not to be fast.
fn native(input: &Path) -> Result<Vec<Series>> {
    let mut bench = command::cargo(["run", "--release", "--quiet", "--package", "xtask", "--no-default-features"]);
    bench.args(["--bin", "bench-native", "--"]).arg(input).arg(ROUNDS.to_string());
    Series::parse(&command::output(&mut bench)?)
}

/// What everyone gets to verify: a notice, the city that signed it, and the same signature taken apart.
///
/// The notice is signed again, by a city of our own: it does not matter then whose keys signed the corpus.
fn scene(notice: &Notice) -> Result<Value> {
    let content = notice::decode(notice.payload()?)?;
    let key = |name: &str, seed| SigningKey::from_seed(&format!("{AUTHORITY}/{name}"), &[seed; 32]);
    let (root, notices, status) = (key("root-1", 1)?, key("notices-1", 2)?, key("status-1", 3)?);
    let (from, until) = (content.issued, content.expires);
    let usable = |role, key: &SigningKey| KeyringKey { role, from, until, key: key.verifying_key().clone() };
    let keyring = Keyring {
        authority: AUTHORITY.to_owned(),
        name: "Example City".to_owned(),
        version: 1,
        issued: from,
        expires: until,
        threshold: 1,
        roots: vec![root.verifying_key().clone()],
        keys: vec![usable(Role::Notices, &notices), usable(Role::Status, &status)],
        revoked: Vec::new(),
    };
    let today = content.effective.max(content.issued).start();
    let superseded = |i| StatusEntry { id: NoticeId([i; 16]), status: Status::Superseded { by: NoticeId([!i; 16]) } };
    let list =
        StatusList::new(AUTHORITY, today, UnixTime(today.0 + DAY), "", (0..STATUS_ENTRIES).map(superseded).collect())?;
    let envelope = seal_notice(&content, &notices)?;
    let (signed, signature) = envelope.split_last_chunk::<64>().context("an envelope ends in a signature")?;
    // FORMAT.md, "Envelope": what the signature is over.
    let message = [b"lamppost/v1/notice\n", signed].concat();
    Ok(json!({
        "text": qr_text::url("https://sensors.city.example/n", &envelope),
        "keyring": signed_note::sign(&keyring.to_text(), &[&root])?,
        "status": signed_note::sign(&list.to_text(), &[&status])?,
        "rulebooks": String::from_utf8(files::read(&paths::dist().join("rulebooks.txt"))?)?,
        "now": today.0 + DAY / 2,
        "publicKey": notices.verifying_key().public(),
        "message": message,
        "signature": signature.as_slice(),
    }))
}

/// How busy it is: whoever reads the numbers later wants to know.
fn machine() -> String {
    let processors = thread::available_parallelism().map_or(0, usize::from);
    let load = fs::read_to_string("/proc/loadavg").ok();
    match load.as_deref().and_then(|load| load.split(' ').next()) {
        Some(load) => format!("{processors} processors, load {load}"),
        None => format!("{processors} processors"),
    }
}
