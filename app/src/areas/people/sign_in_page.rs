use super::parts::Done;
use super::paths::SIGN_IN_FORM;
use crate::page::use_returned;
use crate::ui::{Button, ButtonLink, Buttons, Field, FieldKind, Kind, Notice, PageHead, PostForm};
use crate::{routes, t};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// What may have brought somebody here.
const DONE: [(&str, &str); 2] =
    [("signed-out", "people-sign-in-after-leaving"), ("reset", "people-sign-in-after-reset")];

/// Where one signs in.
#[component]
pub fn SignInPage() -> impl IntoView {
    let form = use_returned(SIGN_IN_FORM);
    let asked_for = use_query_map().read_untracked().get("next");
    let needed =
        asked_for.is_some().then(|| view! { <Notice>{t!("people-sign-in-needed")}</Notice> });
    let next = asked_for.unwrap_or_else(|| form.value("next"));
    view! {
        <div class="narrow">
            <PageHead title=t!("people-sign-in-title") lead=t!("people-sign-in-lead")/>
            <Done said=&DONE/>
            {needed}
            <PostForm action=routes::SIGN_IN returned=form.clone()>
                <input type="hidden" name="next" value=next/>
                <Field
                    label=t!("people-email")
                    name="email"
                    kind=FieldKind::Email
                    value=form.value("email")
                    fault=form.fault("email")
                    autocomplete="username"
                    required=true
                />
                <Field
                    label=t!("people-password")
                    name="password"
                    kind=FieldKind::Password
                    fault=form.fault("password")
                    autocomplete="current-password"
                    required=true
                />
                <Buttons>
                    <Button>{t!("people-sign-in")}</Button>
                    <ButtonLink kind=Kind::Quiet href=routes::FORGOT>
                        {t!("people-sign-in-forgot")}
                    </ButtonLink>
                </Buttons>
            </PostForm>
            <p class="hint">{t!("people-sign-in-by-invitation")}</p>
        </div>
    }
    .into_any()
}
