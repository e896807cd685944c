//! Other systems of a city, or of the network, that fetch figures: `/data/tokens` lets them in and out again
//! ([`SystemsPage`]). What they fetch is answered by `feed`.

mod api;
#[cfg(feature = "ssr")]
pub mod forms;
mod parts;
#[cfg(feature = "ssr")]
mod reading;
mod systems_page;
mod view;

pub use systems_page::SystemsPage;
