//! Canonical postcard: one meaning, one byte string.
//!
//! Postcard alone accepts overlong varints and ignores trailing bytes. Here a value is only accepted if decoding used
//! every byte and encoding the value again gives the same bytes.

use alloc::vec::Vec;

use postcard::ser_flavors::Flavor;
use serde::de::DeserializeOwned;
use serde::Serialize;

use crate::error::Error;

/// Decodes exactly these bytes. The caller has limited their number.
///
/// # Errors
/// [`Error::Malformed`] if they are no such value, [`Error::NonCanonical`] if bytes are left over or the value would
/// be written in another way.
pub fn decode<T: DeserializeOwned + Serialize>(bytes: &[u8]) -> Result<T, Error> {
    let mut reader = postcard::Deserializer::from_bytes(bytes);
    let value = T::deserialize(&mut reader).map_err(|_| Error::Malformed)?;
    let rest = reader.finalize().map_err(|_| Error::Malformed)?;
    if !rest.is_empty() {
        return Err(Error::NonCanonical);
    }
    match postcard::serialize_with_flavor(&value, Same { rest: bytes }) {
        Ok(true) => Ok(value),
        _ => Err(Error::NonCanonical),
    }
}

/// Encodes.
///
/// # Errors
/// [`Error::Malformed`] for a type that postcard cannot write; no type of this crate.
pub fn encode<T: Serialize>(value: &T) -> Result<Vec<u8>, Error> {
    postcard::to_allocvec(value).map_err(|_| Error::Malformed)
}

/// Compares the encoding with the bytes it should be, without storing it.
struct Same<'a> {
    rest: &'a [u8],
}

impl Flavor for Same<'_> {
    type Output = bool;

    fn try_push(&mut self, byte: u8) -> postcard::Result<()> {
        match self.rest.split_first() {
            Some((first, rest)) if *first == byte => {
                self.rest = rest;
                Ok(())
            }
            _ => Err(postcard::Error::SerializeBufferFull),
        }
    }

    fn finalize(self) -> postcard::Result<bool> {
        Ok(self.rest.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_way_to_write_a_number() {
        assert_eq!(decode::<u32>(&[0x80, 0x01]), Ok(128));
        assert_eq!(decode::<u32>(&[0x81, 0x00]), Err(Error::NonCanonical));
        assert_eq!(decode::<u32>(&[0x01, 0x00]), Err(Error::NonCanonical));
        assert_eq!(decode::<u32>(&[0x80]), Err(Error::Malformed));
        assert_eq!(decode::<Option<u8>>(&[2, 0]), Err(Error::Malformed));
    }
}
