//! Notices in the formats of others. What a format cannot hold is listed as a loss, and never bent until it fits.

mod csv;
mod dpv;
mod dpv_words;
mod dtpr;
mod dtpr_losses;
mod dtpr_words;
mod geojson;

use serde_json::Value;

use super::Loss;
use super::words::written;
use crate::id::NoticeId;
use crate::notice::{Content, SIGNED_ANYWAY};
use crate::vocabulary::{Scheme, find};

/// Whose words are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A DTPR datachain, type `ai`, 2026-08-12-beta.
    Dtpr,
    /// JSON-LD in the terms of the Data Privacy Vocabulary 2.3.
    Dpv,
    /// A table with a row for each activity (RFC 4180).
    Csv,
    /// A map with a feature for each notice (RFC 7946).
    Geojson,
}

impl Format {
    /// Every format.
    pub const ALL: [Format; 4] = [Self::Dtpr, Self::Dpv, Self::Csv, Self::Geojson];

    /// Its name on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Dtpr => "dtpr",
            Self::Dpv => "dpv",
            Self::Csv => "csv",
            Self::Geojson => "geojson",
        }
    }

    /// The format with this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name.to_lowercase())
    }
}

/// A notice to export.
#[derive(Debug, Clone)]
pub struct Notice {
    /// What it says.
    pub content: Content,
    /// Which signed notice it is; a draft is none.
    pub id: Option<NoticeId>,
}

/// What was written.
#[derive(Debug, Clone)]
pub struct Export {
    /// The file.
    pub text: String,
    /// What the notices say and the file does not: the sensor's id, a slash and the field.
    pub losses: Vec<Loss>,
}

/// Writes notices in a format.
pub fn write(format: Format, notices: &[Notice]) -> Export {
    let mut losses = Losses::default();
    let text = match format {
        Format::Dtpr => dtpr::write(notices, &mut losses),
        Format::Dpv => dpv::write(notices, &mut losses),
        Format::Csv => csv::write(notices, &mut losses),
        Format::Geojson => geojson::write(notices, &mut losses),
    };
    Export { text, losses: losses.found }
}

/// Losses of the notice at hand.
#[derive(Debug, Default)]
struct Losses {
    sensor: String,
    found: Vec<Loss>,
}

impl Losses {
    fn of(&mut self, notice: &Notice) {
        notice.content.sensor.clone_into(&mut self.sensor);
    }

    fn lose(&mut self, field: &str, words: &str, why: &str) {
        let loss = Loss::of(format!("{}/{field}", self.sensor), words, why);
        if !self.found.contains(&loss) {
            self.found.push(loss);
        }
    }

    /// Parts that only a later version of the format describes.
    fn extensions(&mut self, notice: &Notice) {
        for extension in notice.content.extensions.iter().filter(|extension| extension.id != SIGNED_ANYWAY) {
            self.lose("extensions", &extension.id.to_string(), "a part that this version does not know.");
        }
    }
}

/// The id of a word, or its number if a later vocabulary has it.
fn id(code: u16) -> String {
    // No parser that would want the scheme in front.
    written(code, |_| Some(code)).unwrap_or_else(|| code.to_string())
}

/// The same, where words for devices and for AI stand side by side: `mobility`, `ai/mobility`.
fn told_apart(code: u16) -> String {
    let of_ai = find(code).is_some_and(|(category, _)| category.scheme == Scheme::DtprAi);
    if of_ai { format!("ai/{}", id(code)) } else { id(code) }
}

fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}
