//! The core as WebAssembly, with the JavaScript that wasm-bindgen writes for it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::build::Stage;
use crate::{command, files, paths};

pub const TARGET: &str = "wasm32-unknown-unknown";

/// A module of WebAssembly with the JavaScript that loads it.
struct Module {
    /// Stem of the generated files in pkg/wasm.
    name: &'static str,
    /// Features of the package.
    features: &'static [&'static str],
    /// Whether it can be made anew after it broke down.
    reset: bool,
}

/// Verifying and answering.
const CORE: Module = Module { name: "lamppost_wasm", features: &[], reset: false };

/// Reading QR codes: only for pages with a camera.
const SCANNER: Module = Module { name: "lamppost_scanner", features: &["--features", "scanner"], reset: true };

pub fn build() -> Result<Stage> {
    CORE.build()
}

pub fn build_scanner() -> Result<Stage> {
    SCANNER.build()
}

/// The optimised module.
pub fn wasm() -> PathBuf {
    CORE.wasm()
}

/// The JavaScript that loads it.
pub fn glue() -> PathBuf {
    CORE.file("js")
}

/// The optimised module of the scanner. Its worker carries the JavaScript.
pub fn scanner() -> PathBuf {
    SCANNER.wasm()
}

fn folder() -> PathBuf {
    paths::pkg().join("wasm")
}

impl Module {
    fn build(&self) -> Result<Stage> {
        // `crate-type = ["cdylib", "rlib"]` in the manifest would turn LTO off without a word, so it is asked for here.
        command::run(
            command::cargo(["rustc", "--package", "lamppost", "--lib", "--crate-type", "cdylib"])
                .args(["--target", TARGET, "--profile", "wasm", "--no-default-features"])
                .args(self.features)
                .args(rust_flags())
                .env_remove("RUSTFLAGS")
                .env_remove("CARGO_ENCODED_RUSTFLAGS"),
        )?;
        // Whichever module was compiled last.
        let compiled = paths::target()?.join(TARGET).join("wasm/lamppost.wasm");
        let inputs = [
            compiled.clone(),
            paths::root().join("xtask/src/wasm.rs"),
            paths::root().join("xtask/Cargo.toml"),
            paths::pkg().join("package-lock.json"),
        ];
        if files::up_to_date(&[self.wasm(), self.file("js"), self.file("d.ts")], &inputs) {
            return Ok(Stage::Unchanged);
        }
        self.bind_and_optimise(&compiled)?;
        Ok(Stage::Built)
    }

    fn wasm(&self) -> PathBuf {
        folder().join(format!("{}_bg.wasm", self.name))
    }

    fn file(&self, ending: &str) -> PathBuf {
        folder().join(format!("{}.{ending}", self.name))
    }

    /// Both tools write aside; what is in pkg/wasm is always finished.
    fn bind_and_optimise(&self, compiled: &Path) -> Result<()> {
        let aside = paths::target()?.join("wasm-bindgen");
        empty(&aside)?;
        let mut bindgen = Bindgen::new();
        bindgen
            .input_path(compiled)
            .out_name(self.name)
            .web(true)?
            .typescript(true)
            .omit_default_module_path(true)
            .reset_state_function(self.reset)
            .remove_name_section(true)
            .remove_producers_section(true);
        bindgen.generate(&aside).context("wasm-bindgen")?;

        // wasm-opt learns from the target_features section what the module may use, and keeps the section.
        let bound = aside.join(format!("{}_bg.wasm", self.name));
        let mut wasm_opt = command::at_root(paths::npm_tool("wasm-opt"));
        // The first kilobyte of memory is the far end of the stack, which lies before all data: nothing is ever read there.
        let options = ["-Oz", "--low-memory-unused", "--converge"];
        command::run(wasm_opt.args(options).arg(&bound).arg("-o").arg(&bound))?;

        for file in files::below(&aside)? {
            let name = file.strip_prefix(&aside)?;
            files::write(&folder().join(name), &files::read(&file)?)?;
        }
        Ok(())
    }
}

/// As arguments to Cargo. Flags in the environment would win over them and make another binary on every machine.
pub fn rust_flags() -> [String; 2] {
    // SHA-256 as a loop: some kilobytes less, and a notice is short.
    let mut flags = vec!["--cfg".to_owned(), r#"sha2_backend_soft="compact""#.to_owned()];
    // Panic messages name source files; the same ones wherever this is built.
    if let Some(home) = cargo_home() {
        flags.push(format!("--remap-path-prefix={}=cargo", home.display()));
    }
    let flags = serde_json::Value::from(flags);
    ["--config".to_owned(), format!("target.{TARGET}.rustflags={flags}")]
}

fn cargo_home() -> Option<PathBuf> {
    std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(std::env::home_dir()?.join(".cargo")))
}

fn empty(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))
}
