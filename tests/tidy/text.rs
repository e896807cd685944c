//! What people read is in `app/locales`, not in the code.

use crate::code::{literals, sources};
use crate::files::none;

/// Where Hebrew or Arabic letters are not words to a reader, and why.
const LETTERS_ALLOWED: [(&str, &str); 9] = [
    ("app/domain/src/language.rs", "each language is offered by its own name"),
    ("app/domain/src/text/", "letters that are alike when searching"),
    ("app/domain/src/cities/", "names as the Ministry's and the Bureau's files write them"),
    ("app/domain/src/data/", "names as the Ministry's files write them"),
    ("server/intake/", "columns as the Ministry's files head them"),
    ("server/src/seed/", "names as the seeds' files write them"),
    ("app/src/areas/data/bring/", "names as the Ministry's files write them"),
    ("app/src/areas/data/encoded.rs", "a file's name in a header"),
    ("app/src/areas/cities/list.rs", "letters that names are ordered by"),
];

/// Attributes that are read out or shown.
const SPOKEN: [&str; 6] =
    ["alt=", "aria-label=", "aria-description=", "label=", "placeholder=", "title="];

#[test]
fn words_in_hebrew_and_arabic_are_in_locales() {
    let mut offenders = Vec::new();
    for source in ["app/", "server/"].iter().flat_map(|folder| sources(folder)) {
        if LETTERS_ALLOWED.iter().any(|(path, _)| source.path.starts_with(path)) {
            continue;
        }
        for literal in literals(&source.text) {
            if literal.text.chars().any(|letter| ('\u{590}'..='\u{6ff}').contains(&letter)) {
                offenders.push(format!("{}: {}", source.at(literal.start), literal.text));
            }
        }
    }
    none("Say it with t!(…):", offenders);
}

#[test]
fn pages_have_no_text_of_their_own() {
    let mut offenders = Vec::new();
    for source in sources("app/src/") {
        for literal in literals(&source.text) {
            let before = source.text[..literal.start].trim_end();
            let after = source.text[literal.end..].trim_start();
            // <h1>"Text"</h1>, {name}"text"<br/>; not `=> "text"`, `-> "text"`, `a > "text"`.
            let opens = ["=>", "->", " >"].iter().all(|arrow| !before.ends_with(arrow))
                && (before.ends_with('>') || before.ends_with('}'));
            let is_node = opens && (after.starts_with('<') || after.starts_with('{'));
            let is_spoken = SPOKEN.iter().any(|attribute| before.ends_with(attribute));
            if (is_node || is_spoken) && literal.text.chars().any(char::is_alphabetic) {
                offenders.push(format!("{}: {}", source.at(literal.start), literal.text));
            }
        }
    }
    none("Say it with t!(…):", offenders);
}
