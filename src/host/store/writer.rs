//! The one thread that writes.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::thread::JoinHandle;
use std::time::Instant;

use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};
use tokio::sync::{mpsc, oneshot};

use super::{Kept, NewAnswer, NewChoice, StoreError, connect};
use crate::time::UnixTime;

type Reply<T> = oneshot::Sender<Result<T, StoreError>>;

/// Something to write, and who waits for it.
pub(super) enum Job {
    Keep(Box<NewChoice>, Reply<Kept>),
    Probe(UnixTime, Reply<()>),
    Answer(Vec<NewAnswer>, Reply<()>),
    Stop,
}

/// Jobs in one transaction: enough that the disk is waited for rarely, few enough that nobody waits long.
const MAX_GROUP: usize = 512;

/// What the writer has done since it started.
#[derive(Debug, Default)]
pub struct Tally {
    /// Commits that became durable.
    pub commits: AtomicU64,
    /// Jobs in them.
    pub jobs: AtomicU64,
    /// Groups that could not be written.
    pub failures: AtomicU64,
    /// Microseconds spent on commits.
    pub micros: AtomicU64,
}

pub(super) fn start(
    path: PathBuf,
    connection: Connection,
    mut waiting: mpsc::Receiver<Job>,
    tally: Arc<Tally>,
) -> Option<JoinHandle<()>> {
    let run = move || {
        let mut connection = Some(connection);
        let mut group = Vec::with_capacity(MAX_GROUP);
        let mut stop = false;
        while !stop {
            let Some(first) = waiting.blocking_recv() else { break };
            group.push(first);
            while group.len() < MAX_GROUP
                && let Ok(next) = waiting.try_recv()
            {
                group.push(next);
            }
            stop = group.iter().any(|job| matches!(job, Job::Stop));
            write_group(&path, &mut connection, std::mem::take(&mut group), &tally);
            if stop {
                // What was accepted before the end is finished.
                waiting.close();
                while let Ok(job) = waiting.try_recv() {
                    group.push(job);
                }
                write_group(&path, &mut connection, std::mem::take(&mut group), &tally);
            }
        }
    };
    std::thread::Builder::new().name("store".into()).spawn(run).ok()
}

/// Whoever no longer waits will ask again, and get the same receipt.
fn tell<T>(reply: Reply<T>, result: Result<T, StoreError>) {
    reply.send(result).ok();
}

/// What is said once the transaction is durable.
enum Said {
    Kept(Reply<Kept>, Kept),
    Done(Reply<()>),
}

fn write_group(path: &Path, connection: &mut Option<Connection>, group: Vec<Job>, tally: &Tally) {
    if group.is_empty() {
        return;
    }
    let jobs = group.len() as u64;
    let start = Instant::now();
    let opened = match connection.take() {
        Some(open) => Ok(open),
        None => connect(path, false),
    };
    let mut replies = Vec::with_capacity(group.len());
    let mut group = group.into_iter();
    let written = opened.and_then(|mut open| {
        let transaction = open.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for job in group.by_ref() {
            write(&transaction, job, &mut replies)?;
        }
        transaction.commit()?;
        Ok(open)
    });
    match written {
        Ok(open) => {
            *connection = Some(open);
            tally.commits.fetch_add(1, Relaxed);
            tally.jobs.fetch_add(jobs, Relaxed);
            tally.micros.fetch_add(u64::try_from(start.elapsed().as_micros()).unwrap_or(0), Relaxed);
            for reply in replies {
                match reply {
                    Said::Kept(reply, kept) => tell(reply, Ok(kept)),
                    Said::Done(reply) => tell(reply, Ok(())),
                }
            }
        }
        Err(error) => {
            // The connection is gone with its transaction; the next group opens the file anew.
            tally.failures.fetch_add(1, Relaxed);
            for reply in replies {
                match reply {
                    Said::Kept(reply, _) => tell(reply, Err(error.clone())),
                    Said::Done(reply) => tell(reply, Err(error.clone())),
                }
            }
            for job in group {
                match job {
                    Job::Keep(_, reply) => tell(reply, Err(error.clone())),
                    Job::Probe(_, reply) | Job::Answer(_, reply) => {
                        tell(reply, Err(error.clone()));
                    }
                    Job::Stop => {}
                }
            }
        }
    }
}

fn write(transaction: &Transaction<'_>, job: Job, replies: &mut Vec<Said>) -> Result<(), StoreError> {
    match job {
        Job::Keep(choice, reply) => {
            let kept = keep(transaction, *choice);
            settle(kept, reply, replies, Said::Kept)
        }
        Job::Probe(now, reply) => {
            let mut statement = transaction.prepare_cached(
                "INSERT INTO probe (id, at, room) VALUES (1, ?1, randomblob(32768))
                 ON CONFLICT (id) DO UPDATE SET at = excluded.at, room = excluded.room",
            )?;
            let at = i64::try_from(now.0).unwrap_or(i64::MAX);
            let done = statement.execute([at]).map(drop).map_err(StoreError::from);
            settle(done, reply, replies, |reply, ()| Said::Done(reply))
        }
        Job::Answer(answers, reply) => {
            transaction.execute_batch("SAVEPOINT answers")?;
            match answers.iter().try_for_each(|answer| add(transaction, answer)) {
                Ok(()) => {
                    transaction.execute_batch("RELEASE answers")?;
                    replies.push(Said::Done(reply));
                }
                // A matter between two clerks, and none of the choices in the same group.
                Err(StoreError::Conflict) => {
                    transaction.execute_batch("ROLLBACK TO answers; RELEASE answers")?;
                    tell(reply, Err(StoreError::Conflict));
                }
                Err(error) => return fail(error, reply),
            }
            Ok(())
        }
        Job::Stop => Ok(()),
    }
}

/// A job that failed takes its group with it, and hears why like the others.
fn settle<T>(
    result: Result<T, StoreError>,
    reply: Reply<T>,
    replies: &mut Vec<Said>,
    said: impl FnOnce(Reply<T>, T) -> Said,
) -> Result<(), StoreError> {
    match result {
        Ok(value) => {
            replies.push(said(reply, value));
            Ok(())
        }
        Err(error) => fail(error, reply),
    }
}

fn fail<T>(error: StoreError, reply: Reply<T>) -> Result<(), StoreError> {
    tell(reply, Err(error.clone()));
    Err(error)
}

fn keep(transaction: &Transaction<'_>, choice: NewChoice) -> Result<Kept, StoreError> {
    let mut insert = transaction.prepare_cached(
        "INSERT INTO choices (hash, body, receipt, notice, decision, received, due, state)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (hash) DO NOTHING",
    )?;
    let inserted = insert.execute(params![
        choice.hash.0,
        choice.body,
        choice.receipt,
        choice.notice,
        choice.decision,
        i64::try_from(choice.received.0).unwrap_or(i64::MAX),
        choice.due.map(|day| day.number()),
        choice.state.code(),
    ])?;
    if inserted == 1 {
        return Ok(Kept { receipt: choice.receipt, new: true });
    }
    let mut select = transaction.prepare_cached("SELECT receipt FROM choices WHERE hash = ?1")?;
    let receipt = select.query_row([choice.hash.0], |row| row.get(0))?;
    Ok(Kept { receipt, new: false })
}

fn add(transaction: &Transaction<'_>, answer: &NewAnswer) -> Result<(), StoreError> {
    let mut count = transaction.prepare_cached("SELECT count(*) FROM answers WHERE choice = ?1")?;
    let there: u32 = count.query_row([answer.choice.0], |row| row.get(0)).optional()?.unwrap_or(0);
    if there != answer.number {
        return Err(StoreError::Conflict);
    }
    let mut insert = transaction
        .prepare_cached("INSERT INTO answers (choice, number, body, day, state) VALUES (?1, ?2, ?3, ?4, ?5)")?;
    insert.execute(params![answer.choice.0, answer.number, answer.body, answer.day.number(), answer.state.code()])?;
    let mut update = transaction.prepare_cached("UPDATE choices SET state = ?2, due = ?3 WHERE hash = ?1")?;
    let due = answer.due.map(|day| day.number());
    if update.execute(params![answer.choice.0, answer.state.code(), due])? == 1 {
        Ok(())
    } else {
        Err(StoreError::Conflict)
    }
}
