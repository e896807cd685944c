//! How far a city's goal is: from the counts that this audience may see, from the trend, and from the year it is now.

use crate::data::trend::Trend;
use crate::disclosure::Cell;
use serde::{Deserialize, Serialize};

/// What the mayor has committed the city to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Goal {
    /// The graduation year by which it is to be reached.
    pub year: i32,
    /// Examinees in that year.
    pub target: i64,
}

/// A goal with the count that is held against it: the latest one up to the goal's year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// The goal.
    pub goal: Goal,
    /// The year of the count.
    pub year: i32,
    /// The count.
    pub count: i64,
}

/// Where the city stands towards its goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GoalStanding {
    /// No goal has been set.
    NotSet,
    /// There is no count to hold against the goal, or that of the goal's own year is not shown.
    Unknown(Goal),
    /// The count is at the target or above it.
    Reached(Held),
    /// More are needed, and there is time.
    Within {
        /// What is to be reached, and from where.
        held: Held,
        /// How many more in each year from that of the count to the goal's, rounded up.
        needed_per_year: i64,
        /// What the trend says of it.
        outlook: Outlook,
    },
    /// The goal's year is over, but its figures have not come in: nobody knows yet whether it was reached.
    Awaited {
        /// What was to be reached, and from where.
        held: Held,
        /// What the trend said of it.
        outlook: Outlook,
    },
    /// The count of the goal's year is below the target.
    Missed(Held),
}

/// What the trend says of a goal that has not been reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outlook {
    /// There is no trend for the goal's year.
    Unknown,
    /// If the trend goes on, the target is reached even at the lower end of its range.
    Likely,
    /// If the trend goes on, the target is reached.
    Open,
    /// The count does not fall, and if the trend goes on it is still below the target.
    Short,
    /// The count falls: the trend leads away from the target.
    Away,
}

impl Held {
    /// How many more are needed; zero where the goal is reached.
    pub fn missing(self) -> i64 {
        (self.goal.target - self.count).max(0)
    }
}

impl GoalStanding {
    /// Where the latest shown count of `counts` stands towards `goal`, in the calendar year `this_year`. Counts of
    /// years after the goal's are left out. `trend` is heard if it is about the goal's year.
    pub fn of(
        goal: Option<Goal>,
        counts: &[(i32, Cell)],
        trend: Option<&Trend>,
        this_year: i32,
    ) -> Self {
        let Some(goal) = goal else { return Self::NotSet };
        let until_goal = counts.iter().filter(|(year, _)| *year <= goal.year);
        let shown = until_goal.filter_map(|(year, cell)| Some((*year, cell.shown()?)));
        let Some((year, count)) = shown.max() else { return Self::Unknown(goal) };
        let held = Held { goal, year, count };
        let has_come_in = counts.iter().any(|(year, _)| *year >= goal.year);
        let outlook = Outlook::of(goal, trend);
        if held.missing() == 0 {
            return Self::Reached(held);
        }
        match i64::from(goal.year - year) {
            0 => Self::Missed(held),
            _ if has_come_in => Self::Unknown(goal),
            _ if goal.year < this_year => Self::Awaited { held, outlook },
            years => {
                let needed_per_year = (held.missing() + years - 1) / years;
                Self::Within { held, needed_per_year, outlook }
            }
        }
    }

    /// The goal with the count held against it, where there is one.
    pub fn held(&self) -> Option<Held> {
        match *self {
            Self::NotSet | Self::Unknown(_) => None,
            Self::Reached(held) | Self::Missed(held) => Some(held),
            Self::Within { held, .. } | Self::Awaited { held, .. } => Some(held),
        }
    }
}

impl Outlook {
    fn of(goal: Goal, trend: Option<&Trend>) -> Self {
        match trend.filter(|trend| trend.year == goal.year) {
            None => Self::Unknown,
            Some(trend) if goal.target <= trend.low => Self::Likely,
            Some(trend) if goal.target <= trend.expected => Self::Open,
            Some(trend) if trend.expected < trend.naive => Self::Away,
            Some(_) => Self::Short,
        }
    }
}

#[cfg(test)]
mod tests;
