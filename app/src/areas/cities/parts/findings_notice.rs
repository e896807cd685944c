use crate::ui::{Notice, NoticeKind};
use crate::{routes, t};
use hamsa_domain::id::AuthorityCode;
use leptos::prelude::*;

/// That something does not fit in what the city published, and the way to it.
#[component]
pub fn FindingsNotice(
    /// The city.
    city: AuthorityCode,
    /// How much has no answer.
    open: usize,
) -> impl IntoView {
    if open == 0 {
        return ().into_any();
    }
    let words = t!("cities-findings", count = i64::try_from(open).unwrap_or(i64::MAX));
    view! {
        <div class="screen-only">
            <Notice kind=NoticeKind::Warning><a href=routes::findings_of(&city)>{words}</a></Notice>
        </div>
    }
    .into_any()
}
