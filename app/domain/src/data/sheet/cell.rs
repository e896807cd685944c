//! One cell, and how the text and the number in it are understood.

/// Longest value repeated in a fault, in characters.
const SHOWN: usize = 100;

/// What stands in one cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    /// Nothing.
    #[default]
    Empty,
    /// Text as it stands, with whatever surrounds it.
    Text(String),
    /// A number.
    Number(f64),
    /// A date or a truth value, as a person would read it: never a quantity.
    Other(String),
    /// What the spreadsheet shows where a calculation failed, such as "#REF!".
    Error(String),
}

impl Value {
    /// Whether a person sees an empty cell.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.chars().all(is_padding),
            Self::Number(_) | Self::Other(_) | Self::Error(_) => false,
        }
    }

    /// The value as it is repeated to a person: tidied, and cut where it is very long.
    pub fn shown(&self) -> String {
        let text = self.tidy_text();
        match text.char_indices().nth(SHOWN) {
            Some((end, _)) => format!("{}…", &text[..end]),
            None => text,
        }
    }

    /// The text in it, tidied; a number as it is written without a useless ".0".
    pub(super) fn tidy_text(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) | Self::Other(text) | Self::Error(text) => tidy(text),
            Self::Number(number) => number.to_string(),
        }
    }
}

/// `text` without marks of direction, with every run of white space as one space and none at its
/// ends.
pub(super) fn tidy(text: &str) -> String {
    let mut tidied = String::with_capacity(text.len());
    let mut gap = false;
    for letter in text.chars() {
        if letter.is_whitespace() {
            gap = true;
        } else if !is_padding(letter) {
            if gap && !tidied.is_empty() {
                tidied.push(' ');
            }
            gap = false;
            tidied.push(letter);
        }
    }
    tidied
}

/// White space, or a mark that has no width: direction, byte order, joiners.
fn is_padding(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(letter, '\u{061c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Whether the tidied `text` says that there is no value: empty, or a dash. Never zero.
pub(super) fn is_missing(text: &str) -> bool {
    text.chars().all(|letter| matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}'))
}

/// Arabic-Indic and Persian digits as Western ones, anything else as it is.
pub(super) fn western(letter: char) -> char {
    let zero = match letter {
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        _ => return letter,
    };
    char::from_digit(letter as u32 - zero as u32, 10).unwrap_or(letter)
}

/// The number that the tidied `text` writes, with or without separators of thousands.
/// "12,5" is none: whether it means 12.5 or 125 is not ours to guess.
pub(super) fn number(text: &str) -> Option<f64> {
    let text: String = text.chars().map(western).collect();
    let (sign, digits) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => ("-", rest),
        None => ("", text.strip_prefix('+').unwrap_or(&text)),
    };
    let (whole, fraction) = digits.split_once(['.', '\u{066b}']).unwrap_or((digits, "0"));
    let whole = ungrouped(whole)?;
    if !is_digits(fraction) {
        return None;
    }
    format!("{sign}{whole}.{fraction}").parse().ok().filter(|number: &f64| number.is_finite())
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whole digits without their separators, which must part groups of three.
fn ungrouped(whole: &str) -> Option<String> {
    let Some(separator) = whole.chars().find(|letter| !letter.is_ascii_digit()) else {
        return is_digits(whole).then(|| whole.to_owned());
    };
    if !matches!(separator, ',' | '\u{066c}' | '\'' | '’' | ' ') {
        return None;
    }
    let mut groups = whole.split(separator);
    let first = groups.next().filter(|first| is_digits(first) && first.len() <= 3)?;
    groups.try_fold(first.to_owned(), |digits, group| {
        (is_digits(group) && group.len() == 3).then(|| digits + group)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_are_read_as_people_in_three_languages_write_them() {
        for (text, value) in [
            ("57", 57.0),
            ("1,234", 1234.0),
            ("12,345,678", 12_345_678.0),
            ("1٬234", 1234.0),
            ("1 234", 1234.0),
            ("٥٧", 57.0),
            ("۱۲", 12.0),
            ("74.21", 74.21),
            ("٧٤٫٥", 74.5),
            ("-3", -3.0),
            ("\u{2212}3", -3.0),
            ("+3", 3.0),
        ] {
            assert_eq!(number(text), Some(value), "{text}");
        }
    }

    #[test]
    fn what_only_looks_like_a_number_is_none() {
        for text in [
            "",
            "12,5",
            "1,23,456",
            "1e5",
            "NaN",
            "inf",
            "5-",
            "5.",
            ".5",
            "5 תלמידים",
            "1,234'567",
        ] {
            assert_eq!(number(text), None, "{text}");
        }
    }

    #[test]
    fn a_dash_means_missing_and_zero_does_not() {
        assert!(is_missing("-") && is_missing("—") && is_missing(""));
        assert!(!is_missing("0") && !is_missing("-1"));
    }

    #[test]
    fn invisible_marks_and_padding_are_not_part_of_a_name() {
        assert_eq!(tidy("\u{feff}\u{200f} אבו\u{a0} גוש   \u{200e}"), "אבו גוש");
        assert!(Value::Text(" \u{a0}\u{200f}".into()).is_empty());
    }

    #[test]
    fn a_very_long_value_is_cut_where_it_is_repeated() {
        assert_eq!(Value::Text("א".repeat(5_000)).shown().chars().count(), SHOWN + 1);
    }

    proptest! {
        #[test]
        fn every_whole_number_is_read_back_from_its_digits(value in -1_000_000_000i64..1_000_000_000) {
            prop_assert_eq!(number(&value.to_string()), Some(value as f64));
        }

        #[test]
        fn any_text_is_read_without_panic(text in "\\PC*") {
            let tidied = tidy(&text);
            let _ = (number(&tidied), is_missing(&tidied));
            prop_assert_eq!(tidy(&tidied), tidied);
        }
    }
}
