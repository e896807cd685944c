//! What a city has beside its page.

use super::ROUNDS;
use hamsa_domain::id::AuthorityCode;

/// What a city's own schools tell.
pub fn city_analysis(code: &AuthorityCode) -> String {
    format!("/data/cities/{code}")
}

/// What a city's pipeline foretells.
pub fn city_forecast(code: &AuthorityCode) -> String {
    format!("/data/cities/{code}/forecast")
}

/// The collection rounds of a city.
pub fn rounds_of(city: &AuthorityCode) -> String {
    format!("{ROUNDS}?city={city}")
}
