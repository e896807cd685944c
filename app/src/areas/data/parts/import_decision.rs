use crate::ui::{Button, Kind, Section};
use crate::{routes, t};
use hamsa_domain::id::ImportId;
use leptos::prelude::*;

/// The decision about a file that waits: into the figures, or not.
#[component]
pub fn ImportDecision(id: ImportId) -> impl IntoView {
    let path = routes::import(&id);
    view! {
        <Section id="decide" title=t!("data-decide-title") lead=t!("data-decide-lead")>
            <div class="buttons">
                <form method="post" action=format!("{path}/apply") class="inline">
                    <Button>{t!("data-decide-apply")}</Button>
                </form>
                <form method="post" action=format!("{path}/cancel") class="inline">
                    <Button kind=Kind::Quiet>{t!("data-decide-cancel")}</Button>
                </form>
            </div>
        </Section>
    }
    .into_any()
}
