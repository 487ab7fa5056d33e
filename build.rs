//! Embeds the finished site in the program, so that one file serves it.
//!
//! `cargo xtask build` writes the site and names its folder in `LAMPPOST_SITE`. Without it (a plain `cargo build`,
//! or `cargo install` from the registry) the list is empty and the program says so when it is asked to serve.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=LAMPPOST_SITE");
    // Only the program serves pages; the core reads nothing of this.
    if env::var_os("CARGO_FEATURE_HOST").is_none() {
        return;
    }

    let mut files = Vec::new();
    if let Some(site) = env::var_os("LAMPPOST_SITE").map(PathBuf::from) {
        if !site.is_absolute() || !site.is_dir() {
            let site = site.display();
            println!("cargo::error=LAMPPOST_SITE={site} is not the absolute path of a folder; run `cargo xtask build`");
            return;
        }
        // The folder as well, for files that come and go.
        println!("cargo::rerun-if-changed={}", site.display());
        collect(&site, &site, &mut files);
        files.sort();
    }

    embed("site.rs", "SITE", &files);

    // The drafts of the demo city, which are also the corpus that tests walk.
    let corpus = Path::new(&env::var_os("CARGO_MANIFEST_DIR").expect("Cargo sets it")).join("tests/corpus");
    println!("cargo::rerun-if-changed={}", corpus.display());
    let mut drafts = Vec::new();
    for folder in ["exemplary", "real", "systems"] {
        collect(&corpus, &corpus.join(folder), &mut drafts);
    }
    drafts.retain(|(name, _)| name.ends_with(".toml") && !name.ends_with(".expected.toml"));
    drafts.sort();
    embed("corpus.rs", "CORPUS", &drafts);

    // The words of every language.
    let locales = Path::new(&env::var_os("CARGO_MANIFEST_DIR").expect("Cargo sets it")).join("www/locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut words = Vec::new();
    collect(&locales, &locales, &mut words);
    words.retain(|(name, _)| name.ends_with(".ftl"));
    words.sort();
    embed("locales.rs", "LOCALES", &words);
}

/// Writes a list of names and contents for `include!`.
fn embed(file: &str, constant: &str, files: &[(String, PathBuf)]) {
    let mut list = format!("pub(super) const {constant}: &[(&str, &[u8])] = &[\n");
    for (name, path) in files {
        println!("cargo::rerun-if-changed={}", path.display());
        writeln!(list, "    ({name:?}, include_bytes!({:?})),", path.display().to_string()).expect("a string takes it");
    }
    list.push_str("];\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("Cargo sets OUT_DIR"));
    fs::write(out.join(file), list).expect("OUT_DIR can be written");
}

/// Names below `site`, with `/` on every system, beside their paths.
fn collect(site: &Path, folder: &Path, files: &mut Vec<(String, PathBuf)>) {
    for entry in fs::read_dir(folder).expect("the site can be read") {
        let path = entry.expect("the site can be read").path();
        if path.is_dir() {
            collect(site, &path, files);
        } else {
            let below = path.strip_prefix(site).expect("found below the site");
            let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
            files.push((parts.join("/"), path));
        }
    }
}
