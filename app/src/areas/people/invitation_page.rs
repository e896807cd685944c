use super::api::invitation;
use super::names;
use super::parts::{AcceptForm, DeadLink};
use super::view::InvitationView;
use crate::ui::{Notice, NoticeKind, PageHead, ask, load};
use crate::{routes, t};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// Where an invitation is answered.
#[component]
pub fn InvitationPage() -> impl IntoView {
    let params = use_params_map();
    let token = move || params.read().get("token").unwrap_or_default();
    let found = ask(token, invitation);
    view! {
        <div class="narrow">
            {load(
                found,
                move |found| match found {
                    Some(invitation) => view! { <Open token=token() invitation/> }.into_any(),
                    None => {
                        view! {
                            <DeadLink
                                title=t!("people-invitation-dead-title")
                                text=t!("people-invitation-dead-text")
                                href=routes::SIGN_IN
                                action=t!("people-invitation-dead-action")
                            />
                        }
                            .into_any()
                    }
                },
            )}
        </div>
    }
    .into_any()
}

#[component]
fn Open(token: String, invitation: InvitationView) -> impl IntoView {
    let lead = match invitation.invited_by.clone() {
        Some(inviter) => t!("people-invitation-by", inviter = inviter),
        None => t!("people-invitation-lead"),
    };
    let other = invitation
        .signed_in_as
        .clone()
        .map(|name| t!("people-invitation-other", name = name, email = invitation.email.clone()));
    view! {
        <PageHead title=t!("people-invitation-title") lead/>
        <dl class="facts">
            <dt>{t!("people-role")}</dt>
            <dd>{names::role(invitation.held.role)}</dd>
            <dt>{t!("people-place")}</dt>
            <dd>{names::place(&invitation.held.place)}</dd>
            <dt>{t!("people-invitation-for")}</dt>
            <dd><bdi dir="ltr">{invitation.email.clone()}</bdi></dd>
            <dt>{t!("people-until")}</dt>
            <dd><bdi>{invitation.until.clone()}</bdi></dd>
        </dl>
        {other.map(|other| view! { <Notice kind=NoticeKind::Warning>{other}</Notice> })}
        <AcceptForm token invitation/>
    }
}
