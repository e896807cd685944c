use crate::areas::data::words;
use crate::ui::{Button, Kind, Notice, NoticeKind, Section};
use crate::{routes, t};
use hamsa_domain::data::caution::Caution;
use hamsa_domain::id::ImportId;
use leptos::prelude::*;

/// The decision about a file that waits: into the figures, or not.
#[component]
pub fn ImportDecision(
    id: ImportId,
    /// What is unusual about it.
    cautions: Vec<Caution>,
    /// Whether no row of it can be used.
    is_empty: bool,
) -> impl IntoView {
    let path = routes::import(&id);
    let lead = if is_empty { t!("data-decide-nothing") } else { t!("data-decide-lead") };
    let warning = (!cautions.is_empty()).then(|| {
        let line = |caution| view! { <li>{words::caution(caution)}</li> };
        let lines = cautions.iter().map(line).collect_view();
        view! {
            <Notice kind=NoticeKind::Warning title=t!("data-caution-title")>
                <ul>{lines}</ul>
                <p>{t!("data-caution-advice")}</p>
            </Notice>
        }
    });
    let apply = (!is_empty).then(|| {
        view! {
            <form method="post" action=format!("{path}/apply") class="inline">
                <Button>{t!("data-decide-apply")}</Button>
            </form>
        }
    });
    view! {
        <Section id="decide" title=t!("data-decide-title") lead>
            {warning}
            <div class="buttons">
                {apply}
                <form method="post" action=format!("{path}/cancel") class="inline">
                    <Button kind=Kind::Quiet>{t!("data-decide-cancel")}</Button>
                </form>
            </div>
        </Section>
    }
    .into_any()
}
