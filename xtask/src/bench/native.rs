//! The native half of `cargo xtask bench speed`: a program of its own, compiled for release.
//!
//! `bench-native INPUT ROUNDS` prints `[{name, seconds: [one per round]}]`, as the page in tests/bench does.

use std::fs;
use std::hint::black_box;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use ed25519_dalek::{Signature, VerifyingKey};
use lamppost::rulebook::{Facts, Rulebook, find};
use lamppost::{Context, StatusList, TrustedKeyring, UnixTime, UnverifiedNotice, Verdict};
use serde_json::{Value, json};

/// What the rulebooks that come with the program find in the notice, from what was read of it. Named again in `speed.rs`,
/// which holds it to less than the signature.
const FINDINGS: &str = "Lamppost: facts and findings";

/// How long a batch takes: long beside the clock, and short enough that most are not interrupted.
const BATCH: Duration = Duration::from_millis(2);
/// Batches of each in a round; the middle one counts.
const TURNS: usize = 9;
/// Caches and branch predictors know everything after this.
const WARM_UP: Duration = Duration::from_millis(200);

fn main() -> Result<()> {
    if cfg!(debug_assertions) {
        bail!("this program is not optimised; `cargo xtask bench speed` starts one that is");
    }
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [input, rounds] = args.as_slice() else { bail!("bench-native wants INPUT and ROUNDS") };
    let input: Value = serde_json::from_slice(&fs::read(input)?)?;
    let text_of = |name: &str| input[name].as_str().with_context(|| format!("no text `{name}`"));
    let bytes = |name: &str| serde_json::from_value::<Vec<u8>>(input[name].clone());

    let trust = [TrustedKeyring::pin(text_of("keyring")?)?];
    let status = StatusList::parse(text_of("status")?, &trust[0], None)?;
    let now = input["now"].as_u64().map(UnixTime);
    let context = Context { now, status: Some(&status), sensor: None, here: None };
    let text = text_of("text")?;
    let report = UnverifiedNotice::verify_text(text, &trust, &context);
    if report.verdict != Verdict::Genuine {
        bail!("the notice to be timed is not genuine: {:?} {:?}", report.verdict, report.reason);
    }

    let public_key: [u8; 32] = bytes("publicKey")?.as_slice().try_into()?;
    let key = VerifyingKey::from_bytes(&public_key)?;
    let (message, signature) = (bytes("message")?, Signature::from_slice(&bytes("signature")?)?);
    key.verify_strict(&message, &signature).context("the signature alone")?;

    let books = Rulebook::parse_all(text_of("rulebooks")?)?;
    let reading = report.notice.as_ref().context("a genuine notice is there")?.reading().clone();
    let day = now.map(UnixTime::day);

    let series = take_turns(
        rounds.parse()?,
        [
            Work {
                name: "ed25519-dalek verify_strict",
                call: &mut || {
                    let verified = key.verify_strict(black_box(&message), black_box(&signature));
                    black_box(verified).expect("verified before");
                },
            },
            Work {
                name: FINDINGS,
                call: &mut || {
                    let facts = Facts::of(black_box(&reading));
                    black_box(find(&books, &facts, day));
                },
            },
            Work {
                name: "Lamppost: text, verdict, JSON",
                call: &mut || {
                    black_box(UnverifiedNotice::verify_text(black_box(text), &trust, &context).to_json());
                },
            },
        ],
    );
    println!("{}", Value::from(series));
    Ok(())
}

struct Work<'a> {
    name: &'static str,
    call: &'a mut dyn FnMut(),
}

fn take_turns<const N: usize>(rounds: usize, mut works: [Work; N]) -> Vec<Value> {
    let calls = works.each_mut().map(calls_per_batch);
    let mut seconds = [const { Vec::new() }; N];
    for _ in 0..rounds {
        let mut round = [const { Vec::new() }; N];
        for turn in 0..TURNS {
            for place in 0..N {
                // There and back, so that nobody always comes after the same neighbour.
                let i = if turn % 2 == 0 { place } else { N - 1 - place };
                let start = Instant::now();
                for _ in 0..calls[i] {
                    (works[i].call)();
                }
                round[i].push(start.elapsed().as_secs_f64() / f64::from(calls[i]));
            }
        }
        for (seconds, mut turns) in seconds.iter_mut().zip(round) {
            turns.sort_by(f64::total_cmp);
            seconds.push(turns[TURNS / 2]);
        }
    }
    works.iter().zip(seconds).map(|(work, seconds)| json!({ "name": work.name, "seconds": seconds })).collect()
}

fn calls_per_batch(work: &mut Work) -> u32 {
    let (start, mut calls) = (Instant::now(), 0);
    while start.elapsed() < WARM_UP {
        (work.call)();
        calls += 1;
    }
    (f64::from(calls) * BATCH.as_secs_f64() / start.elapsed().as_secs_f64()).ceil() as u32
}
