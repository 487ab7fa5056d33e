//! A folder for a webmaster who shows notices on a site of their own: the package under its version, the signed lists,
//! the lines to paste, and how to paste them (FORMAT.md, "Folder to embed").

use std::path::Path;

use base64ct::{Base64, Encoding};
use serde_json::Value;
use sha2::{Digest, Sha256, Sha384};

use super::authority::{Authority, Signed};
use super::publish::{self, escape};
use super::{Fault, site, words};
use crate::time::UnixTime;
use crate::vocabulary::message_key;

/// A file that marks a folder as ours to replace, beside the one of every published folder.
pub(super) const MARK: &str = "embed.html";
/// The folders of the package's versions begin so.
const VERSIONED: &str = "assets/lamppost@";
/// In the program's site: the version of the package, and which files are its own.
const PACKAGE: &str = "assets/package.json";

/// What is written once, with the places of this folder filled in.
const TEMPLATES: [(&str, &str); 14] = [
    ("instructions.html", include_str!("embed/instructions.html")),
    ("instructions.css", include_str!("embed/instructions.css")),
    ("mine/index.html", include_str!("embed/mine.html")),
    ("_headers", include_str!("embed/_headers")),
    ("lamppost/.htaccess", include_str!("embed/lists.htaccess")),
    ("snippets/nginx.conf", include_str!("embed/nginx.conf")),
    ("snippets/wordpress/lamppost-notice/lamppost-notice.php", include_str!("embed/lamppost-notice.php")),
    ("snippets/drupal/lamppost_notice/lamppost_notice.info.yml", include_str!("embed/lamppost_notice.info.yml")),
    (
        "snippets/drupal/lamppost_notice/lamppost_notice.libraries.yml",
        include_str!("embed/lamppost_notice.libraries.yml"),
    ),
    ("snippets/drupal/lamppost_notice/src/Plugin/Filter/LamppostNotice.php", include_str!("embed/LamppostNotice.php")),
    (
        "snippets/drupal/lamppost_notice/config/install/filter.format.lamppost_notice.yml",
        include_str!("embed/filter.format.lamppost_notice.yml"),
    ),
    ("snippets/typo3/setup.typoscript", include_str!("embed/setup.typoscript")),
    ("snippets/typo3/Configuration/ContentSecurityPolicies.php", include_str!("embed/ContentSecurityPolicies.php")),
    ("snippets/typo3/Resources/Private/Partials/LamppostNotice.html", include_str!("embed/LamppostNotice.html")),
];

/// How to write the folder.
#[derive(Debug, Clone)]
pub struct Options<'a> {
    /// Days until the status list counts as old.
    pub status_days: u32,
    /// The path under which the folder will lie on the webmaster's host, such as `/sensors/`.
    pub at: &'a str,
    /// The sensors whose notices are to be pasted; all if it is empty. The lists are always whole.
    pub sensors: &'a [String],
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Embedded {
    /// Files written.
    pub files: usize,
    /// Notices to paste.
    pub notices: usize,
    /// Version of the package.
    pub version: String,
    /// Address of the script on the webmaster's host.
    pub script: String,
    /// Its digest, as in subresource integrity.
    pub integrity: String,
    /// The digest of the authority's root, for the attribute `pin`.
    pub pin: String,
    /// Earlier versions that lie there still, for pages that use them.
    pub kept: Vec<String>,
    /// Whether the folder had this version with another script: pages with the digest of before stop showing notices.
    pub changed: bool,
}

/// Writes the folder anew; earlier versions of the package stay in it.
///
/// # Errors
/// A [`Fault`]; the folder that was there before then stands as it was.
pub fn embed(authority: &Authority, out: &Path, options: &Options<'_>, now: UnixTime) -> Result<Embedded, Fault> {
    let at = path(options.at)?;
    publish::refuse_foreign(out, out.join(publish::MARK).exists() && out.join(MARK).exists())?;
    let lists = publish::lists(authority, options.status_days, now)?;
    let chosen = chosen(&lists.current, options.sensors)?;
    publish::refuse_without_pages()?;
    let package = Package::of_site()?;
    let folder = format!("{VERSIONED}{}", package.version);

    let entry = package.file("lamppost.js")?;
    let kept = versions(out, &folder);
    let changed = std::fs::read(out.join(&folder).join("lamppost.js")).is_ok_and(|before| before != entry);
    let place = Place {
        authority,
        at,
        integrity: sri(entry),
        mine: sri(package.file("mine.js")?),
        pin: format!("sha256-{}", Base64::encode_string(&Sha256::digest(authority.root()))),
        version: package.version.clone(),
        compact: chosen.len() > 1,
    };

    let mut files = Vec::new();
    for (name, bytes) in &package.files {
        files.push((format!("{folder}/{name}"), bytes.to_vec()));
    }
    files.push((format!("{folder}/.htaccess"), include_bytes!("embed/assets.htaccess").to_vec()));
    files.push(("licences.txt".to_owned(), from_site("licences.txt")?.to_vec()));
    files.extend(lists.files);
    files.push((MARK.to_owned(), place.page(&chosen).into()));
    let php = place.php(&chosen);
    files.push(("snippets/wordpress/lamppost-notice/notices.php".to_owned(), php.into()));
    for (name, template) in TEMPLATES {
        let values = place.values(&chosen, name.ends_with(".html"));
        files.push((name.to_owned(), fill(template, &values).into()));
    }
    publish::replace(out, &files, &kept)?;
    Ok(Embedded {
        files: files.len(),
        notices: chosen.len(),
        version: package.version,
        script: place.script(),
        integrity: place.integrity,
        pin: place.pin,
        kept,
        changed,
    })
}

/// The package as the program carries it.
struct Package {
    version: String,
    files: Vec<(String, &'static [u8])>,
}

impl Package {
    fn of_site() -> Result<Self, Fault> {
        let list: Option<Value> = serde_json::from_slice(from_site(PACKAGE)?).ok();
        let read = list.and_then(|list| {
            let version = list["version"].as_str()?.to_owned();
            let names: Option<Vec<_>> =
                list["files"].as_array()?.iter().map(|name| name.as_str().map(str::to_owned)).collect();
            Some((version, names?))
        });
        let Some((version, names)) = read else { return Err(incomplete(PACKAGE)) };
        let files = names.into_iter().map(|name| {
            let bytes = from_site(&format!("assets/{name}"))?;
            Ok((name, bytes))
        });
        Ok(Package { version, files: files.collect::<Result<_, Fault>>()? })
    }

    fn file(&self, name: &str) -> Result<&'static [u8], Fault> {
        self.files.iter().find(|(own, _)| own == name).map(|(_, bytes)| *bytes).ok_or_else(|| incomplete(name))
    }
}

fn from_site(name: &str) -> Result<&'static [u8], Fault> {
    site::SITE.iter().find(|(own, _)| *own == name).map(|(_, bytes)| *bytes).ok_or_else(|| incomplete(name))
}

fn incomplete(name: &str) -> Fault {
    let help = "Build it with `cargo xtask build`, which makes the pages first.";
    Fault::new("pages-missing", format!("this program was built without {name}"), help)
}

fn sri(bytes: &[u8]) -> String {
    format!("sha384-{}", Base64::encode_string(&Sha384::digest(bytes)))
}

/// A path on a host, beginning and ending in a slash. It stands in HTML, PHP, YAML and TypoScript, so it is plain.
fn path(given: &str) -> Result<String, Fault> {
    let path = if given.ends_with('/') { given.to_owned() } else { format!("{given}/") };
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'/' | b'-' | b'_' | b'.' | b'~');
    let whole = given.starts_with('/') && path.bytes().all(plain) && !path.contains("//");
    if whole && !path.split('/').any(|part| part == "." || part == "..") {
        return Ok(path);
    }
    Err(Fault::new(
        "embed-path",
        format!("`{given}` is no path of a web host"),
        "Name it from the first slash, in letters, digits, `-`, `_`, `.` and `~`, e.g. --at /sensors/",
    ))
}

/// The notices to paste, by sensor: of each sensor the newest.
fn chosen<'n>(current: &'n [Signed], sensors: &[String]) -> Result<Vec<&'n Signed>, Fault> {
    let mut newest = std::collections::BTreeMap::<&str, &Signed>::new();
    for signed in current {
        let of = newest.entry(&signed.content.sensor).or_insert(signed);
        if signed.content.revision > of.content.revision {
            *of = signed;
        }
    }
    for sensor in sensors {
        if !newest.contains_key(sensor.as_str()) {
            let known: Vec<_> = newest.keys().take(8).copied().collect();
            let help = format!("Published are: {}{}", known.join(", "), if newest.len() > 8 { " …" } else { "" });
            return Err(Fault::new("notice-missing", format!("there is no notice of `{sensor}` to embed"), help));
        }
    }
    Ok(newest
        .into_iter()
        .filter(|(sensor, _)| sensors.is_empty() || sensors.iter().any(|s| s == sensor))
        .map(|(_, signed)| signed)
        .collect())
}

/// Folders of other versions that lie there, by their path.
fn versions(out: &Path, own: &str) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(out.join("assets")) else { return Vec::new() };
    let mut found: Vec<_> = entries
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()))
        .map(|entry| format!("assets/{}", entry.file_name().to_string_lossy()))
        .filter(|name| name.starts_with(VERSIONED) && name != own)
        .collect();
    found.sort();
    found
}

/// Everything that the lines to paste say about where things are.
struct Place<'a> {
    authority: &'a Authority,
    at: String,
    version: String,
    integrity: String,
    mine: String,
    pin: String,
    compact: bool,
}

impl Place<'_> {
    fn script(&self) -> String {
        format!("{}{VERSIONED}{}/lamppost.js", self.at, self.version)
    }

    /// What every notice needs besides itself.
    fn attributes(&self) -> String {
        let display = if self.compact { " display=\"compact\"" } else { "" };
        format!(
            "authority=\"{}lamppost/\" pin=\"{}\" collector=\"{}v1/\"{display}",
            self.at,
            self.pin,
            escape(self.authority.site())
        )
    }

    fn script_tag(&self) -> String {
        format!(
            "<script type=\"module\" src=\"{}\"\n  integrity=\"{}\" crossorigin=\"anonymous\"></script>",
            self.script(),
            self.integrity
        )
    }

    fn element(&self, signed: &Signed) -> String {
        let (sensor, notice) = (escape(&signed.content.sensor), escape(&self.authority.qr_text(signed)));
        let fallback = self.fallback(signed);
        format!(
            "<lamppost-notice {}\n  sensor=\"{sensor}\"\n  notice=\"{notice}\">\n{fallback}</lamppost-notice>",
            self.attributes()
        )
    }

    /// What stands there without JavaScript: it says something by itself, and that nothing of it was checked.
    fn fallback(&self, signed: &Signed) -> String {
        let Told { lang, dir, label, lines, whole, unchecked } = Told::of(signed);
        let mut text = format!(
            "  <div lang=\"{}\" dir=\"{dir}\">\n    <p><strong>{}</strong></p>\n",
            escape(&lang),
            escape(&label)
        );
        for line in lines {
            text += &format!("    <p>{}</p>\n", escape(&line));
        }
        let notice = escape(&self.authority.qr_text(signed));
        text += &format!(
            "    <p><a href=\"{notice}\">{}</a></p>\n    <p><small>{}</small></p>\n  </div>\n",
            escape(&whole),
            escape(&unchecked)
        );
        text
    }

    /// Script and notices, exactly as they are to be pasted.
    fn block(&self, chosen: &[&Signed]) -> String {
        let elements: Vec<_> = chosen.iter().map(|signed| self.element(signed)).collect();
        format!("{}\n\n{}\n", self.script_tag(), elements.join("\n\n"))
    }

    /// A page that shows what is pasted, with marks around it.
    fn page(&self, chosen: &[&Signed]) -> String {
        let (lang, dir, name) = (words::spoken(), words::direction(), escape(&self.authority.trusted().keyring().name));
        format!(
            "<!doctype html>\n<html lang=\"{lang}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n<title>{name}</title>\n</head>\n<body>\n\
             <!-- Copy from here. -->\n{}<!-- Copy to here. -->\n</body>\n</html>\n",
            self.block(chosen)
        )
    }

    /// The same as an array of PHP, which the plugin for WordPress escapes where it prints it.
    fn php(&self, chosen: &[&Signed]) -> String {
        let mut text = String::from(
            "<?php\n// The current notices by sensor. `lamppost publish --embed` writes this file.\ndefined( 'ABSPATH' ) || exit;\n\nreturn array(\n",
        );
        for signed in chosen {
            let Told { lang, dir, label, lines, whole, unchecked } = Told::of(signed);
            let lines: Vec<_> = lines.iter().map(|line| php_text(line)).collect();
            text += &format!(
                "\t{} => array(\n\t\t'notice'    => {},\n\t\t'lang'      => {},\n\t\t'dir'       => '{dir}',\n\t\t'label'     => {},\n\t\t'lines'     => array( {} ),\n\t\t'whole'     => {},\n\t\t'unchecked' => {},\n\t),\n",
                php_text(&signed.content.sensor),
                php_text(&self.authority.qr_text(signed)),
                php_text(&lang),
                php_text(&label),
                lines.join(", "),
                php_text(&whole),
                php_text(&unchecked),
            );
        }
        text + ");\n"
    }

    /// Values of the templates. In a page they are escaped; elsewhere they are plain by construction.
    fn values(&self, chosen: &[&Signed], html: bool) -> Vec<(String, String)> {
        let site = self.authority.site();
        let origin = site
            .find("://")
            .map_or(site, |at| &site[..site[at + 3..].find('/').map_or(site.len(), |end| at + 3 + end)]);
        let example = chosen.first().map_or_else(String::new, |signed| self.element(signed));
        let sensor = chosen.first().map_or("k12-07", |signed| signed.content.sensor.as_str());
        let text = |text: &str| if html { escape(text) } else { text.to_owned() };
        let mut values: Vec<(String, String)> = [
            ("at", self.at.as_str()),
            ("version", &self.version),
            ("integrity", &self.integrity),
            ("mine-integrity", &self.mine),
            ("pin", &self.pin),
            ("script", &self.script()),
            ("script-tag", &self.script_tag()),
            ("attributes", &self.attributes()),
            ("element", &example),
            ("sensor", sensor),
            ("site", site),
            ("origin", origin),
            ("notices", &chosen.len().to_string()),
            ("lang", words::spoken()),
            ("dir", words::direction()),
            ("authority", &self.authority.trusted().keyring().name),
        ]
        .map(|(name, value)| (name.to_owned(), text(value)))
        .into();
        for key in ["site-choices", "site-choices-failed", "site-choices-failed-means", "site-choices-promise"] {
            values.push((format!("say {key}"), text(&words::say(key, &[]))));
        }
        values
    }
}

/// A notice in a few lines of its own language.
struct Told {
    lang: String,
    dir: &'static str,
    label: String,
    lines: Vec<String>,
    whole: String,
    unchecked: String,
}

impl Told {
    fn of(signed: &Signed) -> Self {
        let content = &signed.content;
        let lang = content.language.split('-').next().unwrap_or(words::SOURCE).to_ascii_lowercase();
        let say = |key: &str, args: &[(&str, String)]| words::say_in(&lang, key, args).unwrap_or_default();
        let line = |first: String, second: String| say("join-label", &[("first", first), ("second", second)]);
        let mut lines = vec![line(say("field-who", &[]), content.controller.name.clone())];
        for contact in content.controller.contacts.iter().flatten() {
            let kind = message_key(contact.kind.0).map_or_else(String::new, |key| say(&key, &[]));
            lines.push(line(kind, contact.value.clone()));
        }
        if content.controller.contacts.is_none() {
            lines.push(line(say("field-controller-contacts", &[]), say("not-stated", &[])));
        }
        Told {
            dir: if ["ar", "fa", "he", "ps", "ur"].contains(&lang.as_str()) { "rtl" } else { "ltr" },
            label: content.label.clone(),
            lines,
            whole: say("compact-whole", &[]),
            unchecked: say("compact-unchecked", &[]),
            lang: content.language.clone(),
        }
    }
}

/// A string of PHP in which nothing is special.
fn php_text(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}

/// A template with each `{{name}}` filled in, once: what a value brings along is text.
fn fill(template: &str, values: &[(String, String)]) -> String {
    let mut filled = String::with_capacity(template.len() * 2);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        filled += before;
        let (name, after) = after.split_once("}}").unwrap_or((after, ""));
        filled += values.iter().find(|(own, _)| own == name).map_or("", |(_, value)| value);
        rest = after;
    }
    filled + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_plain() {
        for (given, read) in [("/", "/"), ("/sensors", "/sensors/"), ("/a/b-c/", "/a/b-c/")] {
            assert_eq!(path(given).unwrap(), read);
        }
        for given in
            ["", "sensors", "//evil.example/", "/a//b/", "/../", "/a b/", "/'/", "/\"/", "https://city.example/"]
        {
            assert_eq!(path(given).unwrap_err().code, "embed-path", "{given}");
        }
    }

    #[test]
    fn texts_stay_texts() {
        assert_eq!(php_text(r"it's \' <?php"), r"'it\'s \\\' <?php'");
        let values = [("a".to_owned(), "{{b}}".to_owned()), ("b".to_owned(), "secret".to_owned())];
        assert_eq!(fill("1 {{a}} 2 {{b}} {{c}}3", &values), "1 {{b}} 2 secret 3");
    }
}
