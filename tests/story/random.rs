//! Whatever happens in whatever order, totals are what the values of the schools add up to.

use crate::cities::{authority, school_in};
use crate::world::World;
use hamsa_domain::cities::Placement;
use hamsa_domain::data::Indicator;
use hamsa_domain::id::{AuthorityCode, IndicatorCode, SchoolCode};
use hamsa_store::{Change, Engine, ImportState, ObservationRow, Total};
use std::collections::{BTreeMap, HashMap};

const AUTHORITIES: [&str; 4] = ["1", "2", "3", "4"];
const LOCALITIES: [&str; 3] = ["צפון", "מרכז", "דרום"];
const SCHOOLS: usize = 12;

/// A repeatable stream of numbers (Knuth's linear congruential generator).
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % end
    }

    fn of<'a>(&mut self, choices: &[&'a str]) -> &'a str {
        choices[self.below(choices.len())]
    }
}

/// The values of schools, by indicator, school and year.
type Values = HashMap<(IndicatorCode, SchoolCode, i32), i64>;

#[tokio::test]
async fn totals_equal_a_recount_after_random_changes_on_sqlite() {
    random_changes(Engine::Sqlite, 5).await;
}

#[tokio::test]
async fn totals_equal_a_recount_after_random_changes_on_postgresql() {
    random_changes(Engine::Postgres, 55).await;
}

async fn random_changes(engine: Engine, seed: u64) {
    let world = World::migrated(engine).await;
    let change = Change::by_system(world.now, "random");
    let cities: Vec<_> = AUTHORITIES.iter().map(|code| authority(code, code, Some(3))).collect();
    world.store.save_authorities(&change, &cities).await.expect("saved");
    let mut dice = Dice(seed);
    let mut values = Values::new();
    for round in 0..60 {
        step(&world, &change, &mut dice, &mut values).await;
        if round % 5 == 4 {
            assert_eq!(world.store.wrong_totals().await.expect("counted"), 0, "round {round}");
            holds_against_a_recount(&world, &values).await;
        }
    }
}

async fn step(world: &World, change: &Change, dice: &mut Dice, values: &mut Values) {
    let store = &world.store;
    let city = AuthorityCode::new(dice.of(&AUTHORITIES));
    let city = (dice.below(4) > 0).then_some(&city);
    match dice.below(4) {
        0 => {
            let key = dice.of(&LOCALITIES);
            store.settle_locality(change, key, key, city).await.expect("settled");
        }
        1 if !values.is_empty() => {
            let code = SchoolCode::new((1000 + dice.below(SCHOOLS)).to_string());
            // Schools appear as files name them; some have not appeared yet.
            store.settle_school(change, &code, city).await.ok();
        }
        2 => {
            let mut record =
                school_in(&(1000 + dice.below(SCHOOLS)).to_string(), "S", dice.of(&LOCALITIES));
            record.school.authority = city.cloned();
            record.school.placement =
                if dice.below(2) == 0 { Placement::Locality } else { Placement::Budget };
            store.save_schools(change, &[record]).await.expect("saved");
        }
        _ => {
            let import = crate::data::file("hash", ImportState::Previewed);
            let import = store.keep_import(change, &import).await.expect("kept");
            let (mut rows, mut schools) = (Vec::new(), Vec::new());
            for school in 0..SCHOOLS {
                if dice.below(2) == 0 {
                    continue;
                }
                let code = (1000 + school).to_string();
                schools.push(school_in(&code, "S", dice.of(&LOCALITIES)));
                for indicator in Indicator::all().take(2) {
                    let (year, value) =
                        (2015 + i32::try_from(dice.below(4)).expect("small"), dice.below(40));
                    rows.push(ObservationRow {
                        indicator: indicator.code(),
                        school: SchoolCode::new(&code),
                        year,
                        value: i64::try_from(value).expect("small"),
                    });
                }
            }
            store.apply_import(change, &import, &rows, &schools).await.expect("applied");
            values.extend(
                rows.into_iter().map(|row| ((row.indicator, row.school, row.year), row.value)),
            );
        }
    }
}

async fn holds_against_a_recount(world: &World, values: &Values) {
    let placed = world.store.schools_placed().await.expect("read");
    let mut sums: BTreeMap<(Option<AuthorityCode>, IndicatorCode, i32), (i64, i64)> =
        BTreeMap::new();
    let mut country: BTreeMap<(IndicatorCode, i32), (i64, i64)> = BTreeMap::new();
    for ((indicator, school, year), value) in values {
        let authority = placed[school].0.clone();
        let sum = sums.entry((authority, indicator.clone(), *year)).or_default();
        *sum = (sum.0 + value, sum.1 + 1);
        let sum = country.entry((indicator.clone(), *year)).or_default();
        *sum = (sum.0 + value, sum.1 + 1);
    }
    let of = |authority: Option<AuthorityCode>| -> Vec<Total> {
        let own = sums.iter().filter(|((whose, ..), _)| *whose == authority);
        own.map(|((_, indicator, year), (value, schools))| {
            total(indicator, *year, *value, *schools)
        })
        .collect()
    };
    for code in AUTHORITIES {
        let code = AuthorityCode::new(code);
        assert_eq!(world.store.totals_of(&code).await.expect("read"), of(Some(code)));
    }
    let country: Vec<Total> = country
        .iter()
        .map(|((indicator, year), (value, schools))| total(indicator, *year, *value, *schools))
        .collect();
    assert_eq!(world.store.country_totals().await.expect("read"), country);
}

fn total(indicator: &IndicatorCode, year: i32, value: i64, schools: i64) -> Total {
    Total { indicator: indicator.clone(), year, value, schools }
}
