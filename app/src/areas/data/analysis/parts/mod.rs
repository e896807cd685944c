//! The parts of the analysis and of the forecast.

mod alarms;
mod backtests;
mod beside;
mod bottlenecks;
mod carried;
mod choices;
mod finding;
mod fold;
mod frozen;
mod jump;
mod leaks;
mod outlook;
mod outlook_chart;
mod outlook_scale;
mod pipeline;
mod publish;
mod schools;
mod settings;
mod slider;
mod trend_words;
mod what_if;

pub use alarms::Alarms;
pub use backtests::Backtests;
pub use beside::Beside;
pub use bottlenecks::Bottlenecks;
pub use choices::Choices;
pub use finding::FindingSection;
pub use frozen::FrozenForecasts;
pub use jump::Jump;
pub use leaks::Leaks;
pub use outlook::OutlookSection;
pub use pipeline::Pipeline;
pub use publish::Publish;
#[cfg(feature = "ssr")]
pub use publish::{BASE, PUBLISH_FORM};
pub use schools::Schools;
pub use trend_words::TrendWords;
pub use what_if::WhatIfSection;
