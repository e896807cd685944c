//! What may end next year: a class that is too small, a track that hangs on one teacher.

use super::reports::School;
use crate::data::forecast::Grade;
use crate::id::SchoolCode;
use serde::{Deserialize, Serialize};

/// A class of five units may open from so many pupils: the national programme *Give Five* lowered it from 15.
pub const CLASS_OPENS_FROM: u32 = 6;
/// A class is thin while two pupils who leave bring it below [`CLASS_OPENS_FROM`].
pub const THIN: u32 = CLASS_OPENS_FROM + 1;

/// Something to see to before the next timetable is made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Alarm {
    /// The classes of a grade have fewer pupils each, on average, than a class opens from.
    TooSmall {
        /// Where.
        school: SchoolCode,
        /// In which grade.
        grade: Grade,
        /// How many pupils.
        pupils: u32,
        /// In how many classes.
        classes: u32,
    },
    /// They are so small that two pupils fewer end one.
    Thin {
        /// Where.
        school: SchoolCode,
        /// In which grade.
        grade: Grade,
        /// How many pupils.
        pupils: u32,
        /// In how many classes.
        classes: u32,
    },
    /// All classes of five units have the same teacher.
    SingleTeacher {
        /// Where.
        school: SchoolCode,
        /// Of how many pupils.
        pupils: u32,
        /// Whether that teacher is to retire within five years.
        retiring: bool,
    },
    /// Teachers are to retire within five years, and fewer are new than will go.
    NoSuccessor {
        /// Where.
        school: SchoolCode,
        /// How many are to retire.
        retiring: u32,
        /// Of how many.
        teachers: u32,
        /// How many are in their first or second year.
        new: u32,
    },
}

impl Alarm {
    /// Where.
    pub fn school(&self) -> &SchoolCode {
        match self {
            Self::TooSmall { school, .. }
            | Self::Thin { school, .. }
            | Self::SingleTeacher { school, .. }
            | Self::NoSuccessor { school, .. } => school,
        }
    }

    /// The most pressing first: what cannot go on, what hangs on one person, what will end, what may.
    fn order(&self) -> u8 {
        match self {
            Self::TooSmall { .. } => 0,
            Self::SingleTeacher { retiring: true, .. } => 1,
            Self::SingleTeacher { .. } => 2,
            Self::NoSuccessor { .. } => 3,
            Self::Thin { .. } => 4,
        }
    }
}

/// The alarms of `schools` in `year`, the most pressing first: of each school that told what an alarm needs, whatever
/// else it told.
pub fn alarms(schools: &[&School], year: i32) -> Vec<Alarm> {
    let mut alarms: Vec<Alarm> =
        schools.iter().flat_map(|school| of_school(school, year)).collect();
    alarms.sort_by_key(Alarm::order);
    alarms
}

fn of_school(school: &School, year: i32) -> Vec<Alarm> {
    let Some(counts) = school.in_year(year) else { return Vec::new() };
    let code = || school.code.clone();
    let mut alarms = Vec::new();
    // Those in grade 12 finish: nothing of theirs can end next year.
    for grade in [Grade::Ten, Grade::Eleven] {
        let (Some(pupils), Some(classes)) = (counts.five(grade), counts.classes[grade.index()])
        else {
            continue;
        };
        if pupils == 0 || classes == 0 {
            continue;
        }
        if pupils < CLASS_OPENS_FROM * classes {
            alarms.push(Alarm::TooSmall { school: code(), grade, pupils, classes });
        } else if pupils <= THIN * classes {
            alarms.push(Alarm::Thin { school: code(), grade, pupils, classes });
        }
    }
    let taught = counts.all_five().unwrap_or(0);
    let Some(teachers) = counts.teachers else { return alarms };
    let retiring = counts.near_retirement.unwrap_or(0);
    let new = counts.new_teachers.unwrap_or(0);
    if teachers == 1 && taught > 0 {
        let retiring = retiring > 0;
        alarms.push(Alarm::SingleTeacher { school: code(), pupils: taught, retiring });
    } else if retiring > new && taught > 0 && counts.new_teachers.is_some() {
        alarms.push(Alarm::NoSuccessor { school: code(), retiring, teachers, new });
    }
    alarms
}
