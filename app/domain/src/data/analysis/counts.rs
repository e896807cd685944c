//! What one school reported of one year in one subject, out of the cells it was asked.

use crate::data::Subject;
use crate::data::forecast::Grade;
use crate::id::IndicatorCode;
use std::cell::RefCell;

/// The figures of a school in a year. Grades run from 10 to 12, tracks from five units to three; what was not
/// reported is `None`, never zero.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Counts {
    /// All pupils of each grade.
    pub cohort: [Option<u32>; 3],
    /// `pupils[grade][track]`.
    pub pupils: [[Option<u32>; 3]; 3],
    /// Girls in five units, by grade.
    pub girls: [Option<u32>; 3],
    /// Who joined five units since last year, in grades 11 and 12.
    pub joiners: [Option<u32>; 2],
    /// Who left five units since last year, by the grade in which they now are: 11 and 12.
    pub leavers: [Option<u32>; 2],
    /// Those of them who now learn four units.
    pub to_four: [Option<u32>; 2],
    /// Who finished with a passing grade at five units.
    pub graduates: Option<u32>,
    /// Teachers of five units.
    pub teachers: Option<u32>,
    /// Those of them who are to retire within five years.
    pub near_retirement: Option<u32>,
    /// Those of them in their first or second year at this level.
    pub new_teachers: Option<u32>,
    /// Five-unit classes, by grade.
    pub classes: [Option<u32>; 3],
    /// Their weekly hours.
    pub hours: [Option<f64>; 3],
    /// Meetings with parents about the tracks.
    pub parent_meetings: Option<u32>,
    /// What enrichment and support cost in the year, in shekels.
    pub programme_cost: Option<f64>,
}

impl Counts {
    /// Reads them from `value`, which knows what was reported under a code.
    pub fn read(subject: Subject, value: &dyn Fn(&IndicatorCode) -> Option<f64>) -> Self {
        let subject = subject.code();
        let number = |code: String| value(&IndicatorCode::new(code));
        let count = |code: String| number(code).map(|number| number.round().max(0.0) as u32);
        let of_grade =
            |code: &dyn Fn(i32) -> String| Grade::ALL.map(|grade| count(code(grade.number())));
        let later = |code: &dyn Fn(i32) -> String| [11, 12].map(|grade| count(code(grade)));
        Self {
            cohort: of_grade(&|grade| format!("cohort.{grade}")),
            pupils: Grade::ALL.map(|grade| {
                let grade = grade.number();
                [5, 4, 3].map(|units| count(format!("pupils.{subject}.{grade}.{units}")))
            }),
            girls: of_grade(&|grade| format!("pupils.{subject}.{grade}.5.girls")),
            joiners: later(&|grade| format!("joiners.{subject}.{grade}.5")),
            leavers: later(&|grade| format!("leavers.{subject}.{grade}.5")),
            to_four: later(&|grade| format!("leavers-to-four.{subject}.{grade}")),
            graduates: count(format!("graduates.{subject}.5")),
            teachers: count(format!("teachers.{subject}")),
            near_retirement: count(format!("near-retirement-teachers.{subject}")),
            new_teachers: count(format!("new-teachers.{subject}")),
            classes: of_grade(&|grade| format!("classes.{subject}.{grade}.5")),
            hours: Grade::ALL
                .map(|grade| number(format!("teaching-hours.{subject}.{}.5", grade.number()))),
            parent_meetings: count("parent-meetings".to_owned()),
            programme_cost: number(format!("programme-cost.{subject}")),
        }
    }

    /// Every cell that [`Counts::read`] reads.
    pub fn cells(subject: Subject) -> Vec<IndicatorCode> {
        let asked = RefCell::new(Vec::new());
        Self::read(subject, &|cell| {
            asked.borrow_mut().push(cell.clone());
            None
        });
        asked.into_inner()
    }

    /// The cells of which it is told how pupils move between levels.
    pub fn cells_of_moves(subject: Subject) -> Vec<IndicatorCode> {
        let is_of_moves = |cell: &IndicatorCode| {
            let (counted, _) = cell.as_str().split_once('.').unwrap_or_default();
            ["cohort", "pupils", "joiners", "leavers"].contains(&counted)
                && !cell.as_str().ends_with("girls")
        };
        Self::cells(subject).into_iter().filter(is_of_moves).collect()
    }

    /// Pupils in five units of a grade.
    pub fn five(&self, grade: Grade) -> Option<u32> {
        self.pupils[grade.index()][0]
    }

    /// Pupils in five units of all three grades, where all are known.
    pub fn all_five(&self) -> Option<u32> {
        Grade::ALL.into_iter().map(|grade| self.five(grade)).sum()
    }

    /// Whether it is known how many are in five units, in every grade.
    pub fn is_whole(&self) -> bool {
        self.all_five().is_some()
    }
}
