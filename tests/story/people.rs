//! People come, prove who they are, and leave.

use crate::world::{World, is_conflict, is_missing, is_taken};
use hamsa_domain::Language;
use hamsa_domain::id::{AccountId, AuthorityCode, SchoolCode};
use hamsa_domain::people::{Right, Role, Scope};
use hamsa_domain::time::{DAY, HOUR, MINUTE};
use hamsa_store::{Acceptance, NewAccount, NewInvitation, NewMail};

/// Who is in the story.
pub struct People {
    pub steward: AccountId,
    pub coordinator: AccountId,
}

pub fn beersheva() -> AuthorityCode {
    AuthorityCode::new("90001")
}

fn account(email: &str, name: &str, password_hash: Option<&str>) -> NewAccount {
    NewAccount {
        email: email.to_owned(),
        name: name.to_owned(),
        password_hash: password_hash.map(str::to_owned),
        language: None,
    }
}

pub fn mail(to: &str) -> NewMail {
    NewMail {
        to: to.to_owned(),
        subject: "חמסה".to_owned(),
        body_text: "https://…/secret".to_owned(),
    }
}

fn invitation(world: &World, email: &str, role: Role, scope: Scope, token: &str) -> NewInvitation {
    NewInvitation {
        email: email.to_owned(),
        name: "ראש העיר".to_owned(),
        language: Some(Language::Ar),
        role,
        scope,
        token_hash: token.to_owned(),
        expires_at: world.now + 7 * DAY,
    }
}

fn acceptance(password_hash: Option<&str>) -> Acceptance {
    Acceptance {
        name: "رئيسة البلدية".to_owned(),
        password_hash: password_hash.map(str::to_owned),
        language: None,
    }
}

pub async fn the_steward_and_the_coordinator_come(world: &mut World) -> People {
    let store = world.store.clone();
    let change = world.change(None);
    let new = account("steward@hamsa.example", "Steward", Some("hash-1"));
    let steward = store.create_account(&change, &new).await.expect("an account");
    let again = account("steward@hamsa.example", "Another", None);
    is_taken(store.create_account(&world.vain_change(None), &again).await);

    let change = world.change(None);
    store.give_grant(&change, &steward, Role::Steward, &Scope::Network).await.expect("a grant");
    let change = world.vain_change(None);
    is_taken(store.give_grant(&change, &steward, Role::Steward, &Scope::Network).await);
    let nobody = AccountId::new("nobody");
    let change = world.vain_change(None);
    is_missing(store.give_grant(&change, &nobody, Role::Steward, &Scope::Network).await);

    let change = world.change(Some(&steward));
    let new = account("coordinator@hamsa.example", "Coordinator", None);
    let coordinator = store.create_account(&change, &new).await.expect("an account");
    let change = world.change(Some(&steward));
    let grant = store
        .give_grant(&change, &coordinator, Role::NetworkCoordinator, &Scope::Network)
        .await
        .expect("a grant");
    let (whose, grant) = store.grant(&grant).await.expect("read").expect("the grant");
    assert_eq!(
        (whose, grant.role, grant.scope),
        (coordinator.clone(), Role::NetworkCoordinator, Scope::Network)
    );

    let found =
        store.account_by_email("coordinator@hamsa.example").await.expect("read").expect("found");
    assert_eq!((&found.id, found.password_hash, found.language), (&coordinator, None, None));
    assert!(store.account_by_email("stranger@hamsa.example").await.expect("read").is_none());
    assert!(store.account(&nobody).await.expect("read").is_none());
    People { steward, coordinator }
}

pub async fn a_device_signs_in_and_out(world: &mut World, people: &People) {
    let store = world.store.clone();
    let steward = &people.steward;
    store.count_attempt("steward@hamsa.example", world.now - MINUTE).await.expect("counted");
    store.count_attempt("steward@hamsa.example", world.now).await.expect("counted");
    let third = store.count_attempt("steward@hamsa.example", world.now).await.expect("counted");
    store.forget_attempt(&third).await.expect("forgotten");
    let failures = store.failures("steward@hamsa.example", world.now - HOUR).await.expect("read");
    assert_eq!((failures.count, failures.oldest), (2, Some(world.now - MINUTE)));
    store.forget_failures("steward@hamsa.example").await.expect("forgotten");
    let failures = store.failures("steward@hamsa.example", world.now - HOUR).await.expect("read");
    assert_eq!((failures.count, failures.oldest), (0, None));

    let end = world.now + DAY;
    let tablet = world.change(None);
    let tablet =
        store.open_session(&tablet, steward, "tablet", "Tablet", end).await.expect("opened");
    let phone = world.change(None);
    let phone = store.open_session(&phone, steward, "phone", "Phone", end).await.expect("opened");
    let third = world.vain_change(None);
    is_taken(store.open_session(&third, steward, "phone", "Another", end).await);
    let nobody = world.vain_change(None);
    is_missing(store.open_session(&nobody, &AccountId::new("nobody"), "x", "X", end).await);

    let visitor = store.visitor("tablet", world.now).await.expect("read").expect("somebody");
    assert_eq!((&visitor.session, visitor.actor.account.as_ref()), (&tablet, Some(steward)));
    assert!(visitor.actor.may(Right::KeepNetwork, &Scope::Network));
    assert!(store.visitor("tablet", end).await.expect("read").is_none(), "an expired session");
    assert!(store.visitor("stranger", world.now).await.expect("read").is_none());

    store.touch_session(&visitor, world.now + MINUTE).await.expect("nothing to do");
    let devices = store.sessions_of(steward, world.now).await.expect("read");
    assert_eq!(devices[0].id, phone, "the phone came last");
    store.touch_session(&visitor, world.now + 6 * MINUTE).await.expect("touched");
    let devices = store.sessions_of(steward, world.now).await.expect("read");
    assert_eq!((&devices[0].id, devices[0].seen_at), (&tablet, world.now + 6 * MINUTE));
    assert_eq!(
        (devices.len(), devices[0].device.as_str(), devices[0].expires_at),
        (2, "Tablet", end)
    );

    let change = world.vain_change(Some(&people.coordinator));
    is_missing(store.end_session(&change, &people.coordinator, &tablet).await);
    store.end_session(&world.change(Some(steward)), steward, &tablet).await.expect("ended");
    assert!(store.visitor("tablet", world.now).await.expect("read").is_none());
    store.end_session_by_token(&world.change(None), "phone").await.expect("ended");
    is_missing(store.end_session_by_token(&world.vain_change(None), "phone").await);
    assert!(store.sessions_of(steward, world.now).await.expect("read").is_empty());
}

pub async fn a_mayor_is_invited(world: &mut World, people: &People) {
    let store = world.store.clone();
    let city = Scope::City(beersheva());
    let new = invitation(world, "mayor@hamsa.example", Role::Mayor, city.clone(), "link-1");
    let change = world.change(Some(&people.coordinator));
    let id =
        store.invite(&change, &new, Some(&mail("mayor@hamsa.example"))).await.expect("invited");
    let change = world.vain_change(Some(&people.coordinator));
    let other = NewInvitation { email: "never@hamsa.example".into(), ..new.clone() };
    is_taken(store.invite(&change, &other, Some(&mail("never@hamsa.example"))).await);
    let (email, role) = (new.email.as_str(), new.role);
    assert!(store.is_invited(email, role, &city, world.now).await.expect("read"));
    assert!(!store.is_invited(email, role, &city, world.now + 8 * DAY).await.expect("read"));
    assert!(!store.is_invited(email, Role::Steward, &city, world.now).await.expect("read"));

    let open = store.invitation("link-1", world.now).await.expect("read").expect("open");
    assert_eq!(
        (&open.id, open.role, &open.scope, open.has_account),
        (&id, Role::Mayor, &city, false)
    );
    assert_eq!(open.invited_by_name.as_deref(), Some("Coordinator"));
    assert_eq!(store.invitation_by_id(&id).await.expect("read"), Some(open));
    assert!(store.invitation("link-1", world.now + 8 * DAY).await.expect("read").is_none());
    assert_eq!(store.invitations_in(Some(&beersheva()), world.now).await.expect("read").len(), 1);
    let eilat = AuthorityCode::new("26008");
    assert!(store.invitations_in(Some(&eilat), world.now).await.expect("read").is_empty());

    let change = world.vain_change(None);
    let refused = store.accept_invitation(&change, "link-1", &acceptance(None)).await;
    is_conflict(refused, "people-conflict-password-needed");
    assert!(store.account_by_email("mayor@hamsa.example").await.expect("read").is_none());
    // Asked again, there is one link, the newer one.
    let again = NewInvitation { token_hash: "link-1b".into(), ..new.clone() };
    store.invite(&world.change(Some(&people.steward)), &again, None).await.expect("invited");
    assert!(store.invitation("link-1", world.now).await.expect("read").is_none());
    let again = NewInvitation { token_hash: "link-1".into(), ..new };
    let change = world.change(Some(&people.coordinator));
    let id = store.invite(&change, &again, None).await.expect("invited");
    assert!(store.invitation("link-1b", world.now).await.expect("read").is_none());
    let change = world.change(None);
    let mayor = store
        .accept_invitation(&change, "link-1", &acceptance(Some("hash-2")))
        .await
        .expect("accepted");
    let change = world.vain_change(None);
    is_missing(store.accept_invitation(&change, "link-1", &acceptance(Some("hash-3"))).await);
    let account = store.account(&mayor).await.expect("read").expect("the mayor");
    assert_eq!((account.name.as_str(), account.language), ("رئيسة البلدية", Some(Language::Ar)));
    let accepted = &store.audits(1, None).await.expect("read")[0];
    assert_eq!(
        (accepted.actor.as_ref(), accepted.actor_name.as_deref()),
        (Some(&mayor), Some("رئيسة البلدية"))
    );
    assert_eq!(
        (accepted.action.as_str(), accepted.entity_id.as_str()),
        ("accept_invitation", id.as_str())
    );
    let told = store.audits_about("invitation", id.as_str()).await.expect("read");
    let told: Vec<&str> = told.iter().map(|audit| audit.action.as_str()).collect();
    assert_eq!(told, ["accept_invitation", "invite"]);
    let told = store.audits_of(&["invite", "create_account"], 3).await.expect("read");
    assert!(told.iter().all(|audit| audit.action == "invite"), "whatever else was written");
    assert_eq!(told.len(), 3);

    // Somebody who has an account gets the role and keeps the password.
    let school = Scope::School(SchoolCode::new("640011"));
    let new = invitation(world, "mayor@hamsa.example", Role::SchoolCoordinator, school, "link-2");
    store.invite(&world.change(Some(&people.steward)), &new, None).await.expect("invited");
    let open = store.invitation("link-2", world.now).await.expect("read").expect("open");
    assert!(open.has_account);
    let change = world.change(None);
    let same =
        store.accept_invitation(&change, "link-2", &acceptance(None)).await.expect("accepted");
    assert_eq!(same, mayor);
    let account = store.account(&mayor).await.expect("read").expect("the mayor");
    assert_eq!(account.password_hash.as_deref(), Some("hash-2"));

    // An invitation sets no password, not even where there is none yet.
    let new = invitation(
        world,
        "coordinator@hamsa.example",
        Role::TeacherLeader,
        Scope::Network,
        "link-3",
    );
    store.invite(&world.change(Some(&people.steward)), &new, None).await.expect("invited");
    assert!(store.invitation("link-3", world.now).await.expect("read").expect("open").has_account);
    let change = world.vain_change(None);
    is_taken(store.accept_invitation(&change, "link-3", &acceptance(Some("hash-4"))).await);
    assert!(!store.holds(&new.email, new.role, &new.scope).await.expect("read"));
    let change = world.change(None);
    store.accept_invitation(&change, "link-3", &acceptance(None)).await.expect("accepted");
    assert!(store.holds(&new.email, new.role, &new.scope).await.expect("read"));
    let account = store.account(&people.coordinator).await.expect("read").expect("the coordinator");
    assert_eq!((account.name.as_str(), account.password_hash), ("Coordinator", None));

    let new = invitation(world, "wrong@hamsa.example", Role::Mayor, city, "link-4");
    let wrong =
        store.invite(&world.change(Some(&people.steward)), &new, None).await.expect("invited");
    store
        .withdraw_invitation(&world.change(Some(&people.steward)), &wrong)
        .await
        .expect("withdrawn");
    is_missing(store.withdraw_invitation(&world.vain_change(Some(&people.steward)), &wrong).await);
    assert!(store.invitations_in(None, world.now).await.expect("read").is_empty());

    let everybody = store.people_in(None).await.expect("read");
    let names: Vec<&str> = everybody.iter().map(|person| person.name.as_str()).collect();
    assert_eq!(names, ["Coordinator", "Steward", "رئيسة البلدية"]);
    assert_eq!(everybody[2].grants.len(), 2);
    let here = store.people_in(Some(&beersheva())).await.expect("read");
    assert_eq!((here.len(), here[0].grants.len()), (1, 2), "the city and its school");
}

pub async fn a_coordinator_who_lost_the_role_has_no_back_door(world: &mut World, people: &People) {
    let store = world.store.clone();
    let steward = Some(&people.steward);
    let new = account("deputy@hamsa.example", "Deputy", Some("hash-9"));
    let deputy = store.create_account(&world.change(steward), &new).await.expect("an account");
    let change = world.change(steward);
    let role = Role::NetworkCoordinator;
    let grant = store.give_grant(&change, &deputy, role, &Scope::Network).await.expect("a grant");
    let new = invitation(world, "second@hamsa.example", role, Scope::Network, "link-6");
    store.invite(&world.change(Some(&deputy)), &new, None).await.expect("invited");

    // Neither has the deputy one of their own: an invitation to what they are.
    let own = invitation(world, "deputy@hamsa.example", role, Scope::Network, "link-8");
    store
        .invite(&world.change(steward), &own, Some(&mail("deputy@hamsa.example")))
        .await
        .expect("invited");
    let sent = store.lease_mails(world.now, world.now + MINUTE, 10).await.expect("leased");
    store.mail_failed(&sent[0].id, "550", None).await.expect("noted");
    let open = store.invitation("link-8", world.now).await.expect("read").expect("open");
    assert!(open.undelivered);
    store.end_grant(&world.change(steward), &grant).await.expect("ended");
    assert!(store.invitation("link-8", world.now).await.expect("read").is_none());
    assert!(store.invitation("link-6", world.now).await.expect("read").is_none());
    let change = world.vain_change(None);
    is_missing(store.accept_invitation(&change, "link-6", &acceptance(Some("hash-9"))).await);
    assert_eq!(store.invitations_in(None, world.now).await.expect("read").len(), 1);

    let change = world.change(steward);
    store.give_grant(&change, &deputy, role, &Scope::Network).await.expect("a grant");
    assert!(store.invitation("link-6", world.now).await.expect("read").is_some());
    store.disable_account(&world.change(steward), &deputy).await.expect("disabled");
    let change = world.vain_change(None);
    is_missing(store.accept_invitation(&change, "link-6", &acceptance(Some("hash-9"))).await);
    assert!(store.account_by_email("second@hamsa.example").await.expect("read").is_none());

    store.enable_account(&world.change(steward), &deputy).await.expect("enabled");
    is_missing(store.enable_account(&world.vain_change(steward), &deputy).await);
    let change = world.change(None);
    store
        .accept_invitation(&change, "link-6", &acceptance(Some("hash-9")))
        .await
        .expect("accepted");

    // Whoever has the machine has invited for good.
    let new = invitation(world, "third@hamsa.example", role, Scope::Network, "link-7");
    store.invite(&world.change(None), &new, None).await.expect("invited");
    let change = world.change(None);
    store
        .accept_invitation(&change, "link-7", &acceptance(Some("hash-9")))
        .await
        .expect("accepted");
}

/// Whoever leads a city invites into its schools, for as long as they are the city's.
pub async fn a_city_invites_into_its_schools(world: &mut World, people: &People) {
    let store = world.store.clone();
    let steward = Some(&people.steward);
    let new = account("head@hamsa.example", "Head", Some("hash-9"));
    let head = store.create_account(&world.change(steward), &new).await.expect("an account");
    let (role, city) = (Role::DepartmentHead, Scope::City(beersheva()));
    store.give_grant(&world.change(steward), &head, role, &city).await.expect("a grant");
    let code = SchoolCode::new("640031");
    let school = Scope::School(code.clone());
    assert_eq!(store.city_of(&school).await.expect("read"), Some(beersheva()));
    assert_eq!(store.city_of(&city).await.expect("read"), None);
    let role = Role::SchoolCoordinator;
    let new = invitation(world, "teacher@hamsa.example", role, school, "link-10");
    store.invite(&world.change(Some(&head)), &new, None).await.expect("invited");
    assert!(store.invitation("link-10", world.now).await.expect("read").is_some());

    let elsewhere = AuthorityCode::new("26008");
    let change = world.change(steward);
    store.settle_school(&change, &code, Some(&elsewhere)).await.expect("settled");
    assert!(store.invitation("link-10", world.now).await.expect("read").is_none());
    let change = world.vain_change(None);
    is_missing(store.accept_invitation(&change, "link-10", &acceptance(Some("hash-9"))).await);
    let change = world.change(steward);
    store.settle_school(&change, &code, Some(&beersheva())).await.expect("settled");
    let change = world.change(None);
    store
        .accept_invitation(&change, "link-10", &acceptance(Some("hash-9")))
        .await
        .expect("accepted");
    let teacher = "teacher@hamsa.example";
    let found = store.people_in(Some(&beersheva())).await.expect("read");
    let found = found.iter().find(|person| person.email == teacher).expect("is the city's");
    assert_eq!(found.grants[0].scope, Scope::School(code));
    let others = store.people_in(Some(&elsewhere)).await.expect("read");
    assert!(others.iter().all(|person| person.email != teacher), "and no other city's");
    store.end_grant(&world.change(Some(&head)), &found.grants[0].id).await.expect("ended");
}

pub async fn somebody_leaves(world: &mut World, people: &People) {
    let store = world.store.clone();
    let steward = &people.steward;
    let mayor =
        store.account_by_email("mayor@hamsa.example").await.expect("read").expect("the mayor").id;
    let here = store.people_in(Some(&beersheva())).await.expect("read");
    let mut grants = here.iter().flat_map(|person| &person.grants);
    let office = grants.find(|grant| grant.role == Role::Mayor).expect("an office");
    let ended = store.end_grant(&world.change(Some(steward)), &office.id).await.expect("ended");
    assert_eq!(&ended, office);
    is_missing(store.end_grant(&world.vain_change(Some(steward)), &office.id).await);

    let end = world.now + DAY;
    store.open_session(&world.change(None), &mayor, "mayor", "Tablet", end).await.expect("opened");
    store.disable_account(&world.change(Some(steward)), &mayor).await.expect("disabled");
    is_missing(store.disable_account(&world.vain_change(Some(steward)), &mayor).await);
    assert!(store.visitor("mayor", world.now).await.expect("read").is_none());
    is_missing(store.open_session(&world.vain_change(None), &mayor, "again", "Tablet", end).await);
    let new =
        invitation(world, "mayor@hamsa.example", Role::Mayor, Scope::City(beersheva()), "link-5");
    store.invite(&world.change(Some(steward)), &new, None).await.expect("invited");
    let change = world.vain_change(None);
    let refused = store.accept_invitation(&change, "link-5", &acceptance(Some("hash-8"))).await;
    is_conflict(refused, "people-conflict-account-disabled");

    store.count_attempt("somebody", world.now).await.expect("counted");
    world.now = world.now + 31 * DAY;
    let tidied = store.tidy_up(&world.change(None)).await.expect("tidied");
    assert_eq!((tidied.sessions, tidied.attempts, tidied.mails), (0, 1, 4));
    assert_eq!(tidied.tokens, 9, "invitations 1, 2, 3, 5, 6, 7, 10 and both resets");
    let nothing = store.tidy_up(&world.vain_change(None)).await.expect("tidied");
    assert_eq!(nothing, hamsa_store::Tidied::default());
}
