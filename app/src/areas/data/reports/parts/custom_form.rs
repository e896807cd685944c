use super::years;
use crate::areas::data::reports::view::{Group, Offers};
use crate::t;
use crate::ui::{Badge, BadgeKind, Button, Buttons, Checkbox, Select};
use hamsa_domain::data::report::{Choice, Kind};
use leptos::prelude::*;

/// Puts a report together: places, figures and years are pointed at, and come to stand in the address.
#[component]
pub fn CustomForm(
    /// What can be chosen.
    offers: Offers,
    /// Whether the form is what the person came for.
    is_open: bool,
) -> impl IntoView {
    let Offers { subjects, subject, years: all, from, until, places, figures, .. } = offers;
    let places = groups("place", places, is_open);
    let figures = groups("indicator", figures, is_open);
    let action = crate::routes::report(Kind::Custom, &Choice::default());
    view! {
        <details class="card puts-together screen-only" open=is_open>
            <summary>{t!("reports-custom-choose")}</summary>
            <form method="get" action=action class="custom">
                <fieldset>
                    <legend>{t!("reports-custom-places")}</legend>
                    {places}
                </fieldset>
                <fieldset>
                    <legend>{t!("reports-custom-figures")}</legend>
                    <Select
                        label=t!("reports-filter-subject")
                        name="subject"
                        options=subjects
                        value=subject
                        hint=t!("reports-custom-subject-hint")
                    />
                    {figures}
                </fieldset>
                <fieldset>
                    <legend>{t!("reports-filter-years")}</legend>
                    <div class="custom-years">
                        <Select label=t!("reports-filter-from") name="from" options=years(&all) value=from/>
                        <Select label=t!("reports-filter-until") name="until" options=years(&all) value=until/>
                    </div>
                </fieldset>
                <Buttons><Button>{t!("reports-custom-show")}</Button></Buttons>
            </form>
        </details>
    }
    .into_any()
}

/// Each group opens by itself; the first is open where nothing is chosen yet.
fn groups(name: &'static str, groups: Vec<Group>, nothing_yet: bool) -> impl IntoView {
    let group = move |(place, group): (usize, Group)| {
        let chosen = group.chosen() as i64;
        let is_open = nothing_yet && place == 0 || chosen > 0;
        let boxes = group
            .options
            .into_iter()
            .enumerate()
            .map(|(number, option)| {
                let id = format!("{name}-{place}-{number}");
                view! {
                    <Checkbox label=option.name name value=option.value checked=option.is_chosen id/>
                }
            })
            .collect_view();
        let badge = (chosen > 0).then(|| {
            view! { " "<Badge kind=BadgeKind::Accent>{t!("reports-chosen", count = chosen)}</Badge> }
        });
        view! {
            <details class="choices" open=is_open>
                <summary>{group.title}{badge}</summary>
                <div class="school-boxes">{boxes}</div>
            </details>
        }
    };
    groups.into_iter().enumerate().map(group).collect_view()
}
