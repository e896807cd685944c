//! A city publishes what its schools foretell; and what is made up for the demo is known to be.

use crate::people::People;
use crate::school_forms::eilat;
use crate::world::{World, is_missing, is_taken};
use hamsa_domain::data::Subject;
use hamsa_domain::data::forecast::{Frozen, Outlook, Part};
use hamsa_domain::id::{AuthorityCode, IndicatorCode, SchoolCode};

pub async fn a_forecast_is_published_and_stays(world: &mut World, people: &People) {
    let (store, head) = (world.store.clone(), people.steward.clone());
    let outlook =
        |year| Outlook { year, expected: 40, low: 33, high: 48, naive: 38, in_school: true };
    let frozen = Frozen {
        base: 2019,
        outlooks: vec![outlook(2020), outlook(2021)],
        schools: vec![SchoolCode::new("640021")],
        parts: vec![Part { school: SchoolCode::new("640021"), five: [50, 44, 38] }],
    };
    let mathematics = Subject::Mathematics;
    let nowhere = AuthorityCode::new("nowhere");
    let change = world.vain_change(Some(&head));
    is_missing(store.publish_forecast(&change, &nowhere, mathematics, &frozen, false).await);
    let change = world.change(Some(&head));
    let id = store.publish_forecast(&change, &eilat(), mathematics, &frozen, false).await;
    let id = id.expect("published");
    let other = Frozen { outlooks: vec![outlook(2020)], ..frozen.clone() };
    let change = world.vain_change(Some(&head));
    is_taken(store.publish_forecast(&change, &eilat(), mathematics, &other, false).await);
    let kept = store.forecasts_of(&eilat(), mathematics).await.expect("read");
    assert_eq!((kept.len(), &kept[0].id, &kept[0].frozen), (1, &id, &frozen));
    assert_eq!((kept[0].published_by.as_ref(), kept[0].sample), (Some(&head), false));
    assert!(store.forecasts_of(&eilat(), Subject::Physics).await.expect("read").is_empty());

    let publisher = store.account(&head).await.expect("read").expect("known").name;
    assert_eq!(kept[0].publisher, Some(publisher), "named without asking for each");

    let asked = ["teachers.mathematics", "cohort.99"].map(IndicatorCode::new);
    let told = store.reported_by_schools(&asked).await.expect("read");
    let of_eilat: Vec<_> =
        told.iter().filter(|one| one.authority == eilat() && one.year == 2019).collect();
    assert!(of_eilat.len() > 1, "{told:?}");
    assert!(of_eilat.iter().all(|one| one.values[0] > Some(0.0) && one.values[1].is_none()));
    assert!(told.is_sorted_by_key(|one| (one.authority.clone(), one.school.clone(), one.year)));
    assert!(store.reported_by_schools(&[]).await.expect("read").is_empty());
    let closed = store.closed_schools(&eilat()).await.expect("read");
    assert_eq!(Vec::from_iter(closed), [(SchoolCode::new("700011"), 2019)], "as the city said");
}

pub async fn what_is_made_up_is_known_by_the_request_it_came_by(world: &mut World) {
    let store = world.store.clone();
    assert!(store.sample_requests(&eilat()).await.expect("read").is_empty());
    let rounds = store.rounds_of(&[eilat()]).await.expect("read");
    let round = &rounds[0].round.id;
    let before = store.figures_version().await.expect("read");
    store.mark_as_sample(&world.change(None), round).await.expect("marked");
    assert_ne!(store.figures_version().await.expect("read"), before, "what rests on it is stale");
    store.mark_as_sample(&world.vain_change(None), round).await.expect("once is enough");

    let made_up = store.sample_requests(&eilat()).await.expect("read");
    let of_round = store.round_in_full(round).await.expect("read").expect("known").requests;
    assert!(!made_up.is_empty());
    assert!(made_up.iter().all(|id| of_round.iter().any(|one| one.request.id == *id)));
    let elsewhere: Vec<_> = rounds.iter().filter(|one| one.round.id != *round).collect();
    for other in elsewhere {
        let others = store.round_in_full(&other.round.id).await.expect("read").expect("known");
        let is_made_up = others.requests.iter().any(|one| made_up.contains(&one.request.id));
        assert!(!is_made_up, "another round of the same year is not");
    }
}
