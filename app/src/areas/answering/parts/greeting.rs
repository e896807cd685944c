use crate::areas::answering::view::{Asking, Greeting as Words};
use crate::t;
use crate::ui::{Badge, BadgeKind, PageHead};
use leptos::prelude::*;

/// Who asks whom for what, until when, and how long it takes.
#[component]
pub fn Greeting(
    /// The request.
    asking: Asking,
) -> impl IntoView {
    let count = asking.rules.asked.len() as i64;
    let Words { city, school, name, title, year, day, days_left, minutes } = asking.greeting;
    let eyebrow = t!("answering-eyebrow", city = city.clone());
    let lead =
        t!("answering-asks", city = city, school = school, count = count, year = year, day = day);
    let hello = (!name.is_empty()).then(|| t!("answering-hello", name = name));
    let (kind, left) = time_left(days_left);
    view! {
        <PageHead title eyebrow/>
        <div class="greeting stack">
            {hello.map(|hello| view! { <p>{hello}</p> })}
            <p class="lead">{lead}</p>
            <p class="row">
                <Badge kind>{left}</Badge>
                <span>{t!("answering-takes", count = minutes)}</span>
            </p>
        </div>
    }
}

fn time_left(days: i64) -> (BadgeKind, String) {
    match days {
        ..0 => (BadgeKind::Warning, t!("answering-overdue", count = -days)),
        0 => (BadgeKind::Warning, t!("answering-last-day")),
        1..=3 => (BadgeKind::Warning, t!("answering-days-left", count = days)),
        _ => (BadgeKind::Accent, t!("answering-days-left", count = days)),
    }
}
