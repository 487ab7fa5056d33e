//! Everything with side effects.
