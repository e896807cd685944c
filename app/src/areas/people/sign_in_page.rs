use super::parts::Done;
use super::paths::{FROM_SIGN_IN, SIGN_IN_FORM};
use crate::kept;
use crate::page::{Returned, use_page, use_returned};
use crate::ui::{Button, ButtonLink, Buttons, Field, FieldKind, Notice, PageHead, PostForm};
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
    let visitor = use_page().visitor;
    if visitor.signed_in && form.form.is_empty() {
        return view! { <SignedIn name=visitor.name/> }.into_any();
    }
    let asked_for = use_query_map().read_untracked().get("next");
    // A form that was sent by somebody who was signed out meanwhile, now or before a wrong password.
    let waiting = match use_returned(kept::FORM).value(kept::FIELD) {
        none if none.is_empty() => form.value(kept::FIELD),
        waiting => waiting,
    };
    let needed = match (waiting.is_empty(), &asked_for) {
        (false, _) => Some(t!("people-sign-in-kept")),
        (true, Some(_)) => Some(t!("people-sign-in-needed")),
        (true, None) => None,
    };
    let next = asked_for.unwrap_or_else(|| form.value("next"));
    view! {
        <div class="narrow">
            <PageHead title=t!("people-sign-in-title") lead=t!("people-sign-in-lead")/>
            <Done said=&DONE/>
            {needed.map(|needed| view! { <Notice>{needed}</Notice> })}
            <Form form next waiting/>
            <p class="hint">{t!("people-sign-in-by-invitation")}</p>
        </div>
    }
    .into_any()
}

#[component]
fn Form(form: Returned, next: String, waiting: String) -> impl IntoView {
    view! {
        <PostForm action=routes::SIGN_IN returned=form.clone() secret=true>
            <input type="hidden" name="next" value=next/>
            <input type="hidden" name=kept::FIELD value=waiting/>
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
                // Takes along the address that was typed.
                <input
                    type="submit"
                    class="button quiet"
                    formaction=format!("{}?{FROM_SIGN_IN}", routes::FORGOT)
                    value=t!("people-sign-in-forgot")
                />
            </Buttons>
        </PostForm>
    }
}

/// Nothing is to be done here by somebody who is in.
#[component]
fn SignedIn(name: String) -> impl IntoView {
    view! {
        <div class="narrow">
            <PageHead
                title=t!("people-sign-in-title")
                lead=t!("people-sign-in-already", name = name)
            />
            <Buttons>
                <ButtonLink href=routes::CITIES>{t!("app-trouble-cities")}</ButtonLink>
                <ButtonLink kind=crate::ui::Kind::Quiet href=routes::ACCOUNT>
                    {t!("people-account-title")}
                </ButtonLink>
            </Buttons>
        </div>
    }
}
