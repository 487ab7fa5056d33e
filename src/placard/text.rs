//! Words on a face without measuring a font: a cautious estimate of widths, lines, and the size that fits.
//!
//! The sheet is drawn without knowing which typeface will be used, so the widths are the largest of the common
//! sans-serif ones (DejaVu Sans is the widest, about a tenth wider than Arial). Too much white is fine; a word over the
//! edge is not.

/// Advance widths of U+0020–U+007E in bold, in hundredths of the font size.
const BOLD: [u8; 95] = [
    35, 46, 53, 84, 70, 101, 88, 31, 46, 46, 55, 84, 38, 42, 38, 42, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 40, 40,
    84, 84, 84, 62, 102, 78, 77, 74, 84, 69, 69, 83, 84, 39, 56, 78, 64, 100, 84, 86, 74, 86, 78, 73, 69, 82, 78, 111,
    78, 73, 73, 46, 42, 46, 84, 56, 50, 68, 72, 60, 72, 68, 44, 72, 72, 35, 35, 67, 35, 105, 72, 69, 72, 72, 50, 60,
    48, 72, 66, 93, 65, 66, 59, 72, 56, 72, 84,
];

/// How heavy a text is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    Regular,
    Bold,
    /// Every character as wide as every other: codes.
    Mono,
}

/// Where a line may end.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Breaks {
    /// Between words only: a word longer than a line does not fit.
    Words,
    /// Between words, and inside words longer than a line.
    LongWords,
    /// After every character.
    Anywhere,
}

/// A text broken into lines at a size.
#[derive(Clone, Debug)]
pub(super) struct Lines {
    pub(super) size: f64,
    pub(super) weight: Weight,
    pub(super) lines: Vec<String>,
    /// Distance of two baselines, as a multiple of the size.
    leading: f64,
}

/// What a text may become to fit.
#[derive(Clone, Copy)]
pub(super) struct Room {
    pub(super) weight: Weight,
    /// Font sizes to try, the largest first.
    pub(super) largest: f64,
    pub(super) smallest: f64,
    pub(super) width: f64,
    pub(super) lines: usize,
    pub(super) height: f64,
}

impl Room {
    /// The largest size at which the text fits: words whole if possible, then long words broken, then any word broken.
    /// Fewer lines are worth a fifth of the size, and all are about equally long. Nothing if it does not fit even then.
    pub(super) fn whole(&self, text: &str) -> Option<Lines> {
        let largest = self.in_lines(text, self.lines)?;
        let mut fewer = (1..largest.lines.len()).filter_map(|lines| self.in_lines(text, lines));
        let best = fewer.find(|lines| lines.size >= largest.size * 0.8).unwrap_or(largest);
        Some(self.balanced(text, best))
    }

    fn in_lines(&self, text: &str, lines: usize) -> Option<Lines> {
        let room = Room { lines, ..*self };
        let words = room.fit(text, Breaks::Words);
        let torn = room.fit(text, Breaks::LongWords);
        match (words, torn) {
            // A word is torn only if the whole text would be tiny otherwise.
            (Some(words), Some(torn)) if words.size >= torn.size * 0.6 => Some(words),
            (_, Some(torn)) => Some(torn),
            (_, None) => room.fit(text, Breaks::Anywhere),
        }
    }

    /// The same number of lines at the same size, with no short last one.
    fn balanced(&self, text: &str, lines: Lines) -> Lines {
        let narrower = (10..20).find_map(|twentieth| {
            let room = self.width / lines.size * f64::from(twentieth) / 20.0;
            broken(text, self.weight, room, Breaks::Words).filter(|narrower| narrower.len() == lines.lines.len())
        });
        match narrower {
            Some(narrower) => self.set(narrower, lines.size),
            None => lines,
        }
    }

    /// As [`Room::whole`]; a text that does not fit is cut and ends in an ellipsis.
    pub(super) fn cut(&self, text: &str) -> Lines {
        if let Some(lines) = self.whole(text) {
            return lines;
        }
        let room = self.width / self.smallest;
        let mut lines = broken(text, self.weight, room, Breaks::LongWords).unwrap_or_default();
        lines.truncate(self.lines.max(1));
        while lines.len() > 1 && self.set(lines.clone(), self.smallest).height() > self.height {
            lines.pop();
        }
        if let Some(last) = lines.last_mut() {
            let mut torn = false;
            while !last.is_empty() && width(last, self.weight) + width("…", self.weight) > room {
                torn = last.pop().is_some_and(|c| c != ' ');
            }
            // Not in the middle of a word, unless it is long.
            if let Some(space) = last.rfind(' ').filter(|space| torn && *space > last.len() / 2) {
                last.truncate(space);
            }
            while last.ends_with([' ', ',', '.', ';', ':', '-', '\u{200d}']) {
                last.pop();
            }
            last.push('…');
        }
        self.set(lines, self.smallest)
    }

    fn fit(&self, text: &str, breaks: Breaks) -> Option<Lines> {
        const STEPS: u8 = 24;
        // As one long line, less the spaces that vanish where it is broken: larger than all lines together never fits.
        let least = width(text, self.weight) - 0.4 * self.lines as f64;
        (0..=STEPS).find_map(|step| {
            let size = self.largest - (self.largest - self.smallest) * f64::from(step) / f64::from(STEPS);
            if least * size > self.width * self.lines as f64 {
                return None;
            }
            let lines = self.set(broken(text, self.weight, self.width / size, breaks)?, size);
            (lines.lines.len() <= self.lines && lines.height() <= self.height).then_some(lines)
        })
    }

    fn set(&self, lines: Vec<String>, size: f64) -> Lines {
        // Letters with marks above and below need more room than Latin ones.
        let tall = lines.iter().flat_map(|line| line.chars()).any(|c| matches!(u32::from(c), 0x590..=0x1fff));
        Lines { size, weight: self.weight, lines, leading: if tall { 1.45 } else { 1.2 } }
    }
}

impl Lines {
    pub(super) fn height(&self) -> f64 {
        self.lines.iter().map(|_| self.size * self.leading).sum()
    }

    /// Each line with the distance of its baseline from the top.
    pub(super) fn baselines(&self) -> impl Iterator<Item = (f64, &str)> {
        let mut top = 0.0;
        self.lines.iter().map(move |line| {
            let baseline = top + self.size * (self.leading / 2.0 + 0.34);
            top += self.size * self.leading;
            (baseline, line.as_str())
        })
    }
}

/// The text as it may be printed: single spaces; without characters that do nothing visible or turn text around.
pub(super) fn clean(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_whitespace() {
            if !clean.is_empty() && !clean.ends_with(' ') {
                clean.push(' ');
            }
        } else if !c.is_control()
            && !matches!(u32::from(c), 0xad | 0x61c | 0x200b | 0x200e..=0x200f | 0x202a..=0x202e | 0x2060..=0x206f)
            && !matches!(u32::from(c), 0xfeff | 0xfff0..=0xfffb | 0xfffe..=0xffff | 0xe0000..=0xe0fff)
        {
            clean.push(c);
        }
    }
    clean.truncate(clean.trim_end().len());
    clean
}

/// The text with the five characters escaped that mean something in XML.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c => escaped.push(c),
        }
    }
    escaped
}

/// A line for a right-to-left face. Two things are wrapped in isolates: the line, because not every program that draws
/// SVG heeds `direction`; and numbers such as `2027-10-31`, whose parts would change places after Arabic letters.
pub(super) fn right_to_left(line: &str) -> String {
    let mut text = String::from('\u{2067}');
    for (i, word) in line.split(' ').enumerate() {
        if i > 0 {
            text.push(' ');
        }
        let number = word.trim_end_matches(|c: char| !c.is_ascii_digit());
        let dated = number.contains(|c: char| c.is_ascii_punctuation())
            && number.starts_with(|c: char| c.is_ascii_digit())
            && number.chars().all(|c| c.is_ascii_digit() || c.is_ascii_punctuation());
        if dated {
            text.push('\u{2066}');
            text.push_str(number);
            text.push('\u{2069}');
            text.push_str(&word[number.len()..]);
        } else {
            text.push_str(word);
        }
    }
    text.push('\u{2069}');
    text
}

/// The text in lines no wider than `room` (a multiple of the font size); nothing if a part is wider than that.
fn broken(text: &str, weight: Weight, room: f64, breaks: Breaks) -> Option<Vec<String>> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut used = 0.0;
    for part in parts(text, breaks == Breaks::Anywhere) {
        let visible = width(part.trim_end(), weight);
        if used + visible > room && !line.is_empty() {
            lines.push(line.trim_end().to_owned());
            line.clear();
            used = 0.0;
        }
        if visible > room {
            if breaks != Breaks::LongWords {
                return None;
            }
            for cluster in parts(part, true) {
                let visible = width(cluster.trim_end(), weight);
                if used + visible > room && !line.is_empty() {
                    lines.push(core::mem::take(&mut line));
                    used = 0.0;
                }
                line.push_str(cluster);
                used += width(cluster, weight);
            }
        } else {
            line.push_str(part);
            used += width(part, weight);
        }
    }
    if !line.trim_end().is_empty() {
        lines.push(line.trim_end().to_owned());
    }
    Some(lines)
}

/// The text cut wherever a line may end.
fn parts(text: &str, anywhere: bool) -> impl Iterator<Item = &str> {
    let mut rest = text;
    core::iter::from_fn(move || {
        let mut chars = rest.char_indices().peekable();
        while let Some((_, c)) = chars.next() {
            let Some(&(at, next)) = chars.peek() else { break };
            if next != ' ' && (may_break(c, next) || anywhere && !joins(next) && c != '\u{200d}') {
                let (part, after) = rest.split_at(at);
                rest = after;
                return Some(part);
            }
        }
        (!rest.is_empty()).then(|| core::mem::take(&mut rest))
    })
}

fn may_break(c: char, next: char) -> bool {
    let closes = "、。，．・：；？！）］｝」』】〉》〕ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々".contains(next);
    let opens = "（［｛「『【〈《〔".contains(c);
    c == ' '
        || (matches!(c, '-' | '/' | '–' | '—') && next.is_alphanumeric())
        || ((ideographic(c) || ideographic(next)) && !closes && !opens && !joins(next))
}

/// Scripts that are written without spaces, in characters as wide as high.
fn ideographic(c: char) -> bool {
    matches!(u32::from(c), 0x2e80..=0x9fff | 0xf900..=0xfaff | 0xfe30..=0xfe4f | 0xff00..=0xff60 | 0x20000..=0x3ffff)
}

/// Characters that belong to the one before them: no line may start with one.
fn joins(c: char) -> bool {
    let c = u32::from(c);
    match c {
        0x300..=0x36f | 0x483..=0x489 | 0x591..=0x5c7 | 0x610..=0x61a | 0x64b..=0x65f | 0x670 | 0x6d6..=0x6ed => true,
        // The Indic blocks share one plan.
        0x900..=0xd7f => matches!(c & 0x7f, 0..=3 | 0x3c | 0x3e..=0x4d | 0x51..=0x57 | 0x62..=0x63),
        0xe31 | 0xe33..=0xe3a | 0xe47..=0xe4e | 0xeb1 | 0xeb3..=0xebc | 0xec8..=0xece => true,
        0x102b..=0x103e | 0x17b4..=0x17d3 | 0x1ab0..=0x1aff | 0x1dc0..=0x1dff => true,
        0x200c..=0x200d | 0x20d0..=0x20ff | 0x3099..=0x309a | 0xfe00..=0xfe0f | 0xfe20..=0xfe2f => true,
        0x1f3fb..=0x1f3ff => true,
        _ => false,
    }
}

/// Width of a text as a multiple of its size, rather too large than too small.
fn width(text: &str, weight: Weight) -> f64 {
    match weight {
        // Courier and DejaVu Sans Mono: 0.600 and 0.602.
        Weight::Mono => text.chars().map(|_| 0.61).sum(),
        Weight::Bold => text.chars().map(bold).sum::<f64>() / 100.0,
        Weight::Regular => text.chars().map(bold).sum::<f64>() * 0.92 / 100.0,
    }
}

/// Width of a character in bold, in hundredths of the size: the mean of its script, with a margin.
fn bold(c: char) -> f64 {
    let code = u32::from(c);
    if let Some(width) = code.checked_sub(0x20).and_then(|i| BOLD.get(usize::try_from(i).ok()?)) {
        return f64::from(*width);
    }
    match code {
        0x300..=0x36f | 0x610..=0x61a | 0x64b..=0x65f | 0x670 | 0x200c..=0x200d | 0xfe00..=0xfe0f => 0.0,
        0xa0..=0x58f | 0x10a0..=0x10ff | 0x1c90..=0x1cbf | 0x1e00..=0x1fff => match c {
            'æ' | 'œ' | 'ж' | 'м' | 'ш' | 'щ' | 'ы' | 'ю' | 'њ' | 'љ' | 'ф' => 115.0,
            'Æ' | 'Œ' | 'Ж' | 'М' | 'Ш' | 'Щ' | 'Ы' | 'Ю' | 'Њ' | 'Љ' | 'Ф' => 140.0,
            c if c.is_uppercase() => 92.0,
            c if c.is_lowercase() => 76.0,
            _ => 85.0,
        },
        0x590..=0x5ff => 76.0,
        0x600..=0x8ff | 0xfb50..=0xfdff | 0xfe70..=0xfeff => 76.0,
        0x900..=0xdff | 0x1000..=0x109f if joins(c) => 40.0,
        0xb80..=0xbff | 0xd00..=0xdff | 0x1000..=0x109f => 120.0,
        0x900..=0xdff => 85.0,
        0xe00..=0xeff => 76.0,
        0x1780..=0x17ff => 85.0,
        // Punctuation: dashes and ellipses are as wide as high.
        0x2010..=0x2027 | 0x2030..=0x205e => 102.0,
        0x20a0..=0x22ff => 105.0,
        0x2e80..=0xffff => 102.0,
        _ => 135.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn room(lines: usize) -> Room {
        Room { weight: Weight::Bold, largest: 10.0, smallest: 4.0, width: 60.0, lines, height: f64::INFINITY }
    }

    fn fits(lines: &Lines, room: &Room) {
        assert!(lines.lines.len() <= room.lines);
        for line in &lines.lines {
            assert!(width(line, lines.weight) * lines.size <= room.width + 1e-9, "{line}");
            assert_eq!(line.trim(), line);
        }
    }

    #[test]
    fn everything_fits_its_room() {
        let long = "Überwachungskameraanlage".repeat(5);
        for text in [
            "",
            "Pole 14",
            "a b c d e f g h i j k l m n o p q r s t u v w x y z",
            &long,
            &"W".repeat(300),
            "カメラは人を認識します。データは保存されません。",
            "كاميرا عند مدخل الحديقة الكبيرة في وسط المدينة",
            "กล้องวงจรปิดหน้าสถานีรถไฟ",
            "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦",
        ] {
            for lines in 1..4 {
                let room = room(lines);
                fits(&room.cut(text), &room);
                if let Some(whole) = room.whole(text) {
                    fits(&whole, &room);
                    let strip = |text: &str| text.replace(' ', "");
                    assert_eq!(strip(&whole.lines.concat()), strip(text));
                }
            }
        }
    }

    #[test]
    fn short_words_are_large_and_whole() {
        let lines = room(2).cut("Pole 14");
        assert_eq!((lines.size, lines.lines), (10.0, vec!["Pole 14".to_owned()]));
        let lines = room(3).cut("Traffic counter at the northern bridge");
        assert!(lines.lines.iter().all(|line| {
            line.split(' ').all(|word| "Traffic counter at the northern bridge".split(' ').any(|w| w == word))
        }));
    }

    #[test]
    fn what_does_not_fit_ends_in_an_ellipsis() {
        let lines = room(2).cut(&"camera ".repeat(40));
        assert_eq!(lines.lines.len(), 2);
        assert!(lines.lines[1].ends_with("camera…") || lines.lines[1].ends_with('…'));
        assert!(room(2).whole(&"camera ".repeat(40)).is_none());
    }

    #[test]
    fn marks_stay_with_their_letters() {
        for text in ["e\u{301}".repeat(40), "กี่".repeat(40), "क्षि".repeat(30)] {
            for line in room(3).cut(&text).lines {
                assert!(!line.starts_with(joins));
            }
        }
    }

    #[test]
    fn text_is_cleaned_and_escaped() {
        assert_eq!(clean("  a\u{0}\t\n b\u{202e}c\u{ad} "), "a bc");
        assert_eq!(clean("\u{2028}\u{200b}"), "");
        assert_eq!(escape(r#"<a b="c" d='e'>&"#), "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;");
    }

    #[test]
    fn numbers_keep_their_order_after_arabic() {
        assert_eq!(right_to_left("حتى 2027-10-31."), "\u{2067}حتى \u{2066}2027-10-31\u{2069}.\u{2069}");
        assert_eq!(right_to_left("Pole 14"), "\u{2067}Pole 14\u{2069}");
    }
}
