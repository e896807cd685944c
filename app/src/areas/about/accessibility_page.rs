use super::contact::ContactPart;
use super::statement::Part;
use crate::t;
use crate::ui::PageHead;
use leptos::prelude::*;

/// The accessibility statement that Israeli law asks of a public service.
#[component]
pub fn AccessibilityPage() -> impl IntoView {
    view! {
        <article class="statement">
            <PageHead title=t!("app-access-title") lead=t!("app-access-lead")/>
            <Part
                id="standard"
                title=t!("app-access-standard")
                items=vec![t!("app-access-standard-text")]
            />
            <Part
                id="done"
                title=t!("app-access-done")
                items=vec![
                    t!("app-access-done-keyboard"),
                    t!("app-access-done-screen-reader"),
                    t!("app-access-done-languages"),
                    t!("app-access-done-contrast"),
                    t!("app-access-done-charts"),
                    t!("app-access-done-targets"),
                    t!("app-access-done-scripts"),
                    t!("app-access-done-tests"),
                ]
            />
            <Part
                id="limits"
                title=t!("app-access-limits")
                items=vec![t!("app-access-limits-charts"), t!("app-access-limits-files")]
            />
            <ContactPart/>
            <p class="hint">{t!("app-access-updated")}</p>
        </article>
    }
    .into_any()
}
