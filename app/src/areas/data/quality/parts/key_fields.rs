use hamsa_domain::data::quality::Key;
use hamsa_domain::id::AuthorityCode;
use leptos::prelude::*;

/// By what a form tells what it is about.
#[component]
pub fn KeyFields(
    /// The city.
    city: AuthorityCode,
    /// What it is about.
    key: Key,
    /// Whether it stands in the list of what was answered.
    answered_shown: bool,
) -> impl IntoView {
    let show =
        answered_shown.then(|| view! { <input type="hidden" name="show" value="answered"/> });
    view! {
        <input type="hidden" name="city" value=city.to_string()/>
        <input type="hidden" name="school" value=key.school.to_string()/>
        <input type="hidden" name="check" value=key.check/>
        <input type="hidden" name="cell" value=key.cell.to_string()/>
        <input type="hidden" name="year" value=key.year.to_string()/>
        {show}
    }
}
