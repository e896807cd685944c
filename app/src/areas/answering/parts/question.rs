use crate::t;
use hamsa_domain::data::round::submission::field;
use hamsa_domain::id::IndicatorCode;
use leptos::prelude::*;

/// What the city asks about a figure, and a place for the answer.
#[component]
pub fn Question(
    /// About which.
    code: IndicatorCode,
    /// What.
    text: String,
    /// What was said so far.
    #[prop(optional, into)]
    reply: String,
    /// Whether it was said that the number is right.
    #[prop(optional)]
    confirmed: bool,
) -> impl IntoView {
    let id = format!("{}-reply", code.as_str().replace('.', "-"));
    view! {
        <div class="question">
            <p class="hint">{t!("answering-asked")}</p>
            <blockquote dir="auto">{text}</blockquote>
            <label class="toggle">
                <input type="checkbox" name=field("confirmed", &code) checked=confirmed/>
                <span>{t!("answering-confirmed")}</span>
            </label>
            <div class="field">
                <label for=id.clone()>{t!("answering-reply")}</label>
                <input class="input" type="text" id=id name=field("reply", &code) value=reply dir="auto"/>
            </div>
        </div>
    }
}
