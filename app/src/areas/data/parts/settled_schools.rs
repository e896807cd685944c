use super::PlaceForm;
use crate::areas::data::view::{Choice, NO_AUTHORITY, SettledSchool};
use crate::areas::data::words;
use crate::page::use_returned;
use crate::ui::{Section, TableFrame};
use crate::{routes, t};
use leptos::prelude::*;

/// Schools that were settled one by one, and how to change it; nothing where there are none.
#[component]
pub fn SettledSchools(
    schools: Vec<SettledSchool>,
    authorities: StoredValue<Vec<Choice>>,
    open: Signal<String>,
) -> impl IntoView {
    let any = !schools.is_empty();
    let rows = schools
        .into_iter()
        .map(|school| view! { <Row school authorities open/> })
        .collect_view();
    any.then(|| {
        view! {
            <Section
                id="settled-schools"
                title=t!("data-settled-schools-title")
                lead=t!("data-settled-schools-lead")
            >
                <TableFrame label=t!("data-settled-schools-title")>
                    <table class="table stacks">
                        <thead>
                            <tr>
                                <th scope="col">{t!("data-school")}</th>
                                <th scope="col">{t!("data-authority")}</th>
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
    school: SettledSchool,
    authorities: StoredValue<Vec<Choice>>,
    open: Signal<String>,
) -> impl IntoView {
    let place = school.place();
    let returned = use_returned("data-place").value("place");
    let change = {
        let school = school.clone();
        move || {
            if returned == place || open.get() == place {
                let school = school.clone();
                let current = school.authority.map(|authority| authority.code.to_string());
                view! {
                    <PlaceForm
                        action=format!("{}/schools/{}", routes::PLACES, school.code)
                        place=place.clone()
                        id=format!("school-{}-authority", school.code)
                        name=school.name
                        authorities
                        current=current.unwrap_or_else(|| NO_AUTHORITY.to_owned())
                    />
                }
                .into_any()
            } else {
                words::changing(&place, &school.name)
            }
        }
    };
    view! {
        <tr>
            <th scope="row">
                <bdi dir="auto">{school.name}</bdi>" "<bdi class="code">{school.code.to_string()}</bdi>
            </th>
            <td data-label=t!("data-authority")>{words::authority(school.authority)}</td>
            <td data-label=t!("data-places-decision")>{change}</td>
        </tr>
    }
    .into_any()
}
