//! What texts in a notice may look like.

use alloc::string::String;
use alloc::vec::Vec;

/// Text that shows what it says: no white space around it, no control characters, no invisible characters that hide,
/// reorder or tag others (Unicode categories Cc and Cf, but for the joiners and direction marks that scripts need).
pub fn is_clean(text: &str) -> bool {
    text.trim().len() == text.len()
        && !text.chars().any(|c| {
            matches!(c,
                '\0'..='\x1f' | '\x7f'..='\u{9f}' | '\u{ad}' | '\u{200b}' | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
        })
}

/// Text that somebody typed or wrote on several lines, on one: every stretch of white space is a space, none around it.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `a-z 0-9 . _ -`: a sensor id can be printed, typed, and used as a file name.
pub fn is_sensor(text: &[u8]) -> bool {
    text.iter().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'.' | b'_' | b'-'))
        && text.first().is_some_and(u8::is_ascii_alphanumeric)
}

/// What follows `https://`: a host name with a dot, then perhaps a path; printable ASCII only, so that what a person
/// reads is where the link leads. No user part, which could pretend to be the host.
pub fn is_link(text: &[u8]) -> bool {
    let host_len = text.iter().position(|b| matches!(b, b'/' | b'?' | b'#')).unwrap_or(text.len());
    let host = text.get(..host_len).unwrap_or(&[]);
    text.iter().all(|b| b.is_ascii_graphic() && !matches!(b, b'"' | b'<' | b'>' | b'\\' | b'`' | b'{' | b'}' | b'|'))
        && host.contains(&b'.')
        && host.first().is_some_and(u8::is_ascii_alphanumeric)
        && host.iter().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b':'))
}

/// The shape of a BCP 47 tag: letters and digits in groups of 1–8, the first of 2 or 3 lower-case letters.
pub fn is_language(tag: &[u8]) -> bool {
    let mut groups = tag.split(|b| *b == b'-');
    groups.next().is_some_and(|g| matches!(g.len(), 2 | 3) && g.iter().all(u8::is_ascii_lowercase))
        && groups.all(|g| (1..=8).contains(&g.len()) && g.iter().all(u8::is_ascii_alphanumeric))
}
