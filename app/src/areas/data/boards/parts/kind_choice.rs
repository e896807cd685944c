use super::sketch::Sketch;
use crate::t;
use hamsa_domain::data::panel::Kind;
use leptos::prelude::*;

/// How the figures are shown: one of a few sketches.
#[component]
pub fn KindChoice(
    /// What is chosen to begin with.
    value: String,
    /// The message key of what is wrong with it.
    #[prop(optional_no_strip)]
    fault: Option<String>,
) -> impl IntoView {
    let choices = Kind::ALL
        .into_iter()
        .map(|kind| {
            let checked = kind.code() == value;
            view! {
                <label class="kind">
                    <input type="radio" name="kind" value=kind.code() checked=checked/>
                    <Sketch kind/>
                    <span>{t!(format!("panels-kind-{}", kind.code()))}</span>
                </label>
            }
        })
        .collect_view();
    let is_faulty = fault.is_some();
    view! {
        <fieldset class="field" class:faulty=is_faulty>
            <legend>{t!("boards-kind")}</legend>
            {fault.map(|key| view! { <p class="fault">{t!(key)}</p> })}
            <div class="kinds">{choices}</div>
        </fieldset>
    }
    .into_any()
}
