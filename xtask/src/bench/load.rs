//! Puts a collector under load, beside the two things that it cannot be faster than. Run by `cargo xtask bench serve`.
//!
//! Arguments: address, a signed notice, the index of an activity that can be objected to, seconds, connections, a folder
//! for a database.

use std::fs;
use std::hint::black_box;
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use lamppost::choice::{Choice, RESIDENT, SignedChoice};
use lamppost::vocabulary::{Decision, Surface};
use lamppost::{NoticeId, SigningKey, UnixTime};
use rusqlite::{Connection, TransactionBehavior, params};

/// How long each ceiling is measured.
const CEILING: Duration = Duration::from_secs(3);
/// Choices signed for each second of load, more than a small machine can take.
const PER_SECOND: usize = 12_000;

fn main() -> Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [address, notice, activity, seconds, connections, folder] = args.as_slice() else {
        bail!("bench-load ADDRESS NOTICE ACTIVITY SECONDS CONNECTIONS FOLDER");
    };
    let notice = NoticeId::of(&fs::read(notice).with_context(|| notice.clone())?);
    let (seconds, connections): (u64, usize) = (seconds.parse()?, connections.parse()?);
    let count = usize::try_from(seconds)? * PER_SECOND;

    let start = Instant::now();
    let choices = sign(notice, activity.parse()?, count)?;
    println!("{count} choices signed in {:.1} s; {connections} connections", start.elapsed().as_secs_f64());

    let verified = verify(&choices)?;
    let folder = Path::new(folder);
    let single = inserts(folder, &choices, 1)?;
    let grouped = inserts(folder, &choices, connections)?;
    let Load { acknowledged, elapsed, mut latencies, refused } = load(address, &choices, connections, seconds)?;
    let rate = acknowledged as f64 / elapsed.as_secs_f64();
    latencies.sort_unstable();
    let at = |share: f64| {
        let index = ((latencies.len() as f64 * share) as usize).min(latencies.len().saturating_sub(1));
        latencies.get(index).copied().unwrap_or_default().as_secs_f64() * 1e3
    };

    println!("\nceilings, each alone");
    println!("  {verified:>8.0} choices/s   read and verified on one core");
    println!("  {grouped:>8.0} choices/s   inserted, {connections} to a durable commit");
    println!("  {single:>8.0} choices/s   inserted, one to a durable commit");
    println!("\ncollector, over HTTP, load made on the same machine");
    println!(
        "  {rate:>8.0} choices/s   durable and acknowledged ({acknowledged} in {:.1} s, {refused} refused)",
        elapsed.as_secs_f64()
    );
    println!("  {:>8.1} ms          p50", at(0.50));
    println!("  {:>8.1} ms          p99", at(0.99));
    let lower = verified.min(grouped);
    println!("  {:>8.2}             of the lower ceiling ({lower:.0}); the goal is 0.50", rate / lower);
    println!("  {:>8.2}             of one durable commit each ({single:.0})", rate / single);
    if refused > 0 {
        bail!("{refused} choices were refused");
    }
    Ok(())
}

/// Every choice by another person.
fn sign(notice: NoticeId, activity: u8, count: usize) -> Result<Vec<Vec<u8>>> {
    let day = UnixTime(std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?.as_secs()).day();
    let one = |number: usize| -> Result<Vec<u8>> {
        let mut seed = [7; 32];
        seed[..8].copy_from_slice(&number.to_le_bytes());
        seed[8..24].copy_from_slice(&notice.0);
        let mut nonce = [0; 16];
        nonce[..8].copy_from_slice(&number.to_le_bytes());
        let choice = Choice {
            day,
            surface: Surface::WEB,
            notice,
            activity: Some(activity),
            ground: None,
            nonce,
            decision: Decision::OBJECTION_MAKE,
            text: None,
            previous: None,
        };
        Ok(choice.seal(&SigningKey::from_seed(RESIDENT, &seed)?)?.bytes().to_vec())
    };
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let shares: Vec<Result<Vec<Vec<u8>>>> = thread::scope(|scope| {
        let busy: Vec<_> = (0..workers)
            .map(|worker| scope.spawn(move || (worker..count).step_by(workers).map(one).collect()))
            .collect();
        busy.into_iter().map(|worker| worker.join().unwrap_or_else(|_| bail!("a worker stopped"))).collect()
    });
    let mut choices = Vec::with_capacity(count);
    for share in shares {
        choices.extend(share?);
    }
    Ok(choices)
}

/// Choices a second that one core reads and verifies.
fn verify(choices: &[Vec<u8>]) -> Result<f64> {
    let (start, mut done) = (Instant::now(), 0);
    for choice in choices.iter().cycle() {
        black_box(SignedChoice::parse(choice.clone())?);
        done += 1;
        if done % 64 == 0 && start.elapsed() > CEILING {
            break;
        }
    }
    Ok(f64::from(done) / start.elapsed().as_secs_f64())
}

/// Rows a second in the collector's own table, so many to a commit.
fn inserts(folder: &Path, choices: &[Vec<u8>], group: usize) -> Result<f64> {
    let path = folder.join(format!("alone-{group}.sqlite"));
    let mut database = Connection::open(&path)?;
    database.pragma_update(None, "journal_mode", "WAL")?;
    database.pragma_update(None, "synchronous", "FULL")?;
    database.execute_batch(
        "CREATE TABLE choices (id INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, body BLOB NOT NULL,
         receipt BLOB NOT NULL, notice BLOB NOT NULL, decision INTEGER NOT NULL, received INTEGER NOT NULL, due INTEGER,
         state TEXT NOT NULL) STRICT",
    )?;
    let (start, mut done) = (Instant::now(), 0u32);
    for some in choices.chunks(group) {
        let transaction = database.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for choice in some {
            let hash = lamppost::ChoiceHash::of(choice);
            transaction
                .prepare_cached("INSERT INTO choices VALUES (NULL, ?1, ?2, ?3, ?4, 112, 0, 0, 'RequestAcknowledged')")?
                .execute(params![hash.0, choice, &choice[..140], &choice[38..54]])?;
            done += 1;
        }
        transaction.commit()?;
        if start.elapsed() > CEILING {
            break;
        }
    }
    Ok(f64::from(done) / start.elapsed().as_secs_f64())
}

struct Load {
    acknowledged: usize,
    refused: usize,
    elapsed: Duration,
    latencies: Vec<Duration>,
}

fn load(address: &str, choices: &[Vec<u8>], connections: usize, seconds: u64) -> Result<Load> {
    let (next, refused) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let start = Instant::now();
    let end = Duration::from_secs(seconds);
    let run = || -> Result<Vec<Duration>> {
        let mut stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        let mut latencies = Vec::new();
        let mut buffer = Vec::new();
        while start.elapsed() < end
            && let Some(choice) = choices.get(next.fetch_add(1, Ordering::Relaxed))
        {
            let sent = Instant::now();
            if post(&mut stream, address, choice, &mut buffer)? == 201 {
                latencies.push(sent.elapsed());
            } else {
                refused.fetch_add(1, Ordering::Relaxed);
            }
        }
        Ok(latencies)
    };
    let all: Vec<Result<Vec<Duration>>> = thread::scope(|scope| {
        let busy: Vec<_> = (0..connections).map(|_| scope.spawn(run)).collect();
        busy.into_iter().map(|one| one.join().unwrap_or_else(|_| bail!("a connection's thread stopped"))).collect()
    });
    let elapsed = start.elapsed();
    let mut latencies = Vec::new();
    for one in all {
        latencies.extend(one?);
    }
    if next.load(Ordering::Relaxed) >= choices.len() && elapsed < end {
        println!("all choices were used up after {:.1} s", elapsed.as_secs_f64());
    }
    Ok(Load { acknowledged: latencies.len(), refused: refused.into_inner(), elapsed, latencies })
}

/// One request on a connection that stays open; the status.
fn post(stream: &mut TcpStream, host: &str, body: &[u8], buffer: &mut Vec<u8>) -> io::Result<u16> {
    buffer.clear();
    write!(
        buffer,
        "POST /v1/choices HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/vnd.lamppost.choice\r\nContent-Length: {}\r\n\r\n",
        body.len()
    )?;
    buffer.extend_from_slice(body);
    stream.write_all(buffer)?;
    buffer.clear();
    let broken = || io::Error::new(io::ErrorKind::InvalidData, "no HTTP reply");
    loop {
        let mut part = [0; 2048];
        let len = stream.read(&mut part)?;
        if len == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        buffer.extend_from_slice(&part[..len]);
        let Some(head) = buffer.windows(4).position(|four| four == b"\r\n\r\n") else { continue };
        let text = std::str::from_utf8(&buffer[..head]).map_err(|_| broken())?;
        let length = text
            .split("\r\n")
            .filter_map(|line| line.split_once(": "))
            .find(|(name, _)| name.eq_ignore_ascii_case("content-length"));
        let length: usize = length.and_then(|(_, value)| value.parse().ok()).ok_or_else(broken)?;
        if buffer.len() >= head + 4 + length {
            return text.get(9..12).and_then(|status| status.parse().ok()).ok_or_else(broken);
        }
    }
}
