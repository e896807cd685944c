use super::api::{read_cities, read_side_by_side};
use super::list::{MOST_COMPARED, Wish};
use super::parts::{CityFilters, CityTable, SideBySideSection, said_of_ticks};
use super::view::{CityList, SideBySide};
use super::{place, words};
use crate::i18n::use_language;
use crate::t;
use crate::ui::{EmptyState, Explain, Notice, PageHead, PrintHead, Provenance, ask, load};
use hamsa_domain::data::Subject;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_navigate, use_query_map};
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

/// How long nobody types before the address says what was typed.
const PAUSE: Duration = Duration::from_millis(300);

/// All local authorities: found in any script, narrowed, sorted, compared.
#[component]
pub fn CitiesPage() -> impl IntoView {
    let address = use_query_map();
    let list = ask(|| (), |()| read_cities());
    let compared = ask(
        move || {
            let codes = Wish::read(&address.get()).compared;
            codes.into_iter().take(MOST_COMPARED).collect::<Vec<_>>().join(",")
        },
        |codes| async move {
            if codes.contains(',') {
                read_side_by_side(codes).await
            } else {
                Ok(SideBySide::default())
            }
        },
    );
    view! {
        <PageHead title=t!("cities-title") lead=t!("cities-lead")/>
        <div class="stack">
            {load(compared, |compared| view! { <SideBySideSection compared/> })}
            {load(list, |list| view! { <Cities list/> })}
        </div>
    }
    .into_any()
}

/// The list with its filters. What is typed narrows at once where wasm runs, and by the form's
/// button where it does not. The address says all of it: a link shared is a list shared, and whoever
/// comes back finds it as it was.
#[component]
fn Cities(list: CityList) -> impl IntoView {
    let address = use_query_map();
    let language = use_language();
    let typed = RwSignal::new(None::<String>);
    let wish = Memo::new(move |_| {
        let wish = Wish::read(&address.get());
        Wish { query: typed.get().unwrap_or(wish.query.clone()), ..wish }
    });
    let navigate = use_navigate();
    let go = Callback::new(move |wish: Wish| {
        let here = NavigateOptions { replace: true, scroll: false, ..NavigateOptions::default() };
        navigate(&wish.address(), here);
    });
    let strokes = StoredValue::new(0_u32);
    let typing = Callback::new(move |text: String| {
        typed.set(Some(text));
        strokes.update_value(|strokes| *strokes += 1);
        let stroke = strokes.get_value();
        let keep = move || {
            // Whoever has opened a city meanwhile has left the list, and is not called back.
            if strokes.try_get_value() == Some(stroke)
                && let Some(wish) = wish.try_get_untracked()
            {
                go.run(wish);
            }
        };
        set_timeout(keep, PAUSE);
    });
    Effect::new(place::find_again);
    let year = list.year;
    let rows = Memo::new({
        let list = list.clone();
        move |_| wish.with(|wish| wish.rows(&list, language))
    });
    let found = {
        let all = list.rows.len() as i64;
        move || t!("cities-found", count = rows.with(Vec::len) as i64, all = all)
    };
    let names: HashMap<String, String> = list
        .rows
        .iter()
        .map(|row| (row.code.to_string(), row.name.in_language(language).to_owned()))
        .collect();
    let names = Arc::new(names);
    let asked = {
        let names = names.clone();
        move || said_of_ticks(&wish.read().compared, &names)
    };
    let provenance = provenance(&list);
    view! {
        <PrintHead
            path=wish.get_untracked().address()
            date=t!("cities-printed", date = list.printed.clone())
        />
        {year.is_none().then(|| view! {
            <EmptyState title=t!("cities-empty-title") text=t!("cities-empty-text")/>
        })}
        {move || asked().map(|said| view! { <Notice>{said}</Notice> })}
        <CityFilters wish typing/>
        {year.is_some().then(|| view! {
            <div class="explained">
                <p class="hint" role="status">{found}</p>
                <Explain id="list-explained" label=t!("cities-list-numbers") provenance/>
            </div>
        })}
        <CityTable list rows wish names go/>
    }
    .into_any()
}

/// Where the numbers of the list come from, and what each of its columns counts.
fn provenance(list: &CityList) -> Provenance {
    let counts = words::provenance(Subject::Mathematics, &list.source, t!("cities-lower-bound"));
    let subject = words::subject_within(Subject::Mathematics);
    let change = list.before.map(|year| t!("cities-definition-change", year = year.to_string()));
    let share = t!("cities-definition-share", subject = subject);
    let definition = [Some(counts.definition), change, Some(share)];
    let definition = definition.into_iter().flatten().collect::<Vec<_>>().join(" ");
    Provenance { definition, ..counts }
}
