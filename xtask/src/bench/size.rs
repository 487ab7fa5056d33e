//! `cargo xtask bench size`: what a page downloads, and what has to fit on a pole.

use anyhow::{Context, Result, bail};
use lamppost::SigningKey;
use lamppost::placard::{MAX_VERSION, PlacardError, symbol};
use lamppost::wire::{notice, qr_text};

use super::cose::{self, Keys, Printed};
use super::{EXEMPLARY, Notice};

/// An address of 31 bytes with its `#`: what cities print, some longer, some shorter.
const CITY: &str = "https://sensors.city.example/n";
/// Where the demo city serves its page.
const DEMO: &str = "http://127.0.0.1:8780/n";

/// Bytes of the exemplary notice, signature and all.
const EXEMPLARY_BYTES: usize = 465;
/// Its QR symbol: the last version that weak scanners read well.
const EXEMPLARY_VERSION: u8 = 17;

/// A notice as we print it, and as others would.
struct Row<'a> {
    notice: &'a Notice,
    digits: usize,
    version: u8,
    demo_version: u8,
    named: Other,
    numbered: Other,
}

struct Other {
    printed: Printed,
    version: u8,
    /// Printed as we print: behind the address and as digits, so that a camera opens a page.
    version_with_address: u8,
}

pub fn run(notices: &[Notice]) -> Result<()> {
    let page = crate::size::check();
    if let Err(error) = &page {
        println!("{error:#}");
    }
    let key = SigningKey::from_seed("city.example/notices-1", &[1; 32])?;
    let rows = notices.iter().map(|notice| measure(notice, &key)).collect::<Result<Vec<_>>>()?;
    println!();
    print(&rows);
    println!();
    let limits = summary(&rows);
    page.and(limits)
}

fn measure<'a>(notice: &'a Notice, key: &SigningKey) -> Result<Row<'a>> {
    let content = notice::decode(notice.payload()?)?;
    let other = |keys| -> Result<Other> {
        let printed = cose::print(&content, keys, key)?;
        let (version_with_address, version) = (version(&qr_text::url(CITY, &printed.packed))?, version(&printed.text)?);
        Ok(Other { printed, version, version_with_address })
    };
    Ok(Row {
        notice,
        digits: qr_text::digits(&notice.envelope).len(),
        version: version(&qr_text::url(CITY, &notice.envelope))?,
        demo_version: version(&qr_text::url(DEMO, &notice.envelope))?,
        named: other(Keys::Names)?,
        numbered: other(Keys::Numbers)?,
    })
}

/// The smallest QR version at error correction M, with the best mix of modes; also above what may be printed.
fn version(text: &str) -> Result<u8> {
    match symbol(text) {
        Ok(symbol) => Ok(symbol.version()),
        Err(PlacardError::TooDense { version: Some(version) }) => Ok(version),
        Err(error) => Err(error).with_context(|| format!("{} characters", text.len())),
    }
}

fn print(rows: &[Row]) {
    let widest = rows.iter().map(|row| name(row.notice).len()).max().unwrap_or(0);
    let others = format!("{:>6} {:>6} {:>7} {:>3} {:>4}", "bytes", "zlib", "base45", "QR", "url");
    let group = others.len();
    println!("{:widest$}   {:<22}   {:<group$}   CBOR and COSE, numbers", "", "Lamppost", "CBOR and COSE, names");
    println!("{:widest$}   {:>5} {:>6} {:>4} {:>4}   {others}   {others}", "", "bytes", "digits", "QR", "demo");
    for Row { notice, digits, version, demo_version, named, numbered } in rows {
        let (name, bytes) = (name(notice), notice.envelope.len());
        let (named, numbered) = (shown(named), shown(numbered));
        println!("{name:<widest$}   {bytes:>5} {digits:>6} {version:>4} {demo_version:>4}   {named}   {numbered}");
    }
    println!();
    println!(
        "QR: version at error correction M, ours behind an address of {} bytes, demo: behind {DEMO}#;",
        CITY.len() + 1
    );
    println!("CBOR as base45 behind 4 characters that no camera opens, url: as digits behind the same address as ours");
}

fn name(notice: &Notice) -> String {
    format!("{}/{}", notice.sensor, notice.revision)
}

fn shown(Other { printed, version, version_with_address }: &Other) -> String {
    format!(
        "{:>6} {:>6} {:>7} {version:>3} {version_with_address:>4}",
        printed.signed,
        printed.packed.len(),
        printed.text.len()
    )
}

/// Says what is allowed and what is, and fails where they disagree.
fn summary(rows: &[Row]) -> Result<()> {
    let exemplary = rows.iter().rfind(|row| row.notice.sensor == EXEMPLARY);
    let exemplary = exemplary.with_context(|| format!("there is no notice of the exemplary sensor `{EXEMPLARY}`"))?;
    let largest = rows.iter().max_by_key(|row| (row.version, row.notice.envelope.len())).context("no notices")?;
    let bytes = exemplary.notice.envelope.len();
    println!(
        "exemplary {}: {bytes} bytes, version {} (at most {EXEMPLARY_BYTES}, {EXEMPLARY_VERSION}); largest {}: {} bytes, \
         version {} (at most {MAX_VERSION})",
        name(exemplary.notice),
        exemplary.version,
        name(largest.notice),
        largest.notice.envelope.len(),
        largest.version
    );
    println!(
        "median beside ours: names {}; numbers {}",
        beside(rows, |row| &row.named),
        beside(rows, |row| &row.numbered)
    );
    if bytes > EXEMPLARY_BYTES || exemplary.version > EXEMPLARY_VERSION {
        bail!("the exemplary notice is too large for the symbol that weak scanners still read; say less in it");
    }
    if largest.version > MAX_VERSION {
        bail!("{} needs QR version {}, above {MAX_VERSION}; say less in it", name(largest.notice), largest.version);
    }
    Ok(())
}

/// How much more the others need, at the median.
fn beside(rows: &[Row], other: impl for<'r> Fn(&'r Row) -> &'r Other) -> String {
    let bytes = rows.iter().map(|row| other(row).printed.packed.len() as f64 / row.notice.envelope.len() as f64);
    let more = |version: fn(&Other) -> u8| {
        median(rows.iter().map(|row| f64::from(version(other(row))) - f64::from(row.version)))
    };
    let (alone, with_address) = (more(|other| other.version), more(|other| other.version_with_address));
    format!("{:.2} times the bytes, {alone:+} QR versions, {with_address:+} with the address", median(bytes))
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    super::samples::median(values.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_as_long_as_the_table_says() {
        assert_eq!(CITY.len() + "#".len(), 31);
    }

    #[test]
    fn limits_hold() {
        let judged = |sensor: &str, len, version| {
            let notices = [(EXEMPLARY, 455, 17), (sensor, len, version)].map(|(sensor, len, version)| {
                (Notice { sensor: sensor.to_owned(), revision: 1, envelope: vec![0; len] }, version)
            });
            let other = || Other {
                printed: Printed { signed: 0, packed: Vec::new(), text: String::new() },
                version: 1,
                version_with_address: 1,
            };
            let rows = notices.iter().map(|(notice, version)| Row {
                notice,
                digits: 0,
                version: *version,
                demo_version: *version,
                named: other(),
                numbered: other(),
            });
            summary(&rows.collect::<Vec<_>>())
        };
        assert!(judged(EXEMPLARY, 465, 17).is_ok());
        assert!(judged(EXEMPLARY, 466, 17).is_err());
        assert!(judged(EXEMPLARY, 465, 18).is_err());
        assert!(judged("k-12", 700, 22).is_ok());
        assert!(judged("k-12", 700, 23).is_err());
    }

    #[test]
    fn digits_are_not_encoded_as_bytes() {
        // 465 bytes just fit 17-M behind 31 bytes; as bytes they would need version 26.
        assert_eq!(version(&qr_text::url(CITY, &[0xff; EXEMPLARY_BYTES])).unwrap(), EXEMPLARY_VERSION);
        assert_eq!(version(&qr_text::url(CITY, &[0xff; EXEMPLARY_BYTES + 1])).unwrap(), EXEMPLARY_VERSION + 1);
    }

    #[test]
    fn base45_is_encoded_as_alphanumeric() {
        // ISO/IEC 18004: 20-M holds 970 alphanumeric characters.
        assert_eq!(version(&"%".repeat(970)).unwrap(), 20);
        assert_eq!(version(&"%".repeat(971)).unwrap(), 21);
    }
}
