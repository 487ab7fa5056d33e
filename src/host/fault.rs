//! What goes wrong in the program: a stable code, a sentence, and the way out.

use std::fmt;

use crate::error::Error;

/// One clear error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Stable code.
    pub code: &'static str,
    /// What happened.
    pub text: String,
    /// What to do.
    pub help: String,
}

impl Fault {
    /// A fault with its way out.
    pub fn new(code: &'static str, text: impl Into<String>, help: impl Into<String>) -> Self {
        Fault { code, text: text.into(), help: help.into() }
    }

    /// An error of the core about a named thing.
    pub fn core(error: &Error, thing: &str, help: impl Into<String>) -> Self {
        let sentence = super::words::say(&format!("error-{}", error.code()), &[]);
        Fault::new(error.code(), format!("{thing}: {sentence} ({error})"), help)
    }

    /// A failed step on a file.
    pub(super) fn file(code: &'static str, path: &std::path::Path, error: &std::io::Error) -> Self {
        Fault::new(
            code,
            format!("{}: {error}", path.display()),
            "Check the path, its rights and the space on the disk.",
        )
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} [{}]\n  {}", self.text, self.code, self.help)
    }
}

impl std::error::Error for Fault {}
