use super::api::read_boards;
use super::parts::{BoardCard, BoardReceipt, NewBoardForm};
use super::view::BoardsView;
use crate::t;
use crate::ui::{EmptyState, PageHead, ask, load};
use leptos::prelude::*;

/// The boards that somebody may see, and a new one.
#[component]
pub fn BoardsPage() -> impl IntoView {
    load(ask(|| (), |()| read_boards()), |view| view! { <Boards view/> }).into_any()
}

#[component]
fn Boards(view: BoardsView) -> impl IntoView {
    let (own, shared): (Vec<_>, Vec<_>) = view.boards.into_iter().partition(|board| board.is_own);
    let group = |title: String, boards: Vec<_>| {
        (!boards.is_empty()).then(|| {
            let cards = boards.into_iter().map(|board| view! { <BoardCard board/> }).collect_view();
            let heading = title.clone();
            view! {
                <section class="section" aria-label=title>
                    <h2>{heading}</h2>
                    <div class="cards boards">{cards}</div>
                </section>
            }
        })
    };
    let is_empty = own.is_empty() && shared.is_empty();
    let empty = is_empty.then(|| {
        view! { <EmptyState title=t!("boards-empty") text=t!("boards-empty-text")/> }
    });
    let own = group(t!("boards-own"), own);
    let shared = group(t!("boards-shared-with-me"), shared);
    view! {
        <PageHead title=t!("boards-title") lead=t!("boards-lead")/>
        <BoardReceipt/>
        <div class="stack">
            {empty} {own} {shared}
            <NewBoardForm cities=view.cities/>
        </div>
    }
    .into_any()
}
