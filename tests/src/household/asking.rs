//! Asking the router for something, and what it answers.

use axum::Router;
use axum::body::Body;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, StatusCode, header};
use http_body_util::BodyExt;
use std::collections::HashMap;
use tower::ServiceExt;

/// A request being put together.
pub struct Ask {
    method: Method,
    path: String,
    headers: HeaderMap,
    body: Vec<u8>,
}

/// What came back.
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Vec<u8>,
}

impl Ask {
    /// Something to look at.
    pub fn get(path: &str) -> Self {
        let ask = Self::plain(Method::GET, path);
        ask.with(header::ACCEPT, "text/html,application/xhtml+xml,*/*;q=0.8")
    }

    /// A form from one of our own pages.
    pub fn post(path: &str, fields: &[(&str, &str)]) -> Self {
        Self::plain(Method::POST, path)
            .with(header::ACCEPT, "text/html,application/xhtml+xml,*/*;q=0.8")
            .with(HeaderName::from_static("sec-fetch-site"), "same-origin")
            .with_body("application/x-www-form-urlencoded", form(fields).into_bytes())
    }

    /// A form with a file in it, from one of our own pages.
    pub fn upload(path: &str, name: &str, content: &[u8]) -> Self {
        let mut body = format!(
            "--border\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        )
        .into_bytes();
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n--border--\r\n");
        Self::post(path, &[]).with_body("multipart/form-data; boundary=border", body)
    }

    /// Something without any header.
    pub fn plain(method: Method, path: &str) -> Self {
        Self { method, path: path.to_owned(), headers: HeaderMap::new(), body: Vec::new() }
    }

    /// With a header, in place of one of the same name.
    pub fn with(mut self, name: HeaderName, value: &str) -> Self {
        self.headers.insert(name, HeaderValue::from_str(value).expect("a header"));
        self
    }

    /// Without a header.
    pub fn without(mut self, name: HeaderName) -> Self {
        self.headers.remove(name);
        self
    }

    /// With the cookie of a session, if there is one.
    pub fn with_session(self, session: Option<String>) -> Self {
        match session {
            Some(secret) => self.with(header::COOKIE, &format!("hamsa={secret}")),
            None => self,
        }
    }

    /// With a body of some kind.
    pub fn with_body(mut self, kind: &str, body: Vec<u8>) -> Self {
        self.body = body;
        let length = self.body.len().to_string();
        self.with(header::CONTENT_TYPE, kind).with(header::CONTENT_LENGTH, &length)
    }

    pub(super) async fn of(self, router: &Router) -> Answer {
        let mut request = Request::new(Body::from(self.body));
        *request.method_mut() = self.method;
        *request.uri_mut() = self.path.parse().expect("a path");
        *request.headers_mut() = self.headers;
        request
            .headers_mut()
            .entry(header::HOST)
            .or_insert(HeaderValue::from_static("localhost:3000"));
        let (parts, body) =
            router.clone().oneshot(request).await.expect("never fails").into_parts();
        let body = body.collect().await.expect("a whole body").to_bytes().to_vec();
        Answer { status: parts.status, headers: parts.headers, body }
    }
}

impl Answer {
    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// A header as text; empty where there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// Where it sends on to; empty where it does not.
    pub fn location(&self) -> &str {
        self.header("location")
    }

    /// The secret in the session cookie that it sets.
    pub fn session(&self) -> Option<String> {
        self.headers.get_all(header::SET_COOKIE).iter().find_map(|cookie| {
            let (secret, _) = cookie.to_str().ok()?.strip_prefix("hamsa=")?.split_once(';')?;
            (!secret.is_empty()).then(|| secret.to_owned())
        })
    }
}

/// A form as browsers send it.
fn form(fields: &[(&str, &str)]) -> String {
    let pair = |(name, value): &(&str, &str)| format!("{name}={}", percent(value));
    fields.iter().map(pair).collect::<Vec<_>>().join("&")
}

/// `text` inside an address or a form.
pub fn percent(text: &str) -> String {
    let letter = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' => {
            char::from(byte).to_string()
        }
        other => format!("%{other:02X}"),
    };
    text.bytes().map(letter).collect()
}

/// Every method and path that the router answers, as it prints them itself: handlers by their number,
/// then paths by the same numbers. Server functions share one route and are listed by `server_fn`.
pub(super) fn routes(router: &Router) -> Vec<(String, String)> {
    let printed = format!("{router:?}");
    let printed = printed.split("fallback_router").next().expect("a router");
    let (handlers, paths) = printed.split_once("paths: {").expect("paths");
    let paths: HashMap<&str, &str> = numbered(paths)
        .map(|(number, rest)| (number, rest.split('"').nth(1).expect("a path")))
        .collect();
    let mut routes = Vec::new();
    for (number, handler) in numbered(handlers) {
        for method in ["get", "delete", "patch", "post", "put"] {
            if !handler.contains(&format!("{method}: None")) {
                routes.push((method.to_uppercase(), paths[number].to_owned()));
            }
        }
    }
    routes.sort_by(|one, other| (&one.1, &one.0).cmp(&(&other.1, &other.0)));
    routes
}

/// The entries of a printed map by route.
fn numbered(printed: &str) -> impl Iterator<Item = (&str, &str)> {
    printed.split("RouteId(").skip(1).map(|entry| entry.split_once(')').expect("a number"))
}
