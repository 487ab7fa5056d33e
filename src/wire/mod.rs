//! Bytes: what crosses between a pole, a phone, a kiosk and a city (FORMAT.md).

pub mod canonical;
pub mod envelope;
pub mod qr_text;
pub mod short_code;
pub mod signed_note;

pub use envelope::{Envelope, Kind};

use alloc::vec::Vec;

use crate::error::Error;
use crate::key::SigningKey;
use crate::notice::{Content, Notice};

/// Bytes of a signed notice, envelope included: what fits a QR symbol of version 40, and four times the aim.
pub const MAX_NOTICE: usize = 2_048;
/// Bytes of a signed choice or answer.
pub const MAX_CHOICE: usize = 1_024;

/// Decodes the payload of a notice: canonical bytes, all limits and rules of the format kept.
///
/// # Errors
/// [`Error::Malformed`], [`Error::NonCanonical`], [`Error::NoticeInvalid`] or [`Error::CriticalExtension`].
pub fn decode_notice(payload: &[u8]) -> Result<Notice, Error> {
    Notice::new(canonical::decode::<Content>(payload)?)
}

/// Encodes and signs a notice.
///
/// # Errors
/// [`Error::TooLarge`] above [`MAX_NOTICE`].
pub fn seal_notice(notice: &Notice, key: &SigningKey) -> Result<Vec<u8>, Error> {
    envelope::seal(Kind::Notice, key, &canonical::encode(notice.content())?)
}
