//! The published folder: pages, keyring, status list and register as static files for any web host (FORMAT.md,
//! "Published site").

use std::fs;
use std::path::Path;

use super::authority::{Authority, Duty, Signed, sign_note};
use super::{Fault, offline, site, words};
use crate::key::SigningKey;
use crate::time::UnixTime;
use crate::trust::{Bucket, MAX_STATUS, RegisterIndex, Role, Status, StatusList};
use crate::wire::short_code::ShortCode;

/// Notices in the smallest bucket of the register: fetching it must not tell which one is meant.
const MIN_BUCKET: usize = 50;
/// A file that marks a folder as ours to replace.
pub(super) const MARK: &str = "lamppost/root.txt";

/// How to publish.
#[derive(Debug, Clone)]
pub struct Options<'a> {
    /// Days until the status list counts as old.
    pub status_days: u32,
    /// Further files for the folder, such as the placards of the demo, and HTML for its front page.
    pub extra: Vec<(String, Vec<u8>)>,
    /// HTML for the front page.
    pub front: &'a str,
}

impl Default for Options<'_> {
    fn default() -> Self {
        Options { status_days: 7, extra: Vec::new(), front: "" }
    }
}

/// What was published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Published {
    /// Files written.
    pub files: usize,
    /// Notices in the register.
    pub notices: usize,
    /// Lines of the status list.
    pub status: usize,
}

/// What a page trusts, as files below `lamppost/`: the same for the whole site and for a folder to embed.
pub(super) struct Lists {
    pub(super) files: Vec<(String, Vec<u8>)>,
    /// The notices in the register.
    pub(super) current: Vec<Signed>,
    /// Lines of the status list.
    pub(super) status: usize,
}

/// Writes the folder anew: everything aside first, then exchanged.
///
/// # Errors
/// A [`Fault`]; the folder that was there before then stands as it was.
pub fn publish(authority: &Authority, out: &Path, options: &Options<'_>, now: UnixTime) -> Result<Published, Fault> {
    refuse_foreign(out, out.join(MARK).exists() && !out.join(super::embed::MARK).exists())?;
    refuse_without_pages()?;
    let lists = lists(authority, options.status_days, now)?;

    let mut out_files = pages(authority, options);
    out_files.extend(options.extra.iter().cloned());
    out_files.extend(lists.files);
    out_files.push(("_headers".into(), headers_file(base(authority)).into()));
    replace(out, &out_files, &[])?;
    Ok(Published { files: out_files.len(), notices: lists.current.len(), status: lists.status })
}

/// A folder that is there must be empty or `ours`, because it is replaced as a whole.
pub(super) fn refuse_foreign(out: &Path, ours: bool) -> Result<(), Fault> {
    if out.exists() && !ours && out.read_dir().is_ok_and(|mut entries| entries.next().is_some()) {
        let text = format!("{} holds something else", out.display());
        let help = "Name an empty folder, or one published before in the same way.";
        return Err(Fault::new("publish-foreign-folder", text, help));
    }
    Ok(())
}

pub(super) fn refuse_without_pages() -> Result<(), Fault> {
    if site::SITE.is_empty() {
        return Err(Fault::new(
            "pages-missing",
            "this program was built without the pages",
            "Build it with `cargo xtask build`, which makes the pages first.",
        ));
    }
    Ok(())
}

/// The signed lists, and each current notice by itself.
pub(super) fn lists(authority: &Authority, status_days: u32, now: UnixTime) -> Result<Lists, Fault> {
    let notices = authority.notices()?;
    let key = authority.key(Role::Status, now.day())?;
    let entries = authority.status(&notices, now)?;
    let current = Authority::current(&notices, &entries, now);

    let mut files = vec![
        (MARK.to_owned(), authority.root().into()),
        ("lamppost/keyring.txt".to_owned(), authority.chain().into()),
        ("lamppost/status.txt".to_owned(), status(authority, &key, entries.clone(), status_days, now)?),
    ];
    files.extend(register(authority, &key, "register", &current, now)?);
    // What the current notices replaced, in the same way, so that asking for one tells nothing either.
    let replaced: Vec<_> = current.iter().filter_map(|signed| signed.content.previous).collect();
    let before: Vec<&Signed> = notices.iter().filter(|signed| replaced.contains(&signed.id)).collect();
    files.extend(register(authority, &key, "archive", &before, now)?);
    for signed in &current {
        let path = format!("lamppost/notices/{}.notice", signed.id.to_hex());
        files.push((path, signed.bytes.clone()));
    }
    Ok(Lists { files, current: current.into_iter().cloned().collect(), status: entries.len() })
}

/// Writes a folder aside, then exchanges it with the one that is there. `kept`: folders of the old one that stay.
pub(super) fn replace(out: &Path, files: &[(String, Vec<u8>)], kept: &[String]) -> Result<(), Fault> {
    let aside = out.with_extension("lamppost-new");
    let old = out.with_extension("lamppost-old");
    let result = (|| {
        for folder in [&aside, &old] {
            if folder.exists() {
                fs::remove_dir_all(folder)?;
            }
        }
        for (name, bytes) in files {
            let path = aside.join(name);
            fs::create_dir_all(path.parent().unwrap_or(&aside))?;
            fs::write(path, bytes)?;
        }
        for folder in kept {
            copy(&out.join(folder), &aside.join(folder))?;
        }
        if out.exists() {
            fs::rename(out, &old)?;
        }
        fs::rename(&aside, out)?;
        if old.exists() { fs::remove_dir_all(&old) } else { Ok(()) }
    })();
    result.map_err(|error| Fault::file("publish-unwritable", out, &error))
}

/// Files and folders; what is neither, such as a link that leads elsewhere, is not followed.
fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let kind = entry.file_type()?;
        if kind.is_dir() {
            copy(&entry.path(), &to.join(entry.file_name()))?;
        } else if kind.is_file() {
            fs::copy(entry.path(), to.join(entry.file_name()))?;
        }
    }
    Ok(())
}

fn status(
    authority: &Authority,
    key: &SigningKey,
    entries: Vec<crate::trust::StatusEntry>,
    status_days: u32,
    now: UnixTime,
) -> Result<Vec<u8>, Fault> {
    let keyring = authority.trusted().keyring();
    let expires = UnixTime(now.0 + u64::from(status_days) * 86_400);
    let withdrawn = entries.iter().filter(|entry| matches!(entry.status, Status::Withdrawn { .. })).count();
    let list = StatusList::new(&keyring.authority, now, expires, "", entries).map_err(|error| {
        Fault::core(&error, "status list", "A notice is there twice; restore `notices` from a backup.")
    })?;
    let note = sign_note(&list.to_text(), &[key])?;
    if note.len() > MAX_STATUS {
        let text = format!("the status list has {} bytes ({withdrawn} withdrawn), at most {MAX_STATUS}", note.len());
        let help = "Let old notices expire: sign notices with an earlier last day. Cutting the list into shards is not built yet.";
        return Err(Fault::new("status-too-large", text, help));
    }
    // What is published must be readable by everyone who has the keyring.
    StatusList::parse(&note, authority.trusted(), None)
        .map_err(|error| Fault::core(&error, "status list", "Renew the keyring: `lamppost keyring renew`."))?;
    Ok(note.into())
}

/// Notices in as many buckets as leave at least [`MIN_BUCKET`] in each: the register, or the archive of what was replaced.
fn register(
    authority: &Authority,
    key: &SigningKey,
    folder: &str,
    current: &[&Signed],
    now: UnixTime,
) -> Result<Vec<(String, Vec<u8>)>, Fault> {
    let name = &authority.trusted().keyring().authority;
    let index = |prefix| RegisterIndex {
        authority: name.clone(),
        issued: now,
        notices: u32::try_from(current.len()).unwrap_or(u32::MAX),
        prefix,
    };
    let buckets = |prefix: u32| {
        let mut buckets = std::collections::BTreeMap::<String, Vec<&Signed>>::new();
        for signed in current {
            let bucket = index(prefix).bucket(ShortCode::of(signed.id));
            buckets.entry(bucket).or_default().push(signed);
        }
        buckets
    };
    let filled = |prefix: u32| {
        let buckets = buckets(prefix);
        buckets.len() == 32usize.pow(prefix) && buckets.values().all(|bucket| bucket.len() >= MIN_BUCKET)
    };
    let prefix = (1..=3).rev().find(|prefix| filled(*prefix)).unwrap_or(0);
    let mut buckets = buckets(prefix);
    if prefix == 0 {
        // Also an authority without notices has a register, and says so.
        buckets.entry("all".into()).or_default();
    }
    let mut files = vec![(format!("lamppost/{folder}/index.txt"), index(prefix).to_text().into())];
    for (bucket, notices) in buckets {
        let envelopes = notices.iter().map(|signed| signed.bytes.clone()).collect();
        let path = format!("lamppost/{folder}/{bucket}.txt");
        let bucket = Bucket { authority: name.clone(), issued: now, name: bucket, envelopes };
        files.push((path, sign_note(&bucket.to_text(), &[key])?.into()));
    }
    Ok(files)
}

/// The pages, with the authority's name and the path of the site filled in.
fn pages(authority: &Authority, options: &Options<'_>) -> Vec<(String, Vec<u8>)> {
    let name = escape(&authority.trusted().keyring().name);
    let contact = stated(authority.accessibility(Duty::Contact), "accessibility-contact-missing", &name);
    let enforcement = stated(authority.accessibility(Duty::Enforcement), "accessibility-enforce-missing", &name);
    let mut files = Vec::new();
    for (path, bytes) in site::SITE {
        let bytes = match std::str::from_utf8(bytes) {
            Ok(text) if path.ends_with(".html") => said(text, &name)
                .replace("{{base}}", base(authority))
                .replace("{{authority}}", &name)
                .replace("{{lang}}", words::spoken())
                .replace("{{dir}}", words::direction())
                .replace("{{version}}", env!("CARGO_PKG_VERSION"))
                .replace("{{accessibility-contact}}", &contact)
                .replace("{{accessibility-enforcement}}", &enforcement)
                .replace("{{demo}}", options.front)
                .into_bytes(),
            _ => bytes.to_vec(),
        };
        if *path == "n/index.html" {
            // Placards carry `…/n`: hosts that do not look into folders find it too.
            files.push(("n.html".to_owned(), bytes.clone()));
        }
        files.push(((*path).to_owned(), bytes));
    }
    let name = authority.trusted().keyring().name.clone();
    files.push((offline::MANIFEST.to_owned(), offline::manifest(&name, base(authority))));
    // Last, because it knows all the others.
    if let Some(at) = files.iter().position(|(path, _)| path == offline::WORKER) {
        files[at].1 = offline::worker(&files[at].1, &files);
    }
    files
}

/// What the authority states, in its own words; or the sentence that it states nothing, which the page can translate.
fn stated(lines: &[String], missing: &str, authority: &str) -> String {
    if lines.is_empty() {
        let page = format!("  <p><b data-say=\"{missing}\">{{{{say {missing}}}}}</b></p>");
        return said(&page, authority);
    }
    let lines: String = lines.iter().map(|line| format!("    <li>{}</li>\n", linked(line))).collect();
    format!("  <ul lang=\"{}\" dir=\"{}\">\n{lines}  </ul>", words::spoken(), words::direction())
}

/// A line whose words that are addresses can be followed.
fn linked(line: &str) -> String {
    let word = |word: &str| {
        let text = escape(word);
        if word.starts_with("https://") {
            format!("<a href=\"{text}\">{text}</a>")
        } else if word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.')) {
            format!("<a href=\"mailto:{text}\">{text}</a>")
        } else {
            text
        }
    };
    line.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

/// The words of a page in the language that is spoken: each `{{say KEY}}` with its message.
fn said(page: &str, authority: &str) -> String {
    let mut said = String::with_capacity(page.len() * 2);
    let mut rest = page;
    while let Some((before, after)) = rest.split_once("{{say ") {
        let (key, after) = after.split_once("}}").unwrap_or((after, ""));
        said += before;
        // The name is escaped already; nothing else in a message is markup.
        said += &escape(&words::say(key, &[("authority", "\u{1}".to_owned())])).replace('\u{1}', authority);
        rest = after;
    }
    said + rest
}

/// The path of the site on its host: `/` or `/sensors/`.
pub(super) fn base(authority: &Authority) -> &str {
    let site = authority.site();
    let host = site.find("://").map_or(0, |at| at + 3);
    site[host..].find('/').map_or("/", |at| &site[host + at..])
}

/// Text for HTML.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}

/// The policy of every page: nothing from elsewhere, nothing inline, no HTML from strings.
pub(super) const CSP: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; \
     base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; \
     trusted-types lamppost lamppost-site";

/// Headers of a file of the site, by its path below the base. One list for the file that web hosts read and for the
/// demo's own server.
///
/// The worker gets no policy: under `script-src 'self'` browsers allow WebAssembly in a worker of the same origin only
/// if its reply carries none, and it is the way for pages whose own policy forbids WebAssembly.
pub(super) fn headers(path: &str) -> Vec<(&'static str, &'static str)> {
    let mut headers = vec![("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer")];
    let page = path.is_empty()
        || path.ends_with(".html")
        || path.ends_with('/')
        || ["n", "mine", "register", "scan", "accessibility"].contains(&path);
    if page {
        headers.push(("Content-Security-Policy", CSP));
        // Only one page looks through a camera.
        let policy = if path == "scan" || path.starts_with("scan/") {
            "camera=(self), microphone=(), geolocation=(self), payment=()"
        } else {
            "camera=(), microphone=(), geolocation=(self), payment=()"
        };
        headers.push(("Permissions-Policy", policy));
    }
    if path.starts_with("lamppost/") || path.starts_with("assets/") {
        // Signed or harmless, and other sites may embed them.
        headers.push(("Access-Control-Allow-Origin", "*"));
    }
    headers.push(("Cache-Control", "no-cache"));
    headers
}

/// The headers as Netlify, Cloudflare Pages and others read them; other hosts need the same in their own words.
fn headers_file(base: &str) -> String {
    let mut text = String::from("# Headers of each path. Copy them into the configuration of your web host.\n");
    for path in [
        "",
        "index.html",
        "n",
        "n.html",
        "n/",
        "n/index.html",
        "mine",
        "mine/",
        "mine/index.html",
        "register",
        "register/",
        "register/index.html",
        "accessibility",
        "accessibility/",
        "accessibility/index.html",
        "scan",
        "scan/",
        "scan/index.html",
        "sw.js",
        "manifest.webmanifest",
        "assets/*",
        "lamppost/*",
    ] {
        text += &format!("{base}{path}\n");
        for (name, value) in headers(path) {
            text += &format!("  {name}: {value}\n");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pages_carry_the_policy() {
        let policy = |path| headers(path).iter().any(|(name, _)| *name == "Content-Security-Policy");
        assert!(
            ["", "n", "n/", "n.html", "mine/", "register", "register/", "scan", "index.html"].into_iter().all(policy)
        );
        assert!(!["assets/worker.js", "assets/lamppost.wasm", "lamppost/status.txt", "sw.js"].into_iter().any(policy));
        let cameras = |path| {
            headers(path).iter().any(|(name, value)| *name == "Permissions-Policy" && value.contains("camera=(self)"))
        };
        assert!(["scan", "scan/", "scan/index.html"].into_iter().all(cameras));
        assert!(!["", "n", "n/", "mine/", "register", "scanned", "n.html"].into_iter().any(cameras));
        assert_eq!(escape("<a href='x'>&"), "&lt;a href=&#39;x&#39;&gt;&amp;");
    }

    #[test]
    fn addresses_are_links_and_nothing_else_is_markup() {
        assert_eq!(linked("Phone 14 0"), "Phone 14 0");
        assert_eq!(linked("a@b.example"), "<a href=\"mailto:a@b.example\">a@b.example</a>");
        assert_eq!(
            linked("Ask https://b.example/?a&b"),
            "Ask <a href=\"https://b.example/?a&amp;b\">https://b.example/?a&amp;b</a>"
        );
        assert_eq!(linked("javascript:x \"<b>\" @ @b"), "javascript:x &quot;&lt;b&gt;&quot; @ @b");
    }
}
