use super::settled_table::{SettledRow, SettledTable};
use crate::areas::data::view::{Choice, SettledSchool};
use crate::{routes, t};
use leptos::prelude::*;

/// Schools that were settled one by one.
#[component]
pub fn SettledSchools(
    schools: Vec<SettledSchool>,
    authorities: StoredValue<Vec<Choice>>,
    open: Signal<String>,
) -> impl IntoView {
    let rows = schools
        .into_iter()
        .map(|school| SettledRow {
            place: school.place(),
            name: school.name,
            code: Some(school.code.to_string()),
            authority: school.authority,
            decided: school.decided,
            action: format!("{}/schools/{}", routes::PLACES, school.code),
            form: format!("school-{}-authority", school.code),
            hidden: Vec::new(),
            withdrawal: format!("{}/schools/{}/withdraw", routes::PLACES, school.code),
        })
        .collect();
    view! {
        <SettledTable
            id="settled-schools"
            title=t!("data-settled-schools-title")
            lead=t!("data-settled-schools-lead")
            place=t!("data-school")
            rows
            authorities
            open
        />
    }
    .into_any()
}
