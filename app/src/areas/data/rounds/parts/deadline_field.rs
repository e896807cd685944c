use crate::t;
use crate::ui::{Field, FieldKind};
use hamsa_domain::time::Day;
use leptos::prelude::*;

/// The last day for answers. One on which schools are not at work is told while it is chosen, and may be meant.
#[component]
pub fn DeadlineField(
    /// What stands in it to begin with.
    value: String,
    /// The message key of what is wrong with it.
    #[prop(optional_no_strip)]
    fault: Option<String>,
) -> impl IntoView {
    let typed = RwSignal::new(value.clone());
    let rests = Memo::new(move |_| typed.with(|typed| Day::typed(typed).and_then(Day::rest)));
    view! {
        <div class="deadline" on:input=move |event| typed.set(event_target_value(&event))>
            <Field
                label=t!("rounds-deadline")
                name="deadline"
                kind=FieldKind::Date
                value
                hint=t!("rounds-deadline-hint")
                fault
            />
            <p class="doubt" role="status">
                {move || rests.get().map(|rest| t!(format!("rounds-rests-{}", rest.code())))}
            </p>
        </div>
    }
    .into_any()
}
