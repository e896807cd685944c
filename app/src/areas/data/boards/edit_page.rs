use super::api::read_board_edit;
use super::parts::{BoardReceipt, BuiltPanel, PanelForm, RenameForm};
use super::view::EditView;
use crate::ui::{Breadcrumb, ButtonLink, PageHead, ask, load};
use crate::{routes, t};
use hamsa_domain::id::BoardId;
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

/// A board as its owner builds it: each panel with what can be done with it, then a new one.
#[component]
pub fn BoardEditPage() -> impl IntoView {
    let path = use_params_map();
    let query = use_query_map();
    let about = move || {
        let id = BoardId::new(path.get().get("id").unwrap_or_default());
        let panel: Option<u32> = query.get().get("panel").and_then(|number| number.parse().ok());
        (id, panel)
    };
    load(ask(about, |(id, panel)| read_board_edit(id, panel)), |view| view! { <Edit view/> })
        .into_any()
}

#[component]
fn Edit(view: EditView) -> impl IntoView {
    let Some(id) = view.board.id.clone() else { return ().into_any() };
    let last = view.board.panels.len().saturating_sub(1);
    let panels = view
        .board
        .panels
        .iter()
        .cloned()
        .enumerate()
        .map(|(at, (number, panel))| {
            let (id, is_first, is_last) = (id.clone(), at == 0, at == last);
            view! { <BuiltPanel board=id number panel is_first is_last/> }
        })
        .collect_view();
    let (done, receipt, rename) = (routes::board(&id), Some(id.clone()), id.clone());
    view! {
        <Breadcrumb href=done.clone() label=t!("boards-to-board")/>
        <PageHead
            title=t!("boards-edit-title")
            eyebrow=view.board.title.clone()
            lead=t!("boards-edit-lead")
        >
            <ButtonLink href=done>{t!("boards-done")}</ButtonLink>
        </PageHead>
        <BoardReceipt board=receipt may_put_back=view.board.has_removed/>
        <div class="stack">
            <div class="panels">{panels}</div>
            <PanelForm board=id offer=view.offer changed=view.changed/>
            <RenameForm id=rename title=view.board.title/>
        </div>
    }
    .into_any()
}
