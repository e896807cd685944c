use crate::areas::data::quality::view::AnswerLine;
use crate::t;
use leptos::prelude::*;

/// What somebody said, who and when; where a figure has changed since, of which figures.
#[component]
pub fn Answered(
    /// The answer.
    answer: AnswerLine,
    /// Whether a figure has changed since.
    outdated: bool,
) -> impl IntoView {
    let AnswerLine { verdict, text, by, at, figures, .. } = answer;
    let who = match by.is_empty() {
        true => t!("quality-said", at = at),
        false => t!("quality-said-by", name = by, at = at),
    };
    let verdict = t!(format!("quality-verdict-{}", verdict.replace('_', "-")));
    let figures = outdated.then(|| {
        let said = figures.into_iter().map(|(name, value)| {
            let value = value.unwrap_or_else(|| t!("quality-left-out"));
            t!("quality-figure", name = name, value = value)
        });
        let said = said.collect::<Vec<_>>().join(" · ");
        view! { <p class="hint">{t!("quality-said-of", figures = said)}</p> }
    });
    view! {
        <div class="asked-back">
            <p class="hint">{who}</p>
            <p><strong>{verdict}</strong></p>
            <p class="answer-text"><bdi dir="auto">{text}</bdi></p>
            {figures}
        </div>
    }
    .into_any()
}
