use crate::areas::cities::list::{Column, Wish};
use crate::areas::cities::view::{CityList, CityRow};
use crate::areas::cities::words;
use crate::i18n::use_language;
use crate::{routes, t};
use hamsa_domain::Language;
use hamsa_domain::disclosure::Cell;
use leptos::prelude::*;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// Words that all rows say alike, looked up once.
#[derive(Clone)]
pub struct Words {
    language: Language,
    labels: [Arc<str>; Column::ALL.len()],
    compare: Arc<str>,
    sample_member: Arc<str>,
    districts: HashMap<String, Arc<str>>,
}

impl Words {
    /// The words of `list`, whose columns are called `labels`.
    pub fn of(list: &CityList, labels: [String; Column::ALL.len()]) -> Self {
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

/// One city of the list, with the box to tick it.
pub fn row_view(row: CityRow, words: &Words, wish: Memo<Wish>) -> impl IntoView + use<> {
    let name = row.name.in_language(words.language).to_owned();
    let [_, district, cluster, last, change, share] = words.labels.clone();
    let (compare, sample_member) = (words.compare.clone(), words.sample_member.clone());
    let code = row.code.to_string();
    let is_ticked = wish.with_untracked(|wish| wish.ticked.contains(&code));
    let stays_ticked = {
        let code = code.clone();
        move || wish.with(|wish| wish.ticked.contains(&code))
    };
    let tick = t!("cities-compare-city", city = name.clone());
    view! {
        <tr>
            <th scope="row">
                <a href=routes::city(&row.code)>{name}</a>
                {row.sample_member.then(|| view! {
                    " "<span class="badge sample-badge">{sample_member}</span>
                })}
            </th>
            <td class="secondary" data-label=district>{words.districts.get(&row.district).cloned()}</td>
            <td class="number secondary" data-label=cluster>{words::cell(row.cluster.map_or(Cell::Missing, Cell::Shown))}</td>
            <td class="number" data-label=last>{words::cell(row.last)}</td>
            <td class="number" data-label=change>{words::change(row.change())}</td>
            <td class="number" data-label=share>{words::share(row.share)}</td>
            <td class="screen-only" data-label=compare>
                <label class="tick">
                    <input type="checkbox" name="compare" value=code checked=is_ticked prop:checked=stays_ticked/>
                    <span class="visually-hidden">{tick}</span>
                </label>
            </td>
        </tr>
    }
}
