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
        let mut solved =
            Self { rows: Vec::with_capacity(sums.len()), row_of: vec![None; positions] };
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
            solved.row_of[pivot] = Some(solved.rows.len());
            solved.rows.push(Row { pivot, lead, factors });
            solved.clear_pivot(solved.rows.len() - 1)?;
        }
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
        let touched: Vec<(&Row, i64)> = self
            .rows
            .iter()
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

    /// Takes the pivot of one equation out of all others.
    fn clear_pivot(&mut self, row: usize) -> Option<()> {
        let factors = std::mem::take(&mut self.rows[row].factors);
        let (pivot, lead) = (self.rows[row].pivot, self.rows[row].lead);
        for other in self.rows.iter_mut().filter(|other| other.pivot != pivot) {
            eliminate(&mut other.factors, &factors, pivot, lead)?;
            other.lead = factor_at(&other.factors, other.pivot)?;
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
