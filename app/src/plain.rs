//! Messages that leave the page: for mails, files and lines that are one thing by themselves.

/// The marks that isolate what is put into a message.
const MARKS: [char; 2] = ['\u{2068}', '\u{2069}'];

/// Without the marks that isolate what was put in: where a text stands alone they do nothing, and some
/// programs show them as boxes. A range, which says its own direction, keeps what opens it and what closes it.
pub fn plain(text: &str) -> String {
    let mut stays = Vec::new();
    let is_left = |letter: &char| match letter {
        '\u{2068}' => {
            stays.push(false);
            false
        }
        '\u{2066}' | '\u{2067}' => {
            stays.push(true);
            true
        }
        '\u{2069}' => stays.pop().unwrap_or(false),
        _ => true,
    };
    text.chars().filter(is_left).collect()
}

/// Takes the isolating marks off lines that are addresses: mail programs would read them as part.
pub fn bare_links(text: &str) -> String {
    let bare = |line: &str| match line.trim_matches(MARKS) {
        link if link.starts_with("http") => link.to_owned(),
        _ => line.to_owned(),
    };
    text.lines().map(bare).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_says_its_own_direction_is_closed_where_it_was_opened() {
        let range = "\u{2066}379–428\u{2069}";
        assert_eq!(plain(&format!("\u{2068}a, {range}\u{2069}. b")), format!("a, {range}. b"));
        assert_eq!(plain("\u{2068}2026\u{2069}\u{2069}"), "2026");
    }
}
