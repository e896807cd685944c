//! Text inside addresses and headers.

/// `text` as it may stand in a query and in the `filename*` of a header: all but ASCII letters,
/// digits and "-._~" as percent signs and hexadecimal (RFC 3986, RFC 5987).
pub fn encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                encoded.push(char::from(byte));
            }
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hebrew_names_and_marks_that_mean_something_are_encoded() {
        assert_eq!(encoded("bagrut_2018.xlsx"), "bagrut_2018.xlsx");
        assert_eq!(encoded("ג'ת"), "%D7%92%27%D7%AA");
        assert_eq!(encoded("a\"\r\n&%;b"), "a%22%0D%0A%26%25%3Bb");
    }
}
