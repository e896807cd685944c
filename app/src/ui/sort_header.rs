use crate::t;
use leptos::prelude::*;

/// Which way a table is sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The smallest first.
    Rising,
    /// The largest first.
    Falling,
}

/// The head of a column, which is also the link that sorts by it.
#[component]
pub fn SortHeader(
    /// The column's name.
    #[prop(into)]
    label: String,
    /// The same page, sorted by this column.
    #[prop(into)]
    href: String,
    /// Which way the table is sorted by this column, if it is by this one.
    #[prop(optional_no_strip, into)]
    sorted: Option<Order>,
    /// Whether the column holds numbers.
    #[prop(optional)]
    number: bool,
) -> impl IntoView {
    let (order, sign) = match sorted {
        Some(Order::Rising) => (Some("ascending"), "▲"),
        Some(Order::Falling) => (Some("descending"), "▼"),
        None => (None, ""),
    };
    let title = t!("app-sort-by", column = label.clone());
    view! {
        <th scope="col" class=if number { "number sortable" } else { "sortable" } aria-sort=order>
            <a href=href title=title>
                {label}
                <span class="sort-sign" aria-hidden="true">{sign}</span>
            </a>
        </th>
    }
}
