//! Finding the QR code in a picture in grey: a frame of a camera, a photo of a placard, a screenshot.
//!
//! Pictures come from strangers, and so does the decoder: one that panics costs one attempt. Only the parts of `rxing`
//! that find and read QR symbols are used, and none that turn bytes of other alphabets into text: their tables are larger than
//! all the rest.

#[cfg(target_arch = "wasm32")]
pub mod wasm;

use rxing::common::{BitMatrix, DetectorRXingResult, GlobalHistogramBinarizer, HybridBinarizer};
use rxing::qrcode::cpp_port::decoder::Decode;
use rxing::qrcode::cpp_port::detector::{DetectPureQR, FindFinderPatterns, GenerateFinderPatternSets, SampleQR};
use rxing::qrcode::detector::Detector;
use rxing::{Binarizer, DecodeHints, Luma8Source};

/// The largest picture that is looked at, in pixels.
pub const MAX_PIXELS: usize = 40_000_000;

/// Triples of corners that are tried in one picture: a crowd of squares must not keep anybody waiting.
const MAX_TRIES: usize = 64;

/// The text of the first QR code, dark on light or light on dark, in light that is uneven or plain. `grey`: one byte for
/// a pixel, row after row. Nothing where there is no code, and where the numbers do not fit each other.
#[must_use]
pub fn read(grey: &[u8], width: u32, height: u32) -> Option<String> {
    let pixels = (width as usize).checked_mul(height as usize)?;
    if pixels == 0 || pixels > MAX_PIXELS || pixels != grey.len() {
        return None;
    }
    let source = || Luma8Source::new_with_slice(grey, width, height).ok();
    let local = || Some(HybridBinarizer::new(source()?).get_black_matrix().ok()?.clone());
    let global = || Some(GlobalHistogramBinarizer::new(source()?).get_black_matrix().ok()?.clone());
    quietly(|| find(local()?)).flatten().or_else(|| quietly(|| find(global()?)).flatten())
}

/// In black and white, then in white and black.
fn find(mut picture: BitMatrix) -> Option<String> {
    quietly(|| find_dark(&picture)).flatten().or_else(|| {
        picture.flip_self();
        quietly(|| find_dark(&picture)).flatten()
    })
}

fn find_dark(picture: &BitMatrix) -> Option<String> {
    let mut corners = FindFinderPatterns(picture, true, 0);
    let sets = GenerateFinderPatternSets(&mut corners);
    let sampled = sets.iter().take(MAX_TRIES).filter_map(|set| SampleQR(picture, set).ok());
    let mut found = sampled.map(|sampled| sampled.getBits().clone()).filter_map(|symbol| text(&symbol));
    found
        .next()
        .or_else(|| text(DetectPureQR(picture).ok()?.getBits()))
        // An older way to look, which finds some that the other does not.
        .or_else(|| text(Detector::new(picture).detect_with_hints(&DecodeHints::default()).ok()?.getBits()))
}

/// What a symbol says. QR codes seldom say in which alphabet: UTF-8 where it is that, else Latin 1.
fn text(symbol: &BitMatrix) -> Option<String> {
    let decoded = Decode(symbol).ok().filter(|decoded| decoded.isValid())?;
    let bytes = decoded.content().bytes();
    let latin = || bytes.iter().map(|byte| char::from(*byte)).collect();
    Some(std::str::from_utf8(bytes).map_or_else(|_| latin(), str::to_owned))
}

/// Runs a decoder of others; nothing if it panics, and nothing of that on the terminal.
#[cfg(panic = "unwind")]
pub(crate) fn quietly<T>(work: impl FnOnce() -> T) -> Option<T> {
    use std::cell::Cell;
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::sync::Once;

    thread_local! {
        static QUIET: Cell<bool> = const { Cell::new(false) };
    }
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            if !QUIET.get() {
                before(panic);
            }
        }));
    });
    let loud = !QUIET.replace(true);
    let result = catch_unwind(AssertUnwindSafe(work)).ok();
    if loud {
        QUIET.set(false);
    }
    result
}

/// In WebAssembly a panic ends the module; the worker starts it anew.
#[cfg(not(panic = "unwind"))]
#[allow(clippy::unnecessary_wraps, reason = "as where a panic can be caught")]
pub(crate) fn quietly<T>(work: impl FnOnce() -> T) -> Option<T> {
    Some(work())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TEXT: &str = "https://city.example/n#00100200300400500";
    const PIXELS: u32 = 5;

    /// A symbol on a white plate.
    fn picture() -> (Vec<u8>, u32) {
        let symbol = crate::placard::symbol(TEXT).unwrap();
        let side = (symbol.modules() as u32 + 8) * PIXELS;
        let module = |at: u32| ((at / PIXELS) as usize).wrapping_sub(4);
        let dark = |x, y| symbol.dark(module(x), module(y));
        let grey = (0..side * side).map(|at| if dark(at % side, at / side) { 20 } else { 235 });
        (grey.collect(), side)
    }

    #[test]
    fn a_symbol_is_read_dark_on_light_and_light_on_dark() {
        let (mut grey, side) = picture();
        assert_eq!(read(&grey, side, side).as_deref(), Some(TEXT));
        grey.iter_mut().for_each(|pixel| *pixel = 255 - *pixel);
        assert_eq!(read(&grey, side, side).as_deref(), Some(TEXT));
    }

    #[test]
    fn numbers_that_do_not_fit_each_other_read_nothing() {
        let (grey, side) = picture();
        for (width, height) in [(0, 0), (side, 0), (side, side - 1), (side + 1, side), (1, 1), (u32::MAX, u32::MAX)] {
            assert_eq!(read(&grey, width, height), None, "{width} x {height}");
        }
        assert_eq!(read(&[], 0, 0), None);
        assert_eq!(read(&[0], 1, 1), None);
    }

    #[test]
    fn a_decoder_that_panics_is_survived() {
        assert_eq!(quietly(|| -> u8 { panic!("a decoder's own affair") }), None);
        assert_eq!(quietly(|| quietly(|| 1)), Some(Some(1)));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]

        /// Torn, scratched, stretched: the text or nothing, and never a panic.
        #[test]
        fn a_corrupted_picture_reads_right_or_not_at_all(
            scratches in prop::collection::vec((any::<u32>(), 1..400_usize, any::<u8>()), 0..40),
            row in 0..200_u32,
            shift in 0..60_usize,
        ) {
            let (mut grey, side) = picture();
            let width = side as usize;
            for (from, len, with) in scratches {
                let from = from as usize % grey.len();
                let to = (from + len).min(grey.len());
                grey[from..to].fill(with);
            }
            let start = (row % side) as usize * width;
            grey[start..].rotate_left(shift);
            if let Some(text) = read(&grey, side, side) {
                prop_assert_eq!(text, TEXT);
            }
        }

        /// Noise in any shape.
        #[test]
        fn noise_reads_nothing_and_ends(
            noise in prop::collection::vec(any::<u8>(), 1..40_000), width in 1..400_u32,
        ) {
            let height = noise.len() as u32 / width;
            let grey = &noise[..(width * height) as usize];
            prop_assert!(read(grey, width, height).is_none_or(|text| text.len() < 8_000));
            // Black and white only: all edges.
            let edges: Vec<u8> = grey.iter().map(|pixel| if *pixel < 128 { 0 } else { 255 }).collect();
            prop_assert!(read(&edges, width, height).is_none_or(|text| text.len() < 8_000));
        }
    }
}
