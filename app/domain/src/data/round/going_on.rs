//! A form that was not received goes on from a newer version than it was begun from: its fields have to go
//! along, or what another device said meanwhile would be taken back by fields that nobody has touched.

use super::answer::Answers;
use super::merging::Shown;
use super::submission::Typed;
use std::collections::BTreeMap;

/// Sets those fields of a form to what `newer` says that stand as they stood in `base`; what somebody has
/// typed since stays. `shown` is what the fields say. From here on the form is begun from `newer`.
pub fn go_on(
    fields: &mut BTreeMap<String, String>,
    shown: &Shown,
    base: &Answers,
    newer: &Answers,
) {
    for (cell, answer) in untouched(base, newer, shown) {
        Typed::of(answer.as_ref()).put(&cell, fields);
    }
}

/// The cells that stand as in `base` but not as in `newer`, with what they say there.
fn untouched(base: &Answers, newer: &Answers, shown: &Shown) -> Shown {
    let mut behind = Shown::new();
    for (cell, said) in shown {
        let (before, since) = (base.get(cell), newer.get(cell));
        if said.as_ref() == before && since != before {
            behind.insert(cell.clone(), since.cloned());
        }
    }
    behind
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::round::submission::{AskedCell, TypedForm, read};
    use crate::data::round::{Answer, Merge, merging};
    use crate::id::IndicatorCode;
    use proptest::prelude::*;

    const CELLS: usize = 4;

    fn cell(index: usize) -> IndicatorCode {
        IndicatorCode::new(format!("cell.{index}"))
    }

    fn said(code: u8) -> Option<Answer> {
        match code {
            0 => None,
            1 => Some(Answer::unknown()),
            2 => Some(Answer { note: "counted twice".to_owned(), ..Answer::number(2.0) }),
            other => Some(Answer::number(f64::from(other))),
        }
    }

    fn answers(codes: [u8; CELLS]) -> Answers {
        let named = |(index, code)| Some((cell(index), said(code)?));
        codes.into_iter().enumerate().filter_map(named).collect()
    }

    fn fields(shown: &Shown) -> BTreeMap<String, String> {
        let mut fields = BTreeMap::new();
        for (cell, answer) in shown {
            Typed::of(answer.as_ref()).put(cell, &mut fields);
        }
        fields
    }

    /// What these fields say, as the server reads them.
    fn shown(fields: &BTreeMap<String, String>) -> Shown {
        let pairs = fields.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let cells: Vec<_> = (0..CELLS).map(cell).collect();
        let asked: Vec<_> =
            cells.iter().map(|cell| AskedCell { cell, definition: None, last: None }).collect();
        read(&asked, &TypedForm::from_fields(pairs)).sound().expect("every field can be read")
    }

    proptest! {
        #[test]
        fn a_form_sent_again_after_a_choice_changes_only_what_was_chosen_or_typed(
            base in any::<[u8; CELLS]>().prop_map(|codes| codes.map(|code| code % 5)),
            newer in any::<[u8; CELLS]>().prop_map(|codes| codes.map(|code| code % 5)),
            typed in any::<[Option<u8>; CELLS]>(),
            prefers_mine in any::<[bool; CELLS]>(),
        ) {
            let (begun_from, current) = (answers(base), answers(newer));
            let mine: Vec<_> =
                (0..CELLS).map(|at| said(typed[at].map_or(base[at], |code| code % 5))).collect();
            let before: Shown =
                mine.iter().enumerate().map(|(at, answer)| (cell(at), answer.clone())).collect();
            let clashes = match merging::join(&begun_from, &current, &before) {
                Merge::Joined(_) => Vec::new(),
                Merge::Clashing(clashes) => clashes.into_iter().map(|clash| clash.cell).collect(),
            };
            let mut form = fields(&before);
            go_on(&mut form, &before, &begun_from, &current);
            let mut again = shown(&form);
            for at in (0..CELLS).filter(|at| !prefers_mine[*at] && clashes.contains(&cell(*at))) {
                again.remove(&cell(at));
            }
            let Merge::Joined(joined) = merging::join(&current, &current, &again) else {
                panic!("nothing came in meanwhile");
            };
            for at in 0..CELLS {
                let is_typed = mine[at].as_ref() != begun_from.get(&cell(at));
                let is_mine = is_typed && (prefers_mine[at] || !clashes.contains(&cell(at)));
                let expected = if is_mine { mine[at].as_ref() } else { current.get(&cell(at)) };
                prop_assert_eq!(joined.get(&cell(at)), expected, "cell {}", at);
            }
        }
    }

    #[test]
    fn a_field_nobody_touched_does_not_take_back_what_another_device_said() {
        let (base, newer) = (answers([3, 4, 1, 0]), answers([5, 2, 4, 0]));
        let six = Some(Answer::number(6.0));
        let before = Shown::from([(cell(0), six), (cell(1), said(4)), (cell(2), said(1))]);
        let mut form = fields(&before);
        form.insert("unchanged:cell.1".to_owned(), "on".to_owned());
        go_on(&mut form, &before, &base, &newer);
        assert_eq!(form["number:cell.0"], "6", "somebody typed it");
        assert_eq!((&*form["number:cell.1"], &*form["note:cell.1"]), ("2", "counted twice"));
        assert!(!form.contains_key("unchanged:cell.1") && !form.contains_key("unknown:cell.2"));
    }
}
