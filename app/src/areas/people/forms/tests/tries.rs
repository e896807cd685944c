//! How often somebody may try, and who pays for it.

use super::{
    NOW, PASSWORD, ask_for_a_link, back, done, failed, form, gone, house, mail, sign_in, signed_in,
    stranger,
};
use crate::AppError;
use crate::areas::people::forms::attempts::{self, Attempt};
use crate::areas::people::forms::signing_in;
use crate::request::Request;
use axum::Extension;
use axum::http::HeaderMap;
use hamsa_domain::people::throttle::{
    CHANGES_PER_ACCOUNT, FAILURES_PER_ADDRESS, FAILURES_PER_ADDRESS_AND_PLACE,
};
use hamsa_domain::time::MINUTE;
use hamsa_domain::{Language, Refusal};

#[tokio::test]
async fn after_too_many_tries_even_the_right_password_waits() {
    let house = house().await;
    for _ in 0..FAILURES_PER_ADDRESS_AND_PLACE {
        back(sign_in(&house, &stranger(), "steward@hamsa.example", "not it").await);
    }
    let waits = back(sign_in(&house, &stranger(), "steward@hamsa.example", PASSWORD).await);
    assert_eq!(waits.returned.notice, Some(("app-too-many".into(), 15)));
    attempts::forgive(&house, &stranger(), "sign-in", "steward@hamsa.example").await.unwrap();
    gone(sign_in(&house, &stranger(), "steward@hamsa.example", PASSWORD).await);
}

#[tokio::test]
async fn nobody_locks_out_somebody_who_is_elsewhere() {
    let house = house().await;
    for _ in 0..=FAILURES_PER_ADDRESS_AND_PLACE {
        back(sign_in(&house, &stranger(), "steward@hamsa.example", "not it").await);
    }
    let at_home = Request { place: "192.0.2.2".into(), ..stranger() };
    gone(sign_in(&house, &at_home, "steward@hamsa.example", PASSWORD).await);
}

#[tokio::test]
async fn tries_from_many_places_are_too_many_as_well() {
    let house = house().await;
    let from = |place: i64| Request { place: format!("192.0.2.{place}"), ..stranger() };
    let hear = async |place: i64| Attempt::hear(&house, &from(place), "sign-in", "x").await.is_ok();
    for place in 0..FAILURES_PER_ADDRESS {
        assert!(hear(place).await);
    }
    assert!(!hear(FAILURES_PER_ADDRESS).await);
}

#[tokio::test]
async fn of_tries_made_at_once_no_more_pass_than_one_after_the_other() {
    let house = house().await;
    let tries = (0..20).map(|_| {
        let house = house.clone();
        tokio::spawn(
            async move { Attempt::hear(&house, &stranger(), "sign-in", "x").await.is_ok() },
        )
    });
    let mut heard = 0;
    for one in tries.collect::<Vec<_>>() {
        heard += i64::from(one.await.unwrap());
    }
    assert!(heard <= FAILURES_PER_ADDRESS_AND_PLACE, "{heard} were heard");
}

#[tokio::test]
async fn who_leaves_before_the_answer_has_tried_nevertheless() {
    let house = house().await;
    for _ in 0..FAILURES_PER_ADDRESS_AND_PLACE {
        Attempt::hear(&house, &stranger(), "sign-in", "steward@hamsa.example").await.unwrap();
    }
    let waits = back(sign_in(&house, &stranger(), "steward@hamsa.example", PASSWORD).await);
    assert_eq!(waits.status, 429);
}

#[tokio::test]
async fn whoever_asks_for_a_link_too_often_is_told_the_same_and_sent_nothing() {
    let house = house().await;
    for _ in 0..FAILURES_PER_ADDRESS_AND_PLACE {
        ask_for_a_link(&house, &stranger(), "steward@hamsa.example").await;
        mail(&house).await;
    }
    let asked = ask_for_a_link(&house, &stranger(), "steward@hamsa.example").await;
    assert_eq!(done(asked).0, "/forgot");
    let mails = house.store.lease_mails(NOW, NOW + MINUTE, 1).await.unwrap();
    assert!(mails.is_empty());
}

#[tokio::test]
async fn nobody_fills_the_journal_by_choosing_languages() {
    let house = house().await;
    let steward = signed_in(&house, "steward@hamsa.example", PASSWORD).await;
    let mut spoken = Language::En;
    let mut choose = async |language: Language| {
        let mut request = steward.clone();
        request.actor.language = Some(std::mem::replace(&mut spoken, language));
        let typed = form(&[("language", language.code()), ("next", "/cities")]);
        let (house, request) = (Extension(house.clone()), Extension(request));
        signing_in::choose_language(house, request, HeaderMap::new(), typed).await
    };
    let written = async || house.store.audits(1000, None).await.unwrap().len();
    let before = written().await;
    for _ in 0..100 {
        gone(choose(Language::En).await);
    }
    assert_eq!(written().await, before, "it was chosen already");
    for round in 0..CHANGES_PER_ACCOUNT {
        gone(choose(if round % 2 == 0 { Language::Ar } else { Language::He }).await);
    }
    let refused = failed(choose(Language::Ar).await);
    assert_eq!(refused, AppError::Refused(Refusal::TooMany { minutes: 15 }));
}
