//! The lines of our signed texts: a header, then `name value` lines in a fixed order.

use core::iter::Enumerate;
use core::str::Split;

/// Walks the lines of a signed text, counting them for error messages.
pub(super) struct Lines<'a> {
    lines: core::iter::Peekable<Enumerate<Split<'a, char>>>,
    /// The line just taken, from 1.
    pub(super) line: usize,
}

impl<'a> Lines<'a> {
    /// The lines of a text that ends in a newline, as the text of every signed note does.
    pub(super) fn of(text: &'a str) -> Self {
        let text = text.strip_suffix('\n').unwrap_or(text);
        Lines { lines: text.split('\n').enumerate().peekable(), line: 0 }
    }

    pub(super) fn next(&mut self) -> Option<&'a str> {
        let (number, line) = self.lines.next()?;
        self.line = number + 1;
        Some(line)
    }

    /// The next line, which must be this one.
    pub(super) fn header(&mut self, expected: &str) -> Option<()> {
        (self.next()? == expected).then_some(())
    }

    /// The value of the next line, which must have this name.
    pub(super) fn value(&mut self, name: &str) -> Option<&'a str> {
        value(self.next()?, name)
    }

    /// The value of the next line if it has this name; otherwise the line stays.
    pub(super) fn value_if(&mut self, name: &str) -> Option<&'a str> {
        let found = value(self.lines.peek()?.1, name)?;
        self.next();
        Some(found)
    }
}

fn value<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    line.strip_prefix(name)?.strip_prefix(' ').filter(|value| !value.is_empty())
}

/// A decimal number without sign or leading zero.
pub(crate) fn number(text: &str) -> Option<u32> {
    let canonical = text.bytes().all(|b| b.is_ascii_digit()) && (text == "0" || !text.starts_with('0'));
    if canonical { text.parse().ok() } else { None }
}
