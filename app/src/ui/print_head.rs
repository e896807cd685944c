use crate::page::use_page;
use crate::t;
use leptos::prelude::*;

/// The head of the printed page: whose it is, where it is found, and of when it is.
#[component]
pub fn PrintHead(
    /// The path of the page, with what it is filtered by.
    #[prop(into)]
    path: Signal<String>,
    /// The day, as it is written.
    #[prop(into)]
    date: String,
) -> impl IntoView {
    let page = use_page();
    view! {
        <div class="print-only print-head">
            <span class="print-brand"><img class="mark" src=page.mark alt=""/>{t!("app-name")}</span>
            <bdi dir="ltr">{move || format!("{}{}", page.address, path.get())}</bdi>
            <span>{date}</span>
        </div>
    }
}
