//! Numbers as people type them into a form, in three scripts; and where they typed something else, what
//! that was, so that the answer can name what to type instead. It is never guessed which was meant.

use serde::{Deserialize, Serialize};

/// Longest text that may be a number, in characters.
const LONGEST: usize = 40;
/// The most digits that are kept exactly.
const MOST_DIGITS: usize = 15;

/// Words with which people say that a number is not exact: Hebrew, Arabic, English.
const APPROXIMATE: [&str; 33] = [
    "בערך",
    "לערך",
    "כמעט",
    "סביב",
    "מעל",
    "יותר",
    "פחות",
    "לפחות",
    "לכל",
    "עד",
    "حوالي",
    "حوالى",
    "نحو",
    "تقريبا",
    "قرابة",
    "زهاء",
    "يقارب",
    "أكثر",
    "اكثر",
    "أقل",
    "اقل",
    "about",
    "around",
    "approx",
    "approximately",
    "circa",
    "ca",
    "roughly",
    "almost",
    "over",
    "under",
    "more",
    "less",
];
/// Signs with which they say so.
const LIKENESS: &str = "~≈∼±<>≤≥+?";
/// Words that stand between the two ends of a range, or between two guesses.
const BETWEEN: [&str; 14] = [
    "עד", "ל", "או", "בין", "إلى", "الى", "حتى", "أو", "او", "بين", "to", "until", "or", "between",
];

/// What somebody typed where a number was asked.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Typed {
    /// Nothing, or only what cannot be seen.
    Empty,
    /// A dash, which says that there is no value. Never zero.
    Missing,
    /// A number.
    Number(f64),
    /// A number with a percent sign: 85 for "85%".
    Percent(f64),
}

/// Why something typed is no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NumberFault {
    /// About so many, or more or less than so many.
    Approximate,
    /// From so many to so many.
    Range,
    /// A day, or two numbers with a slash: spreadsheets make days of them.
    Date,
    /// Commas or points where it is not clear whether they part thousands or decimals.
    Separators,
    /// A number with words.
    Words,
    /// A percentage, where something is counted.
    Percent,
    /// Nothing of the kind.
    NotANumber,
}

impl NumberFault {
    /// The key of the message that says what to type.
    pub fn message(self) -> &'static str {
        match self {
            Self::Approximate => "data-number-approximate",
            Self::Range => "data-number-range",
            Self::Date => "data-number-date",
            Self::Separators => "data-number-separators",
            Self::Words => "data-number-words",
            Self::Percent => "data-number-percent",
            Self::NotANumber => "data-number-not-a-number",
        }
    }
}

/// Reads what was typed: with thousands set apart by commas, spaces or apostrophes, in Western,
/// Arabic-Indic or Persian digits, with any minus before the number or behind it, with a percent or
/// shekel sign on either side, and with any number of marks that nobody sees.
///
/// # Errors
///
/// What it is instead.
pub fn read_number(text: &str) -> Result<Typed, NumberFault> {
    let text = plain(text);
    if text.is_empty() {
        return Ok(Typed::Empty);
    }
    if text.chars().all(|letter| letter == '-') {
        return Ok(Typed::Missing);
    }
    if text.chars().count() > LONGEST {
        return Err(NumberFault::NotANumber);
    }
    let (bare, is_percent) = without_signs(&text);
    match number(bare) {
        Some(number) if is_percent => Ok(Typed::Percent(number)),
        Some(number) => Ok(Typed::Number(number)),
        None => Err(fault(&text)),
    }
}

/// The text in small letters with one kind of dash, comma, point, apostrophe, digit and space, and
/// without marks of direction and vowels.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    let mut gap = false;
    for letter in text.chars().map(plain_letter) {
        match letter {
            None => {}
            Some(' ') => gap = true,
            // What is longer than any number need not be looked at to its end.
            Some(_) if plain.len() > LONGEST * 8 => break,
            Some(letter) => {
                if gap && !plain.is_empty() {
                    plain.push(' ');
                }
                gap = false;
                plain.extend(letter.to_lowercase());
            }
        }
    }
    plain
}

fn plain_letter(letter: char) -> Option<char> {
    Some(match letter {
        '٠'..='٩' => western(letter, '٠'),
        '۰'..='۹' => western(letter, '۰'),
        '０'..='９' => western(letter, '０'),
        // Hyphens and dashes, maqaf, minus, the small, wide and raised ones.
        '\u{2010}'..='\u{2015}' | '\u{5be}' | '\u{2212}' | '\u{2796}' | '\u{fe58}' => '-',
        '\u{fe63}' | '\u{ff0d}' | '\u{207b}' | '\u{208b}' => '-',
        '\u{66c}' | '\u{60c}' | '\u{ff0c}' => ',',
        '\u{66b}' | '\u{ff0e}' => '.',
        '’' | '‘' | '׳' | '´' | '`' | '′' => '\'',
        '\u{66a}' | '\u{ff05}' => '%',
        '\u{2044}' | '\u{2215}' => '/',
        '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' => return None,
        '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{640}' | '\u{64b}'..='\u{652}' => return None,
        letter if letter.is_whitespace() => ' ',
        letter => letter,
    })
}

fn western(digit: char, zero: char) -> char {
    char::from_digit(digit as u32 - zero as u32, 10).unwrap_or(digit)
}

/// The text without a shekel and a percent sign at either end, and whether there was one of percent.
fn without_signs(text: &str) -> (&str, bool) {
    let text = text.trim_matches(['₪', ' ']);
    let bare = text.strip_suffix('%').or_else(|| text.strip_prefix('%'));
    (bare.unwrap_or(text).trim_matches(' '), bare.is_some())
}

/// The number that `text` is, with one sign at most, on either side.
fn number(text: &str) -> Option<f64> {
    let before = text.strip_prefix('-').map(|digits| (digits, -1.0));
    let behind = text.strip_suffix('-').map(|digits| (digits, -1.0));
    let plus = text.strip_prefix('+').map(|digits| (digits, 1.0));
    let (digits, sign) = before.or(behind).or(plus).unwrap_or((text, 1.0));
    let (whole, fraction) =
        digits.trim_matches(' ').split_once('.').unwrap_or((digits.trim_matches(' '), ""));
    let whole = if whole.is_empty() { String::new() } else { ungrouped(whole)? };
    let length = whole.len() + fraction.len();
    if !fraction.bytes().all(|byte| byte.is_ascii_digit()) || length == 0 || length > MOST_DIGITS {
        return None;
    }
    let size: f64 = format!("0{whole}.{fraction}0").parse().ok()?;
    // Zero has no sign: who types "-0" means none.
    Some(if size == 0.0 { 0.0 } else { sign * size })
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whole digits without their separators, all the same, which must part groups of three.
fn ungrouped(whole: &str) -> Option<String> {
    let Some(separator) = whole.chars().find(|letter| !letter.is_ascii_digit()) else {
        return is_digits(whole).then(|| whole.to_owned());
    };
    if !matches!(separator, ',' | '\'' | ' ') {
        return None;
    }
    let mut groups = whole.split(separator);
    let first = groups.next().filter(|first| is_digits(first) && first.len() <= 3)?;
    groups.try_fold(first.to_owned(), |digits, group| {
        (is_digits(group) && group.len() == 3).then(|| digits + group)
    })
}

/// What a text is that is no number.
fn fault(text: &str) -> NumberFault {
    let (numbers, words) = (numbers(text), words(text));
    if numbers == 0 {
        return NumberFault::NotANumber;
    }
    if is_date(text) {
        return NumberFault::Date;
    }
    let is_span = ["-", ".."].iter().any(|sign| {
        text.split_once(sign).is_some_and(|(from, to)| ends_number(from) && begins_number(to))
    });
    if numbers == 2 && (is_span || words.iter().any(|word| BETWEEN.contains(word))) {
        return NumberFault::Range;
    }
    let is_signed = text.starts_with(|sign| LIKENESS.contains(sign))
        || text.ends_with(|sign| LIKENESS.contains(sign));
    if is_signed || words.iter().any(|word| APPROXIMATE.contains(word)) || is_like(text) {
        return NumberFault::Approximate;
    }
    if text.chars().all(|letter| letter.is_ascii_digit() || " ,.'-+%₪".contains(letter)) {
        return NumberFault::Separators;
    }
    match numbers {
        1 if words.is_empty() => NumberFault::NotANumber,
        1 => NumberFault::Words,
        _ => NumberFault::NotANumber,
    }
}

/// How many runs of digits there are, a separator between two digits belonging to them.
fn numbers(text: &str) -> usize {
    let letters: Vec<char> = text.chars().collect();
    let mut found = 0;
    let mut inside = false;
    for (place, letter) in letters.iter().enumerate() {
        let is_digit = letter.is_ascii_digit();
        let goes_on = inside
            && matches!(letter, ',' | '.' | '\'')
            && letters.get(place + 1).is_some_and(char::is_ascii_digit);
        found += usize::from(is_digit && !inside);
        inside = is_digit || goes_on;
    }
    found
}

fn words(text: &str) -> Vec<&str> {
    text.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty()).collect()
}

/// "כ-30", "כ 30" and "כ30": about thirty.
fn is_like(text: &str) -> bool {
    text.match_indices('כ').any(|(place, letter)| {
        let rest = &text[place + letter.len()..];
        let is_beginning = !text[..place].ends_with(char::is_alphabetic);
        is_beginning && begins_number(rest.trim_start_matches(['-', ' ']))
    })
}

/// A day, month and year with the same sign between them, or two numbers with a slash. A time may
/// follow, as spreadsheets write it.
fn is_date(text: &str) -> bool {
    let day = match text.split_once([' ', 't']) {
        Some((day, time)) if time.contains(':') => day.to_owned(),
        _ => text.chars().filter(|letter| *letter != ' ').collect(),
    };
    ['/', '.', '-'].into_iter().any(|sign| {
        let fields: Vec<&str> = day.split(sign).collect();
        let lengths: Vec<usize> = fields.iter().map(|field| field.len()).collect();
        fields.iter().all(|field| is_digits(field) && field.len() <= 4)
            && match lengths[..] {
                [_, _] => sign == '/',
                // Groups of three are thousands: "1.234.567".
                [1 | 2, 1 | 2, 2 | 4] | [4, 1 | 2, 1 | 2] => true,
                _ => false,
            }
    })
}

fn ends_number(text: &str) -> bool {
    text.trim_end_matches([' ', '%', '₪']).ends_with(|letter: char| letter.is_ascii_digit())
}

fn begins_number(text: &str) -> bool {
    text.trim_start_matches([' ', '%', '₪']).starts_with(|letter: char| letter.is_ascii_digit())
}

#[cfg(test)]
mod tests;
