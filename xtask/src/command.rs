//! Runs programs. A failure says the line to repeat by hand.

use std::ffi::OsStr;
use std::io::ErrorKind;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Error, Result, anyhow, bail};

use crate::paths;

/// A command that runs at the root of the repository.
pub fn at_root(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(paths::root());
    command
}

pub fn cargo<A: AsRef<OsStr>>(args: impl IntoIterator<Item = A>) -> Command {
    let mut command = at_root("cargo");
    command.args(args);
    command
}

/// Runs with the terminal of the caller, so that the program's own output stays as it is.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().map_err(|error| not_started(command, &error))?;
    if !status.success() {
        bail!("failed ({status}); to repeat it:\n  {}", shown(command));
    }
    Ok(())
}

/// What the program prints on standard output.
pub fn output(command: &mut Command) -> Result<String> {
    let output = command.stderr(Stdio::inherit()).output().map_err(|error| not_started(command, &error))?;
    if !output.status.success() {
        bail!("failed ({}); to repeat it:\n  {}", output.status, shown(command));
    }
    String::from_utf8(output.stdout).with_context(|| format!("`{}` did not print UTF-8", shown(command)))
}

/// Whether it runs and ends well; its output is of no interest.
pub fn succeeds(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Whether a program of this name can be started.
pub fn exists(program: &str) -> bool {
    let Some(path) = std::env::var_os("PATH") else {
        return false;
    };
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

/// The command as a line for a shell at the root of the repository.
pub fn shown(command: &Command) -> String {
    let mut line = String::new();
    let folder = command.get_current_dir().unwrap_or(paths::root());
    if let Ok(below) = folder.strip_prefix(paths::root())
        && !below.as_os_str().is_empty()
    {
        line.push_str(&format!("cd {} && ", quoted(below.as_os_str())));
    }
    for (name, value) in command.get_envs() {
        if let Some(value) = value {
            line.push_str(&format!("{}={} ", name.to_string_lossy(), quoted(value)));
        }
    }
    let program = Path::new(command.get_program());
    line.push_str(&quoted(program.strip_prefix(folder).unwrap_or(program).as_os_str()));
    for arg in command.get_args() {
        line.push(' ');
        line.push_str(&quoted(arg));
    }
    line
}

fn quoted(word: &OsStr) -> String {
    let word = word.to_string_lossy();
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./=:,@+".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.into_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

fn not_started(command: &Command, error: &std::io::Error) -> Error {
    let program = command.get_program().to_string_lossy().into_owned();
    if error.kind() == ErrorKind::NotFound {
        anyhow!("`{program}` is not installed; install it and run this again: {}", shown(command))
    } else {
        anyhow!("`{program}` does not start: {error}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shown_command_can_be_pasted() {
        let mut command = at_root(paths::npm_tool("tsc"));
        command.current_dir(paths::pkg()).env("A", "it's").args(["ci", "", "a b"]);
        assert_eq!(shown(&command), r"cd pkg && A='it'\''s' node_modules/.bin/tsc ci '' 'a b'");
    }
}
