use super::api::read_round;
use super::parts::{Chase, Contacts, Ending, Now, ROUND_FORM, Receipt, Schools};
use super::view::RoundView;
use super::words;
use crate::ui::{Breadcrumb, PageHead, ask, load};
use crate::{routes, t};
use hamsa_domain::id::RoundId;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// One round: where it is and what to do now, whom to chase, whom to ask, what is missing.
#[component]
pub fn RoundPage() -> impl IntoView {
    let path = use_params_map();
    let id = move || RoundId::new(path.get().get("id").unwrap_or_default());
    load(ask(id, read_round), |view| view! { <Round view/> }).into_any()
}

#[component]
fn Round(view: RoundView) -> impl IntoView {
    let line = &view.line;
    view! {
        <Breadcrumb href=routes::rounds_of(&view.city.code) label=t!("rounds-back")/>
        <PageHead title=line.title.clone() eyebrow=view.city.name.clone() lead=words::state(line)/>
        <div class="stack">
            <Receipt form=ROUND_FORM/>
            <Now view=view.clone()/>
            <Chase view=view.clone()/>
            <Schools view=view.clone()/>
            <Contacts view=view.clone()/>
            <Ending view/>
        </div>
    }
    .into_any()
}
