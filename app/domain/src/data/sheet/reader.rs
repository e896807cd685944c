//! The reader: rows go in one at a time, a [`Reading`] comes out.

use super::header::{self, Columns, Search};
use super::row::{self, Row};
use super::{Column, Observation, Reading, Reason, RowFault, Unused, Value};
use crate::data::Indicator;
use crate::id::SchoolCode;
use std::collections::HashMap;

/// Reads the rows of a file, sheet after sheet. Of rows that are not used it keeps only the count.
#[derive(Debug)]
pub struct Reader {
    running_year: i32,
    reading: Reading,
    state: State,
    tables: usize,
    /// Where each school, indicator and year was first observed, and whether another row contradicts it.
    seen: HashMap<(SchoolCode, Indicator, i32), Seen>,
}

#[derive(Debug)]
enum State {
    Searching(Search),
    Within(Columns),
    Fruitless,
}

impl Default for State {
    fn default() -> Self {
        Self::Searching(Search::default())
    }
}

#[derive(Clone, Copy, Debug)]
struct Seen {
    observation: usize,
    contradicted: bool,
}

impl Reader {
    /// A reader that has read nothing. Graduation years later than the `running_year` are faults.
    pub fn new(running_year: i32) -> Self {
        Self {
            running_year,
            reading: Reading::default(),
            state: State::default(),
            tables: 0,
            seen: HashMap::new(),
        }
    }

    /// Begins the sheet `name`. Must come before its rows.
    pub fn sheet(&mut self, name: &str) {
        self.close_sheet();
        self.reading.sheets.push(name.to_owned());
    }

    /// Reads the row that the file numbers `row`, from 1. An empty one is passed over.
    pub fn push(&mut self, row: u32, cells: &[Value]) {
        if cells.iter().all(Value::is_empty) {
            return;
        }
        match &mut self.state {
            State::Searching(search) => {
                if let Some(columns) = search.look(row, cells) {
                    self.tables += 1;
                    self.state = State::Within(columns);
                } else {
                    if search.exhausted() {
                        self.close_sheet();
                        self.state = State::Fruitless;
                    }
                    if self.reading.as_of.is_none() {
                        self.reading.as_of = header::as_of(cells);
                    }
                }
            }
            State::Within(columns) => {
                self.reading.rows_read += 1;
                match row::read(columns, cells, self.running_year) {
                    Ok(Row::Unused(reason, examinees)) => {
                        self.reading.see(examinees);
                        self.leave(reason);
                    }
                    Ok(Row::Used { school, indicator, year, examinees }) => {
                        self.reading.see(Some(examinees));
                        let seen = self.reading.schools.get(&school);
                        if seen.is_none_or(|seen| seen.year < year) {
                            let seen = row::school(columns, cells, year);
                            self.reading.schools.insert(school.clone(), seen);
                        }
                        let sheet = self.reading.sheets.len().saturating_sub(1);
                        self.observe(Observation {
                            school,
                            indicator,
                            year,
                            examinees,
                            sheet,
                            row,
                        });
                    }
                    Err(faults) => {
                        self.reading.rows_faulty += 1;
                        let sheet = self.reading.sheets.last().cloned().unwrap_or_default();
                        self.reading.faults.extend(faults.into_iter().map(|(column, reason)| {
                            let value = columns.cell(column, cells).shown();
                            RowFault {
                                sheet: sheet.clone(),
                                row,
                                column: Some(column),
                                value,
                                reason,
                            }
                        }));
                    }
                }
            }
            State::Fruitless => {}
        }
    }

    fn leave(&mut self, reason: Unused) {
        *self.reading.rows_unused.entry(reason).or_default() += 1;
    }

    fn observe(&mut self, observation: Observation) {
        let key = (observation.school.clone(), observation.indicator, observation.year);
        let Some(seen) = self.seen.get_mut(&key) else {
            let place = self.reading.observations.len();
            self.seen.insert(key, Seen { observation: place, contradicted: false });
            self.reading.observations.push(observation);
            return;
        };
        let first = self.reading.observations[seen.observation].clone();
        if !seen.contradicted && first.examinees == observation.examinees {
            return self.leave(Unused::Repeated);
        }
        if !seen.contradicted {
            seen.contradicted = true;
            self.contradict(&first, &observation);
        }
        self.contradict(&observation, &first);
    }

    /// `this` row is faulty because of the `other`.
    fn contradict(&mut self, this: &Observation, other: &Observation) {
        self.reading.rows_faulty += 1;
        self.reading.faults.push(RowFault {
            sheet: self.reading.sheets.get(this.sheet).cloned().unwrap_or_default(),
            row: this.row,
            column: Some(Column::Examinees),
            value: this.examinees.to_string(),
            reason: Reason::Contradiction {
                sheet: self.reading.sheets.get(other.sheet).cloned().unwrap_or_default(),
                row: other.row,
            },
        });
    }

    fn close_sheet(&mut self) {
        let State::Searching(search) = std::mem::take(&mut self.state) else { return };
        let sheet = self.reading.sheets.last().cloned().unwrap_or_default();
        self.reading.faults.extend(search.faults().into_iter().map(|(row, column, reason)| {
            RowFault { sheet: sheet.clone(), row, column, value: String::new(), reason }
        }));
    }

    /// How many faults were found so far.
    pub fn faults(&self) -> usize {
        self.reading.faults.len()
    }

    /// How many schools were observed so far.
    pub fn schools(&self) -> usize {
        self.reading.schools.len()
    }

    /// What was read.
    ///
    /// # Errors
    /// The faults of the sheets' headers, if no sheet has a table. None at all if every sheet is empty.
    pub fn finish(mut self) -> Result<Reading, Vec<RowFault>> {
        self.close_sheet();
        let mut reading = self.reading;
        let order: HashMap<&str, usize> = reading
            .sheets
            .iter()
            .enumerate()
            .map(|(place, sheet)| (sheet.as_str(), place))
            .collect();
        reading.faults.sort_by_key(|fault| (order.get(fault.sheet.as_str()).copied(), fault.row));
        if self.tables == 0 {
            return Err(reading.faults);
        }
        let withdrawn: std::collections::HashSet<usize> = self
            .seen
            .into_values()
            .filter(|seen| seen.contradicted)
            .map(|seen| seen.observation)
            .collect();
        let mut place = 0;
        reading.observations.retain(|_| {
            place += 1;
            !withdrawn.contains(&(place - 1))
        });
        reading.rows_used = reading.observations.len() as u64;
        Ok(reading)
    }
}
