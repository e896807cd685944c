use super::*;
use crate::data::catalogue::samples::{check, definition};
use crate::data::catalogue::{Catalogue, Severity};
use crate::data::quality::owners::{Colleague, may_answer, owner};
use crate::id::{AccountId, AuthorityCode, FindingAnswerId, GrantId, IndicatorCode, SchoolCode};
use crate::people::{Actor, Grant, Role, Scope};
use crate::refusal::Refusal;
use crate::time::Instant;
use proptest::prelude::*;
use std::collections::BTreeSet;

const GRADUATES: &str = "graduates.mathematics.5";
const EXAMINEES: &str = "examinees.mathematics.5";
const CLASSES: &str = "classes.mathematics.5";

/// Those who passed are some of those who sat the exam; classes do not double.
fn catalogue() -> Catalogue {
    let mut graduates = definition("graduates", "subject units gender");
    graduates.checks = vec![
        check("at-most-examinees", "graduates(gender=all) <= examinees"),
        check("few", "graduates(gender=all) >= 3 * examinees / 4 - 5"),
        check("girls", "graduates(gender=girls) <= graduates(gender=all)"),
    ];
    let mut classes = definition("classes", "subject units");
    classes.checks = vec![check("twice", "classes <= 2 * classes(year=-1)")];
    Catalogue::new(vec![graduates, classes, definition("examinees", "subject units")])
}

fn by_year(figures: &[(&str, i32, f64)]) -> ByYear {
    let mut by_year = ByYear::new();
    for (indicator, year, value) in figures {
        by_year.entry(*year).or_default().insert(IndicatorCode::new(*indicator), *value);
    }
    by_year
}

fn spoken_of(year: i32) -> Covered {
    Covered::from([(year, BTreeSet::from([IndicatorCode::new(EXAMINEES)]))])
}

fn found(
    reported: &[(&str, i32, f64)],
    published: &[(&str, i32, f64)],
    covered: &Covered,
) -> Vec<Discrepancy> {
    let known = Known { reported: by_year(reported), published: by_year(published) };
    discrepancies(&catalogue(), &SchoolCode::new("640193"), &known, covered)
}

fn checks(found: &[Discrepancy]) -> Vec<&str> {
    found.iter().map(|one| one.key.check.as_str()).collect()
}

#[test]
fn a_school_that_reports_more_graduates_than_sat_the_exam_is_asked_why() {
    let found = found(&[(GRADUATES, 2018, 41.0)], &[(EXAMINEES, 2018, 36.0)], &spoken_of(2018));
    assert_eq!(checks(&found), ["at-most-examinees"]);
    let one = &found[0];
    assert_eq!(
        (one.across, one.left, one.right, one.is_named),
        (Across::Sources, 41.0, 36.0, true)
    );
    let (report, ministry) = one.pair().expect("a report beside the Ministry's");
    assert_eq!((report.value, ministry.value), (Some(41.0), Some(36.0)));
    assert_eq!(one.key.to_string(), "640193/2018/graduates.mathematics.5/at-most-examinees");
    assert_eq!(one.looked_at(), "graduates.mathematics.5@2018=41;examinees.mathematics.5@2018=36");
}

#[test]
fn a_file_that_has_not_arrived_contradicts_nobody() {
    let reported = [(GRADUATES, 2018, 41.0)];
    assert!(found(&reported, &[], &Covered::new()).is_empty());
    assert!(found(&reported, &[(EXAMINEES, 2017, 3.0)], &spoken_of(2017)).is_empty());
}

#[test]
fn what_the_file_leaves_out_is_small_and_not_zero() {
    assert!(found(&[(GRADUATES, 2018, 10.0)], &[], &spoken_of(2018)).is_empty());
    let found = found(&[(GRADUATES, 2018, 11.0)], &[], &spoken_of(2018));
    assert_eq!(checks(&found), ["at-most-examinees"]);
    assert_eq!((found[0].figures[1].value, found[0].right, found[0].is_named), (None, 10.0, false));
}

#[test]
fn a_number_that_the_ministry_publishes_as_well_has_to_be_the_same() {
    let published = [(EXAMINEES, 2018, 36.0)];
    let covered = spoken_of(2018);
    let others = found(&[(EXAMINEES, 2018, 35.0)], &published, &covered);
    assert_eq!(checks(&others), [SAME_AS_PUBLISHED]);
    assert_eq!(others[0].across, Across::Sources);
    assert!(found(&[(EXAMINEES, 2018, 36.0)], &published, &covered).is_empty());
    assert!(found(&[(EXAMINEES, 2018, 10.0)], &[], &covered).is_empty(), "too small for the file");
    assert_eq!(found(&[(EXAMINEES, 2018, 11.0)], &[], &covered).len(), 1);
}

#[test]
fn without_a_file_what_a_school_says_of_examinees_counts_within_its_form() {
    let reported = [(GRADUATES, 2018, 41.0), (EXAMINEES, 2018, 36.0)];
    let found = found(&reported, &[], &Covered::new());
    assert_eq!((checks(&found), found[0].across), (vec!["at-most-examinees"], Across::Form));
}

#[test]
fn what_does_not_fit_last_year_lies_across_years() {
    let found = found(&[(CLASSES, 2017, 2.0), (CLASSES, 2018, 5.0)], &[], &Covered::new());
    assert_eq!((checks(&found), found[0].across), (vec!["twice"], Across::Years));
    assert_eq!(found[0].pair(), None);
}

/// Figures that fit, do not fit, and are not there.
fn any_count() -> impl Strategy<Value = Option<f64>> {
    proptest::option::weighted(0.8, (0_u8..60).prop_map(f64::from))
}

fn reported(
    graduates: Option<f64>,
    girls: Option<f64>,
    classes: Option<f64>,
) -> Vec<(&'static str, i32, f64)> {
    let girls_code = "graduates.mathematics.5.girls";
    [(GRADUATES, graduates), (girls_code, girls), (CLASSES, classes)]
        .into_iter()
        .filter_map(|(cell, value)| Some((cell, 2018, value?)))
        .collect()
}

proptest! {
    /// A hidden number contradicts a report exactly where every number that it may be does.
    #[test]
    fn a_hidden_number_contradicts_only_what_each_it_may_be_contradicts(
        graduates in any_count(), girls in any_count(), classes in any_count(),
    ) {
        let reported = reported(graduates, girls, classes);
        let keys = |published: &[(&str, i32, f64)]| -> BTreeSet<Key> {
            let found = found(&reported, published, &spoken_of(2018));
            found.into_iter().map(|one| one.key).collect()
        };
        let every = (0..=10)
            .map(|hidden| keys(&[(EXAMINEES, 2018, f64::from(hidden))]))
            .reduce(|all, these| all.intersection(&these).cloned().collect());
        prop_assert_eq!(Some(keys(&[])), every);
    }

    #[test]
    fn each_discrepancy_has_a_key_of_its_own_and_a_reported_figure(
        graduates in any_count(), girls in any_count(), classes in any_count(),
        examinees in any_count(),
    ) {
        let reported = reported(graduates, girls, classes);
        let published: Vec<_> =
            examinees.into_iter().map(|value| (EXAMINEES, 2018, value)).collect();
        let found = found(&reported, &published, &spoken_of(2018));
        let keys: BTreeSet<&Key> = found.iter().map(|one| &one.key).collect();
        prop_assert_eq!(keys.len(), found.len());
        for one in &found {
            let is_reported = |figure: &Figure| figure.origin == Origin::Report;
            prop_assert!(one.figures.iter().any(is_reported));
            prop_assert!(reported.iter().any(|(cell, ..)| *cell == one.key.cell.as_str()));
        }
    }

    /// An answer answers the figures it was given for, and no others.
    #[test]
    fn a_figure_that_changes_opens_the_discrepancy_again(
        graduates in 12_u8..60, later in 12_u8..60, examinees in 11_u8..60, verdict in 0_usize..3,
    ) {
        let with = |graduates: u8| {
            let reported = [(GRADUATES, 2018, f64::from(graduates))];
            let published = [(EXAMINEES, 2018, f64::from(examinees))];
            found(&reported, &published, &spoken_of(2018)).into_iter().next()
        };
        let (Some(before), Some(after)) = (with(graduates), with(later)) else { return Ok(()) };
        let verdict = Verdict::ALL[verdict];
        let answer = answer(&before, verdict);
        prop_assert_eq!(Standing::of(&before, None, false), Standing::Open);
        let standing = Standing::of(&before, Some(&answer), false);
        prop_assert_eq!((standing, standing.is_open()), (Standing::Answered(verdict), false));
        let standing = Standing::of(&after, Some(&answer), false);
        prop_assert_eq!(standing.is_open(), graduates != later);
    }
}

fn answer(to: &Discrepancy, verdict: Verdict) -> Answer {
    Answer {
        id: FindingAnswerId::new("1"),
        verdict,
        text: "external examinees".into(),
        figures: to.figures.clone(),
        by: None,
        at: Instant(0),
    }
}

#[test]
fn what_the_school_said_settles_its_own_figures_and_not_a_file_it_had_not_seen() {
    let years = found(&[(CLASSES, 2017, 2.0), (CLASSES, 2018, 5.0)], &[], &Covered::new());
    let unusual = Discrepancy { severity: Severity::Doubtful, ..years[0].clone() };
    assert_eq!(Standing::of(&unusual, None, true), Standing::SaidBySchool);
    assert_eq!(Standing::of(&unusual, None, false), Standing::Open);
    assert!(!Standing::SaidBySchool.is_open());
    let sources = found(&[(GRADUATES, 2018, 11.0)], &[], &spoken_of(2018));
    assert_eq!(Standing::of(&sources[0], None, true), Standing::Open);
    let impossible = Discrepancy { severity: Severity::Impossible, ..years[0].clone() };
    assert_eq!(Standing::of(&impossible, None, true), Standing::Open, "no word makes it possible");
}

#[test]
fn an_answer_says_something_and_doubts_the_ministry_only_where_it_speaks() {
    let kept = checked(Across::Sources, "ministry_doubted", " they\r\nwere asked \n");
    assert_eq!(kept, Ok((Verdict::MinistryDoubted, "they\nwere asked".into())));
    let faults = |across, verdict: &str, text: &str| match checked(across, verdict, text) {
        Err(Refusal::Invalid(faults)) => {
            faults.into_iter().map(|fault| fault.field).collect::<Vec<_>>()
        }
        other => panic!("{other:?}"),
    };
    assert_eq!(faults(Across::Years, "ministry_doubted", "why"), ["verdict"]);
    assert_eq!(faults(Across::Form, "", " \n"), ["verdict", "text"]);
    assert_eq!(faults(Across::Form, "explained", &"x".repeat(501)), ["text"]);
    assert_eq!(faults(Across::Form, "explained", "a\0"), ["text"]);
}

fn colleague(account: &str, roles: &[Role]) -> Colleague {
    Colleague { account: AccountId::new(account), roles: roles.to_vec() }
}

fn actor(account: &str, role: Role, city: &str) -> Actor {
    let scope = Scope::City(AuthorityCode::new(city));
    Actor {
        account: Some(AccountId::new(account)),
        grants: vec![Grant { id: GrantId::new("g"), role, scope }],
        ..Actor::default()
    }
}

#[test]
fn it_is_the_department_heads_until_somebody_of_the_city_is_named() {
    let people = [
        colleague("school", &[Role::SchoolCoordinator]),
        colleague("mayor", &[Role::Mayor]),
        colleague("consultant", &[Role::Consultant]),
        colleague("head", &[Role::DepartmentHead]),
    ];
    let owned = |named: Option<&str>| {
        owner(named.map(AccountId::new).as_ref(), &people).map(|owner| owner.to_string())
    };
    assert_eq!(owned(None).as_deref(), Some("head"));
    assert_eq!(owned(Some("consultant")).as_deref(), Some("consultant"));
    assert_eq!(owned(Some("school")).as_deref(), Some("head"), "sees one school only");
    assert_eq!(owned(Some("left")).as_deref(), Some("head"), "who left has nothing in hand");
    assert_eq!(owner(None, &people[..2]).map(AccountId::as_str), Some("mayor"));
    assert_eq!(owner(None, &people[2..3]), None, "a consultant is asked, never presumed");
}

#[test]
fn a_consultant_answers_what_is_in_her_hands_and_nobody_answers_for_another_city() {
    let city = AuthorityCode::new("90001");
    let (mine, other) = (AccountId::new("me"), AccountId::new("other"));
    let may = |role, of: &str, owner| may_answer(&actor("me", role, of), &city, Some(owner));
    assert!(may(Role::Consultant, "90001", &mine));
    assert!(!may(Role::Consultant, "90001", &other));
    assert!(may(Role::DepartmentHead, "90001", &other));
    assert!(may(Role::ProgrammeDirector, "90001", &other));
    assert!(!may(Role::DepartmentHead, "73007", &mine));
    assert!(!may_answer(&Actor::anonymous(), &city, None));
    assert!(!owners::may_see(&actor("me", Role::Consultant, "73007"), &city));
}

#[test]
fn a_check_tells_how_sure_it_is() {
    let found = found(&[(GRADUATES, 2018, 41.0)], &[(EXAMINEES, 2018, 36.0)], &spoken_of(2018));
    assert_eq!(found[0].severity, Severity::Impossible);
}
