//! The tables, as steps that each database has taken up to some number. A database with more steps than this program knows
//! was written by a newer one and is left alone.

use rusqlite::{Connection, TransactionBehavior};

use super::StoreError;

/// `Lamp`: what SQLite keeps in the header of the file, so that nobody else's database is taken for ours.
const APPLICATION_ID: i32 = 0x4c61_6d70;

/// Step n makes version n + 1.
const STEPS: &[&str] = &["
    CREATE TABLE choices (
        id INTEGER PRIMARY KEY,
        hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
        body BLOB NOT NULL,
        receipt BLOB NOT NULL,
        notice BLOB NOT NULL CHECK (length(notice) = 16),
        decision INTEGER NOT NULL,
        received INTEGER NOT NULL, -- seconds since 1970
        due INTEGER, -- days since 1970; NULL: nothing to answer
        state TEXT NOT NULL
    ) STRICT;
    CREATE INDEX choices_open ON choices (due) WHERE state IN ('RequestAcknowledged', 'RequestActionDelayed');
    CREATE TABLE answers (
        choice BLOB NOT NULL REFERENCES choices (hash),
        number INTEGER NOT NULL, -- 0, 1, 2 … for each choice
        body BLOB NOT NULL,
        day INTEGER NOT NULL,
        state TEXT NOT NULL, -- of the case, after it
        PRIMARY KEY (choice, number)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE probe (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        at INTEGER NOT NULL,
        room BLOB NOT NULL -- as much as a choice takes with its indexes, so that a disk too full for one fails the probe
    ) STRICT;
"];

/// The version this program writes.
pub(super) const VERSION: usize = STEPS.len();

/// Brings a database to [`VERSION`]; an empty file gets all tables.
pub(super) fn migrate(connection: &mut Connection) -> Result<(), StoreError> {
    let found = check(connection)?;
    if found == VERSION {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Another process may have been quicker.
    for (number, step) in STEPS.iter().enumerate().skip(check(&transaction)?) {
        transaction.execute_batch(step)?;
        transaction.pragma_update(None, "user_version", i64::try_from(number).unwrap_or(0) + 1)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.commit()?;
    Ok(())
}

/// The version of a database that is ours, or empty.
pub(super) fn check(connection: &Connection) -> Result<usize, StoreError> {
    let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let application: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    match (application, version, usize::try_from(version)) {
        (0, 0, _) if tables == 0 => Ok(0),
        (APPLICATION_ID, _, Ok(known)) if known <= VERSION => Ok(known),
        (APPLICATION_ID, _, _) => Err(StoreError::Newer { found: version }),
        _ => Err(StoreError::Foreign),
    }
}
