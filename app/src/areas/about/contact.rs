use crate::page::{Contact, use_page};
use crate::t;
use leptos::prelude::*;

/// Whom to turn to who met an obstacle, and what to tell them.
#[component]
pub fn ContactPart() -> impl IntoView {
    let page = use_page();
    let whom = if page.contact.is_given() {
        view! { <p>{t!("app-access-contact-whom")}</p> <Ways contact=page.contact/> }.into_any()
    } else {
        view! { <p>{t!("app-access-contact-missing")}</p> }.into_any()
    };
    view! {
        <section id="contact">
            <h2>{t!("app-access-contact")}</h2>
            {whom}
            <p>{t!("app-access-contact-text", address = page.address)}</p>
        </section>
    }
}

/// The name of the coordinator and the ways to reach them, as far as they are given.
#[component]
fn Ways(contact: Contact) -> impl IntoView {
    let dialled: String = contact
        .phone
        .chars()
        .filter(|letter| letter.is_ascii_digit() || "+*".contains(*letter))
        .collect();
    let way = |label: String, href: String, shown: String| {
        view! { <dt>{label}</dt><dd><a href=href><bdi dir="ltr">{shown}</bdi></a></dd> }
    };
    view! {
        <dl class="facts">
            {(!contact.name.is_empty()).then(|| view! {
                <dt>{t!("app-access-contact-name")}</dt>
                <dd><bdi dir="auto">{contact.name}</bdi></dd>
            })}
            {(!contact.phone.is_empty())
                .then(|| way(t!("app-access-contact-phone"), format!("tel:{dialled}"), contact.phone))}
            {(!contact.email.is_empty()).then(|| {
                way(t!("app-access-contact-email"), format!("mailto:{}", contact.email), contact.email)
            })}
        </dl>
    }
}
