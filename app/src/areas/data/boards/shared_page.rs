use super::api::read_shared_board;
use super::board_page::Panels;
use super::view::BoardView;
use crate::ui::{ButtonLink, PageHead, PrintButton, PrintHead, ask, load};
use crate::{routes, t};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// A board as everybody sees it who has its link.
#[component]
pub fn SharedBoardPage() -> impl IntoView {
    let path = use_params_map();
    let token = move || path.get().get("token").unwrap_or_default();
    let shown = move |view| {
        let token = path.get_untracked().get("token").unwrap_or_default();
        view! { <SharedBoard view token/> }
    };
    load(ask(token, read_shared_board), shown).into_any()
}

#[component]
fn SharedBoard(view: BoardView, token: String) -> impl IntoView {
    let present = (!view.panels.is_empty()).then(|| {
        view! {
            <ButtonLink href=routes::shared_board_present(&token)>{t!("boards-present")}</ButtonLink>
        }
    });
    view! {
        <PrintHead path=routes::shared_board(&token) date=view.date.clone()/>
        <PageHead title=view.title.clone() eyebrow=view.city.clone() lead=t!("boards-public-lead")>
            {present} <PrintButton/>
        </PageHead>
        <Panels view/>
    }
    .into_any()
}
