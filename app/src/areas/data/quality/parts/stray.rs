use super::{ANSWER, is_about};
use crate::areas::data::quality::view::FindingLine;
use crate::page::use_returned;
use crate::t;
use crate::ui::{Notice, NoticeKind};
use leptos::prelude::*;

/// An answer that came back while what it was about has gone from the list: why, and what was typed.
#[component]
pub fn Stray(
    /// What the list shows.
    lines: Vec<FindingLine>,
) -> impl IntoView {
    let returned = use_returned(ANSWER);
    let has_form = |line: &FindingLine| line.may_answer && is_about(&returned, &line.key);
    let is_here = lines.iter().any(has_form);
    let Some((key, count)) = returned.notice.clone().filter(|_| !is_here) else {
        return ().into_any();
    };
    let typed = returned.value("text");
    let typed = (!typed.is_empty()).then(|| {
        view! {
            <label>
                {t!("quality-was-typed")}
                <textarea class="input" rows="3" dir="auto" readonly>{typed}</textarea>
            </label>
        }
    });
    view! { <Notice kind=NoticeKind::Error title=t!(key, count = count) focus=true>{typed}</Notice> }
        .into_any()
}
