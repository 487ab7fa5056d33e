//! The npm package's JavaScript, and the site around it.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, anyhow, bail};
use lamppost::rulebook::Rulebook;
use lamppost::rulebook::source::BUILT_IN;

use crate::build::Stage;
use crate::{command, criteria, files, locales, paths, pins, wasm};

/// What a page loads from a server, the innermost first: a bundle carries the digests of the files that it asks for.
/// `choices` is fetched once the verdict is on screen, `more` when somebody opens a box below a notice, `backup` when
/// somebody makes or reads one, `compact` where a page shows notices in few lines, `onpage` where no worker can be started.
const LAYERS: [&[&str]; 3] = [&["worker", "onpage", "backup"], &["choices", "more", "compact"], &ENTRIES];

/// Of these, and of the classic script made from them, what a site needs.
const SITE: [&str; 11] = [
    "lamppost",
    "choices",
    "more",
    "compact",
    "mine",
    "backup",
    "badge",
    "register",
    "worker",
    "onpage",
    "lamppost.global",
];

/// What pages, bundlers and programs begin with. Bundlers and programs check what they install themselves.
const ENTRIES: [&str; 10] = [
    "lamppost",
    "notice",
    "badge",
    "badge-element",
    "register",
    "register-element",
    "mine",
    "mine-element",
    "define",
    "verifier",
];

/// How a bundle gets the rest of the package: one file of pkg/src/files each.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Files {
    Browser,
    Bundler,
    Inline,
    Node,
}

impl Files {
    fn name(self) -> &'static str {
        match self {
            Files::Browser => "browser",
            Files::Bundler => "bundler",
            Files::Inline => "inline",
            Files::Node => "node",
        }
    }
}

/// pkg/dist: types, the bundles and the wasm.
pub fn package() -> Result<Stage> {
    remove_types()?;
    command::run(&mut tsc("tsconfig.json"))?;
    command::run(&mut tsc("tsconfig.worker.json"))?;
    files::write(&paths::dist().join("lamppost.wasm"), &files::read(&wasm::wasm())?)?;
    files::write(&paths::dist().join("rulebooks.txt"), rulebooks()?.as_bytes())?;
    files::write(&paths::generated("words.js")?, words()?.as_bytes())?;

    let mut made = Vec::new();
    for layer in LAYERS {
        pins::write(&made)?;
        let into_dist = ["--entry-names=[name]", "--outdir=dist", "--allow-overwrite"];
        command::run(esbuild(Files::Browser)?.args(sources(layer)).args(into_dist))?;
        made.extend(layer);
    }
    pins::write(&made)?;
    // A classic script has no address of its own; while it runs, the page knows it.
    command::run(esbuild(Files::Browser)?.args([
        "src/define.ts",
        "--format=iife",
        "--define:import.meta.url=document.currentScript.src",
        "--outfile=dist/lamppost.global.js",
    ]))?;
    for (kind, entries) in [(Files::Bundler, &ENTRIES[..]), (Files::Inline, &ENTRIES[..]), (Files::Node, &["verifier"])]
    {
        let folder = paths::dist().join(kind.name());
        files::write_folder(&folder, &BTreeMap::new())?;
        let mut outdir = OsString::from("--outdir=");
        outdir.push(&folder);
        command::run(esbuild(kind)?.args(sources(entries)).args(["--splitting", "--entry-names=[name]"]).arg(outdir))?;
    }
    files::write(&paths::dist().join("embed.html"), pins::embed()?.as_bytes())?;
    Ok(Stage::Built)
}

fn sources(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| format!("src/{name}.ts")).collect()
}

/// The words of all languages as imports that bundlers can follow.
fn words() -> Result<String> {
    let mut text = String::from("export default {\n");
    for path in files::below(&paths::dist().join("locales"))? {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        text += &format!("  \"{name}\": () => import(\"../locales/{name}.js\"),\n");
    }
    Ok(text + "};\n")
}

/// The rulebooks as the core reads them, one after the other. How to mend a draft is for whoever writes one.
fn rulebooks() -> Result<String> {
    let mut text = String::new();
    for mut book in locales::books()? {
        for rule in &mut book.rules {
            // Said in the language of the reader, whose words are fetched beside the rules.
            rule.text = "-".to_owned();
            rule.mend = "-".to_owned();
        }
        book.left_out.clear();
        text += &book.to_text();
    }
    let read = Rulebook::parse_all(&text).map_err(|error| anyhow!("the rulebooks cannot be read again: {error}"))?;
    if read.len() != BUILT_IN.len() {
        bail!("{} rulebooks became {}", BUILT_IN.len(), read.len());
    }
    Ok(text)
}

/// A source that is gone leaves no types behind.
fn remove_types() -> Result<()> {
    for path in files::below(&paths::dist())? {
        if is_type_declaration(&path) {
            fs::remove_file(&path).with_context(|| format!("cannot remove {}", path.display()))?;
        }
    }
    Ok(())
}

/// The folder that the program embeds and that any web host can serve. Only what changed is written, so that the
/// program is built again only when a page is another.
pub fn site() -> Result<Stage> {
    let mut site = BTreeMap::new();
    let mut scripts = Vec::new();
    for path in files::below(&paths::www())? {
        let name = path.strip_prefix(paths::www())?;
        if name.starts_with("locales") || is_type_declaration(name) {
            continue;
        }
        let extension = name.extension().unwrap_or_default();
        if name == Path::new("accessibility/index.html") {
            let page = String::from_utf8(files::read(&path)?)?;
            site.insert(name.to_owned(), criteria::into_page(&page)?.into_bytes());
        } else if extension == "ts" || extension == "css" {
            // Without comments and spaces: page.css comes before the verdict. What lies in a folder of this name is carried
            // along by the scripts that import it.
            if !name.components().any(|folder| folder.as_os_str() == "parts") {
                scripts.push(path);
            }
        } else if extension != "toml" {
            site.insert(name.to_owned(), files::read(&path)?);
        }
    }
    for (name, bytes) in scanner()? {
        site.insert(Path::new("assets").join(name), bytes);
    }
    for (name, bytes) in bundled(&scripts)? {
        if site.insert(name.clone(), bytes).is_some() {
            bail!("www has both {0} and its TypeScript; keep one of them", name.display());
        }
    }
    let package = package_files()?;
    // By this list `lamppost publish --embed` knows them from the files of the pages.
    site.insert(
        Path::new("assets/package.json").to_owned(),
        pins::package(package.keys().map(String::as_str))?.into_bytes(),
    );
    for (name, bytes) in package {
        site.insert(Path::new("assets").join(name), bytes);
    }
    let folder = paths::generated(locales::OF_PAGES)?;
    for path in files::below(&folder)? {
        let name = path.strip_prefix(&folder)?;
        site.insert(Path::new("assets/locales").join(name), files::read(&path)?);
    }
    files::write_folder(&paths::site()?, &site)?;
    Ok(Stage::Built)
}

/// What a site has of the package, by the names in `pkg/dist`.
fn package_files() -> Result<BTreeMap<String, Vec<u8>>> {
    let mut package = BTreeMap::new();
    for name in
        SITE.map(|name| format!("{name}.js")).into_iter().chain(["lamppost.wasm", "rulebooks.txt"].map(String::from))
    {
        let bytes = files::read(&paths::dist().join(&name))?;
        package.insert(name, bytes);
    }
    for path in files::below(&paths::dist().join("locales"))? {
        let name = path.strip_prefix(paths::dist())?.to_string_lossy().replace('\\', "/");
        package.insert(name, files::read(&path)?);
    }
    Ok(package)
}

/// What reads QR codes where the browser cannot, and the digests under which the page fetches it. No other page needs it, so
/// it is no part of the package.
fn scanner() -> Result<[(&'static str, Vec<u8>); 2]> {
    let worker = scanner_worker()?;
    command::run(esbuild(Files::Browser)?.arg("../www/scan/parts/worker.ts").arg({
        let mut outfile = OsString::from("--outfile=");
        outfile.push(&worker);
        outfile
    }))?;
    let wasm = wasm::scanner();
    pins::write_scanner(&wasm, &worker)?;
    Ok([("scanner.wasm", files::read(&wasm)?), ("scanner-worker.js", files::read(&worker)?)])
}

/// Where the scanner's worker is written.
pub fn scanner_worker() -> Result<PathBuf> {
    Ok(paths::target()?.join("scanner/scanner-worker.js"))
}

/// The pages' scripts, each beside the page it belongs to.
fn bundled(scripts: &[PathBuf]) -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    let mut bundles = BTreeMap::new();
    if scripts.is_empty() {
        return Ok(bundles);
    }
    command::run(&mut tsc("tsconfig.site.json"))?;
    let aside = paths::target()?.join("site-scripts");
    files::write_folder(&aside, &BTreeMap::new())?;
    let mut outdir = OsString::from("--outdir=");
    outdir.push(&aside);
    // Firefox long knew only classic scripts as service workers.
    let (workers, pages): (Vec<_>, Vec<_>) = scripts.iter().partition(|script| is_service_worker(script));
    for (scripts, format) in [(pages, "--format=esm"), (workers, "--format=iife")] {
        if scripts.is_empty() {
            continue;
        }
        command::run(
            esbuild(Files::Browser)?
                .args(scripts)
                .args(["--alias:lamppost=./src/lamppost.ts", "--outbase=../www", format])
                .arg(&outdir),
        )?;
    }
    for path in files::below(&aside)? {
        bundles.insert(path.strip_prefix(&aside)?.to_owned(), files::read(&path)?);
    }
    Ok(bundles)
}

fn tsc(project: &str) -> Command {
    let mut tsc = Command::new(paths::npm_tool("tsc"));
    tsc.current_dir(paths::pkg()).args(["--project", project]);
    tsc
}

/// Plain modules that a page under a strict CSP may load: no eval, nothing inlined.
fn esbuild(kind: Files) -> Result<Command> {
    let mut esbuild = Command::new(paths::npm_tool("esbuild"));
    esbuild
        .current_dir(paths::pkg())
        .args(["--bundle", "--minify", "--format=esm", "--target=es2022"])
        .args(["--charset=utf8", "--legal-comments=none", "--log-level=warning"])
        .arg(if kind == Files::Node { "--platform=node" } else { "--platform=browser" })
        // Stays an address, and is not carried along in the bundle that asks for it.
        .args(["--external:../locales/*.js", "--loader:.wasm=binary", "--loader:.txt=text"]);
    for (name, file) in [
        ("languages", paths::generated("languages.js")?),
        ("questions", paths::generated("questions.js")?),
        ("ai-act", paths::generated("ai-act.js")?),
        ("words", paths::generated("words.js")?),
        ("digests", paths::generated(pins::DIGESTS)?),
        ("scanner", paths::generated(pins::SCANNER)?),
        ("files", paths::pkg().join("src/files").join(format!("{}.ts", kind.name()))),
        ("wasm", paths::dist().join("lamppost.wasm")),
        ("rulebooks", paths::dist().join("rulebooks.txt")),
    ] {
        let mut alias = OsString::from(format!("--alias:lamppost:{name}="));
        alias.push(file);
        esbuild.arg(alias);
    }
    Ok(esbuild)
}

/// www/sw.ts, and others whose names begin so: a service worker is in charge of the folder that it lies in.
fn is_service_worker(path: &Path) -> bool {
    path.parent() == Some(&paths::www())
        && path.file_stem().is_some_and(|name| name == "sw" || name.to_string_lossy().starts_with("sw-"))
}

fn is_type_declaration(name: &Path) -> bool {
    name.to_string_lossy().ends_with(".d.ts")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_has_everything_that_a_script_asks_for() {
        for (_, file) in pins::PINNED {
            let script = file.strip_suffix(".js");
            assert!(script.is_none_or(|name| SITE.contains(&name)), "{file} is not in SITE");
        }
    }

    #[test]
    fn type_declarations_are_no_scripts() {
        assert!(is_type_declaration(Path::new("n/globals.d.ts")));
        assert!(!is_type_declaration(Path::new("n/n.ts")));
    }
}
