use crate::areas::data::analysis::view::Asked;
use leptos::prelude::*;

/// What a form of the page sends along besides its fields `own`, so that one form does not undo the other.
#[component]
pub fn Carried(
    /// What the address asks for.
    asked: Asked,
    /// The fields that the form has itself.
    own: &'static [&'static str],
) -> impl IntoView {
    asked
        .pairs()
        .into_iter()
        .filter(|(name, value)| !own.contains(name) && !value.is_empty())
        .map(|(name, value)| view! { <input type="hidden" name=name value=value/> })
        .collect_view()
        .into_any()
}
