//! Moments as people in Israel read them; formatted here only, so that both sides show the same.

use hamsa_domain::Instant;
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// The time zone in which everything is told.
pub fn israel() -> TimeZone {
    TimeZone::get("Asia/Jerusalem").unwrap_or(TimeZone::UTC)
}

fn in_israel(moment: Instant) -> jiff::Zoned {
    Timestamp::from_millisecond(moment.0).unwrap_or_default().to_zoned(israel())
}

/// The day: "22.11.2026".
pub fn day(moment: Instant) -> String {
    in_israel(moment).strftime("%d.%m.%Y").to_string()
}

/// Day and minute: "22.11.2026, 14:32".
pub fn minute(moment: Instant) -> String {
    in_israel(moment).strftime("%d.%m.%Y, %H:%M").to_string()
}

/// The calendar year.
pub fn year(moment: Instant) -> i32 {
    i32::from(in_israel(moment).year())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn midnight_in_london_is_two_in_the_morning_in_jerusalem() {
        let new_year = Instant(1_798_761_600_000);
        assert_eq!(minute(new_year), "01.01.2027, 02:00");
        assert_eq!(year(Instant(new_year.0 - 1)), 2027);
        assert_eq!(day(Instant(new_year.0 - 7_200_001)), "31.12.2026");
    }
}
