use crate::t;
use crate::ui::{Field, FieldKind};
use hamsa_domain::people::credentials::SHORTEST_PASSWORD;
use leptos::prelude::*;

/// A password to be chosen, with what it takes.
#[component]
pub fn NewPassword(
    /// The message key of what is wrong with the last one.
    fault: Option<String>,
) -> impl IntoView {
    view! {
        <Field
            label=t!("people-password-new")
            name="password"
            kind=FieldKind::Password
            hint=t!("people-password-hint", least = SHORTEST_PASSWORD as i64)
            fault
            autocomplete="new-password"
            required=true
        />
    }
}
