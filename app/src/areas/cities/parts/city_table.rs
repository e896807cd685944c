use crate::areas::cities::list::{Column, Wish};
use crate::areas::cities::view::{CityList, CityRow};
use crate::areas::cities::words;
use crate::i18n::use_language;
use crate::ui::{Button, Kind, Order, SortHeader, TableFrame};
use crate::{routes, t};
use hamsa_domain::Language;
use hamsa_domain::disclosure::Cell;
use leptos::prelude::*;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// The list of cities, each to be ticked for comparison.
#[component]
pub fn CityTable(
    /// The whole list: its years and the country's totals.
    list: CityList,
    /// The rows to show, in their order.
    rows: Memo<Vec<CityRow>>,
    /// What the address asks for.
    wish: Memo<Wish>,
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
    view! {
        <form method="get" action=routes::CITIES>
            {move || carried(&wish.get())}
            <TableFrame label=t!("cities-table")>
                <table class="table stacks">
                    <thead>
                        <tr>
                            {move || Column::ALL.map(header).collect_view()}
                            <th scope="col">{t!("cities-column-compare")}</th>
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
                            <td></td>
                            <td></td>
                            <td class="number">{words::cell(country.0.map_or(Cell::Missing, Cell::Shown))}</td>
                            <td class="number">{words::change(country.0.zip(country.1).map(|(last, before)| last - before))}</td>
                            <td></td>
                            <td></td>
                        </tr>
                    </tfoot>
                </table>
            </TableFrame>
            <p class="hint lower-bound">{t!("cities-lower-bound")}</p>
            <div class="buttons compare-bar screen-only">
                <Button kind=Kind::Quiet>{t!("cities-compare-button")}</Button>
                <span class="hint">{t!("cities-compare-hint")}</span>
            </div>
        </form>
    }
    .into_any()
}

/// The filters, carried along when cities are compared.
fn carried(wish: &Wish) -> impl IntoView + use<> {
    let order = if wish.falling { "falling" } else { "rising" };
    let own = [("sort", wish.column.code().to_owned()), ("order", order.to_owned())];
    wish.filters()
        .into_iter()
        .chain(own)
        .map(|(name, value)| view! { <input type="hidden" name=name value=value/> })
        .collect_view()
}

/// Words that all rows say alike, looked up once.
#[derive(Clone)]
struct Words {
    language: Language,
    labels: [Arc<str>; 6],
    compare: Arc<str>,
    sample_member: Arc<str>,
    districts: HashMap<String, Arc<str>>,
}

impl Words {
    fn of(list: &CityList, labels: [String; 6]) -> Self {
        let codes: HashSet<&String> = list.rows.iter().map(|row| &row.district).collect();
        let district = |code: &String| (code.clone(), t!(format!("cities-district-{code}")).into());
        Self {
            language: use_language(),
            labels: labels.map(Arc::from),
            compare: t!("cities-column-compare").into(),
            sample_member: t!("cities-sample-member").into(),
            districts: codes.into_iter().map(district).collect(),
        }
    }
}

fn row_view(row: CityRow, words: &Words, wish: Memo<Wish>) -> impl IntoView + use<> {
    let name = row.name.in_language(words.language).to_owned();
    let [_, district, cluster, last, change, share] = words.labels.clone();
    let (compare, sample_member) = (words.compare.clone(), words.sample_member.clone());
    let code = row.code.to_string();
    let is_compared = wish.with_untracked(|wish| wish.compared.contains(&code));
    let tick = t!("cities-compare-city", city = name.clone());
    view! {
        <tr>
            <th scope="row">
                <a href=routes::city(&row.code)>{name}</a>
                {row.sample_member.then(|| view! {
                    " "<span class="badge sample-badge">{sample_member}</span>
                })}
            </th>
            <td data-label=district>{words.districts.get(&row.district).cloned()}</td>
            <td class="number" data-label=cluster>{words::cell(row.cluster.map_or(Cell::Missing, Cell::Shown))}</td>
            <td class="number" data-label=last>{words::cell(row.last)}</td>
            <td class="number" data-label=change>{words::change(row.change())}</td>
            <td class="number" data-label=share>{words::share(row.share)}</td>
            <td data-label=compare>
                <label class="tick">
                    <input type="checkbox" name="compare" value=code checked=is_compared/>
                    <span class="visually-hidden">{tick}</span>
                </label>
            </td>
        </tr>
    }
}
