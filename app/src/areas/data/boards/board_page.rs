use super::api::read_board;
use super::parts::{BoardReceipt, DeletedBoard, SharingCard, Subscribing};
use super::view::BoardView;
use crate::panels::PanelCard;
use crate::ui::{
    Breadcrumb, ButtonLink, EmptyState, Kind, PageHead, PrintButton, PrintHead, ask, load,
};
use crate::{routes, t};
use hamsa_domain::id::BoardId;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// One board, with what its reader may see.
#[component]
pub fn BoardPage() -> impl IntoView {
    let path = use_params_map();
    let id = move || BoardId::new(path.get().get("id").unwrap_or_default());
    load(ask(id, read_board), |view| view! { <Board view/> }).into_any()
}

#[component]
fn Board(view: BoardView) -> impl IntoView {
    let Some(id) = view.id.clone() else { return ().into_any() };
    if view.is_deleted {
        return view! {
            <Breadcrumb href=routes::BOARDS label=t!("boards-back")/>
            <PageHead title=view.title.clone()/>
            <BoardReceipt/>
            <DeletedBoard id/>
        }
        .into_any();
    }
    let lead = match (view.is_own, view.owner.is_empty()) {
        (true, _) => t!(format!("boards-shared-{}", view.shared.code())),
        (false, true) => String::new(),
        (false, false) => t!("boards-by", name = view.owner.clone()),
    };
    let edit = view.is_own.then(|| {
        view! {
            <ButtonLink href=routes::board_edit(&id) kind=Kind::Quiet>{t!("boards-edit")}</ButtonLink>
        }
    });
    let present = (!view.panels.is_empty()).then(|| {
        view! { <ButtonLink href=routes::board_present(&id)>{t!("boards-present")}</ButtonLink> }
    });
    let sharing = view.is_own.then(|| view! { <SharingCard id=id.clone() view=view.clone()/> });
    view! {
        <PrintHead path=routes::board(&id) date=view.date.clone()/>
        <Breadcrumb href=routes::BOARDS label=t!("boards-back")/>
        <PageHead
            title=view.title.clone()
            eyebrow=view.city.clone()
            lead=(!lead.is_empty()).then_some(lead)
        >
            {present} {edit} <PrintButton/>
        </PageHead>
        <BoardReceipt/>
        <Panels view=view.clone()/>
        <div class="columns board-more">
            {sharing}
            <Subscribing id is_subscribed=view.is_subscribed/>
        </div>
    }
    .into_any()
}

/// The panels of a board, side by side where there is room.
#[component]
pub(super) fn Panels(view: BoardView) -> impl IntoView {
    if view.panels.is_empty() {
        let href = view.id.as_ref().filter(|_| view.is_own).map(routes::board_edit);
        let action = href.is_some().then(|| t!("boards-edit"));
        return view! {
            <EmptyState title=t!("boards-no-panels") text=t!("boards-no-panels-text") href action/>
        }
        .into_any();
    }
    let is_sample = view.panels.iter().any(|(_, panel)| panel.is_of_the_sample);
    let sample = is_sample.then(|| view! { <p class="soft">{t!("boards-sample")}</p> });
    let cards = view
        .panels
        .into_iter()
        .map(|(number, panel)| view! { <PanelCard id=format!("panel-{number}") panel/> })
        .collect_view();
    view! { <div class="panels">{cards}</div> {sample} }.into_any()
}
