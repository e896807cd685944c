//! Numbers in sentences and tables.
//!
//! A sign is the true minus (U+2212, as wide as "+" in tabular figures) or "+", and before it stands a
//! left-to-right mark: in a right-to-left line a bare sign is a neutral that jumps to the other end of its number
//! ("51−"), and after Arabic letters the digits would follow it. CLDR writes the signs of `he` and of `ar` with
//! Western digits with the same mark. In a left-to-right line the mark does nothing.

/// The number with Western digits and "," between thousands: `grouped(16897)` is "16,897". Below zero a minus
/// stands in front that stays there in every direction of writing.
pub fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = String::from(if number < 0 { "\u{200E}\u{2212}" } else { "" });
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A change: [`grouped`] with "+" before what is above zero. No change is "0".
pub fn signed(number: i64) -> String {
    let text = grouped(number);
    if number > 0 { format!("\u{200E}+{text}") } else { text }
}

/// A number that may have a part after the point: [`grouped`], with as many decimals as it needs and at most
/// three: `decimal(1234.5)` is "1,234.5".
pub fn decimal(number: f64) -> String {
    let thousandths = (number.abs() * 1_000.0).round() as i64;
    let (whole, part) = (thousandths / 1_000, thousandths % 1_000);
    let sign = if number < 0.0 && thousandths > 0 { "\u{200E}\u{2212}" } else { "" };
    let digits = format!("{part:03}");
    match digits.trim_end_matches('0') {
        "" => format!("{sign}{}", grouped(whole)),
        digits => format!("{sign}{}.{digits}", grouped(whole)),
    }
}

/// A number with exactly so many decimals, at most three: `fixed(42.0, 1)` is "42.0". In a column all numbers of one
/// kind are as long behind their point.
pub fn fixed(number: f64, decimals: u8) -> String {
    let decimals = decimals.min(3);
    let scale = 10_f64.powi(i32::from(decimals));
    let scaled = (number.abs() * scale).round() as i64;
    let (whole, part) = (scaled / scale as i64, scaled % scale as i64);
    let sign = if number < 0.0 && scaled > 0 { "\u{200E}\u{2212}" } else { "" };
    match decimals {
        0 => format!("{sign}{}", grouped(whole)),
        _ => format!("{sign}{}.{part:0width$}", grouped(whole), width = usize::from(decimals)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_set_apart() {
        let read = [0, 7, 999, 1_000, 16_897, 1_234_567].map(grouped);
        assert_eq!(read, ["0", "7", "999", "1,000", "16,897", "1,234,567"]);
        assert_eq!(grouped(i64::MIN), "\u{200E}−9,223,372,036,854,775,808");
    }

    #[test]
    fn a_part_after_the_point_is_as_long_as_it_needs_to_be() {
        let read = [0.0, 25.0, 1_234.5, 0.125, 2.0 / 3.0, -0.5].map(decimal);
        assert_eq!(read, ["0", "25", "1,234.5", "0.125", "0.667", "\u{200E}\u{2212}0.5"]);
    }

    #[test]
    fn numbers_of_one_kind_have_as_many_decimals_as_each_other() {
        assert_eq!(fixed(42.0, 1), "42.0");
        assert_eq!(fixed(1_234.56, 0), "1,235");
        assert_eq!(fixed(-0.004, 2), "0.00");
        assert_eq!(fixed(-12.346, 2), "\u{200E}\u{2212}12.35");
    }

    #[test]
    fn a_sign_stays_before_its_number_also_from_right_to_left() {
        assert_eq!(signed(1_057), "\u{200E}+1,057");
        assert_eq!(signed(-13), "\u{200E}\u{2212}13");
        assert_eq!(signed(0), "0");
    }
}
