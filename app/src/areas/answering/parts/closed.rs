use super::{Sent, Versions};
use crate::areas::answering::view::Asking;
use crate::t;
use crate::ui::PageHead;
use hamsa_domain::data::round::conflict;
use leptos::prelude::*;

/// Nothing is received any more: why, whom to ask, and what was sent.
#[component]
pub fn Closed(
    /// The request.
    asking: Asking,
) -> impl IntoView {
    let city = asking.greeting.city.clone();
    let is_school = asking.closed.as_deref() == Some(conflict::SCHOOL_CLOSED);
    let (title, lead) = match is_school {
        true => (t!("answering-school-closed"), t!("answering-school-closed-text", city = city)),
        false => (t!("answering-closed"), t!("answering-closed-text", city = city)),
    };
    let sent = asking.has_sent().then(|| {
        view! {
            <Sent asking=asking.clone()/>
            <Versions versions=asking.versions.clone()/>
        }
    });
    view! {
        <PageHead title eyebrow=asking.greeting.title.clone() lead/>
        {sent}
    }
}
