use crate::areas::data::rounds::view::Sheet;
use crate::page::use_page;
use leptos::prelude::*;

/// The white around a code, in modules, without which cameras do not find it.
const QUIET: usize = 4;

/// A printed page for a school, in its language: who asks, what for, until when, and the way in.
#[component]
pub fn PaperSheet(
    /// What stands on it.
    sheet: Sheet,
) -> impl IntoView {
    let (lang, dir) = (sheet.language.code(), sheet.language.direction());
    let sentences =
        sheet.sentences.into_iter().map(|sentence| view! { <p>{sentence}</p> }).collect_view();
    let mark = use_page().mark;
    view! {
        <article class="sheet" lang=lang dir=dir>
            <p class="sheet-sender"><img class="mark" src=mark alt=""/>{sheet.sender}</p>
            <h2>{sheet.title}</h2>
            <p class="sheet-school"><bdi dir="auto">{sheet.school}</bdi></p>
            {sentences}
            <div class="sheet-way">
                <Code modules=sheet.modules/>
                <div>
                    <p class="sheet-scan">{sheet.scan}</p>
                    <p>{sheet.type_in}</p>
                    <p class="sheet-link"><bdi dir="ltr">{sheet.link}</bdi></p>
                </div>
            </div>
            <p class="sheet-foot">{sheet.personal}</p>
        </article>
    }
    .into_any()
}

/// The code that a camera reads; the link itself stands beside it in letters.
#[component]
fn Code(modules: Vec<String>) -> impl IntoView {
    let side = modules.len() + 2 * QUIET;
    view! {
        <svg class="sheet-code" viewBox=format!("0 0 {side} {side}") aria-hidden="true">
            <path d=path(&modules)/>
        </svg>
    }
    .into_any()
}

/// A bar for each run of dark modules in a row.
fn path(modules: &[String]) -> String {
    let mut path = String::new();
    for (row, line) in modules.iter().enumerate() {
        let mut column = 0;
        for run in line.as_bytes().chunk_by(|one, next| one == next) {
            if run.first() == Some(&b'1') {
                let (x, y, wide) = (column + QUIET, row + QUIET, run.len());
                path.push_str(&format!("M{x} {y}h{wide}v1h-{wide}z"));
            }
            column += run.len();
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::path;

    #[test]
    fn neighbouring_modules_are_drawn_in_one_stroke() {
        let modules = ["1101".to_owned(), "0000".to_owned()];
        assert_eq!(path(&modules), "M4 4h2v1h-2zM7 4h1v1h-1z");
    }
}
