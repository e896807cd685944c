//! Two devices, one form: what both wrote is joined where they do not contradict each other.

use super::answer::{Answer, Answers};
use crate::id::IndicatorCode;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a form that came in says of the cells it showed: an answer, or left empty. Cells it did not show are
/// not in it, and stay what they are.
pub type Shown = BTreeMap<IndicatorCode, Option<Answer>>;

/// A cell that both devices changed, each in its way.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Clash {
    /// Which cell.
    pub cell: IndicatorCode,
    /// What has been received from the other device; nothing where it emptied the cell.
    pub theirs: Option<Answer>,
    /// What this one says; nothing where it emptied the cell.
    pub mine: Option<Answer>,
}

/// What became of joining.
#[derive(Clone, Debug, PartialEq)]
pub enum Merge {
    /// All cells of the new version.
    Joined(Answers),
    /// The cells that a person has to decide.
    Clashing(Vec<Clash>),
}

/// Joins what a form says with the newest version, `current`, where `base` is the version that the form was
/// begun from. A cell is whose who changed it; changed by both to the same it is the same.
pub fn join(base: &Answers, current: &Answers, shown: &Shown) -> Merge {
    let mut joined = current.clone();
    let mut clashes = Vec::new();
    for (cell, mine) in shown {
        let (before, theirs) = (base.get(cell), current.get(cell));
        let mine = mine.as_ref();
        if mine == before || mine == theirs {
            continue;
        }
        if theirs != before {
            clashes.push(Clash {
                cell: cell.clone(),
                theirs: theirs.cloned(),
                mine: mine.cloned(),
            });
            continue;
        }
        match mine {
            Some(answer) => joined.insert(cell.clone(), answer.clone()),
            None => joined.remove(cell),
        };
    }
    if clashes.is_empty() { Merge::Joined(joined) } else { Merge::Clashing(clashes) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(cells: &[(&str, f64)]) -> Answers {
        let named =
            |(cell, number): &(&str, f64)| (IndicatorCode::new(*cell), Answer::number(*number));
        cells.iter().map(named).collect()
    }

    fn shown(cells: &[(&str, Option<f64>)]) -> Shown {
        let named = |(cell, number): &(&str, Option<f64>)| {
            (IndicatorCode::new(*cell), number.map(Answer::number))
        };
        cells.iter().map(named).collect()
    }

    #[test]
    fn the_phone_and_the_desktop_fill_different_halves() {
        let (base, current) = (answers(&[]), answers(&[("pupils", 30.0)]));
        let phone = shown(&[("pupils", None), ("teachers", Some(2.0))]);
        let joined = Merge::Joined(answers(&[("pupils", 30.0), ("teachers", 2.0)]));
        assert_eq!(join(&base, &current, &phone), joined);
    }

    #[test]
    fn a_cell_that_both_changed_comes_back_with_both_values() {
        let (base, current) = (answers(&[("pupils", 30.0)]), answers(&[("pupils", 31.0)]));
        let Merge::Clashing(clashes) = join(&base, &current, &shown(&[("pupils", Some(32.0))]))
        else {
            panic!("a clash was expected");
        };
        let [clash] = clashes.as_slice() else { panic!("one clash was expected") };
        assert_eq!(clash.theirs, Some(Answer::number(31.0)));
        assert_eq!(clash.mine, Some(Answer::number(32.0)));
    }

    #[test]
    fn the_same_number_from_both_is_no_contradiction() {
        let (base, current) = (answers(&[]), answers(&[("pupils", 31.0)]));
        let joined = join(&base, &current, &shown(&[("pupils", Some(31.0))]));
        assert_eq!(joined, Merge::Joined(current));
    }

    #[test]
    fn emptying_a_cell_that_the_other_changed_is_a_contradiction_too() {
        let (base, current) = (answers(&[("pupils", 30.0)]), answers(&[("pupils", 31.0)]));
        let emptied = join(&base, &current, &shown(&[("pupils", None)]));
        assert!(matches!(emptied, Merge::Clashing(_)));
        let alone = join(&current, &current, &shown(&[("pupils", None)]));
        assert_eq!(alone, Merge::Joined(Answers::new()));
    }
}
