//! What a city's own schools tell, for those who see all of it.
//!
//! `/data/cities/<code>` says what holds the five-unit track back, where pupils leave it and what keeping them is
//! worth ([`CityAnalysisPage`]); `/data/cities/<code>/forecast` what it foretells, what would come of something else,
//! and what became of the forecasts that were published ([`CityForecastPage`]). `api` reads through `reading`, which
//! keeps what it has worked out as long as no figure changes; `forms` publish a forecast.

mod analysis_page;
mod api;
mod asked;
mod forecast_page;
#[cfg(feature = "ssr")]
pub mod forms;
mod parts;
#[cfg(feature = "ssr")]
mod reading;
mod view;
mod words;

pub use analysis_page::CityAnalysisPage;
pub use forecast_page::CityForecastPage;
#[cfg(feature = "ssr")]
pub use reading::{Brief, brief, publish_forecast};
