//! Reads and writes folders, and tells what changed since.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::{Context, Result};

/// Every file below `folder`, sorted. A folder that does not exist has none.
pub fn below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    collect(folder, &mut files)?;
    files.sort();
    Ok(files)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    if !folder.exists() {
        return Ok(());
    }
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}

/// Whether every output is there and at least as new as every input.
pub fn up_to_date(outputs: &[PathBuf], inputs: &[PathBuf]) -> bool {
    let modified = |path: &PathBuf| -> Option<SystemTime> { fs::metadata(path).ok()?.modified().ok() };
    let oldest_output = outputs.iter().map(modified).min().flatten();
    let newest_input = inputs.iter().map(modified).max().flatten();
    matches!((oldest_output, newest_input), (Some(output), Some(input)) if output >= input)
        && inputs.iter().all(|input| input.exists())
}

pub fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

/// Leaves a file alone that has these bytes already: its time says when it last changed.
pub fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    if fs::read(path).is_ok_and(|present| present == bytes) {
        return Ok(());
    }
    let folder = path.parent().expect("a file lies in a folder");
    fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))?;
    fs::write(path, bytes).with_context(|| format!("cannot write {}", path.display()))
}

/// Makes `folder` hold exactly these files.
pub fn write_folder(folder: &Path, files: &BTreeMap<PathBuf, Vec<u8>>) -> Result<()> {
    for present in below(folder)? {
        let name = present.strip_prefix(folder).expect("found below the folder");
        if !files.contains_key(name) {
            fs::remove_file(&present).with_context(|| format!("cannot remove {}", present.display()))?;
        }
    }
    for (name, bytes) in files {
        write(&folder.join(name), bytes)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_files_are_never_up_to_date() {
        let here = [crate::paths::root().join(file!())];
        let missing = [PathBuf::from("no such file")];
        assert!(up_to_date(&here, &here));
        assert!(!up_to_date(&missing, &here));
        assert!(!up_to_date(&here, &missing));
        assert!(!up_to_date(&here, &[here.as_slice(), &missing].concat()));
    }
}
