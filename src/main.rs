//! The `lamppost` program.

use std::process::ExitCode;

fn main() -> ExitCode {
    lamppost::host::cli::run()
}
