//! Files: read with a limit, written whole or not at all.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::Path;

use super::Fault;

/// Reads a file of at most `limit` bytes.
pub(super) fn read(path: &Path, limit: usize) -> Result<Vec<u8>, Fault> {
    let fault = |error: &std::io::Error| Fault::file("file-unreadable", path, error);
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|e| fault(&e))?;
    file.take(limit as u64 + 1).read_to_end(&mut bytes).map_err(|e| fault(&e))?;
    if bytes.len() > limit {
        let text = format!("{}: more than {limit} bytes", path.display());
        return Err(Fault::new("file-too-large", text, "Check that this is the file you meant."));
    }
    Ok(bytes)
}

/// Reads a text file of at most `limit` bytes.
pub(super) fn read_text(path: &Path, limit: usize) -> Result<String, Fault> {
    String::from_utf8(read(path, limit)?).map_err(|_| {
        let text = format!("{}: not UTF-8 text", path.display());
        Fault::new("file-not-text", text, "Check that this is the file you meant.")
    })
}

/// Writes aside, syncs and renames: after a crash there is the old file or the new one.
pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    put(path, bytes, false, 0o644)
}

/// Writes a file that must not exist yet.
pub(super) fn write_new(path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    put(path, bytes, true, 0o644)
}

/// Writes a secret that must not exist yet, for the owner's eyes only.
pub(super) fn write_secret(path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    put(path, bytes, true, 0o600)
}

fn put(path: &Path, bytes: &[u8], new: bool, mode: u32) -> Result<(), Fault> {
    // A bare name has an empty parent, which is this folder.
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let result = (|| {
        fs::create_dir_all(folder)?;
        let mut builder = tempfile::Builder::new();
        builder.prefix(".lamppost-");
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(mode));
        #[cfg(not(unix))]
        let _ = mode;
        let mut file = builder.tempfile_in(folder)?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        if new { file.persist_noclobber(path) } else { file.persist(path) }.map_err(|error| error.error)?;
        // The rename itself must be durable too.
        File::open(folder)?.sync_all()
    })();
    result.map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => Fault::new(
            "file-exists",
            format!("{} exists already", path.display()),
            "Nothing was overwritten. Move it away or choose another name.",
        ),
        _ => Fault::file("file-unwritable", path, &error),
    })
}

/// The files in a folder whose names end so, sorted; none if there is no such folder.
pub(super) fn list(folder: &Path, ending: &str) -> Result<Vec<std::path::PathBuf>, Fault> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(Fault::file("folder-unreadable", folder, &error)),
    };
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry.map_err(|error| Fault::file("folder-unreadable", folder, &error))?.path();
        let named = path.file_name().and_then(|name| name.to_str());
        if named.is_some_and(|name| name.ends_with(ending) && !name.starts_with('.')) {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}
