//! Times taken in turns, so that a busy moment hits everyone alike, and what is read off them: ratios.

use anyhow::{Context, Result, bail};
use serde_json::Value;

/// Rounds of a run; every round has a batch of each.
pub const ROUNDS: usize = 30;

/// Seconds per call of one thing, one entry per round.
pub struct Series {
    name: String,
    seconds: Vec<f64>,
}

impl Series {
    /// Reads `[{"name": …, "seconds": […]}]`.
    pub fn parse(json: &str) -> Result<Vec<Series>> {
        let json: Value = serde_json::from_str(json).context("the measurements are not JSON")?;
        let series: Option<Vec<Series>> = json.as_array().context("no list of measurements")?.iter().map(one).collect();
        let series = series.context("a measurement without name or times")?;
        if series.iter().any(|series| series.seconds.len() != ROUNDS) {
            bail!("a measurement does not have {ROUNDS} rounds");
        }
        Ok(series)
    }

    /// Round by round, how many times as long as `reference` it took.
    fn ratios(&self, reference: &Series) -> Vec<f64> {
        self.seconds.iter().zip(&reference.seconds).map(|(mine, other)| mine / other).collect()
    }
}

fn one(json: &Value) -> Option<Series> {
    let seconds = json["seconds"].as_array()?.iter().map(Value::as_f64).collect::<Option<_>>()?;
    Some(Series { name: json["name"].as_str()?.to_owned(), seconds })
}

/// Ratios to the first series. Times stand last: they say more about the machine and its day.
pub fn print(title: &str, series: &[Series]) {
    let Some(reference) = series.first() else { return };
    let widest = series.iter().map(|series| series.name.len()).max().unwrap_or(0);
    println!("{title:<widest$}   {:>6} {:>7} {:>7}   median time", "ratio", "lowest", "highest");
    for series in series {
        let ratios = series.ratios(reference);
        let lowest = ratios.iter().copied().fold(f64::INFINITY, f64::min);
        let highest = ratios.iter().copied().fold(0.0, f64::max);
        let micros = median(series.seconds.clone()) * 1e6;
        println!("{:<widest$}   {:>6.2} {lowest:>7.2} {highest:>7.2}   {micros:>8.1} µs", series.name, median(ratios));
    }
}

/// How many times as long as the first series this one took, in the middle.
pub fn ratio(series: &[Series], name: &str) -> Option<f64> {
    let found = series.iter().find(|series| series.name == name)?;
    Some(median(found.ratios(series.first()?)))
}

pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    match values.len() {
        0 => f64::NAN,
        len if len % 2 == 1 => values[len / 2],
        len => f64::midpoint(values[len / 2 - 1], values[len / 2]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn medians() {
        assert_eq!(median(vec![3.0, 1.0, 2.0]), 2.0);
        assert_eq!(median(vec![4.0, 1.0, 2.0, 3.0]), 2.5);
    }

    #[test]
    fn a_ratio_compares_within_a_round() {
        let series = |seconds: &[f64]| Series { name: String::new(), seconds: seconds.to_vec() };
        let (quiet_then_busy, twice_that) = (series(&[1.0, 10.0]), series(&[2.0, 20.0]));
        assert_eq!(twice_that.ratios(&quiet_then_busy), [2.0, 2.0]);
    }

    #[test]
    fn all_rounds_or_none() {
        let json = |rounds| serde_json::json!([{ "name": "a", "seconds": vec![0.5; rounds] }]).to_string();
        assert_eq!(Series::parse(&json(ROUNDS)).unwrap()[0].seconds.len(), ROUNDS);
        assert!(Series::parse(&json(ROUNDS - 1)).is_err());
        assert!(Series::parse(r#"[{"name": "a"}]"#).is_err());
    }
}
