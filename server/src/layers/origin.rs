//! Only our own pages may change anything (CSRF).

use crate::Server;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// Where browsers say how the asking page is related to us.
const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// Refuses what another site's page sends.
pub async fn origin(State(server): State<Server>, request: Request, next: Next) -> Response {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    if reads || is_ours(request.headers(), &server.house.address) {
        next.run(request).await
    } else {
        StatusCode::FORBIDDEN.into_response()
    }
}

/// Browsers send `Sec-Fetch-Site` to secure addresses and `localhost`, and `Origin` with every form.
/// What has neither is no browser of today: it is heard as long as it brings no session to misuse.
fn is_ours(headers: &HeaderMap, address: &str) -> bool {
    let text = |name| headers.get(name).map(|value| value.to_str().unwrap_or_default());
    match (text(SEC_FETCH_SITE), text(header::ORIGIN)) {
        (Some(site), _) => matches!(site, "same-origin" | "none"),
        (None, Some(origin)) => {
            let host = origin.split_once("://").map(|(_, host)| host);
            origin == address || (host.is_some() && host == text(header::HOST))
        }
        (None, None) => !headers.contains_key(header::COOKIE),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_heard(headers: &[(HeaderName, &'static str)]) -> bool {
        let headers = headers.iter().map(|(name, value)| (name.clone(), value.parse().unwrap()));
        is_ours(&headers.collect(), "https://hamsa.example")
    }

    #[test]
    fn our_own_page_is_heard() {
        assert!(is_heard(&[(SEC_FETCH_SITE, "same-origin")]));
        assert!(is_heard(&[(header::ORIGIN, "https://hamsa.example")]));
        assert!(is_heard(&[
            (header::ORIGIN, "http://10.0.0.7:3000"),
            (header::HOST, "10.0.0.7:3000")
        ]));
    }

    #[test]
    fn another_sites_page_is_not_heard() {
        assert!(!is_heard(&[(SEC_FETCH_SITE, "cross-site")]));
        assert!(!is_heard(&[
            (SEC_FETCH_SITE, "same-site"),
            (header::ORIGIN, "https://hamsa.example")
        ]));
        assert!(!is_heard(&[
            (header::ORIGIN, "https://other.example"),
            (header::HOST, "hamsa.example")
        ]));
        assert!(!is_heard(&[(header::ORIGIN, "null")]));
    }

    #[test]
    fn who_says_nothing_brings_no_session() {
        assert!(is_heard(&[]));
        assert!(!is_heard(&[(header::COOKIE, "hamsa=secret")]));
    }
}
