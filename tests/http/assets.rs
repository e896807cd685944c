//! What browsers download and keep.

use hamsa_tests::household::{Ask, Household};
use http::{StatusCode, header};

const STYLE: &str = "/pkg/main.0123456789ab.css";

#[tokio::test]
async fn assets_are_sent_compressed_and_kept_for_a_year() {
    let household = Household::empty("http://localhost:3000").await;
    for (accepted, encoding, body) in [
        ("gzip, deflate, br", "br", "smaller, by brotli"),
        ("gzip", "gzip", "smaller, by gzip"),
        ("identity", "", "body { margin: 0 }"),
    ] {
        let answer = household.ask(Ask::get(STYLE).with(header::ACCEPT_ENCODING, accepted)).await;
        assert_eq!((answer.header("content-encoding"), answer.text().as_str()), (encoding, body));
        assert_eq!(answer.header("content-type"), "text/css; charset=utf-8");
        assert_eq!(answer.header("cache-control"), "public, max-age=31536000, immutable");
        assert_eq!(answer.header("vary"), "accept-encoding");
        assert!(answer.headers.get(header::SET_COOKIE).is_none());
    }
}

#[tokio::test]
async fn a_font_is_not_compressed_twice() {
    let household = Household::empty("http://localhost:3000").await;
    let ask = Ask::get("/pkg/rubik-latin.0123456789ab.woff2").with(header::ACCEPT_ENCODING, "br");
    let answer = household.ask(ask).await;
    assert_eq!(
        (answer.header("content-encoding"), answer.header("content-type")),
        ("", "font/woff2")
    );
}

#[tokio::test]
async fn an_asset_that_the_browser_has_is_not_sent_again() {
    let household = Household::empty("http://localhost:3000").await;
    let tag = household.ask(Ask::get(STYLE)).await.header("etag").to_owned();
    let answer = household.ask(Ask::get(STYLE).with(header::IF_NONE_MATCH, &tag)).await;
    assert_eq!((answer.status, answer.body.len()), (StatusCode::NOT_MODIFIED, 0));
}

#[tokio::test]
async fn nothing_outside_of_the_bundle_can_be_had() {
    let household = Household::empty("http://localhost:3000").await;
    for path in
        ["/pkg/manifest.json", "/pkg/..%2Fmanifest.json", "/pkg/main.css", "/pkg/../manifest.json"]
    {
        assert_eq!(household.ask(Ask::get(path)).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn what_keeps_schools_pages_offline_has_one_address_and_is_asked_for_anew() {
    let household = Household::empty("http://localhost:3000").await;
    let answer = household.ask(Ask::get("/answer-worker.js")).await;
    assert_eq!((answer.status, answer.text().as_str()), (StatusCode::OK, "a worker"));
    assert_eq!(answer.header("content-type"), "text/javascript; charset=utf-8");
    assert_eq!(answer.header("cache-control"), "no-cache");
    let policy = answer.header("content-security-policy");
    assert!(policy.contains("script-src 'self'"), "a page may start it: {policy}");
}
