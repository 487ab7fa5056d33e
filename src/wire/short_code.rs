//! The short code under the QR symbol: ten Crockford base-32 characters of the notice id and a check character, for
//! typing at a kiosk or on the page (FORMAT.md, "Short code").
//!
//! The check character is one from the same alphabet, a weighted sum over GF(32): it catches every single wrong
//! character and every two characters swapped, wherever they stand. (Crockford's own check symbols `*~$=U` are not on
//! every keypad and hard to say aloud.)

use core::fmt;

use alloc::string::String;

use crate::error::Error;
use crate::id::NoticeId;

/// Crockford's alphabet: no I, L, O, U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Characters that say something, without the check character.
const LEN: usize = 10;

/// A short code that is well-formed; whether a notice has it is for the register to say.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ShortCode([u8; LEN]);

impl ShortCode {
    /// The code of a notice: the first 50 bits of its id.
    pub fn of(id: NoticeId) -> Self {
        let mut bits = id.0.iter().take(7).fold(0u64, |bits, byte| bits << 8 | u64::from(*byte)) >> 6;
        let mut values = [0; LEN];
        for value in values.iter_mut().rev() {
            *value = u8::try_from(bits & 31).unwrap_or(0);
            bits >>= 5;
        }
        ShortCode(values)
    }

    /// Reads what a person typed: any case, spaces and hyphens anywhere, I and L for 1, O for 0.
    ///
    /// # Errors
    /// [`Error::ShortCodeCharacter`], [`Error::ShortCodeLength`] or [`Error::ShortCodeCheck`].
    pub fn parse(text: &str) -> Result<Self, Error> {
        let mut values = [0u8; LEN + 1];
        let mut len = 0;
        for found in text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\u{2010}'..='\u{2015}')) {
            let value = value(found).ok_or(Error::ShortCodeCharacter { found })?;
            if let Some(slot) = values.get_mut(len) {
                *slot = value;
            }
            len += 1;
        }
        if len != LEN + 1 {
            return Err(Error::ShortCodeLength { len });
        }
        let mut code = [0; LEN];
        code.copy_from_slice(&values[..LEN]);
        if values[LEN] != check(&code) { Err(Error::ShortCodeCheck) } else { Ok(ShortCode(code)) }
    }

    /// `ABCDE-FGHJK-4`.
    pub fn to_text(self) -> String {
        let mut text = String::with_capacity(LEN + 3);
        for (i, value) in self.0.iter().enumerate() {
            if i == 5 {
                text.push('-');
            }
            text.push(letter(*value));
        }
        text.push('-');
        text.push(letter(check(&self.0)));
        text
    }

    /// The first `len` characters: names the bucket of the register.
    pub fn prefix(self, len: usize) -> String {
        self.0.iter().take(len).map(|value| letter(*value)).collect()
    }
}

impl fmt::Display for ShortCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_text())
    }
}

impl fmt::Debug for ShortCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_text())
    }
}

fn letter(value: u8) -> char {
    char::from(ALPHABET[usize::from(value & 31)])
}

fn value(c: char) -> Option<u8> {
    let c = match c.to_ascii_uppercase() {
        'I' | 'L' => '1',
        'O' => '0',
        c => c,
    };
    ALPHABET.iter().position(|letter| char::from(*letter) == c).and_then(|i| u8::try_from(i).ok())
}

/// Σ αⁱ·vᵢ for i = 1…10 over GF(32) = GF(2)[x] / (x⁵ + x² + 1) with α = x, by Horner's rule.
fn check(values: &[u8; LEN]) -> u8 {
    values.iter().rev().fold(0, |sum, value| times_x(sum ^ value))
}

fn times_x(value: u8) -> u8 {
    let doubled = value << 1;
    if doubled & 32 == 0 { doubled } else { doubled ^ 0b10_0101 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code() -> ShortCode {
        ShortCode::of(NoticeId::of(b"some notice"))
    }

    #[test]
    fn what_people_type_is_read() {
        let text = code().to_text();
        assert_eq!(text.len(), 13);
        assert_eq!(ShortCode::parse(&text), Ok(code()));
        let loose = alloc::format!(" {} ", text.replace('-', " ").to_lowercase().replace('0', "o").replace('1', "l"));
        assert_eq!(ShortCode::parse(&loose), Ok(code()));
        assert_eq!(ShortCode::parse("ABC"), Err(Error::ShortCodeLength { len: 3 }));
        assert_eq!(ShortCode::parse(""), Err(Error::ShortCodeLength { len: 0 }));
        assert_eq!(ShortCode::parse("ABCDE-FGHU*"), Err(Error::ShortCodeCharacter { found: 'U' }));
    }

    #[test]
    fn every_slip_of_one_character_and_every_swap_is_caught() {
        let text: alloc::vec::Vec<char> = code().to_text().chars().filter(|c| *c != '-').collect();
        for i in 0..text.len() {
            for letter in ALPHABET {
                let mut wrong = text.clone();
                wrong[i] = char::from(*letter);
                let result = ShortCode::parse(&wrong.iter().collect::<String>());
                assert_eq!(result.is_ok(), wrong == text);
            }
            for j in 0..i {
                let mut wrong = text.clone();
                wrong.swap(i, j);
                assert_eq!(ShortCode::parse(&wrong.iter().collect::<String>()).is_ok(), wrong == text);
            }
        }
    }
}
