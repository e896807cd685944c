use super::*;
use crate::data::catalogue::Catalogue;
use crate::data::catalogue::samples::{catalogue, eleven, figures, retention};
use crate::data::catalogue::{Gender, Part};
use proptest::prelude::*;

fn fault(text: &str) -> (Problem, usize, String) {
    let fault = Expression::parse(text).expect_err(text);
    (fault.problem, fault.at, fault.found)
}

fn worth(text: &str) -> Option<f64> {
    let expression = Expression::parse(text).expect(text);
    expression.evaluate(&catalogue(), &eleven(), 2026, &figures)
}

#[test]
fn numbers_are_worked_out_as_at_school() {
    for (text, value) in [
        ("1 + 2 * 3", 7.0),
        ("(1 + 2) * 3", 9.0),
        ("7 - 2 - 1", 4.0),
        ("12 / 2 / 3", 2.0),
        ("-2 * -3", 6.0),
        ("1.5 + .5 * 0", 1.5),
        ("2 - -2", 4.0),
    ] {
        let text = text.replace(" .5", " 0.5");
        assert_eq!(worth(&text), Some(value), "{text}");
    }
}

#[test]
fn a_definition_is_the_part_at_hand_unless_said_otherwise() {
    assert_eq!(worth("pupils"), Some(40.0));
    assert_eq!(worth("pupils(gender=girls)"), Some(18.0));
    assert_eq!(worth("pupils(grade=10)"), Some(60.0));
    assert_eq!(worth("pupils(grade=10, year=-1)"), Some(50.0));
    assert_eq!(worth("pupils(grade=-1, year=-1)"), Some(50.0));
    assert_eq!(worth("pupils(units=4)"), Some(70.0));
    assert_eq!(worth("cohort"), Some(200.0), "subject, level and gender fall away");
    assert_eq!(worth("100 * pupils / cohort"), Some(20.0));
    assert_eq!(worth("classes - pupils / 10"), Some(-2.0));
}

#[test]
fn everybody_can_be_meant_where_girls_are_at_hand() {
    let girls = Part { gender: Some(Gender::Girls), ..eleven() };
    let worth = |text: &str| {
        Expression::parse(text).expect(text).evaluate(&catalogue(), &girls, 2026, &figures)
    };
    assert_eq!(worth("pupils"), Some(18.0));
    assert_eq!(worth("pupils(gender=all)"), Some(40.0));
}

#[test]
fn missing_is_never_zero() {
    assert_eq!(worth("pupils(year=-2)"), None);
    assert_eq!(worth("0 * pupils(year=-2)"), None);
    assert_eq!(worth("pupils + pupils(year=-2)"), None);
    assert_eq!(worth("pupils / (cohort - cohort)"), None, "nothing is divided by zero");
    assert_eq!(worth("pupils(grade=-2)"), None, "there is no grade 9");
    assert_eq!(worth("unheard-of"), None);
}

#[test]
fn a_formula_may_name_what_has_a_formula() {
    // 100 × (40 − 4) / 50
    assert_eq!(worth("retention"), Some(72.0));
    assert_eq!(worth("100 - retention"), Some(28.0));
    let value = catalogue().value(&retention(), 2026, &figures);
    assert_eq!(value, Some(72.0), "the same by its code");
}

#[test]
fn a_formula_that_leads_back_to_itself_ends() {
    let mut definitions = catalogue().definitions().to_vec();
    for definition in &mut definitions {
        if definition.code.as_str() == "retention" {
            definition.formula = Some(Expression::parse("retention + retention").expect("read"));
        }
    }
    let catalogue = Catalogue::new(definitions);
    assert_eq!(catalogue.value(&retention(), 2026, &figures), None);
}

#[test]
fn what_is_wrong_is_told_with_its_place() {
    let told = |problem, at, found: &str| (problem, at, found.to_owned());
    for (text, expected) in [
        ("", told(Problem::ValueExpected, 1, "")),
        ("1 +", told(Problem::ValueExpected, 4, "")),
        ("* 2", told(Problem::ValueExpected, 1, "*")),
        ("(1 + 2", told(Problem::NotClosed, 7, "")),
        ("1 + 2)", told(Problem::OperatorExpected, 6, ")")),
        ("pupils teachers", told(Problem::OperatorExpected, 8, "teachers")),
        ("2 pupils", told(Problem::OperatorExpected, 3, "pupils")),
        ("pupils % 2", told(Problem::UnknownSign, 8, "%")),
        ("תלמידים", told(Problem::UnknownSign, 1, "ת")),
        ("1.2.3", told(Problem::BadNumber, 1, "1.2.3")),
        ("Pupils", told(Problem::BadCode, 1, "Pupils")),
        ("pupils-", told(Problem::BadCode, 1, "pupils-")),
        ("pupils(colour=red)", told(Problem::UnknownDivision, 8, "colour")),
        ("pupils()", told(Problem::UnknownDivision, 8, "")),
        ("pupils(grade=9)", told(Problem::UnknownValue, 14, "9")),
        ("pupils(grade)", told(Problem::UnknownValue, 13, ")")),
        ("pupils(gender=boys)", told(Problem::UnknownValue, 15, "boys")),
        ("pupils(year=soon)", told(Problem::UnknownValue, 13, "soon")),
        ("pupils(year=-1, year=-2)", told(Problem::DivisionTwice, 17, "year")),
        ("pupils(year=-1", told(Problem::NotClosed, 15, "")),
        ("1 <= 2", told(Problem::NoComparison, 3, "<")),
    ] {
        assert_eq!(fault(text), expected, "{text}");
    }
    assert_eq!(fault(&"(".repeat(500)).0, Problem::TooDeep);
    assert_eq!(fault(&"-".repeat(500)).0, Problem::TooDeep);
    assert_eq!(fault(&"1+".repeat(900)).0, Problem::TooLong);
}

#[test]
fn a_comparison_compares_once() {
    let problem = |text: &str| Comparison::parse(text).expect_err(text).problem;
    assert_eq!(problem("pupils"), Problem::ComparisonExpected);
    assert_eq!(problem("1 < 2 < 3"), Problem::SecondComparison);
    assert_eq!(problem("1 <= "), Problem::ValueExpected);
    assert_eq!(problem("1 =< 2"), Problem::ValueExpected);
    for (text, holds) in [
        ("1 <= 1", true),
        ("1 < 1", false),
        ("2 >= 3", false),
        ("3 > 2", true),
        ("0.1 + 0.2 = 0.3", true),
    ] {
        let comparison = Comparison::parse(text).expect(text);
        let sides = comparison.sides(&catalogue(), &eleven(), 2026, &figures);
        let (left, right) = sides.expect("known");
        assert_eq!(comparison.holds(left, right), holds, "{text}");
    }
}

/// Formulas as they can be written.
fn formula() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        (0u32..1_000).prop_map(|number| number.to_string()),
        Just("pupils".to_owned()),
        Just("cohort".to_owned()),
        Just("pupils(grade=-1, year=-1)".to_owned()),
        Just("joiners( year = 0 )".to_owned()),
    ];
    leaf.prop_recursive(4, 24, 2, |inner| {
        let sign = prop::sample::select(vec!["+", "-", "*", "/"]);
        prop_oneof![
            (inner.clone(), sign, inner.clone())
                .prop_map(|(left, sign, right)| format!("({left} {sign} {right})")),
            inner.prop_map(|inner| format!("-({inner})")),
        ]
    })
}

proptest! {
    #[test]
    fn every_formula_is_read_and_stays_as_it_was_written(text in formula()) {
        let read = Expression::parse(&text);
        prop_assert!(read.is_ok(), "{text}: {read:?}");
        let written = String::from(read.expect("read"));
        prop_assert_eq!(written, text);
    }

    #[test]
    fn where_any_figure_is_missing_so_is_the_whole(text in formula(), hidden in 0usize..6) {
        let expression = Expression::parse(&text).expect("read");
        let seen = std::cell::Cell::new(0);
        let without_one = |code: &crate::id::IndicatorCode, year| {
            seen.set(seen.get() + 1);
            if seen.get() == hidden + 1 { None } else { figures(code, year) }
        };
        let value = expression.evaluate(&catalogue(), &eleven(), 2026, &without_one);
        if seen.get() > hidden {
            prop_assert_eq!(value, None);
        } else {
            prop_assert_eq!(value, expression.evaluate(&catalogue(), &eleven(), 2026, &figures));
        }
    }

    #[test]
    fn any_text_is_read_or_refused_without_panic(
        text in "\\PC{0,60}", signs in "[a-z0-9()+*/=<>,. -]{0,60}",
    ) {
        for text in [text, signs] {
            if let Err(fault) = Expression::parse(&text) {
                prop_assert!(fault.at >= 1 && fault.at <= text.chars().count() + 1);
            }
            let _ = Comparison::parse(&text);
        }
    }
}
