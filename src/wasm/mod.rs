//! The browser's side: text and numbers in, JSON text out, which `pkg/src/core.ts` turns into plain objects. What is
//! wrong with an input is in `error.code`, never an exception.
//!
//! JSON and not objects built value by value: the same text is tested natively, and it saves 4 KB of brotli.

mod view;

use core::cell::RefCell;

use alloc::string::String;
use alloc::vec::Vec;
use base64ct::{Base64, Encoding};
use wasm_bindgen::prelude::*;

use crate::choice::{self, Choice, Record};
use crate::error::Error;
use crate::id::{ChoiceHash, unhex};
use crate::key::SigningKey;
use crate::notice::Position;
use crate::rulebook::{self, Facts, Rulebook};
use crate::time::UnixTime;
use crate::trust::{Bucket, RegisterIndex, StatusList, TrustedKeyring};
use crate::verify::{Context, Fix, UnverifiedNotice, changes_json};
use crate::vocabulary::{Decision, Ground, Surface};
use crate::wire::qr_text;
use crate::wire::short_code::ShortCode;

#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// What was opened with [`open_trust`]: at most [`MAX_OPEN`], so that a page cannot fill memory by mistake.
struct Trust {
    keyring: TrustedKeyring,
    status: Option<StatusList>,
}

const MAX_OPEN: usize = 64;

/// State of the module. Every page and every worker has its own.
struct PerThread<T>(RefCell<T>);

// SAFETY: wasm32-unknown-unknown without the `atomics` feature has one thread; with it, this does not compile.
#[cfg(not(target_feature = "atomics"))]
#[allow(unsafe_code, reason = "no thread_local without std")]
unsafe impl<T> Sync for PerThread<T> {}

impl<T> PerThread<T> {
    fn with<R>(&self, work: impl FnOnce(&mut T) -> R) -> R {
        work(&mut self.0.borrow_mut())
    }
}

static OPEN: PerThread<Vec<Trust>> = PerThread(RefCell::new(Vec::new()));

/// The rulebooks that every notice is held against.
static BOOKS: PerThread<Vec<Rulebook>> = PerThread(RefCell::new(Vec::new()));

/// A panic would be a fault of this crate; it traps, and the page says that the program failed. Without the standard
/// library's machinery for messages, 2 KB of brotli less.
#[cfg(not(test))]
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}

/// Opens a pinned keyring and walks the chain of newer ones. `remembered`: the highest version seen before, 0 for none.
/// `now`: seconds since 1970, 0 for unknown. Returns `{handle, authority, name, version, issued, expires, expired}`.
#[wasm_bindgen]
pub fn open_trust(root: &str, chain: &str, remembered: u32, now: f64) -> String {
    let opened = TrustedKeyring::pin(root)
        .and_then(|pinned| pinned.walk(chain, (remembered > 0).then_some(remembered)))
        .and_then(|keyring| {
            OPEN.with(|open| {
                if open.len() == MAX_OPEN {
                    return Err(Error::TooMuchWork);
                }
                let opened = view::opened(open.len() + 1, keyring.keyring(), time(now));
                open.push(Trust { keyring, status: None });
                Ok(opened)
            })
        });
    opened.unwrap_or_else(|error| view::failed(&error))
}

/// Gives an opened authority its status list. `seen`: when the newest list seen before was issued, 0 for none. Returns
/// `{issued, expires}` in seconds since 1970.
#[wasm_bindgen]
pub fn set_status(handle: usize, status: &str, seen: f64) -> String {
    let result = with(handle, |trust| {
        let list = StatusList::parse(status, &trust.keyring, time(seen))?;
        let times = view::object(|json| {
            json.number_at("issued", list.issued().0);
            json.number_at("expires", list.expires().0);
        });
        trust.status = Some(list);
        Ok(times)
    });
    result.unwrap_or_else(|error| view::failed(&error))
}

/// Takes the rulebooks that every notice is held against from now on, in place of those before. Returns `{rules}`.
#[wasm_bindgen]
pub fn set_rulebooks(text: &str) -> String {
    match Rulebook::parse_all(text) {
        Ok(books) => {
            let rules: usize = books.iter().map(|book| book.rules.len()).sum();
            BOOKS.with(|open| *open = books);
            view::object(|json| json.number_at("rules", rules as u64))
        }
        Err(error) => view::failed(&error),
    }
}

/// The verdict on what a camera read: `text` is a web address with digits after `#`, or the digits. `sensor`: the id
/// expected here, empty for none. `latitude`, `longitude` in degrees and `accuracy` in metres: `NaN` for not known.
/// Handle 0: nobody is trusted.
#[wasm_bindgen]
pub fn verify(
    handle: usize,
    text: &str,
    now: f64,
    sensor: &str,
    latitude: f64,
    longitude: f64,
    accuracy: f64,
) -> String {
    OPEN.with(|open| {
        let trust = handle.checked_sub(1).and_then(|i| open.get(i));
        let keyrings = trust.map_or(&[][..], |t| core::slice::from_ref(&t.keyring));
        let context = Context {
            now: time(now),
            status: trust.and_then(|t| t.status.as_ref()),
            sensor: (!sensor.is_empty()).then_some(sensor),
            here: fix(latitude, longitude, accuracy),
        };
        let report = UnverifiedNotice::verify_text(text, keyrings, &context);
        BOOKS.with(|books| choice::report_json(&report, books, context.now.map(UnixTime::day)))
    })
}

/// What changed between two notices of one authority, of which `after` names `before` as the one it replaced; both as what a
/// camera read. Returns `{changes}`, the worst for a person first.
#[wasm_bindgen]
pub fn changes(handle: usize, before: &str, after: &str, now: f64) -> String {
    let result = with(handle, |trust| {
        let keyrings = core::slice::from_ref(&trust.keyring);
        let context = Context { now: time(now), ..Context::default() };
        let open = |text| {
            let report = UnverifiedNotice::verify_text(text, keyrings, &context);
            report.notice.ok_or(report.reason.unwrap_or(Error::Malformed))
        };
        let changes = changes_json(&open(before)?, &open(after)?)?;
        Ok(view::object(|json| {
            json.key("changes");
            json.raw(&changes);
        }))
    });
    result.unwrap_or_else(|error| view::failed(&error))
}

/// Signs a choice about a notice, which is verified again first. `activity`: counted from 0, -1 for the notice as a whole.
/// `ground`: 0 for none. `text`: empty for none. `previous`: the hash of the choice it follows, empty for none. `seed` of
/// the sensor's key and `nonce`: 32 and 16 bytes in hexadecimal. Returns `{choice, notice, hash, parts}`, the two
/// envelopes in base64.
#[wasm_bindgen]
#[allow(clippy::too_many_arguments, reason = "scalars cross cheaply, objects do not")]
pub fn seal_choice(
    handle: usize,
    notice: &str,
    now: f64,
    activity: i32,
    decision: u16,
    ground: u16,
    text: &str,
    surface: u16,
    previous: &str,
    seed: &str,
    nonce: &str,
) -> String {
    let result = with(handle, |trust| {
        let now = time(now).ok_or(Error::BadDate)?;
        let keyrings = core::slice::from_ref(&trust.keyring);
        let report = UnverifiedNotice::verify_text(notice, keyrings, &Context { now: Some(now), ..Context::default() });
        let notice = report.notice.ok_or(report.reason.unwrap_or(Error::Malformed))?;
        let activity = u8::try_from(activity).ok();
        let decision = Decision(decision);
        let facts = Facts::of(notice.reading());
        let prohibited =
            BOOKS.with(|books| rulebook::prohibited(&rulebook::find(books, &facts, Some(now.day())), &facts));
        choice::ensure_offered(&notice.reading().activities, &prohibited, activity, decision)?;
        let key = SigningKey::from_seed(choice::RESIDENT, &unhex(seed).ok_or(Error::KeyMalformed)?)?;
        let previous =
            if previous.is_empty() { None } else { Some(ChoiceHash::from_hex(previous).ok_or(Error::OtherChoice)?) };
        let sealed = Choice {
            day: now.day(),
            surface: Surface(surface),
            notice: notice.id(),
            activity,
            ground: (ground > 0).then_some(Ground(ground)),
            nonce: unhex(nonce).ok_or(Error::Malformed)?,
            decision,
            text: choice::one_line(text),
            previous,
        };
        let sealed = sealed.seal(&key)?;
        Ok(view::object(|json| {
            json.text_at("choice", &Base64::encode_string(sealed.bytes()));
            json.text_at("notice", &Base64::encode_string(notice.bytes()));
            json.text_at("hash", &sealed.hash().to_hex());
            json.key("parts");
            json.raw(&choice::parts_json(sealed.bytes(), sealed.parts()));
        }))
    });
    result.unwrap_or_else(|error| view::failed(&error))
}

/// What a record proves. `record`: its text. Pieces that do not hold are in `problems`.
#[wasm_bindgen]
pub fn read_record(handle: usize, record: &str, now: f64) -> String {
    let result = with(handle, |trust| {
        let record = Record::parse(record)?;
        let report = record.verify(core::slice::from_ref(&trust.keyring), time(now));
        Ok(report.to_json(&record))
    });
    result.unwrap_or_else(|error| view::failed(&error))
}

/// Which file of the register holds the notice with this short code. Returns `{path}`, relative to the authority's
/// folder.
#[wasm_bindgen]
pub fn register_path(code: &str, index: &str) -> String {
    let path = ShortCode::parse(code).and_then(|code| {
        let bucket = RegisterIndex::parse(index)?.bucket(code);
        Ok(["register/", &bucket, ".txt"].concat())
    });
    match path {
        Ok(path) => view::object(|json| json.text_at("path", &path)),
        Err(error) => view::failed(&error),
    }
}

/// Finds a notice by short code in a bucket of the register. Returns `{text}`: its digits, empty if it is not there.
#[wasm_bindgen]
pub fn find_short_code(handle: usize, bucket: &str, code: &str) -> String {
    let result = with(handle, |trust| {
        let code = ShortCode::parse(code)?;
        let bucket = Bucket::parse(bucket, &trust.keyring)?;
        let digits = bucket.find(code).map(qr_text::digits).unwrap_or_default();
        Ok(view::object(|json| json.text_at("text", &digits)))
    });
    result.unwrap_or_else(|error| view::failed(&error))
}

fn with(handle: usize, work: impl FnOnce(&mut Trust) -> Result<String, Error>) -> Result<String, Error> {
    OPEN.with(|open| {
        let trust = handle.checked_sub(1).and_then(|i| open.get_mut(i));
        trust.map_or(Err(Error::KeyMalformed), work)
    })
}

/// Seconds from JavaScript; 0, negative, absurd and `NaN` mean unknown.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "range checked")]
fn time(seconds: f64) -> Option<UnixTime> {
    (seconds >= 1.0 && seconds <= UnixTime::MAX.0 as f64).then_some(UnixTime(seconds as u64))
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "range checked")]
fn fix(latitude: f64, longitude: f64, accuracy: f64) -> Option<Fix> {
    if !(-90.0..=90.0).contains(&latitude) || !(-180.0..=180.0).contains(&longitude) || accuracy.is_nan() {
        return None;
    }
    let position = Position { latitude: (latitude * 1e5) as i32, longitude: (longitude * 1e5) as i32 };
    Some(Fix { position, accuracy: accuracy.clamp(0.0, 1e9) as u32 })
}
