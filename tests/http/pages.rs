//! Pages: their headers, their language, and what they say when something broke.

use hamsa_domain::people::Role;
use hamsa_tests::household::{Ask, Household, Who};
use http::{StatusCode, header};

#[tokio::test]
async fn a_page_runs_only_the_scripts_that_carry_its_own_nonce() {
    let household = Household::new().await;
    let page = household.get(Who::Stranger, "/cities").await;
    let policy = page.header("content-security-policy").to_owned();
    let nonce =
        policy.split("'nonce-").nth(1).and_then(|rest| rest.split('\'').next()).expect("a nonce");
    assert!(
        policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"),
        "{policy}"
    );
    let scripts =
        policy.split(';').find(|part| part.trim().starts_with("script-src")).expect("scripts");
    assert!(
        !scripts.contains("'unsafe-inline'") && !scripts.contains("'unsafe-eval'"),
        "{scripts}"
    );
    let text = page.text();
    for script in text.split("<script").skip(1) {
        let tag = script.split('>').next().unwrap_or_default();
        let is_data = tag.contains("application/json");
        assert!(
            is_data || tag.contains(&format!("nonce=\"{nonce}\"")),
            "a script without the nonce: {tag}"
        );
    }
    let again = household.get(Who::Stranger, "/cities").await;
    assert_ne!(again.header("content-security-policy"), policy, "the nonce is used once");
}

#[tokio::test]
async fn every_answer_carries_the_security_headers() {
    let household = Household::new().await;
    for path in ["/", "/nowhere", "/healthz", "/api/nothing"] {
        let answer = household.get(Who::Stranger, path).await;
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
            ("referrer-policy", "strict-origin-when-cross-origin"),
        ] {
            assert_eq!(answer.header(name), value, "{name} of {path}");
        }
        assert!(answer.header("permissions-policy").contains("camera=()"), "{path}");
        assert!(answer.header("server-timing").starts_with("app;dur="), "{path}");
        assert!(answer.header("strict-transport-security").is_empty(), "{path} is not https");
    }
    let part = household.get(Who::Stranger, "/pkg/main.0123456789ab.css").await;
    assert_eq!(part.header("x-content-type-options"), "nosniff");
    assert_eq!(part.header("cross-origin-resource-policy"), "same-origin");
    assert!(part.header("content-security-policy").starts_with("default-src 'none'"));
    let secret = household.get(Who::Stranger, "/reset/secret").await;
    assert_eq!(secret.header("referrer-policy"), "same-origin");
}

#[tokio::test]
async fn behind_https_browsers_are_told_to_stay_there() {
    let household = Household::empty("https://hamsa.example").await;
    let answer = household.get(Who::Stranger, "/healthz").await;
    assert!(answer.header("strict-transport-security").starts_with("max-age=63072000"));
}

#[tokio::test]
async fn what_a_member_sees_is_kept_nowhere() {
    let household = Household::new().await;
    let member = household.get(Who::Holder(Role::Mayor), "/cities/90001").await;
    assert_eq!((member.status, member.header("cache-control")), (StatusCode::OK, "no-store"));
    let stranger = household.get(Who::Stranger, "/cities/90001").await;
    assert_eq!(stranger.header("cache-control"), "private, no-cache");
    let vary: Vec<_> = stranger
        .headers
        .get_all(header::VARY)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .collect();
    assert_eq!(vary, ["accept-language, cookie", "accept-encoding"]);
}

#[tokio::test]
async fn a_page_is_in_the_language_of_the_person_then_the_cookie_then_the_browser() {
    let household = Household::new().await;
    let ask = |path| Ask::get(path).with(header::ACCEPT_LANGUAGE, "ar-IL,en;q=0.8");
    let page = household.ask(ask("/")).await.text();
    assert!(page.contains("lang=\"ar\" dir=\"rtl\""), "the browser's");
    let page = household.ask(ask("/").with(header::COOKIE, "language=en")).await.text();
    assert!(page.contains("lang=\"en\" dir=\"ltr\""), "the cookie's");
    let page = household.get(Who::Stranger, "/").await.text();
    assert!(page.contains("lang=\"he\" dir=\"rtl\""), "nobody's");

    let secret = household.session(Who::Nobody).await;
    let choice = Ask::post("/language", &[("language", "ar"), ("next", "/account")]);
    let chosen = household.ask(choice.with_session(secret.clone())).await;
    assert_eq!(chosen.location(), "/account");
    let page = Ask::get("/account").with_session(secret).with(header::ACCEPT_LANGUAGE, "en");
    assert!(household.ask(page).await.text().contains("lang=\"ar\""), "the person's");
}

#[tokio::test]
async fn what_is_not_there_is_said_so_in_the_persons_language() {
    let household = Household::new().await;
    for (language, words) in [
        ("en", "This page was not found"),
        ("he", "lang=\"he\" dir=\"rtl\""),
        ("ar", "lang=\"ar\" dir=\"rtl\""),
    ] {
        let ask = Ask::get("/no/such/page").with(header::ACCEPT_LANGUAGE, language);
        let answer = household.ask(ask).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        assert!(answer.text().contains(words), "{language}");
    }
    let city = household.get(Who::Stranger, "/cities/00000").await;
    assert_eq!(city.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_large_page_goes_out_compressed() {
    let household = Household::new().await;
    let plain = household.get(Who::Stranger, "/cities").await;
    for encoding in ["br", "gzip"] {
        let answer =
            household.ask(Ask::get("/cities").with(header::ACCEPT_ENCODING, encoding)).await;
        assert_eq!(answer.header("content-encoding"), encoding);
        assert!(
            answer.body.len() * 2 < plain.body.len(),
            "{} of {}",
            answer.body.len(),
            plain.body.len()
        );
    }
}

#[tokio::test]
async fn when_something_breaks_the_page_tells_the_number_to_quote() {
    let household = Household::new().await;
    household.server.house.store.close().await;
    let ask = Ask::get("/cities").with(header::ACCEPT_LANGUAGE, "en");
    let page = household.ask(ask).await;
    assert_eq!(page.status, StatusCode::INTERNAL_SERVER_ERROR);
    let number = page.header("x-request-number").to_owned();
    assert_eq!(number.len(), 9);
    assert!(page.text().contains(&number), "the page shows the number of the request");

    let ask = Ask::get("/cities").with(header::COOKIE, "hamsa=secret");
    let page = household.ask(ask).await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE, "nobody can be recognised");
}

#[tokio::test]
async fn the_server_says_whether_it_is_alive_and_whether_it_is_ready() {
    let household = Household::empty("http://localhost:3000").await;
    assert_eq!(household.get(Who::Stranger, "/healthz").await.status, StatusCode::OK);
    assert_eq!(
        household.get(Who::Stranger, "/readyz").await.status,
        StatusCode::SERVICE_UNAVAILABLE
    );
    household.server.house.store.migrate().await.expect("migrated");
    assert_eq!(household.get(Who::Stranger, "/readyz").await.status, StatusCode::OK);
    household.server.house.store.close().await;
    assert_eq!(
        household.get(Who::Stranger, "/readyz").await.status,
        StatusCode::SERVICE_UNAVAILABLE
    );
}

#[tokio::test]
async fn the_accessibility_statement_names_whom_to_turn_to_or_admits_that_nobody_is_named() {
    let contact = [
        ("HAMSA_CONTACT_NAME", "רות"),
        ("HAMSA_CONTACT_PHONE", "+972-8-123-4567"),
        ("HAMSA_CONTACT_EMAIL", "ruth@city.example"),
    ];
    let (named, unnamed) = (Household::set_up(&contact).await, Household::set_up(&[]).await);
    for (language, admission) in [
        ("he", "עדיין לא מסרו פרטי קשר"),
        ("ar", "لم يقدّم مشغّلو الموقع"),
        ("en", "not yet given a contact"),
    ] {
        let statement = || Ask::get("/accessibility").with(header::ACCEPT_LANGUAGE, language);
        let page = named.ask(statement()).await.text();
        for given in ["רות", "\"tel:+97281234567\"", "\"mailto:ruth@city.example\""] {
            assert!(page.contains(given), "{given} in {language}");
        }
        assert!(!page.contains(admission), "{language}");
        let page = unnamed.ask(statement()).await.text();
        assert!(page.contains(admission) && !page.contains("\"tel:"), "{language}");
    }
}

#[tokio::test]
async fn a_slash_too_many_leads_to_the_page_and_to_no_other_house() {
    let household = Household::new().await;
    let answer = household.get(Who::Stranger, "/cities/90001/?subject=physics").await;
    assert_eq!(answer.status, StatusCode::PERMANENT_REDIRECT);
    assert_eq!(answer.location(), "/cities/90001?subject=physics");
    let elsewhere = household.get(Who::Stranger, "//elsewhere.example/").await;
    assert_eq!((elsewhere.status, elsewhere.location()), (StatusCode::NOT_FOUND, ""));
}

#[tokio::test]
async fn what_is_said_of_a_form_that_cannot_be_sent_comes_with_every_page() {
    let household = Household::new().await;
    for path in ["/", "/sign-in", "/no/such/page"] {
        let ask = Ask::get(path).with(header::ACCEPT_LANGUAGE, "en");
        let text = household.ask(ask).await.text();
        let template = text.split("<template id=\"not-sent\">").nth(1).expect("the template");
        let template = template.split("</template>").next().unwrap_or_default();
        assert!(template.contains("kept on this device"), "{path}: {template}");
        assert!(text.contains("/pkg/page.js"), "{path} brings the script that shows it");
    }
}
