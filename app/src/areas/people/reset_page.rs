use super::api::reset;
use super::parts::{DeadLink, NewPassword};
use super::paths::RESET_FORM;
use super::view::ResetView;
use crate::page::use_returned;
use crate::ui::{Button, Buttons, PageHead, PostForm, ask, load};
use crate::{routes, t};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// Where a new password is set by a link.
#[component]
pub fn ResetPage() -> impl IntoView {
    let params = use_params_map();
    let token = move || params.read().get("token").unwrap_or_default();
    let found = ask(token, reset);
    view! {
        <div class="narrow">
            {load(
                found,
                move |found| match found {
                    Some(reset) => view! { <Form token=token() reset/> }.into_any(),
                    None => {
                        view! {
                            <DeadLink
                                title=t!("people-reset-dead-title")
                                text=t!("people-reset-dead-text")
                                href=routes::FORGOT
                                action=t!("people-reset-dead-action")
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
fn Form(token: String, reset: ResetView) -> impl IntoView {
    let form = use_returned(RESET_FORM);
    let lead = t!("people-reset-lead", email = reset.email.clone());
    view! {
        <PageHead title=t!("people-reset-title") lead/>
        <PostForm action=routes::reset(&token) returned=form.clone() secret=true>
            // For the device's password manager, which files the password under it.
            <input type="email" name="email" autocomplete="username" value=reset.email hidden/>
            <NewPassword fault=form.fault("password")/>
            <Buttons>
                <Button>{t!("people-reset-set")}</Button>
            </Buttons>
        </PostForm>
    }
}
