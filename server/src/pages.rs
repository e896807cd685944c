//! Pages, rendered whole: each with the language, the visitor and the facts of its own request.

use crate::Server;
use axum::body::Body;
use axum::extract::{Extension, Request, State};
use axum::http::{HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{MethodRouter, get};
use axum_extra::extract::CookieJar;
use hamsa_app::areas::people::next_path;
use hamsa_app::dates::year;
use hamsa_app::form::Back;
use hamsa_app::page::{Contact, Page, Visitor};
use hamsa_app::request::Request as Asked;
use hamsa_app::{AppError, receipt};
use leptos::nonce::Nonce;
use leptos::prelude::provide_context;
use std::sync::OnceLock;

/// Every page that the app knows, by its pattern. They are listed once: meanwhile Leptos loads nothing in the
/// whole process, and a page that is being rendered beside it would wait for ever.
pub fn paths() -> &'static [String] {
    static PATHS: OnceLock<Vec<String>> = OnceLock::new();
    PATHS.get_or_init(|| {
        let pages = leptos_axum::generate_route_list(hamsa_app::App);
        pages.iter().map(|page| page.path().to_owned()).collect()
    })
}

/// What answers at a page's path.
pub fn answer() -> MethodRouter<Server> {
    get(page)
}

async fn page(
    State(server): State<Server>,
    Extension(asked): Extension<Asked>,
    request: Request,
) -> Response {
    let done = CookieJar::from_headers(request.headers());
    let done = done.get(receipt::COOKIE).map(|cookie| receipt::facts(cookie.value()));
    let said = done.is_some();
    let facts = Page { returned: done, ..facts(&server, &asked) };
    let mut response = render(&server, &asked, facts, request).await;
    if said {
        set_cookie(&mut response, &receipt::no_cookie());
    }
    response
}

fn set_cookie(response: &mut Response, cookie: &str) {
    if let Ok(cookie) = HeaderValue::from_str(cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
}

/// The page for a path that nothing answers: the app's own "not found". An address with a slash too
/// many leads to the one without.
pub async fn unknown(
    State(server): State<Server>,
    Extension(asked): Extension<Asked>,
    uri: Uri,
) -> Response {
    if let Some(address) = without_slash(&uri) {
        return Redirect::permanent(&address).into_response();
    }
    let missing = hamsa_domain::Refusal::Missing.into();
    trouble(&server, &asked, missing, StatusCode::NOT_FOUND, came_from_page(&uri)).await
}

/// The same address without the slash at the end of its path, unless that leads to another house.
fn without_slash(uri: &Uri) -> Option<String> {
    let path = uri.path().strip_suffix('/')?.trim_end_matches('/');
    let address = match uri.query() {
        Some(query) => format!("{path}?{query}"),
        None => path.to_owned(),
    };
    next_path::local(&address).map(str::to_owned)
}

/// The address of a page as people come back to it.
pub fn came_from_page(uri: &Uri) -> Option<String> {
    next_path::local(uri.path_and_query()?.as_str()).map(str::to_owned)
}

/// The page of a form that came back.
pub async fn returned(server: &Server, asked: &Asked, back: Back) -> Response {
    let asked = back.asked.as_deref().unwrap_or(asked);
    let facts = Page {
        returned: Some(back.returned),
        path: Some(back.path.clone()),
        ..facts(server, asked)
    };
    let mut response = render(server, asked, facts, ask_for(&back.path)).await;
    // Whoever has just signed in may find that the page is not theirs.
    if back.status != StatusCode::OK {
        *response.status_mut() = back.status;
    }
    if back.asked.is_some() {
        let kept_by_nobody = HeaderValue::from_static("no-store");
        response.headers_mut().insert(header::CACHE_CONTROL, kept_by_nobody);
    }
    for cookie in &back.cookies {
        set_cookie(&mut response, cookie);
    }
    response
}

/// The page of an error, from which people go back to where they `came_from`.
pub async fn trouble(
    server: &Server,
    asked: &Asked,
    error: AppError,
    status: StatusCode,
    came_from: Option<String>,
) -> Response {
    let facts = Page { trouble: Some(error), came_from, ..facts(server, asked) };
    let mut response = render(server, asked, facts, ask_for("/")).await;
    *response.status_mut() = status;
    response
}

fn facts(server: &Server, asked: &Asked) -> Page {
    let house = &server.house;
    Page {
        visitor: Visitor::of(&asked.actor),
        returned: None,
        path: None,
        trouble: None,
        came_from: None,
        chart_module: house.assets.url("chart.js"),
        mark: house.assets.url("mark.svg"),
        address: house.address.to_string(),
        year: year(asked.now),
        contact: Contact::clone(&house.contact),
    }
}

fn ask_for(path: &str) -> Request {
    let mut request = Request::new(Body::empty());
    *request.uri_mut() = path.parse().unwrap_or(Uri::from_static("/"));
    request
}

async fn render(server: &Server, asked: &Asked, facts: Page, request: Request) -> Response {
    let (house, asked) = (server.house.clone(), asked.clone());
    let provide = move || {
        provide_context(house.clone());
        provide_context(asked.clone());
        provide_context(house.languages.messages(asked.language));
        provide_context(facts.clone());
        provide_context(Nonce::from_value(asked.nonce.as_str()));
    };
    let render = leptos_axum::render_app_async_with_context(provide, hamsa_app::shell);
    let (mut parts, body) = render(request).await.into_parts();
    // Rendered as a stream, sent as a whole: its length is known and its end cannot be lost.
    match axum::body::to_bytes(body, usize::MAX).await {
        Ok(body) => {
            let html = HeaderValue::from_static("text/html; charset=utf-8");
            parts.headers.insert(header::CONTENT_TYPE, html);
            Response::from_parts(parts, Body::from(body))
        }
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
