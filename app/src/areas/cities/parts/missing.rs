use crate::areas::cities::view::Summary;
use crate::areas::cities::words;
use crate::t;
use leptos::prelude::*;

/// What the figures do not tell, said beside them.
#[component]
pub fn MissingAside(
    /// The city.
    summary: Summary,
) -> impl IntoView {
    let missing = summary.missing;
    let without = missing.schools - missing.schools_with_five;
    let subject = words::subject_within(summary.subject);
    view! {
        <aside class="missing" aria-labelledby="missing-title">
            <h2 id="missing-title">{t!("cities-missing-title")}</h2>
            <ul>
                <li>{t!("cities-missing-small")}</li>
                <li>{t!("cities-missing-examined")}</li>
                {(without > 0).then(|| view! {
                    <li>{t!("cities-missing-schools", count = without, all = missing.schools, subject = subject)}</li>
                })}
                {(missing.schools_known > missing.schools).then(|| view! {
                    <li>{t!("cities-missing-unheard", count = missing.schools_known - missing.schools)}</li>
                })}
                {(missing.schools_to_review > 0).then(|| view! {
                    <li>{t!("cities-missing-review", count = missing.schools_to_review)}</li>
                })}
                {missing.goal.then(|| view! { <li>{t!("cities-missing-goal")}</li> })}
            </ul>
        </aside>
    }
    .into_any()
}
