use super::{ANSWER, KeyFields, returned_to};
use crate::areas::data::quality::view::FindingLine;
use crate::page::Returned;
use crate::ui::{Button, Buttons, Kind, PostForm};
use crate::{routes, t};
use hamsa_domain::data::quality::{Standing, Verdict};
use hamsa_domain::id::AuthorityCode;
use leptos::prelude::*;

/// What was found out, in one of a few ways and in words. It is folded where there is an answer already.
#[component]
pub fn AnswerForm(
    /// What does not fit.
    line: FindingLine,
    /// The city.
    city: AuthorityCode,
    /// Whether it stands in the list of what was answered.
    answered_shown: bool,
) -> impl IntoView {
    let id = line.id();
    let returned = returned_to(ANSWER, &line.key);
    let came_back = !returned.form.is_empty();
    let summary = match line.standing {
        Standing::Answered(_) => t!("quality-answer-anew"),
        _ => t!("quality-answer"),
    };
    let kept = line.answer.as_ref().map(|answer| answer.id.clone()).unwrap_or_default();
    let reopen = matches!(line.standing, Standing::Answered(_)).then(|| {
        let (city, key, former) = (city.clone(), line.key.clone(), kept.clone());
        view! {
            <PostForm action=routes::FINDING_REOPEN>
                <KeyFields city key answered_shown/>
                <input type="hidden" name="former" value=former/>
                <Buttons><Button kind=Kind::Quiet>{t!("quality-reopen")}</Button></Buttons>
            </PostForm>
        }
    });
    view! {
        <details class="ask-about" open=came_back>
            <summary>{summary}</summary>
            <PostForm action=routes::FINDING_ANSWER returned=returned.clone()>
                <KeyFields city key=line.key.clone() answered_shown/>
                <input type="hidden" name="looked_at" value=line.looked_at.clone()/>
                <input type="hidden" name="former" value=kept/>
                <Verdicts id=id.clone() line=line.clone() returned=returned.clone()/>
                <Text id returned/>
                <Buttons><Button kind=Kind::Quiet>{t!("quality-answer-do")}</Button></Buttons>
            </PostForm>
        </details>
        {reopen}
    }
    .into_any()
}

#[component]
fn Verdicts(id: String, line: FindingLine, returned: Returned) -> impl IntoView {
    let typed = returned.value("verdict");
    let fault = returned.fault("verdict").map(|key| t!(key));
    let is_faulty = fault.is_some();
    let described = is_faulty.then(|| format!("{id}-verdict-fault"));
    let choices = Verdict::ALL
        .into_iter()
        .filter(|verdict| verdict.fits(line.across))
        .enumerate()
        .map(|(place, verdict)| {
            let words = t!(format!("quality-verdict-{}", verdict.code().replace('_', "-")));
            let checked = typed == verdict.code();
            let focus = is_faulty && place == 0;
            view! {
                <label class="checkbox">
                    <input
                        type="radio"
                        name="verdict"
                        value=verdict.code()
                        checked=checked
                        autofocus=focus
                        aria-describedby=described.clone()
                    />
                    <span>{words}</span>
                </label>
            }
        })
        .collect_view();
    let fault = fault.map(|fault| view! { <p class="fault" id=described.clone()>{fault}</p> });
    view! {
        <fieldset class="choices" class:faulty=is_faulty>
            <legend>{t!("quality-what-is-it")}</legend>
            {choices}
            {fault}
        </fieldset>
    }
    .into_any()
}

#[component]
fn Text(id: String, returned: Returned) -> impl IntoView {
    let fault = returned.fault("text").map(|key| t!(key));
    let is_faulty = fault.is_some();
    let (field, hint) = (format!("{id}-text"), format!("{id}-text-hint"));
    let described = match is_faulty {
        true => format!("{hint} {id}-text-fault"),
        false => hint.clone(),
    };
    let focus = is_faulty && returned.fault("verdict").is_none();
    view! {
        <div class="field" class:faulty=is_faulty>
            <label for=field.clone()>{t!("quality-in-words")}</label>
            <p class="hint" id=hint>{t!("quality-in-words-hint")}</p>
            <textarea
                class="input"
                id=field
                name="text"
                rows="3"
                dir="auto"
                required
                aria-invalid=is_faulty.then_some("true")
                aria-describedby=described
                autofocus=focus
            >
                {returned.value("text")}
            </textarea>
            {fault.map(|fault| view! { <p class="fault" id=format!("{id}-text-fault")>{fault}</p> })}
        </div>
    }
    .into_any()
}
