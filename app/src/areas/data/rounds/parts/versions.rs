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
    let figures = t!("rounds-version-figures", count = count(version.answered));
    let correction = version
        .is_correction
        .then(|| view! { <Badge kind=BadgeKind::Accent>{t!("rounds-version-correction")}</Badge> });
    let (holds, held) = match (version.published, version.replaced) {
        (Some(from), Some(until)) => {
            (None, Some(t!("rounds-version-was-published", from = from, until = until)))
        }
        (Some(from), None) => (Some(t!("rounds-published-on", day = from)), None),
        (None, _) => (None, None),
    };
    let holds = holds.map(|words| view! { <Badge kind=BadgeKind::Good>{words}</Badge> });
    let held = held.map(|words| view! { <p class="hint">{words}</p> });
    view! {
        <li class="version">
            <p class="row">
                <span>{t!("rounds-version", number = version.number, at = version.received)}</span>
                {correction} {holds}
            </p>
            <p class="hint">{way} " · " {figures}</p>
            {held}
            <Changes changes=version.changes/>
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
