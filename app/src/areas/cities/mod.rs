//! Area `cities`: what a mayor sees of her city, and all cities beside each other.
//!
//! `/cities` lists and compares them ([`CitiesPage`]), `/cities/<code>` is one on a page
//! ([`CityPage`]), made of `parts`. `api` reads, `forms` changes (a goal). Totals come from `nation`,
//! guarded once for all pages; `summary` puts a city together; `charts` draws.

mod api;
#[cfg(feature = "ssr")]
mod charts;
mod cities_page;
mod city_page;
#[cfg(feature = "ssr")]
mod forms;
mod list;
#[cfg(feature = "ssr")]
mod nation;
mod parts;
mod place;
#[cfg(feature = "ssr")]
mod rounds;
#[cfg(feature = "ssr")]
mod summary;
mod view;
mod words;

pub use cities_page::CitiesPage;
pub use city_page::CityPage;
#[cfg(feature = "ssr")]
pub use forms::forms;
