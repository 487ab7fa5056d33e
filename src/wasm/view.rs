//! What JavaScript gets to see. Field names are those of `pkg/src/types.ts`.

use serde::Serialize;

use crate::error::Error;
use crate::id::{KeyId, NoticeId};
use crate::notice::{Content, missing};
use crate::time::Day;
use crate::trust::{Keyring, Status as NoticeStatus};
use crate::verify::{Freshness, Issuer, Report};
use crate::wire::short_code::ShortCode;

#[derive(Serialize)]
pub(super) struct Opened<'a> {
    handle: usize,
    authority: &'a str,
    name: &'a str,
    version: u32,
    issued: Day,
    expires: Day,
}

impl<'a> Opened<'a> {
    pub(super) fn of(handle: usize, keyring: &'a Keyring) -> Self {
        let Keyring { authority, name, version, issued, expires, .. } = keyring;
        Opened { handle, authority, name, version: *version, issued: *issued, expires: *expires }
    }
}

#[derive(Serialize)]
pub(super) struct Status {
    pub(super) issued: u64,
    pub(super) expires: u64,
}

#[derive(Serialize)]
pub(super) struct Path {
    pub(super) path: String,
}

#[derive(Serialize)]
pub(super) struct Text {
    pub(super) text: String,
}

#[derive(Serialize)]
pub(super) struct Failed {
    pub(super) error: Reason,
}

#[derive(Serialize)]
pub(super) struct Reason {
    code: &'static str,
    since: Option<Day>,
}

impl Reason {
    pub(super) fn of(error: &Error) -> Self {
        let since = match error {
            Error::KeyringExpired { since } | Error::KeyRevoked { since } => Some(*since),
            Error::KeyNotValid { until, .. } => Some(*until),
            _ => None,
        };
        Reason { code: error.code(), since }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct View<'a> {
    verdict: &'static str,
    reason: Option<Reason>,
    freshness: FreshnessView,
    distance: Option<u32>,
    id: Option<NoticeId>,
    short_code: Option<String>,
    issuer: Option<IssuerView<'a>>,
    replaced_by: Option<NoticeId>,
    withdrawal: Option<u16>,
    notice: Option<&'a Content>,
    missing: Vec<Missing>,
    unread: Vec<u16>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct IssuerView<'a> {
    authority: &'a str,
    name: &'a str,
    key_id: KeyId,
}

#[derive(Serialize)]
struct Missing {
    field: &'static str,
    activity: Option<usize>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct FreshnessView {
    keyring_version: Option<u32>,
    keyring_issued: Option<Day>,
    keyring_expires: Option<Day>,
    keyring_age_days: Option<u32>,
    status: &'static str,
    status_issued: Option<String>,
    status_expires: Option<String>,
    logged: bool,
    clock: &'static str,
}

impl<'a> View<'a> {
    pub(super) fn of(report: &'a Report) -> Self {
        let notice = report.notice.as_ref().filter(|_| report.verdict.shows_notice());
        let content = notice.map(|n| n.notice().content());
        let (mut replaced_by, mut withdrawal) = (None, None);
        match report.status {
            Some(NoticeStatus::Superseded { by }) => replaced_by = Some(by),
            Some(NoticeStatus::Withdrawn { reason }) => withdrawal = Some(reason.code()),
            None => {}
        }
        View {
            verdict: report.verdict.code(),
            reason: report.reason.as_ref().map(Reason::of),
            freshness: FreshnessView::of(&report.freshness),
            distance: report.distance,
            id: notice.map(|n| n.id()),
            short_code: notice.map(|n| ShortCode::of(n.id()).to_text()),
            issuer: notice.map(|n| {
                let Issuer { authority, name, key_id } = n.issuer();
                IssuerView { authority, name, key_id: *key_id }
            }),
            replaced_by,
            withdrawal,
            notice: content,
            missing: content
                .map(|c| missing(c).into_iter().map(|(field, activity)| Missing { field, activity }).collect())
                .unwrap_or_default(),
            unread: content.map(|c| c.extensions.iter().map(|e| e.id).collect()).unwrap_or_default(),
        }
    }
}

impl FreshnessView {
    fn of(f: &Freshness) -> Self {
        FreshnessView {
            keyring_version: f.keyring.map(|(version, ..)| version),
            keyring_issued: f.keyring.map(|(_, issued, _)| issued),
            keyring_expires: f.keyring.map(|(.., expires)| expires),
            keyring_age_days: f.keyring_age,
            status: f.status.code(),
            status_issued: f.status_times.map(|(issued, _)| issued.to_text()),
            status_expires: f.status_times.map(|(_, expires)| expires.to_text()),
            logged: f.logged,
            clock: f.clock.code(),
        }
    }
}
