use leptos::prelude::*;

/// A yes that can be ticked.
#[component]
pub fn Checkbox(
    /// What is said yes to.
    #[prop(into)]
    label: String,
    /// The field it is sent as.
    #[prop(into)]
    name: String,
    /// What is sent when it is ticked.
    #[prop(optional_no_strip, into)]
    value: Option<String>,
    /// Whether it is ticked to begin with.
    #[prop(optional)]
    checked: bool,
    /// What follows from ticking it.
    #[prop(optional_no_strip, into)]
    hint: Option<String>,
    /// Its id, where the name occurs twice on a page.
    #[prop(optional_no_strip, into)]
    id: Option<String>,
) -> impl IntoView {
    let id = id.unwrap_or_else(|| format!("field-{name}"));
    let hint_id = hint.is_some().then(|| format!("{id}-hint"));
    view! {
        <div class="field">
            <label class="checkbox">
                <input
                    type="checkbox"
                    id=id
                    name=name
                    value=value.unwrap_or_else(|| "1".to_owned())
                    checked=checked
                    aria-describedby=hint_id.clone()
                />
                <span>{label}</span>
            </label>
            {hint.map(|hint| view! { <p class="hint" id=hint_id>{hint}</p> })}
        </div>
    }
}
