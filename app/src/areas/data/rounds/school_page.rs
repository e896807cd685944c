use super::api::read_school;
use super::parts::{Cells, PhoneForm, Receipt, SCHOOL_FORM, SchoolNow, Versions};
use super::view::SchoolView;
use crate::routes;
use crate::ui::{Breadcrumb, PageHead, ask, load};
use hamsa_domain::id::{RoundId, SchoolCode};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// One school in a round: each figure beside last year's, what is unusual, what was asked, what to decide.
#[component]
pub fn RoundSchoolPage() -> impl IntoView {
    let path = use_params_map();
    let about = move || {
        let named = |name: &str| path.get().get(name).unwrap_or_default();
        (RoundId::new(named("id")), SchoolCode::new(named("school")))
    };
    load(ask(about, |(id, school)| read_school(id, school)), |view| view! { <School view/> })
        .into_any()
}

#[component]
fn School(view: SchoolView) -> impl IntoView {
    let window = format!("{} · {}", view.line.name, view.round.title);
    view! {
        <Breadcrumb href=routes::round(&view.round.id) label=view.round.title.clone()/>
        <PageHead title=view.line.name.clone() eyebrow=view.city.name.clone() window/>
        <div class="stack">
            <Receipt form=SCHOOL_FORM/>
            <SchoolNow view=view.clone()/>
            <Cells view=view.clone()/>
            <PhoneForm view=view.clone()/>
            <Versions view/>
        </div>
    }
    .into_any()
}
