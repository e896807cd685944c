//! What two people or two servers do at the same moment.

use crate::cities::{authority, school};
use crate::world::World;
use hamsa_domain::cities::Placement;
use hamsa_domain::data::Indicator;
use hamsa_domain::id::SchoolCode;
use hamsa_domain::people::{Role, Scope};
use hamsa_domain::time::DAY;
use hamsa_store::{
    Acceptance, Change, Engine, ImportState, NewAccount, NewGoal, NewInvitation, NewMail,
    ObservationRow, Store, StoreError,
};
use std::collections::HashSet;

/// On PostgreSQL and SQLite alike, by two servers: each has its own connections.
async fn two_servers(engine: Engine) -> (World, Store) {
    let world = World::migrated(engine).await;
    let other = Store::open(&world.url).await.expect("a second server");
    (world, other)
}

const ENGINES: [Engine; 2] = [Engine::Sqlite, Engine::Postgres];

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_accept_one_invitation_exactly_one_wins() {
    for engine in ENGINES {
        let (world, other) = two_servers(engine).await;
        for round in 0..10 {
            let link = format!("link-{round}");
            let invitation = NewInvitation {
                email: format!("somebody-{round}@hamsa.example"),
                name: "Somebody".to_owned(),
                language: None,
                role: Role::Steward,
                scope: Scope::Network,
                token_hash: link.clone(),
                expires_at: world.now + DAY,
            };
            let change = Change::by_system(world.now, "race");
            world.store.invite(&change, &invitation, None).await.expect("invited");
            let accept = |store: Store| {
                let (change, link) = (change.clone(), link.clone());
                let acceptance = Acceptance {
                    name: "Somebody".to_owned(),
                    password_hash: Some("hash".to_owned()),
                    language: None,
                };
                tokio::spawn(
                    async move { store.accept_invitation(&change, &link, &acceptance).await },
                )
            };
            let (first, second) = (accept(world.store.clone()), accept(other.clone()));
            let answers = [first.await.expect("ran"), second.await.expect("ran")];
            let won = answers.iter().filter(|answer| answer.is_ok()).count();
            let missed = answers.iter().filter(|answer| matches!(answer, Err(StoreError::Missing)));
            assert_eq!((won, missed.count()), (1, 1), "{answers:?} on {engine:?}");
        }
        assert_eq!(world.store.people_in(None).await.expect("read").len(), 10);
        other.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_mail_is_sent_by_two_servers() {
    for engine in ENGINES {
        let (world, other) = two_servers(engine).await;
        let change = Change::by_system(world.now, "race");
        let rana = NewAccount {
            email: "rana@hamsa.example".to_owned(),
            name: "Rana".to_owned(),
            password_hash: None,
            language: None,
        };
        let rana = world.store.create_account(&change, &rana).await.expect("an account");
        for number in 0..40 {
            let mail = NewMail {
                to: format!("{number}@hamsa.example"),
                subject: "חמסה".to_owned(),
                body_text: "שלום".to_owned(),
            };
            let (link, until) = (format!("link-{number}"), world.now + DAY);
            let asked = world.store.ask_reset(&change, &rana, &link, until, Some(&mail)).await;
            asked.expect("queued");
        }
        let (now, until) = (world.now, world.now + DAY);
        let lease = |store: Store| {
            tokio::spawn(async move {
                let mut leased = Vec::new();
                while let Some(mail) = store.lease_mails(now, until, 1).await.expect("leased").pop()
                {
                    leased.push(mail.to);
                }
                leased
            })
        };
        let (first, second) = (lease(world.store.clone()), lease(other.clone()));
        let mut all = first.await.expect("ran");
        all.extend(second.await.expect("ran"));
        let different: HashSet<&String> = all.iter().collect();
        assert_eq!(all.len(), different.len(), "none was leased twice on {engine:?}");
        // Whoever came second to a row on PostgreSQL may have found nothing and stopped early.
        all.extend(lease(other.clone()).await.expect("ran"));
        assert_eq!(all.len(), 40);
        other.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn totals_stay_exact_when_a_school_moves_while_a_file_is_applied() {
    for engine in ENGINES {
        let (world, other) = two_servers(engine).await;
        let change = Change::by_system(world.now, "race");
        let cities = [authority("1", "א", None), authority("2", "ב", None)];
        world.store.save_authorities(&change, &cities).await.expect("saved");
        let schools: Vec<_> = (100..130)
            .map(|code| school(&code.to_string(), "S", Some("1"), Placement::Locality))
            .collect();
        world.store.save_schools(&change, &schools).await.expect("saved");
        for round in 0..4 {
            let import = crate::data::file("hash", ImportState::Previewed);
            let import = world.store.keep_import(&change, &import).await.expect("kept");
            let rows: Vec<ObservationRow> = schools
                .iter()
                .map(|record| ObservationRow {
                    indicator: Indicator::FIVE_UNIT_MATHEMATICS.code(),
                    school: record.school.code.clone(),
                    year: 2018,
                    value: 11 + round,
                })
                .collect();
            let (store, by) = (world.store.clone(), change.clone());
            let applied =
                tokio::spawn(async move { store.apply_import(&by, &import, &rows, &[]).await });
            let (store, by, city) =
                (other.clone(), change.clone(), cities[round as usize % 2].authority.code.clone());
            let settled = tokio::spawn(async move {
                for code in 100..130 {
                    let code = SchoolCode::new(code.to_string());
                    store.settle_school(&by, &code, Some(&city)).await.expect("settled");
                }
            });
            applied.await.expect("ran").expect("applied");
            settled.await.expect("ran");
            assert_eq!(world.store.wrong_totals().await.expect("counted"), 0, "on {engine:?}");
        }
        other.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_goals_at_once_both_are_told_and_one_stands() {
    for engine in ENGINES {
        let (world, other) = two_servers(engine).await;
        let change = Change::by_system(world.now, "race");
        let city = authority("1", "א", None);
        world.store.save_authorities(&change, std::slice::from_ref(&city)).await.expect("saved");
        for round in 0..10 {
            let set = |store: Store, target: i64| {
                let goal = NewGoal {
                    authority: city.authority.code.clone(),
                    indicator: Indicator::FIVE_UNIT_MATHEMATICS.code(),
                    target_year: 2020 + round,
                    target,
                    sample: false,
                };
                let change = change.clone();
                tokio::spawn(async move { store.set_goal(&change, &goal).await })
            };
            let (first, second) = (set(world.store.clone(), 100), set(other.clone(), 200));
            first.await.expect("ran").expect("set");
            second.await.expect("ran").expect("set");
        }
        let goals = world.store.goals_of(&city.authority.code).await.expect("read");
        assert_eq!(goals.len(), 10, "on {engine:?}");
        other.close().await;
    }
}
