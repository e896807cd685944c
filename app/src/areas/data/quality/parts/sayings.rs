use crate::areas::data::quality::view::SayingLine;
use crate::t;
use leptos::prelude::*;

/// What the school said of its figures while it was asked.
#[component]
pub fn Sayings(
    /// Its remarks, and its answers to questions.
    sayings: Vec<SayingLine>,
) -> impl IntoView {
    let lines = sayings
        .into_iter()
        .map(|saying| {
            let SayingLine { name, question, text, confirmed, at } = saying;
            let question = question.map(|question| {
                let asked = t!("quality-was-asked", name = name.clone());
                view! { <p><span class="hint">{asked}</span> " " <bdi dir="auto">{question}</bdi></p> }
            });
            let text = match (text.is_empty(), confirmed) {
                (true, true) => view! { <p>{t!("quality-confirmed")}</p> }.into_any(),
                (true, false) => view! { <p>{t!("quality-other-number")}</p> }.into_any(),
                (false, _) => view! { <p><bdi dir="auto">{text}</bdi></p> }.into_any(),
            };
            let said = t!("quality-school-said", name = name, at = at);
            view! { <div class="asked-back">{question} <p class="hint">{said}</p> {text}</div> }
        })
        .collect_view();
    view! { {lines} }.into_any()
}
