use super::typed::Typed;
use crate::t;
use crate::ui::Select;
use leptos::prelude::*;

/// Of when the figures are: the newest few years, or those between two.
#[component]
pub fn YearsChoice(
    /// The years in which anything is known.
    years: Vec<i32>,
    /// What is chosen to begin with.
    typed: Typed,
    /// The message key of what is wrong with it.
    #[prop(optional_no_strip)]
    fault: Option<String>,
) -> impl IntoView {
    let newest = [1_i64, 2, 3, 5, 10, 30];
    let options = newest
        .into_iter()
        .map(|count| (format!("last:{count}"), t!("boards-years-last", count = count)))
        .chain([("between".to_owned(), t!("boards-years-between"))])
        .collect();
    let named: Vec<(String, String)> =
        years.iter().map(|year| (year.to_string(), year.to_string())).collect();
    let first = years.first().map(i32::to_string).unwrap_or_default();
    let last = years.last().map(i32::to_string).unwrap_or_default();
    let or = |field: &str, other: String| {
        let value = typed.value(field);
        if value.is_empty() { other } else { value }
    };
    view! {
        <div class="slot">
            <Select
                label=t!("boards-years")
                name="years"
                options
                value=typed.value("years")
                fault
            />
            <Select
                label=t!("boards-years-from")
                name="from"
                options=named.clone()
                value=or("from", first)
            />
            <Select label=t!("boards-years-to") name="to" options=named value=or("to", last)/>
        </div>
    }
    .into_any()
}
