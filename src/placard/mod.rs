//! The printed sign.
