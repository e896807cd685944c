//! School years as they are called; in Hebrew by their year of the Hebrew calendar, in letters, without the
//! thousands.

use crate::Language;

const HUNDREDS: [&str; 10] = ["", "ק", "ר", "ש", "ת", "תק", "תר", "תש", "תת", "תתק"];
const TENS: [&str; 10] = ["", "י", "כ", "ל", "מ", "נ", "ס", "ע", "פ", "צ"];
const ONES: [&str; 10] = ["", "א", "ב", "ג", "ד", "ה", "ו", "ז", "ח", "ט"];

/// What the school year that ends in `year` is called: by its Hebrew year in Hebrew, by both years elsewhere.
pub fn school_year(year: i32, language: Language) -> String {
    let both = format!("{}/{:02}", year - 1, year.rem_euclid(100));
    match language {
        Language::He => format!("{} ({both})", hebrew_year(year + 3760)),
        Language::Ar | Language::En => both,
    }
}

/// A year of the Hebrew calendar in letters: 5787 is תשפ״ז.
fn hebrew_year(year: i32) -> String {
    let number = year.rem_euclid(1000) as usize;
    let (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10);
    // Fifteen and sixteen would spell a name that is not written.
    let rest = match (tens, ones) {
        (1, 5) => "טו".to_owned(),
        (1, 6) => "טז".to_owned(),
        _ => format!("{}{}", TENS[tens], ONES[ones]),
    };
    let letters = format!("{}{rest}", HUNDREDS[hundreds]);
    match letters.char_indices().next_back() {
        Some((last, _)) if last > 0 => format!("{}״{}", &letters[..last], &letters[last..]),
        _ => letters,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn school_years_are_called_as_on_every_school_board() {
        let read = [5787, 5780, 5775, 5776, 5800].map(hebrew_year);
        assert_eq!(read, ["תשפ״ז", "תש״פ", "תשע״ה", "תשע״ו", "ת״ת"]);
        assert_eq!([5815, 5816].map(hebrew_year), ["תתט״ו", "תתט״ז"]);
    }

    #[test]
    fn a_school_year_is_called_as_people_call_it() {
        assert_eq!(school_year(2027, Language::He), "תשפ״ז (2026/27)");
        assert_eq!(school_year(2027, Language::Ar), "2026/27");
        assert_eq!(school_year(2000, Language::En), "1999/00");
    }
}
