//! The collector: takes choices, hands out receipts and answers (FORMAT.md, "Collector").
//!
//! It knows nobody: no address is stored or logged, there is no cookie and no log of requests. Nothing administrative is
//! reachable here; clerks work on the same database from the command line.

mod desk;
mod figures;
mod problem;

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use base64ct::{Base64, Encoding};
use serde_json::json;

use super::store::{Counts, Store, StoreError};
use super::{Fault, clock, words};
use crate::choice::SignedChoice;
use crate::error::Error;
use crate::id::ChoiceHash;
use crate::time::UnixTime;
use crate::wire::{Kind, MAX_CHOICE};
use desk::Desk;
use figures::Figures;
use problem::Refusal;

/// The media types of signed bytes.
const CHOICE: &str = "application/vnd.lamppost.choice";
const RECEIPT: &str = "application/vnd.lamppost.receipt";
/// How long a request may take from its first line to the end of its body.
const PATIENCE: Duration = Duration::from_secs(15);
/// Answers that a bucket holds on average at least, so that fetching it does not tell which one is meant.
const MIN_BUCKET: i64 = 50;
/// The most digits of a bucket.
const MAX_DIGITS: u32 = 4;
/// What the API offers, for programs. A test holds it against what the server does.
const OPENAPI: &str = include_str!("openapi.json");

/// A part of an address; an error if it is no UTF-8.
type Segment = Result<Path<String>, PathRejection>;

/// How long a probe and the figures are good for: whoever asks all the time costs nothing.
const LATELY: Duration = Duration::from_secs(1);

/// What every request may use.
#[derive(Clone)]
struct Collector {
    desk: Desk,
    store: Store,
    figures: Arc<Figures>,
    probed: Arc<Lately<()>>,
    counted: Arc<Lately<Counts>>,
    now: fn() -> Option<UnixTime>,
}

/// A result that is asked for again only after [`LATELY`]; one caller asks, the others wait for it.
struct Lately<T>(tokio::sync::Mutex<Option<(Instant, T)>>);

impl<T: Clone> Lately<T> {
    fn new() -> Arc<Self> {
        Arc::new(Lately(tokio::sync::Mutex::new(None)))
    }

    async fn or_ask(&self, ask: impl Future<Output = Result<T, StoreError>>) -> Result<T, StoreError> {
        let mut last = self.0.lock().await;
        if let Some((when, value)) = &*last
            && when.elapsed() < LATELY
        {
            return Ok(value.clone());
        }
        *last = None;
        let value = ask.await?;
        *last = Some((Instant::now(), value.clone()));
        Ok(value)
    }
}

/// The routes of a collector for the authority in `folder`.
///
/// # Errors
/// A [`Fault`] if the folder cannot be read or has no key for receipts.
pub fn router(folder: std::path::PathBuf, store: Store) -> Result<Router, Fault> {
    let now = clock::now().ok_or_else(|| {
        Fault::new("clock-unset", "the clock of this machine is not set", "Set the clock: receipts carry the time.")
    })?;
    let desk = Desk::open(folder, now)?;
    let figures = Arc::new(Figures::new(&store));
    let (probed, counted) = (Lately::new(), Lately::new());
    let collector = Collector { desk, store, figures, probed, counted, now: clock::now };
    let api = Router::new()
        .route("/v1/choices", post(take).fallback(only_post))
        .route("/v1/choices/{hash}", get(find).fallback(only_read))
        .route("/v1/answers", get(digits).fallback(only_read))
        .route("/v1/answers/{prefix}", get(bucket).fallback(only_read))
        .route("/v1/openapi.json", get(openapi).fallback(only_read))
        .route("/v1/problems", get(problems).fallback(only_read))
        .route("/v1/{*rest}", axum::routing::any(nothing))
        .layer(middleware::from_fn(cors))
        .route("/healthz", get(health).fallback(only_get))
        .route("/metrics", get(metrics).fallback(only_get))
        .layer(middleware::from_fn(strict))
        .with_state(collector);
    Ok(api)
}

/// Takes a choice: 201 with the receipt, or 200 with that of the first time.
async fn take(State(collector): State<Collector>, request: Request) -> Response {
    let taken = tokio::time::timeout(PATIENCE, collector.take(request)).await.unwrap_or(Err(Refusal::TimedOut));
    match &taken {
        Ok((StatusCode::CREATED, _)) => collector.figures.taken("new"),
        Ok(_) => collector.figures.taken("known"),
        Err(refusal) => collector.figures.refused(refusal.code()),
    }
    match taken {
        Ok((status, receipt)) => {
            let mut response = (status, receipt).into_response();
            response.put(header::CONTENT_TYPE, HeaderValue::from_static(RECEIPT));
            response
        }
        Err(refusal) => refusal.into_response(),
    }
}

impl Collector {
    async fn take(&self, request: Request) -> Result<(StatusCode, Vec<u8>), Refusal> {
        let named = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        if !named.is_some_and(|named| named.eq_ignore_ascii_case(CHOICE)) {
            return Err(Refusal::WrongType);
        }
        let body = body(request).await?;
        let now = (self.now)().ok_or(Refusal::ClockUnset)?;
        let (choice, new) = self.desk.take(body, now).await?;
        self.same_person(&choice).await?;
        let kept = self.store.keep(new).await?;
        Ok((if kept.new { StatusCode::CREATED } else { StatusCode::OK }, kept.receipt))
    }
}

impl Collector {
    /// Only whoever made a choice can withdraw it or take it back: what follows another is signed with the same key. One
    /// that is not here may have been made elsewhere, and is no reason to refuse a withdrawal.
    async fn same_person(&self, choice: &SignedChoice) -> Result<(), Refusal> {
        let Some(previous) = choice.choice().previous else { return Ok(()) };
        let earlier = self.store.find(previous).await?.and_then(|stored| SignedChoice::parse(stored.body).ok());
        if earlier.is_some_and(|earlier| earlier.key() != choice.key()) {
            return Err(Error::OtherChoice.into());
        }
        Ok(())
    }
}

/// The body, read no further than a choice can be long.
async fn body(request: Request) -> Result<Vec<u8>, Refusal> {
    use http_body_util::{BodyExt as _, LengthLimitError, Limited};
    let said = request.headers().get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
    let too_large = |len| Error::TooLarge { limit: Kind::Choice.limit(), len }.into();
    if let Some(len) = said.filter(|len| *len > MAX_CHOICE) {
        return Err(too_large(len));
    }
    match Limited::new(request.into_body(), MAX_CHOICE).collect().await {
        Ok(whole) => Ok(whole.to_bytes().into()),
        Err(error) if error.is::<LengthLimitError>() => Err(too_large(MAX_CHOICE + 1)),
        Err(_) => Err(Error::Truncated.into()),
    }
}

/// The receipt and the answers of one choice. Whoever knows the hash made the choice, or was given it.
async fn find(State(collector): State<Collector>, hash: Segment) -> Result<Response, Refusal> {
    let hash = hash.ok().and_then(|Path(hash)| ChoiceHash::from_hex(&hash)).ok_or(Refusal::HashMalformed)?;
    let stored = collector.store.find(hash).await?.ok_or(Refusal::ChoiceUnknown)?;
    let answers: Vec<_> = stored.answers.iter().map(|bytes| Base64::encode_string(bytes)).collect();
    Ok(as_json(&json!({ "receipt": Base64::encode_string(&stored.receipt), "answers": answers })))
}

/// How many digits name a bucket of answers now.
async fn digits(State(collector): State<Collector>) -> Result<Response, Refusal> {
    Ok(as_json(&json!({ "digits": collector.digits().await? })))
}

/// Every answer whose choice hash starts so.
async fn bucket(State(collector): State<Collector>, prefix: Segment) -> Result<Response, Refusal> {
    let Path(prefix) = prefix.map_err(|_| Refusal::HashMalformed)?;
    let prefix = if prefix == "all" { "" } else { &prefix };
    if !prefix.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')) || prefix.len() > 64 {
        return Err(Refusal::HashMalformed);
    }
    // A longer prefix would tell more than it must, a shorter one fetch more than it need.
    if prefix.len() != collector.digits().await? as usize {
        return Err(Refusal::BucketChanged);
    }
    let answers = collector.store.answers(prefix).await?;
    let answers: Vec<_> = answers.iter().map(|bytes| Base64::encode_string(bytes)).collect();
    Ok(as_json(&json!({ "answers": answers })))
}

impl Collector {
    async fn digits(&self) -> Result<u32, StoreError> {
        let answers = self.store.answer_count().await?;
        Ok((0..=MAX_DIGITS).rev().find(|n| answers >> (4 * n) >= MIN_BUCKET).unwrap_or(0))
    }
}

async fn openapi() -> Response {
    let mut response = OPENAPI.into_response();
    response.put(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

/// Every code with its sentence.
async fn problems() -> Response {
    let mut codes: Vec<&str> = [Error::CODES, StoreError::CODES, &Refusal::CODES].concat();
    codes.sort_unstable();
    let lines = codes.iter().map(|code| format!("{code}\n    {}\n", words::say(&format!("error-{code}"), &[])));
    lines.collect::<String>().into_response()
}

/// 200 if a write has become durable within the last second.
async fn health(State(collector): State<Collector>) -> Result<Response, Refusal> {
    let now = (collector.now)().ok_or(Refusal::ClockUnset)?;
    collector.probed.or_ask(collector.store.probe(now)).await?;
    Ok(as_json(&json!({ "status": "ok", "notices": collector.desk.notices() })))
}

async fn metrics(State(collector): State<Collector>) -> Result<Response, Refusal> {
    let today = (collector.now)().ok_or(Refusal::ClockUnset)?.day();
    let counts = collector.counted.or_ask(collector.store.counts(today)).await?;
    let mut response = collector.figures.text(&counts).into_response();
    let kind = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    response.put(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    Ok(response)
}

async fn nothing() -> Refusal {
    Refusal::NotFound
}

async fn only_post() -> Refusal {
    Refusal::MethodNotAllowed { allow: "POST, OPTIONS" }
}

async fn only_read() -> Refusal {
    Refusal::MethodNotAllowed { allow: "GET, HEAD, OPTIONS" }
}

/// Where no other site has any business.
async fn only_get() -> Refusal {
    Refusal::MethodNotAllowed { allow: "GET, HEAD" }
}

fn as_json(value: &serde_json::Value) -> Response {
    let mut response = value.to_string().into_response();
    response.put(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

/// Other sites may embed the element, so any origin may ask; nothing here depends on who does.
async fn cors(request: Request, next: Next) -> Response {
    let mut response = if *request.method() == Method::OPTIONS {
        let mut allowed = StatusCode::NO_CONTENT.into_response();
        allowed.put(header::ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("GET, POST"));
        allowed.put(header::ACCESS_CONTROL_ALLOW_HEADERS, HeaderValue::from_static("content-type"));
        allowed.put(header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("86400"));
        allowed
    } else {
        next.run(request).await
    };
    response.put(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    response.put(header::ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static("retry-after"));
    response
}

/// Nothing of this is a page, and nothing of it is kept by anybody in between.
async fn strict(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    for (name, value) in [
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'; sandbox"),
    ] {
        response.put(name, HeaderValue::from_static(value));
    }
    response
}

/// Sets one header.
trait HeaderExt {
    fn put(&mut self, name: HeaderName, value: HeaderValue);
}

impl HeaderExt for Response {
    fn put(&mut self, name: HeaderName, value: HeaderValue) {
        self.headers_mut().insert(name, value);
    }
}
