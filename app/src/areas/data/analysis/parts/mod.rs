//! The parts of the analysis and of the forecast.

mod alarms;
mod backtests;
mod beside;
mod bottlenecks;
mod finding;
mod frozen;
mod leaks;
mod outlook;
mod outlook_chart;
mod pipeline;
mod publish;
mod schools;
mod slider;
mod trend_words;
mod what_if;

pub use alarms::Alarms;
pub use backtests::Backtests;
pub use beside::Beside;
pub use bottlenecks::Bottlenecks;
pub use finding::FindingSection;
pub use frozen::FrozenForecasts;
pub use leaks::Leaks;
pub use outlook::OutlookSection;
pub use pipeline::Pipeline;
#[cfg(feature = "ssr")]
pub use publish::PUBLISH_FORM;
pub use publish::Publish;
pub use schools::Schools;
pub use trend_words::TrendWords;
pub use what_if::WhatIfSection;
