use leptos::prelude::*;

/// What a [`Slider`] may be set to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// The least.
    pub least: i32,
    /// The most.
    pub most: i32,
}

/// A number that is set by moving something. It is sent with its form where nothing but the form works.
#[component]
pub fn Slider(
    /// What is set.
    #[prop(into)]
    label: String,
    /// The field it is sent as.
    name: &'static str,
    /// What it may be.
    bounds: Bounds,
    /// What it is.
    value: RwSignal<i32>,
    /// What is written behind the number.
    unit: &'static str,
) -> impl IntoView {
    let id = format!("slide-{name}");
    let shown = move || format!("\u{2066}{}{unit}\u{2069}", value.get());
    let moved = move |event| {
        if let Ok(number) = event_target_value(&event).parse() {
            value.set(number);
        }
    };
    view! {
        <div class="slider">
            <label for=id.clone()>{label}</label>
            <output for=id.clone()>{shown}</output>
            <input
                type="range"
                id=id
                name=name
                min=bounds.least.to_string()
                max=bounds.most.to_string()
                value=value.get_untracked().to_string()
                on:input=moved
            />
        </div>
    }
    .into_any()
}
