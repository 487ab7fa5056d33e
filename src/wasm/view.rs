//! What JavaScript gets to see, as JSON text. Names are those of `pkg/src/types.ts`.

use alloc::string::String;

use crate::error::Error;
use crate::time::UnixTime;
use crate::trust::Keyring;
use crate::verify::reason;
use crate::wire::json::Json;

/// An object, written by a function that fills it.
pub(super) fn object(fill: impl FnOnce(&mut Json)) -> String {
    let mut json = Json::default();
    json.open('{');
    fill(&mut json);
    json.close('}');
    json.into_text()
}

pub(super) fn failed(error: &Error) -> String {
    object(|json| {
        json.key("error");
        reason(json, error);
    })
}

pub(super) fn opened(handle: usize, keyring: &Keyring, now: Option<UnixTime>) -> String {
    object(|json| {
        json.number_at("handle", handle as u64);
        json.text_at("authority", &keyring.authority);
        json.text_at("name", &keyring.name);
        json.number_at("version", u64::from(keyring.version));
        json.text_at("issued", &keyring.issued.to_text());
        json.text_at("expires", &keyring.expires.to_text());
        json.key("expired");
        json.flag(keyring.in_force(now).is_err());
    })
}
