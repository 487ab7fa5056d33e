//! What the collector keeps: choices, receipts and answers, in SQLite. Nothing here knows of HTTP.
//!
//! One thread writes. It takes whatever waits and commits it in one transaction, so that under load many choices share
//! one `fsync`; nobody hears of success before the commit is durable (WAL with `synchronous = FULL`). After a failed
//! write it opens the database anew, so that a disk that has room again needs no restart.

mod read;
mod schema;
mod writer;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, OpenFlags};
use tokio::sync::mpsc::error::TrySendError;
use tokio::sync::{mpsc, oneshot};

pub use read::{CaseRow, Counts, Stored};
pub use writer::Tally;

use super::Fault;
use crate::choice::State;
use crate::id::ChoiceHash;
use crate::time::{Day, UnixTime};
use writer::Job;

/// Jobs that may wait for the writer; beyond that a caller is told to come back.
const QUEUE: usize = 4_096;
/// How long a statement waits for another process, such as a clerk's.
const BUSY: Duration = Duration::from_secs(5);

/// A choice to keep.
#[derive(Debug, Clone)]
pub struct NewChoice {
    /// Its hash.
    pub hash: ChoiceHash,
    /// The signed choice.
    pub body: Vec<u8>,
    /// The receipt that is handed out for it, unless it is here already.
    pub receipt: Vec<u8>,
    /// The notice it names.
    pub notice: [u8; 16],
    /// The decision's code.
    pub decision: u16,
    /// When it came in.
    pub received: UnixTime,
    /// The last day for an answer.
    pub due: Option<Day>,
    /// Where the case stands.
    pub state: State,
}

/// A choice that is durable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The receipt: that of the first time.
    pub receipt: Vec<u8>,
    /// Whether this was the first time.
    pub new: bool,
}

/// An answer to add, made from what the case was.
#[derive(Debug, Clone)]
pub struct NewAnswer {
    /// To which choice.
    pub choice: ChoiceHash,
    /// How many answers there were.
    pub number: u32,
    /// The signed answer.
    pub body: Vec<u8>,
    /// Its day.
    pub day: Day,
    /// Where the case stands after it.
    pub state: State,
    /// The last day for an answer after it.
    pub due: Option<Day>,
}

/// Why the database did not do what it was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoreError {
    /// The disk is full.
    Full,
    /// The file or its disk can only be read.
    ReadOnly,
    /// Another process holds it for longer than one may wait.
    Busy,
    /// More waits than the writer can take on.
    Overloaded,
    /// The file is damaged.
    Damaged,
    /// The file is no database of this program.
    Foreign,
    /// A newer program made it.
    Newer {
        /// The version found.
        found: i64,
    },
    /// Somebody else answered in between.
    Conflict,
    /// Anything else.
    Failed {
        /// What SQLite says.
        text: String,
    },
}

impl StoreError {
    /// Every code.
    pub const CODES: &'static [&'static str] = &[
        "database-busy",
        "database-conflict",
        "database-damaged",
        "database-failed",
        "database-foreign",
        "database-full",
        "database-newer",
        "database-overloaded",
        "database-read-only",
    ];

    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            StoreError::Full => "database-full",
            StoreError::ReadOnly => "database-read-only",
            StoreError::Busy => "database-busy",
            StoreError::Overloaded => "database-overloaded",
            StoreError::Damaged => "database-damaged",
            StoreError::Foreign => "database-foreign",
            StoreError::Newer { .. } => "database-newer",
            StoreError::Conflict => "database-conflict",
            StoreError::Failed { .. } => "database-failed",
        }
    }

    /// As the fault of a command.
    pub fn fault(&self, path: &Path) -> Fault {
        let facts = match self {
            StoreError::Newer { found } => format!(" (version {found})"),
            StoreError::Failed { text } => format!(" ({text})"),
            _ => String::new(),
        };
        let help = match self {
            StoreError::Full => "Make room on the disk. What was acknowledged is safe.",
            StoreError::ReadOnly => "Give the program the right to write the file and its folder.",
            StoreError::Busy | StoreError::Overloaded => "Try again in a moment.",
            StoreError::Damaged => "Stop the collector and restore the file from a backup; keep the damaged one.",
            StoreError::Foreign => "Name the collector's own file with `--database`.",
            StoreError::Newer { .. } => "Use the newer program, or restore the backup made before it was installed.",
            StoreError::Conflict => {
                "Somebody else answered at the same moment. Look at the case again: `lamppost inbox`."
            }
            StoreError::Failed { .. } => "Check the path, its rights and the disk.",
        };
        let sentence = super::words::say(&format!("error-{}", self.code()), &[]);
        Fault::new(self.code(), format!("{}: {sentence}{facts}", path.display()), help)
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => StoreError::Full,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => StoreError::ReadOnly,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Busy,
            Some(ErrorCode::DatabaseCorrupt) => StoreError::Damaged,
            Some(ErrorCode::NotADatabase) => StoreError::Foreign,
            _ => StoreError::Failed { text: error.to_string() },
        }
    }
}

/// The database.
#[derive(Debug, Clone)]
pub struct Store {
    path: Arc<PathBuf>,
    jobs: mpsc::Sender<Job>,
    readers: Arc<Mutex<Vec<Connection>>>,
    tally: Arc<Tally>,
    stopped: Arc<AtomicBool>,
    writer: Arc<Mutex<Option<std::thread::JoinHandle<()>>>>,
}

impl Store {
    /// Opens the database. `create`: whether a file that is not there is made; a clerk's command never makes one by
    /// accident.
    ///
    /// # Errors
    /// A [`StoreError`] if the file is not ours, is newer, or cannot be written.
    pub fn open(path: &Path, create: bool) -> Result<Self, StoreError> {
        if create {
            make_private(path)?;
        }
        let mut connection = connect(path, create)?;
        schema::migrate(&mut connection)?;
        let (jobs, waiting) = mpsc::channel(QUEUE);
        let tally = Arc::new(Tally::default());
        let writer = writer::start(path.to_owned(), connection, waiting, Arc::clone(&tally));
        Ok(Store {
            path: Arc::new(path.to_owned()),
            jobs,
            readers: Arc::default(),
            tally,
            stopped: Arc::default(),
            writer: Arc::new(Mutex::new(writer)),
        })
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What the writer has done so far.
    pub fn tally(&self) -> &Tally {
        &self.tally
    }

    /// Jobs that wait now.
    pub fn waiting(&self) -> usize {
        self.jobs.max_capacity() - self.jobs.capacity()
    }

    /// Keeps a choice. Returns when it is durable; the same choice again gives the receipt of the first time.
    ///
    /// # Errors
    /// A [`StoreError`]; nothing was acknowledged then, and the same call may be made again.
    pub async fn keep(&self, choice: NewChoice) -> Result<Kept, StoreError> {
        self.ask(|reply| Job::Keep(Box::new(choice), reply)).await
    }

    /// Writes something, durably, to prove that it can be done.
    ///
    /// # Errors
    /// A [`StoreError`].
    pub async fn probe(&self, now: UnixTime) -> Result<(), StoreError> {
        self.ask(|reply| Job::Probe(now, reply)).await
    }

    /// Adds answers: all of them or none.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] if one of the cases has another number of answers by now, and other [`StoreError`]s.
    pub async fn answer(&self, answers: Vec<NewAnswer>) -> Result<(), StoreError> {
        self.ask(|reply| Job::Answer(answers, reply)).await
    }

    async fn ask<T>(&self, job: impl FnOnce(oneshot::Sender<Result<T, StoreError>>) -> Job) -> Result<T, StoreError> {
        if self.stopped.load(Ordering::Relaxed) {
            return Err(StoreError::Overloaded);
        }
        let (reply, answer) = oneshot::channel();
        self.jobs.try_send(job(reply)).map_err(|_| StoreError::Overloaded)?;
        // The writer answers every job it has taken, unless it is gone.
        answer.await.unwrap_or(Err(StoreError::Failed { text: "the writer has stopped".into() }))
    }

    /// Reads, beside the writer and beside other readers, in a thread where waiting disturbs nobody.
    async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let store = self.clone();
        let read = tokio::task::spawn_blocking(move || {
            let kept = store.readers.lock().ok().and_then(|mut readers| readers.pop());
            let connection = kept.map_or_else(|| connect(&store.path, false), Ok)?;
            let result = work(&connection)?;
            // One that failed is not used again; nor one opened while the disk could only be read, because it would keep
            // the memory that it shares with the writer from being written.
            if !connection.is_readonly(rusqlite::MAIN_DB)?
                && let Ok(mut readers) = store.readers.lock()
            {
                readers.push(connection);
            }
            Ok(result)
        });
        read.await.unwrap_or(Err(StoreError::Failed { text: "a reader has stopped".into() }))
    }

    /// Finishes what was accepted and closes the file.
    pub fn close(&self) {
        self.stopped.store(true, Ordering::Relaxed);
        if let Ok(mut readers) = self.readers.lock() {
            readers.clear();
        }
        let writer = self.writer.lock().ok().and_then(|mut writer| writer.take());
        if let Some(writer) = writer {
            // Where the queue is full, the writer makes room.
            while !writer.is_finished() && matches!(self.jobs.try_send(Job::Stop), Err(TrySendError::Full(_))) {
                std::thread::sleep(Duration::from_millis(5));
            }
            writer.join().ok();
        }
    }
}

/// Makes the file for the owner's eyes only, unless it is there; SQLite gives its companions the same rights.
fn make_private(path: &Path) -> Result<(), StoreError> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => {
            Err(StoreError::Failed { text: error.to_string() })
        }
        _ => Ok(()),
    }
}

/// A connection as every part of this program uses it.
fn connect(path: &Path, create: bool) -> Result<Connection, StoreError> {
    let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    if create {
        flags |= OpenFlags::SQLITE_OPEN_CREATE;
    }
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(BUSY)?;
    // Before anything is set: the journal mode stands in the file, and a file that is not ours is left as it is.
    schema::check(&connection)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    // A commit returns when it is on the disk, not when it is on its way there.
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    Ok(connection)
}
