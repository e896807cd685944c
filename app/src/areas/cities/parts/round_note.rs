use crate::areas::cities::view::RoundNote;
use crate::ui::{Notice, NoticeKind};
use crate::{routes, t};
use leptos::prelude::*;

/// That the city is asking its schools, or has published what they answered.
#[component]
pub fn RoundsNotice(
    /// Its rounds.
    notes: Vec<RoundNote>,
) -> impl IntoView {
    let rounds = notes.into_iter().map(|note| view! { <Round note/> }).collect_view();
    view! { <div class="screen-only"><Notice kind=NoticeKind::Info>{rounds}</Notice></div> }
        .into_any()
}

#[component]
fn Round(note: RoundNote) -> impl IntoView {
    let count = |schools: usize| i64::try_from(schools).unwrap_or(i64::MAX);
    let open = note.is_open.then(|| {
        t!(
            "cities-round-open",
            deadline = note.deadline.clone(),
            answered = count(note.answered),
            count = count(note.schools)
        )
    });
    let published = (note.published > 0).then(|| {
        t!("cities-round-published", published = count(note.published), count = count(note.schools))
    });
    let closed = (!note.is_open && note.published == 0).then(|| t!("cities-round-closed"));
    let path = routes::round(&note.id);
    view! { <p><a href=path>{note.title}</a> ". " {open} " " {published} {closed}</p> }.into_any()
}
