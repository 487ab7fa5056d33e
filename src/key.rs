//! Signing and verifying keys: Ed25519, named and written as C2SP signed-note does (vkey).

use core::fmt;

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use base64ct::{Base64, Encoding};
use ed25519_dalek::Signer;

use crate::error::Error;
use crate::id::{KeyId, first, hex, sha256, unhex};

/// C2SP signed-note algorithm byte of Ed25519.
const ED25519: u8 = 0x01;

/// The longest key name, in bytes: a host name and a few path segments.
pub const MAX_KEY_NAME: usize = 128;

/// A public key and its name.
#[derive(Clone, PartialEq, Eq)]
pub struct VerifyingKey {
    name: String,
    key: ed25519_dalek::VerifyingKey,
}

impl VerifyingKey {
    /// A named public key of 32 bytes.
    ///
    /// # Errors
    /// [`Error::KeyMalformed`] if the name is not a C2SP key name or the bytes are no point on the curve;
    /// [`Error::KeyWeak`] if the point has small order, so that one signature would fit many messages.
    pub fn new(name: &str, public: &[u8; 32]) -> Result<Self, Error> {
        if !is_key_name(name) {
            return Err(Error::KeyMalformed);
        }
        // RFC 8032 5.1.3: y is below 2^255 − 19. The library takes larger ones modulo that number: two spellings of a key.
        let above = public[0] >= 0xed && public[1..31].iter().all(|b| *b == 0xff) && public[31] & 0x7f == 0x7f;
        let key = ed25519_dalek::VerifyingKey::from_bytes(public).map_err(|_| Error::KeyMalformed)?;
        if key.is_weak() {
            return Err(Error::KeyWeak);
        }
        if above {
            return Err(Error::KeyMalformed);
        }
        Ok(VerifyingKey { name: name.to_string(), key })
    }

    /// Reads a vkey: `name+hash+base64(algorithm ‖ public key)` (C2SP signed-note, "Verifier keys").
    ///
    /// # Errors
    /// As [`VerifyingKey::new`]; also if the hash does not match or the algorithm is not Ed25519.
    pub fn from_vkey(text: &str) -> Result<Self, Error> {
        let (name, hash, bytes) = split_key(text)?;
        let (algorithm, public) = bytes.split_first().ok_or(Error::KeyMalformed)?;
        let public: &[u8; 32] = public.try_into().map_err(|_| Error::KeyMalformed)?;
        if *algorithm != ED25519 {
            return Err(Error::KeyMalformed);
        }
        let key = Self::new(name, public)?;
        if key.note_id() != hash { Err(Error::KeyMalformed) } else { Ok(key) }
    }

    /// The vkey text.
    pub fn to_vkey(&self) -> String {
        let mut bytes = [ED25519; 33];
        bytes[1..].copy_from_slice(self.key.as_bytes());
        [&self.name, "+", &hex(&self.note_id()), "+", &Base64::encode_string(&bytes)].concat()
    }

    /// The name, e.g. `city.example/notices-1`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The 32 bytes of the public key.
    pub fn public(&self) -> &[u8; 32] {
        self.key.as_bytes()
    }

    /// The key id in envelopes: 8 bytes.
    pub fn key_id(&self) -> KeyId {
        KeyId(first(&self.hash()))
    }

    /// The key id in signed notes: the first 4 of the same bytes (C2SP signed-note, "Signatures").
    pub fn note_id(&self) -> [u8; 4] {
        first(&self.hash())
    }

    fn hash(&self) -> [u8; 32] {
        sha256(&[self.name.as_bytes(), b"\n", &[ED25519], self.key.as_bytes()])
    }

    /// Verifies an Ed25519 signature by the strict rules of RFC 8032 5.1.7: canonical encodings only, and neither the
    /// key nor `R` of small order. Every verifier of this crate uses this one, so that all platforms agree.
    ///
    /// # Errors
    /// [`Error::BadSignature`].
    pub fn verify(&self, message: &[u8], signature: &[u8; 64]) -> Result<(), Error> {
        let signature = ed25519_dalek::Signature::from_bytes(signature);
        self.key.verify_strict(message, &signature).map_err(|_| Error::BadSignature)
    }
}

impl fmt::Debug for VerifyingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_vkey())
    }
}

/// A secret key and its name. Wiped from memory when dropped.
pub struct SigningKey {
    key: ed25519_dalek::SigningKey,
    verifying: VerifyingKey,
}

impl SigningKey {
    /// The key that grows from 32 random bytes; where they come from is the caller's business.
    ///
    /// # Errors
    /// [`Error::KeyMalformed`] if the name is not a C2SP key name.
    pub fn from_seed(name: &str, seed: &[u8; 32]) -> Result<Self, Error> {
        let key = ed25519_dalek::SigningKey::from_bytes(seed);
        let verifying = VerifyingKey::new(name, key.verifying_key().as_bytes())?;
        Ok(SigningKey { key, verifying })
    }

    /// Reads the secret form, `PRIVATE+KEY+name+hash+base64(algorithm ‖ seed)`, as the Go note tools write it.
    ///
    /// # Errors
    /// [`Error::KeyMalformed`].
    pub fn from_text(text: &str) -> Result<Self, Error> {
        let rest = text.trim_end().strip_prefix("PRIVATE+KEY+").ok_or(Error::KeyMalformed)?;
        let (name, hash, bytes) = split_key(rest)?;
        let (algorithm, seed) = bytes.split_first().ok_or(Error::KeyMalformed)?;
        let seed: &[u8; 32] = seed.try_into().map_err(|_| Error::KeyMalformed)?;
        let key = Self::from_seed(name, seed)?;
        if *algorithm != ED25519 || key.verifying.note_id() != hash {
            return Err(Error::KeyMalformed);
        }
        Ok(key)
    }

    /// The secret form. Whoever reads it can sign.
    pub fn to_text(&self) -> String {
        let mut bytes = [ED25519; 33];
        bytes[1..].copy_from_slice(self.key.as_bytes());
        let hash = hex(&self.verifying.note_id());
        ["PRIVATE+KEY+", &self.verifying.name, "+", &hash, "+", &Base64::encode_string(&bytes), "\n"].concat()
    }

    /// The public half.
    pub fn verifying_key(&self) -> &VerifyingKey {
        &self.verifying
    }

    /// Signs (RFC 8032 5.1.6; deterministic).
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.key.sign(message).to_bytes()
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey({})", self.verifying.name)
    }
}

/// The seed of a resident's key for one sensor: HKDF-SHA256 (RFC 5869) of a secret that never leaves the device, with
/// the salt `lamppost/v1/sensor-key\n` and the info `<authority>\n<sensor>`. Two sensors get two keys that nobody without
/// the secret can link.
pub fn sensor_seed(secret: &[u8; 32], authority: &str, sensor: &str) -> [u8; 32] {
    let mut seed = [0; 32];
    let derived = hkdf::Hkdf::<sha2::Sha256>::new(Some(b"lamppost/v1/sensor-key\n"), secret);
    let info = [authority.as_bytes(), b"\n", sensor.as_bytes()];
    // 32 bytes are far below the 8,160 that HKDF can give; it has no other error.
    let result = derived.expand_multi_info(&info, &mut seed);
    debug_assert!(result.is_ok());
    seed
}

/// C2SP signed-note: a key name is not empty and has no Unicode space and no plus. Ours also has no control characters.
pub(crate) fn is_key_name(name: &str) -> bool {
    !name.is_empty()
        && name.len() <= MAX_KEY_NAME
        && !name.chars().any(|c| c.is_whitespace() || c.is_control() || c == '+')
}

fn split_key(text: &str) -> Result<(&str, [u8; 4], Vec<u8>), Error> {
    let mut parts = text.splitn(3, '+');
    let (Some(name), Some(hash), Some(data)) = (parts.next(), parts.next(), parts.next()) else {
        return Err(Error::KeyMalformed);
    };
    let hash = unhex(hash).ok_or(Error::KeyMalformed)?;
    let bytes = Base64::decode_vec(data).map_err(|_| Error::KeyMalformed)?;
    Ok((name, hash, bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of the Go note package, known to every implementation of the format.
    const PETER: &str = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    #[test]
    fn vkeys_of_others_are_read() {
        let key = VerifyingKey::from_vkey(PETER).unwrap();
        assert_eq!(key.name(), "PeterNeumann");
        assert_eq!(key.to_vkey(), PETER);
        assert_eq!(key.key_id().to_hex()[..8], *"c74f20a3");
    }

    #[test]
    fn broken_vkeys() {
        let wrong_hash = PETER.replace("c74f20a3", "c74f20a4");
        let other_algorithm = PETER.replace("+ARpc", "+Ahpc");
        for text in ["", "x", "a+b+c", "+c74f20a3+ARpc", "a b+c74f20a3+ARpc", &wrong_hash, &other_algorithm] {
            assert_eq!(VerifyingKey::from_vkey(text), Err(Error::KeyMalformed), "{text}");
        }
        // The neutral element: y = 1.
        let mut neutral = [0u8; 32];
        neutral[0] = 1;
        assert_eq!(VerifyingKey::new("x", &neutral), Err(Error::KeyWeak));
    }

    #[test]
    fn secret_text_round_trip() {
        let key = SigningKey::from_seed("city.example/notices-1", &[7; 32]).unwrap();
        let again = SigningKey::from_text(&key.to_text()).unwrap();
        assert_eq!(again.verifying_key(), key.verifying_key());
        let signature = again.sign(b"m");
        assert_eq!(key.verifying_key().verify(b"m", &signature), Ok(()));
        assert_eq!(key.verifying_key().verify(b"n", &signature), Err(Error::BadSignature));
        assert!(SigningKey::from_text(&key.to_text().replace("PRIVATE", "PUBLIC")).is_err());
    }
}
