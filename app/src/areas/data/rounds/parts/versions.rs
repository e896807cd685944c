use crate::areas::data::rounds::view::{SchoolView, VersionView};
use crate::areas::data::rounds::words::{self, count};
use crate::t;
use crate::ui::Section;
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
    view! {
        <li>
            <span>
                {t!("rounds-version", number = version.number, at = version.received)}
                <br/>
                <span class="hint">{way}" "{correction}</span>
            </span>
            <span class="list-aside hint">{figures}</span>
        </li>
    }
    .into_any()
}
