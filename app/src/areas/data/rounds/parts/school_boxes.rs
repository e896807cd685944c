use crate::page::Returned;
use crate::t;
use crate::ui::{Checkbox, Kind};
use hamsa_domain::id::SchoolCode;
use leptos::ev::MouseEvent;
use leptos::html::Div;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlInputElement;

/// The schools to choose from, and all or none of them in one press.
#[component]
pub fn SchoolBoxes(
    /// Their codes and names.
    schools: Vec<(SchoolCode, String)>,
    /// The form as it came back, if it did.
    form: Returned,
) -> impl IntoView {
    let place = NodeRef::<Div>::new();
    let chosen = form.value("choose");
    let boxes = schools
        .into_iter()
        .map(|(code, name)| {
            let field = format!("school:{code}");
            let checked = match chosen.as_str() {
                "none" => false,
                "" if !form.form.is_empty() => !form.value(&field).is_empty(),
                _ => true,
            };
            view! { <Checkbox label=name name=field checked/> }
        })
        .collect_view();
    // Without wasm the server does the same.
    let choose = move |event: MouseEvent, all: bool| {
        event.prevent_default();
        tick(place, all);
    };
    view! {
        <p class="row">
            <button class=Kind::Quiet.class() name="choose" value="all" on:click=move |event| choose(event, true)>
                {t!("rounds-choose-all")}
            </button>
            <button class=Kind::Quiet.class() name="choose" value="none" on:click=move |event| choose(event, false)>
                {t!("rounds-choose-none")}
            </button>
        </p>
        <div class="school-boxes" node_ref=place>{boxes}</div>
    }
}

fn tick(place: NodeRef<Div>, all: bool) {
    let Some(place) = place.get_untracked() else { return };
    let boxes = place.get_elements_by_tag_name("input");
    for index in 0..boxes.length() {
        let input = boxes.item(index).and_then(|input| input.dyn_into::<HtmlInputElement>().ok());
        if let Some(input) = input {
            input.set_checked(all);
        }
    }
}
