//! Chances that two worlds share.
//!
//! What would come of something else is told by holding two worlds against each other that differ in nothing but that
//! something: each chance is drawn once, as a share between 0 and 1, and asked of both. A binomial is therefore its
//! quantile at that share, which never falls where pupils or their rate grow, and grows by no more than the pupils do;
//! a sampler that rejects would draw a different fate for everybody as soon as one pupil is added.

use super::flows::ENDS;
use rand_distr::{Distribution, Gamma, Normal};
use rand_pcg::Pcg32;
use rand_pcg::rand_core::{Rng, SeedableRng};

/// The seed of all simulations.
const SEED: u64 = 0x0005_0005;
/// Beyond so many standard deviations below the mean, less than one in a thousand million lies.
const FAR: f64 = 6.0;

/// The chances of each future: a stream of its own.
pub(super) fn chances(futures: u64) -> impl Iterator<Item = Pcg32> {
    (0..futures).map(|future| Pcg32::seed_from_u64(SEED + future))
}

/// A share strictly between 0 and 1.
fn share(chance: &mut Pcg32) -> f64 {
    (f64::from(chance.next_u32()) + 0.5) / (f64::from(u32::MAX) + 1.0)
}

/// By how many standard deviations something is off.
pub(super) fn deviate(chance: &mut Pcg32) -> f64 {
    Normal::new(0.0, 1.0).map_or(0.0, |normal| normal.sample(chance))
}

/// By how much a variance known from `freedom` differences is larger or smaller than it seems: a scaled inverse
/// chi-squared.
pub(super) fn times(freedom: f64, chance: &mut Pcg32) -> f64 {
    Gamma::new(freedom / 2.0, 2.0 / freedom)
        .map_or(1.0, |gamma| 1.0 / gamma.sample(chance).max(0.05))
}

/// Rates drawn from a Dirichlet.
pub(super) fn dirichlet(weights: &[f64; ENDS], chance: &mut Pcg32) -> [f64; ENDS] {
    let drawn = weights.map(|weight| {
        // A weight of nothing stays nothing.
        Gamma::new(weight, 1.0).map_or(0.0, |gamma| gamma.sample(chance))
    });
    let all: f64 = drawn.iter().sum();
    if all > 0.0 { drawn.map(|one| one / all) } else { *weights }
}

/// `pupils` shared out at these rates: a multinomial, one binomial after the other.
pub(super) fn shared_out(pupils: u32, rates: &[f64; ENDS], chance: &mut Pcg32) -> [u32; ENDS] {
    let mut left = pupils;
    let mut rest: f64 = rates.iter().sum();
    rates.map(|rate| {
        let part = if rest > 0.0 { (rate / rest).clamp(0.0, 1.0) } else { 0.0 };
        rest -= rate;
        let here = binomial(left, part, share(chance));
        left -= here;
        here
    })
}

/// Of so many, each with this `rate`, how many there are in the world at this `share` of all.
pub(super) fn binomial(many: u32, rate: f64, share: f64) -> u32 {
    if many == 0 || rate <= 0.0 {
        return 0;
    }
    if rate >= 1.0 {
        return many;
    }
    if rate > 0.5 {
        return many - from_below(many, 1.0 - rate, 1.0 - share);
    }
    from_below(many, rate, share)
}

/// The same for rates of at most a half: added up from where there is next to nothing below.
fn from_below(many: u32, rate: f64, share: f64) -> u32 {
    let mean = f64::from(many) * rate;
    let odds = rate / (1.0 - rate);
    let mut here = (mean - FAR * (mean * (1.0 - rate)).sqrt() - 1.0).max(0.0) as u32;
    let mut chance = (chosen(many, here)
        + f64::from(here) * rate.ln()
        + f64::from(many - here) * (-rate).ln_1p())
    .exp();
    let mut below = chance;
    while below < share && here < many {
        chance *= odds * f64::from(many - here) / f64::from(here + 1);
        here += 1;
        below += chance;
        // What is left above is lost in rounding.
        if chance < 1e-12 && f64::from(here) > mean {
            break;
        }
    }
    here
}

/// The logarithm of in how many ways `some` of `many` can be chosen.
fn chosen(many: u32, some: u32) -> f64 {
    if some == 0 {
        return 0.0;
    }
    log_factorial(many) - log_factorial(some) - log_factorial(many - some)
}

/// By Stirling's series, from ten on to ten digits; below it is multiplied out.
fn log_factorial(number: u32) -> f64 {
    if number < 10 {
        return f64::from((1..=number).product::<u32>()).ln();
    }
    let number = f64::from(number);
    let inverse = 1.0 / number;
    let tail =
        inverse * (1.0 / 12.0 - inverse * inverse * (1.0 / 360.0 - inverse * inverse / 1260.0));
    number * number.ln() - number + 0.5 * (std::f64::consts::TAU * number).ln() + tail
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn counts_at_even_shares_have_the_mean_and_the_spread_of_a_binomial() {
        for (many, rate) in [(3, 0.4), (25, 0.82), (60, 0.05), (532, 0.82), (8_000, 0.3)] {
            let counts: Vec<f64> = (0..20_000)
                .map(|place| f64::from(binomial(many, rate, (f64::from(place) + 0.5) / 20_000.0)))
                .collect();
            let mean = counts.iter().sum::<f64>() / 20_000.0;
            let spread = counts.iter().map(|one| (one - mean).powi(2)).sum::<f64>() / 20_000.0;
            let many = f64::from(many);
            let wanted = many * rate * (1.0 - rate);
            assert!((mean - many * rate).abs() < 0.01 * many.sqrt(), "{many} {rate}: {mean}");
            assert!((spread / wanted - 1.0).abs() < 0.01, "{many} {rate}: {spread} for {wanted}");
        }
    }

    #[test]
    fn chances_at_the_ends_find_nobody_or_everybody() {
        assert_eq!((binomial(40, 0.0, 0.999), binomial(40, 1.0, 0.001)), (0, 40));
        assert_eq!(binomial(0, 0.5, 0.5), 0);
        assert!(binomial(9_000, 0.5, 1.0 - 1e-10) < 4_900);
    }

    proptest! {
        #[test]
        fn a_pupil_more_is_one_more_or_none_and_a_higher_rate_never_takes_one_away(
            many in 0..900_u32, rate in 0.0..1.0_f64, more in 0.0..0.2_f64, share in 0.0001..0.9999_f64,
        ) {
            let now = binomial(many, rate, share);
            let with_one = binomial(many + 1, rate, share);
            prop_assert!(now <= with_one && with_one <= now + 1, "{} {}", now, with_one);
            prop_assert!(now <= binomial(many, (rate + more).min(1.0), share));
        }
    }
}
