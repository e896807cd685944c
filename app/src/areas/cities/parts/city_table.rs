use super::city_row::{Words, row_view};
use super::compare_bar::CompareBar;
use crate::areas::cities::list::{Column, Wish};
use crate::areas::cities::view::{CityList, CityRow};
use crate::areas::cities::{place, words};
use crate::ui::{EmptyState, Order, SortHeader, TableFrame};
use crate::{routes, t};
use hamsa_domain::disclosure::Cell;
use leptos::prelude::*;
use leptos::web_sys::{Element, HtmlInputElement};
use std::collections::HashMap;
use std::sync::Arc;

/// So many rows a phone shows before the rest is asked for; the style counts them too.
const AT_FIRST: usize = 40;

/// The list of cities, each to be ticked for comparison.
#[component]
pub fn CityTable(
    /// The whole list: its years and the country's totals.
    list: CityList,
    /// The rows to show, in their order.
    rows: Memo<Vec<CityRow>>,
    /// What the address asks for.
    wish: Memo<Wish>,
    /// The names of all cities by their codes, in the page's language.
    names: Arc<HashMap<String, String>>,
    /// Goes to the same page with another wish.
    go: Callback<Wish>,
) -> impl IntoView {
    let (last, before) = (list.year, list.before);
    let label = move |column: Column| match (column, last, before) {
        (Column::Last, Some(year), _) => t!("cities-column-last-of", year = year.to_string()),
        (Column::Change, _, Some(year)) => {
            t!("cities-column-change-since", year = year.to_string())
        }
        _ => t!(format!("cities-column-{}", column.code())),
    };
    let header = move |column: Column| {
        let wish = wish.get();
        let sorted = (wish.column == column).then_some(if wish.falling {
            Order::Falling
        } else {
            Order::Rising
        });
        view! {
            <SortHeader label=label(column) href=wish.sorted_by(column) sorted number=column.is_number()/>
        }
    };
    let words = Words::of(&list, Column::ALL.map(label));
    let country = list.country;
    let folded = Memo::new(move |_| !wish.read().is_whole && rows.read().len() > AT_FIRST);
    let is_empty = Memo::new(move |_| rows.read().is_empty());
    let on_change = move |event: leptos::ev::Event| {
        let field = event_target::<HtmlInputElement>(&event);
        if field.name() == "compare" {
            go.run(wish.get_untracked().with_tick(&field.value(), field.checked()));
        }
    };
    let on_click = move |event: leptos::ev::MouseEvent| {
        let leaves = event_target::<Element>(&event).closest("tbody a").is_ok_and(|a| a.is_some());
        if leaves {
            place::keep(&wish.get_untracked().address());
        }
    };
    view! {
        <form class="city-list" method="get" action=routes::CITIES on:change=on_change on:click=on_click>
            {move || carried(&wish.read(), &rows.read())}
            {move || is_empty.get().then(|| view! { <NoneFound wish/> })}
            <div hidden=move || is_empty.get()>
                <TableFrame label=t!("cities-table")>
                    <table class="table stacks" class:folded=move || folded.get()>
                        <thead>
                            <tr>
                                {move || Column::ALL.map(header).collect_view()}
                                <th scope="col" class="screen-only">{t!("cities-column-compare")}</th>
                            </tr>
                        </thead>
                        <tbody>
                            <For
                                each=move || rows.get()
                                key=|row| row.code.clone()
                                children=move |row| row_view(row, &words, wish)
                            />
                        </tbody>
                        <tfoot>
                            <tr class="total">
                                <th scope="row">{t!("cities-whole-country")}</th>
                                <td class="secondary"></td>
                                <td class="secondary"></td>
                                <td class="number" data-label=label(Column::Last)>
                                    {words::cell(country.0.map_or(Cell::Missing, Cell::Shown))}
                                </td>
                                <td class="number" data-label=label(Column::Change)>
                                    {words::change(country.0.zip(country.1).map(|(last, before)| last - before))}
                                </td>
                                <td></td>
                                <td class="screen-only"></td>
                            </tr>
                        </tfoot>
                    </table>
                </TableFrame>
                {move || folded.get().then(|| view! {
                    <p class="unfold screen-only">
                        <a class="button quiet" data-noscroll="" href=wish.get().whole().address()>
                            {t!("cities-show-all", all = rows.read().len() as i64)}
                        </a>
                    </p>
                })}
                <p class="hint lower-bound">{t!("cities-lower-bound")}</p>
            </div>
            <CompareBar wish names/>
        </form>
    }
    .into_any()
}

/// Where nothing matches: what to do about it.
#[component]
fn NoneFound(wish: Memo<Wish>) -> impl IntoView {
    view! {
        <EmptyState title=t!("cities-none-title") text=t!("cities-none-text")/>
        <p class="unfold">
            <a class="button quiet" rel="external" href=move || wish.get().cleared()>
                {t!("cities-filter-all")}
            </a>
        </p>
    }
}

/// What the form sends along besides the boxes in view: the filters, the order, and the ticks of cities that are
/// filtered away.
fn carried(wish: &Wish, rows: &[CityRow]) -> impl IntoView + use<> {
    let is_in_view = |code: &str| rows.iter().any(|row| row.code.as_str() == code);
    let ticks = wish.ticked.iter().filter(|code| !is_in_view(code));
    wish.filters()
        .into_iter()
        .chain(wish.order())
        .chain(ticks.map(|code| ("compare", code.clone())))
        .map(|(name, value)| view! { <input type="hidden" name=name value=value/> })
        .collect_view()
}
