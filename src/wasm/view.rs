//! What JavaScript gets to see, as JSON text. Names are those of `pkg/src/types.ts`.

use alloc::string::String;

use crate::error::Error;
use crate::time::UnixTime;
use crate::trust::{Keyring, Status};
use crate::verify::{Freshness, Report, VerifiedNotice};
use crate::wire::json::Json;
use crate::wire::short_code::ShortCode;

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
        number(json, "handle", handle as u64);
        text(json, "authority", &keyring.authority);
        text(json, "name", &keyring.name);
        number(json, "version", u64::from(keyring.version));
        text(json, "issued", &keyring.issued.to_text());
        text(json, "expires", &keyring.expires.to_text());
        json.key("expired");
        json.flag(keyring.in_force(now).is_err());
    })
}

pub(super) fn report(report: &Report) -> String {
    object(|json| {
        text(json, "verdict", report.verdict.code());
        if let Some(error) = &report.reason {
            json.key("reason");
            reason(json, error);
        }
        json.key("freshness");
        freshness(json, &report.freshness);
        if let Some(metres) = report.distance {
            number(json, "distance", u64::from(metres));
        }
        match report.status {
            Some(Status::Superseded { by }) => text(json, "replaced_by", &by.to_hex()),
            Some(Status::Withdrawn { reason }) => number(json, "withdrawal", u64::from(reason.code())),
            None => {}
        }
        if let Some(verified) = report.notice.as_ref().filter(|_| report.verdict.shows_notice()) {
            notice(json, verified);
        }
    })
}

fn notice(json: &mut Json, verified: &VerifiedNotice) {
    text(json, "id", &verified.id().to_hex());
    text(json, "short_code", &ShortCode::of(verified.id()).to_text());
    json.key("issuer");
    json.open('{');
    text(json, "authority", &verified.issuer().authority);
    text(json, "name", &verified.issuer().name);
    text(json, "key_id", &verified.issuer().key_id.to_hex());
    json.close('}');
    let reading = verified.reading();
    json.key("notice");
    json.raw(&reading.json);
    json.key("missing");
    json.open('[');
    for missing in &reading.missing {
        json.open('{');
        text(json, "field", missing.field);
        if let Some(activity) = missing.activity {
            number(json, "activity", u64::from(activity));
        }
        json.close('}');
    }
    json.close(']');
    json.key("unread");
    json.open('[');
    for id in &reading.unread {
        json.number(i64::from(*id));
    }
    json.close(']');
}

fn freshness(json: &mut Json, f: &Freshness) {
    json.open('{');
    if let Some((version, issued, expires)) = f.keyring {
        number(json, "keyring_version", u64::from(version));
        text(json, "keyring_issued", &issued.to_text());
        text(json, "keyring_expires", &expires.to_text());
    }
    if let Some(days) = f.keyring_age {
        number(json, "keyring_age_days", u64::from(days));
    }
    text(json, "status", f.status.code());
    if let Some((issued, expires)) = f.status_times {
        text(json, "status_issued", &issued.to_text());
        text(json, "status_expires", &expires.to_text());
    }
    json.key("logged");
    json.flag(f.logged);
    text(json, "clock", f.clock.code());
    json.close('}');
}

fn reason(json: &mut Json, error: &Error) {
    json.open('{');
    text(json, "code", error.code());
    let since = match error {
        Error::KeyringExpired { since } | Error::KeyRevoked { since } => Some(since),
        Error::KeyNotValid { until, .. } => Some(until),
        _ => None,
    };
    if let Some(since) = since {
        text(json, "since", &since.to_text());
    }
    json.close('}');
}

pub(super) fn text(json: &mut Json, key: &str, value: &str) {
    json.key(key);
    json.text(value);
}

pub(super) fn number(json: &mut Json, key: &str, value: u64) {
    json.key(key);
    json.number(i64::try_from(value).unwrap_or(i64::MAX));
}
