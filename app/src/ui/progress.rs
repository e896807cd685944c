use leptos::prelude::*;

/// Work under way: how far, where that is known.
#[component]
pub fn Progress(
    /// What is being done.
    #[prop(into)]
    label: String,
    /// How much of it is done, from 0 to 1.
    #[prop(optional_no_strip, into)]
    value: Option<f64>,
) -> impl IntoView {
    view! {
        <div class="progress" role="status">
            <span>{label.clone()}</span>
            <progress
                aria-label=label
                max="1"
                value=value.map(|value| value.clamp(0.0, 1.0).to_string())
            ></progress>
        </div>
    }
}
