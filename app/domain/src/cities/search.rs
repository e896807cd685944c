//! What people type to find a local authority.

use crate::text::spelling_key;

/// The words for kinds of authorities, as [`spelling_key`] leaves them.
const KINDS: [&str; 24] = [
    "עירית",
    "עיריה",
    "עיר",
    "מועצה",
    "המועצה",
    "מועצת",
    "מקומית",
    "המקומית",
    "אזורית",
    "האזורית",
    "بلديه",
    "مدينه",
    "مجلس",
    "المجلس",
    "محلي",
    "المحلي",
    "اقليمي",
    "الاقليمي",
    "municipality",
    "city",
    "council",
    "local",
    "regional",
    "of",
];

/// What is left of `query` once the words for a kind of authority are gone: names are kept without them. A query
/// that is nothing else stays as it is.
pub fn without_kind(query: &str) -> String {
    let key = spelling_key(query);
    let words: Vec<&str> = key.split(' ').filter(|word| !KINDS.contains(word)).collect();
    if words.is_empty() { key } else { words.join(" ") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_authority_is_found_with_the_word_for_its_kind() {
        for (typed, left) in [
            ("עיריית חיפה", "חיפה"),
            ("מועצה אזורית גולן", "גולנ"),
            ("المجلس الإقليمي الجولان", "الجولان"),
            ("بلدية الناصرة", "الناصره"),
            ("Municipality of Haifa", "haifa"),
            ("Golan Regional Council", "golan"),
            ("באר שבע", "באר שבע"),
        ] {
            assert_eq!(without_kind(typed), left);
        }
        assert_eq!(without_kind("עיריית"), "עירית", "nothing else was typed");
    }
}
