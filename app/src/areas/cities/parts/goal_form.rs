use crate::areas::cities::view::Summary;
use crate::page::use_returned;
use crate::t;
use crate::ui::{Button, Buttons, Field, FieldKind, Notice, NoticeKind, PostForm, Section};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

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
    // What came back stands as it was typed, also where it was emptied.
    let kept = |field: &str, goal: Option<String>| {
        form.values.get(field).cloned().or(goal).unwrap_or_default()
    };
    let is_saved = use_query_map().read_untracked().get("done").as_deref() == Some("goal");
    let saved = summary
        .goal
        .filter(|_| is_saved)
        .map(|goal| t!("cities-goal-done", target = goal.target, year = goal.year.to_string()));
    let year = kept("year", summary.goal.map(|goal| goal.year.to_string()));
    let target = kept("target", summary.goal.map(|goal| goal.target.to_string()));
    let action = crate::routes::city(&summary.code);
    view! {
        <div class="screen-only">
            <Section id="goal" title=t!("cities-goal-title") lead=t!("cities-goal-lead")>
                {saved.map(|saved| view! { <Notice kind=NoticeKind::Success>{saved}</Notice> })}
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
