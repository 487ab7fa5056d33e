//! The `lamppost` program.
fn main() {}
