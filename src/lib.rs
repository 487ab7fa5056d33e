//! Verify signed disclosure notices of street sensors, and answer them.
//!
//! A city signs what each sensor does; the notice travels whole in the QR code on the pole; this crate checks it
//! offline and says which of nine [verdicts](verify::Verdict) it deserves. The same code runs on phones (WebAssembly),
//! kiosks and servers.
//!
//! # Which call do I want?
//!
//! | I have | I want | call |
//! |---|---|---|
//! | the text of a QR code | a verdict | [`UnverifiedNotice::from_text`], then [`UnverifiedNotice::verify`] |
//! | keyring files of a city | something to verify against | [`TrustedKeyring::pin`], then [`TrustedKeyring::walk`] |
//! | a status list | to know whether a notice was replaced | [`StatusList::parse`] |
//! | a verified notice | to answer it | [`choice::choices`], then [`choice::Choice::seal`] |
//! | a choice, a receipt and answers | to know what they prove | [`choice::Record::verify`] |
//! | a draft in TOML | a notice | `notice::draft::read` (feature `host`) |
//! | a notice and a key | bytes to print | [`wire::seal_notice`], [`wire::qr_text::url`] |
//!
//! # What it is not
//!
//! A valid signature says who wrote a notice, never that the sensor is lawful. The core has no clock, no randomness, no
//! network and no trust of its own: all four are arguments.
//!
//! # Features
//!
//! `host` (default): the `lamppost` program. `qr`: drawing placards. `scanner`: reading QR codes out of pictures. Without
//! these three, which need std, the crate is `no_std`.

#![cfg_attr(not(any(feature = "host", feature = "qr", feature = "scanner", test)), no_std)]

extern crate alloc;

pub mod choice;
pub mod error;
pub mod id;
pub mod key;
pub mod notice;
#[cfg(feature = "qr")]
pub mod placard;
pub mod rulebook;
#[cfg(feature = "scanner")]
pub mod scanner;
pub mod time;
pub mod trust;
pub mod verify;
pub mod vocabulary;
pub mod wire;

#[cfg(feature = "host")]
pub mod host;
#[cfg(all(target_arch = "wasm32", not(feature = "scanner")))]
pub mod wasm;

pub use error::Error;
pub use id::{AnswerHash, ChoiceHash, KeyId, NoticeId};
pub use key::{SigningKey, VerifyingKey};
pub use notice::Content;
pub use time::{Day, UnixTime};
pub use trust::{StatusList, TrustedKeyring};
pub use verify::{Context, Report, UnverifiedNotice, Verdict, VerifiedNotice};
