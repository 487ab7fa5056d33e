//! CSV as registers are downloaded: the first line names the fields, each further line is an entry.

use serde_json::{Map, Value};

use super::MAX_ENTRIES;
use crate::host::Fault;

/// Fields in a line: the widest register has 50.
const MAX_FIELDS: usize = 512;

/// Reads a table as a list of objects.
pub(super) fn read(name: &str, text: &str) -> Result<Value, Fault> {
    let first = text.lines().next().unwrap_or_default();
    // Spreadsheets of half of Europe write semicolons.
    let delimiter =
        [b',', b';', b'\t'].into_iter().max_by_key(|mark| first.bytes().filter(|byte| byte == mark).count());
    let delimiter = delimiter.filter(|mark| first.as_bytes().contains(mark)).unwrap_or(b',');
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).trim(csv::Trim::All).from_reader(text.as_bytes());
    let headers = reader.headers().map_err(|error| malformed(name, &error))?.clone();
    if headers.len() < 2 || headers.len() > MAX_FIELDS || headers.iter().any(str::is_empty) {
        return Err(super::unknown(name));
    }
    let twice = headers.iter().enumerate().find(|(i, field)| headers.iter().take(*i).any(|before| before == *field));
    if let Some((_, field)) = twice {
        let text = format!("{name}, line 1: the field `{}` stands there twice", crate::host::plain::quoted(field, 40));
        return Err(Fault::new("import-malformed", text, "Give each column a name of its own."));
    }
    let mut entries = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| malformed(name, &error))?;
        if entries.len() > MAX_ENTRIES {
            // One more than is read is enough to be refused.
            break;
        }
        let cells = headers.iter().zip(&record).map(|(field, cell)| (field.to_owned(), Value::from(cell)));
        entries.push(Value::Object(cells.collect::<Map<_, _>>()));
    }
    Ok(Value::Array(entries))
}

fn malformed(name: &str, error: &csv::Error) -> Fault {
    let place = error.position().map(|position| format!(", line {}", position.line())).unwrap_or_default();
    let what = match error.kind() {
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            format!("{len} fields, where the first line names {expected_len}")
        }
        _ => "not CSV".to_owned(),
    };
    let help = "A cell with a comma, a quote or a line break stands in quotes; quotes in it are doubled.";
    Fault::new("import-malformed", format!("{name}{place}: {what}"), help)
}
