use super::PlaceForm;
use crate::areas::data::view::{Choice, LocalityToSettle};
use crate::areas::data::words;
use crate::page::use_returned;
use crate::ui::Section;
use crate::{routes, t};
use leptos::prelude::*;

/// How many forms stand open at once; each holds all authorities, and the list may be long.
const OPEN: usize = 20;

/// Localities to be settled; nothing where all are.
#[component]
pub fn Localities(
    localities: Vec<LocalityToSettle>,
    authorities: StoredValue<Vec<Choice>>,
    open: Signal<String>,
) -> impl IntoView {
    let count = localities.len();
    let items = localities
        .into_iter()
        .enumerate()
        .map(|(number, locality)| view! { <Item number locality authorities open/> })
        .collect_view();
    (count > 0).then(|| {
        view! {
            <Section
                id="localities"
                title=t!("data-localities-title")
                lead=t!("data-localities-lead", count = count as i64)
            >
                <ul class="list">{items}</ul>
            </Section>
        }
        .into_any()
    })
}

#[component]
fn Item(
    number: usize,
    locality: LocalityToSettle,
    authorities: StoredValue<Vec<Choice>>,
    open: Signal<String>,
) -> impl IntoView {
    let place = locality.place();
    let returned = use_returned("data-place").value("place");
    let stands_open = number < OPEN || returned == place;
    let names = |names: Vec<String>| {
        let names = names.into_iter().map(|name| view! { <li><bdi dir="auto">{name}</bdi></li> });
        view! { <ul>{names.collect_view()}</ul> }
    };
    let candidates: Vec<String> =
        locality.candidates.iter().map(|choice| choice.name.clone()).collect();
    let guess = if candidates.is_empty() {
        view! { <p>{t!("data-localities-unmatched")}</p> }.into_any()
    } else {
        view! { <p>{t!("data-localities-candidates")}</p> {names(candidates)} }.into_any()
    };
    let waiting = locality
        .in_waiting_file
        .then(|| view! { <p class="hint">{t!("data-localities-waiting")}</p> });
    let affected = (!locality.schools.is_empty()).then(|| {
        view! {
            <p>{t!("data-localities-schools", count = locality.schools.len() as i64)}</p>
            {names(locality.schools.clone())}
            <p>{words::examinees(locality.examinees)}</p>
        }
    });
    let name = locality.name.clone();
    let link = words::opening(&place, &name);
    let form = {
        let place = place.clone();
        move || {
            let is_open = stands_open || open.get() == place;
            is_open.then(|| view! { <Form number locality=locality.clone() authorities asked_for=open.get_untracked()/> })
        }
    };
    view! {
        <li id=format!("locality-{number}")>
            <div class="stack">
                <h3><bdi dir="auto">{name}</bdi></h3>
                {affected}
                {waiting}
                {guess}
                {(!stands_open).then_some(link)}
                {form}
            </div>
        </li>
    }
    .into_any()
}

#[component]
fn Form(
    number: usize,
    locality: LocalityToSettle,
    authorities: StoredValue<Vec<Choice>>,
    asked_for: String,
) -> impl IntoView {
    view! {
        <PlaceForm
            action=format!("{}/localities", routes::PLACES)
            place=locality.place()
            id=format!("locality-{number}-authority")
            name=locality.name.clone()
            hidden=vec![("key", locality.key), ("locality", locality.name)]
            candidates=locality.candidates
            authorities
            asked_for
        />
    }
}
