use super::PlaceForm;
use crate::areas::data::view::{Choice, SchoolToReview};
use crate::areas::data::words;
use crate::page::use_returned;
use crate::ui::{Head, Section, Table};
use crate::{routes, t};
use leptos::prelude::*;

/// Schools placed by their locality's name, or not at all; nothing where there are none.
#[component]
pub fn Schools(
    schools: Vec<SchoolToReview>,
    authorities: StoredValue<Vec<Choice>>,
    open: Signal<String>,
) -> impl IntoView {
    let count = schools.len();
    let rows =
        schools.into_iter().map(|school| view! { <Row school authorities open/> }).collect_view();
    (count > 0).then(|| {
        let heads = vec![
            Head::words(t!("data-school")),
            Head::words(t!("data-locality")),
            Head::words(t!("data-places-counted-in")),
            Head::number(t!("data-places-examinees")),
            Head::words(t!("data-places-decision")),
        ];
        view! {
            <Section
                id="schools"
                title=t!("data-places-schools-title")
                lead=t!("data-places-schools-lead", count = count as i64)
            >
                <Table label=t!("data-places-schools-title") class="stacks" heads>
                    {rows}
                </Table>
            </Section>
        }
        .into_any()
    })
}

#[component]
fn Row(
    school: SchoolToReview,
    authorities: StoredValue<Vec<Choice>>,
    open: Signal<String>,
) -> impl IntoView {
    let place = school.place();
    let returned = use_returned("data-place").value("place");
    let counted_in = words::counted_in(school.authority.clone(), school.placement);
    let decision = {
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
                        current=current.unwrap_or_default()
                        asked_for=open.get_untracked()
                    />
                }
                .into_any()
            } else {
                words::opening(&place, &school.name)
            }
        }
    };
    view! {
        <tr>
            <th scope="row">
                <bdi dir="auto">{school.name}</bdi>" "<bdi class="code">{school.code.to_string()}</bdi>
            </th>
            <td data-label=t!("data-locality")><bdi dir="auto">{school.locality}</bdi></td>
            <td data-label=t!("data-places-counted-in")>{counted_in}</td>
            <td class="number" data-label=t!("data-places-examinees")>{words::cell(school.examinees)}</td>
            <td data-label=t!("data-places-decision")>{decision}</td>
        </tr>
    }
    .into_any()
}
