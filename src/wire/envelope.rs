//! The envelope around every signed thing:
//! `version u8 = 1 | kind u8 | key id [8] | payload (postcard) | signature [64]` (FORMAT.md, "Envelope"). A choice has the
//! whole public key [32] in place of the key id, since no keyring lists it.

use alloc::vec::Vec;

use crate::error::Error;
use crate::id::KeyId;
use crate::key::{SigningKey, VerifyingKey};

/// The only version of the format.
pub const VERSION: u8 = 1;
/// Bytes before the key.
const KEY: usize = 2;
/// Bytes after it.
const SIGNATURE: usize = 64;

/// What is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A notice, by the authority.
    Notice = 1,
    /// A choice, by a resident: carries a whole public key instead of a key id.
    Choice = 2,
    /// A receipt, by the collector.
    Receipt = 3,
    /// An answer, by the authority.
    Answer = 4,
}

impl Kind {
    /// The name in the signed prefix.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Notice => "notice",
            Kind::Choice => "choice",
            Kind::Receipt => "receipt",
            Kind::Answer => "answer",
        }
    }

    /// Bytes before the payload.
    pub(crate) fn head(self) -> usize {
        match self {
            Kind::Choice => KEY + 32,
            Kind::Notice | Kind::Receipt | Kind::Answer => KEY + 8,
        }
    }

    /// The most bytes that an envelope of this kind may have.
    pub fn limit(self) -> usize {
        match self {
            Kind::Notice => super::MAX_NOTICE,
            Kind::Choice | Kind::Receipt | Kind::Answer => super::MAX_CHOICE,
        }
    }
}

/// An envelope whose parts are found but whose signature is not yet checked.
#[derive(Clone, Copy, Debug)]
pub struct Envelope<'a> {
    bytes: &'a [u8],
    kind: Kind,
}

impl<'a> Envelope<'a> {
    /// Finds the parts. Nothing is interpreted beyond version and kind.
    ///
    /// # Errors
    /// In this order: [`Error::TooLarge`], [`Error::Truncated`], [`Error::UnsupportedVersion`], [`Error::WrongKind`].
    pub fn parse(bytes: &'a [u8], expected: Kind) -> Result<Self, Error> {
        let limit = expected.limit();
        if bytes.len() > limit {
            return Err(Error::TooLarge { limit, len: bytes.len() });
        }
        let &[version, kind, ..] = bytes else { return Err(Error::Truncated) };
        if version != VERSION {
            return Err(Error::UnsupportedVersion { found: version });
        }
        if kind != expected as u8 {
            return Err(Error::WrongKind { found: kind });
        }
        if bytes.len() < expected.head() + SIGNATURE {
            return Err(Error::Truncated);
        }
        Ok(Envelope { bytes, kind: expected })
    }

    /// The key that is said to have signed. Of a choice, the first bytes of the key itself.
    pub fn key_id(&self) -> KeyId {
        let mut id = [0; 8];
        id.copy_from_slice(&self.bytes[KEY..KEY + 8]);
        KeyId(id)
    }

    /// The whole public key that is said to have signed, which only a choice carries.
    pub fn public_key(&self) -> Option<[u8; 32]> {
        let key = self.bytes.get(KEY..self.kind.head())?;
        key.try_into().ok()
    }

    /// The payload, only to be read after [`Envelope::verify`].
    pub fn payload(&self) -> &'a [u8] {
        &self.bytes[self.kind.head()..self.bytes.len() - SIGNATURE]
    }

    /// The whole envelope as received.
    pub fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// Checks the signature over the bytes as received.
    ///
    /// # Errors
    /// [`Error::BadSignature`].
    pub fn verify(&self, key: &VerifyingKey) -> Result<(), Error> {
        let (signed, signature) = self.bytes.split_at(self.bytes.len() - SIGNATURE);
        let mut whole = [0; SIGNATURE];
        whole.copy_from_slice(signature);
        key.verify(&message(self.kind, signed), &whole)
    }
}

/// Puts a payload into an envelope and signs it.
///
/// # Errors
/// [`Error::TooLarge`] above the kind's limit.
pub fn seal(kind: Kind, key: &SigningKey, payload: &[u8]) -> Result<Vec<u8>, Error> {
    let (limit, len) = (kind.limit(), kind.head() + payload.len() + SIGNATURE);
    if len > limit {
        return Err(Error::TooLarge { limit, len });
    }
    let mut bytes = Vec::with_capacity(len);
    bytes.extend_from_slice(&[VERSION, kind as u8]);
    match kind {
        Kind::Choice => bytes.extend_from_slice(key.verifying_key().public()),
        Kind::Notice | Kind::Receipt | Kind::Answer => bytes.extend_from_slice(&key.verifying_key().key_id().0),
    }
    bytes.extend_from_slice(payload);
    let signature = key.sign(&message(kind, &bytes));
    bytes.extend_from_slice(&signature);
    Ok(bytes)
}

/// `lamppost/v1/` kind newline, then everything before the signature: no signature means anything elsewhere.
fn message(kind: Kind, signed: &[u8]) -> Vec<u8> {
    [b"lamppost/v1/", kind.name().as_bytes(), b"\n", signed].concat()
}
