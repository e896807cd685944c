//! What a city has beside its page.

use super::ROUNDS;
use hamsa_domain::id::AuthorityCode;

/// What does not fit in a city's figures.
const FINDINGS: &str = "/data/findings";
/// Where an answer to it is posted.
pub const FINDING_ANSWER: &str = "/data/findings/answer";
/// Where such an answer is withdrawn.
pub const FINDING_REOPEN: &str = "/data/findings/reopen";
/// Where it is put into somebody's hands.
pub const FINDING_OWNER: &str = "/data/findings/owner";

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

/// What does not fit in a city's figures and is open.
pub fn findings_of(city: &AuthorityCode) -> String {
    format!("{FINDINGS}?city={city}")
}

/// What does not fit there and was answered.
pub fn answered_findings(city: &AuthorityCode) -> String {
    format!("{FINDINGS}?city={city}&show=answered")
}
