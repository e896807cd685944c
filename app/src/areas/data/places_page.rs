use super::api::{find_schools, places};
use super::parts::{FindSchools, Localities, Schools, SettledLocalities, SettledSchools};
use super::view::{FoundSchools, PlacesView};
use super::words;
use crate::t;
use crate::ui::{Asked, EmptyState, Notice, NoticeKind, PageHead, ask, load};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// Where no file says which authority a school belongs to, a person does.
#[component]
pub fn PlacesPage() -> impl IntoView {
    let query = use_query_map();
    let open = Signal::derive(move || query.read().get("place").unwrap_or_default());
    let settled = query.read_untracked().get("settled").unwrap_or_default();
    let withdrawn = query.read_untracked().get("withdrawn").unwrap_or_default();
    let wanted = move || query.read().get("find").unwrap_or_default();
    let found = ask(wanted, find_schools);
    let places = ask(|| (), |()| places());
    view! {
        {load(places, move |places| {
            let (settled, withdrawn) = (settled.clone(), withdrawn.clone());
            view! { <Places places settled withdrawn wanted=untrack(wanted) found open/> }
        })}
    }
    .into_any()
}

/// The page once its places are there.
#[component]
fn Places(
    places: PlacesView,
    /// The place that was just settled.
    settled: String,
    /// The place about which a decision was just taken back.
    withdrawn: String,
    /// The school that is looked for.
    wanted: String,
    /// What was found by it.
    found: Asked<FoundSchools>,
    /// The place whose form is open.
    open: Signal<String>,
) -> impl IntoView {
    let receipt = receipt(&places, &settled)
        .or_else(|| is_open_again(&places, &withdrawn).then(|| t!("data-places-withdrawn")))
        .map(|words| view! { <Notice kind=NoticeKind::Success>{words}</Notice> });
    let is_done = places.localities.is_empty() && places.schools.is_empty();
    let done = is_done.then(|| {
        view! { <EmptyState title=t!("data-places-empty") text=t!("data-places-empty-text")/> }
    });
    let authorities = StoredValue::new(places.authorities);
    view! {
        <PageHead title=t!("data-places-title") lead=t!("data-places-lead")/>
        {receipt}
        {done}
        <FindSchools wanted found authorities open/>
        <Localities localities=places.localities authorities open/>
        <Schools schools=places.schools authorities open/>
        <SettledLocalities localities=places.settled_localities authorities open/>
        <SettledSchools schools=places.settled_schools authorities open/>
    }
    .into_any()
}

/// Whether nothing is decided any more about a place.
fn is_open_again(places: &PlacesView, withdrawn: &str) -> bool {
    !withdrawn.is_empty()
        && places.settled_localities.iter().all(|locality| locality.place() != withdrawn)
        && places.settled_schools.iter().all(|school| school.place() != withdrawn)
}

/// What was just remembered, read back from what is stored.
fn receipt(places: &PlacesView, settled: &str) -> Option<String> {
    let locality = places.settled_localities.iter().find(|locality| locality.place() == settled);
    let (name, authority) = match locality {
        Some(locality) => (&locality.name, &locality.authority),
        None => {
            let school = places.settled_schools.iter().find(|school| school.place() == settled)?;
            (&school.name, &school.authority)
        }
    };
    Some(match authority {
        Some(_) => t!(
            "data-places-receipt",
            place = name.clone(),
            authority = words::authority(authority.clone())
        ),
        None => t!("data-places-receipt-none", place = name.clone()),
    })
}
