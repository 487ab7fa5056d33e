//! What a notice must say, and what it may not say together: dated rules over facts, and what they find
//! (FORMAT.md, "Rulebook").
//!
//! Facts are short tokens such as `controller.public` or `basis.6-1-f`, derived from a notice once ([`Facts`]). A rule is
//! all of, any of and none of some facts; it needs no program to be read or changed.

mod book;
mod facts;
mod find;
#[cfg(feature = "toml")]
pub mod source;
#[cfg(feature = "toml")]
mod token;

pub use book::{MAX_BOOKS, MAX_RULEBOOK, Rule, Rulebook, Scope, Severity};
pub use facts::{DERIVED, Derived, Fact, Facts};
pub use find::{Finding, find, prohibited};
