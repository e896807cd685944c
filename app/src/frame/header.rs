use crate::page::use_page;
use crate::ui::{Glyph, Icon, LanguageSwitch};
use crate::{routes, t};
use leptos::prelude::*;

/// The sign and name, the navigation, the account and the languages.
#[component]
pub fn Header(
    /// Where the page comes back to when its language changes.
    next: Signal<String>,
    /// The navigation.
    children: Children,
) -> impl IntoView {
    view! {
        <header class="site-head">
            <a class="brand" href=routes::HOME>
                <img class="mark" src=use_page().mark alt="" width="32" height="32"/>
                <span>{t!("app-name")}</span>
            </a>
            {children()}
            <div class="site-head-end">
                <LanguageSwitch next/>
                <Account/>
            </div>
        </header>
    }
}

/// The way in for a stranger; oneself and the way out for others.
#[component]
fn Account() -> impl IntoView {
    let visitor = use_page().visitor;
    if !visitor.signed_in {
        return view! {
            <a class="account" href=routes::SIGN_IN>
                <Icon glyph=Glyph::Person/>
                <span>{t!("app-sign-in")}</span>
            </a>
        }
        .into_any();
    }
    view! {
        <a class="account" href=routes::ACCOUNT title=t!("app-account")>
            <Icon glyph=Glyph::Person/>
            <bdi class="account-name">{visitor.name}</bdi>
        </a>
        <form method="post" action=routes::SIGN_OUT data-forgets="">
            <button type="submit" class="account" title=t!("app-sign-out")>
                <Icon glyph=Glyph::Leave/>
                <span class="account-out">{t!("app-sign-out")}</span>
            </button>
        </form>
    }
    .into_any()
}
