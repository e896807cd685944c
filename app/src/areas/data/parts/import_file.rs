use crate::areas::data::view::{ImportView, State};
use crate::areas::data::words;
use crate::ui::{ButtonLink, Buttons, Kind, Section};
use crate::{routes, t};
use leptos::prelude::*;

/// The file itself: kept as it came, with its fingerprint and who brought it.
#[component]
pub fn ImportFile(import: ImportView) -> impl IntoView {
    let download = import.may_download.then(|| {
        let href = format!("{}/file", routes::import(&import.id));
        view! {
            <Buttons>
                <ButtonLink kind=Kind::Quiet download=true href>{t!("data-file-download")}</ButtonLink>
            </Buttons>
        }
    });
    // One that could not be read was not kept.
    let is_kept = import.state != State::Failed;
    let lead = if is_kept { t!("data-file-lead") } else { t!("data-file-lead-failed") };
    view! {
        <Section id="file" title=t!("data-file-title") lead>
            <dl class="facts">
                <dt>{t!("data-file-name")}</dt>
                <dd><bdi class="code" dir="ltr">{import.file}</bdi></dd>
                <dt>{t!("data-file-brought")}</dt>
                <dd>{words::deed(import.brought)}</dd>
                <dt>{t!("data-file-size")}</dt>
                <dd>{t!("data-file-size-kb", size = import.size)}</dd>
                <dt>{t!("data-file-hash")}</dt>
                <dd><bdi class="code">{import.hash}</bdi></dd>
            </dl>
            {download}
        </Section>
    }
    .into_any()
}
