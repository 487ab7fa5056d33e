//! A city with notices in every state, and its collector as a process.

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, ExitStatus, Output, Stdio};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use lamppost::{Day, NoticeId, TrustedKeyring};
use serde_json::Value;

const DRAFT: &str = include_str!("../corpus/exemplary/market-square-counter.toml");
/// How long a process may take to start or to end.
const PATIENCE: Duration = Duration::from_secs(30);

/// The day of this machine's clock, which the collector goes by.
pub(crate) fn today() -> Day {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    Day::new((seconds / 86_400) as u32).unwrap()
}

/// So many days before today.
pub(crate) fn ago(days: u32) -> Day {
    Day::new(today().number() - days).unwrap()
}

/// A draft with two activities: a public task, which one may object to, and one that asks for consent.
pub(crate) fn draft(sensor: &str, from: Day, until: Day) -> String {
    let text = DRAFT.replace("sq-2", sensor).replace("2028-10-31", &until.to_text());
    let text = text.replace("issued = \"2026-11-01\"", &format!("issued = \"{}\"", ago(20)));
    let text = text.replace("2026-11-01", &from.to_text()).replace("2026-09-01", &ago(60).to_text());
    let second = text.rfind("6(1)(e)").unwrap();
    format!("{}6(1)(a){}", &text[..second], &text[second + 7..])
}

/// A folder with an authority named city.example in `city`.
pub(crate) struct City {
    folder: tempfile::TempDir,
}

impl City {
    /// With one notice, of the sensor `square`.
    pub(crate) fn small() -> Self {
        Self::founded(ago(30))
    }

    /// Whose keyring was signed on a day; two years later it expires.
    pub(crate) fn founded(day: Day) -> Self {
        let city = City { folder: tempfile::tempdir().unwrap() };
        let day = day.to_text();
        city.good(&["init", "city", "--authority", "city.example", "--name", "City", "--today", &day]);
        city.sign("square", ago(20), today().plus(700));
        city
    }

    /// With a notice in every state, each of the sensor of that name, and `elsewhere` of another authority.
    pub(crate) fn large() -> Self {
        let city = Self::small();
        let year = today().plus(365);
        city.sign("replaced", ago(20), year);
        city.sign("replaced", ago(10), year);
        city.sign("withdrawn", ago(20), year);
        city.good(&["notice", "withdraw", "withdrawn", "-a", "city", "--reason", "unlawful"]);
        city.sign("expired", ago(20), ago(1));
        city.sign("announced", today().plus(30), year);
        city.good(&["init", "other", "--authority", "other.example", "--name", "Other", "--today", &ago(30).to_text()]);
        city.write("elsewhere.toml", &draft("elsewhere", ago(20), year));
        city.good(&["notice", "sign", "elsewhere.toml", "-a", "other", "--today", &ago(20).to_text()]);
        city
    }

    /// Signs the next revision of a sensor's notice.
    pub(crate) fn sign(&self, sensor: &str, from: Day, until: Day) {
        let file = format!("{sensor}.toml");
        self.write(&file, &draft(sensor, from, until));
        self.good(&["notice", "sign", &file, "-a", "city", "--today", &ago(20).to_text()]);
    }

    /// The bytes of a sensor's notice, by revision.
    pub(crate) fn notice(&self, sensor: &str, revision: u32) -> Vec<u8> {
        let authority = if sensor == "elsewhere" { "other" } else { "city" };
        std::fs::read(self.path(&format!("{authority}/notices/{sensor}/{revision}.notice"))).unwrap()
    }

    /// The id of a sensor's first notice.
    pub(crate) fn id(&self, sensor: &str) -> NoticeId {
        NoticeId::of(&self.notice(sensor, 1))
    }

    pub(crate) fn keyring(&self) -> TrustedKeyring {
        TrustedKeyring::pin(&std::fs::read_to_string(self.path("city/keyring/1.txt")).unwrap()).unwrap()
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn database(&self) -> PathBuf {
        self.path("city/collector.sqlite")
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path(name), text).unwrap();
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lamppost"));
        command.args(arguments).current_dir(self.folder.path()).env("NO_COLOR", "1");
        command.env_remove("LAMPPOST_AUTHORITY").env_remove("LAMPPOST_DATABASE").env_remove("LAMPPOST_LISTEN");
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    pub(crate) fn good(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success(), "{arguments:?}: {text}{}", String::from_utf8_lossy(&output.stderr));
        text
    }

    /// The exit code and what `--json` prints.
    pub(crate) fn json(&self, arguments: &[&str]) -> (i32, Value) {
        let output = self.run(&[arguments, &["--json"]].concat());
        let json = serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|error| panic!("{arguments:?}: {error}: {}", String::from_utf8_lossy(&output.stderr)));
        (output.status.code().unwrap(), json)
    }

    /// The code of the error with which a command ends.
    pub(crate) fn refused(&self, arguments: &[&str]) -> String {
        let (code, json) = self.json(arguments);
        assert_eq!(code, 2, "{arguments:?}: {json}");
        json["error"]["code"].as_str().unwrap().to_owned()
    }

    /// Starts the collector on its usual database.
    pub(crate) fn serve(&self) -> Server {
        Server::start(self.command(&["serve", "-a", "city", "--listen", "127.0.0.1:0", "--json"]))
    }
}

/// A running collector; killed when dropped.
pub(crate) struct Server {
    child: Child,
    // Held open, so that writing to it never fails.
    output: BufReader<ChildStdout>,
    pub(crate) address: SocketAddr,
}

impl Server {
    /// Starts it and waits until it listens.
    pub(crate) fn start(mut command: Command) -> Self {
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().unwrap();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        output.read_line(&mut line).unwrap();
        let json: Value = serde_json::from_str(&line).unwrap_or_else(|_| panic!("it did not start: {line}"));
        let address = json["address"].as_str().and_then(|address| address.strip_prefix("http://")).unwrap();
        Server { child, output, address: address.parse().unwrap() }
    }

    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// SIGKILL: nothing is finished, nothing is written any more.
    pub(crate) fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// SIGTERM, as a service manager sends it; then the exit status.
    pub(crate) fn stop(self) -> ExitStatus {
        self.terminate();
        self.ended()
    }

    /// Waits for its end.
    pub(crate) fn ended(mut self) -> ExitStatus {
        let start = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            assert!(start.elapsed() < PATIENCE, "it does not end");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    pub(crate) fn terminate(&self) {
        let sent = Command::new("kill").args(["-TERM", &self.id().to_string()]).status().unwrap();
        assert!(sent.success());
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already.
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// The tables of a database, read beside a running collector.
pub(crate) fn read_choices(database: &Path) -> std::collections::HashMap<[u8; 32], Vec<u8>> {
    let connection = rusqlite::Connection::open(database).unwrap();
    connection.busy_timeout(PATIENCE).unwrap();
    let mut select = connection.prepare("SELECT hash, receipt FROM choices").unwrap();
    let rows = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    let mut found = std::collections::HashMap::new();
    for row in rows {
        let (hash, receipt) = row.unwrap();
        assert!(found.insert(hash, receipt).is_none(), "a choice is there twice");
    }
    found
}
