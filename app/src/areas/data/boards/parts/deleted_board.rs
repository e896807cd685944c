use crate::ui::{Button, Notice, NoticeKind, PostForm};
use crate::{routes, t};
use hamsa_domain::id::BoardId;
use leptos::prelude::*;

/// A board that was thrown away, for its owner to bring back.
#[component]
pub fn DeletedBoard(
    /// The board.
    id: BoardId,
) -> impl IntoView {
    view! {
        <Notice kind=NoticeKind::Warning>
            <p>{t!("boards-deleted")}</p>
            <PostForm action=format!("{}/restore", routes::board(&id))>
                <Button>{t!("boards-restore")}</Button>
            </PostForm>
        </Notice>
    }
    .into_any()
}
