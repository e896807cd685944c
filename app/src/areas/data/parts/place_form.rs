use crate::areas::data::view::{Choice, NO_AUTHORITY};
use crate::page::use_returned;
use crate::t;
use crate::ui::{Button, Buttons, Kind, PostForm, Select};
use leptos::prelude::*;

/// Says which authority a place belongs to, or that it is none of them.
#[component]
pub fn PlaceForm(
    /// Where it is posted.
    action: String,
    /// The name under which it comes back.
    place: String,
    /// An id that no other form on the page has.
    id: String,
    /// The place's own name.
    name: String,
    /// What is sent with it: field and value.
    #[prop(optional)]
    hidden: Vec<(&'static str, String)>,
    /// The likeliest, to be offered first.
    #[prop(optional)]
    candidates: Vec<Choice>,
    /// All authorities.
    authorities: StoredValue<Vec<Choice>>,
    /// What holds now: a code, [`NO_AUTHORITY`], or nothing.
    #[prop(optional, into)]
    current: String,
    /// The place that was asked for by a link.
    #[prop(into)]
    asked_for: String,
) -> impl IntoView {
    let focused = asked_for == place;
    let returned = use_returned("data-place");
    let returned = if returned.value("place") == place { returned } else { Default::default() };
    let fault = returned.fault("authority");
    let options = authorities.with_value(|all| options(candidates, all));
    let hidden = hidden
        .into_iter()
        .map(|(name, value)| view! { <input type="hidden" name=name value=value/> })
        .collect_view();
    view! {
        <PostForm action returned>
            {hidden}
            <Select
                label=t!("data-places-choose", place = name)
                name="authority"
                options
                value=current
                fault
                required=true
                id
                focused
            />
            <Buttons><Button kind=Kind::Quiet>{t!("data-places-settle")}</Button></Buttons>
        </PostForm>
    }
    .into_any()
}

/// The likeliest first, then "none of them", then all others.
fn options(candidates: Vec<Choice>, all: &[Choice]) -> Vec<(String, String)> {
    let option = |choice: &Choice| (choice.code.to_string(), choice.name.clone());
    let first = vec![(String::new(), t!("data-places-choose-option"))];
    let none = (NO_AUTHORITY.to_owned(), t!("data-places-none"));
    let others = all.iter().filter(|choice| !candidates.contains(choice)).map(option);
    first.into_iter().chain(candidates.iter().map(option)).chain([none]).chain(others).collect()
}
