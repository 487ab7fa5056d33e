//! The program's own web server: the published site, the collector, or both.

use std::net::SocketAddr;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderName, HeaderValue, Method, Request, Response, StatusCode, header};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use sha2::{Digest, Sha256};
use tokio::net::TcpListener;
use tokio::sync::Semaphore;

use super::store::Store;
use super::{Fault, collector, publish};

/// Bytes of a request's head; browsers send far less.
const MAX_HEAD: usize = 16 << 10;
/// Lines in it.
const MAX_HEADERS: usize = 64;
/// How long a client may take for it, also for the next one on the same connection.
const HEAD_PATIENCE: Duration = Duration::from_secs(20);
/// Connections at the same time; whoever comes then waits for one to end.
const MAX_CONNECTIONS: usize = 4_096;
/// How long what is under way may take once the program is told to stop.
const FAREWELL: Duration = Duration::from_secs(20);

/// Takes a port on 127.0.0.1; 0 for any that is free.
pub(super) async fn listen(port: u16) -> Result<TcpListener, Fault> {
    listen_at(SocketAddr::from(([127, 0, 0, 1], port))).await
}

/// Takes an address.
pub(super) async fn listen_at(address: SocketAddr) -> Result<TcpListener, Fault> {
    TcpListener::bind(address).await.map_err(|error| {
        let text = format!("{address} cannot be used: {error}");
        Fault::new("port-taken", text, "Choose another port, or 0 for any that is free.")
    })
}

/// A published folder.
pub(super) fn site(folder: PathBuf) -> Router {
    Router::new().fallback(file).with_state(folder)
}

/// The collector of the authority in `folder`; what is not its own goes to the published folder, if there is one.
pub(super) fn collector(folder: &Path, store: &Store, public: Option<PathBuf>) -> Result<Router, Fault> {
    let api = collector::router(folder.to_owned(), store.clone())?;
    Ok(match public {
        Some(public) => api.fallback_service(site(public)),
        None => api.fallback(|| async { plain(StatusCode::NOT_FOUND, "There is no such page.") }),
    })
}

/// Serves until the program is told to stop (Ctrl-C, or SIGTERM), then finishes what is under way.
pub(super) async fn serve(listener: TcpListener, app: Router) -> Result<(), Fault> {
    let mut stop = std::pin::pin!(told_to_stop());
    let graceful = GracefulShutdown::new();
    let mut http = hyper::server::conn::http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEAD_PATIENCE).max_buf_size(MAX_HEAD).max_headers(MAX_HEADERS);
    let room = Arc::new(Semaphore::new(MAX_CONNECTIONS));
    loop {
        let Ok(place) = Arc::clone(&room).acquire_owned().await else { break };
        let stream = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => stream,
                Err(_) => {
                    // Too many open files, or the peer is gone already: neither is a reason to stop.
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                }
            },
            () = &mut stop => break,
        };
        stream.set_nodelay(true).ok();
        let service = TowerToHyperService::new(app.clone());
        let connection = graceful.watch(http.serve_connection(TokioIo::new(stream), service));
        tokio::spawn(async move {
            // A client that breaks off is no news.
            connection.await.ok();
            drop(place);
        });
    }
    drop(listener);
    tokio::time::timeout(FAREWELL, graceful.shutdown()).await.ok();
    Ok(())
}

/// Ctrl-C, or the SIGTERM of a service manager.
async fn told_to_stop() {
    let interrupted = async {
        // Without a way to hear it, the process is ended from outside.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminated = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminated = std::future::pending::<()>();
    tokio::select! {
        () = interrupted => {}
        () = terminated => {}
    }
}

async fn file(State(folder): State<PathBuf>, request: Request<Body>) -> Response<Body> {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return plain(StatusCode::METHOD_NOT_ALLOWED, "This site is only read.");
    }
    let path = request.uri().path().trim_start_matches('/');
    let Some(found) = locate(&folder, path) else {
        return plain(StatusCode::NOT_FOUND, "There is no such page.");
    };
    let Ok(bytes) = tokio::fs::read(&found).await else {
        return plain(StatusCode::NOT_FOUND, "There is no such page.");
    };
    // Browsers look at the service worker and the lists again and again; mostly there is nothing new.
    let tag = tag(&bytes);
    let known = request.headers().get(header::IF_NONE_MATCH).is_some_and(|known| *known == tag);
    let mut response = Response::new(if known { Body::empty() } else { Body::from(bytes) });
    if known {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
    }
    let headers = response.headers_mut();
    headers.insert(header::ETAG, tag);
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type(&found)));
    for (name, value) in publish::headers(path) {
        if let Ok(name) = HeaderName::from_bytes(name.as_bytes()) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    }
    response
}

/// A name for these bytes, as `ETag` has it.
fn tag(bytes: &[u8]) -> HeaderValue {
    let digest: String = Sha256::digest(bytes)[..8].iter().map(|byte| format!("{byte:02x}")).collect();
    HeaderValue::from_str(&format!("\"{digest}\"")).unwrap_or(HeaderValue::from_static("\"\""))
}

/// The file of a path: itself, the index of a folder, or the page of that name. Never outside the folder.
fn locate(folder: &Path, path: &str) -> Option<PathBuf> {
    if path.contains(['%', '\\', '\0'])
        || !Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
    {
        return None;
    }
    let whole = folder.join(path);
    let page = PathBuf::from(format!("{}.html", whole.display()));
    [whole.clone(), whole.join("index.html"), page].into_iter().find(|candidate| candidate.is_file())
}

fn content_type(path: &Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

fn plain(status: StatusCode, text: &'static str) -> Response<Body> {
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_outside_the_folder_is_served() {
        let folder = tempfile::tempdir().unwrap();
        let inside = folder.path().join("site");
        std::fs::create_dir_all(inside.join("n")).unwrap();
        std::fs::write(folder.path().join("secret"), "x").unwrap();
        std::fs::write(inside.join("n/index.html"), "x").unwrap();
        assert!(locate(&inside, "n").is_some());
        assert!(locate(&inside, "n/").is_some());
        for path in ["../secret", "n/../../secret", "/secret", "%2e%2e/secret", "..\\secret", "n/..", "nothing"] {
            assert_eq!(locate(&inside, path), None, "{path}");
        }
    }
}
