//! What a page downloads, and how much of it there may be.

use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result, bail};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::{command, files, pages, paths, wasm};

/// The core on a phone: wasm, the JavaScript that loads it and the rulebooks it holds a notice against, as a server sends
/// them. 32 KiB were for verifying alone; answering added 14: signing (arithmetic modulo the order of the group), the
/// formats of choices, receipts and answers, and the verification of whole records. Holding a notice against rulebooks,
/// with their rules, and telling what changed may add 14 more.
const BUDGET_CORE_BROTLI: usize = (46 + 14) * 1024;

/// Reading QR codes, for pages with a camera in browsers that cannot: fetched when somebody switches the camera on.
const BUDGET_SCANNER_BROTLI: usize = 60 * 1024;

const BROTLI_QUALITY: u32 = 11;
const BROTLI_WINDOW: u32 = 22;

/// One downloaded file, in bytes.
pub struct Size {
    pub name: &'static str,
    pub raw: usize,
    pub gzip: usize,
    pub brotli: usize,
}

/// The verifier's two parts first, then what is bundled around them.
pub fn measure() -> Result<[Size; 15]> {
    let dist = paths::dist();
    Ok([
        size("lamppost.wasm", &built(&dist.join("lamppost.wasm"))?)?,
        size("its glue", &minified(&wasm::glue())?)?,
        size("rulebooks.txt", &built(&dist.join("rulebooks.txt"))?)?,
        size("lamppost.js", &built(&dist.join("lamppost.js"))?)?,
        size("choices.js", &built(&dist.join("choices.js"))?)?,
        size("more.js", &built(&dist.join("more.js"))?)?,
        size("mine.js", &built(&dist.join("mine.js"))?)?,
        size("backup.js", &built(&dist.join("backup.js"))?)?,
        size("worker.js", &built(&dist.join("worker.js"))?)?,
        size("onpage.js", &built(&dist.join("onpage.js"))?)?,
        // The words of one language; a reader fetches those of theirs.
        size("en.js", &built(&dist.join("locales/en.js"))?)?,
        size("en-rules.js", &built(&dist.join("locales/en-rules.js"))?)?,
        size("ar-rules.js", &built(&dist.join("locales/ar-rules.js"))?)?,
        size("scanner.wasm", &built(&wasm::scanner())?)?,
        size("its worker", &built(&pages::scanner_worker()?)?)?,
    ])
}

/// The table, and an error above the budget.
pub fn check() -> Result<()> {
    let sizes = measure()?;
    print(&sizes);
    let measured = core(&sizes);
    if measured > BUDGET_CORE_BROTLI {
        bail!(
            "wasm, glue and rulebooks take {measured} bytes of brotli, {} more than the budget of {BUDGET_CORE_BROTLI}; \
             make the core smaller, or give the reason beside a new budget in xtask/src/size.rs",
            measured - BUDGET_CORE_BROTLI
        );
    }
    let measured = scanner(&sizes);
    if measured > BUDGET_SCANNER_BROTLI {
        bail!(
            "the scanner takes {measured} bytes of brotli, {} more than the budget of {BUDGET_SCANNER_BROTLI}; make it smaller, \
             or give the reason beside a new budget in xtask/src/size.rs",
            measured - BUDGET_SCANNER_BROTLI
        );
    }
    Ok(())
}

fn print(sizes: &[Size; 15]) {
    println!("{:<16} {:>9} {:>9} {:>9}", "bytes", "raw", "gzip 9", "brotli 11");
    for Size { name, raw, gzip, brotli } in sizes {
        println!("{name:<16} {raw:>9} {gzip:>9} {brotli:>9}");
    }
    let (name, sum) = ("these three", core(sizes));
    println!("{name:<16} {:>9} {:>9} {sum:>9}   at most {BUDGET_CORE_BROTLI}", "", "");
    let (name, sum) = ("the scanner", scanner(sizes));
    println!("{name:<16} {:>9} {:>9} {sum:>9}   at most {BUDGET_SCANNER_BROTLI}", "", "");
}

/// Wasm, glue and rulebooks.
fn core(sizes: &[Size; 15]) -> usize {
    sizes[..3].iter().map(|size| size.brotli).sum()
}

/// Wasm and worker, which carries the glue.
fn scanner(sizes: &[Size; 15]) -> usize {
    sizes[13..].iter().map(|size| size.brotli).sum()
}

fn size(name: &'static str, bytes: &[u8]) -> Result<Size> {
    Ok(Size { name, raw: bytes.len(), gzip: gzip(bytes)?, brotli: brotli(bytes)? })
}

fn gzip(bytes: &[u8]) -> Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

fn brotli(bytes: &[u8]) -> Result<usize> {
    let mut packed = Vec::new();
    let mut encoder = brotli::CompressorWriter::new(&mut packed, 4096, BROTLI_QUALITY, BROTLI_WINDOW);
    encoder.write_all(bytes)?;
    drop(encoder);
    Ok(packed.len())
}

fn minified(script: &Path) -> Result<Vec<u8>> {
    built(script)?;
    let mut esbuild = command::at_root(paths::npm_tool("esbuild"));
    esbuild.arg(script).args(["--minify", "--format=esm", "--target=es2022", "--log-level=warning"]);
    Ok(command::output(&mut esbuild)?.into_bytes())
}

fn built(path: &Path) -> Result<Vec<u8>> {
    files::read(path).context("not built yet: run `cargo xtask build --no-program` first")
}
