//! What somebody types into the address of the analysis: how many are to be kept.

use hamsa_domain::text::number_reading::{NumberFault, Typed, read_number};

/// How many more are to be kept at a step, as somebody typed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// Nothing was typed.
    Unsaid,
    /// So many.
    Count(u32),
    /// No number of pupils: the key of the message that says what to type.
    Fault(&'static str),
}

impl Wanted {
    /// Reads it as the collection forms do: with thousands set apart, and in three kinds of digits.
    pub fn read(text: &str) -> Self {
        let fault = Self::Fault("analysis-keep-fault");
        match read_number(text) {
            Ok(Typed::Empty) => Self::Unsaid,
            Ok(Typed::Number(number)) if number >= 0.0 && number.fract() == 0.0 => {
                // More than there are pupils is bounded by them later.
                Self::Count(number.min(f64::from(u32::MAX)) as u32)
            }
            Err(fault @ (NumberFault::Range | NumberFault::Words)) => Self::Fault(fault.message()),
            Err(fault @ NumberFault::Separators) if text.contains([',', '.']) => {
                Self::Fault(fault.message())
            }
            Ok(_) | Err(_) => fault,
        }
    }

    /// The number, where it is one.
    pub fn count(self) -> Option<u32> {
        match self {
            Self::Count(count) => Some(count),
            Self::Unsaid | Self::Fault(_) => None,
        }
    }

    /// The key of what is wrong with it, if anything is.
    pub fn fault(self) -> Option<&'static str> {
        match self {
            Self::Fault(fault) => Some(fault),
            Self::Unsaid | Self::Count(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_type_for_a_number_is_read_and_nothing_else_is_taken_for_one() {
        for (typed, count) in [("12", 12), (" 1,000 ", 1_000), ("١٢", 12), ("۱۲", 12), ("0", 0)]
        {
            assert_eq!(Wanted::read(typed), Wanted::Count(count), "{typed}");
        }
        assert_eq!(Wanted::read("  "), Wanted::Unsaid);
        for typed in ["abc", "-5", "1.5", "12345678901234567890", "50%", "-", "10-12"] {
            assert!(Wanted::read(typed).fault().is_some(), "{typed}");
        }
    }
}
