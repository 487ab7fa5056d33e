//! The folder of an authority: its keys, keyring, drafts and signed notices.
//!
//! ```text
//! authority.toml                 address of the site; whom to tell what is not accessible
//! keys/<role>-<n>.key            secrets, 0600: one root key or more, notices, status, receipts, answers
//! keyring/<version>.txt          every version, signed by the roots
//! drafts/<sensor>.toml           what the clerk writes
//! notices/<sensor>/<rev>.notice  signed envelopes, never changed
//! withdrawn/<notice id>          the reason, a code of the vocabulary
//! ```

use std::path::{Path, PathBuf};

use super::{Fault, files};
use crate::error::Error;
use crate::id::NoticeId;
use crate::key::SigningKey;
use crate::notice::Content;
use crate::time::{Day, UnixTime};
use crate::trust::{Keyring, KeyringKey, MAX_KEYRING, Role, Status, StatusEntry, TrustedKeyring};
use crate::vocabulary::WithdrawalReason;
use crate::wire::short_code::ShortCode;
use crate::wire::{self, Envelope, Kind, MAX_NOTICE, qr_text, signed_note};

/// Years that a signing key may be used; notices must end before it does.
const KEY_YEARS: u32 = 10;
/// Days until a keyring has to be renewed.
const KEYRING_DAYS: u32 = 731;

/// For whoever opens `authority.toml` to see what may stand there.
const WHOM_TO_TELL: &str = "
# Printed on the page \"Accessibility\": whom to tell what does not work, and the body that watches over it.
#[accessibility]
#contact = [\"access@city.example\", \"Phone …\"]
#enforcement = [\"Name of the body, https://…\"]
";

/// What `lamppost init` needs to know.
#[derive(Debug, Clone)]
pub struct NewAuthority {
    /// A domain name it owns.
    pub authority: String,
    /// Its name as people know it.
    pub name: String,
    /// Where the published folder will be served, `https://…/`.
    pub site: String,
    /// How many root keys are made.
    pub roots: u8,
    /// How many of them must sign a keyring.
    pub threshold: u8,
}

/// An authority's folder, opened.
#[derive(Debug)]
pub struct Authority {
    folder: PathBuf,
    site: String,
    accessibility: [Vec<String>; 2],
    keyrings: Vec<String>,
    trusted: TrustedKeyring,
}

/// What a public body owes its readers beside an accessible page (Directive (EU) 2016/2102, Art. 7).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Duty {
    /// Whom to tell what does not work.
    Contact,
    /// The body to complain to.
    Enforcement,
}

impl Duty {
    const ALL: [Duty; 2] = [Duty::Contact, Duty::Enforcement];

    /// Its name in `[accessibility]` of `authority.toml`.
    fn name(self) -> &'static str {
        match self {
            Duty::Contact => "contact",
            Duty::Enforcement => "enforcement",
        }
    }
}

/// A signed notice in the folder.
#[derive(Debug, Clone)]
pub struct Signed {
    /// Where it lies.
    pub path: PathBuf,
    /// The envelope.
    pub bytes: Vec<u8>,
    /// Its id.
    pub id: NoticeId,
    /// What it says.
    pub content: Content,
}

impl Signed {
    /// Its short code.
    pub fn short_code(&self) -> String {
        ShortCode::of(self.id).to_text()
    }
}

/// The roles that an authority has keys for from the start. The log's come with the log.
pub(super) const SIGNING: [Role; 4] = [Role::Notices, Role::Status, Role::Receipts, Role::Answers];

impl Authority {
    /// Makes the folder, the keys and the first keyring. Random bytes come from the operating system.
    ///
    /// # Errors
    /// A [`Fault`]; nothing that exists is overwritten.
    pub fn init(folder: &Path, new: &NewAuthority, today: Day) -> Result<Self, Fault> {
        let site = site_address(&new.site)?;
        if folder.join("authority.toml").exists() || folder.join("keys").exists() {
            return Err(Fault::new(
                "authority-exists",
                format!("{} is an authority's folder already", folder.display()),
                "Nothing was overwritten. Choose an empty folder; keys cannot be made anew without losing the old signs.",
            ));
        }
        if new.roots == 0 || new.roots > 16 || new.threshold == 0 || new.threshold > new.roots {
            return Err(Fault::new(
                "threshold-impossible",
                format!("{} of {} root keys cannot be asked to sign", new.threshold, new.roots),
                "Choose 1 to 16 root keys and a threshold from 1 to their number.",
            ));
        }
        let make = |role: &str, n: u8| new_key(&new.authority, role, n.into());
        let roots = (1..=new.roots).map(|n| make("root", n)).collect::<Result<Vec<_>, _>>()?;
        let signing =
            SIGNING.into_iter().map(|role| Ok((role, make(role.name(), 1)?))).collect::<Result<Vec<_>, Fault>>()?;
        let keyring = Keyring {
            authority: new.authority.clone(),
            name: new.name.clone(),
            version: 1,
            issued: today,
            expires: today.plus(KEYRING_DAYS),
            threshold: new.threshold,
            roots: roots.iter().map(|key| key.verifying_key().clone()).collect(),
            keys: signing.iter().map(|(role, key)| listed(*role, key, today)).collect(),
            revoked: Vec::new(),
        };
        // The keyring is read back before anything is written: a bad name must not leave half a folder.
        let note = sign_note(&keyring.to_text(), &roots.iter().collect::<Vec<_>>())?;
        TrustedKeyring::pin(&note).map_err(|error| match error {
            // Lines 2 and 3 of a keyring: who it speaks for.
            Error::KeyringMalformed { line: 2 | 3 } => Fault::new(
                "authority-name",
                format!("`{}` ({}) cannot name an authority", new.authority, new.name),
                "Use a domain name in lower case, such as city.example, and a name of up to 128 bytes.",
            ),
            error => Fault::core(&error, &new.authority, "Use a domain name such as city.example."),
        })?;
        for (n, key) in (1..).zip(&roots) {
            files::write_secret(&folder.join(format!("keys/root-{n}.key")), key.to_text().as_bytes())?;
        }
        for (role, key) in &signing {
            files::write_secret(&folder.join(format!("keys/{}-1.key", role.name())), key.to_text().as_bytes())?;
        }
        files::write_new(&folder.join("keyring/1.txt"), note.as_bytes())?;
        let config =
            format!("# Where the published folder is served.\nsite = {}\n{WHOM_TO_TELL}", toml_edit::Value::from(site));
        files::write_new(&folder.join("authority.toml"), config.as_bytes())?;
        Self::open(folder)
    }

    /// Opens a folder and checks its keyrings from the first to the newest.
    ///
    /// # Errors
    /// A [`Fault`] that says what is missing.
    pub fn open(folder: &Path) -> Result<Self, Fault> {
        let help = "Make one with `lamppost init DIR`, or name it with `--authority DIR`.";
        let config = folder.join("authority.toml");
        if !config.exists() {
            let text = format!("{} is no authority's folder", folder.display());
            return Err(Fault::new("authority-missing", text, help));
        }
        let text = files::read_text(&config, 64 << 10)?;
        let document: toml_edit::DocumentMut = text.parse().map_err(|error: toml_edit::TomlError| {
            Fault::new("authority-unreadable", format!("{}: {}", config.display(), error.message()), help)
        })?;
        let site = document.get("site").and_then(toml_edit::Item::as_str).unwrap_or_default();
        let site = site_address(site)?;
        let accessibility = accessibility(&document, &config)?;
        let mut keyrings = Vec::new();
        while folder.join(format!("keyring/{}.txt", keyrings.len() + 1)).exists() {
            keyrings.push(files::read_text(&folder.join(format!("keyring/{}.txt", keyrings.len() + 1)), MAX_KEYRING)?);
        }
        let fault = |error| Fault::core(&error, "keyring", "Restore the folder `keyring` from a backup.");
        let first = keyrings.first().ok_or_else(|| {
            Fault::new("keyring-missing", format!("{}/keyring/1.txt is missing", folder.display()), help)
        })?;
        let mut trusted = TrustedKeyring::pin(first).map_err(fault)?;
        for next in &keyrings[1..] {
            trusted = trusted.advance(next).map_err(fault)?;
        }
        Ok(Authority { folder: folder.to_owned(), site, accessibility, keyrings, trusted })
    }

    /// Its folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The newest keyring.
    pub fn trusted(&self) -> &TrustedKeyring {
        &self.trusted
    }

    /// The address of the published site, ending in a slash.
    pub fn site(&self) -> &str {
        &self.site
    }

    /// What it says to people for whom the pages do not work, line by line; none where it says nothing.
    pub fn accessibility(&self, duty: Duty) -> &[String] {
        &self.accessibility[duty as usize]
    }

    /// The address that placards carry before the `#`.
    pub fn page(&self) -> String {
        format!("{}n", self.site)
    }

    /// The pinned first keyring.
    pub fn root(&self) -> &str {
        &self.keyrings[0]
    }

    /// All later versions, oldest first, with an empty line between two.
    pub fn chain(&self) -> String {
        self.keyrings[1..].join("\n")
    }

    /// The key that signs for a role today.
    ///
    /// # Errors
    /// A [`Fault`] if no secret key in the folder is usable.
    pub fn key(&self, role: Role, day: Day) -> Result<SigningKey, Fault> {
        let secrets = self.secrets()?;
        // The newest one stands last.
        let usable: Vec<_> = self.trusted.keyring().usable(role, day).collect();
        let found = usable.iter().rev().find_map(|key| secrets.iter().position(|s| s.verifying_key() == *key));
        if let Some(key) = found.and_then(|i| secrets.into_iter().nth(i)) {
            return Ok(key);
        }
        Err(Fault::new(
            "key-missing",
            format!("no key for {} is usable on {day}", role.name()),
            "Put the key into the folder `keys`, or make a new one: `lamppost keyring rotate ROLE`.",
        ))
    }

    /// Every signed notice, by sensor and revision.
    ///
    /// # Errors
    /// A [`Fault`] naming the file that cannot be read.
    pub fn notices(&self) -> Result<Vec<Signed>, Fault> {
        let mut notices = Vec::new();
        let folder = self.folder.join("notices");
        let sensors = match std::fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(notices),
            Err(error) => return Err(Fault::file("folder-unreadable", &folder, &error)),
        };
        for sensor in sensors {
            let sensor = sensor.map_err(|error| Fault::file("folder-unreadable", &folder, &error))?.path();
            if sensor.is_dir() {
                notices.extend(self.revisions(&sensor)?);
            }
        }
        notices.sort_by(|a, b| (&a.content.sensor, a.content.revision).cmp(&(&b.content.sensor, b.content.revision)));
        Ok(notices)
    }

    /// The signed notices of one sensor, oldest first.
    ///
    /// # Errors
    /// As [`Authority::notices`].
    pub fn notices_of(&self, sensor: &str) -> Result<Vec<Signed>, Fault> {
        self.revisions(&self.folder.join("notices").join(sensor))
    }

    fn revisions(&self, folder: &Path) -> Result<Vec<Signed>, Fault> {
        let mut notices = Vec::new();
        for path in files::list(folder, ".notice")? {
            let bytes = files::read(&path, MAX_NOTICE)?;
            notices.push(open_signed(path, bytes)?);
        }
        notices.sort_by_key(|signed| signed.content.revision);
        Ok(notices)
    }

    /// Signs content as the next revision of its sensor. `write`: whether it is kept.
    ///
    /// # Errors
    /// A [`Fault`] if the content breaks a rule, the key does not last as long as the notice, or a file cannot be written.
    pub fn sign(&self, mut content: Content, key: &SigningKey) -> Result<Signed, Fault> {
        let last = self.notices_of(&content.sensor)?.pop();
        content.revision = last.as_ref().map_or(1, |signed| signed.content.revision.saturating_add(1));
        content.previous = last.map(|signed| signed.id);
        let thing = format!("sensor {}", content.sensor);
        let until = self.trusted.keyring().keys.iter().find(|k| &k.key == key.verifying_key()).map(|k| k.until);
        if let Some(until) = until.filter(|until| content.expires > *until && content.effective > *until) {
            let text = format!("{thing}: the signing key ends on {until}, before the notice starts");
            return Err(Fault::new("key-not-valid", text, "Renew the keyring first: `lamppost keyring renew`."));
        }
        let bytes = wire::seal_notice(&content, key).map_err(|error| {
            Fault::core(&error, &thing, "Shorten texts, or leave out what stands on the linked page as well.")
        })?;
        let path = self.folder.join(format!("notices/{}/{}.notice", content.sensor, content.revision));
        files::write_new(&path, &bytes)?;
        open_signed(path, bytes)
    }

    /// Takes a notice back.
    ///
    /// # Errors
    /// A [`Fault`] if it was withdrawn before.
    pub fn withdraw(&self, id: NoticeId, reason: WithdrawalReason) -> Result<(), Fault> {
        let text = format!("{}\n", reason.code());
        files::write_new(&self.folder.join("withdrawn").join(id.to_hex()), text.as_bytes())
    }

    /// What became of the notices that are not expired: the entries of the status list.
    ///
    /// # Errors
    /// A [`Fault`] naming the file that cannot be read.
    pub fn status(&self, notices: &[Signed], now: UnixTime) -> Result<Vec<StatusEntry>, Fault> {
        let mut entries = Vec::new();
        for (i, signed) in notices.iter().enumerate() {
            if signed.content.expires < now.day() {
                continue;
            }
            let newer = notices[i + 1..].iter().find(|next| next.content.previous == Some(signed.id));
            let status = match self.withdrawn(signed.id)? {
                Some(reason) => Some(Status::Withdrawn { reason }),
                // A newer notice that is announced but not in force yet does not replace anything.
                None => newer
                    .filter(|next| next.content.effective <= now.day())
                    .map(|next| Status::Superseded { by: next.id }),
            };
            entries.extend(status.map(|status| StatusEntry { id: signed.id, status }));
        }
        Ok(entries)
    }

    /// What is published: the notices that are not expired, and whose id stands in none of these entries of the status list.
    pub fn current<'n>(notices: &'n [Signed], gone: &[StatusEntry], now: UnixTime) -> Vec<&'n Signed> {
        let announced =
            |signed: &&Signed| signed.content.expires >= now.day() && gone.iter().all(|entry| entry.id != signed.id);
        notices.iter().filter(announced).collect()
    }

    fn withdrawn(&self, id: NoticeId) -> Result<Option<WithdrawalReason>, Fault> {
        let path = self.folder.join("withdrawn").join(id.to_hex());
        if !path.exists() {
            return Ok(None);
        }
        let code = files::read_text(&path, 64)?;
        let reason = code.trim().parse().map(WithdrawalReason);
        reason.map(Some).map_err(|_| {
            let text = format!("{} does not hold a reason code", path.display());
            Fault::new("withdrawal-unreadable", text, "Write the number of a withdrawal reason into it, e.g. 92.")
        })
    }

    /// The text of a notice's QR symbol.
    pub fn qr_text(&self, signed: &Signed) -> String {
        qr_text::url(&self.page(), &signed.bytes)
    }

    /// Makes a new signing key and lists it in a new version of the keyring. Older keys stay as they are: what they signed
    /// remains good, and a key that was stolen has to be revoked as well.
    ///
    /// # Errors
    /// As [`Authority::renew`].
    pub fn rotate(&self, role: Role, today: Day) -> Result<Self, Fault> {
        let keyring = self.trusted.keyring();
        let n = keyring.keys.iter().filter(|k| k.role == role).count() + 1;
        let key = new_key(&keyring.authority, role.name(), n)?;
        let path = self.folder.join(format!("keys/{}-{n}.key", role.name()));
        files::write_secret(&path, key.to_text().as_bytes())?;
        let renewed = self.renew(|keyring| keyring.keys.push(listed(role, &key, today)), today);
        if renewed.is_err() {
            // A key that no keyring lists is of no use, and its name has to be free for the next attempt.
            std::fs::remove_file(&path).map_err(|error| Fault::file("file-unwritable", &path, &error))?;
        }
        renewed
    }

    /// The secret keys in the folder.
    fn secrets(&self) -> Result<Vec<SigningKey>, Fault> {
        let read = |path: PathBuf| {
            SigningKey::from_text(&files::read_text(&path, 4096)?)
                .map_err(|error| Fault::core(&error, &path.display().to_string(), "Restore it from a backup."))
        };
        files::list(&self.folder.join("keys"), ".key")?.into_iter().map(read).collect()
    }

    /// Signs a new version of the keyring with the root keys in the folder: another expiry, perhaps a revoked key.
    ///
    /// # Errors
    /// A [`Fault`] if too few root keys are in the folder.
    pub fn renew(&self, change: impl FnOnce(&mut Keyring), today: Day) -> Result<Self, Fault> {
        let mut keyring = self.trusted.keyring().clone();
        keyring.version += 1;
        keyring.issued = today;
        keyring.expires = today.plus(KEYRING_DAYS);
        change(&mut keyring);
        let mut roots = self.secrets()?;
        roots.retain(|key| keyring.roots.contains(key.verifying_key()));
        let note = sign_note(&keyring.to_text(), &roots.iter().collect::<Vec<_>>())?;
        self.trusted.advance(&note).map_err(|error| {
            Fault::core(&error, "keyring", "Bring enough root keys into the folder `keys` and try again.")
        })?;
        files::write_new(&self.folder.join(format!("keyring/{}.txt", keyring.version)), note.as_bytes())?;
        Self::open(&self.folder)
    }
}

/// A key of random bytes from the operating system, named `<authority>/<role>-<n>`.
fn new_key(authority: &str, role: &str, n: usize) -> Result<SigningKey, Fault> {
    let mut seed = [0; 32];
    getrandom::fill(&mut seed).map_err(|error| {
        Fault::new("no-randomness", format!("the system gives no random bytes: {error}"), "Try again later.")
    })?;
    SigningKey::from_seed(&format!("{authority}/{role}-{n}"), &seed)
        .map_err(|error| Fault::core(&error, authority, "Use a domain name such as city.example."))
}

/// A signing key as the keyring lists it.
fn listed(role: Role, key: &SigningKey, today: Day) -> KeyringKey {
    KeyringKey {
        role,
        // Also for notices that were already on the street when the key was made.
        from: Day::parse("2000-01-01").unwrap_or(today).min(today),
        until: today.plus(KEY_YEARS * 366),
        key: key.verifying_key().clone(),
    }
}

/// Signs one of our texts.
pub(super) fn sign_note(text: &str, keys: &[&SigningKey]) -> Result<String, Fault> {
    signed_note::sign(text, keys)
        .map_err(|error| Fault::core(&error, "signed file", "Names may not contain line breaks or control characters."))
}

/// Reads an envelope without judging who signed it.
fn open_signed(path: PathBuf, bytes: Vec<u8>) -> Result<Signed, Fault> {
    let content = Envelope::parse(&bytes, Kind::Notice).and_then(|envelope| wire::notice::decode(envelope.payload()));
    let content = content.map_err(|error| {
        Fault::core(&error, &path.display().to_string(), "Restore it from a backup; signed notices are never edited.")
    })?;
    Ok(Signed { id: NoticeId::of(&bytes), path, bytes, content })
}

/// Lines under `[accessibility]`.
const MAX_LINES: usize = 8;
/// Characters of such a line.
const MAX_LINE: usize = 200;

/// What `authority.toml` says for the accessibility statement.
fn accessibility(document: &toml_edit::DocumentMut, config: &Path) -> Result<[Vec<String>; 2], Fault> {
    let lines = |duty: Duty| {
        let Some(item) = document.get("accessibility").and_then(|table| table.get(duty.name())) else {
            return Some(Vec::new());
        };
        let lines: Option<Vec<_>> =
            item.as_array()?.iter().map(|line| Some(line.as_str()?.trim().to_owned())).collect();
        let printable =
            |line: &String| !line.is_empty() && line.chars().count() <= MAX_LINE && !line.chars().any(char::is_control);
        lines.filter(|lines| lines.len() <= MAX_LINES && lines.iter().all(printable))
    };
    let [contact, enforcement] = Duty::ALL.map(|duty| {
        lines(duty).ok_or_else(|| {
            let text = format!("{}: `{}` under [accessibility] cannot be printed", config.display(), duty.name());
            let help = format!("Write a list of up to {MAX_LINES} texts, each of up to {MAX_LINE} characters.");
            Fault::new("authority-unreadable", text, help)
        })
    });
    Ok([contact?, enforcement?])
}

/// `https://host/path/`; plain http for this machine only, where the demo runs.
fn site_address(text: &str) -> Result<String, Fault> {
    let address = if text.ends_with('/') { text.to_owned() } else { format!("{text}/") };
    let local = ["http://127.0.0.1", "http://localhost", "http://[::1]"]
        .iter()
        .any(|start| address.strip_prefix(start).is_some_and(|rest| rest.starts_with([':', '/'])));
    let rest = address.strip_prefix("https://").or(if local { address.strip_prefix("http://") } else { None });
    let good = rest.is_some_and(|rest| {
        !rest.starts_with('/')
            && rest.bytes().all(|b| {
                b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_' | b'~' | b':' | b'/' | b'[' | b']')
            })
    });
    if good && address.len() <= 128 {
        return Ok(address);
    }
    Err(Fault::new(
        "site-address",
        format!("`{text}` is no address that placards can carry"),
        "Use https, a host name and perhaps a path, e.g. https://city.example/ (http only for 127.0.0.1).",
    ))
}
