//! The document around the page: language, direction, assets, and the page's own facts.

use crate::house::House;
use crate::i18n::use_language;
use crate::not_sent::NotSent;
use crate::page::{self, use_page};
use crate::request::use_request;
use crate::{App, late_messages, t};
use leptos::prelude::*;
use leptos_meta::MetaTags;
use std::sync::LazyLock;

/// The mark of the house, small enough to come with the page instead of by a request of its own.
static ICON: LazyLock<String> = LazyLock::new(|| {
    let escaped = |character: char| match character {
        '#' => "%23".to_owned(),
        '<' => "%3C".to_owned(),
        '>' => "%3E".to_owned(),
        '"' => "'".to_owned(),
        other => other.to_string(),
    };
    let mark: String =
        include_str!("../../style/images/mark.svg").trim().chars().map(escaped).collect();
    format!("data:image/svg+xml,{mark}")
});

/// The whole document. Needs `House`, `Request`, `Messages` and `Page` in context.
pub fn shell() -> impl IntoView {
    let language = use_language();
    let house = expect_context::<House>();
    let nonce = use_request().map(|request| request.nonce).unwrap_or_default();
    let asset = |name: &str| house.assets.url(name);
    let messages = asset(&format!("messages.{}.ftl", language.code()));
    let late = late_messages::AREAS.map(late_messages::name_of).map(|name| {
        let address = asset(&format!("{name}.{}.ftl", language.code()));
        view! { <meta name="messages" id=name content=address/> }
    });
    // The first line is what wasm cannot do by itself: import a module whose address it only knows at
    // run time, such as the chart's.
    let start = format!(
        "globalThis.hamsaModule = (address) => import(address);\nimport init, {{ start }} from '{}';\nawait init({{ module_or_path: '{}' }});\nawait start();",
        asset("hamsa.js"),
        asset("hamsa.wasm"),
    );
    // "<" is escaped so that no text inside can close the element.
    let facts = serde_json::to_string(&use_page()).unwrap_or_default().replace('<', "\\u003c");
    view! {
        <!DOCTYPE html>
        <html lang=language.code() dir=language.direction()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <meta name="description" content=t!("app-description")/>
                <link rel="icon" type="image/svg+xml" href=ICON.as_str()/>
                <link rel="stylesheet" href=asset("main.css")/>
                <link rel="modulepreload" href=asset("hamsa.js") nonce=nonce.clone()/>
                <link rel="preload" r#as="fetch" type="application/wasm" crossorigin="anonymous" href=asset("hamsa.wasm")/>
                <link rel="preload" r#as="fetch" type="text/plain" crossorigin="anonymous" id="messages" href=messages/>
                {late}
                <MetaTags/>
                <script type="application/json" id=page::ELEMENT inner_html=facts></script>
                <NotSent/>
                <script type="module" nonce=nonce.clone() src=asset("page.js")></script>
                <script type="module" nonce=nonce inner_html=start></script>
            </head>
            <body>
                <App/>
            </body>
        </html>
    }
}
