//! `lamppost placard`

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use serde_json::json;

use super::{Here, Outcome, notice, progress, side_by_side};
use crate::host::authority::{Authority, Signed};
use crate::host::words::{direction, say, spoken, term};
use crate::host::{Fault, files, international, qr_image, raster};
use crate::placard::{Level, Placard, Size, Words, svg};
use crate::time::UnixTime;
use crate::trust::TrustedKeyring;
use crate::verify::{Context, UnverifiedNotice};
use crate::vocabulary::Identifiability;

/// Dots per inch at which a sign is drawn to be read again before it is written.
const PROOF_DPI: u32 = 200;

#[derive(Args, Debug)]
pub(super) struct Arguments {
    /// Sensors; all whose newest notice is not over, if none is named.
    sensors: Vec<String>,
    /// The sheet: a6, a5 or a4.
    #[arg(long, default_value = "a5", value_parser = size)]
    size: Size,
    /// For a print shop, or for a printer of your own.
    #[arg(long, value_enum, default_value_t = Format::Svg)]
    format: Format,
    /// Dots per inch of PNG files.
    #[arg(long, default_value_t = 300)]
    dpi: u32,
    /// Where to write them.
    #[arg(short, long, value_name = "DIR", default_value = "placards")]
    out: PathBuf,
    #[command(flatten)]
    here: Here,
}

#[derive(ValueEnum, Debug, Clone, Copy)]
enum Format {
    Svg,
    Png,
}

pub(super) fn run(arguments: &Arguments) -> Result<Outcome, Fault> {
    let authority = arguments.here.open()?;
    let now = arguments.here.now()?;
    let chosen = if arguments.sensors.is_empty() {
        newest_of_all(authority.notices()?).into_iter().filter(|s| s.content.expires >= now.day()).collect()
    } else {
        arguments.sensors.iter().map(|sensor| notice::newest(&authority, sensor)).collect::<Result<Vec<_>, _>>()?
    };
    if chosen.is_empty() {
        let help = "Sign one first: lamppost notice sign DRAFT";
        return Err(Fault::new("notice-missing", "there is no notice to print", help));
    }
    let bar = progress(chosen.len(), "Drawing");
    let groups = chosen.iter().map(|signed| vec![signed]).collect();
    let written = side_by_side(groups, &bar, |signed| {
        let (ending, bytes) = match arguments.format {
            Format::Svg => ("svg", draw(&authority, signed, arguments.size, now)?.into_bytes()),
            Format::Png => {
                let picture = rasterise(&face(&authority, signed, arguments.size)?, arguments.dpi)?;
                prove(&authority, signed, &picture, now)?;
                ("png", picture)
            }
        };
        let path = arguments.out.join(format!("{}-{}.{ending}", signed.content.sensor, arguments.size.name()));
        files::write(&path, &bytes)?;
        Ok(json!({ "sensor": signed.content.sensor, "file": path, "shortCode": signed.short_code(),
            "text": authority.qr_text(signed), "url": authority.page() }))
    })?;
    let words = format!(
        "{} drawn in {}; each was read back and verified.\n\n\
         Print at 100 %, matt, and keep the white around the code. Then scan each once on its pole.\n\
         Next: lamppost publish\n",
        written.len(),
        arguments.out.display()
    );
    Ok(Outcome::good(words, json!({ "placards": written })))
}

/// The newest notice of each sensor, from notices sorted by sensor and revision.
pub(super) fn newest_of_all(notices: Vec<Signed>) -> Vec<Signed> {
    let mut newest: Vec<Signed> = Vec::new();
    for signed in notices {
        match newest.last_mut() {
            Some(last) if last.content.sensor == signed.content.sensor => *last = signed,
            _ => newest.push(signed),
        }
    }
    newest
}

/// Draws a sign as SVG and reads it again, as a phone would, before anybody gets it.
pub(super) fn draw(authority: &Authority, signed: &Signed, size: Size, now: UnixTime) -> Result<String, Fault> {
    let drawing = face(authority, signed, size)?;
    prove(authority, signed, &rasterise(&drawing, PROOF_DPI)?, now)?;
    Ok(drawing)
}

/// A sign as SVG, not yet read again.
fn face(authority: &Authority, signed: &Signed, size: Size) -> Result<String, Fault> {
    let c = &signed.content;
    let level = |code: Option<Identifiability>| match code {
        None => (Level::NotStated, "not-stated"),
        Some(Identifiability::NONE) => (Level::None, "none"),
        Some(Identifiability::DE_IDENTIFIED) => (Level::DeIdentified, "de_identified"),
        Some(Identifiability::PSEUDONYMOUS) => (Level::Pseudonymous, "pseudonymous"),
        Some(Identifiability::IDENTIFIABLE) => (Level::Identifiable, "identifiable"),
        // A word this program does not know is not a reassurance.
        Some(_) => (Level::NotStated, "not-stated"),
    };
    // The activity that comes closest to a person decides; known codes ascend with closeness.
    let worst = c.activities.iter().filter_map(|a| a.identifiability).max_by_key(|code| code.code());
    let (level, key) = level(worst);
    let purposes: Vec<_> =
        c.activities.iter().map(|a| a.purpose_text.clone().unwrap_or_else(|| term(a.purpose.code()))).collect();
    let (purpose, level_words) = (purposes.join(" "), say(&format!("placard-level-{key}"), &[]));
    let headings = ["placard-purpose", "placard-controller", "placard-scan", "placard-short-code", "placard-warning"]
        .map(|key| say(key, &[]));
    let [purpose_heading, controller_heading, scan, short_code_words, warning] = &headings;
    let (signed_by, sensor) = (say("placard-signed-by", &[]), say("placard-sensor", &[]));
    let validity = say("placard-validity", &[("day", international::day(spoken(), &c.expires.to_text()))]);
    let (text, code, url) = (authority.qr_text(signed), signed.short_code(), authority.page());
    let placard = Placard {
        words: Words {
            lang: spoken(),
            dir: direction(),
            label: &c.label,
            place: c.place.as_deref(),
            purpose_heading,
            purpose: &purpose,
            controller_heading,
            controller: &c.controller.name,
            level,
            level_words: &level_words,
            scan,
            short_code_words,
            warning,
            signed_by: &signed_by,
            sensor: &sensor,
            validity: &validity,
        },
        qr_text: &text,
        short_code: &code,
        url: &url,
        authority: &authority.trusted().keyring().name,
        sensor: &c.sensor,
    };
    svg(&placard, size).map_err(|error| {
        Fault::new(error.code(), format!("{}: {error}", c.sensor), "Choose another sheet or shorten the notice.")
    })
}

fn rasterise(drawing: &str, dpi: u32) -> Result<Vec<u8>, Fault> {
    raster::png(drawing, dpi).map_err(|error| Fault::new(error.code(), error.to_string(), "Nothing was written."))
}

/// Reads the picture and verifies what it says, with nothing but the public keyring.
fn prove(authority: &Authority, signed: &Signed, png: &[u8], now: UnixTime) -> Result<(), Fault> {
    let fault = |text: String| {
        Fault::new(
            "placard-unproven",
            format!("{}: {text}", signed.content.sensor),
            "Choose a larger sheet or more dots per inch.",
        )
    };
    let text = qr_image::decode(png).map_err(|error| fault(error.to_string()))?;
    let trust: &[TrustedKeyring] = std::slice::from_ref(authority.trusted());
    let report = UnverifiedNotice::verify_text(&text, trust, &Context { now: Some(now), ..Context::default() });
    match report.notice {
        Some(read) if read.id() == signed.id && text == authority.qr_text(signed) => Ok(()),
        _ => Err(fault(format!("the drawn sign was read back as {}", report.verdict.code()))),
    }
}

fn size(text: &str) -> Result<Size, String> {
    Size::parse(text).ok_or_else(|| "a6, a5 or a4".into())
}
