//! What two devices, two people and two servers do with one round at the same moment.

use crate::cities::{authority, school};
use crate::school_forms::{contact, eilat, form, is_refused, new_round, outgoing};
use crate::world::World;
use hamsa_domain::cities::Placement;
use hamsa_domain::data::round::{
    Answer, Incoming, Received, RequestState, RoundState, Sender, conflict,
};
use hamsa_domain::id::{IndicatorCode, RequestId, RoundId, SchoolCode, TemplateId};
use hamsa_domain::time::DAY;
use hamsa_store::{Change, Dossier, Engine, NewRound, Store, StoreError};

const ENGINES: [Engine; 2] = [Engine::Sqlite, Engine::Postgres];

/// A round with one school that has its link, and two servers that know of it.
struct Scene {
    world: World,
    other: Store,
    change: Change,
    round: RoundId,
    request: RequestId,
}

impl Scene {
    async fn on(engine: Engine) -> Self {
        let world = World::migrated(engine).await;
        let other = Store::open(&world.url).await.expect("a second server");
        let change = Change::by_system(world.now, "race");
        let cities = [authority("26008", "אילת", None)];
        world.store.save_authorities(&change, &cities).await.expect("saved");
        let schools = [school("640021", "רבין", Some("26008"), Placement::Budget)];
        world.store.save_schools(&change, &schools).await.expect("saved");
        let (round, request) = Self::round(&world, &change, 2019).await;
        Self { world, other, change, round, request }
    }

    async fn round(world: &World, change: &Change, year: i32) -> (RoundId, RequestId) {
        let schools = vec![(SchoolCode::new("640021"), contact(Some("rabin@school.example")))];
        let new = new_round(year, world.now + 14 * DAY, schools);
        let round = world.store.create_round(change, &new).await.expect("made");
        let full = world.store.round_in_full(&round).await.expect("read").expect("the round");
        let request = full.requests[0].request.id.clone();
        let link = [outgoing(&request, &format!("link-{year}"))];
        world.store.send_requests(change, &round, &link).await.expect("sent");
        (round, request)
    }

    async fn dossier(&self) -> Dossier {
        let school = SchoolCode::new("640021");
        self.world.store.dossier(&self.round, &school).await.expect("read").expect("the dossier")
    }

    /// A form that is on its way to one of the servers.
    fn send(
        &self,
        store: &Store,
        incoming: Incoming,
    ) -> tokio::task::JoinHandle<Result<Received, StoreError>> {
        let (store, change, request) = (store.clone(), self.change.clone(), self.request.clone());
        tokio::spawn(async move { store.receive(&change, &request, &incoming).await })
    }

    async fn ends(self) {
        self.other.close().await;
    }
}

fn number(cell: &str, command: &str, based_on: i64, number: f64) -> Incoming {
    Incoming {
        command: command.to_owned(),
        based_on,
        shown: [(IndicatorCode::new(cell), Some(Answer::number(number)))].into(),
        replies: Default::default(),
        device: "phone".to_owned(),
        sender: Sender::Link,
    }
}

const PUPILS: &str = "pupils.mathematics.10.5";
const TEACHERS: &str = "teachers.mathematics";

#[tokio::test(flavor = "multi_thread")]
async fn two_devices_that_fill_different_cells_at_once_lose_none() {
    for engine in ENGINES {
        let scene = Scene::on(engine).await;
        for step in 0..8 {
            let base = scene.dossier().await.request.version;
            let value = f64::from(step);
            let phone = number(PUPILS, &format!("phone-{step}"), base, value);
            let desktop = number(TEACHERS, &format!("desktop-{step}"), base, value + 100.0);
            let (one, two) =
                (scene.send(&scene.world.store, phone), scene.send(&scene.other, desktop));
            for answer in [one.await.expect("ran"), two.await.expect("ran")] {
                assert!(matches!(answer, Ok(Received::New { .. })), "{answer:?} on {engine:?}");
            }
            let answers = scene.dossier().await.answers();
            assert_eq!(answers[&IndicatorCode::new(PUPILS)], Answer::number(value));
            assert_eq!(answers[&IndicatorCode::new(TEACHERS)], Answer::number(value + 100.0));
        }
        assert_eq!(scene.dossier().await.versions.len(), 16);
        scene.ends().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_devices_that_contradict_each_other_one_is_asked() {
    for engine in ENGINES {
        let scene = Scene::on(engine).await;
        for step in 0..8 {
            let base = scene.dossier().await.request.version;
            let value = f64::from(step * 10);
            let phone = number(PUPILS, &format!("phone-{step}"), base, value + 1.0);
            let desktop = number(PUPILS, &format!("desktop-{step}"), base, value + 2.0);
            let (one, two) =
                (scene.send(&scene.world.store, phone), scene.send(&scene.other, desktop));
            let answers = [one.await.expect("ran"), two.await.expect("ran")];
            let new =
                answers.iter().filter(|answer| matches!(answer, Ok(Received::New { .. }))).count();
            let clashing =
                answers.iter().filter(|answer| matches!(answer, Ok(Received::Clashing(_)))).count();
            assert_eq!((new, clashing), (1, 1), "{answers:?} on {engine:?}");
        }
        scene.ends().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_command_at_once_makes_one_version_and_two_equal_receipts() {
    for engine in ENGINES {
        let scene = Scene::on(engine).await;
        for step in 0..8 {
            let base = scene.dossier().await.request.version;
            let command = number(PUPILS, &format!("command-{step}"), base, f64::from(step));
            let (one, two) = (
                scene.send(&scene.world.store, command.clone()),
                scene.send(&scene.other, command),
            );
            let mut receipts = Vec::new();
            for answer in [one.await.expect("ran"), two.await.expect("ran")] {
                receipts.push(match answer.expect("received") {
                    Received::New { version, .. } => version.receipt(),
                    Received::Known(receipt) => receipt,
                    Received::Clashing(clashes) => panic!("{clashes:?} on {engine:?}"),
                });
            }
            assert_eq!(receipts[0], receipts[1], "on {engine:?}");
            assert_eq!(scene.dossier().await.versions.len(), step as usize + 1);
        }
        scene.ends().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_approves_while_an_answer_arrives_approves_only_what_was_looked_at() {
    for engine in ENGINES {
        let scene = Scene::on(engine).await;
        let first = number(PUPILS, "first", 0, 1.0);
        scene.world.store.receive(&scene.change, &scene.request, &first).await.expect("received");
        for step in 0..8 {
            let version = scene.dossier().await.request.version;
            let next = number(PUPILS, &format!("next-{step}"), version, f64::from(step + 2));
            let arriving = scene.send(&scene.other, next);
            let (store, change) = (scene.world.store.clone(), scene.change.clone());
            let (round, looked_at) = (scene.round.clone(), vec![(scene.request.clone(), version)]);
            let approving =
                tokio::spawn(async move { store.approve(&change, &round, &looked_at).await });
            arriving.await.expect("ran").expect("received");
            let gone = approving.await.expect("ran").expect("answered");
            let dossier = scene.dossier().await;
            assert_eq!(dossier.request.state, RequestState::Received, "on {engine:?}");
            let newest = dossier.versions.last().expect("a version");
            if gone.done.is_empty() {
                is_refused(gone.only(), conflict::NEWER_VERSION);
            } else {
                assert!(newest.correction, "approved first, so the answer is a correction");
            }
        }
        scene.ends().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn published_twice_at_once_is_published_once() {
    for engine in ENGINES {
        let scene = Scene::on(engine).await;
        for step in 0..6 {
            let version = scene.dossier().await.request.version;
            let next = number(PUPILS, &format!("next-{step}"), version, f64::from(step));
            let store = &scene.world.store;
            store.receive(&scene.change, &scene.request, &next).await.expect("received");
            let looked_at = [(scene.request.clone(), version + 1)];
            store.approve(&scene.change, &scene.round, &looked_at).await.expect("approved");
            let publish = |store: &Store| {
                let (store, change) = (store.clone(), scene.change.clone());
                let round = scene.round.clone();
                tokio::spawn(async move { store.publish(&change, &round, None).await })
            };
            let (one, two) = (publish(store), publish(&scene.other));
            let both = [one.await.expect("ran"), two.await.expect("ran")];
            let written: usize = both
                .iter()
                .map(|published| published.as_ref().expect("answered").requests.len())
                .sum();
            assert_eq!(written, 1, "on {engine:?}");
            let school = SchoolCode::new("640021");
            let old = store.old_reports(&school, 2019).await.expect("read");
            assert_eq!(old.len(), step as usize, "each replaced once on {engine:?}");
        }
        assert_eq!(scene.world.store.reports_of(&eilat(), 0).await.expect("read").len(), 1);
        scene.ends().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_rounds_that_publish_the_same_cell_at_once_keep_both_in_the_history() {
    for engine in ENGINES {
        let scene = Scene::on(engine).await;
        let (store, change) = (&scene.world.store, &scene.change);
        let schools = vec![(SchoolCode::new("640021"), contact(Some("rabin@school.example")))];
        let template = TemplateId::new("another");
        let new = NewRound { template, ..new_round(2019, scene.world.now + 14 * DAY, schools) };
        let second = store.create_round(change, &new).await.expect("made");
        let full = store.round_in_full(&second).await.expect("read").expect("the round");
        let request = full.requests[0].request.id.clone();
        let link = [outgoing(&request, "second")];
        store.send_requests(change, &second, &link).await.expect("sent");
        let both = [(scene.round.clone(), scene.request.clone(), 1.0), (second, request, 2.0)];
        for (round, request, value) in &both {
            let form = number(PUPILS, "form", 0, *value);
            store.receive(change, request, &form).await.expect("received");
            store.approve(change, round, &[(request.clone(), 1)]).await.expect("approved");
        }
        let publish = |store: &Store, round: &RoundId| {
            let (store, change, round) = (store.clone(), change.clone(), round.clone());
            tokio::spawn(async move { store.publish(&change, &round, None).await })
        };
        let (one, two) = (publish(store, &both[0].0), publish(&scene.other, &both[1].0));
        one.await.expect("ran").expect("published");
        two.await.expect("ran").expect("published");
        let stands = store.reports_of(&eilat(), 2019).await.expect("read");
        let old = store.old_reports(&SchoolCode::new("640021"), 2019).await.expect("read");
        assert_eq!((stands.len(), old.len()), (1, 1), "on {engine:?}");
        assert_ne!(stands[0].value, old[0].report.value);
        scene.ends().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_comes_while_a_round_is_closed_is_received_before_or_refused_after() {
    for engine in ENGINES {
        let scene = Scene::on(engine).await;
        for step in 0..6 {
            let dossier = scene.dossier().await;
            let number = (step + 1).to_string();
            let field = [("number:pupils.mathematics.10.5", number.as_str())];
            let incoming = form(&dossier, &format!("command-{step}"), &field);
            let arriving = scene.send(&scene.other, incoming);
            let (store, change, round) =
                (scene.world.store.clone(), scene.change.clone(), scene.round.clone());
            let closing = tokio::spawn(async move { store.close_round(&change, &round).await });
            let answer = arriving.await.expect("ran");
            closing.await.expect("ran").expect("closed");
            let after = scene.dossier().await;
            assert_eq!(after.round.state, RoundState::Closed);
            let came = after.versions.len() - dossier.versions.len();
            match answer {
                Ok(Received::New { .. }) => assert_eq!(came, 1, "on {engine:?}"),
                answer => {
                    assert_eq!(came, 0, "on {engine:?}");
                    is_refused(answer, conflict::ROUND_CLOSED);
                }
            }
            let deadline = scene.world.now + 20 * DAY;
            let store = &scene.world.store;
            store.reopen_round(&scene.change, &scene.round, deadline).await.expect("reopened");
        }
        scene.ends().await;
    }
}
