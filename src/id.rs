//! Ids: what a signed thing is called by everyone who holds its bytes.

use core::fmt;

use alloc::string::String;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// SHA-256, the only hash in use.
pub(crate) fn sha256(parts: &[&[u8]]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part);
    }
    hash.finalize().into()
}

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    text
}

/// Lower-case hexadecimal of exactly `N` bytes; upper case is refused, so that there is one way to write it.
pub(crate) fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let bytes = text.as_bytes();
    if bytes.len() != N * 2 {
        return None;
    }
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    let mut out = [0u8; N];
    for (byte, pair) in out.iter_mut().zip(bytes.chunks_exact(2)) {
        *byte = digit(pair[0])? << 4 | digit(pair[1])?;
    }
    Some(out)
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $len:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub [u8; $len]);

        impl $name {
            /// Reads lower-case hexadecimal of the exact length.
            pub fn from_hex(text: &str) -> Option<Self> {
                unhex(text).map($name)
            }

            /// Lower-case hexadecimal.
            pub fn to_hex(self) -> String {
                hex(&self.0)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.to_hex())
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.to_hex())
            }
        }

    };
}

id! {
    /// A notice: the first 16 bytes of SHA-256 over `lamppost/v1/notice-id\n` and the whole signed envelope.
    NoticeId, 16
}
id! {
    /// A key: the first 8 bytes of SHA-256 over the C2SP vkey input (name, newline, algorithm byte, public key).
    KeyId, 8
}

id! {
    /// A choice: SHA-256 over `lamppost/v1/choice-id\n` and the whole signed envelope. Who knows it may ask for the receipt
    /// and the answers.
    ChoiceHash, 32
}
id! {
    /// An answer: SHA-256 over `lamppost/v1/answer-id\n` and the whole signed envelope.
    AnswerHash, 32
}

impl ChoiceHash {
    /// The hash of a signed envelope, over its bytes exactly as received.
    pub fn of(envelope: &[u8]) -> Self {
        ChoiceHash(sha256(&[b"lamppost/v1/choice-id\n", envelope]))
    }
}

impl AnswerHash {
    /// The hash of a signed envelope, over its bytes exactly as received.
    pub fn of(envelope: &[u8]) -> Self {
        AnswerHash(sha256(&[b"lamppost/v1/answer-id\n", envelope]))
    }
}

impl NoticeId {
    /// The id of a signed envelope, over its bytes exactly as received.
    pub fn of(envelope: &[u8]) -> Self {
        NoticeId(first(&sha256(&[b"lamppost/v1/notice-id\n", envelope])))
    }
}

/// The first `N` bytes of a hash.
pub(crate) fn first<const N: usize>(hash: &[u8; 32]) -> [u8; N] {
    const { assert!(N <= 32) };
    let mut out = [0u8; N];
    out.copy_from_slice(&hash[..N]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hex_has_one_form() {
        let id = NoticeId::of(b"x");
        assert_eq!(NoticeId::from_hex(&id.to_hex()), Some(id));
        assert_eq!(NoticeId::from_hex(&id.to_hex().to_uppercase()), None);
        assert_eq!(NoticeId::from_hex(&id.to_hex()[1..]), None);
        assert_eq!(KeyId::from_hex("00112233445566é"), None);
    }
}
