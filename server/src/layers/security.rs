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

/// Headers of every answer.
const FIXED: [(HeaderName, HeaderValue); 2] = [
    (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        HeaderValue::from_static("same-origin"),
    ),
];

/// Headers of whatever a browser may show as a page.
const OF_PAGES: [(HeaderName, HeaderValue); 2] = [
    (
        HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static("camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        HeaderValue::from_static("same-origin"),
    ),
];

/// What a page is made of is never one itself: this says all that the policy of pages would, and a first
/// visit has a dozen of them.
const OF_PARTS: HeaderValue =
    HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'");

/// Pages whose address is a secret.
const SECRET_PATHS: [&str; 3] = ["/answer/", "/invitations/", "/reset/"];

/// Adds the security headers, and gives the request its nonce.
pub async fn headers(State(server): State<Server>, mut request: Request, next: Next) -> Response {
    let nonce = Nonce::new();
    let route = request.extensions().get::<MatchedPath>();
    let referrer = referrer_policy(route);
    let is_part = route.is_some_and(|route| route.as_str().starts_with("/pkg/"));
    let policy =
        if is_part { Ok(OF_PARTS) } else { HeaderValue::from_str(&content_policy(nonce.as_str())) };
    request.extensions_mut().insert(nonce);

    let mut response = next.run(request).await;

    let headers = response.headers_mut();
    headers.extend(FIXED);
    if !is_part {
        headers.extend(OF_PAGES);
        headers.insert(REFERRER_POLICY, HeaderValue::from_static(referrer));
    }
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
