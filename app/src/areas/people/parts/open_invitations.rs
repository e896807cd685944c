use crate::areas::people::names;
use crate::areas::people::paths::WITHDRAW_INVITATION;
use crate::areas::people::view::OpenInvitation;
use crate::ui::{Badge, BadgeKind, Button, Kind, Section};
use crate::{routes, t};
use leptos::prelude::*;

/// Invitations not yet answered, each of which can be taken back.
#[component]
pub fn OpenInvitations(
    /// Oldest first.
    invitations: Vec<OpenInvitation>,
) -> impl IntoView {
    let list = if invitations.is_empty() {
        view! { <p>{t!("people-invitations-none")}</p> }.into_any()
    } else {
        let rows =
            invitations.into_iter().map(|invitation| view! { <Row invitation/> }).collect_view();
        view! { <ul class="list">{rows}</ul> }.into_any()
    };
    view! {
        <Section id="invitations" title=t!("people-invitations-title")>
            {list}
        </Section>
    }
}

#[component]
fn Row(invitation: OpenInvitation) -> impl IntoView {
    let again = t!("people-invitation-again-named", name = invitation.name.clone());
    let undelivered = invitation.undelivered.then(
        || view! { <Badge kind=BadgeKind::Bad>{t!("people-invitation-undelivered")}</Badge> },
    );
    let withdraw = t!("people-invitation-withdraw-named", name = invitation.name.clone());
    let button = invitation.may_withdraw.then(|| {
        view! {
            <form method="post" action=routes::PEOPLE class="inline">
                <input type="hidden" name="again" value=invitation.id.to_string()/>
                <Button kind=Kind::Quiet>
                    <span aria-hidden="true">{t!("people-invitation-again")}</span>
                    <span class="visually-hidden">{again}</span>
                </Button>
            </form>
            <form method="post" action=WITHDRAW_INVITATION class="inline">
                <input type="hidden" name="invitation" value=invitation.id.to_string()/>
                <Button kind=Kind::Quiet>
                    <span aria-hidden="true">{t!("people-invitation-withdraw")}</span>
                    <span class="visually-hidden">{withdraw}</span>
                </Button>
            </form>
        }
    });
    view! {
        <li>
            <span>
                <bdi dir="auto">{invitation.name}</bdi> " · "
                <bdi dir="ltr" class="email">{invitation.email}</bdi> <br/> {names::held(&invitation.held)} <br/>
                <span class="hint">{t!("people-invitation-until", moment = invitation.until)}</span>
                {undelivered}
            </span>
            <span class="list-aside">{button}</span>
        </li>
    }
}
