use super::said;
use crate::areas::answering::view::VersionView;
use crate::t;
use crate::ui::{Badge, Section};
use leptos::prelude::*;

/// Everything that was sent, the last first; earlier ones stay to be seen.
#[component]
pub fn Versions(
    /// The versions.
    versions: Vec<VersionView>,
) -> impl IntoView {
    let versions = versions
        .into_iter()
        .map(|version| {
            let by = t!(version.by);
            let words = t!("answering-version", number = version.number, at = version.at, by = by);
            let correction = version
                .correction
                .then(|| view! { <Badge>{t!("answering-correction")}</Badge> });
            let changes = version
                .changes
                .into_iter()
                .map(|(name, before, after)| {
                    let (before, after) = (said(before.as_ref()), said(after.as_ref()));
                    let words = match before == after {
                        // The number is the same, and the remark is not.
                        true => t!("answering-change-of-note", name = name),
                        false => t!("answering-change", name = name, before = before, after = after),
                    };
                    view! { <li>{words}</li> }
                })
                .collect_view();
            view! { <li><p class="row">{words} {correction}</p><ul class="changes">{changes}</ul></li> }
        })
        .collect_view();
    view! {
        <Section id="versions" title=t!("answering-versions") lead=t!("answering-versions-lead")>
            <ol class="versions" reversed=true>{versions}</ol>
        </Section>
    }
}
