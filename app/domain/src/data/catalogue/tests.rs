use super::samples::{catalogue, check, definition, eleven, figures};
use super::template::{CellFault, cell_faults};
use super::*;
use crate::Language;
use crate::text::number_reading::NumberFault;
use proptest::prelude::*;

fn code(text: &str) -> IndicatorCode {
    IndicatorCode::new(text)
}

/// The figures, but for one cell of 2026 that has `value`.
fn with<'a>(cell: &'a str, value: f64) -> impl Fn(&IndicatorCode, i32) -> Option<f64> + 'a {
    move |indicator, year| match indicator.as_str() == cell && year == 2026 {
        true => Some(value),
        false => figures(indicator, year),
    }
}

fn asked() -> Vec<IndicatorCode> {
    ["11.3", "11.4", "11.5", "11.5.girls"]
        .map(|rest| code(&format!("pupils.mathematics.{rest}")))
        .to_vec()
}

#[test]
fn an_indicator_is_found_only_where_its_definition_has_it() {
    let catalogue = catalogue();
    let (definition, part) = catalogue.find(&code("pupils.mathematics.11.5")).expect("found");
    assert_eq!((definition.code.as_str(), part), ("pupils", eleven()));
    for unknown in
        ["pupils", "pupils.mathematics.11", "retention.mathematics.10.5", "cohort.11.girls", "x.5"]
    {
        assert!(catalogue.find(&code(unknown)).is_none(), "{unknown}");
    }
    for definition in catalogue.definitions() {
        for indicator in definition.indicators() {
            assert!(catalogue.find(&indicator).is_some(), "{indicator}");
        }
    }
}

#[test]
fn figures_that_fit_each_other_are_not_found_fault_with() {
    assert_eq!(findings(&catalogue(), &asked(), 2026, &figures), []);
    assert_eq!(findings(&catalogue(), &asked(), 2020, &|_, _| None), [], "nor is what is missing");
}

#[test]
fn more_girls_than_pupils_are_found_once_with_both_cells() {
    let cell = "pupils.mathematics.11.5.girls";
    let found = findings(&catalogue(), &asked(), 2026, &with(cell, 41.0));
    let [finding] = &found[..] else { panic!("one was expected: {found:?}") };
    assert_eq!(finding.message(), "data-check-girls-at-most-all");
    assert_eq!(finding.cells, [code(cell), code("pupils.mathematics.11.5")]);
    assert_eq!((finding.left, finding.right), (41.0, 40.0));
    assert_eq!(finding.severity, Severity::Impossible);
}

#[test]
fn a_grade_cannot_hold_more_than_came_into_it() {
    let cell = "pupils.mathematics.11.5";
    let found = findings(&catalogue(), &asked(), 2026, &with(cell, 55.0));
    let keys: Vec<String> = found.iter().map(Finding::message).collect();
    // 55 and 70 and 80 are more than the 200 of the grade, and 55 more than last year's 50 and 4.
    assert_eq!(keys, ["data-check-levels-at-most-cohort", "data-check-no-more-than-came"]);
    assert_eq!(found[0].cells.len(), 3, "all three levels may be wrong");
    assert_eq!(found[1].cells, [code(cell)], "last year's figure is not asked any more");
    assert_eq!((found[1].left, found[1].right), (55.0, 54.0));
    let years: Vec<i32> = found[1].values.iter().map(|seen| seen.year).collect();
    assert_eq!(years, [2026, 2025, 2026]);
}

#[test]
fn who_is_asked_about_other_cells_hears_nothing_of_a_mistake_they_cannot_mend() {
    let other = [code("pupils.mathematics.11.4.girls"), code("classes.mathematics.11.5")];
    let found = findings(&catalogue(), &other, 2026, &with("pupils.mathematics.11.5", 55.0));
    assert_eq!(found, []);
}

#[test]
fn schools_make_a_city_only_where_there_are_any() {
    let values = || [10.0, 20.0, 60.0];
    assert_eq!(Aggregate::Sum.over(values()), Some(90.0));
    assert_eq!(Aggregate::Mean.over(values()), Some(30.0));
    assert_eq!(Aggregate::None.over(values()), None, "a share of shares is none");
    assert_eq!((Aggregate::Sum.over([]), Aggregate::Mean.over([])), (None, None));
}

#[test]
fn a_value_must_be_one_of_its_definition() {
    let mut pupils = definition("pupils", "");
    assert_eq!(pupils.fault(0.0), None);
    assert_eq!(pupils.fault(12.5), Some(ValueFault::NotWhole));
    assert_eq!(pupils.fault(-1.0), Some(ValueFault::TooSmall { minimum: 0 }));
    assert_eq!(pupils.fault(5_001.0), Some(ValueFault::TooGreat { maximum: 5_000 }));
    assert!(pupils.fault(f64::NAN).is_some() && pupils.fault(f64::INFINITY).is_some());
    pupils.decimals = 1;
    assert_eq!(pupils.fault(12.5), None);
    assert_eq!(pupils.fault(0.3), None);
    assert_eq!(pupils.fault(12.55), Some(ValueFault::TooExact { decimals: 1 }));
}

#[test]
fn what_is_typed_is_read_by_what_is_counted() {
    let mut pupils = definition("pupils", "");
    assert_eq!(pupils.read("١٬٢٣٤"), Ok(Some(1_234.0)));
    assert_eq!((pupils.read(" "), pupils.read("-")), (Ok(None), Ok(None)));
    assert_eq!(pupils.read("כ-30"), Err(Unfit::Number(NumberFault::Approximate)));
    assert_eq!(pupils.read("30%"), Err(Unfit::Number(NumberFault::Percent)));
    let refused = pupils.read("5-").expect_err("below zero");
    assert_eq!((refused.message(), refused.limit()), ("data-value-too-small", 0));
    pupils.unit = Unit::Percent;
    assert_eq!(pupils.read("30%"), Ok(Some(30.0)));
}

#[test]
fn definitions_that_name_what_is_not_there_are_told() {
    assert_eq!(catalogue().faults(), []);
    let mut wrong = definition("wrong", "subject");
    wrong.checks = vec![
        check("a", "unheard-of <= 1"),
        check("b", "cohort(grade=10, units=5) <= 1"),
        check("c", "pupils(units=5, grade=-1) <= 1"),
        check("d", "pupils(units=5, grade=10) <= cohort(grade=10)"),
    ];
    wrong.formula = Some(Expression::parse("2 * wrong").expect("read"));
    let mut definitions = catalogue().definitions().to_vec();
    definitions.push(wrong);
    definitions.push(definition("Not a code", ""));
    let faults = Catalogue::new(definitions).faults();
    let problems: Vec<Inconsistency> = faults.into_iter().map(|fault| fault.problem).collect();
    let cohort = DefinitionCode::new("cohort");
    let pupils = DefinitionCode::new("pupils");
    let unknown = DefinitionCode::new("unheard-of");
    assert_eq!(
        problems,
        [
            Inconsistency::UnknownDefinition(unknown),
            Inconsistency::NotDivided(cohort, Division::Units),
            Inconsistency::LeftOpen(pupils, Division::Grade),
            Inconsistency::Circular,
            Inconsistency::BadCode,
        ]
    );
}

#[test]
fn an_indicator_is_named_by_its_definition_and_its_parts() {
    let catalogue = catalogue();
    let naming =
        catalogue.naming(&code("pupils.mathematics.11.5.girls"), Language::Ar).expect("a name");
    assert_eq!(naming.definition, "التلاميذ");
    let keys: Vec<&str> = naming.parts.iter().map(|phrase| phrase.key.as_str()).collect();
    assert_eq!(
        keys,
        ["field-subject-mathematics", "data-grade-11", "field-units", "data-gender-girls"]
    );
    assert_eq!(naming.parts[2].arguments, [("units", Argument::Number(5))]);
    let said = naming.said(|phrase| match &phrase.arguments[..] {
        [(_, Argument::Text(one)), (_, Argument::Text(other))] => format!("{one}|{other}"),
        _ => phrase.key.clone(),
    });
    assert_eq!(said, format!("التلاميذ|{}", keys.join("|")));
    let plain = definition("meetings", "");
    assert_eq!(plain.naming(&Part::default(), Language::En).said(|_| String::new()), "Pupils");
}

#[test]
fn a_template_asks_only_what_schools_can_answer_each_once() {
    let mut definitions = catalogue().definitions().to_vec();
    let mut budget = definition("budget", "source");
    budget.grain = Grain::City;
    let mut former = definition("former", "");
    former.retired_at = Some(crate::Instant(1));
    definitions.extend([budget, former]);
    let cells = [
        "cohort.11",
        "cohort.11",
        "retention.mathematics.11.5",
        "budget.municipal",
        "former",
        "cohort",
    ];
    let groups = [Group { heading: Heading::Pupils, cells: cells.map(code).to_vec() }];
    let faults = cell_faults(&groups, &Catalogue::new(definitions));
    let faults: Vec<(&str, CellFault)> =
        faults.iter().map(|(cell, fault)| (cell.as_str(), *fault)).collect();
    assert_eq!(
        faults,
        [
            ("cohort.11", CellFault::Twice),
            ("retention.mathematics.11.5", CellFault::Derived),
            ("budget.municipal", CellFault::OfTheCity),
            ("former", CellFault::Retired),
            ("cohort", CellFault::Unknown),
        ]
    );
}

proptest! {
    #[test]
    fn every_finding_names_an_asked_cell_and_figures_that_are_there(
        values in proptest::collection::vec(proptest::option::of(0u32..90), 6), year in 2024i32..2028,
    ) {
        let cells: Vec<IndicatorCode> = asked()
            .into_iter()
            .chain(["joiners.mathematics.11.5", "cohort.11"].map(code))
            .collect();
        let lookup = |indicator: &IndicatorCode, _: i32| {
            let place = cells.iter().position(|cell| cell == indicator)?;
            values[place].map(f64::from)
        };
        for finding in findings(&catalogue(), &cells, year, &lookup) {
            prop_assert!(!finding.cells.is_empty());
            prop_assert!(finding.cells.iter().all(|cell| cells.contains(cell)));
            for seen in &finding.values {
                prop_assert_eq!(lookup(&seen.indicator, seen.year), Some(seen.value));
            }
            prop_assert!(finding.left > finding.right, "all checks here say at most");
        }
    }

    #[test]
    fn whatever_is_read_from_typing_is_without_fault(text in "[-0-9,.٠-٩ %]{0,9}") {
        let pupils = definition("pupils", "");
        if let Ok(Some(value)) = pupils.read(&text) {
            prop_assert_eq!(pupils.fault(value), None);
        }
    }
}
