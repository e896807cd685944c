//! Who knows which counts without being shown them.

use super::release::Sum;

/// What each insider knows. There is one insider for every count that is part of a sum: she knows that count, the
/// parts of whatever total she knows, and a total of which she knows all parts.
pub(super) struct Insiders {
    /// The counts that an insider knows, by insider.
    pub own: Vec<Vec<usize>>,
    /// The insiders who know a count, ascending, by place.
    pub knowing: Vec<Vec<usize>>,
}

impl Insiders {
    /// For `sums` among this many counts.
    pub fn new(counts: usize, sums: &[Sum]) -> Self {
        let (mut above, mut below) = (vec![Vec::new(); counts], vec![Vec::new(); counts]);
        for sum in sums {
            below[sum.total].push(sum);
            sum.parts.iter().for_each(|part| above[*part].push(sum));
        }
        let mut insiders = Self { own: Vec::new(), knowing: vec![Vec::new(); counts] };
        let mut known = vec![false; counts];
        for place in (0..counts).filter(|place| !above[*place].is_empty()) {
            let mut own = vec![place];
            known[place] = true;
            let mut looked_at = 0;
            while let Some(next) = own.get(looked_at).copied() {
                looked_at += 1;
                let parts = below[next].iter().flat_map(|sum| sum.parts.iter().copied());
                let complete =
                    above[next].iter().filter(|sum| sum.parts.iter().all(|part| known[*part]));
                let follows: Vec<usize> = parts.chain(complete.map(|sum| sum.total)).collect();
                own.extend(
                    follows
                        .into_iter()
                        .filter(|place| !std::mem::replace(&mut known[*place], true)),
                );
            }
            for place in &own {
                known[*place] = false;
                insiders.knowing[*place].push(insiders.own.len());
            }
            insiders.own.push(own);
        }
        insiders
    }

    /// Whether someone knows `one` and not `other`.
    pub fn know_apart(&self, one: usize, other: usize) -> bool {
        self.knowing[one].iter().any(|insider| !self.knowing[other].contains(insider))
    }
}
