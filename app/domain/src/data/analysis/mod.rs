//! What a city's own schools tell: the pipeline, where pupils leave it, what keeping them is worth, what is at risk
//! and what holds the track back.
//!
//! A [`City`] is what its schools have published, read into [`Counts`]. [`Measures`] are its ratios, [`leaks`] its
//! leak map with a price, [`alarms`] its thin classes and single teachers, [`bottlenecks`] what the figures say
//! holds it back, dearest first, and [`peers`] with whom it is compared. Pure: the same reports say the same.

pub mod alarms;
pub mod bottlenecks;
mod counts;
pub mod leaks;
mod measures;
pub mod peers;
mod reports;
mod tracks;

pub use alarms::{Alarm, alarms};
pub use bottlenecks::{Bottleneck, Found, bottlenecks};
pub use counts::Counts;
pub use leaks::{Leak, Step, leaks};
pub use measures::{Additional, Measures, Ratio};
pub use reports::{City, Gap, School};
pub use tracks::{Passage, Way, pipeline, way};

#[cfg(test)]
mod tests;
