//! What systems fetch: every answer is as the description says, nothing is told twice or left out between pages,
//! and small numbers are seen by their own city alone.

use crate::reports::reported;
use crate::systems::{MAYOR, ask, token};
use hamsa_domain::people::Role;
use hamsa_domain::people::throttle::FAILURES_PER_PLACE;
use hamsa_tests::household::{Answer, Ask, Household, Who};
use http::{Method, StatusCode};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const COORDINATOR: Who = Who::Holder(Role::NetworkCoordinator);

async fn description(household: &Household) -> Value {
    let answer = household.ask(Ask::plain(Method::GET, "/api/v1/openapi.json")).await;
    assert_eq!(answer.status, StatusCode::OK);
    serde_json::from_slice(&answer.body).expect("JSON")
}

/// The answer as data, held against what `description` says of `path` and its status.
fn validated(description: &Value, path: &str, answer: &Answer) -> Value {
    let body: Value = serde_json::from_slice(&answer.body).unwrap_or_else(|error| {
        panic!("{path}: {error}: {}", answer.text());
    });
    assert!(answer.header("content-type").starts_with("application/json"), "{path}");
    let status = answer.status.as_u16().to_string();
    let mut promised = &description["paths"][path]["get"]["responses"][&status];
    if let Some(name) = promised["$ref"].as_str() {
        let name = name.trim_start_matches("#/components/responses/");
        promised = &description["components"]["responses"][name];
    }
    let promised = &promised["content"]["application/json"]["schema"];
    assert!(promised.is_object(), "{path} says nothing of {status}");
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "allOf": [promised],
        "components": description["components"],
    });
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let faults: Vec<String> = validator
        .iter_errors(&body)
        .map(|fault| format!("{}: {fault}", fault.instance_path()))
        .collect();
    assert!(faults.is_empty(), "{path} {status}: {faults:?}");
    body
}

#[tokio::test]
async fn every_answer_is_as_the_description_says() {
    let household = reported().await;
    let description = description(&household).await;
    assert_eq!(description["servers"][0]["url"], "http://localhost:3000");
    let secret = token(&household, MAYOR, "city:90001").await;
    for (path, asked) in [
        ("/api/v1/cities", "/api/v1/cities"),
        ("/api/v1/indicators", "/api/v1/indicators"),
        ("/api/v1/figures", "/api/v1/figures?from=2018&limit=2000"),
        ("/api/v1/reports/{kind}", "/api/v1/reports/city"),
        ("/api/v1/reports/{kind}", "/api/v1/reports/mayor?city=90001"),
        ("/api/v1/reports/{kind}", "/api/v1/reports/school?school=640037"),
        ("/api/v1/reports/{kind}", "/api/v1/reports/network?subject=physics"),
        (
            "/api/v1/reports/{kind}",
            "/api/v1/reports/custom?place=country&indicator=examinees.mathematics.5",
        ),
    ] {
        let answer = ask(&household, &secret, asked).await;
        assert_eq!(answer.status, StatusCode::OK, "{asked}: {}", answer.text());
        let body = validated(&description, path, &answer);
        assert!(body.as_object().is_some_and(|body| !body.is_empty()), "{asked}");
        assert_eq!(answer.header("cache-control"), "no-store", "{asked}");

        let without = household.ask(Ask::plain(Method::GET, asked)).await;
        assert_eq!(without.status, StatusCode::UNAUTHORIZED, "{asked}");
        let fault = validated(&description, path, &without);
        assert_eq!(fault["error"]["request"], without.header("x-request-number"), "to quote");
        assert_eq!(without.header("www-authenticate"), "Bearer");
    }
    let missing = ask(&household, &secret, "/api/v1/reports/mayor?city=73007").await;
    assert_eq!(missing.status, StatusCode::NOT_FOUND, "another city's page");
    validated(&description, "/api/v1/reports/{kind}", &missing);
    let described: BTreeSet<&str> =
        description["paths"].as_object().expect("paths").keys().map(String::as_str).collect();
    let routes = household.routes();
    let answered: BTreeSet<&str> = routes
        .iter()
        .map(|(_, path)| path.as_str())
        .filter(|path| path.starts_with("/api/v1/"))
        .collect();
    assert_eq!(answered, described, "nothing is left undescribed");
}

#[tokio::test]
async fn pages_of_figures_tell_each_once_and_leave_none_out() {
    let household = reported().await;
    let description = description(&household).await;
    let secret = token(&household, COORDINATOR, "network:").await;
    let figures = |body: &Value| body["figures"].as_array().expect("figures").clone();
    let key =
        |figure: &Value| format!("{} {} {}", figure["place"], figure["indicator"], figure["year"]);
    let whole = ask(&household, &secret, "/api/v1/figures?limit=2000").await;
    let whole = validated(&description, "/api/v1/figures", &whole);
    assert!(whole["next"].is_null());
    let all: Vec<String> = figures(&whole).iter().map(key).collect();
    assert!(all.len() > 5, "{all:?}");

    let (mut told, mut next) = (Vec::new(), "/api/v1/figures?limit=2".to_owned());
    for _ in 0..=all.len() {
        let page = ask(&household, &secret, &next).await;
        let page = validated(&description, "/api/v1/figures", &page);
        let found = figures(&page);
        assert!((1..=2).contains(&found.len()), "no page is empty");
        told.extend(found.iter().map(key));
        match page["next"].as_str() {
            Some(address) => {
                next = address.strip_prefix("http://localhost:3000").expect("here").to_owned();
            }
            None => break,
        }
    }
    assert_eq!(told, all);
}

#[tokio::test]
async fn a_citys_own_system_sees_its_small_numbers_and_no_other_does() {
    let household = reported().await;
    let path = "/api/v1/figures?place=city:90001&indicator=teachers.mathematics";
    let seen = async |who, scope| {
        let secret = token(&household, who, scope).await;
        let body = ask(&household, &secret, path).await.body;
        let body: Value = serde_json::from_slice(&body).expect("JSON");
        body["figures"][0].clone()
    };
    let own = seen(MAYOR, "city:90001").await;
    assert_eq!((&own["state"], &own["value"]), (&json!("shown"), &json!(3.0)));
    for (who, scope) in [(COORDINATOR, "network:"), (Who::OtherMayor, "city:73007")] {
        let theirs = seen(who, scope).await;
        assert_eq!(theirs["state"], "withheld", "{scope}");
        assert!(theirs.get("value").is_none(), "{scope}: {theirs}");
    }
}

#[tokio::test]
async fn who_tries_tokens_is_made_to_wait() {
    let household = Household::new().await;
    let description = description(&household).await;
    for _ in 0..FAILURES_PER_PLACE {
        let refused = ask(&household, "guessed", "/api/v1/cities").await;
        assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
    }
    let refused = ask(&household, "guessed", "/api/v1/cities").await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    validated(&description, "/api/v1/cities", &refused);
    let seconds: i64 = refused.header("retry-after").parse().expect("seconds");
    assert!(seconds > 0);
    let secret = token(&household, MAYOR, "city:90001").await;
    assert_eq!(ask(&household, &secret, "/api/v1/cities").await.status, StatusCode::OK);
}

#[tokio::test]
async fn what_is_not_there_is_said_as_data_with_a_number_to_quote() {
    let household = Household::new().await;
    for (method, path) in [(Method::GET, "/api/v1/weather"), (Method::POST, "/api/v1/cities")] {
        let answer = household.ask(Ask::plain(method, path)).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        let body: Value = serde_json::from_slice(&answer.body).expect("JSON");
        assert_eq!(body["error"]["code"], "not_found");
        assert_eq!(body["error"]["request"], answer.header("x-request-number"));
    }
}

#[tokio::test]
async fn what_is_made_up_for_the_demo_is_marked_in_data_and_in_tables() {
    let household = Household::new().await;
    household.definitions().await;
    let round = household.answered_round(&["640037"]).await;
    let store = &household.server.house.store;
    store.mark_as_sample(&household.change(), &round).await.expect("marked");
    let description = description(&household).await;
    let secret = token(&household, MAYOR, "city:90001").await;
    let path = format!("/data/rounds/{round}");
    household.post(MAYOR, &format!("{path}/approve"), &[("looked:640037", "1")]).await;
    household.post(MAYOR, &format!("{path}/publish"), &[]).await;

    let figures = "/api/v1/figures?place=city:90001";
    let told = validated(&description, "/api/v1/figures", &ask(&household, &secret, figures).await);
    let told = told["figures"].as_array().expect("figures");
    let reported = |figure: &&Value| figure["indicator"] == "teachers.mathematics";
    let official = |figure: &&Value| figure["indicator"] == "examinees.mathematics.5";
    assert_eq!(told.iter().find(reported).expect("reported")["invented"], true);
    assert_eq!(told.iter().find(official).expect("the Ministry's")["invented"], false);

    let address = "/data/reports/school/table.csv?school=640037&table=teachers";
    let table = household.get(MAYOR, address).await;
    assert_eq!(table.status, StatusCode::OK, "{}", table.text());
    let text = table.text();
    let heading = text.lines().next().expect("a heading");
    assert!(heading.contains("מומצאים"), "{heading}");
}
