//! What one side says and the other cannot.

use std::fmt;

use super::plain::quoted;

/// Something that was not carried over, or not as it stood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loss {
    /// Where it stands in what was read, e.g. `elements[2].variables[0]`.
    pub path: String,
    /// Its own words, and why.
    pub text: String,
}

impl Loss {
    /// A loss in words of ours.
    pub(super) fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Loss { path: quoted(&path.into(), 80), text: text.into() }
    }

    /// A loss with the source's own words, and why they are lost.
    pub(super) fn of(path: impl Into<String>, words: &str, why: &str) -> Self {
        Loss::new(path, format!("“{}”: {why}", quoted(words, SHOWN)))
    }
}

impl fmt::Display for Loss {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.text)
    }
}

/// Characters of a source's own words that a list of losses shows.
const SHOWN: usize = 160;
