//! The sums over hidden counts as linear equations, and the ways in which hidden counts can change without a shown
//! one changing: elimination in whole numbers, exact.

/// Positions of hidden counts in ascending order, with factors other than zero.
pub(super) type Sparse = Vec<(usize, i64)>;

/// A solved system: every equation expresses one position, its pivot, by free ones; no two share a pivot and no
/// pivot occurs in another equation.
pub(super) struct Equations {
    rows: Vec<Row>,
    /// The equation that expresses a position, by position; `None` for a free one.
    row_of: Vec<Option<usize>>,
    /// The equations that a position may occur in, ascending, by position; it occurs in no other.
    rows_with: Vec<Vec<usize>>,
}

struct Row {
    pivot: usize,
    lead: i64,
    factors: Sparse,
}

impl Equations {
    /// Solves `sums`, of which each is zero whenever the hidden counts change unseen. Earlier positions become
    /// pivots before later ones. `None` if a factor outgrew its type.
    pub fn solve(mut sums: Vec<Sparse>, positions: usize) -> Option<Self> {
        let mut solved = Self {
            rows: Vec::with_capacity(sums.len()),
            row_of: vec![None; positions],
            rows_with: vec![Vec::new(); positions],
        };
        loop {
            sums.retain(|sum| !sum.is_empty());
            // The first position, in the shortest sum that has it: that keeps equations short.
            let Some(next) = (0..sums.len()).min_by_key(|sum| (sums[*sum][0].0, sums[*sum].len()))
            else {
                return Some(solved);
            };
            let factors = sums.swap_remove(next);
            let (pivot, lead) = factors[0];
            for sum in &mut sums {
                eliminate(sum, &factors, pivot, lead)?;
            }
            let row = solved.rows.len();
            solved.row_of[pivot] = Some(row);
            factors.iter().for_each(|(position, _)| solved.rows_with[*position].push(row));
            solved.rows.push(Row { pivot, lead, factors });
            solved.clear_pivot(row)?;
        }
    }

    /// How many equations there are.
    pub fn count(&self) -> usize {
        self.rows.len()
    }

    pub fn is_free(&self, position: usize) -> bool {
        self.row_of[position].is_none()
    }

    /// The free positions that `position` depends on, each with +1 if it rises with it and -1 if it falls; a free
    /// position depends on itself.
    pub fn depends_on(&self, position: usize) -> Sparse {
        let Some(row) = self.row_of[position].map(|row| &self.rows[row]) else {
            return vec![(position, 1)];
        };
        let free = row.factors.iter().filter(|(other, _)| *other != position);
        free.map(|(other, factor)| (*other, -factor.signum() * row.lead.signum())).collect()
    }

    /// How everything changes, in the smallest whole numbers, when the free position rises and no other free one
    /// moves. `None` if a number outgrew its type.
    pub fn change(&self, free: usize) -> Option<Sparse> {
        let touched: Vec<(&Row, i64)> = self.rows_with[free]
            .iter()
            .map(|row| &self.rows[*row])
            .filter_map(|row| factor_at(&row.factors, free).map(|factor| (row, factor)))
            .collect();
        let scale = touched.iter().try_fold(1_i64, |scale, (row, factor)| {
            let lead = row.lead / common_divisor(row.lead, *factor);
            (scale / common_divisor(scale, lead)).checked_mul(lead.abs())
        })?;
        let mut change = vec![(free, scale)];
        for (row, factor) in touched {
            let common = common_divisor(row.lead, factor);
            change
                .push((row.pivot, (scale / (row.lead / common)).checked_mul(-(factor / common))?));
        }
        Some(change)
    }

    /// Makes `free` a pivot in place of `pivot`, in whose equation it must occur.
    pub fn exchange(&mut self, pivot: usize, free: usize) -> Option<()> {
        let row = self.row_of[pivot]?;
        self.rows[row].lead = factor_at(&self.rows[row].factors, free)?;
        self.rows[row].pivot = free;
        self.row_of[pivot] = None;
        self.row_of[free] = Some(row);
        self.clear_pivot(row)
    }

    /// Makes `held` (ascending) free as far as they do not depend on each other alone, so that none of them changes unless one
    /// of them is chosen to. `None` as above.
    pub fn hold(&mut self, held: &[usize]) -> Option<()> {
        for position in held {
            let Some(row) = self.row_of[*position] else { continue };
            let mut others = self.rows[row].factors.iter().map(|(other, _)| *other);
            if let Some(free) = others.find(|other| held.binary_search(other).is_err()) {
                self.exchange(*position, free)?;
            }
        }
        Some(())
    }

    /// Takes the pivot of one equation out of all others.
    fn clear_pivot(&mut self, row: usize) -> Option<()> {
        let factors = std::mem::take(&mut self.rows[row].factors);
        let (pivot, lead) = (self.rows[row].pivot, self.rows[row].lead);
        for index in std::mem::replace(&mut self.rows_with[pivot], vec![row]) {
            let other = &mut self.rows[index];
            if index == row || factor_at(&other.factors, pivot).is_none() {
                continue;
            }
            eliminate(&mut other.factors, &factors, pivot, lead)?;
            other.lead = factor_at(&other.factors, other.pivot)?;
            for (position, _) in factors.iter().filter(|(position, _)| *position != pivot) {
                let rows = &mut self.rows_with[*position];
                if let Err(between) = rows.binary_search(&index) {
                    rows.insert(between, index);
                }
            }
        }
        self.rows[row].factors = factors;
        Some(())
    }
}

fn factor_at(factors: &Sparse, at: usize) -> Option<i64> {
    factors.binary_search_by_key(&at, |(position, _)| *position).ok().map(|found| factors[found].1)
}

/// Takes `at` out of `sum` by means of an equation that has it with the factor `lead`, and divides by what the
/// factors have in common.
fn eliminate(sum: &mut Sparse, equation: &Sparse, at: usize, lead: i64) -> Option<()> {
    let Some(factor) = factor_at(sum, at) else { return Some(()) };
    let mut merged = Sparse::with_capacity(sum.len() + equation.len());
    let (mut left, mut right) = (sum.iter().peekable(), equation.iter().peekable());
    while let Some(next) =
        left.peek().into_iter().chain(right.peek()).map(|(position, _)| *position).min()
    {
        let own = left.next_if(|(position, _)| *position == next).map_or(0, |(_, own)| *own);
        let other = right.next_if(|(position, _)| *position == next).map_or(0, |(_, other)| *other);
        let value = own.checked_mul(lead)?.checked_sub(other.checked_mul(factor)?)?;
        // What has no absolute value would overflow further on.
        value.checked_abs()?;
        if value != 0 {
            merged.push((next, value));
        }
    }
    let common = merged.iter().fold(0, |common, (_, value)| common_divisor(common, *value));
    merged.iter_mut().for_each(|(_, value)| *value /= common);
    *sum = merged;
    Some(())
}

fn common_divisor(mut one: i64, mut other: i64) -> i64 {
    while other != 0 {
        (one, other) = (other, one % other);
    }
    one.abs()
}
