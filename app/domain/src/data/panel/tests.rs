use super::*;
use crate::data::catalogue::Catalogue;
use crate::data::catalogue::samples::{catalogue, definition};
use crate::data::panorama::{Column, Panorama, Place, Value};
use crate::id::AuthorityCode;
use crate::people::Audience;
use proptest::prelude::*;

fn panel(kind: Kind, indicators: &[&str], places: &[&str]) -> Panel {
    Panel {
        kind,
        title: String::new(),
        indicators: indicators.iter().copied().map(IndicatorCode::new).collect(),
        places: places.iter().map(|place| Choice::parse(place).expect("a place")).collect(),
        years: Years::Last(5),
    }
}

fn messages(panel: &Panel, catalogue: &Catalogue) -> Vec<String> {
    let faults = panel.faults(catalogue, |code| code.as_str() == "90001");
    faults.into_iter().map(|fault| fault.message).collect()
}

const ELEVEN: &str = "pupils.mathematics.11.5";
const TWELVE: &str = "pupils.mathematics.12.5";
const TEN: &str = "pupils.mathematics.10.5";

#[test]
fn each_kind_takes_what_it_can_show() {
    let good = [
        panel(Kind::Number, &[ELEVEN], &["city:90001"]),
        panel(Kind::Line, &[ELEVEN, TWELVE], &["city:90001", "network"]),
        panel(Kind::Bar, &[ELEVEN], &["members"]),
        panel(Kind::Scatter, &[ELEVEN, TWELVE], &["everywhere"]),
        panel(Kind::Sankey, &[TEN, ELEVEN, TWELVE], &["country"]),
        panel(Kind::Table, &[ELEVEN, "classes.mathematics.11.5"], &["with-peers:90001"]),
    ];
    for panel in good {
        let mut catalogue = catalogue().definitions().to_vec();
        catalogue[3].unit = crate::data::catalogue::Unit::Classes;
        assert_eq!(messages(&panel, &Catalogue::new(catalogue)), [] as [String; 0], "{panel:?}");
    }
}

#[test]
fn what_a_kind_cannot_show_is_told_at_the_field_where_it_is_mended() {
    let mut definitions = catalogue().definitions().to_vec();
    let mut hours = definition("hours", "");
    hours.unit = crate::data::catalogue::Unit::Hours;
    definitions.push(hours);
    let catalogue = Catalogue::new(definitions);
    let told = [
        (panel(Kind::Number, &[ELEVEN, TWELVE], &["network"]), "panels-fault-number-one"),
        (panel(Kind::Number, &[], &["network"]), "panels-fault-no-indicator"),
        (panel(Kind::Number, &["unheard"], &["network"]), "panels-fault-unknown-indicator"),
        (panel(Kind::Number, &[ELEVEN], &[]), "panels-fault-no-place"),
        (panel(Kind::Number, &[ELEVEN], &["network", "country"]), "panels-fault-one-place"),
        (panel(Kind::Number, &[ELEVEN], &["members"]), "panels-fault-no-groups"),
        (panel(Kind::Bar, &[ELEVEN], &["city:1"]), "panels-fault-unknown-place"),
        (panel(Kind::Bar, &[ELEVEN], &["network", "network"]), "panels-fault-place-twice"),
        (panel(Kind::Line, &[ELEVEN, ELEVEN], &["network"]), "panels-fault-indicator-twice"),
        (panel(Kind::Line, &[ELEVEN, "hours"], &["network"]), "panels-fault-units"),
        (panel(Kind::Scatter, &[ELEVEN], &["members"]), "panels-fault-scatter-two"),
        (panel(Kind::Scatter, &[ELEVEN, "hours"], &["network"]), "panels-fault-scatter-places"),
        (panel(Kind::Sankey, &[ELEVEN], &["network"]), "panels-fault-sankey-steps"),
    ];
    for (panel, message) in told {
        assert_eq!(messages(&panel, &catalogue), [message], "{panel:?}");
    }
    let clusters: Vec<String> = (1..=9).map(|number| format!("cluster:{number}")).collect();
    let clusters: Vec<&str> = clusters.iter().map(String::as_str).collect();
    let crowded = panel(Kind::Line, &[ELEVEN], &clusters);
    assert_eq!(messages(&crowded, &catalogue), ["panels-fault-many-lines"]);
    let mut long = panel(Kind::Number, &[ELEVEN], &["network"]);
    long.title = "ת".repeat(TITLE_LENGTH + 1);
    assert_eq!(messages(&long, &catalogue), ["panels-fault-title"]);
}

fn city(number: usize, sample_member: bool) -> crate::cities::Authority {
    crate::cities::Authority {
        code: AuthorityCode::new(number.to_string()),
        name: crate::cities::Title::default(),
        kind: crate::cities::Kind::City,
        district: String::new(),
        sector: crate::cities::Sector::Arab,
        population: None,
        cluster: Some(3),
        sample_member,
    }
}

fn panorama() -> Panorama {
    let cities = vec![city(0, true), city(1, true), city(2, false)];
    let mut panorama = Panorama::new(catalogue(), cities);
    for (year, figures) in [(2024, [30.0, 40.0, 50.0]), (2026, [31.0, 4.0, 52.0])] {
        let mut column = Column::new(3);
        for (place, figure) in figures.into_iter().enumerate() {
            column.add_total(place, figure, 2, None);
        }
        panorama.add(&IndicatorCode::new(ELEVEN), year, column);
    }
    panorama
}

#[test]
fn a_panel_shows_the_members_of_today_and_the_years_that_are_known() {
    let panorama = panorama();
    let mut members = panel(Kind::Bar, &[ELEVEN], &["members", "city:0"]);
    let own = |code: &AuthorityCode| match code.as_str() {
        "1" => Audience::OwnCity,
        _ => Audience::Network,
    };
    let seen = Seen::of(&members, &panorama, own);
    assert_eq!((seen.places.len(), seen.years.as_slice()), (2, &[2024, 2026][..]));
    assert_eq!(seen.value(1, 0, 1), Value::Shown(4.0), "their own city sees all of its own");
    let outside = Seen::of(&members, &panorama, |_| Audience::Public);
    assert_eq!(outside.value(1, 0, 1), Value::Withheld);
    assert!(outside.withheld() > 1, "not the small one alone");
    assert_eq!(outside.newest(1, 0), Some(1), "that there is a figure is no secret");
    members.years = Years::Last(1);
    assert_eq!(seen_years(&members, &panorama), [2026]);
    members.years = Years::Between(2023, 2025);
    assert_eq!(seen_years(&members, &panorama), [2024]);
    assert_eq!(seen.value(5, 0, 0), Value::Missing);
    assert_eq!(seen.value(0, 1, 0), Value::Missing, "and not that of the next place");
}

#[test]
fn two_indicators_go_together_by_rank_and_only_over_enough_places() {
    let rising: Vec<(f64, f64)> = (0..9).map(|at| (f64::from(at), f64::from(at * at))).collect();
    let falling: Vec<(f64, f64)> = rising.iter().map(|(one, other)| (*one, -other)).collect();
    assert_eq!(relation(&rising), Relation::Together);
    assert_eq!(relation(&falling), Relation::Against);
    assert_eq!(relation(&rising[..7]), Relation::Unknown);
    let flat: Vec<(f64, f64)> = (0..9).map(|at| (f64::from(at), 1.0)).collect();
    assert_eq!(relation(&flat), Relation::Neither);
    // One metropolis beside many small places that go the other way.
    let mut metropolis: Vec<(f64, f64)> =
        (0..9).map(|at| (f64::from(at), f64::from(9 - at))).collect();
    metropolis.push((10_000.0, 10_000.0));
    assert_ne!(relation(&metropolis), Relation::Together);
}

#[test]
fn a_panel_is_found_again_in_its_json() {
    let kept = panel(Kind::Scatter, &[ELEVEN, TWELVE], &["with-peers:90001", "cluster:3"]);
    let json = serde_json::to_string(&kept).expect("written");
    assert!(
        json.contains(r#""places":["with-peers:90001","cluster:3"],"years":"last:5""#),
        "{json}"
    );
    assert_eq!(serde_json::from_str::<Panel>(&json).expect("read"), kept);
    assert!(serde_json::from_str::<Panel>(&json.replace("cluster:3", "cluster:30")).is_err());
    assert_eq!(Place::parse("cluster:3"), Some(Place::Cluster(3)));
}

proptest! {
    #[test]
    fn any_text_that_chooses_something_is_found_again(text in "[a-z0-9:-]{0,14}") {
        if let Some(choice) = Choice::parse(&text) {
            prop_assert_eq!(choice.to_string(), text.clone());
        }
        if let Some(years) = Years::parse(&text) {
            prop_assert_eq!(years.to_string(), text);
        }
    }
}

#[test]
fn figures_travel_as_numbers_words_and_nothing() {
    let values = [Value::Shown(12.5), Value::Withheld, Value::Missing];
    let json = serde_json::to_string(&values).expect("written");
    assert_eq!(json, r#"[12.5,"withheld",null]"#);
    assert_eq!(serde_json::from_str::<[Value; 3]>(&json).expect("read"), values);
}
