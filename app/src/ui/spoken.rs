use crate::i18n::use_language;
use hamsa_domain::Language;
use leptos::prelude::*;

/// A sentence in which names in Hebrew letters may stand. In another language each of them says that it is Hebrew, so
/// that a voice reads it as such; nothing looks different.
#[component]
pub fn Spoken(
    /// The sentence.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    if use_language() == Language::He {
        return text.into_any();
    }
    pieces(&text)
        .into_iter()
        .map(|piece| match piece {
            Piece::Hebrew(name) => {
                let name = name.to_owned();
                view! { <span lang="he">{name}</span> }.into_any()
            }
            Piece::Other(words) => words.to_owned().into_any(),
        })
        .collect_view()
        .into_any()
}

/// A part of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Piece<'t> {
    /// From a Hebrew letter to the last one that belongs with it.
    Hebrew(&'t str),
    /// Anything else.
    Other(&'t str),
}

fn is_hebrew(letter: char) -> bool {
    matches!(letter, '\u{0590}'..='\u{05ff}' | '\u{fb1d}'..='\u{fb4f}')
}

/// What may stand between the words of one name.
fn joins(letter: char) -> bool {
    matches!(letter, ' ' | '"' | '\'' | '-' | '.' | '’' | '”' | '“')
}

/// The parts, in their order; together they are the whole.
fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(begin) = rest.find(is_hebrew) {
        let (before, name) = rest.split_at(begin);
        let mut end = 0;
        for (at, letter) in name.char_indices() {
            if is_hebrew(letter) {
                end = at + letter.len_utf8();
            } else if !joins(letter) {
                break;
            }
        }
        if !before.is_empty() {
            pieces.push(Piece::Other(before));
        }
        let (name, after) = name.split_at(end);
        pieces.push(Piece::Hebrew(name));
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Other(rest));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_name_is_one_piece_and_nothing_is_lost() {
        let text = "Most at: מקיף \"בית אלחכמה\" (6), רבין (4).";
        assert_eq!(
            pieces(text),
            [
                Piece::Other("Most at: "),
                Piece::Hebrew("מקיף \"בית אלחכמה"),
                Piece::Other("\" (6), "),
                Piece::Hebrew("רבין"),
                Piece::Other(" (4)."),
            ]
        );
        assert_eq!(pieces("none"), [Piece::Other("none")]);
        assert!(pieces("").is_empty());
    }
}
