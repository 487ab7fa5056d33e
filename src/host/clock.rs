//! The clock of this machine, and a day given in its place.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::time::UnixTime;

/// Now; `None` where the machine's clock stands before 1971, which means it was never set.
pub(super) fn now() -> Option<UnixTime> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs();
    (seconds > 365 * 86_400).then_some(UnixTime(seconds))
}
