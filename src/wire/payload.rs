//! The bytes of a payload: postcard's encoding, of which only the canonical form is accepted
//! (<https://postcard.jamesmunns.com/wire-format>). Postcard itself reads padded varints and leaves trailing bytes alone.

use alloc::vec::Vec;

use crate::error::Error;

/// A place in a payload.
#[derive(Clone, Debug)]
pub(crate) struct Payload<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Payload<'a> {
    pub(crate) fn of(bytes: &'a [u8]) -> Self {
        Payload { bytes, at: 0 }
    }

    pub(crate) fn position(&self) -> usize {
        self.at
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.at == self.bytes.len()
    }

    /// The bytes from `start` to here.
    pub(crate) fn since(&self, start: usize) -> &'a [u8] {
        self.between(start, self.at)
    }

    /// The bytes between two places that were passed.
    pub(crate) fn between(&self, start: usize, end: usize) -> &'a [u8] {
        self.bytes.get(start..end).unwrap_or(&[])
    }

    pub(crate) fn take(&mut self, len: usize) -> Result<&'a [u8], Error> {
        let end = self.at.checked_add(len).ok_or(Error::Malformed)?;
        let bytes = self.bytes.get(self.at..end).ok_or(Error::Malformed)?;
        self.at = end;
        Ok(bytes)
    }

    fn byte(&mut self) -> Result<u8, Error> {
        self.take(1).map(|bytes| bytes.first().copied().unwrap_or(0))
    }

    /// Groups of 7 bits, lowest first, of a number up to 32 bits. The last group is not zero unless it is the only one.
    pub(crate) fn varint(&mut self) -> Result<u32, Error> {
        let mut number = 0u64;
        for group in 0..5 {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << (7 * group);
            if byte & 0x80 == 0 {
                if byte == 0 && group > 0 {
                    return Err(Error::NonCanonical);
                }
                return u32::try_from(number).map_err(|_| Error::Malformed);
            }
        }
        Err(Error::Malformed)
    }

    /// As [`Payload::varint`], of a number up to 64 bits.
    pub(crate) fn varint64(&mut self) -> Result<u64, Error> {
        let mut number = 0u64;
        for group in 0..10 {
            let byte = self.byte()?;
            // The tenth group has room for one bit.
            if group == 9 && byte > 1 {
                return Err(Error::Malformed);
            }
            number |= u64::from(byte & 0x7f) << (7 * group);
            if byte & 0x80 == 0 {
                return if byte == 0 && group > 0 { Err(Error::NonCanonical) } else { Ok(number) };
            }
        }
        Err(Error::Malformed)
    }

    /// So many bytes as an array.
    pub(crate) fn array<const N: usize>(&mut self) -> Result<[u8; N], Error> {
        self.take(N)?.try_into().map_err(|_| Error::Malformed)
    }

    /// 0, −1, 1, −2 … as 0, 1, 2, 3 …
    #[allow(clippy::cast_possible_wrap, reason = "the bits are the number")]
    pub(crate) fn zigzag(&mut self) -> Result<i32, Error> {
        let number = self.varint()?;
        Ok((number >> 1) as i32 ^ -((number & 1) as i32))
    }

    /// A length. That so many bytes follow is seen when they are taken; lists are limited by the table.
    pub(crate) fn length(&mut self) -> Result<usize, Error> {
        self.varint().map(|len| len as usize)
    }

    /// A byte that is 0 or 1.
    pub(crate) fn flag(&mut self) -> Result<bool, Error> {
        match self.byte()? {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(Error::Malformed),
        }
    }
}

/// Writes what [`Payload`] reads.
#[derive(Debug, Default)]
pub(crate) struct Writer {
    bytes: Vec<u8>,
}

impl Writer {
    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    pub(crate) fn varint(&mut self, mut number: u64) {
        while number > 0x7f {
            self.bytes.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.bytes.push(number as u8);
    }

    /// Bytes whose number the format fixes.
    pub(crate) fn array(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// Length and bytes.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) {
        self.varint(bytes.len() as u64);
        self.array(bytes);
    }

    /// 0, or 1 and the value.
    pub(crate) fn optional<T>(&mut self, value: Option<T>, write: impl FnOnce(&mut Self, T)) {
        self.bytes.push(u8::from(value.is_some()));
        if let Some(value) = value {
            write(self, value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_way_to_write_a_number() {
        let read = |bytes: &[u8]| Payload::of(bytes).varint();
        assert_eq!(read(&[0]), Ok(0));
        assert_eq!(read(&[0x80, 0x01]), Ok(128));
        assert_eq!(read(&[0xff, 0xff, 0xff, 0xff, 0x0f]), Ok(u32::MAX));
        assert_eq!(read(&[0x81, 0x00]), Err(Error::NonCanonical));
        assert_eq!(read(&[0x80]), Err(Error::Malformed));
        assert_eq!(read(&[0xff, 0xff, 0xff, 0xff, 0x1f]), Err(Error::Malformed));
        assert_eq!(read(&[0x80, 0x80, 0x80, 0x80, 0x80, 0x01]), Err(Error::Malformed));
    }

    #[test]
    fn long_numbers_are_those_of_postcard() {
        for number in [0, 127, 128, u64::from(u32::MAX), 1 << 63, u64::MAX] {
            let bytes = postcard::to_allocvec(&number).unwrap();
            assert_eq!(Payload::of(&bytes).varint64(), Ok(number));
            let mut writer = Writer::default();
            writer.varint(number);
            assert_eq!(writer.into_bytes(), bytes);
        }
        assert_eq!(Payload::of(&[0x80, 0]).varint64(), Err(Error::NonCanonical));
        assert_eq!(Payload::of(&[0xff; 10]).varint64(), Err(Error::Malformed));
        let beyond = [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x02];
        assert_eq!(Payload::of(&beyond).varint64(), Err(Error::Malformed));
    }

    #[test]
    fn numbers_are_those_of_postcard() {
        for number in [0, -1, 1, 63, -64, 64, i32::MAX, i32::MIN] {
            let bytes = postcard::to_allocvec(&number).unwrap();
            assert_eq!(Payload::of(&bytes).zigzag(), Ok(number));
        }
    }
}
