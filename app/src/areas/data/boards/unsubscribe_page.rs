use super::api::read_unsubscribe;
use crate::ui::{Button, Buttons, PageHead, PostForm, ask, load};
use crate::{routes, t};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// Ends a weekly mail. Nothing ends before somebody presses: programs that look at mails follow links, too.
#[component]
pub fn UnsubscribePage() -> impl IntoView {
    let path = use_params_map();
    let secret = move || path.get().get("secret").unwrap_or_default();
    load(ask(secret, read_unsubscribe), move |view| {
        let secret = path.get_untracked().get("secret").unwrap_or_default();
        match view.title {
            Some(title) => view! {
                <PageHead
                    title=t!("boards-unsubscribe-title")
                    lead=t!("boards-unsubscribe-lead", title = title)
                />
                <PostForm action=routes::unsubscribe(&secret)>
                    <Buttons><Button>{t!("boards-unsubscribe")}</Button></Buttons>
                </PostForm>
            }
            .into_any(),
            None => view! {
                <PageHead
                    title=t!("boards-unsubscribed-title")
                    lead=t!("boards-unsubscribed-lead")
                />
            }
            .into_any(),
        }
    })
    .into_any()
}
