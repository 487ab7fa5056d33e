//! Finding the QR code in a picture: a photo of a placard, a screenshot, a scan.
//!
//! Pictures come from strangers: what they claim to be is limited before anything is unpacked, and a decoder that
//! panics costs one attempt.

use std::fmt;
use std::io::Cursor;

use image::imageops::FilterType;
use image::{DynamicImage, GrayImage, ImageDecoder, ImageFormat, ImageReader, Limits};

use crate::scanner::{self, quietly};

/// The largest file that is opened, in bytes.
pub const MAX_BYTES: usize = 20 * 1024 * 1024;
/// The largest picture that is unpacked, in pixels.
pub const MAX_PIXELS: u64 = 40_000_000;

/// Why no text came out of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ImageError {
    /// Not a PNG, JPEG or WebP file, or a damaged one.
    Unreadable,
    /// More than [`MAX_BYTES`] or [`MAX_PIXELS`]; nothing was unpacked.
    TooLarge,
    /// A picture in which no QR code was found.
    NoCode,
}

impl ImageError {
    /// Every code, sorted.
    pub const CODES: &'static [&'static str] = &["image-no-code", "image-too-large", "image-unreadable"];

    /// The stable code of this error.
    pub fn code(&self) -> &'static str {
        match self {
            ImageError::Unreadable => "image-unreadable",
            ImageError::TooLarge => "image-too-large",
            ImageError::NoCode => "image-no-code",
        }
    }
}

impl fmt::Display for ImageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ImageError::Unreadable => f.write_str("this is no PNG, JPEG or WebP picture, or it is damaged"),
            ImageError::TooLarge => write!(
                f,
                "the picture is too large: at most {} MB and {} megapixels",
                MAX_BYTES / (1024 * 1024),
                MAX_PIXELS / 1_000_000
            ),
            ImageError::NoCode => f.write_str(
                "no QR code was found in the picture: take it straight on, sharp, with the whole code in it",
            ),
        }
    }
}

impl std::error::Error for ImageError {}

/// The text of the QR code in a PNG, JPEG or WebP file.
///
/// # Errors
/// [`ImageError`].
pub fn decode(bytes: &[u8]) -> Result<String, ImageError> {
    let picture = quietly(|| unpack(bytes)).unwrap_or(Err(ImageError::Unreadable))?;
    let longest = picture.width().max(picture.height());
    // Smaller pictures are quick and free of noise, larger ones keep the modules of a small symbol apart.
    let mut tried = Vec::new();
    for side in [1_600, 1_000, 2_800, 700, 4_500] {
        let side = side.min(longest);
        if tried.contains(&side) {
            continue;
        }
        tried.push(side);
        let scaled;
        let picture = if side == longest {
            &picture
        } else {
            let scale = |length: u32| (u64::from(length) * u64::from(side)).div_ceil(u64::from(longest)) as u32;
            let (width, height) = (scale(picture.width()).max(1), scale(picture.height()).max(1));
            scaled = image::imageops::resize(&picture, width, height, FilterType::Triangle);
            &scaled
        };
        if let Some(text) = scanner::read(picture.as_raw(), picture.width(), picture.height()) {
            return Ok(text);
        }
    }
    Err(ImageError::NoCode)
}

/// The picture in grey, transparent parts as white.
fn unpack(bytes: &[u8]) -> Result<GrayImage, ImageError> {
    if bytes.len() > MAX_BYTES {
        return Err(ImageError::TooLarge);
    }
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|_| ImageError::Unreadable)?;
    if !matches!(reader.format(), Some(ImageFormat::Png | ImageFormat::Jpeg | ImageFormat::WebP)) {
        return Err(ImageError::Unreadable);
    }
    let mut limits = Limits::default();
    // Eight bytes for a pixel is the widest of the three formats.
    limits.max_alloc = Some(MAX_PIXELS * 8 + 64 * 1024 * 1024);
    reader.limits(limits);
    let decoder = reader.into_decoder().map_err(refused)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MAX_PIXELS {
        return Err(ImageError::TooLarge);
    }
    let picture = DynamicImage::from_decoder(decoder).map_err(refused)?;
    if !picture.color().has_alpha() {
        return Ok(picture.into_luma8());
    }
    let mut grey = GrayImage::new(picture.width(), picture.height());
    for (to, from) in grey.pixels_mut().zip(picture.into_luma_alpha8().pixels()) {
        let [light, alpha] = from.0.map(u32::from);
        to.0 = [((light * alpha + 255 * (255 - alpha) + 127) / 255) as u8];
    }
    Ok(grey)
}

fn refused(error: image::ImageError) -> ImageError {
    match error {
        image::ImageError::Limits(_) => ImageError::TooLarge,
        _ => ImageError::Unreadable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{Luma, Rgba, RgbaImage};

    const TEXT: &str = "https://city.example/n#001002003";

    /// A symbol with modules of eight pixels.
    fn picture() -> GrayImage {
        let symbol = crate::placard::symbol(TEXT).unwrap();
        let side = (symbol.modules() + 8) * 8;
        GrayImage::from_fn(side as u32, side as u32, |x, y| {
            let module = |at: u32| (at as usize / 8).wrapping_sub(4);
            Luma([if symbol.dark(module(x), module(y)) { 0 } else { 255 }])
        })
    }

    fn file(picture: DynamicImage, format: ImageFormat) -> Vec<u8> {
        let mut file = Cursor::new(Vec::new());
        picture.write_to(&mut file, format).unwrap();
        file.into_inner()
    }

    #[test]
    fn the_three_formats_are_read() {
        for format in [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP] {
            let picture = DynamicImage::from(picture());
            let picture = if format == ImageFormat::WebP { picture.into_rgb8().into() } else { picture };
            assert_eq!(decode(&file(picture, format)).as_deref(), Ok(TEXT), "{format:?}");
        }
    }

    #[test]
    fn turned_inverted_and_transparent_symbols_are_read() {
        let symbol = picture();
        let clear = RgbaImage::from_fn(symbol.width(), symbol.height(), |x, y| {
            Rgba([0, 0, 0, if symbol.get_pixel(x, y).0[0] == 0 { 255 } else { 0 }])
        });
        let mut inverted = symbol.clone();
        inverted.pixels_mut().for_each(|pixel| pixel.0[0] = 255 - pixel.0[0]);
        let turned = image::imageops::rotate90(&symbol);
        let mirrored = image::imageops::flip_horizontal(&symbol);
        for picture in [clear.into(), inverted.into(), turned.into(), mirrored.into()] as [DynamicImage; 4] {
            assert_eq!(decode(&file(picture, ImageFormat::Png)).as_deref(), Ok(TEXT));
        }
    }

    #[test]
    fn a_symbol_in_the_corner_of_a_large_picture_is_read() {
        let mut photo = GrayImage::from_pixel(4_000, 3_000, Luma([200]));
        image::imageops::replace(&mut photo, &picture(), 3_500, 2_500);
        assert_eq!(decode(&file(photo.into(), ImageFormat::Png)).as_deref(), Ok(TEXT));
    }

    #[test]
    fn other_files_are_refused() {
        let whole = file(picture().into(), ImageFormat::Png);
        assert_eq!(decode(b""), Err(ImageError::Unreadable));
        assert_eq!(decode(b"GIF89a\x01\0\x01\0"), Err(ImageError::Unreadable));
        for len in [1, 8, 20, 33, 60, whole.len() / 2] {
            assert_eq!(decode(&whole[..len]), Err(ImageError::Unreadable), "{len}");
        }
        let plain = GrayImage::from_pixel(300, 200, Luma([255]));
        assert_eq!(decode(&file(plain.into(), ImageFormat::Png)), Err(ImageError::NoCode));
        let dot = GrayImage::from_pixel(1, 1, Luma([0]));
        assert_eq!(decode(&file(dot.into(), ImageFormat::Png)), Err(ImageError::NoCode));
    }

    #[test]
    fn large_pictures_are_refused_before_they_are_unpacked() {
        assert_eq!(decode(&vec![0; MAX_BYTES + 1]), Err(ImageError::TooLarge));
        let wide = GrayImage::from_pixel(8_001, 5_000, Luma([255]));
        assert_eq!(decode(&file(wide.into(), ImageFormat::Png)), Err(ImageError::TooLarge));
    }
}
