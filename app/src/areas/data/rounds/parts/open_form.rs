use super::{DeadlineField, SchoolBoxes};
use crate::areas::data::rounds::view::Offer;
use crate::areas::data::rounds::words::count;
use crate::areas::data::view::Choice;
use crate::page::use_returned;
use crate::ui::{Button, Buttons, PostForm, Section, Select};
use crate::{routes, t};
use leptos::prelude::*;

/// The form, by its name.
const FORM: &str = "rounds-open";

/// Opens a round: what is asked, about which year, until when, of which schools.
#[component]
pub fn OpenForm(
    /// The city that asks.
    city: Choice,
    /// What it can be made of.
    offer: Offer,
) -> impl IntoView {
    let form = use_returned(FORM);
    let came_back = !form.form.is_empty();
    let typed = {
        let form = form.clone();
        move |field: &str, own: String| if came_back { form.value(field) } else { own }
    };
    let templates = offer.templates.into_iter().map(|(id, name, cells)| {
        (id, t!("rounds-open-template-option", name = name, count = count(cells)))
    });
    let years = offer.years.into_iter().map(|(year, name)| (year.to_string(), name));
    let schools = offer.schools.len();
    let fault = form.fault("schools");
    let is_choosing = fault.is_some() || !form.value("choose").is_empty();
    view! {
        <Section id="open" title=t!("rounds-open-title") lead=t!("rounds-open-lead")>
            <PostForm action=routes::ROUNDS returned=form.clone()>
                // Enter in a field presses the first button of its form: this one does what the last does.
                <button class="visually-hidden" tabindex="-1" aria-hidden="true"></button>
                <input type="hidden" name="city" value=city.code.to_string()/>
                <Select
                    label=t!("rounds-open-template")
                    name="template"
                    options=templates.collect()
                    value=typed("template", String::new())
                    hint=t!("rounds-open-template-hint")
                    fault=form.fault("template")
                />
                <Select
                    label=t!("rounds-open-year")
                    name="year"
                    options=years.collect()
                    value=typed("year", offer.year.to_string())
                    hint=t!("rounds-open-year-hint")
                    fault=form.fault("year")
                />
                <DeadlineField
                    value=typed("deadline", offer.deadline)
                    fault=form.fault("deadline")
                />
                <details class="chosen-schools" open=is_choosing>
                    <summary>{t!("rounds-open-schools", count = count(schools))}</summary>
                    <fieldset>
                        <legend class="visually-hidden">{t!("rounds-schools")}</legend>
                        {fault.map(|key| view! { <p class="fault">{t!(key)}</p> })}
                        <SchoolBoxes schools=offer.schools form=form.clone()/>
                    </fieldset>
                </details>
                <Buttons><Button>{t!("rounds-open-button")}</Button></Buttons>
            </PostForm>
        </Section>
    }
    .into_any()
}
