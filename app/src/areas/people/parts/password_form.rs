use super::NewPassword;
use crate::areas::people::paths::PASSWORD_FORM;
use crate::page::use_returned;
use crate::ui::{Button, Buttons, Field, FieldKind, Kind, PostForm, Section};
use crate::{routes, t};
use leptos::prelude::*;

/// A new password for the old one.
#[component]
pub fn PasswordForm(
    /// Under which the device's password manager files it.
    email: String,
) -> impl IntoView {
    let form = use_returned(PASSWORD_FORM);
    view! {
        <Section id="password" title=t!("people-password-title") lead=t!("people-password-lead")>
            <PostForm action=routes::ACCOUNT returned=form.clone() secret=true>
                <input type="hidden" name="form" value=PASSWORD_FORM/>
                <input type="email" name="email" autocomplete="username" value=email hidden/>
                <Field
                    label=t!("people-password-current")
                    name="current"
                    kind=FieldKind::Password
                    fault=form.fault("current")
                    autocomplete="current-password"
                    required=true
                />
                <NewPassword fault=form.fault("password")/>
                <Buttons>
                    <Button kind=Kind::Quiet>{t!("people-password-change")}</Button>
                </Buttons>
            </PostForm>
        </Section>
    }
}
