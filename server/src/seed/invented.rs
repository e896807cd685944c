//! Figures of demo schools, invented: they follow from a row of `history.csv`, always the same, and fit each other as
//! the checks of the catalogue ask. Only the size of the schools in 2018 comes from what the Ministry published.

use super::table::{TableError, rows};
use hamsa_domain::id::SchoolCode;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

/// The first year of which pupils are made, so that all grades of the first year asked are there.
const BEGINS: i32 = 2018;
/// The year of `five_later`.
const LATER: i32 = 2026;
/// For how many years after it figures are made.
const FARTHER: i32 = 5;
/// The year in which exams were made easier, and more pupils stayed.
const RELIEF: i32 = 2024;

/// A school as `history.csv` has it. Shares are in per cent.
#[derive(Clone, Debug, Deserialize)]
pub struct SchoolLine {
    /// Which school.
    pub school_code: String,
    cohort: u32,
    five: f64,
    five_later: f64,
    four: f64,
    keeps_ten: f64,
    keeps_eleven: f64,
    girls: f64,
    class_size: u32,
    hours: f64,
    teachers: u32,
    retiring: u32,
    new: u32,
    meetings: u32,
}

/// Pupils of a grade: in five, four and three units, in none; and how they came there.
#[derive(Clone, Copy, Debug, Default)]
struct Tracks {
    five: u32,
    four: u32,
    three: u32,
    none: u32,
    joined: u32,
    left: u32,
    to_four: u32,
}

/// A school through the years.
pub struct Invented {
    line: SchoolLine,
    grades: BTreeMap<(i32, i32), Tracks>,
}

/// The schools of `history.csv`.
pub fn schools(path: &Path) -> Result<BTreeMap<SchoolCode, Invented>, TableError> {
    let lines = rows(path, |line: SchoolLine| Ok(line))?;
    let schools =
        lines.into_iter().map(|line| (SchoolCode::new(&line.school_code), Invented::new(line)));
    Ok(schools.collect())
}

impl Invented {
    fn new(line: SchoolLine) -> Self {
        let mut chance = Chance::of(&line.school_code);
        let mut grades: BTreeMap<(i32, i32), Tracks> = BTreeMap::new();
        for year in BEGINS..=LATER + FARTHER {
            grades.insert((year, 10), line.entering(year, &mut chance));
            for grade in [11, 12] {
                let Some(before) = grades.get(&(year - 1, grade - 1)).copied() else { continue };
                let keeps = if grade == 11 { line.keeps_ten } else { line.keeps_eleven };
                let keeps = keeps + if year == RELIEF { 3.0 } else { 0.0 };
                grades.insert((year, grade), before.a_year_later(keeps.min(97.0), &mut chance));
            }
        }
        Self { line, grades }
    }

    /// The figure of a cell in a year.
    pub fn figure(&self, cell: &str, year: i32) -> f64 {
        let mut words = cell.split('.');
        let name = words.next().unwrap_or_default();
        let mut numbers = cell.split('.').filter_map(|word| word.parse::<i32>().ok());
        let grade = numbers.clone().find(|number| *number >= 10).unwrap_or(12);
        let units = numbers.find(|number| *number < 10).unwrap_or(5);
        let girls = cell.ends_with(".girls");
        let at = self.grades.get(&(year, grade)).copied().unwrap_or_default();
        let of_all = |count: &dyn Fn(i32) -> u32| [10, 11, 12].map(count).iter().sum::<u32>();
        let five = |grade: i32| self.grades.get(&(year, grade)).map_or(0, |tracks| tracks.five);
        let line = &self.line;
        let graduates = at.five - at.five / 24;
        let counted = |all: u32| if girls { share(all, line.girls) } else { all };
        let taught = of_all(&five) > 0;
        let teachers = if taught { line.teachers } else { 0 };
        let taking_part = of_all(&five) * 2 / 5;
        let count = match name {
            "cohort" => at.five + at.four + at.three + at.none,
            "pupils" => counted(match units {
                5 => at.five,
                4 => at.four,
                _ => at.three,
            }),
            "joiners" => at.joined,
            "leavers" => at.left,
            "leavers-to-four" => at.to_four,
            "graduates" => counted(graduates),
            "entitled" => graduates - graduates / 20,
            "teachers" => teachers,
            "qualified-teachers" => teachers - teachers / 4,
            "near-retirement-teachers" => line.retiring.min(teachers),
            "new-teachers" => line.new.min(teachers),
            "classes" => self.classes(year, grade),
            "parent-meetings" => line.meetings,
            "parent-participants" => line.meetings * (five(10) + 12),
            "programme-participants" => taking_part,
            "programme-hours" => taking_part * 2,
            "programme-cost" => taking_part * (840 + 40 * (year - BEGINS).unsigned_abs()),
            "teaching-hours" => return line.hours * f64::from(self.classes(year, grade)),
            "teacher-hours" => {
                let lessons = line.hours * f64::from(of_all(&|grade| self.classes(year, grade)));
                return (1.5 * lessons).round();
            }
            _ => 0,
        };
        f64::from(count)
    }

    fn classes(&self, year: i32, grade: i32) -> u32 {
        let five = self.grades.get(&(year, grade)).map_or(0, |tracks| tracks.five);
        five.div_ceil(self.line.class_size)
    }
}

impl SchoolLine {
    /// Who comes into grade 10.
    fn entering(&self, year: i32, chance: &mut Chance) -> Tracks {
        let way = f64::from(year - BEGINS) / f64::from(LATER - BEGINS);
        let five = self.five + (self.five_later - self.five) * way;
        let around = |mean: f64, chance: &mut Chance| {
            (mean + 0.5 * mean.sqrt() * chance.deviate()).round().max(0.0) as u32
        };
        let (five, four) = (around(five, chance), around(self.four, chance));
        let none = self.cohort / 8;
        let three = self.cohort.saturating_sub(five + four + none);
        Tracks { five, four, three, none, ..Tracks::default() }
    }
}

impl Tracks {
    fn a_year_later(self, keeps: f64, chance: &mut Chance) -> Self {
        let stayed = chance.of_many(self.five, keeps);
        let left = self.five - stayed;
        let to_four = chance.of_many(left, 80.0);
        let gone = chance.of_many(left - to_four, 50.0);
        let joined = if stayed > 4 { chance.of_many(self.four, 3.0) } else { 0 };
        let down = chance.of_many(self.four - joined, 7.0);
        Self {
            five: stayed + joined,
            four: self.four - joined - down + to_four,
            three: self.three + down + (left - to_four - gone),
            none: self.none,
            joined,
            left,
            to_four,
        }
    }
}

fn share(of: u32, percent: f64) -> u32 {
    (f64::from(of) * percent / 100.0).round() as u32
}

/// Chance that repeats itself: splitmix64, from the code of the school on.
struct Chance(u64);

impl Chance {
    fn of(code: &str) -> Self {
        Self(code.bytes().fold(5, |seed, byte| seed * 31 + u64::from(byte)))
    }

    fn uniform(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Nearly normal: twelve uniform numbers, less six.
    fn deviate(&mut self) -> f64 {
        (0..12).map(|_| self.uniform()).sum::<f64>() - 6.0
    }

    /// How many of so many, each at this chance.
    fn of_many(&mut self, count: u32, percent: f64) -> u32 {
        (0..count).map(|_| u32::from(self.uniform() * 100.0 < percent)).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seed::table::Tables;
    use hamsa_domain::data::catalogue::{Catalogue, findings};
    use hamsa_domain::data::round::Questionnaire;
    use hamsa_domain::id::IndicatorCode;

    fn seeds() -> std::path::PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../seeds")
    }

    #[test]
    fn invented_figures_hold_together_within_a_year_and_across_years() {
        let tables = Tables::read(&seeds()).expect("the seeds");
        let schools = schools(&seeds().join("history.csv")).expect("the schools");
        let catalogue = Catalogue::new(tables.definitions);
        for template in &tables.templates {
            let cells: Vec<_> = Questionnaire(template.groups.clone()).cells().cloned().collect();
            if cells.iter().any(|cell| cell.as_str().contains("physics")) {
                continue;
            }
            for (code, school) in &schools {
                let lookup = |cell: &IndicatorCode, year: i32| {
                    cells.contains(cell).then(|| school.figure(cell.as_str(), year))
                };
                for year in 2021..=2026 {
                    let found = findings(&catalogue, &cells, year, &lookup);
                    assert!(found.is_empty(), "{code} in {year}: {found:?}");
                    for cell in &cells {
                        let (definition, _) = catalogue.find(cell).expect("a definition");
                        let figure = school.figure(cell.as_str(), year);
                        let fault = definition.fault(figure);
                        assert_eq!(fault, None, "{code} in {year}, {cell} = {figure}");
                    }
                }
            }
        }
    }

    /// Plausible beside what the Ministry published of 2018: 329 in Be'er Sheva, 254 in Nazareth.
    #[test]
    fn invented_graduates_go_on_from_those_that_the_ministry_counted() {
        let schools = schools(&seeds().join("history.csv")).expect("the schools");
        let of = |northern: bool, year: i32| -> f64 {
            let city = schools.iter().filter(|(code, _)| {
                let code = code.as_str();
                northern
                    == (code.starts_with("24")
                        || code.starts_with("27")
                        || ["338657", "472332"].contains(&code))
            });
            city.map(|(_, school)| school.figure("pupils.mathematics.12.5", year)).sum()
        };
        assert!((300.0..=380.0).contains(&of(false, 2021)), "{}", of(false, 2021));
        assert!((230.0..=310.0).contains(&of(true, 2021)), "{}", of(true, 2021));
        assert!(of(false, 2025) > of(false, 2021));
    }
}
