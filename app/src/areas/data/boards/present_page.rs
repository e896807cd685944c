use super::api::{read_board, read_shared_board};
use super::parts::Slides;
use crate::routes;
use crate::ui::{ask, load};
use hamsa_domain::id::BoardId;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// A board in a meeting: one panel at a time, in large type.
#[component]
pub fn BoardPresentPage() -> impl IntoView {
    let path = use_params_map();
    let id = move || BoardId::new(path.get().get("id").unwrap_or_default());
    load(ask(id, read_board), move |view| {
        let id = BoardId::new(path.get_untracked().get("id").unwrap_or_default());
        view! { <Slides view back=routes::board(&id)/> }
    })
    .into_any()
}

/// The same by the board's link, as everybody sees it.
#[component]
pub fn SharedPresentPage() -> impl IntoView {
    let path = use_params_map();
    let token = move || path.get().get("token").unwrap_or_default();
    load(ask(token, read_shared_board), move |view| {
        let token = path.get_untracked().get("token").unwrap_or_default();
        view! { <Slides view back=routes::shared_board(&token)/> }
    })
    .into_any()
}
