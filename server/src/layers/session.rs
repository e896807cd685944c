//! Who is asking, in which language, from where: what [`Asked`] holds is put together here.

use super::{Nonce, Number};
use crate::{Server, clock};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use hamsa_app::AppError;
use hamsa_app::areas::answering::language_of_link;
use hamsa_app::form::Failure;
use hamsa_app::request::Request as Asked;
use hamsa_domain::people::Actor;
use hamsa_domain::{Instant, Language};
use hamsa_store::{StoreError, Visitor};
use std::net::{IpAddr, Ipv6Addr, SocketAddr};

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
    let (session, actor) = match visitor {
        Some(visitor) => (Some(visitor.session), visitor.actor),
        None => (None, Actor::anonymous()),
    };
    let signed_in = actor.is_signed_in();
    let cookie = cookies.get(LANGUAGE_COOKIE).map(axum_extra::extract::cookie::Cookie::value);
    let accepted = text(request.headers(), header::ACCEPT_LANGUAGE);
    let chosen = actor.language.is_some() || cookie.is_some();
    let of_link = match chosen {
        true => None,
        false => language_of_link(&server.house, request.uri().path()).await,
    };
    let asked = Asked {
        language: of_link.unwrap_or_else(|| Language::choose(actor.language, cookie, accepted)),
        actor,
        session,
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
    let token_hash = hamsa_app::token::hash(cookie.value());
    let visitor = server.house.store.visitor(&token_hash, now).await?;
    if let Some(visitor) = &visitor {
        // A page is not refused because the moment it was asked for could not be noted.
        if let Err(error) = server.house.store.touch_session(visitor, now).await {
            tracing::warn!(error = %error, "the session is not noted as seen");
        }
    }
    Ok(visitor)
}

/// The network address that asked. A proxy of ours appends it, as the last value of the last header,
/// to what the visitor may have invented.
fn place(request: &Request, trusted_proxies: bool) -> String {
    let lines = request.headers().get_all(X_FORWARDED_FOR);
    let forwarded = lines
        .iter()
        .next_back()
        .filter(|_| trusted_proxies)
        .and_then(|line| line.to_str().ok()?.rsplit(',').next()?.trim().parse().ok());
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>();
    forwarded.or(peer.map(|ConnectInfo(peer)| peer.ip())).map(line_of).unwrap_or_default()
}

/// The line that an address belongs to: of IPv6, whoever has one has the 2^64 that begin alike.
fn line_of(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            format!("{}/64", Ipv6Addr::from_bits(address.to_bits() >> 64 << 64))
        }
    }
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;

    fn asked_through(lines: &[&'static str]) -> Request {
        let mut request = Request::new(Body::empty());
        for line in lines {
            request.headers_mut().append(X_FORWARDED_FOR, HeaderValue::from_static(line));
        }
        let proxy = SocketAddr::from(([192, 0, 2, 1], 40_000));
        request.extensions_mut().insert(ConnectInfo(proxy));
        request
    }

    #[test]
    fn what_a_visitor_invents_does_not_move_them_elsewhere() {
        let invented = asked_through(&["198.51.100.1", "198.51.100.2, 203.0.113.7"]);
        assert_eq!(place(&invented, true), "203.0.113.7");
        assert_eq!(place(&invented, false), "192.0.2.1", "without a proxy of ours");
        assert_eq!(place(&asked_through(&["203.0.113.7, nowhere"]), true), "192.0.2.1");
        assert_eq!(place(&asked_through(&[]), true), "192.0.2.1");
    }

    #[test]
    fn whoever_has_one_address_of_ipv6_has_many_and_is_one() {
        let first = place(&asked_through(&["2001:db8:1:2::1"]), true);
        assert_eq!(first, "2001:db8:1:2::/64");
        assert_eq!(place(&asked_through(&["2001:db8:1:2:ffff::9"]), true), first);
        assert_ne!(place(&asked_through(&["2001:db8:1:3::1"]), true), first);
        assert_eq!(place(&asked_through(&["::ffff:203.0.113.7"]), true), "203.0.113.7");
    }
}
