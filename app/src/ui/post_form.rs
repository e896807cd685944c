use super::{FaultLinks, Notice, NoticeKind};
use crate::kept::KEPT;
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
    /// Whether it asks for a password, which never comes back.
    #[prop(optional)]
    secret: bool,
    /// The faulty fields of a long form, by id and label: the way to each.
    #[prop(optional)]
    faulty: Vec<(String, String)>,
    /// Its fields and buttons.
    children: Children,
) -> impl IntoView {
    let came_back = !returned.form.is_empty();
    // Where a field is faulty, the page opens at that field.
    let focus = returned.notice.is_some();
    let (kind, notice) = match returned.notice {
        Some((key, count)) if key == KEPT => (NoticeKind::Info, Some(t!(key, count = count))),
        Some((key, count)) => (NoticeKind::Error, Some(t!(key, count = count))),
        None if returned.faults.is_empty() => (NoticeKind::Error, None),
        None => {
            let key = if secret { "app-form-faults-secret" } else { "app-form-faults" };
            (NoticeKind::Error, Some(t!(key, count = returned.faults.len() as i64)))
        }
    };
    view! {
        <form
            class="form"
            method="post"
            action=action
            data-came-back=came_back.then_some("")
            enctype=upload.then_some("multipart/form-data")
            novalidate
        >
            {notice.map(|notice| view! {
                <Notice kind focus><p>{notice}</p><FaultLinks fields=faulty/></Notice>
            })}
            {children()}
        </form>
    }
}
