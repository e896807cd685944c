//! Filling the house with the demo, as often as it is cut off.

use hamsa::seed::{Wishes, seed};
use hamsa_domain::data::Subject;
use hamsa_domain::data::round::RoundState;
use hamsa_domain::id::AuthorityCode;
use hamsa_tests::household::{ADDRESS, Household};
use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};

/// A future that is cut off once it was asked so many times whether it is done.
struct CutOff<'f, F> {
    inner: Pin<&'f mut F>,
    left: u32,
    asked: &'f mut u32,
}

impl<F: Future> Future for CutOff<'_, F> {
    type Output = Option<F::Output>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        if self.left == 0 {
            return Poll::Ready(None);
        }
        self.left -= 1;
        *self.asked += 1;
        self.inner.as_mut().poll(context).map(Some)
    }
}

/// Seeds the house until it is done, or was asked `most` times whether it is: whether it is, and how often it was asked.
async fn seeded(household: &Household, most: u32) -> (bool, u32) {
    let (wishes, change) = (Wishes { demo: true, ..Wishes::default() }, household.change());
    let (mut tell, mut asked) = (|_| {}, 0);
    let seeding = pin!(seed(&household.server, &change, &wishes, &mut tell));
    let done = CutOff { inner: seeding, left: most, asked: &mut asked }.await;
    (done.map(|seeded| seeded.expect("seeded")).is_some(), asked)
}

async fn empty() -> Household {
    let seeds = concat!(env!("CARGO_MANIFEST_DIR"), "/../seeds");
    let household = Household::set_up(&[("HAMSA_ADDRESS", ADDRESS), ("HAMSA_SEEDS", seeds)]).await;
    household.server.house.store.migrate().await.expect("migrated");
    household
}

/// What the demo consists of, in words that do not depend on ids and times.
async fn found(household: &Household) -> Vec<String> {
    let store = &household.server.house.store;
    let mut found = Vec::new();
    for code in ["90001", "73007"] {
        let code = AuthorityCode::new(code);
        let mut rounds = store.rounds_of(std::slice::from_ref(&code)).await.expect("rounds");
        rounds.sort_by_key(|one| (one.round.year, one.round.title.en.clone()));
        for one in rounds {
            let title = &one.round.title.en;
            found.push(format!("{title}: {:?} {:?}", one.round.state, one.states));
            let full = store.round_in_full(&one.round.id).await.expect("read").expect("a round");
            let told = full.requests.iter().map(|one| {
                let waits = one.mail_waits;
                format!(
                    "{} {} {} {waits}",
                    one.request.school, one.request.version, one.open_questions
                )
            });
            found.extend(told);
        }
        let samples = store.sample_requests(&code).await.expect("samples").len();
        let reports = store.reports_of(&code, 0).await.expect("reports").len();
        let forecasts = store.forecasts_of(&code, Subject::Mathematics).await.expect("forecasts");
        let bases = forecasts.iter().map(|one| one.frozen.base).collect::<Vec<_>>();
        let answers = store.finding_answers(&code).await.expect("answers").len();
        found.push(format!(
            "{code}: {samples} made up, {reports} reports, {bases:?}, {answers} answers"
        ));
    }
    found
}

#[tokio::test]
async fn seeding_that_is_cut_off_again_and_again_ends_as_if_it_never_was() {
    let (whole, cut) = (empty().await, empty().await);
    let (is_done, steps) = seeded(&whole, u32::MAX).await;
    assert!(is_done && steps > 500, "{steps}");
    let mut most = steps / 20;
    let mut cuts = 0;
    while !seeded(&cut, most).await.0 {
        cuts += 1;
        // What is there costs little, what is missing is a step further on each time.
        most += steps / 20;
    }
    assert!(cuts > 4, "it was cut off {cuts} times");
    let expected = found(&whole).await;
    assert!(expected.len() > 100, "{expected:#?}");
    same(&found(&cut).await, &expected);
    seeded(&whole, u32::MAX).await;
    same(&found(&whole).await, &expected);
}

#[tokio::test]
async fn a_school_that_has_moved_does_not_stop_the_seeds() {
    let household = empty().await;
    seeded(&household, u32::MAX).await;
    let before = found(&household).await;
    let store = &household.server.house.store;
    let (from, to) = (AuthorityCode::new("90001"), AuthorityCode::new("73007"));
    let rounds = store.rounds_of(std::slice::from_ref(&from)).await.expect("rounds");
    let open = rounds.iter().find(|one| one.round.state == RoundState::Open).expect("an open one");
    let full = store.round_in_full(&open.round.id).await.expect("read").expect("a round");
    for school in full.requests.iter().map(|one| &one.request.school) {
        store.settle_school(&household.change(), school, Some(&to)).await.expect("moved");
    }
    assert!(seeded(&household, u32::MAX).await.0);
    assert!(found(&household).await.len() < before.len(), "they are not the city's any more");
}

/// The first difference, not the whole of both.
fn same(found: &[String], expected: &[String]) {
    for (found, expected) in found.iter().zip(expected) {
        assert_eq!(found, expected);
    }
    assert_eq!(found.len(), expected.len());
}
