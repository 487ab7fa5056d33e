//! What a notice can hold of a stranger's text: links, addresses, ids.

use crate::notice::text::{is_link, is_sensor};

/// What follows `https://`, if it is a link that a notice can hold.
pub(super) fn link(text: &str, limit: usize) -> Option<String> {
    let text = text.trim();
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("HTTPS://"))?;
    (rest.len() <= limit && is_link(rest.as_bytes())).then(|| rest.to_owned())
}

/// Whether somebody could be written to at this address.
pub(super) fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else { return false };
    !name.is_empty() && host.contains('.') && !host.contains('@') && text.bytes().all(|b| b.is_ascii_graphic())
}

/// An id for a sensor from any name: `a-z 0-9 . _ -`, at most so many bytes. Empty if no letter is left.
pub(super) fn sensor(name: &str, limit: usize) -> String {
    if name.len() <= limit && is_sensor(name.as_bytes()) {
        return name.to_owned();
    }
    let mut id = String::new();
    for c in name.chars().flat_map(char::to_lowercase) {
        let letters = match c {
            'a'..='z' | '0'..='9' | '.' | '_' => {
                id.push(c);
                continue;
            }
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => "a",
            'ç' => "c",
            'è' | 'é' | 'ê' | 'ë' => "e",
            'ì' | 'í' | 'î' | 'ï' => "i",
            'ñ' => "n",
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' => "o",
            'ù' | 'ú' | 'û' | 'ü' => "u",
            'ß' => "ss",
            _ if id.is_empty() || id.ends_with('-') => continue,
            _ => "-",
        };
        id.push_str(letters);
    }
    let start = id.find(|c: char| c.is_ascii_alphanumeric()).unwrap_or(id.len());
    let end = id.len().min(start + limit);
    let id = id[start..end].trim_end_matches('-').to_owned();
    if is_sensor(id.as_bytes()) { id } else { String::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_made_of_names() {
        assert_eq!(sensor("Numina (Tremont & Boylston)", 32), "numina-tremont-boylston");
        assert_eq!(sensor("_2020 Straße nach Köln, Zähler 7", 32), "2020-strasse-nach-koln-zahler-7");
        assert_eq!(sensor("传感器", 32), "");
        assert_eq!(sensor(&"ab-".repeat(20), 8), "ab-ab-ab");
        assert_eq!(sensor("k12--07.", 32), "k12--07.");
    }

    #[test]
    fn links_are_https() {
        assert_eq!(link("https://city.example/a", 160).as_deref(), Some("city.example/a"));
        for text in ["http://city.example", "javascript:alert(1)", "https://a b.example", "city.example"] {
            assert_eq!(link(text, 160), None, "{text}");
        }
    }
}
