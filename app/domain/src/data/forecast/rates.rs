//! The rates at which pupils move, and how sure they are.
//!
//! For each grade and track the moves of the last years are counts of a multinomial; with a Dirichlet prior their
//! rates are Dirichlet as well. The prior of the network is flat, that of a cluster has the mean of the network, that
//! of a city the mean of its cluster, each with the weight of [`PRIOR`] pupils: ten pupils say little against it,
//! three hundred nearly all. How much the rates of one year differ from those of the next beyond chance is learnt
//! from the share that stays in five units, as the concentration of a Dirichlet around the mean (moments of the
//! beta-binomial); with few years it is drawn towards [`USUAL_SPREAD`].

use super::flows::{ENDS, Flow};
use super::pipeline::{Grade, TRACKS, Track};
use serde::{Deserialize, Serialize};

/// The weight of what is known of others, in pupils.
pub const PRIOR: f64 = 30.0;
/// Of fewer cities together nothing is told.
pub const FEWEST_CITIES: usize = 3;
/// From how many of the last years rates are taken.
pub const YEARS: i32 = 5;
/// The variance of a yearly rate beyond chance where nothing is known: a standard deviation of five points.
pub const USUAL_SPREAD: f64 = 0.05 * 0.05;
/// How many years of a city's own the usual spread weighs as much as.
const SPREAD_PRIOR: f64 = 3.0;
/// No city's rates are the same every year: a standard deviation of one point is the least.
const SMALLEST_SPREAD: f64 = 0.01 * 0.01;
/// Concentrations are kept within these bounds, lest one odd year rule.
const CONCENTRATION: (f64, f64) = (12.0, 4_000.0);

/// What the others have gone through: the flows of the cluster and of the whole network.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Experience {
    /// Of the cities of the same cluster, this city's own left out or not.
    pub cluster: Vec<Flow>,
    /// Of all cities.
    pub network: Vec<Flow>,
}

impl Experience {
    /// What other cities have gone through, fit to leave their hands: all of a group together, year by year. A track
    /// counts where pupils of at least [`FEWEST_CITIES`] came from it, lest whoever knows one of two learn the other,
    /// and where none of its moves was made by fewer than `threshold` of them. Cities that tell all levels apart and
    /// cities that do not are pooled each by themselves.
    pub fn pooled(cities: &[Vec<Flow>], threshold: u32) -> Vec<Flow> {
        let mut pooled: Vec<(Flow, [usize; TRACKS])> = Vec::new();
        for flow in cities.iter().flatten() {
            let of = |flow: &Flow| (flow.year, flow.grade, flow.is_rough);
            let is_same = |one: &Flow| of(one) == of(flow);
            let place = pooled.iter().position(|(one, _)| is_same(one)).unwrap_or_else(|| {
                pooled.push((Flow { moves: [[0; ENDS]; TRACKS], ..*flow }, [0; TRACKS]));
                pooled.len() - 1
            });
            let (sum, cities) = &mut pooled[place];
            for (from, moves) in flow.moves.iter().enumerate() {
                cities[from] += usize::from(moves.iter().any(|pupils| *pupils > 0));
                sum.moves[from].iter_mut().zip(moves).for_each(|(sum, one)| *sum += one);
            }
        }
        let guarded = pooled.into_iter().map(|(mut flow, cities)| {
            for (moves, cities) in flow.moves.iter_mut().zip(cities) {
                let is_few = moves.iter().any(|pupils| (1..threshold).contains(pupils));
                if cities < FEWEST_CITIES || is_few {
                    *moves = [0; ENDS];
                }
            }
            flow
        });
        guarded.collect()
    }
}

/// The rates of a city.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rates {
    /// `weights[grade][from][to]`: parameters of the Dirichlet of the mean rates; grades 10 and 11.
    pub(crate) weights: [[[f64; ENDS]; TRACKS]; 2],
    /// How far the rates of one year are from their mean.
    pub(crate) spread: Spread,
}

impl Rates {
    /// The rates of a city at the end of `base`, from its own `flows` and those of others. Of moves into a later year
    /// nothing was known then. `is_rough` is whether its levels below five units are told apart by then: what others
    /// moved between levels says nothing of a city that does not tell them apart.
    pub fn learnt(flows: &[Flow], others: &Experience, base: i32, is_rough: bool) -> Self {
        let recent = |flow: &&Flow| (base - YEARS..base).contains(&flow.year);
        let own: Vec<&Flow> = flows.iter().filter(recent).collect();
        let cluster: Vec<&Flow> = others.cluster.iter().filter(recent).collect();
        let network: Vec<&Flow> = others.network.iter().filter(recent).collect();
        let mut weights = [[[0.0; ENDS]; TRACKS]; 2];
        for (grade, tracks) in weights.iter_mut().enumerate() {
            for (from, ends) in tracks.iter_mut().enumerate() {
                let of = |flows: &[&Flow]| {
                    let counts =
                        |flow: &&Flow| from == Track::Five.index() || flow.is_rough == is_rough;
                    let flows = flows.iter().filter(|flow| flow.grade.index() == grade);
                    flows.copied().filter(counts).map(|flow| flow.moves[from]).collect::<Vec<_>>()
                };
                let flat = resting(from);
                let of_network = posterior(&flat, &of(&network));
                let of_cluster = posterior(&mean(&of_network), &of(&cluster));
                *ends = posterior(&blurred(&mean(&of_cluster)), &of(&own));
            }
        }
        Self { weights, spread: Spread::learnt(&own) }
    }

    /// The mean rate at which pupils of `grade` stay in `track`; 0 for the last grade.
    pub fn stays(&self, grade: Grade, track: Track) -> f64 {
        self.weights.get(grade.index()).map_or(0.0, |tracks| {
            let ends = tracks[track.index()];
            ends[track.index()] / ends.iter().sum::<f64>()
        })
    }
}

/// What is expected before anything is known: most stay, the others go anywhere.
fn resting(from: usize) -> [f64; ENDS] {
    let mut rates = [0.05; ENDS];
    rates[from] = 0.8;
    rates
}

fn mean(weights: &[f64; ENDS]) -> [f64; ENDS] {
    let all: f64 = weights.iter().sum();
    weights.map(|weight| weight / all)
}

/// In whole per cent, none of them nothing: rates travel to whoever reads a forecast, and from exact ones the pupils
/// of other cities could be reckoned back.
fn blurred(rates: &[f64; ENDS]) -> [f64; ENDS] {
    rates.map(|rate| ((100.0 * rate).round() / 100.0).max(0.005))
}

fn posterior(prior: &[f64; ENDS], moves: &[[u32; ENDS]]) -> [f64; ENDS] {
    let mut weights = prior.map(|rate| rate * PRIOR);
    for moves in moves {
        weights.iter_mut().zip(moves).for_each(|(weight, pupils)| *weight += f64::from(*pupils));
    }
    weights
}

/// How far the rates of single years are from their mean, beyond chance.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Spread {
    /// The variance of a yearly rate.
    pub variance: f64,
    /// From how many differences between years that is known, the usual spread counted in.
    pub freedom: f64,
    /// The variance that a rate has for a single pupil: mean · (1 − mean).
    pub single: f64,
}

impl Spread {
    /// The spread that explains how the share of those who stay in five units went up and down.
    fn learnt(flows: &[&Flow]) -> Self {
        let (mut beyond, mut freedom, mut single) = (0.0, 0.0, 0.16);
        for grade in [Grade::Ten, Grade::Eleven] {
            let shares: Vec<(f64, f64)> = flows
                .iter()
                .filter(|flow| flow.grade == grade && flow.came_from(Track::Five) > 0)
                .map(|flow| {
                    (f64::from(flow.stayed_in(Track::Five)), f64::from(flow.came_from(Track::Five)))
                })
                .collect();
            if shares.len() < 2 {
                continue;
            }
            let years = shares.len() as f64;
            let mean = shares.iter().map(|(stayed, _)| stayed).sum::<f64>()
                / shares.iter().map(|(_, of)| of).sum::<f64>();
            single = (mean * (1.0 - mean)).max(0.01);
            let seen = shares.iter().map(|(stayed, of)| (stayed / of - mean).powi(2)).sum::<f64>()
                / (years - 1.0);
            let chance = shares.iter().map(|(_, of)| single / of).sum::<f64>() / years;
            beyond += (seen - chance) * (years - 1.0);
            freedom += years - 1.0;
        }
        let known = freedom + SPREAD_PRIOR;
        let variance = ((beyond + USUAL_SPREAD * SPREAD_PRIOR) / known).max(SMALLEST_SPREAD);
        Self { variance, freedom: known, single }
    }

    /// How firmly the rates of one year hold to their mean, as the concentration of a Dirichlet, if the variance is
    /// `times` what it was learnt to be.
    pub(crate) fn concentration(&self, times: f64) -> f64 {
        (self.single / (self.variance * times) - 1.0).clamp(CONCENTRATION.0, CONCENTRATION.1)
    }
}
