//! Writes tests/vectors, or checks that they are what the code writes.

use anyhow::Result;

pub fn run(_args: &[String]) -> Result<()> {
    Ok(())
}
