use crate::page::{Visitor, use_page};
use crate::ui::{Button, Card, Field, FieldKind, Glyph, Icon};
use crate::{routes, t};
use hamsa_domain::people::Right;
use leptos::prelude::*;
use leptos_meta::Title;

/// The front page: what Hamsa is for, a city to look for, and what can be done today.
#[component]
pub fn HomePage() -> impl IntoView {
    let visitor = use_page().visitor;
    let home = visitor.home_city.as_ref().map(|code| {
        view! {
            <a class="home-city" href=routes::city(code)>
                <span>{t!("app-home-city")}</span>
                <Icon glyph=Glyph::Arrow/>
            </a>
        }
    });
    view! {
        <Title text=t!("app-home-window")/>
        <div class="home">
            <header class="home-head">
                <h1>{t!("app-home-title")}</h1>
                <p class="lead">{t!("app-home-lead")}</p>
            </header>
            {home}
            <form class="home-search" method="get" action=routes::CITIES role="search">
                <Field
                    label=t!("app-home-search")
                    name="q"
                    kind=FieldKind::Search
                    hint=t!("app-home-search-hint")
                    autocomplete="off"
                />
                <Button>
                    <Icon glyph=Glyph::Search/>
                    {t!("app-home-search-go")}
                </Button>
            </form>
            <div class="cards">
                <Card title=t!("app-home-see") href=routes::CITIES.to_owned()>
                    <p>{t!("app-home-see-text")}</p>
                </Card>
                <Card title=t!("app-home-trust")>
                    <p>{t!("app-home-trust-text")}</p>
                </Card>
                <Next visitor/>
            </div>
        </div>
    }
    .into_any()
}

/// The next thing to do, by what the visitor may.
#[component]
fn Next(visitor: Visitor) -> impl IntoView {
    let (title, text, href) = if visitor.has(Right::BringOfficialData) {
        (t!("app-home-bring"), t!("app-home-bring-text"), routes::IMPORTS)
    } else if visitor.has(Right::InvitePeople) {
        (t!("app-home-invite"), t!("app-home-invite-text"), routes::PEOPLE)
    } else if visitor.signed_in {
        (t!("app-home-account"), t!("app-home-account-text"), routes::ACCOUNT)
    } else {
        (t!("app-home-enter"), t!("app-home-enter-text"), routes::SIGN_IN)
    };
    view! { <Card title href=href.to_owned()><p>{text}</p></Card> }
}
