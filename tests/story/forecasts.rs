//! A city publishes what its schools foretell; and what is made up for the demo is known to be.

use crate::people::People;
use crate::school_forms::eilat;
use crate::world::{World, is_missing, is_taken};
use hamsa_domain::data::Subject;
use hamsa_domain::data::forecast::{Frozen, Outlook};
use hamsa_domain::id::{AuthorityCode, IndicatorCode, SchoolCode};

pub async fn a_forecast_is_published_and_stays(world: &mut World, people: &People) {
    let (store, head) = (world.store.clone(), people.steward.clone());
    let outlook =
        |year| Outlook { year, expected: 40, low: 33, high: 48, naive: 38, in_school: true };
    let frozen = Frozen {
        base: 2019,
        outlooks: vec![outlook(2020), outlook(2021)],
        schools: vec![SchoolCode::new("640021")],
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

    let teachers = IndicatorCode::new("teachers.mathematics");
    let sums = store.report_sums(std::slice::from_ref(&teachers)).await.expect("read");
    assert_eq!((&sums[0].authority, sums[0].year), (&eilat(), 2019));
    assert!(sums[0].schools > 1 && sums[0].value > 0.0, "{sums:?}");
    assert!(store.report_sums(&[]).await.expect("read").is_empty());

    assert!(store.sample_years(&eilat()).await.expect("read").is_empty());
    let rounds = store.rounds_of(&[eilat()]).await.expect("read");
    let round = &rounds[0].round.id;
    store.mark_as_sample(&world.change(None), round).await.expect("marked");
    store.mark_as_sample(&world.vain_change(None), round).await.expect("once is enough");
    assert!(store.sample_years(&eilat()).await.expect("read").contains(&2019));
}
