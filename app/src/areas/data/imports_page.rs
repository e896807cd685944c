use super::api::import_list;
use super::parts::{BringForm, ImportsTable};
use crate::t;
use crate::ui::{EmptyState, PageHead, Section, ask, load};
use leptos::prelude::*;

/// The files brought to Hamsa, and the form that brings one.
#[component]
pub fn ImportsPage() -> impl IntoView {
    let imports = ask(|| (), |()| import_list());
    view! {
        {load(imports, |imports| {
            let brought = if imports.is_empty() {
                view! {
                    <EmptyState title=t!("data-imports-empty") text=t!("data-imports-empty-text")/>
                }
                .into_any()
            } else {
                view! { <ImportsTable imports/> }.into_any()
            };
            view! {
                <PageHead title=t!("data-imports-title") lead=t!("data-imports-lead")/>
                <BringForm/>
                <Section id="brought" title=t!("data-imports-brought") plain=true>{brought}</Section>
            }
        })}
    }
    .into_any()
}
