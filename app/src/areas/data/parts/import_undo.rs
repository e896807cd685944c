use crate::ui::{Button, Kind, Section};
use crate::{routes, t};
use hamsa_domain::id::ImportId;
use leptos::prelude::*;

/// Takes a file back out of the figures, or says why that cannot be.
#[component]
pub fn ImportUndo(
    id: ImportId,
    /// The message key of why not.
    hindrance: Option<String>,
) -> impl IntoView {
    let way = match hindrance {
        Some(why) => view! { <p>{t!(why)}</p> }.into_any(),
        None => view! {
            <form method="post" action=format!("{}/undo", routes::import(&id)) class="inline">
                <Button kind=Kind::Danger>{t!("data-undo-button")}</Button>
            </form>
        }
        .into_any(),
    };
    view! {
        <Section id="undo" title=t!("data-undo-title") lead=t!("data-undo-lead")>{way}</Section>
    }
    .into_any()
}
