//! `lamppost demo`: a city of real notices, signed and served on this machine.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use anstream::{eprintln, println};
use clap::Args;
use serde_json::json;

use super::notice::{self, read_draft, sign_all};
use super::rulebook::Found;
use super::{Here, Outcome, placard, progress, side_by_side};
use crate::host::authority::{Authority, NewAuthority, Signed};
use crate::host::store::Store;
use crate::host::{Fault, files, publish, serve, site};
use crate::notice::{Content, Country, Extension, Recipient, Retention};
use crate::placard::{Size, symbol};
use crate::time::{Day, UnixTime};
use crate::trust::Role;
use crate::vocabulary::{Purpose, RecipientTerms, RetentionRule, WithdrawalReason};
use crate::wire::qr_text;

#[derive(Args, Debug)]
pub(super) struct Arguments {
    /// Where to make the city: a new folder that is kept. Default: a temporary one.
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
    /// Port on 127.0.0.1; 0 for any that is free.
    #[arg(long, default_value_t = 8780)]
    port: u16,
    /// Make everything, but do not serve it.
    #[arg(long)]
    no_serve: bool,
    /// Do not open a browser.
    #[arg(long)]
    no_open: bool,
    /// Do not draw placards.
    #[arg(long)]
    no_placards: bool,
    /// The day, instead of the machine's clock (UTC).
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<String>,
}

/// The draft that the made-up examples vary.
const EXEMPLARY: &str = "exemplary/market-square-counter.toml";

pub(super) fn run(arguments: &Arguments, json_wanted: bool) -> Result<Outcome, Fault> {
    let runtime = tokio::runtime::Runtime::new()
        .map_err(|error| Fault::new("runtime", error.to_string(), "Close other programs and try again."))?;
    // The port first: it stands in every QR code.
    let listener = if arguments.no_serve { None } else { Some(runtime.block_on(serve::listen(arguments.port))?) };
    let port = listener.as_ref().and_then(|l| l.local_addr().ok()).map_or(arguments.port, |address| address.port());
    let temporary = match &arguments.dir {
        Some(_) => None,
        None => Some(tempfile::tempdir().map_err(|e| Fault::file("folder-unwritable", &std::env::temp_dir(), &e))?),
    };
    let folder = arguments.dir.clone().or(temporary.as_ref().map(|t| t.path().join("city"))).unwrap_or_default();
    let here = Here { authority: folder.clone(), today: arguments.today.clone() };
    let now = here.now()?;
    let city = City::make(&folder, &format!("http://127.0.0.1:{port}/"), now)?;
    let out = folder.join("public");
    let published = city.publish(&out, now, !arguments.no_placards)?;

    let address = city.authority.site().to_owned();
    let signed_json = |signed: &Signed| {
        let text = city.authority.qr_text(signed);
        notice::signed_json(signed, &text, &symbol(&text))
    };
    let json = json!({ "site": address, "folder": folder, "public": out, "notices": city.signed.len(),
        "files": published.files,
        "signed": city.signed.iter().map(signed_json).collect::<Vec<_>>() });
    let words = format!(
        "Demo city: {} notices signed, {} files published in {}\n\n  {address}\n\n",
        city.signed.len(),
        published.files,
        out.display()
    );
    let Some(listener) = listener else {
        return Ok(Outcome::good(words, json));
    };
    if json_wanted {
        println!("{json}");
    } else {
        println!(
            "{words}Open it in a browser, scan or click the placards, and answer a notice. Ctrl-C ends the demo.\n\n\
             Answer as the city does, in another terminal:\n  \
             lamppost inbox -a {0}\n  lamppost answer HASH accept -a {0}",
            folder.display()
        );
    }
    if !arguments.no_open && std::io::stdout().is_terminal() {
        open_browser(&address);
    }
    let database = folder.join("collector.sqlite");
    let store = Store::open(&database, true).map_err(|error| error.fault(&database))?;
    let app = serve::collector(&folder, &store, Some(out))?;
    runtime.block_on(serve::serve(listener, app))?;
    store.close();
    eprintln!("The demo has ended.");
    Ok(Outcome::good(String::new(), json))
}

/// The city and what was signed for it, newest notices of every sensor among them.
struct City {
    authority: Authority,
    signed: Vec<Signed>,
    /// Sensors of the systems that notices must be able to tell the truth about.
    systems: Vec<String>,
    /// A notice of somebody whom the city does not know.
    foreign: Vec<u8>,
}

impl City {
    fn make(folder: &Path, site: &str, now: UnixTime) -> Result<Self, Fault> {
        let today = now.day();
        let new = |authority: &str, name: &str| NewAuthority {
            authority: authority.into(),
            name: name.into(),
            site: site.into(),
            roots: 1,
            threshold: 1,
        };
        let authority = Authority::init(folder, &new("demo.example", "Demo City"), today)?;
        let mut contents = Vec::new();
        let mut systems = Vec::new();
        for (name, text) in site::CORPUS {
            let text = String::from_utf8_lossy(text);
            files::write_new(&folder.join("drafts").join(name), text.as_bytes())?;
            let content = corpus_content(name, &text, today)?;
            if name.starts_with("systems/") {
                systems.push(content.sensor.clone());
            }
            contents.push(content);
        }
        let example = |sensor: &str, label: &str| -> Result<Content, Fault> {
            let text = site::CORPUS.iter().find(|(name, _)| *name == EXEMPLARY).map_or(&b""[..], |(_, text)| text);
            let mut content = corpus_content(EXEMPLARY, &String::from_utf8_lossy(text), today)?;
            content.sensor = sensor.into();
            content.label = label.into();
            Ok(content)
        };
        let mut announced = example("example-announced", "Example: announced")?;
        announced.effective = today.plus(30);
        announced.expires = today.plus(760);
        contents.push(announced);
        contents.push(example("example-withdrawn", "Example: withdrawn")?);
        contents.push(example("example-replaced", "Example: replaced")?);
        let mut signed = sign_all(&authority, contents, today)?;
        signed.extend(sign_all(
            &authority,
            vec![changed(example("example-replaced", "Example: replaced, new")?)],
            today,
        )?);
        if let Some(withdrawn) = signed.iter().find(|s| s.content.sensor == "example-withdrawn") {
            authority.withdraw(withdrawn.id, WithdrawalReason::ERROR_IN_NOTICE)?;
        }
        let other = Authority::init(&folder.join("elsewhere"), &new("elsewhere.example", "Elsewhere"), today)?;
        let key = other.key(Role::Notices, today)?;
        let foreign = other.sign(example("example-foreign", "Example: of another authority")?, &key)?.bytes;
        Ok(City { authority, signed, systems, foreign })
    }

    fn publish(&self, out: &Path, now: UnixTime, placards: bool) -> Result<publish::Published, Fault> {
        let (mut systems, mut rows) = (String::new(), String::new());
        let current: Vec<Signed> = placard::newest_of_all(self.signed.clone());
        let bar = progress(current.len(), "Drawing");
        let drawn = if placards { current.iter().map(|signed| vec![signed]).collect() } else { Vec::new() };
        let extra = side_by_side(drawn, &bar, |signed: &Signed| {
            let drawing = placard::draw(&self.authority, signed, Size::A5, now)?;
            Ok((format!("placards/{}.svg", signed.content.sensor), drawing.into_bytes()))
        })?;
        for signed in &current {
            let sensor = &signed.content.sensor;
            let picture = format!("<a href=\"placards/{sensor}.svg\">placard</a> · ");
            let picture = if placards { picture.as_str() } else { "" };
            let list = if self.systems.contains(sensor) { &mut systems } else { &mut rows };
            *list += &self.row(&self.authority.qr_text(signed), &signed.content.label, picture);
        }
        let mut others = String::new();
        let page = self.authority.page();
        let replaced = self.signed.iter().find(|s| s.content.sensor == "example-replaced");
        if let Some(replaced) = replaced {
            others += &self.row(&self.authority.qr_text(replaced), "An old sign that was replaced", "");
        }
        others +=
            &self.row(&qr_text::url(&page, &self.foreign), "A sign of an authority that this city does not know", "");
        if let Some(first) = self.signed.first() {
            let mut changed = first.bytes.clone();
            let middle = changed.len() / 2;
            changed[middle] ^= 1;
            others += &self.row(&qr_text::url(&page, &changed), "A sign with one bit changed", "");
            let cut = first.bytes.get(..60).unwrap_or_default();
            others += &self.row(&qr_text::url(&page, cut), "A sign of which a part is torn off", "");
        }
        let front = format!(
            "<h2>Systems, the good and the forbidden</h2>\n<ul>\n{systems}</ul>\n\
             <h2>Further signs of this demo</h2>\n<ul>\n{rows}</ul>\n<h2>Signs that something is wrong with</h2>\n<ul>\n{others}</ul>\n"
        );
        let options = publish::Options { extra, front: &front, ..publish::Options::default() };
        publish::publish(&self.authority, out, &options, now)
    }

    fn row(&self, text: &str, label: &str, picture: &str) -> String {
        let digits = text.rsplit('#').next().unwrap_or_default();
        let base = publish::base(&self.authority);
        format!("<li>{picture}<a href=\"{base}n#{digits}\">{}</a></li>\n", publish::escape(label))
    }
}

/// What the demo says of systems that nobody should build.
const REASON: &str = "A warning, not real.";

/// What a second notice may bring: kept longer, given to somebody else, and a purpose that began before anybody was told.
fn changed(mut content: Content) -> Content {
    if let Some(first) = content.activities.first_mut() {
        first.retention = Some(Retention { rule: RetentionRule::HOURS, hours: Some(90 * 24), until: None });
        let buyer = Recipient {
            name: "Example Data".into(),
            country: Country::parse("US"),
            terms: Some(RecipientTerms::SOLD),
            safeguard: None,
        };
        first.recipients.get_or_insert_default().push(buyer);
        let mut further = first.clone();
        further.purpose = Purpose::ADVERTISING;
        further.purpose_text = Some("Show advertisements where many people pass.".into());
        content.activities.push(further);
    }
    content
}

/// The content of a draft that is part of the program, with the reason for signing it where a rulebook speaks against it.
fn corpus_content(name: &str, text: &str, today: Day) -> Result<Content, Fault> {
    let (mut content, reading) = read_draft(text, today).map_err(|problems| {
        let first = problems.first().map(|p| format!("line {}: {} {}", p.line, p.field, p.what)).unwrap_or_default();
        Fault::new("corpus-broken", format!("{name}: {first}"), "This is a fault of the program; please report it.")
    })?;
    if Found::of(&reading, &[], Some(today)).is_grave() {
        content.extensions.push(Extension::signed_anyway(REASON));
    }
    Ok(content)
}

/// Asks the desktop to open an address; where there is none, the printed address has to do.
fn open_browser(address: &str) {
    let opener = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    let quiet = std::process::Stdio::null;
    if std::process::Command::new(opener).arg(address).stdin(quiet()).stdout(quiet()).stderr(quiet()).spawn().is_err() {
        eprintln!("No browser was found; open the address yourself.");
    }
}
