//! Rulebooks: those that come with the program, and files of others.

use std::path::Path;
use std::sync::LazyLock;

use super::{Fault, files};
use crate::rulebook::source::{self, BUILT_IN};
use crate::rulebook::{MAX_RULEBOOK, Rulebook};

static BOOKS: LazyLock<Vec<Rulebook>> = LazyLock::new(|| {
    // A test reads every one of them; what cannot be read here would have failed there.
    BUILT_IN.iter().filter_map(|(_, text)| source::read(text).ok()).collect()
});

/// The rulebooks that come with the program.
pub fn built_in() -> &'static [Rulebook] {
    &BOOKS
}

/// Reads a rulebook's file.
///
/// # Errors
/// A [`Fault`] that names the rule and what is wrong with it.
pub fn open(path: &Path) -> Result<Rulebook, Fault> {
    read(&path.display().to_string(), &files::read_text(path, MAX_RULEBOOK)?)
}

/// Reads a rulebook from TOML. `name`: what it is called in errors.
///
/// # Errors
/// As [`open`].
pub fn read(name: &str, text: &str) -> Result<Rulebook, Fault> {
    source::read(text).map_err(|malformed| {
        let text = format!("{name}, {}: {}", malformed.place, malformed.what);
        Fault::new("rulebook-malformed", text, malformed.help)
    })
}
