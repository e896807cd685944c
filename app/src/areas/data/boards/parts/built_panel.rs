use crate::panels::{PanelCard, PanelView};
use crate::ui::{Button, ButtonLink, Kind, PostForm};
use crate::{routes, t};
use hamsa_domain::id::BoardId;
use leptos::prelude::*;

/// A panel as its owner builds it, with what can be done with it.
#[component]
pub fn BuiltPanel(
    /// The board.
    board: BoardId,
    /// Its number there.
    number: u32,
    /// What it shows.
    panel: PanelView,
    /// Whether it stands before all others.
    is_first: bool,
    /// Whether it stands behind all others.
    is_last: bool,
) -> impl IntoView {
    let place = format!("{}/panels/{number}", routes::board(&board));
    let step = |word: &str, label: String| {
        view! {
            <PostForm action=format!("{place}/{word}")>
                <Button kind=Kind::Quiet>{label}</Button>
            </PostForm>
        }
    };
    let forward = (!is_first).then(|| step("forward", t!("boards-panel-forward")));
    let back = (!is_last).then(|| step("back", t!("boards-panel-back")));
    let change = format!("{}?panel={number}#panel-form", routes::board_edit(&board));
    view! {
        <PanelCard id=format!("panel-{number}") panel>
            <div class="buttons panel-tools">
                {forward} {back}
                <ButtonLink href=change kind=Kind::Quiet>{t!("boards-panel-change")}</ButtonLink>
                <PostForm action=format!("{place}/remove")>
                    <Button kind=Kind::Danger>{t!("boards-panel-remove")}</Button>
                </PostForm>
            </div>
        </PanelCard>
    }
    .into_any()
}
