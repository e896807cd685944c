//! Years of the Hebrew calendar as they are written: in letters, without the thousands.

const HUNDREDS: [&str; 10] = ["", "ק", "ר", "ש", "ת", "תק", "תר", "תש", "תת", "תתק"];
const TENS: [&str; 10] = ["", "י", "כ", "ל", "מ", "נ", "ס", "ע", "פ", "צ"];
const ONES: [&str; 10] = ["", "א", "ב", "ג", "ד", "ה", "ו", "ז", "ח", "ט"];

/// A year of the Hebrew calendar in letters: 5787 is תשפ״ז. School years are called so.
pub fn hebrew_year(year: i32) -> String {
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
}
