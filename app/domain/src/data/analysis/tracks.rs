//! Reports as the pipeline that forecasts are made of, and the way of one cohort through it.

use super::reports::School;
use crate::data::forecast::{Flow, Grade, Pipeline, Pupils, Track};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The pipeline of `schools` up to and with `until`: the years and grades that all of them have reported.
///
/// The levels below five units are told apart where every school has reported them throughout; else all who are not
/// in five units count as those from whom joiners come.
pub fn pipeline(schools: &[&School], until: i32) -> Pipeline {
    let mut pipeline = Pipeline::default();
    let Some((first, rest)) = schools.split_first() else { return pipeline };
    let years: BTreeSet<i32> = first.years.keys().copied().filter(|year| *year <= until).collect();
    let cells: Vec<(i32, Grade)> = years
        .into_iter()
        .flat_map(|year| Grade::ALL.map(|grade| (year, grade)))
        .filter(|(year, grade)| {
            std::iter::once(first).chain(rest).all(|school| rough(school, *year, *grade).is_some())
        })
        .collect();
    let has_levels = |(year, grade): &(i32, Grade)| {
        schools.iter().all(|school| fine(school, *year, *grade).is_some())
    };
    let read = if cells.iter().all(has_levels) { fine } else { rough };
    for (year, grade) in cells {
        let mut all = Pupils { by_track: [0; 4], joiners: Some(0) };
        for school in schools {
            let Some(pupils) = read(school, year, grade) else { continue };
            for (sum, one) in all.by_track.iter_mut().zip(pupils.by_track) {
                *sum += one;
            }
            all.joiners = all.joiners.zip(pupils.joiners).map(|(sum, one)| sum + one);
        }
        pipeline.known.insert((year, grade), all);
    }
    pipeline
}

/// The pupils of a grade, all tracks told apart.
fn fine(school: &School, year: i32, grade: Grade) -> Option<Pupils> {
    let counts = school.in_year(year)?;
    let [five, four, three] = counts.pupils[grade.index()];
    let (five, four, three) = (five?, four?, three?);
    let none = counts.cohort[grade.index()]?.saturating_sub(five + four + three);
    Some(Pupils { by_track: [five, four, three, none], joiners: joiners(school, year, grade) })
}

/// Five units, and everybody else.
fn rough(school: &School, year: i32, grade: Grade) -> Option<Pupils> {
    let counts = school.in_year(year)?;
    let five = counts.five(grade)?;
    let others = counts.cohort[grade.index()]?.saturating_sub(five);
    Some(Pupils { by_track: [five, others, 0, 0], joiners: joiners(school, year, grade) })
}

fn joiners(school: &School, year: i32, grade: Grade) -> Option<u32> {
    let place = grade.index().checked_sub(1)?;
    school.in_year(year)?.joiners[place]
}

/// So many pupils who went from one track to another, a grade later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    /// The grade they came from.
    pub grade: Grade,
    /// The track they were in.
    pub from: Track,
    /// The track they went to; `None` for those who left the grade's tracks altogether.
    pub to: Option<Track>,
    /// How many.
    pub pupils: u32,
}

/// The way of the cohort that is in grade 12 in `year`: from grade 10 two years before to grade 11, and from there to
/// grade 12. Nobody writes down each move: they are as few as the counts allow ([`Flow`]).
pub fn passages(pipeline: &Pipeline, year: i32) -> Vec<Passage> {
    let mut passages = Vec::new();
    for (grade, year) in [(Grade::Ten, year - 2), (Grade::Eleven, year - 1)] {
        let after = grade.next().and_then(|next| pipeline.pupils(year + 1, next));
        let (Some(before), Some(after)) = (pipeline.pupils(year, grade), after) else { continue };
        let flow = Flow::between(year, grade, before, after);
        for (from, moves) in Track::ALL.into_iter().zip(flow.moves) {
            let ends = Track::ALL.into_iter().map(Some).chain([None]);
            passages.extend(
                ends.zip(moves).filter(|(_, pupils)| *pupils > 0).map(|(to, pupils)| Passage {
                    grade,
                    from,
                    to,
                    pupils,
                }),
            );
        }
    }
    passages
}
