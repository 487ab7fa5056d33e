//! The printed sign: a face of fixed size with the words of a notice and the QR symbol that carries it whole.
//!
//! Everything is drawn in millimetres, in black on white, from words that are already in the reader's language; the
//! same placard gives the same bytes every time. Nothing here reads a file or a clock: [`svg`] makes text, and the
//! program turns it into pixels.
//!
//! A face that cannot be read is not drawn: a symbol denser than [`MAX_VERSION`], or with modules smaller than
//! [`MIN_MODULE`], is a [`PlacardError`] that names the way out.

#[cfg(test)]
pub(crate) mod examples;
mod face;
mod level;
mod symbol;
mod text;

use core::fmt;

pub use face::svg;
pub use symbol::{MAX_VERSION, Symbol, symbol};

/// The smallest module of a printed symbol, in millimetres: smaller ones are lost to weak cameras, rain and toner.
pub const MIN_MODULE: f64 = 0.5;

/// A sheet, upright.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Size {
    /// 105 × 148 mm: on a pole, read from arm's length.
    A6,
    /// 148 × 210 mm: at an entrance.
    A5,
    /// 210 × 297 mm: on a wall.
    A4,
}

impl Size {
    /// Every size, smallest first.
    pub const ALL: [Size; 3] = [Size::A6, Size::A5, Size::A4];

    /// Reads `a6`, `A5` and the like.
    pub fn parse(name: &str) -> Option<Size> {
        Size::ALL.into_iter().find(|size| size.name().eq_ignore_ascii_case(name))
    }

    /// `a6`, `a5` or `a4`.
    pub fn name(self) -> &'static str {
        match self {
            Size::A6 => "a6",
            Size::A5 => "a5",
            Size::A4 => "a4",
        }
    }

    /// Width and height in millimetres.
    pub fn millimetres(self) -> (u16, u16) {
        match self {
            Size::A6 => (105, 148),
            Size::A5 => (148, 210),
            Size::A4 => (210, 297),
        }
    }
}

impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Size::A6 => "A6",
            Size::A5 => "A5",
            Size::A4 => "A4",
        })
    }
}

/// How closely the data points at a person. Each level has a mark of its own shape, and always words beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Level {
    /// Never about people.
    None,
    /// What pointed at people has been taken out.
    DeIdentified,
    /// A code stands for the person.
    Pseudonymous,
    /// The data shows who it is.
    Identifiable,
    /// The notice does not say.
    NotStated,
}

/// What the face says, in the reader's language. White space is made single, control and direction characters are left
/// out; a text that does not fit its lines even small ends in an ellipsis.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    /// Language of the words as a BCP 47 tag.
    pub lang: &'a str,
    /// `ltr` or `rtl`: which side reading starts from.
    pub dir: &'a str,
    /// What locals call the sensor.
    pub label: &'a str,
    /// Where it hangs.
    pub place: Option<&'a str>,
    /// Small line above the purpose: "What it is for".
    pub purpose_heading: &'a str,
    /// The purpose in one sentence, or in words that the notice does not say.
    pub purpose: &'a str,
    /// Small line above the controller: "Who is responsible".
    pub controller_heading: &'a str,
    /// Name of the controller, or in words that the notice does not say.
    pub controller: &'a str,
    /// Which mark to draw.
    pub level: Level,
    /// What the mark means.
    pub level_words: &'a str,
    /// Beside the symbol: "Scan to check this sign".
    pub scan: &'a str,
    /// Above the address: "or type this code at".
    pub short_code_words: &'a str,
    /// "This sign never asks you to pay or log in."
    pub warning: &'a str,
    /// Before the authority's name: "Signed by".
    pub signed_by: &'a str,
    /// Before the sensor's id: "Sensor".
    pub sensor: &'a str,
    /// "Valid until 2027-10-31".
    pub validity: &'a str,
}

/// A sign to draw.
#[derive(Clone, Copy, Debug)]
pub struct Placard<'a> {
    /// What it says.
    pub words: Words<'a>,
    /// What the QR symbol carries.
    pub qr_text: &'a str,
    /// The short code, in groups.
    pub short_code: &'a str,
    /// The plain address to type, printed whole.
    pub url: &'a str,
    /// Who signed the notice.
    pub authority: &'a str,
    /// The sensor's id.
    pub sensor: &'a str,
}

/// Why a placard is not drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PlacardError {
    /// The text needs a denser symbol than phones read well.
    TooDense {
        /// The version it would need; nothing if no QR symbol holds it.
        version: Option<u8>,
    },
    /// The symbol, at [`MIN_MODULE`] and with legible words around it, is too large for this sheet.
    DoesNotFit {
        /// The sheet asked for.
        size: Size,
        /// The smallest sheet that works.
        needs: Option<Size>,
    },
    /// The address or the short code has no room, and half of it is of no use.
    AddressTooLong {
        /// What has no room.
        text: String,
    },
}

impl PlacardError {
    /// Every code, sorted.
    pub const CODES: &'static [&'static str] =
        &["placard-address-too-long", "placard-does-not-fit", "placard-too-dense"];

    /// The stable code of this error.
    pub fn code(&self) -> &'static str {
        match self {
            PlacardError::TooDense { .. } => "placard-too-dense",
            PlacardError::DoesNotFit { .. } => "placard-does-not-fit",
            PlacardError::AddressTooLong { .. } => "placard-address-too-long",
        }
    }
}

impl fmt::Display for PlacardError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PlacardError::TooDense { version: Some(version) } => write!(
                f,
                "the QR code would be of version {version}, and phones read up to {MAX_VERSION} well: \
                 shorten the sentences of the notice, or split its activities over two notices"
            ),
            PlacardError::TooDense { version: None } => write!(
                f,
                "no QR code holds this much text: shorten the sentences of the notice, or split its activities over \
                 two notices"
            ),
            PlacardError::DoesNotFit { size, needs: Some(needs) } => {
                write!(f, "the QR code is too large for {size}: print on {needs}, or shorten the notice")
            }
            PlacardError::DoesNotFit { size, needs: None } => {
                write!(f, "the QR code is too large for {size} and for every larger sheet: shorten the notice")
            }
            PlacardError::AddressTooLong { text } => {
                write!(f, "there is no room to print {text:?} whole: use a shorter address")
            }
        }
    }
}

impl core::error::Error for PlacardError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_have_names() {
        for size in Size::ALL {
            assert_eq!(Size::parse(size.name()), Some(size));
            assert_eq!(Size::parse(&size.to_string()), Some(size));
        }
        assert_eq!(Size::parse("a3"), None);
        assert_eq!(Size::parse(""), None);
    }

    #[test]
    fn codes_are_listed() {
        for error in [
            PlacardError::TooDense { version: None },
            PlacardError::DoesNotFit { size: Size::A6, needs: None },
            PlacardError::AddressTooLong { text: String::new() },
        ] {
            assert!(PlacardError::CODES.contains(&error.code()));
        }
        assert!(PlacardError::CODES.is_sorted());
    }
}
