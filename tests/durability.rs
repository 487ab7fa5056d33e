//! What was acknowledged is there: after `kill -9` at any moment, with a full disk, with a disk that can only be read.

mod support;

use std::collections::{HashMap, HashSet};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use base64ct::{Base64, Encoding};
use lamppost::NoticeId;
use lamppost::choice::SignedChoice;
use lamppost::vocabulary::Decision;

use support::Random;
use support::city::{City, Server, read_choices, today};
use support::http::{Connection, Reply, get, post};
use support::people::{Person, Wish};

/// Rounds of the test below; LAMPPOST_KILLS for more, or for fewer.
const KILLS: usize = 200;
/// Clients at the same time.
const CLIENTS: usize = 6;
/// Choices ready at the start of each round; a round that has used them up hands in old ones again.
const READY: usize = 240;

/// What a receipt was seen for.
type Acknowledged = HashMap<[u8; 32], (Vec<u8>, Vec<u8>)>;

/// Signs on both processors, as many people would on their own devices.
fn sign(notice: NoticeId, seed: u64, count: usize) -> Vec<SignedChoice> {
    let part = |n: u64| {
        let mut person = Person::new(seed * 1_000 + n);
        let wish = Wish::new(Decision::OBJECTION_MAKE, today());
        (0..count / 2).map(|_| person.choose("square", notice, &wish)).collect::<Vec<_>>()
    };
    std::thread::scope(|scope| {
        let halves = [scope.spawn(|| part(0)), scope.spawn(|| part(1))];
        halves.into_iter().flat_map(|half| half.join().unwrap()).collect()
    })
}

/// One client of one round, until the collector is gone. Every third choice is handed in twice.
fn load(
    address: SocketAddr,
    ready: &Mutex<Vec<SignedChoice>>,
    old: &[(Vec<u8>, Vec<u8>)],
    unsure: &Mutex<Vec<SignedChoice>>,
    mut random: Random,
) -> Vec<(SignedChoice, Vec<u8>)> {
    let mut acknowledged = Vec::new();
    // The collector may be gone before it was reached.
    let Ok(mut connection) = Connection::open(address) else { return acknowledged };
    loop {
        let next = ready.lock().unwrap().pop();
        let Some(choice) = next else {
            let Some((choice, receipt)) = old.get(random.below(old.len().max(1))) else { return acknowledged };
            let Ok(reply) = connection.post(choice) else { return acknowledged };
            assert_eq!((reply.status, &reply.body), (200, receipt), "another receipt than the first time");
            continue;
        };
        match connection.post(choice.bytes()) {
            Ok(Reply { status: 200 | 201, body, .. }) => {
                if random.below(3) == 0
                    && let Ok(again) = connection.post(choice.bytes())
                {
                    assert_eq!((again.status, &again.body), (200, &body));
                }
                acknowledged.push((choice, body));
            }
            Ok(reply) => panic!("{}: {}", reply.status, String::from_utf8_lossy(&reply.body)),
            Err(_) => {
                // It may be there or not; as a device does, ask again later.
                unsure.lock().unwrap().push(choice);
                return acknowledged;
            }
        }
    }
}

#[test]
fn what_was_acknowledged_survives_kill_9() {
    let kills = std::env::var("LAMPPOST_KILLS").map_or(KILLS, |text| text.parse().unwrap());
    let seed =
        std::env::var("LAMPPOST_SEED").map_or_else(|_| u64::from(std::process::id()), |text| text.parse().unwrap());
    println!("LAMPPOST_SEED={seed}");
    let mut random = Random::new(seed);
    let city = City::small();
    let notice = city.id("square");
    let start = Instant::now();
    let mut acknowledged = Acknowledged::new();
    let mut old: Vec<(Vec<u8>, Vec<u8>)> = Vec::new();
    let ready = Mutex::new(Vec::new());
    let unsure = Mutex::new(Vec::new());
    let mut sent = HashSet::new();
    let (mut durable_unheard, mut under_load) = (0, 0);
    for round in 0..kills {
        let server = city.serve();
        // A choice of which no receipt was seen is either there or not; the next to hand it in is told the truth.
        let found = read_choices(&city.database());
        compare(&acknowledged, &found, round);
        durable_unheard += found.len() - acknowledged.len();
        assert!(found.keys().all(|hash| sent.contains(hash)), "round {round}: a choice that nobody sent");
        for (choice, receipt) in (0..3).filter_map(|_| old.get(random.below(old.len().max(1)))) {
            let hash = lamppost::ChoiceHash::of(choice);
            let reply = get(server.address, &format!("/v1/choices/{hash}"));
            assert_eq!((reply.status, &reply.json()["receipt"]), (200, &Base64::encode_string(receipt).into()));
        }

        let mut waiting: Vec<SignedChoice> = std::mem::take(&mut *unsure.lock().unwrap());
        let missing = READY.saturating_sub(ready.lock().unwrap().len());
        let mut fresh = sign(notice, seed.wrapping_add(round as u64 + 1) % 1_000_000_007, missing);
        sent.extend(fresh.iter().map(|choice| choice.hash().0));
        ready.lock().unwrap().append(&mut fresh);
        // What waited is taken first.
        ready.lock().unwrap().append(&mut waiting);

        let span = Duration::from_millis(5 + random.below(116) as u64);
        under_load += span.as_millis();
        let address = server.address;
        let heard = std::thread::scope(|scope| {
            let clients: Vec<_> = (0..CLIENTS)
                .map(|_| {
                    let (ready, old, unsure) = (&ready, &old, &unsure);
                    let random = Random::new(random.next());
                    scope.spawn(move || load(address, ready, old, unsure, random))
                })
                .collect();
            std::thread::sleep(span);
            server.kill();
            clients.into_iter().flat_map(|client| client.join().unwrap()).collect::<Vec<_>>()
        });
        for (choice, receipt) in heard {
            let entry = (choice.bytes().to_vec(), receipt);
            old.push(entry.clone());
            assert!(acknowledged.insert(choice.hash().0, entry).is_none(), "acknowledged before");
        }
    }

    // The end: what was left unsure is asked for until it is there, and everything once more.
    let server = city.serve();
    compare(&acknowledged, &read_choices(&city.database()), kills);
    for choice in std::mem::take(&mut *unsure.lock().unwrap()) {
        let reply = post(server.address, choice.bytes());
        assert!(matches!(reply.status, 200 | 201));
        acknowledged.insert(choice.hash().0, (choice.bytes().to_vec(), reply.body));
    }
    let asked = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..CLIENTS {
            scope.spawn(|| {
                let mut connection = Connection::open(server.address).unwrap();
                while let Some((choice, receipt)) = old.get(asked.fetch_add(1, Ordering::Relaxed)).filter(|_| {
                    // So many that every round has some among them.
                    asked.load(Ordering::Relaxed) < 4_000
                }) {
                    let reply = connection.post(choice).unwrap();
                    assert_eq!((reply.status, &reply.body), (200, receipt));
                }
            });
        }
    });
    assert_eq!(server.stop().code(), Some(0));
    let found = read_choices(&city.database());
    compare(&acknowledged, &found, kills);
    assert_eq!(found.len(), acknowledged.len(), "everything that is there was acknowledged by now");
    let (_, stats) = city.json(&["stats", "-a", "city"]);
    assert_eq!(stats["choices"], found.len());
    let connection = rusqlite::Connection::open(city.database()).unwrap();
    let whole: String = connection.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(whole, "ok");
    println!(
        "{kills} kills under {under_load} ms of load: {} choices acknowledged and found ({durable_unheard} times one was durable and its \
         receipt lost on the way), {:.1} s",
        found.len(),
        start.elapsed().as_secs_f64()
    );
    assert!(found.len() > kills * 5, "too little load to show anything: {}", found.len());
}

fn compare(acknowledged: &Acknowledged, found: &HashMap<[u8; 32], Vec<u8>>, round: usize) {
    for (hash, (_, receipt)) in acknowledged {
        let hex = lamppost::ChoiceHash(*hash);
        assert_eq!(found.get(hash), Some(receipt), "round {round}: {hex} was acknowledged");
    }
}

// ── a disk of its own ──

/// A collector whose database is on a small disk in memory that only it sees.
struct SmallDisk {
    server: Server,
    /// The disk, as this process reaches it.
    folder: PathBuf,
    own_user: bool,
}

impl SmallDisk {
    /// `None` where this machine does not let us mount anything, and why is printed.
    fn start(city: &City) -> Option<Self> {
        let disk = city.path("disk");
        std::fs::create_dir(&disk).unwrap();
        let spaces: [&[&str]; 2] = [&["--mount"], &["--map-root-user", "--mount"]];
        let works = |space: &&&[&str]| {
            let mut unshare = Command::new("unshare");
            unshare.args(**space).args(["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs"]).arg(&disk);
            unshare.output().is_ok_and(|output| output.status.success())
        };
        let Some(space) = spaces.iter().find(works) else {
            println!(
                "NOT TESTED: `unshare --mount` and `mount -t tmpfs` are not allowed or not there on this machine."
            );
            return None;
        };
        let mut command = Command::new("unshare");
        command.args(*space).args(["sh", "-c", "mount -t tmpfs -o size=8m tmpfs \"$1\" && shift && exec \"$@\"", "sh"]);
        command.arg(&disk).arg(env!("CARGO_BIN_EXE_lamppost"));
        command.args(["serve", "--listen", "127.0.0.1:0", "--json", "-a"]).arg(city.path("city"));
        command.arg("--database").arg(disk.join("collector.sqlite"));
        let server = Server::start(command);
        let folder = PathBuf::from(format!("/proc/{}/root{}", server.id(), disk.display()));
        Some(SmallDisk { server, folder, own_user: space.len() == 2 })
    }

    /// Writes until nothing fits any more.
    fn fill(&self) {
        use std::io::Write as _;
        let mut file = std::fs::File::options();
        let mut ballast = file.create(true).append(true).open(self.folder.join("ballast")).unwrap();
        for size in [64 << 10, 512] {
            while ballast.write_all(&vec![1; size]).is_ok() {}
        }
    }

    fn empty(&self) {
        std::fs::remove_file(self.folder.join("ballast")).unwrap();
    }

    /// `ro` or `rw`; false while something is open for writing.
    fn remount(&self, how: &str, disk: &Path) -> bool {
        let mut command = Command::new("nsenter");
        command.args(["--target", &self.server.id().to_string(), "--mount"]);
        if self.own_user {
            command.args(["--user", "--preserve-credentials"]);
        }
        // Everything said, because mount cannot look up what a user without rights has mounted.
        command.args(["mount", "-t", "tmpfs", "-o", &format!("remount,{how},size=8m"), "tmpfs"]).arg(disk);
        command.output().unwrap().status.success()
    }
}

/// 503 with a code and when to come back.
fn is_refused(reply: &Reply, code: &str) {
    let body = String::from_utf8_lossy(&reply.body);
    assert_eq!(reply.status, 503, "{body}");
    assert_eq!(reply.code(), code, "{body}");
    assert!(reply.header("retry-after").unwrap().parse::<u32>().unwrap() > 0);
}

/// A collector on a small disk, and what it has acknowledged.
struct Desk {
    city: City,
    disk: SmallDisk,
    person: Person,
    acknowledged: Vec<(SignedChoice, Vec<u8>)>,
}

impl Desk {
    fn open() -> Option<Self> {
        let city = City::small();
        let disk = SmallDisk::start(&city)?;
        let mut desk = Desk { city, disk, person: Person::new(1), acknowledged: Vec::new() };
        for _ in 0..20 {
            let choice = desk.choose();
            desk.good(choice);
        }
        assert_eq!(get(desk.address(), "/healthz").status, 200);
        Some(desk)
    }

    fn address(&self) -> SocketAddr {
        self.disk.server.address
    }

    fn choose(&mut self) -> SignedChoice {
        self.person.choose("square", self.city.id("square"), &Wish::new(Decision::OBJECTION_MAKE, today()))
    }

    fn good(&mut self, choice: SignedChoice) {
        let reply = post(self.address(), choice.bytes());
        assert_eq!(reply.status, 201, "{}", String::from_utf8_lossy(&reply.body));
        self.acknowledged.push((choice, reply.body));
    }

    /// Fills the disk until neither a choice nor the probe of /healthz finds room; gives back a choice that was refused.
    ///
    /// What SQLite had set aside, or gives back when the collector opens the file anew, may still take a few.
    fn fill(&mut self) -> SignedChoice {
        let start = Instant::now();
        loop {
            self.disk.fill();
            let choice = self.choose();
            let (reply, health) = (post(self.address(), choice.bytes()), get(self.address(), "/healthz"));
            if reply.status == 201 {
                self.acknowledged.push((choice, reply.body));
            } else {
                is_refused(&reply, "database-full");
                if health.status != 200 {
                    is_refused(&health, "database-full");
                    return choice;
                }
            }
            assert!(start.elapsed() < Duration::from_secs(20), "the disk does not become full");
        }
    }

    /// Reads the receipt of the first choice.
    fn read(&self) -> Reply {
        get(self.address(), &format!("/v1/choices/{}", self.acknowledged[0].0.hash()))
    }

    /// Everything that was acknowledged before, between and after is there.
    fn close(self) {
        // Copied while nothing is written: SQLite would look for the path on the disks of this process.
        for end in ["", "-wal"] {
            let file = self.disk.folder.join(format!("collector.sqlite{end}"));
            if file.exists() {
                std::fs::copy(file, self.city.path(&format!("copy.sqlite{end}"))).unwrap();
            }
        }
        let found = read_choices(&self.city.path("copy.sqlite"));
        for (choice, receipt) in &self.acknowledged {
            assert_eq!(found.get(&choice.hash().0), Some(receipt));
        }
        println!("{} acknowledged, {} found", self.acknowledged.len(), found.len());
        assert_eq!(self.disk.server.stop().code(), Some(0));
    }
}

#[test]
fn a_full_disk_is_told_and_needs_no_restart() {
    let Some(mut desk) = Desk::open() else { return };
    let address = desk.address();
    for round in 0..4 {
        let refused = desk.fill();
        // Clients at the same time share one refusal, and none hears of success.
        std::thread::scope(|scope| {
            for _ in 0..8 {
                let choice = desk.choose();
                scope.spawn(move || is_refused(&post(address, choice.bytes()), "database-full"));
            }
        });
        // Reading goes on, with the connection of a reader open before or without.
        if round > 0 {
            let reply = desk.read();
            let receipt = Base64::encode_string(&desk.acknowledged[0].1);
            assert_eq!((reply.status, &reply.json()["receipt"]), (200, &receipt.into()), "round {round}");
        }
        desk.disk.empty();
        desk.good(refused);
        assert_eq!(get(address, "/healthz").status, 200);
    }
    desk.close();
}

/// Linux does not let a disk become read-only while a file on it is open for writing. The collector lets go of its own when
/// a write has failed, and opens it anew for the next: so the disk is full first.
#[test]
fn a_disk_that_is_only_read_is_told_and_needs_no_restart() {
    let Some(mut desk) = Desk::open() else { return };
    let address = desk.address();
    let folder = desk.city.path("disk");
    for _ in 0..2 {
        let choice = desk.fill();
        desk.disk.empty();
        assert!(desk.disk.remount("ro", &folder), "the collector still holds the file");
        for _ in 0..3 {
            is_refused(&post(address, choice.bytes()), "database-read-only");
        }
        is_refused(&get(address, "/healthz"), "database-read-only");
        // Reading goes on.
        let receipt = Base64::encode_string(&desk.acknowledged[0].1);
        let reply = desk.read();
        assert_eq!((reply.status, &reply.json()["receipt"]), (200, &receipt.into()));
        assert!(desk.disk.remount("rw", &folder));
        desk.good(choice);
        assert_eq!(get(address, "/healthz").status, 200);
    }
    desk.close();
}
