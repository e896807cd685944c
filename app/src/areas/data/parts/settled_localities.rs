use super::PlaceForm;
use crate::areas::data::view::{Choice, NO_AUTHORITY, SettledLocality};
use crate::areas::data::words;
use crate::page::use_returned;
use crate::ui::{Section, TableFrame};
use crate::{routes, t};
use leptos::prelude::*;

/// Localities that were settled, by whom, and how to change it; nothing where there are none.
#[component]
pub fn SettledLocalities(
    localities: Vec<SettledLocality>,
    authorities: StoredValue<Vec<Choice>>,
    open: Signal<String>,
) -> impl IntoView {
    let any = !localities.is_empty();
    let rows = localities
        .into_iter()
        .enumerate()
        .map(|(number, locality)| view! { <Row number locality authorities open/> })
        .collect_view();
    any.then(|| {
        view! {
            <Section
                id="settled-localities"
                title=t!("data-settled-localities-title")
                lead=t!("data-settled-localities-lead")
            >
                <TableFrame label=t!("data-settled-localities-title")>
                    <table class="table stacks">
                        <thead>
                            <tr>
                                <th scope="col">{t!("data-locality")}</th>
                                <th scope="col">{t!("data-authority")}</th>
                                <th scope="col">{t!("data-settled-by")}</th>
                                <th scope="col">{t!("data-places-decision")}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </TableFrame>
            </Section>
        }
        .into_any()
    })
}

#[component]
fn Row(
    number: usize,
    locality: SettledLocality,
    authorities: StoredValue<Vec<Choice>>,
    open: Signal<String>,
) -> impl IntoView {
    let place = locality.place();
    let returned = use_returned("data-place").value("place");
    let change = {
        let locality = locality.clone();
        move || {
            if returned == place || open.get() == place {
                let locality = locality.clone();
                let current = locality.authority.map(|authority| authority.code.to_string());
                view! {
                    <PlaceForm
                        action=format!("{}/localities", routes::PLACES)
                        place=place.clone()
                        id=format!("settled-{number}-authority")
                        name=locality.name.clone()
                        hidden=vec![("key", locality.key), ("locality", locality.name)]
                        authorities
                        current=current.unwrap_or_else(|| NO_AUTHORITY.to_owned())
                    />
                }
                .into_any()
            } else {
                words::changing(&place, &locality.name)
            }
        }
    };
    view! {
        <tr>
            <th scope="row"><bdi dir="auto">{locality.name}</bdi></th>
            <td data-label=t!("data-authority")>{words::authority(locality.authority)}</td>
            <td data-label=t!("data-settled-by")>{words::deed(locality.decided)}</td>
            <td data-label=t!("data-places-decision")>{change}</td>
        </tr>
    }
    .into_any()
}
