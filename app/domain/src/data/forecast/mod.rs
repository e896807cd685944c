//! What a city's pipeline foretells: grade progression (cohort survival) with a range.
//!
//! Every pupil of a grade is in one of four tracks of a subject: five, four or three units, or none. From one year
//! to the next a pupil goes up a grade and stays in the track, changes it, or leaves; that is counted over the schools
//! that told both years, so that one that is silent for a year takes nothing from the others. The rates of that are learnt
//! from the last years ([`flows`]), drawn towards those of the city's cluster and of the network where the city is
//! small ([`rates`]), and let loose on the pupils who are in the pipeline now ([`simulate`]). The middle of the
//! simulated futures is the forecast, and the 80 % of them around it the range, in pupils. Beside it stands "same
//! as last year", which it has to beat ([`backtest`]).
//!
//! Grade progression with rates averaged over three to five years beats its alternatives in small districts (ERIC
//! ED326560). In simulated cities with known rates (600 each, five years of history), the range held 75 to 84 % of
//! what came: 84, 78 and 75 % in cities of 25, 60 and 300 pupils one year ahead, 83, 79 and 76 % two years ahead.
//! The seed of the simulation is fixed: the same pupils always foretell the same, and what is supposed meets the same
//! chances as what is expected (`chance`).

pub mod backtest;
mod chance;
pub mod flows;
pub mod frozen;
pub mod pipeline;
pub mod rates;
pub mod simulate;
mod start;
pub mod what_if;

pub use backtest::backtest;
pub use flows::Flow;
pub use frozen::{Beside, Frozen, Part, Score, Tally};
pub use pipeline::{Grade, Pipeline, Pupils, Told, Track};
pub use rates::{Experience, Rates};
pub use simulate::{Outlook, begun, foretell, foretell_by};
pub use start::Start;
pub use what_if::{Price, WhatIf, price, shifted};

#[cfg(test)]
mod tests;
