use crate::ui::{Button, Buttons, Kind, PostForm, Section};
use crate::{routes, t};
use hamsa_domain::id::BoardId;
use leptos::prelude::*;

/// Has the board come by mail every week, or no more.
#[component]
pub fn Subscribing(
    /// The board.
    id: BoardId,
    /// Whether it comes already.
    is_subscribed: bool,
) -> impl IntoView {
    let (lead, word, action) = match is_subscribed {
        true => (t!("boards-weekly-on"), t!("boards-weekly-end"), "unsubscribe"),
        false => (t!("boards-weekly-off"), t!("boards-weekly-begin"), "subscribe"),
    };
    view! {
        <Section id="weekly" title=t!("boards-weekly-title") lead>
            <PostForm action=format!("{}/{action}", routes::board(&id))>
                <Buttons><Button kind=Kind::Quiet>{word}</Button></Buttons>
            </PostForm>
        </Section>
    }
    .into_any()
}
