use super::settings::Setting;
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
    /// Its bounds and its value.
    setting: Setting,
) -> impl IntoView {
    let Setting { name, bounds, unit, value, .. } = setting;
    let id = format!("slide-{name}");
    let moved = move |event| {
        if let Ok(number) = event_target_value(&event).parse() {
            value.set(number);
        }
    };
    view! {
        <div class="slider">
            <label for=id.clone()>{label}</label>
            <output for=id.clone()>{move || setting.written(value.get())}</output>
            <input
                type="range"
                id=id
                name=name
                min=bounds.least.to_string()
                max=bounds.most.to_string()
                value=value.get_untracked().to_string()
                prop:value=move || value.get().to_string()
                aria-valuetext=move || format!("{}{unit}", value.get())
                on:input=moved
            />
        </div>
    }
    .into_any()
}
