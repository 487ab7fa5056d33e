//! `lamppost keyring`

use clap::Subcommand;
use serde_json::json;

use super::{Here, Outcome};
use crate::host::Fault;
use crate::host::authority::SIGNING;
use crate::id::KeyId;
use crate::trust::Revoked;

#[derive(Subcommand, Debug)]
pub(super) enum Command {
    /// Sign a new version that lasts two years from today.
    Renew {
        #[command(flatten)]
        here: Here,
    },
    /// Sign a new version that no longer stands by a key: every notice it signed becomes "unknown issuer".
    Revoke {
        /// The key's id, 16 hexadecimal digits.
        key_id: String,
        #[command(flatten)]
        here: Here,
    },
    /// Make a new signing key and sign a new version that lists it. What older keys signed stays good.
    Rotate {
        /// notices, status, receipts or answers.
        role: String,
        #[command(flatten)]
        here: Here,
    },
    /// Show who may sign what.
    Show {
        #[command(flatten)]
        here: Here,
    },
}

pub(super) fn run(command: &Command) -> Result<Outcome, Fault> {
    let authority = match command {
        Command::Show { here } => here.open()?,
        Command::Renew { here } => here.open()?.renew(|_| {}, here.day()?)?,
        Command::Rotate { here, role } => {
            let known = SIGNING.into_iter().find(|known| known.name() == role);
            let role = known.ok_or_else(|| {
                let help = "The roles are notices, status, receipts and answers.";
                Fault::new("role-unknown", format!("`{role}` is no role of a signing key"), help)
            })?;
            here.open()?.rotate(role, here.day()?)?
        }
        Command::Revoke { here, key_id } => {
            let day = here.day()?;
            let known = KeyId::from_hex(key_id);
            let authority = here.open()?;
            let keyring = authority.trusted().keyring();
            let Some(id) = known.filter(|id| keyring.keys.iter().any(|k| k.key.key_id() == *id)) else {
                let ids: Vec<_> = keyring.keys.iter().map(|k| k.key.key_id().to_hex()).collect();
                let help = format!("The keys are {}.", ids.join(", "));
                return Err(Fault::new("key-unknown", format!("`{key_id}` is no signing key of the keyring"), help));
            };
            if keyring.revoked(id).is_some() {
                return Err(Fault::new("key-revoked", format!("{id} is revoked already"), "Nothing was changed."));
            }
            authority.renew(|keyring| keyring.revoked.push(Revoked { key_id: id, since: day }), day)?
        }
    };
    let keyring = authority.trusted().keyring();
    let mut words = format!(
        "Keyring of {} ({}), version {}, issued {}, relied upon until {}.\n",
        keyring.name, keyring.authority, keyring.version, keyring.issued, keyring.expires
    );
    words += &format!("{} of {} root keys sign a new version.\n", keyring.threshold, keyring.roots.len());
    let mut keys = Vec::new();
    for k in &keyring.keys {
        let id = k.key.key_id();
        let revoked = keyring.revoked(id).map(|day| format!(", revoked since {day}")).unwrap_or_default();
        words += &format!("{id}  {:8}  {} to {}{revoked}\n", k.role.name(), k.from, k.until);
        keys.push(json!({ "keyId": id.to_hex(), "role": k.role.name(), "from": k.from.to_text(),
            "until": k.until.to_text(), "revoked": keyring.revoked(id).map(|day| day.to_text()) }));
    }
    if matches!(command, Command::Revoke { .. }) {
        words += "\nNext: lamppost keyring rotate ROLE, if no key of that role is left; sign its notices again.\n";
    }
    if !matches!(command, Command::Show { .. }) {
        words += "\nNext: lamppost publish, so that everyone learns of it.\n";
    }
    let json = json!({ "authority": keyring.authority, "version": keyring.version,
        "expires": keyring.expires.to_text(), "keys": keys });
    Ok(Outcome::good(words, json))
}
