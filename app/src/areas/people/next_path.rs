//! Where somebody goes after signing in or changing the language: always within this house.

/// The path, if it leads nowhere else. Browsers read "//host" and "/\host" as another house, and
/// drop tabs and line breaks before they read.
pub fn local(path: &str) -> Option<&str> {
    let ours = path.starts_with('/')
        && !path.starts_with("//")
        && !path.contains('\\')
        && !path.chars().any(|letter| letter.is_control() || letter.is_whitespace());
    ours.then_some(path)
}

/// The path in a full address, such as the `Referer` that a browser sends.
pub fn of_address(address: &str) -> Option<&str> {
    let (_, rest) = address.split_once("://")?;
    local(&rest[rest.find('/')?..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_goes_on_to_the_page_they_came_for() {
        for path in ["/", "/cities/90001?year=2018#trend", "/people"] {
            assert_eq!(local(path), Some(path));
        }
    }

    #[test]
    fn nobody_is_sent_to_another_house() {
        for path in [
            "",
            "cities",
            "https://elsewhere.example/",
            "//elsewhere.example",
            "/\\elsewhere.example",
            "/\t/elsewhere.example",
            "/cities\r\nSet-Cookie: hamsa=1",
            "javascript:alert(1)",
        ] {
            assert_eq!(local(path), None, "{path:?} was taken for a path of ours");
        }
    }

    #[test]
    fn the_page_somebody_comes_from_is_found_by_its_address() {
        assert_eq!(of_address("http://localhost:3000/cities?q=x"), Some("/cities?q=x"));
        assert_eq!(of_address("http://localhost:3000//elsewhere.example"), None);
        assert_eq!(of_address("http://localhost:3000"), None);
    }
}
