use super::api::people;
use super::parts::{
    Done, EndedRoleNotice, InviteForm, Invited, OpenInvitations, PeopleTable, Trail,
};
use crate::t;
use crate::ui::{PageHead, ask, load};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// What may just have been done.
const DONE: [(&str, &str); 4] = [
    ("withdrawn", "people-invitation-withdrawn"),
    ("gone-already", "people-invitation-gone-already"),
    ("restored", "people-role-restored"),
    ("ended-already", "people-role-ended-already"),
];

/// The people of the scopes in which one invites.
#[component]
pub fn PeoplePage() -> impl IntoView {
    let query = use_query_map();
    let people = ask(move || query.read().get("ended"), people);
    load(people, |people| {
        let ended = people.ended.map(|ended| view! { <EndedRoleNotice ended/> });
        let trail = people.trail.map(|trail| view! { <Trail trail/> });
        view! {
            <PageHead title=t!("people-title") lead=t!("people-lead")/>
            <div class="stack">
                <Done said=&DONE/>
                {ended}
                <Invited/>
                <InviteForm roles=people.roles scopes=people.scopes/>
                <OpenInvitations invitations=people.invitations/>
                <PeopleTable people=people.people/>
                {trail}
            </div>
        }
    })
    .into_any()
}
