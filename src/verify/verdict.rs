//! The nine verdicts and what they rest on.

use super::{Context, VerifiedNotice};
use crate::error::Error;
use crate::time::{Day, UnixTime};
use crate::trust::{Keyring, Status, StatusList};

/// What a notice is. Exactly one; never a green tick.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Signed by the authority, in force, not known to be replaced.
    Genuine,
    /// Signed by the authority, in force from a later day.
    NotYetInForce,
    /// Signed by the authority, no longer in force.
    Expired,
    /// A newer notice took its place.
    Superseded,
    /// The authority took it back.
    Withdrawn,
    /// The signature does not fit the content.
    Changed,
    /// Nobody this device knows stands by the signature.
    UnknownIssuer,
    /// About another sensor, or another place, than the one the person is at.
    FromAnotherPlace,
    /// No notice that this program can read.
    Unreadable,
}

impl Verdict {
    /// All of them.
    pub const ALL: [Verdict; 9] = [
        Verdict::Genuine,
        Verdict::NotYetInForce,
        Verdict::Expired,
        Verdict::Superseded,
        Verdict::Withdrawn,
        Verdict::Changed,
        Verdict::UnknownIssuer,
        Verdict::FromAnotherPlace,
        Verdict::Unreadable,
    ];

    /// The stable code, also the key of its sentences in the locales (`verdict-<code>`).
    pub fn code(self) -> &'static str {
        match self {
            Verdict::Genuine => "genuine",
            Verdict::NotYetInForce => "not-yet-in-force",
            Verdict::Expired => "expired",
            Verdict::Superseded => "superseded",
            Verdict::Withdrawn => "withdrawn",
            Verdict::Changed => "changed",
            Verdict::UnknownIssuer => "unknown-issuer",
            Verdict::FromAnotherPlace => "from-another-place",
            Verdict::Unreadable => "unreadable",
        }
    }

    /// Whether the content may be shown as what the issuer said.
    pub fn shows_notice(self) -> bool {
        !matches!(self, Verdict::Changed | Verdict::UnknownIssuer | Verdict::Unreadable)
    }
}

/// A verdict and what it rests on.
#[derive(Clone, Debug)]
pub struct Report {
    /// The verdict.
    pub verdict: Verdict,
    /// Why, for *changed*, *unknown issuer* and *unreadable*.
    pub reason: Option<Error>,
    /// How old the things are that the verdict rests on.
    pub freshness: Freshness,
    /// Metres between the person and the place of the notice, where both are known.
    pub distance: Option<u32>,
    /// What the status list says; `None`: nothing.
    pub status: Option<Status>,
    /// The notice, where the verdict allows it to be shown.
    pub notice: Option<VerifiedNotice>,
}

impl Report {
    /// The report on something that is no notice.
    pub fn unreadable(reason: Error, context: &Context<'_>) -> Self {
        Self::without_notice(Verdict::Unreadable, reason, None, context)
    }

    pub(super) fn without_notice(
        verdict: Verdict,
        reason: Error,
        keyring: Option<&Keyring>,
        context: &Context<'_>,
    ) -> Self {
        let freshness = Freshness::of(keyring, None, context.now);
        Report { verdict, reason: Some(reason), freshness, distance: None, status: None, notice: None }
    }
}

/// How old the keyring and the status list are, and whether the clock can be right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Freshness {
    /// Version, issue day and last day of the keyring that knew the key.
    pub keyring: Option<(u32, Day, Day)>,
    /// Its age in days, where the time is known.
    pub keyring_age: Option<u32>,
    /// The status list, if one of this authority covers the notice.
    pub status: StatusFreshness,
    /// When it was issued and until when it counts as fresh.
    pub status_times: Option<(UnixTime, UnixTime)>,
    /// Whether a proof shows the notice in a public log.
    pub logged: bool,
    /// What to think of the clock.
    pub clock: Clock,
}

/// Whether this device can tell if a newer notice replaced this one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatusFreshness {
    /// The list is within its dates.
    Fresh,
    /// The list is past its date, or the time is not known.
    Stale,
    /// There is no list.
    None,
}

impl StatusFreshness {
    /// A stable name.
    pub fn code(self) -> &'static str {
        match self {
            StatusFreshness::Fresh => "fresh",
            StatusFreshness::Stale => "stale",
            StatusFreshness::None => "none",
        }
    }
}

/// What to think of the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// Not before anything signed that was seen.
    Ok,
    /// There is none.
    Unknown,
    /// Earlier than the day on which something at hand was signed: it is wrong.
    Behind,
}

impl Clock {
    /// A stable name.
    pub fn code(self) -> &'static str {
        match self {
            Clock::Ok => "ok",
            Clock::Unknown => "unknown",
            Clock::Behind => "behind",
        }
    }
}

impl Freshness {
    pub(super) fn of(keyring: Option<&Keyring>, status: Option<&StatusList>, now: Option<UnixTime>) -> Self {
        // A day of grace: a device's clock may run behind the signer's by minutes around midnight.
        let behind = |signed: UnixTime| now.is_some_and(|now| now.0.saturating_add(86_400) < signed.0);
        let clock = if now.is_none() {
            Clock::Unknown
        } else if keyring.is_some_and(|k| behind(k.issued.start())) || status.is_some_and(|s| behind(s.issued())) {
            Clock::Behind
        } else {
            Clock::Ok
        };
        Freshness {
            keyring: keyring.map(|k| (k.version, k.issued, k.expires)),
            keyring_age: keyring.zip(now).map(|(k, now)| now.day().since(k.issued)),
            status: match (status, now) {
                (None, _) => StatusFreshness::None,
                (Some(list), Some(now)) if now <= list.expires() && clock == Clock::Ok => StatusFreshness::Fresh,
                (Some(_), _) => StatusFreshness::Stale,
            },
            status_times: status.map(|list| (list.issued(), list.expires())),
            logged: false,
            clock,
        }
    }
}
