//! The exact audit: which hidden counts could be computed from what is shown, by anybody or by one insider.

use super::complement::Ledger;
use super::equations::{Equations, Sparse};
use super::release::Sum;
use super::walk::Walk;
use std::cmp::Reverse;

/// The hidden counts that are not proven safe, by place: those that are not safe from everybody, and if there are
/// none, those that are not safe from some insider.
pub(super) fn exposed(ledger: &Ledger) -> Vec<usize> {
    // Totals first, then large counts: they become pivots, which give way when the small ones move.
    let mut places: Vec<usize> =
        (0..ledger.counts.len()).filter(|place| ledger.hidden[*place]).collect();
    places.sort_by_key(|place| Reverse((ledger.heights[*place], ledger.counts[*place], *place)));
    let mut position = vec![None; ledger.counts.len()];
    for (at, place) in places.iter().enumerate() {
        position[*place] = Some(at);
    }
    let sums = ledger.sums.iter().map(|sum| hidden_members(sum, &position)).collect();
    let truth = places.iter().map(|place| ledger.counts[*place]).collect();
    let knowing = places.iter().map(|place| ledger.insiders.knowing[*place].as_slice()).collect();
    let mut walk = Walk::new(truth, knowing, ledger.threshold);
    let wanted: Vec<usize> =
        (0..places.len()).filter(|at| ledger.needs_cover(places[*at])).collect();
    let solved = Equations::solve(sums, places.len());
    let cleared = solved.and_then(|mut equations| {
        walk.single_steps(&equations);
        walk.climb_for(&wanted, &mut equations)?;
        Some(equations)
    });
    let mut exposed: Vec<usize> =
        wanted.iter().copied().filter(|at| !walk.is_uncertain(*at)).collect();
    if let (Some(mut equations), true) = (cleared, exposed.is_empty()) {
        let own = |insider: usize| {
            let own = ledger.insiders.own[insider].iter();
            let mut own: Vec<usize> = own.filter_map(|place| position[*place]).collect();
            own.sort_unstable();
            own
        };
        // Where a number outgrew its type, the rest stays exposed.
        let _ = walk.climb_beside_insiders(&wanted, own, &mut equations);
        exposed = wanted.into_iter().filter(|at| !walk.is_safe(*at)).collect();
    }
    let mut exposed: Vec<usize> = exposed.into_iter().map(|at| places[at]).collect();
    exposed.sort_unstable();
    exposed
}

/// The hidden parts of a sum less its total if that is hidden, by position.
fn hidden_members(sum: &Sum, position: &[Option<usize>]) -> Sparse {
    let factors = std::iter::once((sum.total, -1)).chain(sum.parts.iter().map(|part| (*part, 1)));
    let mut members: Sparse =
        factors.filter_map(|(place, factor)| Some((position[place]?, factor))).collect();
    members.sort_unstable_by_key(|(at, _)| *at);
    members.dedup_by(|next, kept| {
        let same = next.0 == kept.0;
        kept.1 += if same { next.1 } else { 0 };
        same
    });
    members.retain(|(_, factor)| *factor != 0);
    members
}
