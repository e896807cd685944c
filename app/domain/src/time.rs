//! Moments, as the whole house stores them.

use serde::{Deserialize, Serialize};
use std::ops::{Add, Sub};

/// A moment: milliseconds since 1970-01-01 UTC.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Instant(pub i64);

/// One second in the unit of [`Instant`].
pub const SECOND: i64 = 1_000;
/// One minute in the unit of [`Instant`].
pub const MINUTE: i64 = 60 * SECOND;
/// One hour in the unit of [`Instant`].
pub const HOUR: i64 = 60 * MINUTE;
/// One day in the unit of [`Instant`].
pub const DAY: i64 = 24 * HOUR;

impl Add<i64> for Instant {
    type Output = Self;

    fn add(self, milliseconds: i64) -> Self {
        Self(self.0 + milliseconds)
    }
}

impl Sub<i64> for Instant {
    type Output = Self;

    fn sub(self, milliseconds: i64) -> Self {
        Self(self.0 - milliseconds)
    }
}

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    /// Its year.
    pub year: i16,
    /// Its month, from 1.
    pub month: i8,
    /// Its day in the month, from 1.
    pub day: i8,
}

/// A day on which a school is not at work as on others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rest {
    /// A short day, at whose end Saturday has begun.
    Friday,
    /// A day on which nobody works.
    Saturday,
}

impl Rest {
    /// The word used in message keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::Friday => "friday",
            Self::Saturday => "saturday",
        }
    }
}

impl Day {
    /// The day that somebody typed: as a date field sends it ("2026-11-22"), or as people write it where there is no
    /// such field ("22.11.2026", "22/11/26", also with other digits). `None` where it is no day.
    pub fn typed(text: &str) -> Option<Self> {
        let parts: Vec<i16> = text
            .trim()
            .split(['-', '.', '/'])
            .map(|part| with_western_digits(part).parse().ok())
            .collect::<Option<_>>()?;
        let [first, month, last] = parts[..] else { return None };
        let (year, day) = if first > 31 { (first, last) } else { (last, first) };
        let year = if (0..100).contains(&year) { year + 2000 } else { year };
        let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
        let known = Self { year, month, day };
        (1..=9999).contains(&year).then_some(known).filter(|known| known.exists())
    }

    fn exists(self) -> bool {
        let is_leap = self.year % 4 == 0 && (self.year % 100 != 0 || self.year % 400 == 0);
        let last = match self.month {
            2 if is_leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return false,
        };
        (1..=last).contains(&self.day)
    }

    /// How it rests, if it does. Feasts are not known here.
    pub fn rest(self) -> Option<Rest> {
        match self.weekday() {
            5 => Some(Rest::Friday),
            6 => Some(Rest::Saturday),
            _ => None,
        }
    }

    /// From 0 for Sunday: Zeller's congruence, whose years begin in March and whose weeks on Saturday.
    fn weekday(self) -> i32 {
        let (year, month) = (i32::from(self.year), i32::from(self.month));
        let (year, month) = if month < 3 { (year - 1, month + 12) } else { (year, month) };
        let days =
            i32::from(self.day) + 13 * (month + 1) / 5 + year + year / 4 - year / 100 + year / 400;
        (days + 6).rem_euclid(7)
    }
}

fn with_western_digits(part: &str) -> String {
    let western = |letter: char| match letter {
        '\u{660}'..='\u{669}' => char::from_digit(letter as u32 - 0x660, 10).unwrap_or(letter),
        other => other,
    };
    part.trim().chars().map(western).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_of_the_week_is_known_in_any_way_of_writing_a_day() {
        for friday in ["2026-11-27", "27.11.2026", "27/11/26", "\u{662}\u{667}.\u{661}\u{661}.2026"]
        {
            assert_eq!(Day::typed(friday).and_then(Day::rest), Some(Rest::Friday), "{friday}");
        }
        for saturday in ["2000-01-01", "2024-02-10", "28.11.2026", "1.1.2028"] {
            assert_eq!(
                Day::typed(saturday).and_then(Day::rest),
                Some(Rest::Saturday),
                "{saturday}"
            );
        }
        for day in 22..=26 {
            let day = Day { year: 2026, month: 11, day };
            assert_eq!(day.rest(), None, "{day:?}");
        }
        assert_eq!(Day::typed("29.2.2028").and_then(Day::rest), None, "a Tuesday");
    }

    #[test]
    fn what_is_no_day_is_none() {
        for typed in
            ["", "soon", "31.2.2026", "29.2.2027", "2026-13-01", "6.12", "-1.2.2026", "0.1.2026"]
        {
            assert_eq!(Day::typed(typed), None, "{typed}");
        }
    }
}
