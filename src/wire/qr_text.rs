//! Text of the QR code: a web address, `#`, then the envelope as decimal digits (FORMAT.md, "QR text").
//!
//! Digits because QR numeric mode carries them at 98.8 % of byte efficiency and every one survives a URL; after `#`
//! because nothing behind it ever leaves the phone. 7 bytes are 17 digits, a tail of 1–6 bytes 3/5/8/10/13/15.

use alloc::string::String;
use alloc::vec::Vec;

use super::MAX_NOTICE;
use crate::error::Error;

/// Digits of a group of 0–7 bytes.
const DIGITS: [usize; 8] = [0, 3, 5, 8, 10, 13, 15, 17];

/// The most digits that a text may hold: those of [`MAX_NOTICE`] bytes.
pub const MAX_DIGITS: usize = MAX_NOTICE / 7 * 17 + DIGITS[MAX_NOTICE % 7];

/// The digits of these bytes.
pub fn digits(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() / 7 * 17 + 17);
    for group in bytes.chunks(7) {
        let mut number = group.iter().fold(0u64, |number, byte| number << 8 | u64::from(*byte));
        let width = DIGITS[group.len()];
        let mut buffer = [b'0'; 17];
        for digit in buffer[..width].iter_mut().rev() {
            *digit = b'0' + u8::try_from(number % 10).unwrap_or(0);
            number /= 10;
        }
        text.extend(buffer[..width].iter().map(|digit| char::from(*digit)));
    }
    text
}

/// The bytes of these digits.
///
/// # Errors
/// [`Error::TooLarge`] above [`MAX_DIGITS`], before anything is read; [`Error::NotALamppostCode`] for another
/// character or no digits at all; [`Error::DigitsNonCanonical`] for a length or a group that no bytes give.
pub fn bytes(digits: &str) -> Result<Vec<u8>, Error> {
    if digits.len() > MAX_DIGITS {
        return Err(Error::TooLarge { limit: MAX_DIGITS, len: digits.len() });
    }
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(Error::NotALamppostCode);
    }
    let mut bytes = Vec::with_capacity(digits.len() / 17 * 7 + 7);
    for group in digits.as_bytes().chunks(17) {
        let len = DIGITS.iter().position(|width| *width == group.len()).ok_or(Error::DigitsNonCanonical)?;
        let number = group.iter().fold(0u64, |number, digit| number * 10 + u64::from(digit - b'0'));
        if number >> (8 * len) != 0 {
            return Err(Error::DigitsNonCanonical);
        }
        bytes.extend_from_slice(&number.to_be_bytes()[8 - len..]);
    }
    Ok(bytes)
}

/// The text to print: `base` is the address of the page, e.g. `https://city.example/n`.
pub fn url(base: &str, envelope: &[u8]) -> String {
    let mut text = String::from(base);
    text.push('#');
    text.push_str(&digits(envelope));
    text
}

/// Finds the envelope in what a camera read or a person pasted: a web address with digits after `#`, or the digits
/// alone, with white space around them. The address itself is not judged here.
///
/// # Errors
/// As [`bytes`].
pub fn parse(text: &str) -> Result<Vec<u8>, Error> {
    let text = text.trim();
    let start = text.bytes().rposition(|b| b == b'#').map_or(0, |hash| hash + 1);
    bytes(text.get(start..).unwrap_or(""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_length_survives() {
        for len in 1..=MAX_NOTICE {
            for byte in [0u8, 1, 0x7f, 0xff] {
                let mut envelope = alloc::vec![byte; len];
                envelope[len / 2] = 0xa5;
                let text = digits(&envelope);
                assert!(text.len() <= MAX_DIGITS);
                assert_eq!(bytes(&text), Ok(envelope.clone()));
                assert_eq!(parse(&url("https://city.example/n", &envelope)), Ok(envelope));
            }
        }
    }

    #[test]
    fn other_texts_are_refused() {
        assert_eq!(parse("https://city.example/n#"), Err(Error::NotALamppostCode));
        assert_eq!(parse("https://city.example/n"), Err(Error::NotALamppostCode));
        assert_eq!(parse("https://city.example/n#%31%32%33"), Err(Error::NotALamppostCode));
        assert_eq!(parse("+12"), Err(Error::NotALamppostCode));
        assert_eq!(parse("1 2"), Err(Error::NotALamppostCode));
        assert_eq!(parse("١٢٣"), Err(Error::NotALamppostCode));
        assert_eq!(bytes("1"), Err(Error::DigitsNonCanonical));
        assert_eq!(bytes("256"), Err(Error::DigitsNonCanonical));
        assert_eq!(bytes("255"), Ok(alloc::vec![255]));
        assert_eq!(bytes("99999999999999999"), Err(Error::DigitsNonCanonical));
        let long = "0".repeat(MAX_DIGITS + 1);
        assert_eq!(bytes(&long), Err(Error::TooLarge { limit: MAX_DIGITS, len: MAX_DIGITS + 1 }));
    }
}
