//! What browsers are told not to do.

use super::Nonce;
use crate::Server;
use axum::extract::{MatchedPath, Request, State};
use axum::http::header::{
    CONTENT_SECURITY_POLICY, HeaderName, HeaderValue, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::middleware::Next;
use axum::response::Response;

/// Headers that never change.
const FIXED: [(HeaderName, HeaderValue); 4] = [
    (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (
        HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static("camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        HeaderValue::from_static("same-origin"),
    ),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        HeaderValue::from_static("same-origin"),
    ),
];

/// Pages whose address is a secret.
const SECRET_PATHS: [&str; 3] = ["/answer/", "/invitations/", "/reset/"];

/// Adds the security headers, and gives the request its nonce.
pub async fn headers(State(server): State<Server>, mut request: Request, next: Next) -> Response {
    let nonce = Nonce::new();
    let policy = HeaderValue::from_str(&content_policy(nonce.as_str()));
    let referrer = referrer_policy(request.extensions().get::<MatchedPath>());
    request.extensions_mut().insert(nonce);

    let mut response = next.run(request).await;

    let headers = response.headers_mut();
    headers.extend(FIXED);
    headers.insert(REFERRER_POLICY, HeaderValue::from_static(referrer));
    if let Ok(policy) = policy {
        headers.insert(CONTENT_SECURITY_POLICY, policy);
    }
    if server.house.is_secure() {
        let two_years = HeaderValue::from_static("max-age=63072000; includeSubDomains");
        headers.insert(STRICT_TRANSPORT_SECURITY, two_years);
    }
    response
}

/// Nothing but our own, and of scripts only those that carry the nonce or come from here.
fn content_policy(nonce: &str) -> String {
    format!(
        "default-src 'none'; script-src 'self' 'nonce-{nonce}' 'wasm-unsafe-eval'; \
         style-src 'self'; style-src-elem 'self' 'nonce-{nonce}'; style-src-attr 'unsafe-inline'; \
         img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; \
         form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
}

/// A secret address is told to nobody else. To ourselves it may be: with `no-referrer` a form on that
/// page would be sent with `Origin: null`, as if it were another site's.
fn referrer_policy(route: Option<&MatchedPath>) -> &'static str {
    let is_secret = route
        .is_some_and(|route| SECRET_PATHS.iter().any(|secret| route.as_str().starts_with(secret)));
    if is_secret { "same-origin" } else { "strict-origin-when-cross-origin" }
}
