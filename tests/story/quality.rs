//! What a school reported does not fit: somebody has it in hand, and answers.

use crate::people::People;
use crate::school_forms::eilat;
use crate::world::{World, is_conflict, is_missing};
use hamsa_domain::data::quality::{Figure, Key, Origin, Verdict};
use hamsa_domain::id::{AuthorityCode, FindingAnswerId, IndicatorCode, SchoolCode};
use hamsa_store::{ANSWERED_MEANWHILE, NewFindingAnswer};

pub async fn a_city_answers_what_does_not_fit(world: &mut World, people: &People) {
    let (store, head) = (world.store.clone(), people.steward.clone());
    let sources = store.quality_sources(&eilat()).await.expect("read");
    let school = SchoolCode::new("640021");
    let known = &sources.schools[&school];
    assert!(!known.name.is_empty() && !sources.definitions.is_empty());
    let report = known.reported.iter().find(|report| report.year == 2019).expect("reported");
    let spoken_of: Vec<i32> = sources.covered.iter().map(|(_, year, _)| *year).collect();
    assert!(spoken_of.contains(&2018) && !spoken_of.contains(&2019), "{spoken_of:?}");
    assert!(known.published.iter().all(|(_, year, _)| spoken_of.contains(year)));
    let nowhere = store.quality_sources(&AuthorityCode::new("90001")).await.expect("read");
    assert!(nowhere.schools.is_empty() && nowhere.covered.is_empty());

    let version = (report.request.clone(), report.number);
    let disputed = sources.schools[&SchoolCode::new("700001")].reported[0].clone();
    let other = (disputed.request.clone(), disputed.number);
    let asides = store.request_asides(&[version.clone(), other]).await.expect("read");
    assert_eq!(asides.len(), 2);
    let aside = &asides[&version.0];
    assert_eq!((&aside.city, aside.is_open, aside.is_sample), (&eilat(), true, false));
    let sayings = &asides[&disputed.request].sayings;
    let replies: Vec<_> = sayings.iter().filter(|saying| saying.question.is_some()).collect();
    let [reply] = &replies[..] else { panic!("{sayings:?}") };
    assert!(!reply.confirmed, "another number was sent");
    assert!(!reply.stands, "and yet another since");
    assert!(store.request_asides(&[]).await.expect("read").is_empty());

    let key = Key {
        school: school.clone(),
        check: "same-as-published".into(),
        cell: IndicatorCode::new("examinees.mathematics.5"),
        year: 2019,
    };
    let figure = |origin, value| Figure { indicator: key.cell.clone(), year: 2019, origin, value };
    let figures = vec![figure(Origin::Report, Some(25.5)), figure(Origin::Ministry, None)];
    let new = |text: &str, former: Option<&FindingAnswerId>| NewFindingAnswer {
        key: key.clone(),
        verdict: Verdict::Explained,
        text: text.into(),
        figures: figures.clone(),
        former: former.cloned(),
    };
    let first = new("נבחני משנה", None);
    let id = store.answer_finding(&world.change(Some(&head)), &eilat(), &first).await;
    let id = id.expect("kept");
    let again = store.answer_finding(&world.vain_change(Some(&head)), &eilat(), &first).await;
    assert_eq!(again.expect("known"), id, "sent twice");
    let late = new("אחרת", None);
    let late = store.answer_finding(&world.vain_change(Some(&head)), &eilat(), &late).await;
    is_conflict(late, ANSWERED_MEANWHILE);
    let foreign = AuthorityCode::new("90001");
    let elsewhere = store.answer_finding(&world.vain_change(Some(&head)), &foreign, &first).await;
    is_missing(elsewhere);
    let change = world.change(Some(&head));
    let second = store.answer_finding(&change, &eilat(), &new("נבדק שוב", Some(&id))).await;
    let second = second.expect("kept");
    let kept = store.finding_answers(&eilat()).await.expect("read");
    assert_eq!(kept.iter().map(|kept| &kept.answer.id).collect::<Vec<_>>(), [&id, &second]);
    assert_eq!((&kept[1].key, &kept[1].answer.figures), (&key, &figures));
    assert_eq!((kept[1].answer.by.as_ref(), kept[1].by.is_empty()), (Some(&head), false));
    assert!(store.finding_answers(&foreign).await.expect("read").is_empty());

    let change = world.vain_change(Some(&head));
    is_missing(store.withdraw_finding_answers(&change, &foreign, &second).await);
    let change = world.change(Some(&head));
    store.withdraw_finding_answers(&change, &eilat(), &second).await.expect("withdrawn");
    let change = world.vain_change(Some(&head));
    is_missing(store.withdraw_finding_answers(&change, &eilat(), &second).await);
    assert!(store.finding_answers(&eilat()).await.expect("read").is_empty(), "nor does the former");

    let owner = &people.coordinator;
    let change = world.change(Some(&head));
    store.hand_over_finding(&change, &eilat(), &key, owner).await.expect("handed over");
    let change = world.vain_change(Some(&head));
    store.hand_over_finding(&change, &eilat(), &key, owner).await.expect("the same");
    is_missing(
        store.hand_over_finding(&world.vain_change(Some(&head)), &foreign, &key, owner).await,
    );
    let change = world.change(Some(&head));
    store.hand_over_finding(&change, &eilat(), &key, &head).await.expect("handed over");
    let owners = store.finding_owners(&eilat()).await.expect("read");
    assert_eq!(owners.into_iter().collect::<Vec<_>>(), [(key, head)]);
}
