use super::{Notice, NoticeKind};
use crate::page::Returned;
use crate::t;
use leptos::prelude::*;

/// A plain form that is posted, and may come back with what was typed and what is wrong with it.
///
/// The browser's own checks are off: they speak the browser's language, not the page's.
#[component]
pub fn PostForm(
    /// Where it is posted.
    #[prop(into)]
    action: String,
    /// The form as it came back, if it did.
    #[prop(optional)]
    returned: Returned,
    /// Whether files go with it.
    #[prop(optional)]
    upload: bool,
    /// Its fields and buttons.
    children: Children,
) -> impl IntoView {
    let notice = match returned.notice {
        Some((key, count)) => Some(t!(key, count = count)),
        None if returned.faults.is_empty() => None,
        None => Some(t!("app-form-faults", count = returned.faults.len() as i64)),
    };
    view! {
        <form
            class="form"
            method="post"
            action=action
            enctype=upload.then_some("multipart/form-data")
            novalidate
        >
            {notice.map(|notice| view! { <Notice kind=NoticeKind::Error>{notice}</Notice> })}
            {children()}
        </form>
    }
}
