//! Measures size and speed.

use anyhow::Result;

use crate::size;

pub fn run(_args: &[String]) -> Result<()> {
    size::table()
}
