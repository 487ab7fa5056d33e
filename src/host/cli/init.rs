//! `lamppost init`

use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use super::{Here, Outcome};
use crate::host::Fault;
use crate::host::authority::{Authority, NewAuthority};

#[derive(Args, Debug)]
pub(super) struct Arguments {
    /// The new folder.
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// A domain name that you own: the name of the authority, for ever.
    #[arg(long, value_name = "DOMAIN")]
    authority: String,
    /// Your name as people know it.
    #[arg(long)]
    name: String,
    /// Where the published folder will be served; default https://DOMAIN/
    #[arg(long, value_name = "URL")]
    site: Option<String>,
    /// How many root keys to make.
    #[arg(long, default_value_t = 1)]
    roots: u8,
    /// How many of them must sign a keyring.
    #[arg(long, default_value_t = 1)]
    threshold: u8,
    /// The day, instead of the machine's clock (UTC).
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<String>,
}

pub(super) fn run(arguments: &Arguments) -> Result<Outcome, Fault> {
    let here = Here { authority: arguments.folder.clone(), today: arguments.today.clone() };
    let new = NewAuthority {
        authority: arguments.authority.clone(),
        name: arguments.name.clone(),
        site: arguments.site.clone().unwrap_or_else(|| format!("https://{}/", arguments.authority)),
        roots: arguments.roots,
        threshold: arguments.threshold,
    };
    let authority = Authority::init(&arguments.folder, &new, here.day()?)?;
    let keyring = authority.trusted().keyring();
    let folder = arguments.folder.display();
    let words = format!(
        "{name} ({domain}) can sign now.\n\
         \n\
         {folder}/keys      secret keys. Move the root keys to a safe place that is not online; keep a copy.\n\
         {folder}/keyring   public: who may sign, until {expires}. Renew it before then.\n\
         \n\
         Next: lamppost notice new SENSOR -a {folder}\n",
        name = keyring.name,
        domain = keyring.authority,
        expires = keyring.expires,
    );
    let roots: Vec<_> = keyring.roots.iter().map(crate::key::VerifyingKey::to_vkey).collect();
    let json = json!({
        "folder": arguments.folder, "authority": keyring.authority, "name": keyring.name, "site": authority.site(),
        "keyring": { "version": keyring.version, "expires": keyring.expires.to_text(), "threshold": keyring.threshold,
            "roots": roots },
    });
    Ok(Outcome::good(words, json))
}
