use super::{NewPassword, languages, typed_or};
use crate::areas::people::paths::ACCEPT_FORM;
use crate::areas::people::view::{InvitationView, Needs};
use crate::page::{Returned, use_returned};
use crate::ui::{Button, ButtonLink, Buttons, Field, FieldKind, Kind, PostForm, Select};
use crate::{routes, t};
use leptos::prelude::*;

/// What accepting takes: an account, its password, or nothing but a yes.
#[component]
pub fn AcceptForm(
    /// The secret of the link.
    token: String,
    /// What is accepted.
    invitation: InvitationView,
) -> impl IntoView {
    let form = use_returned(ACCEPT_FORM);
    let needs = invitation.needs;
    let forgot = (needs == Needs::Password).then(|| {
        view! {
            <ButtonLink kind=Kind::Quiet href=routes::FORGOT>
                {t!("people-sign-in-forgot")}
            </ButtonLink>
        }
    });
    let username = invitation.email.clone();
    let fields = match needs {
        Needs::Account => view! { <Newcomer form=form.clone() invitation/> }.into_any(),
        Needs::Password => view! { <Member form=form.clone()/> }.into_any(),
        Needs::Nothing => view! { <p>{t!("people-accept-signed-in")}</p> }.into_any(),
    };
    view! {
        <PostForm action=routes::invitation(&token) returned=form secret=needs != Needs::Nothing>
            // For the device's password manager, which files the password under it.
            <input type="email" name="email" autocomplete="username" value=username hidden/>
            {fields}
            <Buttons>
                <Button>{t!("people-accept")}</Button>
                {forgot}
            </Buttons>
        </PostForm>
    }
}

/// Somebody without an account: their name, a password, their language.
#[component]
fn Newcomer(form: Returned, invitation: InvitationView) -> impl IntoView {
    // A name that was emptied comes back empty.
    let name = if form.form.is_empty() { invitation.name } else { form.value("name") };
    view! {
        <Field
            label=t!("people-name")
            name="name"
            value=name
            hint=t!("people-name-hint")
            fault=form.fault("name")
            autocomplete="name"
            required=true
        />
        <NewPassword fault=form.fault("password")/>
        <Select
            label=t!("people-language")
            name="language"
            options=languages()
            value=typed_or(form.value("language"), invitation.language.code())
        />
    }
}

/// Somebody with an account: its password.
#[component]
fn Member(form: Returned) -> impl IntoView {
    view! {
        <p>{t!("people-accept-member")}</p>
        <Field
            label=t!("people-password")
            name="password"
            kind=FieldKind::Password
            fault=form.fault("password")
            autocomplete="current-password"
            required=true
        />
    }
}
