use super::settled_table::{SettledRow, SettledTable};
use crate::areas::data::view::{Choice, SettledLocality};
use crate::{routes, t};
use leptos::prelude::*;

/// Localities that were settled.
#[component]
pub fn SettledLocalities(
    localities: Vec<SettledLocality>,
    authorities: StoredValue<Vec<Choice>>,
    open: Signal<String>,
) -> impl IntoView {
    let rows = localities
        .into_iter()
        .enumerate()
        .map(|(number, locality)| SettledRow {
            place: locality.place(),
            name: locality.name.clone(),
            code: None,
            authority: locality.authority,
            decided: locality.decided,
            action: format!("{}/localities", routes::PLACES),
            form: format!("settled-{number}-authority"),
            hidden: vec![("key", locality.key), ("locality", locality.name)],
            withdrawal: format!("{}/localities/withdraw", routes::PLACES),
        })
        .collect();
    view! {
        <SettledTable
            id="settled-localities"
            title=t!("data-settled-localities-title")
            lead=t!("data-settled-localities-lead")
            place=t!("data-locality")
            rows
            authorities
            open
        />
    }
    .into_any()
}
