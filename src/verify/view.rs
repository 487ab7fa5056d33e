//! A report as plain data: what pages and programs get to see. Names are those of `pkg/src/types.ts`.

use alloc::string::String;

use super::{Freshness, Report, VerifiedNotice};
use crate::error::Error;
use crate::trust::Status;
use crate::wire::json::Json;
use crate::wire::short_code::ShortCode;

impl Report {
    /// The report as a JSON object, content and all where the verdict allows it (FORMAT.md, "View").
    pub fn to_json(&self) -> String {
        self.to_json_and(|_| {})
    }

    /// The same with more names, which `more` writes.
    pub fn to_json_and(&self, more: impl FnOnce(&mut Json)) -> String {
        let mut json = Json::default();
        json.open('{');
        json.text_at("verdict", self.verdict.code());
        if let Some(error) = &self.reason {
            json.key("reason");
            reason(&mut json, error);
        }
        json.key("freshness");
        freshness(&mut json, &self.freshness);
        if let Some(metres) = self.distance {
            json.number_at("distance", u64::from(metres));
        }
        match self.status {
            Some(Status::Superseded { by }) => json.text_at("replaced_by", &by.to_hex()),
            Some(Status::Withdrawn { reason }) => json.number_at("withdrawal", u64::from(reason.code())),
            None => {}
        }
        if let Some(verified) = self.notice.as_ref().filter(|_| self.verdict.shows_notice()) {
            notice(&mut json, verified);
        }
        more(&mut json);
        json.close('}');
        json.into_text()
    }
}

fn notice(json: &mut Json, verified: &VerifiedNotice) {
    json.text_at("id", &verified.id().to_hex());
    json.text_at("short_code", &ShortCode::of(verified.id()).to_text());
    json.key("issuer");
    json.open('{');
    json.text_at("authority", &verified.issuer().authority);
    json.text_at("name", &verified.issuer().name);
    json.text_at("key_id", &verified.issuer().key_id.to_hex());
    json.close('}');
    let reading = verified.reading();
    json.key("notice");
    json.raw(&reading.json);
    json.key("missing");
    json.open('[');
    for missing in &reading.missing {
        json.open('{');
        json.text_at("field", missing.field);
        if let Some(activity) = missing.activity {
            json.number_at("activity", u64::from(activity));
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
        json.number_at("keyring_version", u64::from(version));
        json.text_at("keyring_issued", &issued.to_text());
        json.text_at("keyring_expires", &expires.to_text());
    }
    if let Some(days) = f.keyring_age {
        json.number_at("keyring_age_days", u64::from(days));
    }
    json.text_at("status", f.status.code());
    if let Some((issued, expires)) = f.status_times {
        json.text_at("status_issued", &issued.to_text());
        json.text_at("status_expires", &expires.to_text());
    }
    json.key("logged");
    json.flag(f.logged);
    json.text_at("clock", f.clock.code());
    json.close('}');
}

/// An error as an object.
pub(crate) fn reason(json: &mut Json, error: &Error) {
    json.open('{');
    json.text_at("code", error.code());
    let since = match error {
        Error::KeyringExpired { since } | Error::KeyRevoked { since } => Some(since),
        Error::KeyNotValid { until, .. } => Some(until),
        _ => None,
    };
    if let Some(since) = since {
        json.text_at("since", &since.to_text());
    }
    json.close('}');
}
