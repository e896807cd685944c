use super::ASK_FORM;
use crate::areas::data::rounds::view::{CellView, LastView, QuestionView};
use crate::areas::data::rounds::words;
use crate::page::use_returned;
use crate::t;
use crate::ui::{Badge, BadgeKind, Explain, Provenance};
use hamsa_domain::data::round::Source;
use leptos::prelude::*;

/// One figure of a school, with what there is to say about it.
#[component]
pub fn CellRow(
    /// The figure.
    cell: CellView,
    /// Whether a question can be asked about it.
    may_ask: bool,
    /// Whether an open question can be taken back.
    may_collect: bool,
) -> impl IntoView {
    let is_open = cell.questions.iter().any(|question| question.answered.is_none());
    let ask = (may_ask && !is_open).then(|| ask(&cell));
    let is_faulty = cell.findings.iter().any(|finding| finding.is_impossible);
    let now = match &cell.now {
        Some(value) => view! { <strong>{words::value(value)}</strong> }.into_any(),
        None => view! { <span class="hint">{t!("rounds-empty-cell")}</span> }.into_any(),
    };
    let id = format!("cell-{}", cell.code.as_str().replace('.', "-"));
    let remarks = remarks(&cell, may_collect);
    let provenance = provenance(&cell);
    view! {
        <tr class:faulty=is_faulty>
            <th scope="row">
                {cell.name.clone()} " " <Explain id label=cell.name.clone() provenance/>
            </th>
            <td class="number" data-label=t!("rounds-last-year")>{last(cell.last.as_ref())}</td>
            <td class="number" data-label=t!("rounds-this-year")>{now}</td>
            <td class="remarks" data-label=t!("rounds-remarks")>
                <div>{remarks} {ask}</div>
            </td>
        </tr>
    }
    .into_any()
}

/// What a number opens: what it counts, who knows it, since when it is published.
fn provenance(cell: &CellView) -> Provenance {
    Provenance {
        definition: cell.definition.clone(),
        source: cell.source.clone(),
        date: match &cell.published {
            Some(day) => t!("rounds-published-on", day = day.clone()),
            None => t!("rounds-not-published"),
        },
        completeness: String::new(),
    }
}

fn last(last: Option<&LastView>) -> AnyView {
    let Some(last) = last else {
        return view! { <span class="hint">{t!("rounds-no-last-year")}</span> }.into_any();
    };
    let number = last.number.clone().unwrap_or_else(|| t!("rounds-not-known"));
    let ministry = (last.source == Source::Ministry)
        .then(|| view! { <br/> <span class="hint">{t!("rounds-from-ministry")}</span> });
    view! { {number} {ministry} }.into_any()
}

fn remarks(cell: &CellView, may_collect: bool) -> AnyView {
    let note = cell.now.as_ref().map(|value| value.note.clone()).filter(|note| !note.is_empty());
    let note = note.map(|note| view! { <p class="school-note"><bdi dir="auto">{note}</bdi></p> });
    let findings = cell
        .findings
        .iter()
        .map(|finding| {
            let kind = if finding.is_impossible { BadgeKind::Bad } else { BadgeKind::Warning };
            let word =
                if finding.is_impossible { t!("rounds-impossible") } else { t!("rounds-doubtful") };
            view! { <p><Badge kind>{word}</Badge>" "{words::finding(finding)}</p> }
        })
        .collect_view();
    let earlier = cell
        .earlier
        .iter()
        .map(|(number, before)| {
            let value = words::value_if(before.as_ref());
            view! { <p class="hint">{t!("rounds-earlier", number = *number, value = value)}</p> }
        })
        .collect_view();
    let questions = cell
        .questions
        .iter()
        .map(|question| view! { <Asked question=question.clone() may_collect/> })
        .collect_view();
    let published = cell.published_otherwise.as_ref().map(|value| {
        view! { <p class="hint">{t!("rounds-published-otherwise", value = words::value(value))}</p> }
    });
    view! { {note} {findings} {questions} {published} {earlier} }.into_any()
}

/// A question and what became of it.
#[component]
fn Asked(question: QuestionView, may_collect: bool) -> impl IntoView {
    let who = if question.by.is_empty() {
        t!("rounds-asked", at = question.asked.clone())
    } else {
        t!("rounds-asked-by", name = question.by.clone(), at = question.asked.clone())
    };
    let is_open = question.answered.is_none();
    let became = match (question.answered, question.answer) {
        (None, _) => t!("rounds-question-open"),
        (Some(at), None) => t!("rounds-question-taken-back", at = at),
        (Some(at), Some(answer)) if answer.is_empty() => t!("rounds-question-settled", at = at),
        (Some(at), Some(answer)) => t!("rounds-question-answered", at = at, answer = answer),
    };
    let take_back = (is_open && may_collect).then(|| {
        view! {
            <button
                type="submit"
                form="take-back"
                class="button quiet"
                name="question"
                value=question.id.to_string()
            >
                {t!("rounds-take-back")}
            </button>
        }
    });
    view! {
        <div class="asked-back">
            <p class="hint">{who}</p>
            <p><bdi dir="auto">{question.text}</bdi></p>
            <p>{became}</p>
            {take_back}
        </div>
    }
    .into_any()
}

/// A question about this figure; it opens where one is being written.
fn ask(cell: &CellView) -> AnyView {
    let returned = use_returned(ASK_FORM);
    let name = format!("question:{}", cell.code);
    let typed = returned.value(&name);
    let fault = returned.fault(&name).map(|key| t!(key));
    let is_faulty = fault.is_some();
    let is_open = is_faulty || !typed.is_empty();
    let id = format!("ask-{}", cell.code.as_str().replace('.', "-"));
    let described = is_faulty.then(|| format!("{id}-fault"));
    let label = t!("rounds-ask-about", cell = cell.name.clone());
    view! {
        <details class="ask-about" open=is_open>
            <summary>{t!("rounds-ask")}</summary>
            <textarea
                class="input"
                id=id
                name=name
                rows="2"
                dir="auto"
                aria-label=label
                aria-invalid=is_faulty.then_some("true")
                aria-describedby=described.clone()
                autofocus=is_faulty
            >
                {typed}
            </textarea>
            {fault.map(|fault| view! { <p class="fault" id=described>{fault}</p> })}
        </details>
    }
    .into_any()
}
