//! `lamppost serve`

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use anstream::{eprintln, println};
use clap::Args;
use serde_json::json;

use super::Outcome;
use crate::host::authority::Authority;
use crate::host::store::Store;
use crate::host::{Fault, serve};

#[derive(Args, Debug)]
pub(super) struct Arguments {
    /// Where to listen. Put a web server with TLS in front of it.
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8790", env = "LAMPPOST_LISTEN")]
    listen: SocketAddr,
    /// A published folder to serve as well.
    #[arg(long, value_name = "DIR")]
    site: Option<PathBuf>,
    #[command(flatten)]
    database: Database,
    /// Print a systemd unit for this program, and do nothing else.
    #[arg(long)]
    systemd_unit: bool,
    /// The authority's folder.
    #[arg(short, long, value_name = "DIR", default_value = ".", env = "LAMPPOST_AUTHORITY")]
    authority: PathBuf,
}

/// Where the choices are.
#[derive(Args, Debug, Clone)]
pub(super) struct Database {
    /// The SQLite file of the collector. Default: collector.sqlite in the authority's folder.
    #[arg(long, value_name = "FILE", env = "LAMPPOST_DATABASE")]
    database: Option<PathBuf>,
}

impl Database {
    /// Opens it. `create`: whether it may be made.
    pub(super) fn open(&self, authority: &Path, create: bool) -> Result<Store, Fault> {
        let path = self.database.clone().unwrap_or_else(|| authority.join("collector.sqlite"));
        if path.to_string_lossy().contains("://") {
            let text = format!("{} is no file", path.display());
            return Err(Fault::new(
                "database-unsupported",
                text,
                "Name a file: the collector keeps choices in SQLite.",
            ));
        }
        if !create && !path.exists() {
            let text = format!("{} is not there", path.display());
            let help = "Start the collector first, `lamppost serve`, or name its file with `--database`.";
            return Err(Fault::new("database-missing", text, help));
        }
        Store::open(&path, create).map_err(|error| error.fault(&path))
    }
}

pub(super) fn run(arguments: &Arguments, json_wanted: bool) -> Result<Outcome, Fault> {
    if arguments.systemd_unit {
        let unit = include_str!("lamppost.service");
        return Ok(Outcome::good(unit.to_owned(), json!({ "unit": unit })));
    }
    let authority = Authority::open(&arguments.authority)?;
    let runtime = runtime()?;
    let listener = runtime.block_on(serve::listen_at(arguments.listen))?;
    let address = listener.local_addr().unwrap_or(arguments.listen);
    let store = arguments.database.open(authority.folder(), true)?;
    let app = serve::collector(authority.folder(), &store, arguments.site.clone())?;
    let json = json!({ "address": format!("http://{address}"), "database": store.path(), "site": arguments.site });
    if json_wanted {
        println!("{json}");
    } else {
        println!(
            "Taking choices at http://{address}/v1/choices\nDatabase: {}\nCtrl-C ends it; what was accepted is finished first.",
            store.path().display()
        );
    }
    let served = runtime.block_on(serve::serve(listener, app));
    store.close();
    served?;
    if !json_wanted {
        eprintln!("The collector has ended.");
    }
    Ok(Outcome::good(String::new(), json))
}

/// Threads for the network and the database.
pub(super) fn runtime() -> Result<tokio::runtime::Runtime, Fault> {
    tokio::runtime::Runtime::new()
        .map_err(|error| Fault::new("runtime", error.to_string(), "Close other programs and try again."))
}
