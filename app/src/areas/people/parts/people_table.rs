use crate::areas::people::names;
use crate::areas::people::paths::END_ROLE;
use crate::areas::people::view::{PersonRole, PersonView};
use crate::t;
use crate::ui::{Badge, BadgeKind, Button, Head, Kind, Section, Table};
use leptos::prelude::*;

/// The people with what they are, each role of which can be ended.
#[component]
pub fn PeopleTable(
    /// By name.
    people: Vec<PersonView>,
) -> impl IntoView {
    let rows = people.into_iter().map(|person| view! { <Person person/> }).collect_view();
    let heads = vec![
        Head::words(t!("people-name")),
        Head::words(t!("people-email")),
        Head::words(t!("people-roles")),
    ];
    view! {
        <Section id="people" title=t!("people-table-title")>
            <Table label=t!("people-table-title") class="stacks" heads>
                {rows}
            </Table>
        </Section>
    }
}

#[component]
fn Person(person: PersonView) -> impl IntoView {
    let disabled = person
        .disabled
        .then(|| view! { <Badge kind=BadgeKind::Bad>{t!("people-disabled")}</Badge> });
    let name = person.name.clone();
    let roles = if person.roles.is_empty() {
        view! { <span class="hint">{t!("people-roles-none-here")}</span> }.into_any()
    } else {
        let rows = person
            .roles
            .into_iter()
            .map(|role| view! { <RoleOf name=name.clone() role/> })
            .collect_view();
        view! { <ul class="list">{rows}</ul> }.into_any()
    };
    view! {
        <tr>
            <th scope="row"><bdi dir="auto">{person.name}</bdi> {disabled}</th>
            <td data-label=t!("people-email")><bdi dir="ltr" class="email">{person.email}</bdi></td>
            <td data-label=t!("people-roles")>{roles}</td>
        </tr>
    }
}

#[component]
fn RoleOf(name: String, role: PersonRole) -> impl IntoView {
    let held = names::held(&role.held);
    let (what, place) = (names::role(role.held.role), names::place(&role.held.place));
    let end = t!("people-role-end-named", name = name, role = what, place = place);
    let button = role.may_end.then(|| {
        view! {
            <form method="post" action=END_ROLE class="inline">
                <input type="hidden" name="grant" value=role.grant.to_string()/>
                <Button kind=Kind::Quiet>
                    <span aria-hidden="true">{t!("people-role-end")}</span>
                    <span class="visually-hidden">{end}</span>
                </Button>
            </form>
        }
    });
    view! {
        <li>
            <span>{held}</span>
            <span class="list-aside">{button}</span>
        </li>
    }
}
