use crate::page::use_returned;
use crate::ui::{Button, Buttons, Field, PostForm, Section, Select};
use crate::{routes, t};
use hamsa_domain::id::AuthorityCode;
use leptos::prelude::*;

/// The form, by its name.
const FORM: &str = "boards-new";

/// Makes a board: what it is called, and for which city.
#[component]
pub fn NewBoardForm(
    /// The cities for which the person may make one.
    cities: Vec<(AuthorityCode, String)>,
) -> impl IntoView {
    let form = use_returned(FORM);
    let came_back = !form.form.is_empty();
    let first = cities.first().map(|(code, _)| code.to_string()).unwrap_or_default();
    let city = if came_back { form.value("city") } else { first };
    let choice = (!cities.is_empty()).then(|| {
        let network = (String::new(), t!("boards-for-network"));
        let options =
            cities.into_iter().map(|(code, name)| (code.to_string(), name)).chain([network]);
        view! {
            <Select label=t!("boards-for") name="city" options=options.collect() value=city/>
        }
    });
    view! {
        <Section id="new" title=t!("boards-new-title") lead=t!("boards-new-lead")>
            <PostForm action=routes::BOARDS returned=form.clone()>
                <Field
                    label=t!("boards-name")
                    name="title"
                    value=form.value("title")
                    hint=t!("boards-name-hint")
                    fault=form.fault("title")
                    required=true
                />
                {choice}
                <Buttons><Button>{t!("boards-new")}</Button></Buttons>
            </PostForm>
        </Section>
    }
    .into_any()
}
