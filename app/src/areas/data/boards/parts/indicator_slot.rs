use super::typed::Typed;
use crate::areas::data::boards::view::Offer;
use crate::t;
use hamsa_domain::data::catalogue::Division;
use leptos::prelude::*;

/// One figure out of the catalogue: what is counted, then of which part. Parts that do not divide it are hidden
/// where the page has hands, and mean nothing where it has none.
#[component]
pub fn IndicatorSlot(
    /// Which one, from 1.
    number: usize,
    /// What can be chosen.
    offer: Offer,
    /// What is chosen to begin with.
    typed: Typed,
) -> impl IntoView {
    let field = |name: &str| format!("{name}{number}");
    let chosen = RwSignal::new(typed.value(&field("definition")));
    let groups = offer
        .themes
        .iter()
        .map(|(theme, definitions)| {
            let options = definitions
                .iter()
                .map(|one| {
                    let selected = one.code == chosen.get_untracked();
                    view! { <option value=one.code.clone() selected=selected>{one.name.clone()}</option> }
                })
                .collect_view();
            view! { <optgroup label=theme.clone()>{options}</optgroup> }
        })
        .collect_view();
    let divided_by = StoredValue::new(
        offer
            .themes
            .iter()
            .flat_map(|(_, definitions)| definitions)
            .map(|one| (one.code.clone(), one.divided_by.clone()))
            .collect::<Vec<_>>(),
    );
    // What is chosen divides, as far as the page knows: before it has hands everything may.
    let touched = RwSignal::new(false);
    let divides = move |division: Division| {
        let chosen = chosen.get();
        !touched.get()
            || divided_by.with_value(|all| {
                all.iter().any(|(code, divided)| *code == chosen && divided.contains(&division))
            })
    };
    Effect::new(move |_| touched.set(true));
    let parts = offer
        .divisions
        .iter()
        .cloned()
        .map(|(division, values)| {
            let name = field(division.code());
            let id = format!("field-{name}");
            let value = typed.value(&name);
            let options = values
                .into_iter()
                .map(|(code, words)| {
                    let selected = code == value;
                    view! { <option value=code selected=selected>{words}</option> }
                })
                .collect_view();
            view! {
                <div class="field" class:gone=move || !divides(division)>
                    <label for=id.clone()>{t!(format!("boards-division-{}", division.code()))}</label>
                    <select class="input" id=id name=name>{options}</select>
                </div>
            }
        })
        .collect_view();
    let name = field("definition");
    let id = format!("field-{name}");
    let none = (number > 1).then(|| view! { <option value="">{t!("boards-no-further")}</option> });
    let number = i64::try_from(number).unwrap_or_default();
    view! {
        <fieldset class="slot">
            <legend>{t!("boards-figure", number = number)}</legend>
            <div class="field">
                <label for=id.clone()>{t!("boards-definition")}</label>
                <select
                    class="input"
                    id=id
                    name=name
                    on:change=move |event| chosen.set(event_target_value(&event))
                >
                    {none} {groups}
                </select>
            </div>
            {parts}
        </fieldset>
    }
    .into_any()
}
