//! Characters that nobody sees.

/// `text` without characters that nobody sees and that turn, join or hide what stands beside them;
/// they come along when something is copied. The joiners that Arabic script and emoji are written
/// with stay.
pub fn without_marks(text: &str) -> String {
    let is_mark = |letter: char| {
        matches!(letter,
            '\u{AD}' | '\u{61C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
    };
    text.chars().filter(|letter| !is_mark(*letter)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_left_out_and_what_is_written_stays() {
        assert_eq!(without_marks("\u{2067}רנא\u{2069} \u{202E}abc\u{FEFF}"), "רנא abc");
        assert_eq!(without_marks("می\u{200C}شود 👩\u{200D}🏫"), "می\u{200C}شود 👩\u{200D}🏫");
    }
}
