//! The one place where the server asks what time it is.

use hamsa_domain::Instant;
use jiff::Timestamp;

/// The time zone in which dates are told.
const ISRAEL: &str = "Asia/Jerusalem";

/// Now.
pub fn now() -> Instant {
    Instant(Timestamp::now().as_millisecond())
}

/// The year in Israel at `moment`.
pub fn year(moment: Instant) -> i32 {
    Timestamp::from_millisecond(moment.0)
        .and_then(|timestamp| timestamp.in_tz(ISRAEL))
        .map_or(1970, |date| i32::from(date.year()))
}

/// Midnight at the start of `year` in Israel; `None` for a year out of reach.
pub fn start_of_year(year: i32) -> Option<Instant> {
    let date = jiff::civil::Date::new(i16::try_from(year).ok()?, 1, 1).ok()?;
    let midnight = date.in_tz(ISRAEL).ok()?;
    Some(Instant(midnight.timestamp().as_millisecond()))
}

/// A moment as an operator reads it: "2026-11-22 04:04" in Israel.
pub fn told(moment: Instant) -> String {
    Timestamp::from_millisecond(moment.0)
        .and_then(|timestamp| timestamp.in_tz(ISRAEL))
        .map_or_else(|_| "?".into(), |date| date.strftime("%Y-%m-%d %H:%M").to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_year_begins_in_israel_before_it_begins_in_greenwich() {
        let new_year = start_of_year(2018).unwrap();
        assert_eq!(year(new_year), 2018);
        assert_eq!(year(new_year - 1), 2017);
        assert_eq!(new_year.0, 1_514_757_600_000);
    }
}
