//! Drawing an SVG face into pixels.

use std::fmt;
use std::io::Cursor;
use std::sync::{Arc, LazyLock};

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder};
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::fontdb::{Database, Family, ID, Query};
use resvg::usvg::{FontResolver, Options, Tree};

/// The most pixels drawn: A4 at 600 dots per inch has 35 million.
const MAX_PIXELS: u64 = 64_000_000;

/// Why there is no picture.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RasterError {
    /// The system has no font at all, and a sign without words is none.
    NoFonts,
    /// Not an SVG document that can be drawn.
    Svg(String),
    /// Zero dots per inch, or more pixels than are drawn.
    Dpi(u32),
}

impl RasterError {
    /// Every code, sorted.
    pub const CODES: &'static [&'static str] = &["raster-dpi", "raster-no-fonts", "raster-svg"];

    /// The stable code of this error.
    pub fn code(&self) -> &'static str {
        match self {
            RasterError::NoFonts => "raster-no-fonts",
            RasterError::Svg(_) => "raster-svg",
            RasterError::Dpi(_) => "raster-dpi",
        }
    }
}

impl fmt::Display for RasterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RasterError::NoFonts => f.write_str(
                "this computer has no fonts, so a PNG would have no words: install one \
                 (on Debian: apt install fonts-dejavu-core), or print the SVG from a browser",
            ),
            RasterError::Svg(reason) => write!(f, "the face cannot be drawn: {reason}"),
            RasterError::Dpi(dpi) => write!(f, "{dpi} dots per inch cannot be drawn: use 300, or 600 for fine print"),
        }
    }
}

impl std::error::Error for RasterError {}

/// An SVG document as a grey PNG on white, at so many dots per inch.
///
/// # Errors
/// [`RasterError`]; the fonts are looked for once in a process.
pub fn png(svg: &str, dpi: u32) -> Result<Vec<u8>, RasterError> {
    let tree = tree(svg)?;
    let scale = f64::from(dpi) / 96.0;
    let side = |length: f32| (f64::from(length) * scale).round().max(1.0);
    let (width, height) = (side(tree.size().width()), side(tree.size().height()));
    if dpi == 0 || width * height > MAX_PIXELS as f64 {
        return Err(RasterError::Dpi(dpi));
    }
    let mut pixels = Pixmap::new(width as u32, height as u32).ok_or(RasterError::Dpi(dpi))?;
    pixels.fill(Color::WHITE);
    let transform = Transform::from_scale(
        (width / f64::from(tree.size().width())) as f32,
        (height / f64::from(tree.size().height())) as f32,
    );
    resvg::render(&tree, transform, &mut pixels.as_mut());

    // Everything is opaque after the white fill, so premultiplied colours are plain ones.
    let grey: Vec<u8> = pixels
        .data()
        .chunks_exact(4)
        .map(|p| ((299 * u32::from(p[0]) + 587 * u32::from(p[1]) + 114 * u32::from(p[2]) + 500) / 1000) as u8)
        .collect();
    let mut file = Vec::new();
    PngEncoder::new_with_quality(Cursor::new(&mut file), CompressionType::Default, FilterType::Adaptive)
        .write_image(&grey, pixels.width(), pixels.height(), ExtendedColorType::L8)
        .map_err(|error| RasterError::Svg(error.to_string()))?;
    Ok(with_density(file, dpi))
}

fn tree(svg: &str) -> Result<Tree, RasterError> {
    let fonts = FONTS.clone();
    if fonts.is_empty() {
        return Err(RasterError::NoFonts);
    }
    let font_resolver = FontResolver { select_fallback: Box::new(fallback), ..FontResolver::default() };
    let options = Options { dpi: 96.0, fontdb: fonts, font_resolver, ..Options::default() };
    Tree::from_str(svg, &options).map_err(|error| RasterError::Svg(error.to_string()))
}

static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut fonts = Database::new();
    fonts.load_system_fonts();
    // What the generic names stand for is a guess until something is found under them.
    if let Some(family) = found(&fonts, Family::SansSerif, &["Noto Sans", "Liberation Sans", "DejaVu Sans"]) {
        fonts.set_sans_serif_family(family);
    }
    if let Some(family) = found(&fonts, Family::Monospace, &["Noto Sans Mono", "Liberation Mono", "DejaVu Sans Mono"]) {
        fonts.set_monospace_family(family);
    }
    Arc::new(fonts)
});

/// A font for a character that the fonts `tried` so far do not have: one as bold as the first, if it is soon found.
fn fallback(c: char, tried: &[ID], fonts: &mut Arc<Database>) -> Option<ID> {
    const TRIES: usize = 6;
    let weight = |fonts: &Database, id: ID| fonts.face(id).map(|face| face.weight);
    let wanted = tried.first().and_then(|id| weight(fonts, *id));
    let select = FontResolver::default_fallback_selector();
    let mut tried = tried.to_vec();
    let mut first = None;
    for _ in 0..TRIES {
        let Some(id) = select(c, &tried, fonts) else { break };
        if weight(fonts, id) == wanted {
            return Some(id);
        }
        first = first.or(Some(id));
        tried.push(id);
    }
    first
}

/// A family to use in place of a generic one that leads nowhere: one of these, or simply the first there is.
fn found(fonts: &Database, generic: Family<'_>, names: &[&str]) -> Option<String> {
    let exists = |family| fonts.query(&Query { families: &[family], ..Query::default() }).is_some();
    if exists(generic) {
        return None;
    }
    let named = names.iter().find(|name| exists(Family::Name(name))).map(|name| (*name).to_owned());
    named.or_else(|| fonts.faces().find_map(|face| face.families.first().map(|(name, _)| name.clone())))
}

/// The file with a pHYs chunk (PNG, 11.3.4.3) after its header, so that it prints in its true size.
fn with_density(mut file: Vec<u8>, dpi: u32) -> Vec<u8> {
    // Signature 8, length 4, type 4, header 13, checksum 4.
    const HEADER_END: usize = 33;
    let per_metre = (f64::from(dpi) / 0.0254).round() as u32;
    let mut chunk = Vec::from(*b"pHYs");
    chunk.extend(per_metre.to_be_bytes());
    chunk.extend(per_metre.to_be_bytes());
    chunk.push(1);
    let checksum = crc32(&chunk);
    let mut whole = Vec::from(9u32.to_be_bytes());
    whole.extend(chunk);
    whole.extend(checksum.to_be_bytes());
    file.splice(HEADER_END..HEADER_END, whole);
    file
}

/// The checksum of PNG chunks (PNG, annex D).
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { 0xedb8_8320 ^ crc >> 1 } else { crc >> 1 })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::qr_image;
    use crate::placard::examples::{envelope, placard, placards, texts};
    use crate::placard::{Size, svg};
    use resvg::usvg::{Group, Node, Rect};

    #[test]
    fn what_is_drawn_can_be_scanned() {
        let text = envelope(465);
        for size in Size::ALL {
            let face = svg(&placard(&text), size).unwrap();
            for dpi in [150, 300] {
                let file = png(&face, dpi).unwrap();
                assert_eq!(qr_image::decode(&file).as_deref(), Ok(text.as_str()), "{size} {dpi}");
            }
        }
    }

    /// Texts keep clear of the edge, of each other and of the symbol, with the fonts of this computer.
    #[test]
    fn nothing_touches() {
        fn boxes(group: &Group, sheet: f32, found: &mut Vec<(String, Rect)>) {
            for node in group.children() {
                match node {
                    Node::Group(group) => boxes(group, sheet, found),
                    Node::Text(text) => {
                        let words = text.chunks().iter().map(|chunk| chunk.text()).collect();
                        // The ink; the box of a line is higher than its letters.
                        let ink = text.flattened().abs_bounding_box();
                        found.push((words, ink));
                    }
                    Node::Path(path) => {
                        let rect = path.abs_bounding_box();
                        // Not the sheet, the plate of the symbol and the bar under the warning.
                        if path.data().verbs().len() > 5 && rect.width() < 0.8 * sheet {
                            found.push(("path".to_owned(), rect));
                        }
                    }
                    Node::Image(_) => {}
                }
            }
        }
        let texts = texts();
        for (name, placard) in placards(&texts) {
            for size in Size::ALL {
                let tree = tree(&svg(&placard, size).unwrap()).unwrap();
                let mut found = Vec::new();
                boxes(tree.root(), tree.size().width(), &mut found);
                assert!(found.len() > 10);
                let edge = 5.0 / 25.4 * 96.0;
                for (i, (words, a)) in found.iter().enumerate() {
                    assert!(
                        a.left() >= edge
                            && a.top() >= edge
                            && a.right() <= tree.size().width() - edge
                            && a.bottom() <= tree.size().height() - edge,
                        "{name} {size}: {words:?} at the edge"
                    );
                    for (others, b) in &found[..i] {
                        let paths = words == "path" && others == "path";
                        let apart = a.right() <= b.left()
                            || b.right() <= a.left()
                            || a.bottom() <= b.top()
                            || b.bottom() <= a.top();
                        assert!(paths || apart, "{name} {size}: {words:?} over {others:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn the_density_is_written() {
        let face = svg(&placard("https://city.example/n#123"), Size::A6).unwrap();
        let file = png(&face, 300).unwrap();
        assert_eq!(&file[33..41], b"\0\0\0\x09pHYs");
        assert_eq!(file[41..45], 11_811u32.to_be_bytes());
        // The picture still reads, checksums and all.
        let picture = image::load_from_memory(&file).unwrap();
        assert_eq!((picture.width(), picture.height()), (1240, 1748));
        assert_eq!(crc32(b"IEND"), 0xae42_6082);
    }

    #[test]
    fn what_cannot_be_drawn_is_one_error() {
        assert_eq!(png("<svg", 300).unwrap_err().code(), "raster-svg");
        let face = svg(&placard("https://city.example/n#123"), Size::A4).unwrap();
        assert_eq!(png(&face, 0), Err(RasterError::Dpi(0)));
        assert_eq!(png(&face, 100_000), Err(RasterError::Dpi(100_000)));
        assert_eq!(png(&face, u32::MAX), Err(RasterError::Dpi(u32::MAX)));
        assert!(RasterError::NoFonts.to_string().contains("fonts-dejavu-core"));
    }
}
