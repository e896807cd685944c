use leptos::prelude::*;

/// How much of a whole: it fills from the inline start.
///
/// A `progress` element, since its length is an attribute and not a style.
#[component]
pub fn Bar(
    /// How much; what exceeds `max` shows as full.
    value: f64,
    /// The whole.
    max: f64,
    /// What it says, for those who do not see it. Without, the bar is decoration and the number must
    /// stand beside it.
    #[prop(optional_no_strip, into)]
    label: Option<String>,
    /// Whether it is one of those compared with, and so grey.
    #[prop(optional)]
    peer: bool,
) -> impl IntoView {
    let max = if max > 0.0 { max } else { 1.0 };
    let value = value.clamp(0.0, max);
    let hidden = label.is_none().then_some("true");
    view! {
        <progress
            class=if peer { "bar peer" } else { "bar" }
            value=value.to_string()
            max=max.to_string()
            aria-label=label
            aria-hidden=hidden
        ></progress>
    }
}
