//! Writes JSON (RFC 8259): what phones and programs get to see. Only as much as plain data needs.

use alloc::string::String;

/// A JSON text that grows.
#[derive(Debug, Default)]
pub struct Json {
    text: String,
}

impl Json {
    /// The finished text.
    pub fn into_text(self) -> String {
        self.text
    }

    /// Starts an object or array: `{` or `[`.
    pub fn open(&mut self, bracket: char) {
        self.comma();
        self.text.push(bracket);
    }

    /// Ends it: `}` or `]`.
    pub fn close(&mut self, bracket: char) {
        self.text.push(bracket);
    }

    /// The name of the next value, from snake case to the camel case of JavaScript.
    pub fn key(&mut self, name: &str) {
        self.comma();
        self.text.push('"');
        let mut capital = false;
        // A dotted name shows its last part only.
        let start = name.bytes().rposition(|b| b == b'.').map_or(0, |dot| dot + 1);
        for c in name.get(start..).unwrap_or(name).chars() {
            match c {
                '_' => capital = true,
                c if capital => {
                    self.text.push(c.to_ascii_uppercase());
                    capital = false;
                }
                c => self.text.push(c),
            }
        }
        self.text.push_str("\":");
    }

    /// A string.
    pub fn text(&mut self, value: &str) {
        self.comma();
        self.text.push('"');
        for c in value.chars() {
            match c {
                '"' | '\\' => {
                    self.text.push('\\');
                    self.text.push(c);
                }
                // RFC 8259 section 7: control characters must be escaped.
                c if c < ' ' => {
                    self.text.push_str("\\u00");
                    self.text.push_str(&crate::id::hex(&[c as u8]));
                }
                c => self.text.push(c),
            }
        }
        self.text.push('"');
    }

    /// A whole number.
    pub fn number(&mut self, value: i64) {
        self.comma();
        if value < 0 {
            self.text.push('-');
        }
        let (mut digits, mut len, mut rest) = ([b'0'; 20], 0, value.unsigned_abs());
        while len == 0 || rest > 0 {
            digits[19 - len] = b'0' + u8::try_from(rest % 10).unwrap_or(0);
            rest /= 10;
            len += 1;
        }
        self.text.extend(digits[20 - len..].iter().map(|digit| char::from(*digit)));
    }

    /// `true`, `false`, `null`, or a value that is JSON already.
    pub fn raw(&mut self, value: &str) {
        self.comma();
        self.text.push_str(value);
    }

    /// `true` or `false`.
    pub fn flag(&mut self, value: bool) {
        self.raw(if value { "true" } else { "false" });
    }

    /// A named string.
    pub fn text_at(&mut self, name: &str, value: &str) {
        self.key(name);
        self.text(value);
    }

    /// A named whole number; what JavaScript cannot hold exactly does not occur.
    pub fn number_at(&mut self, name: &str, value: u64) {
        self.key(name);
        self.number(i64::try_from(value).unwrap_or(i64::MAX));
    }

    /// A comma, unless something was just opened or named.
    fn comma(&mut self) {
        if !matches!(self.text.as_bytes().last(), None | Some(b'{' | b'[' | b':')) {
            self.text.push(',');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_others_read() {
        let mut json = Json::default();
        json.open('{');
        json.key("human_review");
        json.text("a \"quoted\" \\ text:\n{[,\u{1} é\u{202e}");
        json.key("list");
        json.open('[');
        for number in [0, 7, -9_000_000, i64::MAX, i64::MIN] {
            json.number(number);
        }
        json.flag(false);
        json.raw("null");
        json.text("");
        json.close(']');
        json.key("empty");
        json.open('{');
        json.close('}');
        json.close('}');
        let value: serde_json::Value = serde_json::from_str(&json.into_text()).unwrap();
        assert_eq!(
            value,
            serde_json::json!({"humanReview": "a \"quoted\" \\ text:\n{[,\u{1} é\u{202e}",
                "list": [0, 7, -9_000_000, i64::MAX, i64::MIN, false, null, ""], "empty": {}})
        );
    }
}
