//! Serves a published folder on this machine, for trying it out.

use std::path::{Component, Path, PathBuf};

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderName, HeaderValue, Method, Request, Response, StatusCode, header};

use super::{Fault, publish};

/// Takes a port on 127.0.0.1; 0 for any that is free.
pub(super) async fn listen(port: u16) -> Result<tokio::net::TcpListener, Fault> {
    tokio::net::TcpListener::bind(("127.0.0.1", port)).await.map_err(|error| {
        let text = format!("port {port} of 127.0.0.1 cannot be used: {error}");
        Fault::new("port-taken", text, "Choose another with `--port`, or leave it out for any that is free.")
    })
}

/// Serves until Ctrl-C.
pub(super) async fn serve(listener: tokio::net::TcpListener, folder: PathBuf) -> Result<(), Fault> {
    let app = Router::new().fallback(file).with_state(folder);
    let stop = async {
        // Without a way to hear Ctrl-C, the process is ended from outside.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    let served = axum::serve(listener, app).with_graceful_shutdown(stop).await;
    served.map_err(|error| Fault::new("server-stopped", error.to_string(), "Start it again."))
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
    let mut response = Response::new(Body::from(bytes));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type(&found)));
    for (name, value) in publish::headers(path) {
        if let Ok(name) = HeaderName::from_bytes(name.as_bytes()) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    }
    response
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
