//! Area `data`: what is counted, how files are read and what is unusual about one, where schools belong, what a
//! series foretells, the figures of all authorities side by side, which of them do not fit, how a report leaves.

pub mod analysis;
pub mod board;
pub mod catalogue;
pub mod caution;
pub mod document;
pub mod forecast;
pub mod indicator;
pub mod panel;
pub mod panorama;
pub mod placing;
pub mod quality;
pub mod report;
pub mod round;
pub mod sheet;
pub mod trend;

pub use indicator::{Indicator, Subject, Units};
