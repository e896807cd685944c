//! How often somebody may try, and who pays for it.

use super::{NOW, PASSWORD, ask_for_a_link, back, gone, house, mail, sign_in, stranger};
use crate::areas::people::forms::attempts::{self, Attempt};
use crate::request::Request;
use hamsa_domain::people::throttle::{FAILURES_PER_ADDRESS, FAILURES_PER_ADDRESS_AND_PLACE};
use hamsa_domain::time::MINUTE;

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
    assert_eq!(gone(asked).0, "/forgot?done=sent");
    let mails = house.store.lease_mails(NOW, NOW + MINUTE, 1).await.unwrap();
    assert!(mails.is_empty());
}
