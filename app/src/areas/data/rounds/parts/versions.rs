use crate::areas::data::rounds::view::{ChangeView, SchoolView, VersionView};
use crate::areas::data::rounds::words::{self, count};
use crate::t;
use crate::ui::{Badge, BadgeKind, Section};
use leptos::prelude::*;

/// Every version that came in, the newest first. None is ever lost.
#[component]
pub fn Versions(
    /// The school in its round.
    view: SchoolView,
) -> impl IntoView {
    (!view.versions.is_empty()).then(|| {
        let lines =
            view.versions.into_iter().map(|version| view! { <Line version/> }).collect_view();
        view! {
            <Section id="versions" title=t!("rounds-versions") lead=t!("rounds-versions-lead")>
                <ul class="list">{lines}</ul>
            </Section>
        }
    })
}

#[component]
fn Line(version: VersionView) -> impl IntoView {
    let way = words::way(&version);
    let correction = version.is_correction.then(|| t!("rounds-version-correction"));
    let figures = t!("rounds-version-figures", count = count(version.answered));
    let published = match (version.published, version.replaced) {
        (Some(from), Some(until)) => {
            Some(t!("rounds-version-was-published", from = from, until = until))
        }
        (Some(from), None) => Some(t!("rounds-published-on", day = from)),
        (None, _) => None,
    };
    let published =
        published.map(|words| view! { <br/> <Badge kind=BadgeKind::Good>{words}</Badge> });
    view! {
        <li>
            <div>
                {t!("rounds-version", number = version.number, at = version.received)}
                <br/>
                <span class="hint">{way}" "{correction}</span>
                <Changes changes=version.changes/>
            </div>
            <span class="list-aside hint">{figures} {published}</span>
        </li>
    }
    .into_any()
}

/// What a version says otherwise than the one before.
#[component]
fn Changes(changes: Vec<ChangeView>) -> impl IntoView {
    (!changes.is_empty()).then(|| {
        let lines = changes
            .into_iter()
            .map(|change| {
                let before = words::value_if(change.before.as_ref());
                let after = words::value_if(change.after.as_ref());
                let words = match before == after {
                    // The number is the same, and the remark is not.
                    true => t!("rounds-change-of-remark", name = change.name),
                    false => {
                        t!("rounds-change", name = change.name, before = before, after = after)
                    }
                };
                view! { <li>{words}</li> }
            })
            .collect_view();
        view! { <ul class="names">{lines}</ul> }
    })
}
