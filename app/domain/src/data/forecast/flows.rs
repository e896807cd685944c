//! How pupils moved between tracks from one year to the next, as far as counts tell.
//!
//! Schools count who is in a track, and who has joined five units; nobody writes down each move. What remains is
//! filled in with as few moves as the counts allow, each by one step of the ladder five, four, three, none, left:
//! whoever leaves five units goes to four, whoever joins comes from four, and what does not add up on one step comes
//! from the next one below or goes there.

use super::pipeline::{Grade, Pipeline, Pupils, TRACKS, Told, Track};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Where a pupil may be a year later: in one of the tracks, or gone.
pub(crate) const ENDS: usize = TRACKS + 1;

/// The pupils of one grade and where they were a year later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flow {
    /// The year in which they were in `grade`. Where they went is known a year later.
    pub year: i32,
    /// The grade they came from.
    pub grade: Grade,
    /// `moves[from][to]`: by track in the order of [`Track::ALL`]; the last `to` is having left.
    pub moves: [[u32; ENDS]; TRACKS],
    /// Whether only those in five units were told apart ([`Pupils::is_rough`]).
    pub is_rough: bool,
}

impl Flow {
    /// The moves that lead from `before` to `after`, a grade and a year later, at the same schools.
    pub fn between(year: i32, grade: Grade, before: &Pupils, after: &Pupils) -> Self {
        let mut moves = [[0; ENDS]; TRACKS];
        let five = Track::Five.index();
        let grown = after.of(Track::Five).saturating_sub(before.of(Track::Five));
        let below: u32 = before.by_track[five + 1..].iter().sum();
        let joined = after.joiners.unwrap_or(grown).clamp(grown, after.of(Track::Five)).min(below);
        let stayed = (after.of(Track::Five) - joined).min(before.of(Track::Five));

        let mut here = before.by_track;
        // Those who move down, step by step: at first whoever left five units.
        let mut falling = before.of(Track::Five) - stayed;
        moves[five][five] = stayed;
        moves[five][five + 1] = falling;
        // How many each step owes the one above it.
        let mut owed = joined;
        for from in five + 1..TRACKS {
            let rising = owed.min(here[from]);
            moves[from][from - 1] = rising;
            here[from] -= rising;
            let wanted = after.by_track[from];
            let present = here[from] + falling;
            let stays = here[from].min(wanted.saturating_sub(falling));
            moves[from][from] = stays;
            moves[from][from + 1] = here[from] - stays;
            // Who came from above and finds no room here is counted as staying: a second step down in one
            // year is not told apart from leaving by counts.
            owed = wanted.saturating_sub(present) + (owed - rising);
            falling = here[from] - stays;
        }
        let is_rough = before.is_rough || after.is_rough;
        if is_rough {
            // Of one heap nobody falls to the next.
            let others = Track::Four.index();
            moves[others][ENDS - 1] = std::mem::take(&mut moves[others][others + 1]);
        }
        Self { year, grade, moves, is_rough }
    }

    /// All that `pipeline` tells, oldest first: each over the schools that told both its ends.
    pub fn all(pipeline: &Pipeline) -> Vec<Self> {
        let cells: BTreeSet<(i32, Grade)> =
            pipeline.schools.iter().flat_map(Told::keys).copied().collect();
        let flows = cells.into_iter().filter_map(|(year, grade)| {
            let [before, after] = pipeline.together([(year, grade), (year + 1, grade.next()?)])?;
            Some(Self::between(year, grade, &before, &after))
        });
        flows.collect()
    }

    /// How many there were in a track.
    pub fn came_from(&self, track: Track) -> u32 {
        self.moves[track.index()].iter().sum()
    }

    /// How many stayed in their track.
    pub fn stayed_in(&self, track: Track) -> u32 {
        self.moves[track.index()][track.index()]
    }
}
