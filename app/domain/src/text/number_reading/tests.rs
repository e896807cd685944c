use super::*;
use proptest::prelude::*;

fn all_read(texts: &[&str], expected: Typed) {
    for text in texts {
        assert_eq!(read_number(text), Ok(expected), "{text:?}");
    }
}

fn all_refused(texts: &[&str], fault: NumberFault) {
    for text in texts {
        assert_eq!(read_number(text), Err(fault), "{text:?}");
    }
}

#[test]
fn thousands_may_be_set_apart_as_people_do_it() {
    let written = ["1234", "1,234", "1 234", "1\u{a0}234", "1\u{202f}234", "1'234", "1’234"];
    all_read(&written, Typed::Number(1_234.0));
    all_read(&["١٢٣٤", "١٬٢٣٤", "١،٢٣٤", "۱۲۳۴", "１２３４"], Typed::Number(1_234.0));
    all_read(&["12,345,678"], Typed::Number(12_345_678.0));
}

#[test]
fn decimals_have_a_point() {
    all_read(&["12.5", "١٢٫٥", "۱۲٫۵", "12.50", "+12.5", "12.5 "], Typed::Number(12.5));
    all_read(&["1,234.5"], Typed::Number(1_234.5));
    all_read(&[".5", "0.5"], Typed::Number(0.5));
    all_read(&["5.", "5"], Typed::Number(5.0));
}

#[test]
fn a_minus_of_any_kind_stands_before_the_number_or_behind_it() {
    let written =
        ["-5", "−5", "–5", "—5", "- 5", "5-", "5−", "5 –", "־5", "\u{200e}-5", "٥-", "-٥"];
    all_read(&written, Typed::Number(-5.0));
    all_refused(&["-5-", "--5"], NumberFault::Separators);
}

#[test]
fn zero_is_zero_and_a_dash_is_not() {
    all_read(&["0", "٠", "-0", "0.0"], Typed::Number(0.0));
    all_read(&["-", "–", "—", "--", "־", "−", " - "], Typed::Missing);
    all_read(&["", "  ", "\u{200f}", "\u{a0}\u{202b}\u{202c}"], Typed::Empty);
}

#[test]
fn marks_that_nobody_sees_are_not_read() {
    all_read(
        &["\u{202b}30\u{202c}", "\u{2067}30\u{2069}", "\u{feff}30\u{a0}"],
        Typed::Number(30.0),
    );
}

#[test]
fn a_percent_sign_may_stand_on_either_side() {
    all_read(&["85%", "85 %", "%85", "٨٥٪", "٪٨٥"], Typed::Percent(85.0));
    all_read(&["12,000 ₪", "₪12,000", "₪ ١٢٠٠٠"], Typed::Number(12_000.0));
}

#[test]
fn about_thirty_is_not_thirty() {
    all_refused(
        &["כ-30", "כ־30", "כ30", "כ- 30", "בערך 30", "30 בערך", "מעל 30", "פחות מ-11", "עד 40"],
        NumberFault::Approximate,
    );
    all_refused(
        &["حوالي 30", "حوالي ٣٠", "نحو ٣٠", "تقريبًا 30", "٣٠ تقريباً", "أكثر من 30", "ما يقارب 30"],
        NumberFault::Approximate,
    );
    all_refused(
        &[
            "about 30",
            "~30",
            "≈30",
            "Approx. 30",
            "ca. 30",
            "30+",
            ">30",
            "<11",
            "c30 about",
            "±30",
        ],
        NumberFault::Approximate,
    );
}

#[test]
fn a_range_is_not_a_number() {
    all_refused(
        &["30-40", "30–40", "30 - 40", "٣٠-٤٠", "30%-40%", "30..40", "1,200-1,300"],
        NumberFault::Range,
    );
    all_refused(
        &[
            "30 עד 40",
            "בין 30 ל-40",
            "30 או 31",
            "من 30 إلى 40",
            "بين ٣٠ و ٤٠",
            "30 to 40",
            "30 or 31",
        ],
        NumberFault::Range,
    );
}

#[test]
fn a_date_is_not_a_number() {
    all_refused(
        &[
            "12/3/2020",
            "3.5.2021",
            "03.05.21",
            "2021-05-03",
            "12-3-2020",
            "١٢/٣/٢٠٢٠",
            "12/3",
            "2019/20",
        ],
        NumberFault::Date,
    );
}

#[test]
fn a_comma_that_may_be_a_point_is_asked_about() {
    all_refused(
        &[
            "12,5",
            "1,23,456",
            "1.234.567",
            "1,234'567",
            "1,2345",
            "30 40",
            "1.2.3.4",
            "5..",
            "9999999999999999",
        ],
        NumberFault::Separators,
    );
}

#[test]
fn a_number_with_words_is_asked_for_alone() {
    all_refused(&["30 תלמידים", "٣٠ طالبًا", "30 pupils", "1200 ש\"ח"], NumberFault::Words);
}

#[test]
fn what_is_nothing_of_the_kind_says_so() {
    all_refused(
        &["אין", "لا يوجد", "n/a", "#REF!", "NaN", "1e5", "תשפ\"ד", "?", "3 & 4", "½", "(5)"],
        NumberFault::NotANumber,
    );
    let long = "9".repeat(5_000);
    assert!(read_number(&long).is_err());
}

#[test]
fn every_refusal_has_a_message_of_its_own() {
    use NumberFault::{Approximate, Date, NotANumber, Percent, Range, Separators, Words};
    let all = [Approximate, Range, Date, Separators, Words, Percent, NotANumber];
    let keys: std::collections::BTreeSet<&str> = all.iter().map(|fault| fault.message()).collect();
    assert_eq!(keys.len(), all.len());
}

proptest! {
    #[test]
    fn what_pages_write_is_read_back(value in -1_000_000_000i64..1_000_000_000) {
        let expected = Ok(Typed::Number(value as f64));
        prop_assert_eq!(read_number(&crate::text::grouped(value)), expected);
        prop_assert_eq!(read_number(&value.to_string()), expected);
        if value != 0 {
            prop_assert_eq!(read_number(&crate::text::signed(value)), expected);
        }
    }

    #[test]
    fn a_number_is_the_same_in_every_script(value in 0u32..10_000_000, zero in prop::sample::select(vec!['٠', '۰'])) {
        let digit = |digit: char| digit.to_digit(10).and_then(|digit| char::from_u32(zero as u32 + digit));
        let text: String = value.to_string().chars().filter_map(digit).collect();
        prop_assert_eq!(read_number(&text), Ok(Typed::Number(f64::from(value))));
    }

    #[test]
    fn two_numbers_with_a_dash_are_never_read_as_one(low in 1u32..2_000, more in 1u32..2_000) {
        let text = format!("{low}-{}", low + more);
        prop_assert_eq!(read_number(&text), Err(NumberFault::Range));
    }

    #[test]
    fn any_text_is_read_without_panic(text in "\\PC*", signs in "[-0-9,./~+% ־כ٠-٩]{0,12}") {
        for text in [text, signs] {
            if let Ok(Typed::Number(number) | Typed::Percent(number)) = read_number(&text) {
                prop_assert!(number.is_finite());
            }
        }
    }
}
