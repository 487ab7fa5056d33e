//! The browser's side: bytes and scalars in, plain objects out. Every function returns an object; what is wrong with
//! an input is in `error.code`, never an exception.

mod view;

use std::cell::RefCell;

use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::error::Error;
use crate::notice::Position;
use crate::time::UnixTime;
use crate::trust::{Bucket, RegisterIndex, StatusList, TrustedKeyring};
use crate::verify::{Context, Fix, UnverifiedNotice};
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

thread_local! {
    static OPEN: RefCell<Vec<Trust>> = const { RefCell::new(Vec::new()) };
}

/// Opens a pinned keyring and walks the chain of newer ones. `remembered`: the highest version seen before, 0 for none.
/// Returns `{handle, authority, name, version, issued, expires}`.
#[wasm_bindgen]
pub fn open_trust(root: &str, chain: &str, remembered: u32) -> JsValue {

    let opened = TrustedKeyring::pin(root)
        .and_then(|pinned| pinned.walk(chain, (remembered > 0).then_some(remembered)))
        .and_then(|keyring| {
            OPEN.with_borrow_mut(|open| {
                if open.len() == MAX_OPEN {
                    return Err(Error::TooMuchWork);
                }
                let view = view::Opened::of(open.len() + 1, keyring.keyring());
                let object = object(&view);
                open.push(Trust { keyring, status: None });
                Ok(object)
            })
        });
    opened.unwrap_or_else(failed)
}

/// Gives an opened authority its status list. `seen`: when the newest list seen before was issued, 0 for none. Returns
/// `{issued, expires}` in seconds since 1970.
#[wasm_bindgen]
pub fn set_status(handle: usize, status: &str, seen: f64) -> JsValue {
    let result = with(handle, |trust| {
        let list = StatusList::parse(status, &trust.keyring, time(seen))?;
        let view = view::Status { issued: list.issued().0, expires: list.expires().0 };
        trust.status = Some(list);
        Ok(object(&view))
    });
    result.unwrap_or_else(failed)
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
) -> JsValue {
    OPEN.with_borrow(|open| {
        let trust = handle.checked_sub(1).and_then(|i| open.get(i));
        let keyrings = trust.map_or(&[][..], |t| std::slice::from_ref(&t.keyring));
        let context = Context {
            now: time(now),
            status: trust.and_then(|t| t.status.as_ref()),
            sensor: (!sensor.is_empty()).then_some(sensor),
            here: fix(latitude, longitude, accuracy),
        };
        object(&view::View::of(&UnverifiedNotice::verify_text(text, keyrings, &context)))
    })
}

/// Which file of the register holds the notice with this short code. Returns `{path}`, relative to the authority's
/// folder.
#[wasm_bindgen]
pub fn register_path(code: &str, index: &str) -> JsValue {
    let path = ShortCode::parse(code).and_then(|code| {
        let bucket = RegisterIndex::parse(index)?.bucket(code);
        Ok(["register/", &bucket, ".txt"].concat())
    });
    path.map_or_else(failed, |path| object(&view::Path { path }))
}

/// Finds a notice by short code in a bucket of the register. Returns `{text}`: its digits, empty if it is not there.
#[wasm_bindgen]
pub fn find_short_code(handle: usize, bucket: &str, code: &str) -> JsValue {
    let result = with(handle, |trust| {
        let code = ShortCode::parse(code)?;
        let bucket = Bucket::parse(bucket, &trust.keyring)?;
        Ok(object(&view::Text { text: bucket.find(code).map(qr_text::digits).unwrap_or_default() }))
    });
    result.unwrap_or_else(failed)
}

fn with(handle: usize, work: impl FnOnce(&mut Trust) -> Result<JsValue, Error>) -> Result<JsValue, Error> {
    OPEN.with_borrow_mut(|open| {
        let trust = handle.checked_sub(1).and_then(|i| open.get_mut(i));
        trust.map_or(Err(Error::KeyMalformed), work)
    })
}

fn object<T: Serialize>(value: &T) -> JsValue {
    // Serialising plain data into plain objects cannot fail; if it did, nothing would be shown as fact.
    value.serialize(&serde_wasm_bindgen::Serializer::new()).unwrap_or(JsValue::UNDEFINED)
}

fn failed(error: Error) -> JsValue {
    object(&view::Failed { error: view::Reason::of(&error) })
}

/// Seconds from JavaScript; 0, negative, absurd and `NaN` mean unknown.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "range checked")]
fn time(seconds: f64) -> Option<UnixTime> {
    (seconds >= 1.0 && seconds <= UnixTime::MAX.0 as f64).then(|| UnixTime(seconds as u64))
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "range checked")]
fn fix(latitude: f64, longitude: f64, accuracy: f64) -> Option<Fix> {
    if !(-90.0..=90.0).contains(&latitude) || !(-180.0..=180.0).contains(&longitude) || accuracy.is_nan() {
        return None;
    }
    let position = Position { latitude: (latitude * 1e5) as i32, longitude: (longitude * 1e5) as i32 };
    Some(Fix { position, accuracy: accuracy.clamp(0.0, 1e9) as u32 })
}
