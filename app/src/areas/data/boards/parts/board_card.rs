use super::sketch::Sketch;
use crate::areas::data::boards::view::BoardLine;
use crate::ui::Card;
use crate::{routes, t};
use hamsa_domain::data::board::Sharing;
use leptos::prelude::*;

/// So many sketches stand on a card.
const SKETCHES: usize = 6;

/// A board in the list: what it is called, what is on it, who sees it.
#[component]
pub fn BoardCard(
    /// The board.
    board: BoardLine,
) -> impl IntoView {
    let count = i64::try_from(board.kinds.len()).unwrap_or_default();
    let sketches =
        board.kinds.into_iter().take(SKETCHES).map(|kind| view! { <Sketch kind/> }).collect_view();
    let who = match (board.is_own, board.owner.is_empty()) {
        (true, _) => t!(format!("boards-shared-{}", board.shared.code())),
        (false, false) => t!("boards-by", name = board.owner),
        (false, true) => t!(format!("boards-shared-{}", Sharing::Network.code())),
    };
    view! {
        <Card title=board.title href=routes::board(&board.id)>
            <div class="sketches" aria-hidden="true">{sketches}</div>
            <p>{t!("boards-panels", count = count)}</p>
            <p class="soft">{who} " · " {t!("boards-changed", day = board.changed)}</p>
        </Card>
    }
    .into_any()
}
