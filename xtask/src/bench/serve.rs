//! `cargo xtask bench serve`: durable choices a second, beside the two ceilings of the same run.

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};

use anyhow::{Context, Result, bail};

use super::folder;
use crate::build::{self, Program};
use crate::{command, files, paths};

const SECONDS: u32 = 10;
const CONNECTIONS: u32 = 128;

pub fn run() -> Result<()> {
    let built = build::build(Program::Release)?;
    let program = built.program.context("the build made no program")?;
    let home = folder()?.join("serve");
    if home.exists() {
        fs::remove_dir_all(&home).with_context(|| format!("cannot empty {}", home.display()))?;
    }
    fs::create_dir_all(&home)?;
    let city = home.join("city");
    let lamppost = |args: &[&str]| {
        let mut lamppost = command::at_root(&program);
        lamppost.args(args);
        lamppost
    };
    let city_text = city.to_string_lossy().into_owned();
    command::run(&mut lamppost(&["init", &city_text, "--authority", "city.example", "--name", "City"]))?;
    let draft = paths::root().join("tests/corpus/exemplary/market-square-counter.toml");
    let draft = String::from_utf8(files::read(&draft)?)?;
    // An activity that can be objected to, whatever the draft says about the others.
    let activity = draft.split("[[activities]]").skip(1).position(|activity| activity.contains("6(1)(e)"));
    let activity = activity.context("the exemplary notice has no activity under Art. 6(1)(e)")?;
    let file = home.join("draft.toml");
    files::write(&file, draft.as_bytes())?;
    command::run(lamppost(&["notice", "sign", "-a", &city_text]).arg(&file))?;
    let notices = files::below(&city.join("notices"))?;
    let notice = notices.iter().find(|path| path.extension().is_some_and(|e| e == "notice")).context("no notice")?;

    let mut server = Server::start(lamppost(&["serve", "--json", "--listen", "127.0.0.1:0", "-a", &city_text]))?;
    let mut bench = command::cargo(["run", "--release", "--quiet", "--package", "xtask", "--no-default-features"]);
    bench.args(["--features", "load", "--bin", "bench-load", "--", &server.address]).arg(notice);
    bench.args([activity.to_string(), SECONDS.to_string(), CONNECTIONS.to_string()]).arg(&home);
    let measured = command::run(&mut bench);
    server.stop()?;
    measured
}

struct Server {
    process: Child,
    address: String,
}

impl Server {
    fn start(mut command: std::process::Command) -> Result<Self> {
        let mut process = command.stdout(Stdio::piped()).spawn().context("the collector does not start")?;
        let mut line = String::new();
        let stdout = process.stdout.take().context("no output")?;
        BufReader::new(stdout).read_line(&mut line)?;
        let said: serde_json::Value = serde_json::from_str(&line).with_context(|| format!("not JSON: {line}"))?;
        let Some(address) = said["address"].as_str().and_then(|address| address.strip_prefix("http://")) else {
            bail!("the collector says no address: {line}");
        };
        Ok(Server { address: address.to_owned(), process })
    }

    fn stop(&mut self) -> Result<()> {
        self.process.kill()?;
        self.process.wait()?;
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop().ok();
    }
}
