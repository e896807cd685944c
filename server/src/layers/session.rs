//! Who is asking, in which language, from where: what [`Asked`] holds is put together here.

use super::{Nonce, Number};
use crate::{Server, clock};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use hamsa_app::AppError;
use hamsa_app::form::Failure;
use hamsa_app::request::Request as Asked;
use hamsa_domain::people::Actor;
use hamsa_domain::{Instant, Language};
use hamsa_store::{StoreError, Visitor};
use std::net::SocketAddr;

/// The cookie that keeps the language of those who are not signed in.
const LANGUAGE_COOKIE: &str = "language";
/// Where a proxy says who it asks for.
const X_FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
/// The longest name of a browser that is kept, in characters.
const LONGEST_DEVICE: usize = 200;

/// Recognises the visitor and hands the request on with everything that is known of it.
pub async fn session(State(server): State<Server>, mut request: Request, next: Next) -> Response {
    let now = clock::now();
    let cookies = CookieJar::from_headers(request.headers());
    let number = request.extensions().get::<Number>().map(Number::to_string).unwrap_or_default();
    let visitor = match visitor(&server, &cookies, now).await {
        Ok(visitor) => visitor,
        Err(error) => {
            tracing::error!(error = %error, "the visitor cannot be recognised");
            let mut response = StatusCode::SERVICE_UNAVAILABLE.into_response();
            response.extensions_mut().insert(Failure(AppError::Broken { number }));
            return response;
        }
    };
    let actor = visitor.as_ref().map_or_else(Actor::anonymous, Visitor::actor);
    let signed_in = actor.is_signed_in();
    let cookie = cookies.get(LANGUAGE_COOKIE).map(axum_extra::extract::cookie::Cookie::value);
    let accepted = text(request.headers(), header::ACCEPT_LANGUAGE);
    let asked = Asked {
        language: Language::choose(actor.language, cookie, accepted),
        actor,
        session: visitor.map(|visitor| visitor.session),
        now,
        number,
        place: place(&request, server.settings.trusted_proxies),
        device: text(request.headers(), header::USER_AGENT)
            .unwrap_or_default()
            .chars()
            .take(LONGEST_DEVICE)
            .collect(),
        nonce: request
            .extensions()
            .get::<Nonce>()
            .map(|nonce| nonce.as_str().to_owned())
            .unwrap_or_default(),
    };
    request.extensions_mut().insert(asked);
    request.extensions_mut().insert(server.house.clone());

    let mut response = next.run(request).await;

    let headers = response.headers_mut();
    if !headers.contains_key(header::CACHE_CONTROL) {
        let value = if signed_in { "no-store" } else { "private, no-cache" };
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(value));
    }
    headers.append(header::VARY, HeaderValue::from_static("accept-language, cookie"));
    response
}

async fn visitor(
    server: &Server,
    cookies: &CookieJar,
    now: Instant,
) -> Result<Option<Visitor>, StoreError> {
    let Some(cookie) = cookies.get(server.house.session_cookie()) else { return Ok(None) };
    let token_hash = hamsa_app::areas::people::token::hash(cookie.value());
    let visitor = server.house.store.visitor(&token_hash, now).await?;
    if let Some(visitor) = &visitor {
        server.house.store.touch_session(visitor, now).await?;
    }
    Ok(visitor)
}

/// The network address that asked. A proxy of ours appends it to what the visitor may have invented.
fn place(request: &Request, trusted_proxies: bool) -> String {
    let forwarded = text(request.headers(), X_FORWARDED_FOR)
        .filter(|_| trusted_proxies)
        .and_then(|addresses| addresses.rsplit(',').next())
        .map(|address| address.trim().to_owned());
    forwarded.unwrap_or_else(|| {
        let peer = request.extensions().get::<ConnectInfo<SocketAddr>>();
        peer.map(|ConnectInfo(peer)| peer.ip().to_string()).unwrap_or_default()
    })
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}
