//! Registers and notices of others, made into drafts: what a notice can hold is carried over, everything else is listed,
//! and what nobody said is left for people to fill in. Nothing is guessed where the law is concerned.

mod amsterdam;
mod blank;
mod draft;
mod dtpr;
mod fiware;
mod gaps;
mod period;
mod registers;
mod source;
mod table;
mod text;
mod writing;

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::plain::quoted;
use super::{Fault, Loss};
use crate::notice::schema::MAX_SENSOR;
use draft::Draft;
pub use writing::{Days, to_toml};

/// Bytes of a file that is imported: a whole national register fits.
pub const MAX_FILE: usize = 16 << 20;
/// Entries in a file, each of which becomes a draft.
pub const MAX_ENTRIES: usize = 5_000;

/// Things in a list or object inside an entry: as many as DTPR itself takes.
pub const MAX_INSIDE: usize = 1_000;

/// Whose words a file is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// DTPR: datachains, and the older device notices.
    Dtpr,
    /// FIWARE Smart Data Models, `PrivacyObject`.
    Fiware,
    /// Eurocities' Algorithmic Transparency Standard 0.3.1, JSON or CSV.
    Eurocities,
    /// The Netherlands' Algoritmeregister 1.0, JSON or CSV.
    Nl,
    /// Amsterdam's register of sensors.
    Amsterdam,
}

impl Format {
    /// Every format.
    pub const ALL: [Format; 5] = [Self::Dtpr, Self::Fiware, Self::Eurocities, Self::Nl, Self::Amsterdam];

    /// Its name on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Dtpr => "dtpr",
            Self::Fiware => "fiware",
            Self::Eurocities => "eurocities",
            Self::Nl => "nl",
            Self::Amsterdam => "amsterdam",
        }
    }

    /// What it is called.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Dtpr => "DTPR",
            Self::Fiware => "FIWARE PrivacyObject",
            Self::Eurocities => "Eurocities Algorithmic Transparency Standard",
            Self::Nl => "Algoritmeregister",
            Self::Amsterdam => "Amsterdam sensor register",
        }
    }

    /// The format with this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name.to_lowercase())
    }
}

/// What became of a file.
#[derive(Debug, Clone)]
pub struct Import {
    /// Whose words it was in.
    pub format: Format,
    /// A draft for each entry, in their order.
    pub drafts: Vec<Imported>,
}

/// A draft made of an entry.
#[derive(Debug, Clone)]
pub struct Imported {
    /// The sensor's id, unique among all that were imported.
    pub sensor: String,
    /// The draft, with all that follows in a comment at its top.
    pub toml: String,
    /// What the source says and the draft does not.
    pub losses: Vec<Loss>,
    /// What the draft says in other words than the source, for people to check.
    pub readings: Vec<Loss>,
    /// Fields of a notice that the source does not answer.
    pub gaps: Vec<String>,
}

/// Ids that were given, so that no two entries become one draft.
#[derive(Debug, Default)]
pub struct Taken {
    ids: HashSet<String>,
    /// How often an id was asked for.
    asked: HashMap<String, usize>,
}

impl Taken {
    /// The id itself, or with a number where it was given before.
    fn give(&mut self, id: &str) -> String {
        let id = if id.is_empty() { "sensor" } else { id };
        let asked = self.asked.entry(id.to_owned()).or_default();
        loop {
            *asked += 1;
            let ending = if *asked > 1 { format!("-{asked}") } else { String::new() };
            let room = id.len().min(usize::from(MAX_SENSOR) - ending.len());
            let free = format!("{}{ending}", &id[..room]);
            if self.ids.insert(free.clone()) {
                return free;
            }
        }
    }
}

/// Reads a file. `name`: what it is called in drafts and errors; `from`: its format, if it does not show.
///
/// # Errors
/// A [`Fault`] if it is too large, is neither JSON nor CSV, or is in no format that is known here.
pub fn read(name: &str, bytes: &[u8], from: Option<Format>, taken: &mut Taken) -> Result<Import, Fault> {
    if bytes.len() > MAX_FILE {
        let text = format!("{name}: more than {MAX_FILE} bytes");
        return Err(Fault::new("import-too-large", text, "Divide the file and import its parts."));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| {
        let help = "Save it as UTF-8; spreadsheets call it “CSV UTF-8”.";
        Fault::new("import-not-text", format!("{name}: not UTF-8 text"), help)
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let is_json = text.trim_start().starts_with(['{', '[']);
    let root = if is_json { json(name, text)? } else { table::read(name, text)? };
    let (entries, shared) = entries(&root);
    let format = match from.or_else(|| entries.iter().find_map(|(_, entry)| detected(entry))) {
        Some(format) if !entries.is_empty() => format,
        _ => return Err(unknown(name)),
    };
    if entries.len() > MAX_ENTRIES {
        let text = format!("{name}: {} entries, at most {MAX_ENTRIES} are read at a time", entries.len());
        return Err(Fault::new("import-too-large", text, "Divide the file and import its parts."));
    }
    if let Some(len) = entries.iter().find_map(|(_, entry)| long_list(entry)) {
        let text = format!("{name}: a list of {len} things inside an entry, at most {MAX_INSIDE} are read");
        return Err(Fault::new("import-too-large", text, "Check that this is the file you meant."));
    }
    let several = entries.len() > 1;
    let mut drafts = Vec::new();
    for (i, (path, entry)) in entries.iter().enumerate() {
        let number = if several { format!(", entry {}", i + 1) } else { String::new() };
        let mut draft = Draft::new(format!("{}: {name}{number}", format.title()));
        if !read_entry(format, entry, path, &mut draft) {
            let text = format!("{name}, {}: no entry of the format {}", at(path), format.name());
            let help = format!("Check the file, or say another format with --from: {}.", names());
            return Err(Fault::new("import-malformed", text, help));
        }
        shared.iter().for_each(|(path, words)| draft.lose(path.as_str(), words, source::NO_FIELD));
        draft.content.sensor = taken.give(&draft.content.sensor);
        drafts.push(gaps::finished(draft));
    }
    Ok(Import { format, drafts })
}

fn read_entry(format: Format, entry: &Value, path: &str, draft: &mut Draft) -> bool {
    match format {
        Format::Dtpr if entry.as_object().is_some_and(dtpr::has_shape) => dtpr::read(entry, path, draft),
        Format::Dtpr => dtpr::device::read(entry, path, draft),
        Format::Fiware => fiware::read(entry, path, draft),
        Format::Eurocities => registers::read(registers::Register::Eurocities, entry, path, draft),
        Format::Nl => registers::read(registers::Register::Nl, entry, path, draft),
        Format::Amsterdam => amsterdam::read(entry, path, draft),
    }
}

fn json(name: &str, text: &str) -> Result<Value, Fault> {
    // Deeper than 128 levels is refused by serde_json itself.
    serde_json::from_str(text).map_err(|error| {
        let text = format!("{name}, line {}: {}", error.line(), sentence(&error));
        Fault::new("import-malformed", text, "Get the file again from where it comes; it has to be whole JSON.")
    })
}

/// What serde_json found, without the place, which stands before it.
fn sentence(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.split(" at line ").next().unwrap_or_default().to_owned()
}

/// Entries with their places, and what the file says besides them.
type Entries<'v> = (Vec<(String, &'v Value)>, Vec<(String, String)>);

/// A file is an entry, a list of them, or an object with such a list.
fn entries(root: &Value) -> Entries<'_> {
    const LISTS: [&str; 8] =
        ["instances", "sensors", "results", "algorithms", "algoritmes", "registrations", "entities", "data"];
    match root {
        Value::Array(list) => (listed("", list), Vec::new()),
        Value::Object(map) if detected(root).is_none() => {
            let list = LISTS.iter().find_map(|name| Some((*name, map.get(*name)?.as_array()?)));
            let Some((under, list)) = list else { return (vec![(String::new(), root)], Vec::new()) };
            (listed(under, list), besides(map, under))
        }
        _ => (vec![(String::new(), root)], Vec::new()),
    }
}

/// The length of a list or object inside a value that is longer than is read.
fn long_list(value: &Value) -> Option<usize> {
    let (len, inside) = match value {
        Value::Array(list) => (list.len(), list.iter().find_map(long_list)),
        Value::Object(map) => (map.len(), map.values().find_map(long_list)),
        _ => return None,
    };
    if len > MAX_INSIDE { Some(len) } else { inside }
}

fn listed<'v>(under: &str, list: &'v [Value]) -> Vec<(String, &'v Value)> {
    list.iter().enumerate().map(|(i, value)| (format!("{under}[{i}]"), value)).collect()
}

/// What stands beside the list of entries: said in each of their drafts, so not without end.
fn besides(map: &serde_json::Map<String, Value>, under: &str) -> Vec<(String, String)> {
    const SHOWN: usize = 20;
    let besides = || map.iter().filter(|(name, value)| *name != under && !source::is_nothing(value));
    let mut shown: Vec<_> =
        besides().take(SHOWN).map(|(name, value)| (name.clone(), quoted(&source::shown(value), 400))).collect();
    let more = besides().count().saturating_sub(SHOWN);
    if more > 0 {
        shown.push(("…".to_owned(), format!("{more} more fields")));
    }
    shown
}

/// The format that an entry shows by its fields.
fn detected(entry: &Value) -> Option<Format> {
    let entry = entry.as_object()?;
    let has = |name: &str| entry.contains_key(name);
    let says = |name: &str, text: &str| entry.get(name).and_then(Value::as_str).is_some_and(|said| said.contains(text));
    if says("type", "PrivacyObject") {
        return Some(Format::Fiware);
    }
    if dtpr::has_shape(entry) || has("accountable") && has("tech") {
        return Some(Format::Dtpr);
    }
    if has("owner") && (has("contains_pi_data") || has("datastream")) {
        return Some(Format::Amsterdam);
    }
    if !(has("organization") && has("name")) {
        return None;
    }
    if has("publication_category") || has("lawful_basis_grouping") || says("lang", "nld") {
        return Some(Format::Nl);
    }
    (has("decision_making_process") || has("objection_procedure") || has("department")).then_some(Format::Eurocities)
}

fn at(path: &str) -> &str {
    if path.is_empty() { "the whole of it" } else { path }
}

/// The names of all formats, with commas between.
pub fn names() -> String {
    Format::ALL.map(Format::name).join(", ")
}

fn unknown(name: &str) -> Fault {
    let text = format!("{name}: in no format that is known here");
    Fault::new("import-format-unknown", text, format!("If you know its format, say so with --from: {}.", names()))
}
