//! Area `cities`.

mod cities_page;
mod city_page;
#[cfg(feature = "ssr")]
mod forms;

pub use cities_page::CitiesPage;
pub use city_page::CityPage;
#[cfg(feature = "ssr")]
pub use forms::forms;
