//! What is pressed twice, in two tabs, or when the list is old; and what is invited twice.

use super::{
    NOW, PASSWORD, accept, asked_by, back, done, failed, form, gone, house, invite, signed_in,
    stranger, token_in,
};
use crate::AppError;
use crate::areas::people::forms::{invitations, roles};
use crate::form::Outcome;
use crate::house::House;
use crate::request::Request;
use axum::Extension;
use hamsa_domain::Refusal;
use hamsa_domain::people::{Actor, Role, Scope};
use hamsa_domain::time::HOUR;
use hamsa_store::Change;

const RANA: &str = "rana@x.example";
const LEAD: Role = Role::TeacherLeader;

async fn withdraw(house: &House, by: &Request, id: &str) -> Outcome {
    let typed = form(&[("invitation", id)]);
    invitations::withdraw(Extension(house.clone()), Extension(by.clone()), typed).await
}

async fn end(house: &House, by: &Request, grant: &str) -> Outcome {
    let typed = form(&[("grant", grant)]);
    roles::end(Extension(house.clone()), Extension(by.clone()), typed).await
}

async fn restore(house: &House, by: &Request, grant: &str) -> Outcome {
    let typed = form(&[("grant", grant)]);
    roles::restore(Extension(house.clone()), Extension(by.clone()), typed).await
}

async fn link(house: &House, by: &Request) -> String {
    token_in(&back(invite(house, by, RANA, LEAD, "network:").await).returned.value("link"))
}

#[tokio::test]
async fn a_second_invitation_leaves_no_first_link_behind_by_which_an_ended_role_comes_back() {
    let house = house().await;
    let steward = signed_in(&house, "steward@hamsa.example", PASSWORD).await;
    let first = link(&house, &steward).await;
    let second = back(invite(&house, &steward, RANA, LEAD, "network:").await);
    assert_eq!(second.returned.value("replaces"), "1", "the page says so");
    let second = token_in(&second.returned.value("link"));
    assert!(house.store.invitation(&super::hash(&first), NOW).await.unwrap().is_none());

    let typed = [("name", "Rana"), ("password", PASSWORD)];
    gone(accept(&house, &stranger(), &second, &typed).await);
    let people = house.store.people_in(None).await.unwrap();
    let rana = people.iter().find(|person| person.email == RANA).unwrap();
    gone(end(&house, &steward, rana.grants[0].id.as_str()).await);
    gone(accept(&house, &stranger(), &first, &typed).await);
    assert!(!house.store.holds(RANA, LEAD, &Scope::Network).await.unwrap());
}

#[tokio::test]
async fn who_ends_a_role_ends_the_open_invitations_to_it() {
    let house = house().await;
    let steward = signed_in(&house, "steward@hamsa.example", PASSWORD).await;
    let open = link(&house, &steward).await;
    let change = Change::by_system(NOW, "story");
    let rana = hamsa_store::NewAccount {
        email: RANA.into(),
        name: "Rana".into(),
        password_hash: None,
        language: None,
    };
    let rana = house.store.create_account(&change, &rana).await.unwrap();
    let grant = house.store.give_grant(&change, &rana, LEAD, &Scope::Network).await.unwrap();
    gone(end(&house, &steward, grant.as_str()).await);
    assert!(house.store.invitation(&super::hash(&open), NOW).await.unwrap().is_none());
}

#[tokio::test]
async fn an_invitation_that_was_withdrawn_in_another_tab_is_said_to_be_gone() {
    let house = house().await;
    let steward = signed_in(&house, "steward@hamsa.example", PASSWORD).await;
    link(&house, &steward).await;
    let open = house.store.invitations_in(None, NOW).await.unwrap().remove(0).id;
    let people = |receipt: &str| ("/people".to_owned(), receipt.to_owned());
    assert_eq!(done(withdraw(&house, &steward, open.as_str()).await), people("withdrawn"));
    assert_eq!(done(withdraw(&house, &steward, open.as_str()).await), people("gone-already"));
    let again = form(&[("again", open.as_str())]);
    let again =
        invitations::invite(Extension(house.clone()), Extension(steward.clone()), again).await;
    assert_eq!(done(again), people("gone-already"));

    let missing = AppError::Refused(Refusal::Missing);
    assert_eq!(failed(withdraw(&house, &steward, "never-was").await), missing);
    let other = asked_by(Actor {
        account: Some(hamsa_domain::id::AccountId::new("other")),
        ..Actor::default()
    });
    assert_eq!(failed(withdraw(&house, &other, open.as_str()).await), missing);
}

#[tokio::test]
async fn an_invitation_is_sent_again_with_a_new_link() {
    let house = house().await;
    let steward = signed_in(&house, "steward@hamsa.example", PASSWORD).await;
    let first = link(&house, &steward).await;
    let open = house.store.invitations_in(None, NOW).await.unwrap().remove(0).id;
    let again = form(&[("again", open.as_str())]);
    let again = back(
        invitations::invite(Extension(house.clone()), Extension(steward.clone()), again).await,
    );
    let second = token_in(&again.returned.value("link"));
    assert!(house.store.invitation(&super::hash(&first), NOW).await.unwrap().is_none());
    let open = house.store.invitation(&super::hash(&second), NOW).await.unwrap().unwrap();
    assert_eq!((open.email.as_str(), open.role, open.name.as_str()), (RANA, LEAD, "Rana"));
}

#[tokio::test]
async fn a_role_that_was_ended_or_given_back_already_is_said_to_be() {
    let house = house().await;
    let steward = signed_in(&house, "steward@hamsa.example", PASSWORD).await;
    let token = link(&house, &steward).await;
    let typed = [("name", "Rana"), ("password", PASSWORD)];
    gone(accept(&house, &stranger(), &token, &typed).await);
    let people = house.store.people_in(None).await.unwrap();
    let rana = people.iter().find(|person| person.email == RANA).unwrap();
    let grant = rana.grants[0].id.as_str();

    gone(end(&house, &steward, grant).await);
    let told = |receipt: &str| ("/people".to_owned(), receipt.to_owned());
    assert_eq!(done(end(&house, &steward, grant).await), told("ended-already"));
    for _ in 0..2 {
        assert_eq!(done(restore(&house, &steward, grant).await), told("restored"));
    }
    let late = Request { now: NOW + HOUR, ..steward.clone() };
    let missing = AppError::Refused(Refusal::Missing);
    assert_eq!(failed(restore(&house, &late, grant).await), missing, "an hour later");
}

#[tokio::test]
async fn an_invitation_without_a_role_asks_for_one() {
    let house = house().await;
    let steward = signed_in(&house, "steward@hamsa.example", PASSWORD).await;
    let typed = form(&[("email", RANA), ("name", "Rana"), ("scope", "network:")]);
    let none = invitations::invite(Extension(house.clone()), Extension(steward), typed).await;
    assert_eq!(back(none).returned.fault("role").as_deref(), Some("people-fault-role-none"));
}

#[tokio::test]
async fn nobody_is_invited_to_a_place_that_does_not_exist() {
    let house = house().await;
    let steward = signed_in(&house, "steward@hamsa.example", PASSWORD).await;
    let missing = AppError::Refused(Refusal::Missing);
    for (role, scope) in [
        (Role::Mayor, "city:0"),
        (Role::SchoolCoordinator, "school:000000"),
        (Role::CourseLead, "cohort:anything"),
        (Role::Guest, "meeting:zzz"),
    ] {
        assert_eq!(failed(invite(&house, &steward, RANA, role, scope).await), missing, "{scope}");
    }
}
