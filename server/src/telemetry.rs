//! The log: one line for each request, and what broke. No names, e-mails, addresses or tokens.

use crate::layers::Number;
use crate::settings::{LogFormat, Settings};
use axum::extract::{MatchedPath, Request};
use axum::http::HeaderValue;
use axum::http::header::HeaderName;
use axum::middleware::Next;
use axum::response::Response;
use std::io::IsTerminal;
use std::time::{Duration, Instant};
use tracing::Instrument;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::{SubscriberInitExt, TryInitError};

/// How long the server worked on an answer, as browsers show it.
const SERVER_TIMING: HeaderName = HeaderName::from_static("server-timing");
/// The number of the request, to quote when asking for help.
const REQUEST_NUMBER: HeaderName = HeaderName::from_static("x-request-number");

/// Starts the log of this process, on standard error.
///
/// # Errors
///
/// If a log was started before.
pub fn start(settings: &Settings) -> Result<(), TryInitError> {
    let filter = EnvFilter::builder().parse_lossy(&settings.log);
    let registry = tracing_subscriber::registry().with(filter);
    let lines = tracing_subscriber::fmt::layer()
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal())
        .with_target(false);
    match settings.log_format {
        LogFormat::Text => registry.with(lines).try_init()?,
        LogFormat::Json => registry.with(lines.json().flatten_event(true)).try_init()?,
    }
    // What a panic says may hold what somebody typed: the log has only where it happened.
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(panic.place = %place, "panic");
        tracing::debug!(panic.message = %panic, "panic");
    }));
    Ok(())
}

/// The layer that numbers, times and logs each request. The route is the pattern that matched and
/// never the path, which may hold a token.
pub async fn observe(mut request: Request, next: Next) -> Response {
    let started = Instant::now();
    let number = Number::new();
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().cloned();
    request.extensions_mut().insert(number.clone());
    let span = tracing::info_span!("request", request.number = %number);

    let mut response = next.run(request).instrument(span.clone()).await;

    let duration = milliseconds(started.elapsed());
    let headers = response.headers_mut();
    if let Ok(value) = HeaderValue::from_str(&format!("app;dur={duration}")) {
        headers.insert(SERVER_TIMING, value);
    }
    if let Ok(value) = HeaderValue::from_str(number.as_str()) {
        headers.insert(REQUEST_NUMBER, value);
    }
    let _entered = span.enter();
    tracing::info!(
        http.method = %method,
        http.route = route.as_ref().map_or("none", MatchedPath::as_str),
        http.status = response.status().as_u16(),
        duration_ms = duration,
        "answered"
    );
    response
}

/// With two decimals: enough to see a query, too few to be noise.
fn milliseconds(duration: Duration) -> f64 {
    (duration.as_secs_f64() * 100_000.0).round() / 100.0
}
