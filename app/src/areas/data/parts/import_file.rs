use crate::areas::data::view::ImportView;
use crate::areas::data::words;
use crate::ui::{ButtonLink, Buttons, Kind, Section};
use crate::{routes, t};
use leptos::prelude::*;

/// The file itself: kept as it came, with its fingerprint and who brought it.
#[component]
pub fn ImportFile(import: ImportView) -> impl IntoView {
    view! {
        <Section id="file" title=t!("data-file-title") lead=t!("data-file-lead")>
            <dl class="facts">
                <dt>{t!("data-file-name")}</dt>
                <dd><bdi class="code">{import.file}</bdi></dd>
                <dt>{t!("data-file-brought")}</dt>
                <dd>{words::deed(import.brought)}</dd>
                <dt>{t!("data-file-size")}</dt>
                <dd>{t!("data-file-size-kb", size = import.size)}</dd>
                <dt>"SHA-256"</dt>
                <dd><bdi class="code">{import.hash}</bdi></dd>
            </dl>
            <Buttons>
                <ButtonLink
                    kind=Kind::Quiet
                    download=true
                    href=format!("{}/file", routes::import(&import.id))
                >
                    {t!("data-file-download")}
                </ButtonLink>
            </Buttons>
        </Section>
    }
    .into_any()
}
