use super::DeadlineField;
use crate::areas::data::rounds::view::{Missing, RoundView, Stage};
use crate::areas::data::rounds::words::count;
use crate::page::use_returned;
use crate::ui::{Button, Buttons, Kind, PostForm, Section};
use crate::{routes, t};
use leptos::prelude::*;

/// The form of the deadline, by its name.
const FORM: &str = "rounds-deadline";

/// The deadline, and how the round ends: closed with what is missing, opened again, thrown away.
#[component]
pub fn Ending(
    /// The round.
    view: RoundView,
) -> impl IntoView {
    view.may_collect.then(|| {
        let stage = view.line.stage;
        let path = routes::round(&view.line.id);
        let step = |step: &str| format!("{path}/{step}");
        let deadline = deadline(&view, &path);
        let missing = (stage != Stage::Draft).then(|| missing(&view.missing));
        let close = matches!(stage, Stage::Open | Stage::Overdue).then(|| {
            view! {
                <PostForm action=step("close")>
                    <p class="hint">{t!("rounds-close-hint")}</p>
                    <Buttons><Button kind=Kind::Quiet>{t!("rounds-close")}</Button></Buttons>
                </PostForm>
            }
        });
        let discard = (stage == Stage::Draft).then(|| {
            view! {
                <PostForm action=step("discard")>
                    <p class="hint">{t!("rounds-discard-hint")}</p>
                    <Buttons><Button kind=Kind::Danger>{t!("rounds-discard")}</Button></Buttons>
                </PostForm>
            }
        });
        view! {
            <Section id="ending" title=t!("rounds-ending")>
                {missing}
                {deadline}
                {close}
                {discard}
            </Section>
        }
    })
}

/// Another deadline; for a closed round that opens it again.
fn deadline(view: &RoundView, path: &str) -> AnyView {
    let form = use_returned(FORM);
    let is_closed = view.line.stage == Stage::Closed;
    let (step, words) = match is_closed {
        true => ("reopen", t!("rounds-reopen")),
        false => ("deadline", t!("rounds-deadline-set")),
    };
    let value = if form.form.is_empty() { view.deadline.clone() } else { form.value("deadline") };
    view! {
        <PostForm action=format!("{path}/{step}") returned=form.clone()>
            <DeadlineField value fault=form.fault("deadline")/>
            <Buttons><Button kind=Kind::Quiet>{words}</Button></Buttons>
        </PostForm>
    }
    .into_any()
}

/// What the round lacks, school by school.
fn missing(missing: &Missing) -> AnyView {
    let list = |key: &'static str, names: Vec<String>| {
        (!names.is_empty()).then(|| {
            let names = names
                .into_iter()
                .map(|name| view! { <li><bdi dir="auto">{name}</bdi></li> })
                .collect_view();
            view! { <dt>{t!(key)}</dt> <dd><ul class="names">{names}</ul></dd> }
        })
    };
    let partly = missing
        .partly
        .iter()
        .map(|(name, cells)| {
            t!("rounds-missing-partly-of", school = name.clone(), count = count(*cells))
        })
        .collect();
    let lists = [
        list("rounds-missing-not-sent", missing.not_sent.clone()),
        list("rounds-missing-silent", missing.silent.clone()),
        list("rounds-missing-partly", partly),
        list("rounds-missing-in-question", missing.in_question.clone()),
        list("rounds-missing-not-approved", missing.not_approved.clone()),
        list("rounds-missing-not-published", missing.not_published.clone()),
    ];
    if lists.iter().all(Option::is_none) {
        return view! { <p>{t!("rounds-missing-nothing")}</p> }.into_any();
    }
    let lists = lists.into_iter().flatten().collect_view();
    view! {
        <h3>{t!("rounds-missing")}</h3>
        <dl class="facts">{lists}</dl>
    }
    .into_any()
}
