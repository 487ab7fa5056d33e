//! Whom to believe: keyrings with threshold roots, status lists, registers. All are C2SP signed notes.

mod keyring;
pub(crate) mod lines;
mod register;
mod status;

pub use keyring::{Keyring, KeyringKey, MAX_KEYRING, MAX_KEYS, MAX_ROOTS, MAX_VERSIONS, Revoked, Role, TrustedKeyring};
pub use register::{Bucket, MAX_BUCKET_ENTRIES, RegisterIndex};
pub use status::{MAX_STATUS, Status, StatusEntry, StatusList};
