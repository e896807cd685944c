use crate::areas::cities::city_page::address;
use crate::areas::cities::view::Summary;
use crate::areas::cities::words;
use crate::t;
use crate::ui::EmptyState;
use leptos::prelude::*;

/// A city without a figure in the subject: why that may be, and where it has some.
#[component]
pub fn EmptySubject(
    /// The city.
    summary: Summary,
) -> impl IntoView {
    if summary.years.is_empty() {
        return view! {
            <EmptyState title=t!("cities-empty-title") text=t!("cities-summary-no-file")/>
        }
        .into_any();
    }
    let subject = words::subject_within(summary.subject);
    let links = summary
        .subjects
        .iter()
        .map(|subject| {
            let href = address(&summary.code, *subject);
            view! { <li><a href=href>{words::subject(*subject)}</a></li> }
        })
        .collect_view();
    view! {
        <EmptyState
            title=t!("cities-summary-empty-title", subject = subject)
            text=t!("cities-summary-empty-text")
        />
        {(!summary.subjects.is_empty()).then(|| view! {
            <div class="other-subjects">
                <p>{t!("cities-summary-other-subjects")}</p>
                <ul>{links}</ul>
            </div>
        })}
    }
    .into_any()
}
