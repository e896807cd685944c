//! Area `data`: what is counted, how files are read, where schools belong, what a series foretells.

pub mod catalogue;
pub mod forecast;
pub mod indicator;
pub mod placing;
pub mod round;
pub mod sheet;
pub mod trend;

pub use indicator::{Indicator, Subject, Units};
