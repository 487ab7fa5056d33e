//! Texts of strangers: made plain, shortened, and fit to be quoted in a comment or on the terminal.

use crate::notice::text::is_clean;

/// Text without tags and entities of HTML, on one line, with nothing invisible in it.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['<', '&']) {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some(end) = tag(rest) {
            rest = &rest[end..];
            // Words on both sides of a tag are two words; what ends a sentence stays with it.
            if !rest.starts_with(['.', ',', ':', ';', ')']) {
                plain.push(' ');
            }
        } else if let Some((mark, len)) = entity(rest) {
            plain.push_str(mark);
            rest = &rest[len..];
        } else {
            plain.push_str(&rest[..1]);
            rest = &rest[1..];
        }
    }
    plain.push_str(rest);
    let mut line = String::with_capacity(plain.len());
    for word in plain.split(|c: char| c.is_whitespace() || c.is_control()) {
        let word: String = word.chars().filter(|c| is_clean(c.encode_utf8(&mut [0; 4]))).collect();
        if !word.is_empty() {
            line.push_str(if line.is_empty() { "" } else { " " });
            line.push_str(&word);
        }
    }
    line
}

/// The length of a tag that stands here. What only looks like one (`a < b`) is none. It looks no further than the next
/// mark, so that a text full of them is read once.
fn tag(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('<')?;
    let named = inside.strip_prefix('/').unwrap_or(inside).starts_with(|c: char| c.is_ascii_alphabetic());
    let end = named.then(|| inside.find(['<', '>']))??;
    inside[end..].starts_with('>').then_some(end + 2)
}

fn entity(text: &str) -> Option<(&'static str, usize)> {
    const ENTITIES: [(&str, &str); 6] =
        [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " ")];
    ENTITIES.iter().find(|(name, _)| text.starts_with(name)).map(|(name, mark)| (*mark, name.len()))
}

/// At most so many bytes, cut after a word and marked with `…`.
pub(super) fn shortened(text: &str, limit: usize) -> String {
    if text.len() <= limit {
        return text.to_owned();
    }
    let whole = |end: usize| (0..=end).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    let cut = &text[..whole(limit.saturating_sub("…".len()))];
    // A word of its own, or in scripts without spaces a character.
    let end = cut.rfind(' ').filter(|end| *end * 2 > cut.len()).unwrap_or(cut.len());
    format!("{}…", cut[..end].trim_end())
}

/// Words of a stranger for a comment or the terminal: one line, nothing that hides or reorders, at most so many bytes.
pub(super) fn quoted(text: &str, limit: usize) -> String {
    // What is far too long need not be read to its end.
    let end = (0..=text.len().min(limit * 8)).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    let plain = plain(&text[..end]);
    if end < text.len() && plain.len() <= limit { format!("{plain}…") } else { shortened(&plain, limit) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strangers_are_made_plain() {
        assert_eq!(plain("<p> <strong>Count</strong>: bikes &amp;\r\n cars </p>"), "Count: bikes & cars");
        assert_eq!(plain("a < b and c > d : e"), "a < b and c > d : e");
        assert_eq!(plain("\u{feff}a\u{202e}b\u{0}c\u{200b}"), "ab c");
        assert_eq!(plain("<"), "<");
        assert_eq!(shortened("one two three", 10), "one two…");
        assert_eq!(shortened("感知器感知器", 10), "感知…");
        assert!(quoted(&"x ".repeat(5_000), 160).len() <= 160);
    }
}
