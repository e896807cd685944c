//! Moments as people in Israel read them; formatted here only, so that both sides show the same.

use crate::request::Request;
use hamsa_domain::time::{Day, Rest};
use hamsa_domain::{Instant, Language};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use leptos::prelude::use_context;

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

/// Day and minute, in the language of the request being answered.
pub fn minute(moment: Instant) -> String {
    let asked = use_context::<Request>();
    minute_in(moment, asked.map(|request| request.language).unwrap_or(Language::En))
}

/// Day and minute, the day first in the direction in which `language` is read: "22.11.2026, 14:32". The
/// mark at its head gives it that direction wherever it stands, since digits have none of their own.
pub fn minute_in(moment: Instant, language: Language) -> String {
    let mark = if language.direction() == "rtl" { "\u{200F}" } else { "" };
    format!("{mark}{}", in_israel(moment).strftime("%d.%m.%Y,\u{A0}%H:%M"))
}

/// The hour and minute: "14:32".
pub fn hour(moment: Instant) -> String {
    in_israel(moment).strftime("%H:%M").to_string()
}

/// How many midnights lie between `now` and `day`: 0 on the same day, below zero where it has passed.
pub fn days_until(day: Instant, now: Instant) -> i64 {
    let (now, day) = (in_israel(now).date(), in_israel(day).date());
    now.until(day).map_or(0, |span| i64::from(span.get_days()))
}

/// The day as a date field holds it: "2026-11-22".
pub fn date_input(moment: Instant) -> String {
    in_israel(moment).strftime("%Y-%m-%d").to_string()
}

/// The last minute of a day that somebody typed, as [`Day::typed`] reads it. `None` where it is no day.
pub fn end_of_day(typed: &str) -> Option<Instant> {
    let Day { year, month, day } = Day::typed(typed)?;
    let day = jiff::civil::Date::new(year, month, day).ok()?;
    let end = day.at(23, 59, 0, 0).to_zoned(israel()).ok()?;
    Some(Instant(end.timestamp().as_millisecond()))
}

/// How the day of a moment in Israel rests, if it does.
pub fn rest(moment: Instant) -> Option<Rest> {
    let date = in_israel(moment).date();
    Day { year: date.year(), month: date.month(), day: date.day() }.rest()
}

/// Seven in the morning of the next Sunday in Israel, when the week begins.
pub fn next_sunday_morning(moment: Instant) -> Instant {
    let now = in_israel(moment);
    let sunday = now.nth_weekday(1, jiff::civil::Weekday::Sunday).unwrap_or(now);
    let morning = sunday.date().at(7, 0, 0, 0).to_zoned(israel());
    morning.map_or(moment, |morning| Instant(morning.timestamp().as_millisecond()))
}

/// The calendar year.
pub fn year(moment: Instant) -> i32 {
    i32::from(in_israel(moment).year())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_reads_from_right_to_left_meets_the_day_before_the_hour() {
        for language in [Language::He, Language::Ar] {
            assert!(minute_in(Instant(0), language).starts_with("\u{200F}01.01.1970,"));
        }
        assert!(minute_in(Instant(0), Language::En).starts_with("01.01.1970,"));
    }

    #[test]
    fn days_are_counted_by_their_midnights() {
        let evening = Instant(1_798_744_500_000);
        assert_eq!(hour(evening), "21:15");
        assert_eq!(days_until(evening, evening), 0);
        assert_eq!(days_until(evening + 3 * 3_600_000, evening), 1);
        assert_eq!(days_until(evening, evening + 40 * 86_400_000), -40);
    }

    #[test]
    fn a_day_is_read_however_it_is_typed_and_lasts_until_its_end_in_israel() {
        let end = end_of_day("2026-12-06").expect("a day");
        assert_eq!(minute_in(end, Language::En), "06.12.2026,\u{A0}23:59");
        let arabic = "\u{666}.\u{661}\u{662}.\u{662}\u{660}\u{662}\u{666}";
        for typed in ["6.12.2026", " 06/12/26 ", arabic] {
            assert_eq!(end_of_day(typed), Some(end), "{typed}");
        }
        assert_eq!(end_of_day("31.2.2026"), None);
        assert_eq!(date_input(end), "2026-12-06");
        assert_eq!((rest(end), rest(Instant(end.0 - 86_400_000))), (None, Some(Rest::Saturday)));
    }

    #[test]
    fn midnight_in_london_is_two_in_the_morning_in_jerusalem() {
        let new_year = Instant(1_798_761_600_000);
        assert_eq!(minute_in(new_year, Language::En), "01.01.2027,\u{A0}02:00");
        assert_eq!(year(Instant(new_year.0 - 1)), 2027);
        assert_eq!(day(Instant(new_year.0 - 7_200_001)), "31.12.2026");
    }

    #[test]
    fn a_weekly_mail_goes_out_on_sunday_morning_in_israel() {
        // Sunday, 22 November 2026, at ten: it is the next one.
        let next = next_sunday_morning(Instant(1_795_334_400_000));
        assert_eq!(minute_in(next, Language::En), "29.11.2026,\u{A0}07:00");
        // Over the night in which the clock changes.
        let spring = next_sunday_morning(next_sunday_morning(Instant(1_774_310_400_000)));
        assert_eq!(hour(spring), "07:00");
    }
}
