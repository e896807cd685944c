//! A city lets a system of its own in, and out again.

use crate::world::{World, is_conflict, is_missing};
use hamsa_domain::id::{AccountId, AuthorityCode, SystemTokenId};
use hamsa_domain::people::{Role, Scope, system};
use hamsa_domain::time::{DAY, MINUTE, SECOND};
use hamsa_store::{NewAccount, NewSystemToken, TOO_MANY_SYSTEMS};

pub async fn a_city_lets_a_system_in_and_out(world: &mut World) {
    let store = world.store.clone();
    let steward = &keeper(world, "keeper@hamsa.example").await;
    let role = Role::Steward;
    let given = store.give_grant(&world.change(None), steward, role, &Scope::Network).await;
    given.expect("given");
    let scope = Scope::Network;
    let new = |name: &str, hash: &str, until| NewSystemToken {
        name: name.into(),
        scope: Scope::Network,
        token_hash: hash.into(),
        expires_at: until,
    };
    let until = world.now + DAY;
    let change = world.change(Some(steward));
    let made = store.make_system_token(&change, steward, &new("מערכת", "system-1", until)).await;
    let id = made.expect("made");
    let behind = store.system_behind("system-1", world.now).await.expect("read").expect("it opens");
    assert_eq!((behind.name.as_str(), &behind.scope), ("מערכת", &scope));
    assert_eq!((behind.id, behind.used_at, behind.is_orphaned), (id.clone(), None, false));
    assert!(store.system_behind("system-1", until).await.expect("read").is_none(), "expired");
    assert!(store.system_behind("system-2", world.now).await.expect("read").is_none());

    let token = store.system_token(&id).await.expect("read").expect("it is there");
    store.touch_system_token(&token, world.now).await.expect("noted");
    let token = store.system_token(&id).await.expect("read").expect("it is there");
    assert_eq!(token.used_at, Some(world.now));
    store.touch_system_token(&token, world.now + SECOND).await.expect("noted");
    let listed = store.system_tokens_in(&scope).await.expect("read");
    assert_eq!(listed[0].used_at, Some(world.now), "once a minute");
    store.touch_system_token(&token, world.now + MINUTE).await.expect("noted");
    let listed = store.system_tokens_in(&scope).await.expect("read");
    assert_eq!(listed[0].used_at, Some(world.now + MINUTE));
    let elsewhere = Scope::City(AuthorityCode::new("90001"));
    assert!(store.system_tokens_in(&elsewhere).await.expect("read").is_empty());

    who_made_it_loses_the_role(world, steward).await;

    let change = world.change(Some(steward));
    store.withdraw_system_token(&change, &id).await.expect("withdrawn");
    is_missing(store.withdraw_system_token(&world.vain_change(Some(steward)), &id).await);
    assert!(store.system_behind("system-1", world.now).await.expect("read").is_none());
    assert!(store.system_token(&id).await.expect("read").is_none());
    let nobody = SystemTokenId::new("nobody");
    is_missing(store.withdraw_system_token(&world.vain_change(Some(steward)), &nobody).await);

    for number in 0..system::MOST {
        let change = world.change(Some(steward));
        let new = new("מערכת", &format!("many-{number}"), world.now + DAY);
        store.make_system_token(&change, steward, &new).await.expect("made");
    }
    let new = new("one more", "many", world.now + DAY);
    let change = world.vain_change(Some(steward));
    is_conflict(store.make_system_token(&change, steward, &new).await, TOO_MANY_SYSTEMS);
}

async fn keeper(world: &mut World, email: &str) -> AccountId {
    let account = NewAccount {
        email: email.into(),
        name: "שומר".into(),
        password_hash: None,
        language: None,
    };
    let store = world.store.clone();
    store.create_account(&world.change(None), &account).await.expect("an account")
}

/// A token opens no longer than who made it may let systems in.
async fn who_made_it_loses_the_role(world: &mut World, steward: &AccountId) {
    let store = world.store.clone();
    let former = keeper(world, "former@hamsa.example").await;
    let role = Role::NetworkCoordinator;
    let grant = store.give_grant(&world.change(None), &former, role, &Scope::Network).await;
    let new = NewSystemToken {
        name: "back door".into(),
        scope: Scope::Network,
        token_hash: "system-3".into(),
        expires_at: world.now + DAY,
    };
    let change = world.change(Some(&former));
    let id = store.make_system_token(&change, &former, &new).await.expect("made");
    let before = store.system_behind("system-3", world.now).await.expect("read").is_some();
    store.end_grant(&world.change(None), &grant.expect("given")).await.expect("ended");
    let token = store.system_token(&id).await.expect("read").expect("it is there");
    let after = store.system_behind("system-3", world.now).await.expect("read").is_some();
    assert!(before && token.is_orphaned && !after, "who lost the role has no back door");
    let change = world.change(Some(steward));
    store.withdraw_system_token(&change, &id).await.expect("withdrawn");
}
