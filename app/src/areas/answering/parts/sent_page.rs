use super::{Sent, Versions};
use crate::areas::answering::view::Asking;
use crate::receipt::use_receipt;
use crate::ui::{Buttons, Kind, Notice, NoticeKind, PageHead};
use crate::{routes, t};
use hamsa_domain::data::round::RequestState;
use leptos::prelude::*;

/// What was sent, when it was received, and the way to correct it.
#[component]
pub fn SentPage(
    /// The request.
    asking: Asking,
    /// The token of its link.
    token: String,
) -> impl IntoView {
    let is_new = use_receipt() == "received";
    let newest = asking.versions.first().cloned();
    let (at, hour) = newest.map(|version| (version.at, version.hour)).unwrap_or_default();
    let greeting = asking.greeting.clone();
    let missing = asking.rules.asked.len() - asking.answered();
    let lead = t!(
        "answering-sent-lead",
        city = greeting.city,
        school = greeting.school,
        at = at,
        answered = asking.answered() as i64,
        expected = asking.rules.asked.len() as i64
    );
    let (kind, way) = match missing {
        0 => (Kind::Quiet, t!("answering-correct")),
        _ => (Kind::Primary, t!("answering-continue", count = missing as i64)),
    };
    view! {
        <PageHead title=t!("answering-sent-title") eyebrow=greeting.title lead/>
        {is_new.then(|| view! {
            <Notice kind=NoticeKind::Success focus=true title=t!("answering-received", hour = hour)>
                <p>{match missing {
                    0 => t!("answering-received-text"),
                    missing => t!("answering-received-part", count = missing as i64),
                }}</p>
            </Notice>
        })}
        <p>{state(&asking, missing)}</p>
        <Buttons>
            <a class=kind.class() href=routes::correct_answer(&token) rel="external">{way}</a>
        </Buttons>
        <Sent asking=asking.clone()/>
        <Versions versions=asking.versions/>
    }
}

/// Where the answers are now, of which so many are missing.
fn state(asking: &Asking, missing: usize) -> String {
    let is_correction = asking.versions.first().is_some_and(|version| version.correction);
    match asking.state {
        RequestState::Approved => t!("answering-state-approved"),
        RequestState::Published => t!("answering-state-published"),
        _ if is_correction => t!("answering-state-correction"),
        _ if missing > 0 => t!("answering-state-part", count = missing as i64),
        _ => t!("answering-state-received"),
    }
}
