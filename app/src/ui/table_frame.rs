use leptos::prelude::*;

/// Room for a table: it scrolls sideways where the page is narrow, by finger, wheel and keyboard.
#[component]
pub fn TableFrame(
    /// What the table shows.
    #[prop(into)]
    label: String,
    /// The table, with the class `table`.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="table-frame" role="group" tabindex="0" aria-label=label>{children()}</div>
    }
}
