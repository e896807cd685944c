use crate::page::use_returned;
use crate::receipt::use_receipt;
use crate::t;
use crate::ui::{Notice, NoticeKind};
use leptos::prelude::*;

/// Says what has just been done, or why it was not.
#[component]
pub fn Receipt(
    /// The form whose refusals are told here.
    form: &'static str,
) -> impl IntoView {
    let done = use_receipt();
    let refused = use_returned(form).notice;
    let done = said(&done).map(|(kind, words)| view! { <Notice kind>{words}</Notice> }.into_any());
    let refused = refused.map(|(key, count)| {
        view! { <Notice kind=NoticeKind::Error focus=true>{t!(key, count = count)}</Notice> }
            .into_any()
    });
    view! { {done} {refused} }.into_any()
}

/// A receipt is a word, and after points the numbers that its sentence names.
fn said(done: &str) -> Option<(NoticeKind, String)> {
    let mut parts = done.split('.');
    let word = parts.next().filter(|word| !word.is_empty())?;
    let numbers: Vec<i64> = parts.filter_map(|number| number.parse().ok()).collect();
    let first = numbers.first().copied().unwrap_or_default();
    let second = numbers.get(1).copied().unwrap_or_default();
    let kind = match word {
        "unsent" | "known" | "asked-without-mail" | "answered-already" => NoticeKind::Warning,
        "file-taken" if second > 0 => NoticeKind::Warning,
        "reminded" | "approved" | "published" if numbers.first() == Some(&0) => NoticeKind::Info,
        _ => NoticeKind::Success,
    };
    let words = match word {
        "sheet-received" => t!("rounds-done-sheet-received", school = first.to_string()),
        "file-taken" if second > 0 => {
            let left = t!("rounds-done-file-left", count = second);
            format!("{} {left}", t!("rounds-done-file-taken", count = first))
        }
        "sent" if second > 0 => {
            let paper = t!("rounds-done-paper", count = second);
            format!("{} {paper}", t!("rounds-done-sent", count = first))
        }
        "reminded" | "approved" | "published" | "sent" | "unsent" | "asked"
        | "asked-without-mail" | "typed-in" | "file-taken" => {
            t!(format!("rounds-done-{word}"), count = numbers.first().copied().unwrap_or(1))
        }
        "made" | "known" | "discarded" | "contacts" | "deadline" | "closed" | "reopened"
        | "renewed" | "taken-back" | "answered-already" | "marked-closed" | "marked-open" => {
            t!(format!("rounds-done-{word}"))
        }
        _ => return None,
    };
    Some((kind, words))
}
