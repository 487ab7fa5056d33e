//! The face of a placard as SVG.
//!
//! From the top: label and place, purpose, controller. Then the symbol at the side where reading starts, with the
//! privacy level and the invitation to scan beside it. Under it the short code, as wide as the symbol, and the address to
//! type it at; the warning; who signed, which sensor, until when. Lengths are in [`Face::unit`]s, a millimetre on A6, so
//! that larger sheets are read from further away.

use super::text::{Lines, Room, Weight, clean, escape, right_to_left};
use super::{MIN_MODULE, Placard, PlacardError, Size, Symbol, level, symbol};
use crate::placard::symbol::QUIET_ZONE;

/// Modules are whole dots of a printer with 600 dots per inch, so that all come out equally wide.
const DOT: f64 = 25.4 / 600.0;
/// Everything below is in units: 1 mm on A6, more on larger sheets.
const MARGIN: f64 = 6.5;
/// The symbol with its quiet zone grows up to this, once the words have their full size.
const SYMBOL: f64 = 62.0;
/// Words give way until it is at least this large.
const WANTED: f64 = 57.0;
/// Beside the symbol.
const COLUMN: f64 = 26.0;
/// Height of the arrow at the symbol, with the space under it.
const ARROW: f64 = 5.4;
/// How often the words give way before the sheet is too small: first in size, then in lines.
const STEPS: usize = 15;

const SANS: &str = "'Helvetica Neue',Helvetica,Arial,'Liberation Sans','Noto Sans','DejaVu Sans',sans-serif";
const MONO: &str = "Menlo,Consolas,'Liberation Mono','DejaVu Sans Mono','Noto Sans Mono',monospace";

/// The face of a placard, as an SVG document in millimetres.
///
/// # Errors
/// [`PlacardError::TooDense`], [`PlacardError::DoesNotFit`] or [`PlacardError::AddressTooLong`].
pub fn svg(placard: &Placard<'_>, size: Size) -> Result<String, PlacardError> {
    let symbol = symbol(placard.qr_text)?;
    let fits = |size: Size| (0..STEPS).find_map(|step| Face::new(placard, &symbol, size, step).transpose()).transpose();
    match fits(size)? {
        Some(face) => Ok(face.draw(placard, &symbol)),
        None => {
            let needs = Size::ALL.into_iter().find(|larger| *larger > size && matches!(fits(*larger), Ok(Some(_))));
            Err(PlacardError::DoesNotFit { size, needs })
        }
    }
}

/// Where everything stands.
struct Face {
    width: f64,
    height: f64,
    unit: f64,
    rtl: bool,
    /// Side of a module.
    module: f64,
    /// Texts above the symbol, each with the space above it.
    header: Vec<(f64, Lines)>,
    symbol_top: f64,
    /// Side of the privacy level's mark.
    mark: f64,
    level_words: Lines,
    scan: Lines,
    short_code: Lines,
    type_code: Lines,
    url: Lines,
    warning: Lines,
    footer: Vec<Lines>,
}

impl Face {
    /// The layout with the words as small as `step` asks for; nothing if the symbol has no room then.
    fn new(placard: &Placard<'_>, symbol: &Symbol, size: Size, step: usize) -> Result<Option<Face>, PlacardError> {
        let words = &placard.words;
        let (width, height) = size.millimetres();
        let (width, height) = (f64::from(width), f64::from(height));
        let unit = width / 105.0;
        let inner = width - 2.0 * MARGIN * unit;
        let modules = f64::from(u16::try_from(symbol.modules()).unwrap_or(u16::MAX));
        let quiet = f64::from(u8::try_from(QUIET_ZONE).unwrap_or(u8::MAX));

        // From 0, all words at their largest, to 1, all at their smallest; after that lines are taken away.
        let shrunk = (f64::from(u16::try_from(step).unwrap_or(u16::MAX)) / 10.0).min(1.0);
        let fewer = step.saturating_sub(10);
        let fixed = |weight, largest: f64, smallest: f64, width, lines: usize| Room {
            weight,
            largest: largest * unit,
            smallest: smallest * unit,
            width,
            lines,
            height: f64::INFINITY,
        };
        let room = |weight, largest: f64, smallest: f64, width, lines| {
            fixed(weight, largest - (largest - smallest) * shrunk, smallest, width, lines)
        };
        let whole = |room: Room, text: &str| {
            room.whole(&clean(text)).ok_or_else(|| PlacardError::AddressTooLong { text: clean(text) })
        };

        let purpose = room(Weight::Regular, 5.2, 3.1, inner, 5 - fewer.min(3)).cut(&clean(words.purpose));
        let mut controller = room(Weight::Bold, 5.2, 3.1, inner, if fewer > 3 { 1 } else { 2 });
        controller.largest = purpose.size.max(controller.smallest);
        let heading = room(Weight::Regular, 2.7, 2.2, inner, 1);
        let place = room(Weight::Regular, 4.2, 2.7, inner, if fewer > 1 { 1 } else { 2 });
        // Eighty capital Ws fit three lines of the smallest size: the label is never cut.
        let label = fixed(Weight::Bold, 10.5 - 6.1 * shrunk, 3.0, inner, 3);
        let header: Vec<(f64, Lines)> = [
            (0.0, label.cut(&clean(words.label))),
            (0.6, place.cut(&clean(words.place.unwrap_or("")))),
            (3.0, heading.cut(&clean(words.purpose_heading))),
            (0.0, purpose),
            (2.2, heading.cut(&clean(words.controller_heading))),
            (0.0, controller.cut(&clean(words.controller))),
        ]
        .into_iter()
        .filter(|(_, lines)| !lines.lines.is_empty())
        .map(|(space, lines)| (space * unit, lines))
        .collect();
        let header_height: f64 = header.iter().map(|(space, lines)| space + lines.height()).sum();

        let type_code = fixed(Weight::Regular, 2.7, 2.2, inner, 1).cut(&clean(words.short_code_words));
        let url = whole(fixed(Weight::Bold, 3.9 - 0.9 * shrunk, 2.3, inner, 3), placard.url)?;
        let warning = fixed(Weight::Bold, 3.8 - 0.6 * shrunk, 2.6, inner - 6.0 * unit, 2).cut(&clean(words.warning));
        let signed = format!("{} {}", clean(words.signed_by), clean(placard.authority));
        let sensor = format!("{} {} · {}", clean(words.sensor), clean(placard.sensor), clean(words.validity));
        let small = fixed(Weight::Regular, 2.4, 2.0, inner, 1);
        let footer = [signed, sensor].map(|text| clean(&text));
        let smallest = footer.iter().map(|text| small.cut(text).size).fold(small.largest, f64::min);
        let footer = footer.map(|text| Room { largest: smallest, ..small }.cut(&text)).to_vec();

        let code_height = 9.2 * unit;
        let below = code_height
            + type_code.height()
            + url.height()
            + warning.height()
            + footer.iter().map(Lines::height).sum::<f64>()
            + (2.4 + 2.6 + 1.8) * unit;
        let free = height - 2.0 * MARGIN * unit - header_height - below;
        let beside = inner - COLUMN * unit;
        // The quiet zone may reach into the margin at the side, where nothing is printed.
        let module = (free / (modules + 2.0 * quiet))
            .min(beside / (modules + quiet))
            .min(SYMBOL * unit / (modules + 2.0 * quiet));
        let module = (module / DOT + 1e-9).floor() * DOT;
        let wanted = if shrunk < 1.0 { (WANTED * unit / (modules + 2.0 * quiet)).max(MIN_MODULE) } else { MIN_MODULE };
        if module < wanted - DOT {
            return Ok(None);
        }
        if module < MIN_MODULE {
            return Ok(None);
        }
        let plate = (modules + 2.0 * quiet) * module;
        let column = inner - (modules + quiet) * module;
        let symbol_top = height - MARGIN * unit - below - plate;

        let short_code =
            whole(fixed(Weight::Mono, 7.8, 4.0, (modules * module).max(44.0 * unit), 1), placard.short_code)?;
        let side = modules * module;
        let mark = (side * 0.34).min(18.0 * unit);
        let scan = Room { height: side * 0.3, ..fixed(Weight::Bold, 3.6, 2.5, column, 4) }.cut(&clean(words.scan));
        let left = side - mark - scan.height() - (ARROW + 2.0) * unit;
        let level_words = Room { height: left, ..fixed(Weight::Bold, 3.6, 2.4, column, 6) };
        Ok(Some(Face {
            width,
            height,
            unit,
            rtl: words.dir.eq_ignore_ascii_case("rtl"),
            module,
            header,
            symbol_top,
            mark,
            level_words: level_words.cut(&clean(words.level_words)),
            scan,
            short_code,
            type_code,
            url,
            warning,
            footer,
        }))
    }

    fn draw(&self, placard: &Placard<'_>, symbol: &Symbol) -> String {
        let words = &placard.words;
        let Face { width, height, unit, mark, .. } = *self;
        let margin = MARGIN * unit;
        let modules = f64::from(u16::try_from(symbol.modules()).unwrap_or(u16::MAX));
        let quiet = f64::from(u8::try_from(QUIET_ZONE).unwrap_or(u8::MAX)) * self.module;
        let side = modules * self.module;

        let lang = escape(&clean(words.lang));
        let dir = if self.rtl { "rtl" } else { "ltr" };
        let mut out = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}mm\" height=\"{h}mm\" viewBox=\"0 0 {w} {h}\" \
             lang=\"{lang}\" xml:lang=\"{lang}\" direction=\"{dir}\" font-family=\"{SANS}\" fill=\"#000\">\n\
             <title>{title}</title>\n<desc>{desc}</desc>\n<rect width=\"{w}\" height=\"{h}\" fill=\"#fff\"/>\n",
            w = mm(width),
            h = mm(height),
            title = escape(&clean(words.label)),
            desc = escape(&description(placard)),
        );

        let mut top = margin;
        for (space, lines) in &self.header {
            top += space;
            self.lines(&mut out, lines, margin, top, "#000", false);
            top += lines.height();
        }

        // Symbol: the dark modules stand in line with the words.
        let x = self.mirrored(margin - quiet, side + 2.0 * quiet);
        let modules_with_quiet = symbol.modules() + 2 * QUIET_ZONE;
        out.push_str(&format!(
            "<g transform=\"translate({} {}) scale({})\" shape-rendering=\"crispEdges\">\
             <rect width=\"{modules_with_quiet}\" height=\"{modules_with_quiet}\" fill=\"#fff\"/><path d=\"{}\"/></g>\n",
            mm(x),
            mm(self.symbol_top),
            mm(self.module),
            symbol.path(),
        ));

        // Beside it: the level above, the invitation below, both in line with the dark modules.
        let column = margin + side + quiet;
        let first = self.symbol_top + quiet;
        out.push_str(&format!(
            "<g transform=\"translate({} {}) scale({})\" stroke=\"#000\" stroke-linecap=\"round\" stroke-linejoin=\"round\">{}</g>\n",
            mm(self.mirrored(column - 0.065 * mark, mark)),
            mm(first - 0.005 * mark),
            mm(mark / 100.0),
            level::mark(words.level),
        ));
        self.lines(&mut out, &self.level_words, column, first + mark + 0.8 * unit, "#000", false);
        let scan_top = first + side - self.scan.height();
        self.arrow(&mut out, column, scan_top - ARROW * unit);
        self.lines(&mut out, &self.scan, column, scan_top, "#000", false);

        // Under it, from the bottom.
        let mut bottom = height - margin;
        for lines in self.footer.iter().rev() {
            bottom -= lines.height();
            self.lines(&mut out, lines, margin, bottom, "#000", false);
        }
        let bar = self.warning.height() + 2.6 * unit;
        bottom -= 1.8 * unit + bar;
        if !self.warning.lines.is_empty() {
            out.push_str(&format!(
                "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\"/>\n",
                mm(margin),
                mm(bottom),
                mm(width - 2.0 * margin),
                mm(bar),
                mm(1.2 * unit),
            ));
        }
        self.lines(&mut out, &self.warning, margin + 3.0 * unit, bottom + 1.3 * unit, "#fff", false);
        bottom -= 2.4 * unit + self.url.height();
        self.lines(&mut out, &self.url, margin, bottom, "#000", true);
        bottom -= self.type_code.height();
        self.lines(&mut out, &self.type_code, margin, bottom, "#000", false);
        self.lines(&mut out, &self.short_code, margin, bottom - 0.8 * unit - self.short_code.height(), "#000", true);
        out.push_str("</svg>\n");
        out
    }

    /// The left edge of something that starts at `x` where reading starts.
    fn mirrored(&self, x: f64, width: f64) -> f64 {
        if self.rtl { self.width - x - width } else { x }
    }

    /// `code`: from left to right in every language.
    ///
    /// Programs disagree on what `direction` does to `text-anchor`, so each line says `ltr`, where `start` is left and
    /// `end` is right for all of them; the letters are turned by [`right_to_left`].
    fn lines(&self, out: &mut String, lines: &Lines, x: f64, top: f64, fill: &str, code: bool) {
        let (x, anchor) = if self.rtl { (self.width - x, "end") } else { (x, "start") };
        let weight = if lines.weight == Weight::Regular { "400" } else { "700" };
        let family = if lines.weight == Weight::Mono { format!(" font-family=\"{MONO}\"") } else { String::new() };
        for (baseline, line) in lines.baselines() {
            let line = if self.rtl && !code { right_to_left(line) } else { line.to_owned() };
            out.push_str(&format!(
                "<text x=\"{}\" y=\"{}\" font-size=\"{}\" font-weight=\"{weight}\"{family} fill=\"{fill}\" \
                 direction=\"ltr\" text-anchor=\"{anchor}\">{}</text>\n",
                mm(x),
                mm(top + baseline),
                mm(lines.size),
                escape(&line),
            ));
        }
    }

    /// An arrow that points at the symbol.
    fn arrow(&self, out: &mut String, x: f64, top: f64) {
        let length = 9.0 * self.unit;
        let turn = if self.rtl { " matrix(-1 0 0 1 9 0)" } else { "" };
        out.push_str(&format!(
            "<path transform=\"translate({} {}) scale({}){turn}\" d=\"M9 1.400H3.400V0L0 2.200l3.400 2.200V3H9z\"/>\n",
            mm(self.mirrored(x, length)),
            mm(top),
            mm(self.unit),
        ));
    }
}

/// What a screen reader says of the sign.
fn description(placard: &Placard<'_>) -> String {
    let words = &placard.words;
    let place = words.place.unwrap_or("");
    let pairs = [
        ("", place),
        (words.purpose_heading, words.purpose),
        (words.controller_heading, words.controller),
        ("", words.level_words),
        (words.short_code_words, placard.url),
        ("", placard.short_code),
        ("", words.warning),
        (words.signed_by, placard.authority),
        (words.sensor, placard.sensor),
        ("", words.validity),
    ];
    let mut text = String::new();
    for (heading, value) in pairs.map(|(heading, value)| (clean(heading), clean(value))) {
        if value.is_empty() {
            continue;
        }
        if !text.is_empty() {
            text.push_str(" · ");
        }
        if !heading.is_empty() {
            text.push_str(&heading);
            text.push_str(": ");
        }
        text.push_str(&value);
    }
    text
}

/// A length in at most four decimals, the same on every machine.
fn mm(length: f64) -> String {
    let text = format!("{length:.4}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::placard::examples::{envelope, placard, placards, texts};

    #[test]
    fn a_face_is_deterministic_xml_of_its_size() {
        let text = envelope(465);
        for (size, start) in [
            (Size::A6, r#"width="105mm" height="148mm" viewBox="0 0 105 148" lang="en""#),
            (Size::A5, r#"width="148mm" height="210mm" viewBox="0 0 148 210" lang="en""#),
            (Size::A4, r#"width="210mm" height="297mm" viewBox="0 0 210 297" lang="en""#),
        ] {
            let face = svg(&placard(&text), size).unwrap();
            assert!(face.contains(start));
            assert_eq!(face, svg(&placard(&text), size).unwrap());
            assert!(face.contains("<title>Bicycle counter</title>") && face.contains("<desc>Jan van"));
            assert_eq!(face.matches("<path d=\"M4 4h7v1h-7z").count(), 1, "one path for all dark modules");
        }
    }

    #[test]
    fn every_kind_of_words_is_drawn() {
        let texts = texts();
        for (name, placard) in placards(&texts) {
            for size in Size::ALL {
                let face = svg(&placard, size).unwrap_or_else(|error| panic!("{name} {size}: {error}"));
                let rtl = placard.words.dir == "rtl";
                assert_eq!(face.contains("text-anchor=\"end\""), rtl, "{name}");
                assert_eq!(face.contains("text-anchor=\"start\""), !rtl, "{name}");
                assert!(face.contains(&format!(">{}</text>", placard.short_code)), "{name}");
            }
        }
    }

    #[test]
    fn what_the_words_say_is_text_never_markup() {
        let text = envelope(100);
        let mut placard = placard(&text);
        let evil = "</text><script>'\"&\u{0}\u{202e}";
        placard.words.label = evil;
        placard.words.lang = "\"><script>";
        placard.words.dir = "\"><script>";
        placard.words.place = Some(evil);
        placard.words.purpose = evil;
        placard.authority = evil;
        placard.sensor = evil;
        placard.url = "https://city.example/?a=1&b='<x>'";
        let face = svg(&placard, Size::A5).unwrap();
        assert!(!face.contains("<script") && !face.contains("</text><") && !face.contains('\0'));
        assert!(!face.contains('\u{202e}'));
        assert!(face.contains("a=1&amp;b=&#39;&lt;x&gt;&#39;</text>"));
    }

    #[test]
    fn every_printable_symbol_fits_every_sheet() {
        let long = "A sentence about bicycles and everything else that the camera at this corner looks at. ".repeat(3);
        let label = "W".repeat(80);
        for len in [1, 100, 300, 465, 600, 700, 730] {
            let text = envelope(len);
            for size in Size::ALL {
                for long_words in [false, true] {
                    let mut placard = placard(&text);
                    if long_words {
                        placard.words.label = &label;
                        placard.words.place = Some(&long[..80]);
                        placard.words.purpose = &long[..240];
                        placard.words.controller = &long[..80];
                        placard.words.level_words = &long[..80];
                    }
                    let face = svg(&placard, size).unwrap_or_else(|error| panic!("{len} {size}: {error}"));
                    assert!(module(&face) >= MIN_MODULE);
                    assert_eq!(long_words, face.contains("WWWW"));
                    let label = face.lines().filter(|line| line.starts_with("<text") && line.contains(">WW"));
                    let printed: usize = label.map(|line| line.matches('W').count()).sum();
                    assert_eq!(printed, if long_words { 80 } else { 0 }, "the whole label");
                }
            }
        }
    }

    fn module(face: &str) -> f64 {
        let group = face.split_once("\" shape-rendering").unwrap().0;
        group.rsplit_once("scale(").unwrap().1.trim_end_matches(')').parse().unwrap()
    }

    #[test]
    fn the_quiet_zone_is_white_and_on_the_sheet() {
        let text = envelope(465);
        for (size, dir) in Size::ALL.into_iter().flat_map(|size| [(size, "ltr"), (size, "rtl")]) {
            let mut placard = placard(&text);
            placard.words.dir = dir;
            let face = svg(&placard, size).unwrap();
            let symbol = symbol(&text).unwrap();
            let side = symbol.modules() + 8;
            assert!(face.contains(&format!(r##"<rect width="{side}" height="{side}" fill="#fff"/><path d="M4 4"##)));
            let group = face.split_once("<g transform=\"translate(").unwrap().1.split_once(')').unwrap().0;
            let (x, y) = group.split_once(' ').unwrap();
            let (x, y): (f64, f64) = (x.parse().unwrap(), y.parse().unwrap());
            let (width, height) = size.millimetres();
            let plate = module(&face) * 93.0;
            assert!(x >= 0.0 && x + plate <= f64::from(width));
            assert!(y >= 5.0 && y + plate <= f64::from(height) - 5.0);
        }
    }

    #[test]
    fn what_cannot_be_printed_says_the_way_out() {
        let dense = envelope(900);
        let error = svg(&placard(&dense), Size::A4).unwrap_err();
        assert_eq!(error.code(), "placard-too-dense");

        let text = envelope(100);
        let mut placard = placard(&text);
        let url = format!("https://city.example/{}", "x".repeat(300));
        placard.url = &url;
        assert_eq!(svg(&placard, Size::A6).unwrap_err().code(), "placard-address-too-long");
    }

    #[test]
    fn missing_words_leave_no_gap_and_no_panic() {
        let text = envelope(100);
        let mut placard = placard(&text);
        placard.words.place = None;
        placard.words.label = "";
        placard.words.purpose = " \u{200b}";
        placard.words.level_words = "";
        placard.words.scan = "";
        placard.words.warning = "";
        let face = svg(&placard, Size::A6).unwrap();
        assert!(!face.contains("></text>"));
    }
}
