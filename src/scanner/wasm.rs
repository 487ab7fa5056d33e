//! The browser's side: a picture in, text out. A module of its own, so that only pages with a camera load it.

use wasm_bindgen::prelude::*;

#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// The text of the QR code in a picture of a canvas: four bytes for a pixel, red, green, blue and opacity. `undefined`
/// where there is none. A picture that breaks the decoder ends this module.
#[wasm_bindgen]
#[must_use]
pub fn read(rgba: &[u8], width: u32, height: u32) -> Option<String> {
    let grey: Vec<u8> = rgba.chunks_exact(4).map(|pixel| grey(pixel[0], pixel[1], pixel[2])).collect();
    super::read(&grey, width, height)
}

/// As television weighs colours (Rec. 601).
fn grey(red: u8, green: u8, blue: u8) -> u8 {
    let sum = 77 * u32::from(red) + 150 * u32::from(green) + 29 * u32::from(blue);
    (sum >> 8) as u8
}
