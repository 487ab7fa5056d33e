//! Objects of a source, and which of their fields were read: what nobody asked for is a loss, and never silence.

use serde_json::{Map, Value};

use super::draft::Draft;

/// An object of the source.
pub(super) struct Source<'v> {
    map: &'v Map<String, Value>,
    path: String,
    read: Vec<&'static str>,
}

/// Why something that has no place in a notice is lost.
pub(super) const NO_FIELD: &str = "a notice has no field for it.";

impl<'v> Source<'v> {
    /// `None` if the value is no object.
    pub(super) fn of(value: &'v Value, path: impl Into<String>) -> Option<Self> {
        Some(Source { map: value.as_object()?, path: path.into(), read: Vec::new() })
    }

    /// Where a field stands.
    pub(super) fn path(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) }
    }

    /// A field, unless it says nothing.
    pub(super) fn take(&mut self, name: &'static str) -> Option<&'v Value> {
        self.read.push(name);
        self.map.get(name).filter(|value| !is_nothing(value))
    }

    /// A text, number or truth value, as text. Anything else under this name stays unread.
    pub(super) fn text(&mut self, name: &'static str) -> Option<String> {
        let text = scalar(self.take(name)?);
        if text.is_none() {
            self.read.retain(|read| *read != name);
        }
        text
    }

    /// `true`, `"false"`, `Ja`, `Nee`. Anything else under this name stays unread.
    pub(super) fn flag(&mut self, name: &'static str) -> Option<bool> {
        let text = self.text(name)?;
        let flag = match text.trim().to_lowercase().as_str() {
            "true" | "yes" | "ja" | "1" => Some(true),
            "false" | "no" | "nee" | "0" => Some(false),
            _ => None,
        };
        if flag.is_none() {
            self.read.retain(|read| *read != name);
        }
        flag
    }

    /// The values of a list with the place of each. A value that stands alone is a list of one.
    pub(super) fn list(&mut self, name: &'static str) -> Vec<(String, &'v Value)> {
        let path = self.path(name);
        match self.take(name) {
            None => Vec::new(),
            Some(Value::Array(values)) => {
                let place = |(i, value)| (format!("{path}[{i}]"), value);
                values.iter().enumerate().map(place).filter(|(_, value)| !is_nothing(value)).collect()
            }
            Some(value) => vec![(path, value)],
        }
    }

    /// Everything that was not read is lost.
    pub(super) fn rest(self, draft: &mut Draft) {
        for (name, value) in self.map {
            if !self.read.contains(&name.as_str()) && !is_nothing(value) {
                draft.lose(self.path(name), &shown(value), NO_FIELD);
            }
        }
    }
}

/// Whether a value says nothing: null, nothing but white space, an empty list or object.
pub(super) fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(values) => values.iter().all(is_nothing),
        Value::Object(map) => map.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

pub(super) fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

/// A value in the source's own words.
pub(super) fn shown(value: &Value) -> String {
    match value {
        // Lists of plain values read better without their brackets.
        Value::Array(values) if values.iter().all(|value| scalar(value).is_some()) => {
            values.iter().filter_map(scalar).collect::<Vec<_>>().join("; ")
        }
        value => scalar(value).unwrap_or_else(|| value.to_string()),
    }
}

/// A position of GeoJSON or of fields called latitude and longitude, in units of 1e-5 degrees.
#[allow(clippy::cast_possible_truncation, reason = "range checked")]
pub(super) fn degrees(value: &Value, limit: i32) -> Option<i32> {
    let number = value.as_f64().or_else(|| value.as_str()?.trim().parse().ok())?;
    (number.abs() <= f64::from(limit)).then(|| (number * 1e5).round() as i32)
}
