//! Questions to the database.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{Store, StoreError};
use crate::id::ChoiceHash;
use crate::time::Day;

/// A choice with all that was said about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// The signed choice.
    pub body: Vec<u8>,
    /// The receipt.
    pub receipt: Vec<u8>,
    /// The answers, oldest first.
    pub answers: Vec<Vec<u8>>,
}

/// A line of the inbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseRow {
    /// Which choice.
    pub hash: ChoiceHash,
    /// The signed choice.
    pub body: Vec<u8>,
    /// When it came in, in seconds since 1970.
    pub received: i64,
    /// The last day for an answer.
    pub due: Option<Day>,
    /// Where the case stands: a code of [`State`](crate::choice::State).
    pub state: String,
}

/// How many choices there are, by decision and state.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    /// Decision code, state, how many.
    pub rows: Vec<(u16, String, i64)>,
    /// Cases that wait for an answer.
    pub open: i64,
    /// Of these, those whose day is over.
    pub overdue: i64,
    /// Answers.
    pub answers: i64,
    /// Days from receipt to the first answer that accepts, rejects or fulfils, the middle of all.
    pub median_days: Option<i64>,
}

const OPEN: &str = "state IN ('RequestAcknowledged', 'RequestActionDelayed')";

impl Store {
    /// One choice with its receipt and answers.
    ///
    /// # Errors
    /// A [`StoreError`].
    pub async fn find(&self, hash: ChoiceHash) -> Result<Option<Stored>, StoreError> {
        self.read(move |connection| {
            let mut select = connection.prepare_cached("SELECT body, receipt FROM choices WHERE hash = ?1")?;
            let row = select.query_row([hash.0], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
            let Some((body, receipt)) = row else { return Ok(None) };
            let mut select = connection.prepare_cached("SELECT body FROM answers WHERE choice = ?1 ORDER BY number")?;
            let answers = select.query_map([hash.0], |row| row.get(0))?.collect::<Result<_, _>>()?;
            Ok(Some(Stored { body, receipt, answers }))
        })
        .await
    }

    /// The choices whose hash starts with these hexadecimal digits; at most two, to tell one from several.
    ///
    /// # Errors
    /// A [`StoreError`].
    pub async fn starting_with(&self, digits: &str) -> Result<Vec<ChoiceHash>, StoreError> {
        let (from, to) = range(digits);
        self.read(move |connection| {
            let mut select = connection
                .prepare_cached("SELECT hash FROM choices WHERE hash BETWEEN ?1 AND ?2 ORDER BY hash LIMIT 2")?;
            let hashes = select.query_map(params![from, to], |row| row.get(0).map(ChoiceHash))?;
            Ok(hashes.collect::<Result<_, _>>()?)
        })
        .await
    }

    /// How many answers there are.
    ///
    /// # Errors
    /// A [`StoreError`].
    pub async fn answer_count(&self) -> Result<i64, StoreError> {
        self.read(|connection| count(connection, "SELECT count(*) FROM answers", [])).await
    }

    /// Every answer whose choice hash starts with these hexadecimal digits, by choice and order.
    ///
    /// # Errors
    /// A [`StoreError`].
    pub async fn answers(&self, digits: &str) -> Result<Vec<Vec<u8>>, StoreError> {
        let (from, to) = range(digits);
        self.read(move |connection| {
            let mut select = connection
                .prepare_cached("SELECT body FROM answers WHERE choice BETWEEN ?1 AND ?2 ORDER BY choice, number")?;
            let answers = select.query_map(params![from, to], |row| row.get(0))?;
            Ok(answers.collect::<Result<_, _>>()?)
        })
        .await
    }

    /// Cases by due date, the most urgent first. `all`: also those that are answered or need no answer, which follow.
    ///
    /// # Errors
    /// A [`StoreError`].
    pub async fn inbox(&self, all: bool, limit: u32) -> Result<Vec<CaseRow>, StoreError> {
        let filter = if all { "1" } else { OPEN };
        let sql = format!(
            "SELECT hash, body, received, due, state FROM choices WHERE {filter}
             ORDER BY {OPEN} DESC, due IS NULL, due, received, hash LIMIT ?1"
        );
        self.read(move |connection| {
            let mut select = connection.prepare_cached(&sql)?;
            let rows = select.query_map([limit], case_row)?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
        .await
    }

    /// Figures over everything.
    ///
    /// # Errors
    /// A [`StoreError`].
    pub async fn counts(&self, today: Day) -> Result<Counts, StoreError> {
        self.read(move |connection| {
            let mut select = connection.prepare(
                "SELECT decision, state, count(*) FROM choices GROUP BY decision, state ORDER BY decision, state",
            )?;
            let rows = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
            let rows = rows.collect::<Result<_, _>>()?;
            let open = count(connection, &format!("SELECT count(*) FROM choices WHERE {OPEN}"), [])?;
            let overdue =
                count(connection, &format!("SELECT count(*) FROM choices WHERE {OPEN} AND due < ?1"), [today.number()])?;
            let answers = count(connection, "SELECT count(*) FROM answers", [])?;
            let median_days = connection
                .query_row(
                    "WITH first AS (
                        SELECT min(a.day) - c.received / 86400 AS days FROM choices c JOIN answers a ON a.choice = c.hash
                        WHERE a.state IN ('RequestAccepted', 'RequestRejected', 'RequestFulfilled') GROUP BY c.id
                    )
                    SELECT days FROM first ORDER BY days LIMIT 1 OFFSET (SELECT (count(*) - 1) / 2 FROM first)",
                    [],
                    |row| row.get(0),
                )
                .optional()?;
            Ok(Counts { rows, open, overdue, answers, median_days })
        })
        .await
    }
}

fn count<P: rusqlite::Params>(connection: &Connection, sql: &str, params: P) -> Result<i64, StoreError> {
    Ok(connection.prepare_cached(sql)?.query_row(params, |row| row.get(0))?)
}

fn case_row(row: &Row<'_>) -> rusqlite::Result<CaseRow> {
    let due: Option<u32> = row.get(3)?;
    Ok(CaseRow {
        hash: ChoiceHash(row.get(0)?),
        body: row.get(1)?,
        received: row.get(2)?,
        due: due.and_then(|number| Day::new(number).ok()),
        state: row.get(4)?,
    })
}

/// The first and the last hash that start with these digits.
fn range(digits: &str) -> (Vec<u8>, Vec<u8>) {
    let fill = |with: u8| {
        let mut bytes = vec![with; 32];
        for (i, digit) in digits.chars().filter_map(|c| c.to_digit(16)).take(64).enumerate() {
            let digit = u8::try_from(digit).unwrap_or(0);
            let keep = bytes[i / 2];
            bytes[i / 2] = if i % 2 == 0 { digit << 4 | keep & 15 } else { keep & 0xf0 | digit };
        }
        bytes
    };
    (fill(0), fill(0xff))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_name_a_range_of_hashes() {
        let (from, to) = range("a1f");
        assert_eq!((&from[..3], &to[..3]), (&[0xa1, 0xf0, 0][..], &[0xa1, 0xff, 0xff][..]));
        assert_eq!(range(""), (vec![0; 32], vec![0xff; 32]));
    }
}
