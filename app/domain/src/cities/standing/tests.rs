use super::*;
use crate::data::trend::{Knowledge, Series, foretell};
use Cell::{Missing, Shown, Withheld};

const THIS_YEAR: i32 = 2019;

fn trend(low: i64, expected: i64, high: i64) -> Trend {
    Trend {
        year: 2021,
        expected,
        low,
        high,
        naive: 329,
        years_used: vec![2017, 2018],
        broken_in: None,
        knowledge: Knowledge::TwoYears,
    }
}

fn standing(goal: Goal, counts: &[(i32, Cell)]) -> GoalStanding {
    GoalStanding::of(Some(goal), counts, None, THIS_YEAR)
}

#[test]
fn a_goal_says_how_many_more_each_year_it_takes() {
    let goal = Goal { year: 2021, target: 369 };
    let counts = [(2018, Shown(329)), (2017, Shown(272))];
    let held = Held { goal, year: 2018, count: 329 };
    assert_eq!(held.missing(), 40);
    for (trend, outlook) in [
        (None, Outlook::Unknown),
        (Some(trend(369, 400, 500)), Outlook::Likely),
        (Some(trend(300, 369, 500)), Outlook::Open),
        (Some(trend(300, 368, 500)), Outlook::Short),
        (Some(trend(300, 329, 350)), Outlook::Short),
        (Some(trend(100, 328, 400)), Outlook::Away),
        (Some(Trend { year: 2020, ..trend(300, 369, 500) }), Outlook::Unknown),
    ] {
        let within = GoalStanding::Within { held, needed_per_year: 14, outlook };
        let found = GoalStanding::of(Some(goal), &counts, trend.as_ref(), THIS_YEAR);
        assert_eq!(found, within);
    }
}

/// Sakhnin, Upper Galilee, Bet She'an and others of the sample: fewer examinees, a wide range, a higher goal.
#[test]
fn a_count_that_falls_is_never_said_to_lead_to_a_higher_goal() {
    let counts = [(2017, Shown(111)), (2018, Shown(81))];
    let goal = Goal { year: 2021, target: 100 };
    let trend = foretell(&Series::shown(&counts), 2021).unwrap();
    assert!(trend.expected < 81 && trend.high >= goal.target, "the range alone would allow it");
    let found = GoalStanding::of(Some(goal), &counts, Some(&trend), THIS_YEAR);
    assert!(matches!(found, GoalStanding::Within { outlook: Outlook::Away, .. }), "{found:?}");
}

#[test]
fn a_goal_is_reached_missed_or_unknown() {
    let counts = [(2017, Shown(272)), (2018, Shown(329)), (2019, Withheld)];
    let reached = Goal { year: 2030, target: 329 };
    let held = |goal| Held { goal, year: 2018, count: 329 };
    assert_eq!(standing(reached, &counts), GoalStanding::Reached(held(reached)));
    let missed = Goal { year: 2018, target: 330 };
    assert_eq!(standing(missed, &counts), GoalStanding::Missed(held(missed)));
    let early = Goal { year: 2016, target: 5 };
    assert_eq!(standing(early, &counts), GoalStanding::Unknown(early));
    assert_eq!(GoalStanding::of(None, &counts, None, THIS_YEAR), GoalStanding::NotSet);
}

#[test]
fn a_goal_of_a_year_that_is_over_waits_for_its_figures() {
    let goal = Goal { year: 2021, target: 395 };
    let counts = [(2017, Shown(272)), (2018, Shown(329))];
    let held = Held { goal, year: 2018, count: 329 };
    let trend = trend(300, 500, 700);
    let in_year = |year| GoalStanding::of(Some(goal), &counts, Some(&trend), year);
    assert_eq!(in_year(2026), GoalStanding::Awaited { held, outlook: Outlook::Open });
    assert!(matches!(in_year(2021), GoalStanding::Within { .. }), "the year is not over");
}

#[test]
fn a_goal_whose_year_came_in_without_a_figure_is_neither_reached_nor_awaited() {
    let goal = Goal { year: 2021, target: 395 };
    for silent in [Missing, Withheld] {
        let counts = [(2018, Shown(329)), (2021, silent)];
        assert_eq!(standing(goal, &counts), GoalStanding::Unknown(goal));
    }
}
