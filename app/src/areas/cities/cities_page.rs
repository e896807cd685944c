use super::api::{read_cities, read_side_by_side};
use super::list::Wish;
use super::parts::{CityFilters, CityTable, SideBySideSection};
use super::view::{CityList, SideBySide};
use crate::i18n::use_language;
use crate::t;
use crate::ui::{EmptyState, PageHead, ask, load};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// All local authorities: found in any script, narrowed, sorted, compared.
#[component]
pub fn CitiesPage() -> impl IntoView {
    let address = use_query_map();
    let list = ask(|| (), |()| read_cities());
    let compared = ask(
        move || Wish::read(&address.get()).compared.join(","),
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
/// button where it does not.
#[component]
fn Cities(list: CityList) -> impl IntoView {
    let address = use_query_map();
    let language = use_language();
    let typed = RwSignal::new(None::<String>);
    let wish = Memo::new(move |_| {
        let wish = Wish::read(&address.get());
        Wish { query: typed.get().unwrap_or(wish.query.clone()), ..wish }
    });
    let year = list.year;
    let rows = Memo::new({
        let list = list.clone();
        move |_| wish.with(|wish| wish.rows(&list, language))
    });
    let found = {
        let all = list.rows.len() as i64;
        move || t!("cities-found", count = rows.with(Vec::len) as i64, all = all)
    };
    if year.is_none() {
        return view! {
            <EmptyState title=t!("cities-empty-title") text=t!("cities-empty-text")/>
            <CityFilters wish typed/>
            <CityTable list rows wish/>
        }
        .into_any();
    }
    view! {
        <CityFilters wish typed/>
        <p class="hint" role="status">{found}</p>
        <CityTable list rows wish/>
    }
    .into_any()
}
