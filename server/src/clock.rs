//! The one place where the server asks what time it is.

use hamsa_app::dates::israel;
use hamsa_domain::Instant;
use jiff::Timestamp;

/// Now.
pub fn now() -> Instant {
    Instant(Timestamp::now().as_millisecond())
}

/// Midnight at the start of `year` in Israel; `None` for a year out of reach.
pub fn start_of_year(year: i32) -> Option<Instant> {
    let date = jiff::civil::Date::new(i16::try_from(year).ok()?, 1, 1).ok()?;
    let midnight = date.to_zoned(israel()).ok()?;
    Some(Instant(midnight.timestamp().as_millisecond()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use hamsa_app::dates::year;

    #[test]
    fn the_year_begins_in_israel_before_it_begins_in_greenwich() {
        let new_year = start_of_year(2018).unwrap();
        assert_eq!(year(new_year), 2018);
        assert_eq!(year(new_year - 1), 2017);
        assert_eq!(new_year.0, 1_514_757_600_000);
    }
}
