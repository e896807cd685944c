use super::*;
use hamsa_domain::data::catalogue::{Theme, findings};
use std::collections::HashMap;

fn tables() -> Tables {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../seeds"));
    Tables::read(folder).expect("the seeds")
}

fn catalogue() -> Catalogue {
    Catalogue::new(tables().definitions)
}

#[test]
fn the_set_of_the_brief_is_there() {
    let catalogue = catalogue();
    assert!(catalogue.definitions().len() >= 25);
    let indicators = catalogue.definitions().iter().flat_map(Definition::indicators).count();
    assert!(indicators > 60, "{indicators} indicators");
    for theme in Theme::ALL {
        assert!(catalogue.definitions().iter().any(|definition| definition.theme == *theme));
    }
}

#[test]
fn every_definition_is_named_explained_and_sourced_in_three_languages() {
    for definition in tables().definitions {
        for title in [&definition.name, &definition.meaning, &definition.source] {
            for text in [&title.he, &title.ar, &title.en] {
                assert!(!text.is_empty() && text.trim() == text, "{}: {text:?}", definition.code);
            }
        }
        let is_counted = definition.formula.is_none();
        assert_eq!(is_counted, definition.minimum.is_some(), "{}", definition.code);
        assert_eq!(is_counted, definition.aggregate != Aggregate::None, "{}", definition.code);
    }
    for template in tables().templates {
        assert!(
            [&template.name.he, &template.name.ar, &template.name.en]
                .iter()
                .all(|name| !name.is_empty())
        );
    }
}

/// A school of the network with nothing wrong, year by year.
fn figures() -> HashMap<(String, i32), f64> {
    let mut figures = HashMap::new();
    let mut put = |code: String, year: i32, value: f64| figures.insert((code, year), value);
    for (year, ten, eleven, twelve) in
        [(2024, 60.0, 50.0, 40.0), (2025, 62.0, 53.0, 45.0), (2026, 64.0, 55.0, 48.0)]
    {
        for (grade, pupils) in [(10, ten), (11, eleven), (12, twelve)] {
            put(format!("cohort.{grade}"), year, 220.0);
            put(format!("pupils.mathematics.{grade}.5"), year, pupils);
            put(format!("pupils.mathematics.{grade}.5.girls"), year, pupils / 2.0);
            put(format!("classes.mathematics.{grade}.5"), year, 2.0);
            put(format!("teaching-hours.mathematics.{grade}.5"), year, 12.0);
        }
        for grade in [11, 12] {
            put(format!("joiners.mathematics.{grade}.5"), year, 2.0);
            put(format!("leavers.mathematics.{grade}.5"), year, 10.0);
        }
        put("graduates.mathematics.5".into(), year, twelve - 1.0);
        for (code, value) in [
            ("teachers.mathematics", 4.0),
            ("qualified-teachers.mathematics", 3.0),
            ("near-retirement-teachers.mathematics", 1.0),
            ("new-teachers.mathematics", 1.0),
            ("teacher-hours.mathematics", 60.0),
            ("programme-cost.mathematics", 94_000.0),
            ("programme-participants.mathematics", 47.0),
            ("parent-meetings", 2.0),
            ("parent-participants", 120.0),
            ("budget.national", 300_000.0),
            ("budget.municipal", 250_000.0),
            ("budget.foundation", 400_000.0),
            ("budget.parents", 50_000.0),
        ] {
            put(code.into(), year, value);
        }
    }
    figures
}

fn value(code: &str) -> Option<f64> {
    let figures = figures();
    let lookup = |code: &IndicatorCode, year| figures.get(&(code.to_string(), year)).copied();
    catalogue().value(&IndicatorCode::new(code), 2026, &lookup)
}

#[test]
fn what_is_derived_comes_out_right() {
    let is_near = |code: &str, expected: f64| {
        let value = value(code).expect(code);
        assert!((value - expected).abs() < 0.005, "{code}: {value}");
    };
    is_near("retention.mathematics.11.5", 100.0 * 53.0 / 62.0);
    is_near("retention.mathematics.12.5", 100.0 * 46.0 / 53.0);
    is_near("track-through.mathematics.5", 80.0);
    is_near("gender-gap.mathematics.12.5", 0.0);
    is_near("five-unit-share.mathematics.11", 25.0);
    is_near("hours-per-pupil.mathematics.12.5", 0.25);
    is_near("pupils-per-class.mathematics.10.5", 32.0);
    is_near("teachers-per-100-pupils.mathematics", 400.0 / 167.0);
    is_near("near-retirement-share.mathematics", 25.0);
    is_near("cost-per-graduate.mathematics", 2_000.0);
    is_near("parents-per-meeting", 60.0);
    is_near("budget-total", 1_000_000.0);
    is_near("foundation-share", 40.0);
    assert_eq!(value("retention.physics.11.5"), None, "nobody has said");
}

#[test]
fn a_school_with_nothing_wrong_hears_nothing_and_each_mistake_is_found() {
    let tables = tables();
    let cells: Vec<IndicatorCode> =
        tables.templates[0].groups.iter().flat_map(|group| group.cells.clone()).collect();
    let catalogue = Catalogue::new(tables.definitions);
    let found_with = |changed: &str, value: f64| -> Vec<String> {
        let mut figures = figures();
        figures.insert((changed.to_owned(), 2026), value);
        let lookup = |code: &IndicatorCode, year| figures.get(&(code.to_string(), year)).copied();
        let found = findings(&catalogue, &cells, 2026, &lookup);
        found.into_iter().map(|finding| finding.check).collect()
    };
    assert!(found_with("nothing", 0.0).is_empty());
    for (cell, value, check) in [
        ("pupils.mathematics.11.5.girls", 56.0, "girls-at-most-all"),
        ("pupils.mathematics.11.5", 70.0, "no-more-than-came"),
        ("pupils.mathematics.11.5", 20.0, "movement-adds-up"),
        ("cohort.10", 60.0, "track-at-most-cohort"),
        ("joiners.mathematics.12.5", 49.0, "joiners-at-most-pupils"),
        ("leavers.mathematics.12.5", 54.0, "leavers-at-most-track"),
        ("graduates.mathematics.5", 49.0, "graduates-at-most-grade"),
        ("near-retirement-teachers.mathematics", 5.0, "part-of-teachers"),
        ("teachers.mathematics", 0.0, "classes-per-teacher"),
        ("classes.mathematics.10.5", 65.0, "classes-at-most-pupils"),
        ("classes.mathematics.10.5", 1.0, "crowded-classes"),
        ("teaching-hours.mathematics.10.5", 3.0, "few-hours"),
        ("teaching-hours.mathematics.10.5", 50.0, "many-hours"),
        ("parent-meetings", 0.0, "parents-without-meeting"),
    ] {
        let found = found_with(cell, value);
        assert!(found.iter().any(|key| key == check), "{cell} = {value}: {found:?}");
    }
}
