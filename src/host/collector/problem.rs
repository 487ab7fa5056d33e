//! The one place that turns what went wrong into a reply: problem details (RFC 9457) with our code.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::json;

use super::HeaderExt as _;
use crate::error::Error;
use crate::host::store::StoreError;
use crate::host::words;

/// Why a request is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Refusal {
    /// The choice does not hold.
    Choice(Error),
    /// It names a notice that this authority has not signed.
    UnknownNotice,
    /// The authority has no key for receipts that is usable today.
    NoReceiptsKey,
    /// The database does not do it.
    Storage(StoreError),
    /// The machine does not know the time.
    ClockUnset,
    /// The body is said to be something else than a choice.
    WrongType,
    /// The request took too long to arrive.
    TimedOut,
    /// A hash or prefix that is no lower-case hexadecimal of the right length.
    HashMalformed,
    /// No choice has this hash.
    ChoiceUnknown,
    /// Buckets have another number of digits now.
    BucketChanged,
    /// There is nothing at this address.
    NotFound,
    /// The address takes other methods.
    MethodNotAllowed {
        /// Which.
        allow: &'static str,
    },
}

impl Refusal {
    /// Codes that only HTTP has.
    pub(super) const CODES: [&'static str; 10] = [
        "bucket-changed",
        "choice-unknown",
        "clock-unset",
        "hash-malformed",
        "method-not-allowed",
        "not-found",
        "receipts-key-missing",
        "request-timeout",
        "unknown-notice",
        "wrong-type",
    ];

    /// The stable code.
    pub(super) fn code(&self) -> &'static str {
        match self {
            Refusal::Choice(error) => error.code(),
            Refusal::UnknownNotice => "unknown-notice",
            Refusal::NoReceiptsKey => "receipts-key-missing",
            Refusal::Storage(error) => error.code(),
            Refusal::ClockUnset => "clock-unset",
            Refusal::WrongType => "wrong-type",
            Refusal::TimedOut => "request-timeout",
            Refusal::HashMalformed => "hash-malformed",
            Refusal::ChoiceUnknown => "choice-unknown",
            Refusal::BucketChanged => "bucket-changed",
            Refusal::NotFound => "not-found",
            Refusal::MethodNotAllowed { .. } => "method-not-allowed",
        }
    }

    /// The HTTP status, and the seconds after which to try again where that can help.
    fn status(&self) -> (StatusCode, Option<u32>) {
        match self {
            Refusal::Choice(error) => match error {
                Error::TooLarge { .. } => (StatusCode::PAYLOAD_TOO_LARGE, None),
                Error::Truncated
                | Error::UnsupportedVersion { .. }
                | Error::WrongKind { .. }
                | Error::NonCanonical
                | Error::Malformed => (StatusCode::BAD_REQUEST, None),
                // The authority has to renew something; people's choices wait on their devices meanwhile.
                Error::KeyringExpired { .. } => (StatusCode::SERVICE_UNAVAILABLE, Some(3600)),
                _ => (StatusCode::UNPROCESSABLE_ENTITY, None),
            },
            Refusal::UnknownNotice => (StatusCode::UNPROCESSABLE_ENTITY, None),
            Refusal::NoReceiptsKey | Refusal::ClockUnset => (StatusCode::SERVICE_UNAVAILABLE, Some(3600)),
            Refusal::Storage(StoreError::Overloaded | StoreError::Busy) => (StatusCode::SERVICE_UNAVAILABLE, Some(2)),
            Refusal::Storage(_) => (StatusCode::SERVICE_UNAVAILABLE, Some(60)),
            Refusal::WrongType => (StatusCode::UNSUPPORTED_MEDIA_TYPE, None),
            Refusal::TimedOut => (StatusCode::REQUEST_TIMEOUT, None),
            Refusal::HashMalformed => (StatusCode::BAD_REQUEST, None),
            Refusal::ChoiceUnknown | Refusal::BucketChanged | Refusal::NotFound => (StatusCode::NOT_FOUND, None),
            Refusal::MethodNotAllowed { .. } => (StatusCode::METHOD_NOT_ALLOWED, None),
        }
    }

    /// What is known beyond the sentence: numbers and names, never anything of the person.
    fn detail(&self) -> Option<String> {
        match self {
            Refusal::Choice(error) => Some(error.to_string()).filter(|text| text != error.code()),
            _ => None,
        }
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Refusal::Choice(error)
    }
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        Refusal::Storage(error)
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let (status, again) = self.status();
        let code = self.code();
        let mut problem = json!({
            "type": format!("tag:lamppost.example,2026:error/{code}"),
            "title": words::say(&format!("error-{code}"), &[]),
            "status": status.as_u16(),
            "code": code,
        });
        if let Some(detail) = self.detail() {
            problem["detail"] = detail.into();
        }
        let mut response = (status, problem.to_string()).into_response();
        response.put(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        if let Some(seconds) = again {
            response.put(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        if let Refusal::MethodNotAllowed { allow } = self {
            response.put(header::ALLOW, HeaderValue::from_static(allow));
        }
        response
    }
}
