//! Bytes: what crosses between a pole, a phone, a kiosk and a city (FORMAT.md).

pub mod envelope;
pub mod json;
pub mod notice;
pub(crate) mod payload;
pub mod qr_text;
pub mod short_code;
pub mod signed_note;

pub use envelope::{Envelope, Kind};

use alloc::vec::Vec;

use crate::error::Error;
use crate::key::SigningKey;
use crate::notice::Content;

/// Bytes of a signed notice, envelope included: what fits a QR symbol of version 40, and four times the aim.
pub const MAX_NOTICE: usize = 2_048;
/// Bytes of a signed choice, receipt or answer.
pub const MAX_CHOICE: usize = 1_024;

/// Encodes and signs a notice.
///
/// # Errors
/// [`Error::NoticeInvalid`] for content that breaks a rule of the format; [`Error::TooLarge`] above [`MAX_NOTICE`].
pub fn seal_notice(content: &Content, key: &SigningKey) -> Result<Vec<u8>, Error> {
    envelope::seal(Kind::Notice, key, &notice::encode(content)?)
}
