//! The finding a mayor reads first, as data: what happened, how the city stands beside its peers, and the one thing
//! that holds it back; how far the goal is, is in [`standing`](super::standing). The page turns each into a sentence.
//!
//! All of it is about examinees in five units of mathematics, and all of it is computed from cells that have passed
//! the disclosure guard for this audience, never from raw counts. Published counts lack every school's level below
//! the Ministry's own threshold, so they are lower bounds; the page says so.

use crate::data::trend::comparable;
use crate::disclosure::Cell;
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;

/// How many years back the latest count is compared at most, where the series has that many.
const YEARS_BACK: i32 = 2;

/// What happened to the count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Finding {
    /// There is no count for any year.
    NoData,
    /// There are counts, and this audience may see none of them.
    Withheld,
    /// There is one year, or no earlier one to compare it with on this side of a break in the series.
    OneYear {
        /// The year.
        year: i32,
        /// Its count.
        count: i64,
    },
    /// There are more than before.
    Rose(Change),
    /// There are fewer than before.
    Fell(Change),
    /// There are exactly as many as before.
    Steady(Change),
}

/// The counts of two years, one beside the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// By how many they differ; never below zero.
    pub by: i64,
    /// The earlier year.
    pub from_year: i32,
    /// The later year.
    pub to_year: i32,
    /// The count of the later year.
    pub count: i64,
}

/// How the city's change compares with that of its peers over the same years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comparison {
    /// Which of the two did better.
    pub standing: Standing,
    /// The city's count before.
    pub before: i64,
    /// The city's count after.
    pub after: i64,
    /// The city's change in thousandths of what it had.
    pub own_permille: i64,
    /// The peers' change in thousandths of what they had.
    pub peer_permille: i64,
}

/// A city beside its peers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// It gained more or lost less.
    Above,
    /// The two are equal, to a thousandth.
    Equal,
    /// The difference is within counting noise: it may be large in per cent, and still be chance.
    Like,
    /// It gained less or lost more.
    Below,
}

/// The one thing that holds the city back, as far as these data can tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HoldsBack {
    /// A smaller share of its examinees in mathematics takes five units than among its peers.
    ShareBelowPeers {
        /// How many more there would be with the peers' share.
        missing_pupils: i64,
        /// Five units in thousandths of the city's examinees in three, four and five.
        own_share_permille: i64,
        /// The same of the peers together.
        peer_share_permille: i64,
    },
    /// Some of its schools with examinees in mathematics have no number in five units.
    SchoolsWithout {
        /// How many schools have none.
        count: i64,
        /// How many schools have examinees in mathematics.
        of: i64,
    },
    /// No school is without five units, the share is not known to be smaller than the peers', and still the count
    /// falls.
    Falling {
        /// By how much, and since when.
        change: Change,
        /// Whether the share could be held against the peers', and was no smaller.
        share_is_known: bool,
    },
    /// None of these.
    Nothing,
    /// None of these that could be judged, and not all could.
    Unknown,
}

/// Examinees in mathematics by level: of a city, of its peers together, or of a school.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Levels {
    /// Five units.
    pub five: Cell,
    /// Four units.
    pub four: Cell,
    /// Three units.
    pub three: Cell,
}

/// What happened, from the counts of all years in any order. The latest shown count is compared with the earliest of
/// the two years before it, else with the nearest earlier one; never across a break in the series.
pub fn find(counts: &[(i32, Cell)]) -> Finding {
    let mut shown: Vec<(i32, i64)> =
        counts.iter().filter_map(|(year, cell)| Some((*year, cell.shown()?))).collect();
    shown.sort_unstable();
    let Some((to_year, count)) = shown.pop() else {
        let any_withheld = counts.iter().any(|(_, cell)| cell.is_withheld());
        return if any_withheld { Finding::Withheld } else { Finding::NoData };
    };
    shown.retain(|(year, _)| *year < to_year && comparable(*year, to_year));
    let recent = shown.iter().find(|(year, _)| to_year - *year <= YEARS_BACK);
    let Some((from_year, before)) = recent.or(shown.last()).copied() else {
        return Finding::OneYear { year: to_year, count };
    };
    let change = Change { by: (count - before).abs(), from_year, to_year, count };
    match count.cmp(&before) {
        Ordering::Greater => Finding::Rose(change),
        Ordering::Less => Finding::Fell(change),
        Ordering::Equal => Finding::Steady(change),
    }
}

/// The last year of `counts`, with what its cell holds, where it is later than the latest count that is shown: the
/// finding is then about an earlier year, and the page has to say so.
pub fn unheard(counts: &[(i32, Cell)]) -> Option<(i32, Cell)> {
    let latest_shown =
        counts.iter().filter(|(_, cell)| cell.shown().is_some()).map(|(year, _)| *year).max()?;
    counts.iter().copied().filter(|(year, _)| *year > latest_shown).max_by_key(|(year, _)| *year)
}

impl Comparison {
    /// The city's counts (before, after) beside those of its peers together, in the same two years. `None` where one
    /// of the four is not shown or there was nobody before.
    ///
    /// Had the city changed as its peers did, it would have before · peers after / peers before. The difference to
    /// what it has counts as noise up to one standard deviation: the root of the sum of the two, as for Poisson
    /// counts. The peers, being many, are taken as exact.
    pub fn of(own: (Cell, Cell), peers: (Cell, Cell)) -> Option<Self> {
        let (before, after) = (own.0.shown()?, own.1.shown()?);
        let (peers_before, peers_after) = (peers.0.shown()?, peers.1.shown()?);
        if before <= 0 || peers_before <= 0 {
            return None;
        }
        let expected = before as f64 * peers_after as f64 / peers_before as f64;
        let noise = (after as f64 + expected).sqrt();
        let own_permille = permille(after - before, before);
        let peer_permille = permille(peers_after - peers_before, peers_before);
        Some(Self {
            standing: match after as f64 - expected {
                difference if difference > noise => Standing::Above,
                difference if difference < -noise => Standing::Below,
                _ if own_permille == peer_permille => Standing::Equal,
                _ => Standing::Like,
            },
            before,
            after,
            own_permille,
            peer_permille,
        })
    }
}

impl HoldsBack {
    /// Names one thing, by this rule; the first that holds is named:
    ///
    /// 1. [`HoldsBack::ShareBelowPeers`], since it comes with a number of pupils, if the peers' share (the city
    ///    itself not among them) would give so many more that counting noise does not explain it: more than the root
    ///    of the number that it would give;
    /// 2. [`HoldsBack::SchoolsWithout`], if a school with examinees in three or four units has no number, or zero, in
    ///    five. A withheld number is a number: such a school has five units;
    /// 3. [`HoldsBack::Falling`], if the finding is that the count fell;
    /// 4. [`HoldsBack::Nothing`], if all three could be judged: the six counts of `own` and `peers` are shown,
    ///    there is a school, and the finding compares two years; else [`HoldsBack::Unknown`].
    pub fn of(own: Levels, peers: Levels, schools: &[Levels], finding: Finding) -> Self {
        let shares = own.share().zip(peers.share());
        if let Some(below) = shares.and_then(|(own, peers)| Self::below(own, peers)) {
            return below;
        }
        let examined = schools.iter().filter(|school| school.has_examinees());
        let without = examined.clone().filter(|school| school.lacks_five_units()).count();
        let of = examined.count();
        if without > 0 {
            return Self::SchoolsWithout { count: without as i64, of: of as i64 };
        }
        match finding {
            Finding::Fell(change) => Self::Falling { change, share_is_known: shares.is_some() },
            Finding::Rose(_) | Finding::Steady(_) if shares.is_some() && of > 0 => Self::Nothing,
            _ => Self::Unknown,
        }
    }

    fn below((own_five, own_all): (i64, i64), (peer_five, peer_all): (i64, i64)) -> Option<Self> {
        let with_peers_share = own_all as f64 * peer_five as f64 / peer_all as f64;
        let missing = with_peers_share - own_five as f64;
        (missing > with_peers_share.sqrt()).then(|| Self::ShareBelowPeers {
            missing_pupils: missing.round() as i64,
            own_share_permille: permille(own_five, own_all),
            peer_share_permille: permille(peer_five, peer_all),
        })
    }
}

impl Levels {
    /// Examinees in five units and in all three, if all three counts may be shown and somebody was examined.
    fn share(self) -> Option<(i64, i64)> {
        let five = self.five.shown()?;
        let all = five + self.four.shown()? + self.three.shown()?;
        (all > 0).then_some((five, all))
    }

    fn has_examinees(&self) -> bool {
        [self.five, self.four, self.three].iter().any(|cell| match cell {
            Cell::Shown(count) => *count > 0,
            Cell::Withheld => true,
            Cell::Missing => false,
        })
    }

    fn lacks_five_units(&self) -> bool {
        matches!(self.five, Cell::Missing | Cell::Shown(0))
    }
}

/// Thousandths, to the nearest.
fn permille(part: i64, whole: i64) -> i64 {
    (1000.0 * part as f64 / whole as f64).round() as i64
}

#[cfg(test)]
mod tests;
