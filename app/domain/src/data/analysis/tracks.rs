//! Reports as the pipeline that forecasts are made of, and the way of one cohort through it.

use super::reports::{School, joined};
use crate::data::forecast::{Flow, Grade, Pipeline, Pupils, Told, Track};
use serde::{Deserialize, Serialize};

/// The pipeline of `schools` up to and with `until`, school by school.
pub fn pipeline(schools: &[&School], until: i32) -> Pipeline {
    Pipeline { schools: schools.iter().map(|school| told(school, until)).collect() }
}

/// What one school tells: the grades of which it has told five units and the whole cohort.
fn told(school: &School, until: i32) -> Told {
    let years = school.years.keys().copied().filter(|year| *year <= until);
    let cells = years.flat_map(|year| Grade::ALL.map(|grade| (year, grade)));
    cells.filter_map(|(year, grade)| Some(((year, grade), pupils(school, year, grade)?))).collect()
}

/// The pupils of a grade. The levels below five units are told apart where all of them were told; else everybody else
/// stands in one heap.
fn pupils(school: &School, year: i32, grade: Grade) -> Option<Pupils> {
    let counts = school.in_year(year)?;
    let five = counts.five(grade)?;
    let others = counts.cohort[grade.index()]?.saturating_sub(five);
    let [_, four, three] = counts.pupils[grade.index()];
    let by_track = match four.zip(three) {
        Some((four, three)) => [five, four, three, others.saturating_sub(four + three)],
        None => [five, others, 0, 0],
    };
    let joiners = grade.before().and_then(|before| joined(school, before, year));
    Some(Pupils { by_track, joiners, is_rough: four.is_none() || three.is_none() })
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

/// The way of a cohort through the grades.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Way {
    /// Who went where.
    pub passages: Vec<Passage>,
    /// Whether only those in five units are told apart: then [`Track::Four`] is everybody else.
    pub is_rough: bool,
    /// Of how many schools.
    pub schools: usize,
}

/// The way of the cohort that is in grade 12 in `year`, at the schools that told all of it: from grade 10 two years
/// before to grade 11, and from there to grade 12; the last step alone where no school told more. Nobody writes down
/// each move: they are as few as the counts allow ([`Flow`]).
pub fn way(pipeline: &Pipeline, year: i32) -> Way {
    let [ten, eleven, twelve] =
        [(year - 2, Grade::Ten), (year - 1, Grade::Eleven), (year, Grade::Twelve)];
    let of = |cells: &[(i32, Grade)]| {
        let told = pipeline.only(|school| cells.iter().all(|cell| school.contains_key(cell)));
        told.schools.len()
    };
    let flow =
        |(year, grade), before: &Pupils, after: &Pupils| Flow::between(year, grade, before, after);
    let (flows, schools) = match pipeline.together([ten, eleven, twelve]) {
        Some([first, second, third]) => {
            let flows = vec![flow(ten, &first, &second), flow(eleven, &second, &third)];
            (flows, of(&[ten, eleven, twelve]))
        }
        None => {
            let last = pipeline.together([eleven, twelve]);
            let flows = last.map(|[second, third]| flow(eleven, &second, &third));
            (flows.into_iter().collect(), of(&[eleven, twelve]))
        }
    };
    let is_rough = flows.iter().any(|flow| flow.is_rough);
    Way { passages: flows.iter().flat_map(passages).collect(), is_rough, schools }
}

fn passages(flow: &Flow) -> Vec<Passage> {
    let mut passages = Vec::new();
    for (from, moves) in Track::ALL.into_iter().zip(flow.moves) {
        let ends = Track::ALL.into_iter().map(Some).chain([None]);
        let moved = ends.zip(moves).filter(|(_, pupils)| *pupils > 0);
        passages.extend(moved.map(|(to, pupils)| Passage { grade: flow.grade, from, to, pupils }));
    }
    passages
}
