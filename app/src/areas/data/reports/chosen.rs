//! What an address chooses of a report.

use axum::extract::Query;
use axum::http::Uri;
use hamsa_domain::data::report::Choice;

/// The fields of a query, in their order; none where it is not one.
pub fn fields(query: &str) -> Vec<(String, String)> {
    let query = query.trim_start_matches('?');
    let fields = format!("/?{query}")
        .parse::<Uri>()
        .ok()
        .and_then(|uri| Query::<Vec<(String, String)>>::try_from_uri(&uri).ok());
    fields.map(|Query(fields)| fields).unwrap_or_default()
}

/// The choice of a query.
pub fn choice(query: &str) -> Choice {
    of(&fields(query))
}

/// The choice of its fields.
pub fn of(fields: &[(String, String)]) -> Choice {
    Choice::read(fields.iter().map(|(name, value)| (name.as_str(), value.as_str())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use hamsa_domain::data::panorama::Place;

    #[test]
    fn a_query_of_any_kind_chooses_something() {
        let chosen = choice("?city=90001&place=city%3A73007&place=network");
        assert_eq!(chosen.city.map(|code| code.to_string()).as_deref(), Some("90001"));
        assert_eq!(chosen.places.last(), Some(&Place::Network));
        for strange in ["", "?", "=&&=", "%", "a b", "x=%FF", "a=\u{5d0}"] {
            assert_eq!(choice(strange), Choice::default(), "{strange}");
        }
    }
}
