use super::typed::Typed;
use crate::areas::data::boards::view::Offer;
use crate::t;
use crate::ui::{Checkbox, Select};
use leptos::prelude::*;

/// So many authorities can be chosen out of the list of all.
const LISTED: usize = 3;

/// Of whom the figures are: what is near at hand to tick, and authorities out of the list of all.
#[component]
pub fn PlaceChoice(
    /// What can be chosen.
    offer: Offer,
    /// What is chosen to begin with.
    typed: Typed,
    /// The message key of what is wrong with it.
    #[prop(optional_no_strip)]
    fault: Option<String>,
) -> impl IntoView {
    let near: Vec<String> = offer.places.iter().map(|(place, _)| place.clone()).collect();
    let boxes = offer
        .places
        .into_iter()
        .map(|(place, name)| {
            let field = format!("place:{place}");
            let checked = typed.has(&field);
            view! { <Checkbox label=name id=field.clone() name=field checked/> }
        })
        .collect_view();
    let mut chosen: Vec<String> = (1..=LISTED)
        .map(|number| typed.value(&format!("authority{number}")))
        .filter(|place| !place.is_empty() && !near.contains(place))
        .collect();
    chosen.resize(LISTED, String::new());
    let lists = chosen
        .into_iter()
        .enumerate()
        .map(|(at, value)| {
            let none = (String::new(), t!("boards-no-authority"));
            let options = std::iter::once(none).chain(offer.authorities.iter().cloned()).collect();
            let number = i64::try_from(at + 1).unwrap_or_default();
            view! {
                <Select
                    label=t!("boards-authority", number = number)
                    name=format!("authority{}", at + 1)
                    options
                    value
                />
            }
        })
        .collect_view();
    let is_faulty = fault.is_some();
    view! {
        <fieldset class="field" class:faulty=is_faulty>
            <legend>{t!("boards-places")}</legend>
            {fault.map(|key| view! { <p class="fault">{t!(key)}</p> })}
            <div class="school-boxes">{boxes}</div>
            <div class="slot">{lists}</div>
        </fieldset>
    }
    .into_any()
}
