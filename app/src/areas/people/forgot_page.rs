use super::parts::Done;
use super::paths::FORGOT_FORM;
use crate::page::use_returned;
use crate::ui::{Breadcrumb, Button, Buttons, Field, FieldKind, PageHead, PostForm};
use crate::{routes, t};
use leptos::prelude::*;

/// Where a reset link is asked for. It says the same whether or not the address is known.
#[component]
pub fn ForgotPage() -> impl IntoView {
    let form = use_returned(FORGOT_FORM);
    view! {
        <div class="narrow">
            <Breadcrumb href=routes::SIGN_IN label=t!("people-sign-in-title")/>
            <PageHead title=t!("people-forgot-title") lead=t!("people-forgot-lead")/>
            <Done said=&[("sent", "people-forgot-sent")]/>
            <PostForm action=routes::FORGOT returned=form.clone()>
                <Field
                    label=t!("people-email")
                    name="email"
                    kind=FieldKind::Email
                    value=form.value("email")
                    fault=form.fault("email")
                    autocomplete="username"
                    required=true
                />
                <Buttons>
                    <Button>{t!("people-forgot-send")}</Button>
                </Buttons>
            </PostForm>
        </div>
    }
    .into_any()
}
