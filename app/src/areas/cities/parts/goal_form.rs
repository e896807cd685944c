use crate::areas::cities::view::Summary;
use crate::page::use_returned;
use crate::t;
use crate::ui::{Button, Buttons, Field, FieldKind, PostForm, Section};
use leptos::prelude::*;

/// Where those who lead a city, or keep the network, set its goal.
#[component]
pub fn GoalForm(
    /// The city.
    summary: Summary,
) -> impl IntoView {
    if !summary.may_set_goal {
        return ().into_any();
    }
    let form = use_returned("cities-goal");
    let kept = |field: &str, goal: Option<String>| {
        let typed = form.value(field);
        if typed.is_empty() { goal.unwrap_or_default() } else { typed }
    };
    let year = kept("year", summary.goal.map(|goal| goal.year.to_string()));
    let target = kept("target", summary.goal.map(|goal| goal.target.to_string()));
    let action = crate::routes::city(&summary.code);
    view! {
        <div class="screen-only">
            <Section id="goal" title=t!("cities-goal-title") lead=t!("cities-goal-lead")>
                <PostForm action returned=form.clone()>
                    <Field label=t!("cities-goal-target") name="target" kind=FieldKind::Number value=target
                        fault=form.fault("target") required=true/>
                    <Field label=t!("cities-goal-year") name="year" kind=FieldKind::Number value=year
                        fault=form.fault("year") required=true/>
                    <Buttons><Button>{t!("cities-goal-save")}</Button></Buttons>
                </PostForm>
            </Section>
        </div>
    }
    .into_any()
}
