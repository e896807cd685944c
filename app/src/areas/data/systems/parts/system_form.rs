use super::FORM;
use crate::page::use_returned;
use crate::ui::{Button, Buttons, Field, PostForm, Section, Select};
use crate::{routes, t};
use leptos::prelude::*;

/// Lets a system in.
#[component]
pub fn SystemForm(
    /// Where: the value, and the city's name; `None` is the network.
    scopes: Vec<(String, Option<String>)>,
) -> impl IntoView {
    let mut form = use_returned(FORM);
    // One that was let in is no form to mend.
    if !form.value("secret").is_empty() {
        form = Default::default();
    }
    let named = |(value, name): (String, Option<String>)| {
        (value, name.unwrap_or_else(|| t!("systems-network")))
    };
    let scopes: Vec<(String, String)> = scopes.into_iter().map(named).collect();
    let first = scopes.first().map(|(value, _)| value.clone()).unwrap_or_default();
    let chosen =
        Some(form.value("scope")).filter(|typed| !typed.is_empty()).unwrap_or(first.clone());
    let scope = match scopes.len() {
        1 => view! { <input type="hidden" name="scope" value=first/> }.into_any(),
        _ => view! {
            <Select
                label=t!("systems-scope")
                name="scope"
                options=scopes
                value=chosen
                fault=form.fault("scope")
                required=true
            />
        }
        .into_any(),
    };
    view! {
        <Section id="let-in" title=t!("systems-new") lead=t!("systems-new-text")>
            <PostForm action=routes::SYSTEMS returned=form.clone()>
                <Field
                    label=t!("systems-name")
                    name="name"
                    value=form.value("name")
                    fault=form.fault("name")
                    hint=t!("systems-name-hint")
                    dir="auto"
                    autocomplete="off"
                    required=true
                />
                {scope}
                <Buttons><Button>{t!("systems-make")}</Button></Buttons>
            </PostForm>
        </Section>
    }
    .into_any()
}
