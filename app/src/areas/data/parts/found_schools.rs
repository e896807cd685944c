use super::PlaceForm;
use crate::areas::data::view::{Choice, FoundSchool, FoundSchools, NO_AUTHORITY};
use crate::areas::data::words;
use crate::page::use_returned;
use crate::ui::{Asked, Button, Field, FieldKind, Head, Kind, Section, Table, load};
use crate::{routes, t};
use hamsa_domain::cities::Placement;
use leptos::prelude::*;

/// Looks for a school by code or name, to move it to another authority.
#[component]
pub fn FindSchools(
    /// What is looked for.
    wanted: String,
    /// What was found by it.
    found: Asked<FoundSchools>,
    authorities: StoredValue<Vec<Choice>>,
    open: Signal<String>,
) -> impl IntoView {
    let looked_for = wanted.clone();
    let results = (!wanted.is_empty()).then(|| {
        load(found, move |found| {
            view! { <Found wanted=looked_for.clone() found authorities open/> }
        })
    });
    view! {
        <Section id="find" title=t!("data-find-title") lead=t!("data-find-lead")>
            <form method="get" action=routes::PLACES class="filters" role="search">
                <Field
                    label=t!("data-find-label")
                    name="find"
                    kind=FieldKind::Search
                    value=wanted
                    hint=t!("data-find-hint")
                    autocomplete="off"
                />
                <Button kind=Kind::Quiet>{t!("data-find-button")}</Button>
            </form>
            {results}
        </Section>
    }
    .into_any()
}

/// What was found, or that nothing was.
#[component]
fn Found(
    wanted: String,
    found: FoundSchools,
    authorities: StoredValue<Vec<Choice>>,
    open: Signal<String>,
) -> impl IntoView {
    let shown = found.schools.len() as i64;
    let count = match shown {
        0 => {
            return view! { <p role="status">{t!("data-find-none", find = wanted)}</p> }.into_any();
        }
        _ if shown < found.all => t!("data-find-first", shown = shown, all = found.all),
        _ => t!("data-find-count", count = shown),
    };
    let rows = found
        .schools
        .into_iter()
        .map(|school| view! { <Row wanted=wanted.clone() school authorities open/> })
        .collect_view();
    let heads = vec![
        Head::words(t!("data-school")),
        Head::words(t!("data-locality")),
        Head::words(t!("data-places-counted-in")),
        Head::words(t!("data-places-decision")),
    ];
    view! {
        <p class="hint" role="status">{count}</p>
        <Table label=t!("data-find-title") class="stacks" heads>
            {rows}
        </Table>
    }
    .into_any()
}

#[component]
fn Row(
    wanted: String,
    school: FoundSchool,
    authorities: StoredValue<Vec<Choice>>,
    open: Signal<String>,
) -> impl IntoView {
    let place = school.place();
    let returned = use_returned("data-place").value("place");
    let decision = {
        let school = school.clone();
        move || {
            if returned == place || open.get() == place {
                let FoundSchool { code, name, authority, placement, .. } = school.clone();
                let none = if placement == Placement::Person { NO_AUTHORITY } else { "" };
                view! {
                    <PlaceForm
                        action=format!("{}/schools/{code}", routes::PLACES)
                        place=place.clone()
                        id=format!("found-{code}-authority")
                        name
                        hidden=vec![("find", wanted.clone())]
                        authorities
                        asked_for=open.get_untracked()
                        current=authority.map_or(none.to_owned(), |own| own.code.to_string())
                    />
                }
                .into_any()
            } else {
                words::moving(&wanted, &place, &school.name)
            }
        }
    };
    view! {
        <tr>
            <th scope="row">
                <bdi dir="auto">{school.name}</bdi>" "<bdi class="code">{school.code.to_string()}</bdi>
            </th>
            <td data-label=t!("data-locality")><bdi dir="auto">{school.locality}</bdi></td>
            <td data-label=t!("data-places-counted-in")>
                {words::counted_in(school.authority, school.placement)}
            </td>
            <td data-label=t!("data-places-decision")>{decision}</td>
        </tr>
    }
    .into_any()
}
