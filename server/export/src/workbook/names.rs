//! What sheets may be called.

use std::collections::BTreeSet;

/// The most characters of a sheet's name.
const LONGEST: usize = 31;

/// The names that a workbook has given so far, as spreadsheets compare them.
#[derive(Default)]
pub struct Names(BTreeSet<String>);

impl Names {
    /// A name for a sheet out of its title: without what names may not hold, not too long, and its own.
    pub fn free(&mut self, title: &str) -> String {
        let allowed = |letter: char| match letter {
            '[' | ']' | ':' | '*' | '?' | '/' | '\\' => ' ',
            other if other.is_control() => ' ',
            other => other,
        };
        let text: String = title.chars().map(allowed).collect();
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let words = words.trim_matches('\'').to_owned();
        let mut number = 1;
        loop {
            let ending = if number == 1 { String::new() } else { format!(" {number}") };
            let beginning = cut(&words, LONGEST - ending.len());
            let name = match beginning.is_empty() {
                true => number.to_string(),
                false => format!("{beginning}{ending}"),
            };
            if self.0.insert(name.to_lowercase()) {
                return name;
            }
            number += 1;
        }
    }
}

/// Whole words, as many as fit into so many of the units in which spreadsheets count; of one long word its beginning.
fn cut(words: &str, units: usize) -> String {
    let mut length = 0;
    let fits = |letter: &char| {
        length += letter.len_utf16();
        length <= units
    };
    let fitting: String = words.chars().take_while(fits).collect();
    if fitting.len() == words.len() {
        return fitting;
    }
    let whole = fitting.rsplit_once(' ').map_or(fitting.as_str(), |(whole, _)| whole);
    whole.trim_matches([' ', '\'', ',', '·', ':']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sheet_has_a_name_that_a_spreadsheet_takes() {
        let mut names = Names::default();
        for title in [
            "נבחנים: מתמטיקה [5/4/3]",
            "a title that goes on for much longer than any sheet may be called",
            "a title that goes on for much longer than any sheet of the same beginning",
            "''",
            "",
            "",
            "ABC",
            "abc",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        ] {
            let name = names.free(title);
            assert!(!name.is_empty() && name.chars().count() <= LONGEST, "{title}: {name}");
            assert!(!name.contains(['[', ']', ':', '*', '?', '/', '\\']), "{name}");
            assert!(!name.starts_with('\'') && !name.ends_with('\''), "{name}");
        }
        assert_eq!(names.0.len(), 9, "no two are alike: {:?}", names.0);
    }
}
