use super::typed_form::field_id;
use super::{Choice, Question};
use crate::areas::answering::typing::Typing;
use crate::areas::answering::view::{CellView, LastView};
use crate::t;
use crate::ui::{Explain, Provenance};
use hamsa_domain::data::catalogue::{Finding, Severity};
use hamsa_domain::data::round::submission::field;
use hamsa_domain::data::round::{Source, Typed};
use hamsa_domain::text::decimal;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// One figure: its name, last year's, and a number, "unchanged" or "not known".
#[component]
pub fn Cell(
    /// The figure.
    cell: CellView,
    /// What stands in it.
    stands: Typed,
    /// The fields of the form as it came back.
    values: BTreeMap<String, String>,
    /// While somebody types.
    typing: Typing,
) -> impl IntoView {
    let code = cell.code.clone();
    let id = field_id(&code);
    let (name_id, said_id, last_id) =
        (format!("{id}-name"), format!("{id}-said"), format!("{id}-last"));
    let (faulty, said, found) = (code.clone(), code.clone(), code.clone());
    let of = |part: &str| field(part, &code);
    let provenance =
        Provenance { definition: cell.meaning, source: cell.source, ..Provenance::default() };
    let has_note = !stands.note.is_empty();
    let value = |part: &str| values.get(&of(part)).cloned();
    let (reply, confirmed) = (value("reply").unwrap_or_default(), value("confirmed").is_some());
    // Words to a question that is settled have no field any more, and are not to be lost.
    let unheard = (cell.question.is_none() && !reply.is_empty()).then(|| {
        view! { <p class="hint">{t!("answering-reply-unheard", reply = reply.clone())}</p> }
    });
    let question = cell.question.map(|text| {
        view! { <Question code=code.clone() text reply confirmed/> }
    });
    let chosen = value("theirs").map(|theirs| {
        let choice = value("choice").unwrap_or_default();
        view! { <Choice code=code.clone() theirs choice mine=stands.clone()/> }
    });
    let unit = (!cell.unit.is_empty()).then(|| view! { <span class="unit">{t!(cell.unit)}</span> });
    let unchanged = cell.last.as_ref().map(|_| {
        view! { <Tick name=of("unchanged") checked=stands.unchanged label=t!("answering-unchanged")/> }
    });
    view! {
        <div class="cell" role="group" aria-labelledby=name_id.clone()>
            <div class="cell-name">
                <label id=name_id.clone() for=id.clone()>{cell.name.clone()}</label>
                <Explain id=format!("{id}-explained") label=cell.name provenance/>
            </div>
            {question}
            {unheard}
            {chosen}
            <p class="last hint" id=last_id.clone()>{last_year(cell.last)}</p>
            <div class="cell-answer">
                <span class="cell-number">
                    <input
                        class="input"
                        type="text"
                        inputmode=if cell.decimal { "decimal" } else { "numeric" }
                        enterkeyhint="next"
                        dir="ltr"
                        id=id
                        name=of("number")
                        value=stands.text
                        aria-describedby=format!("{last_id} {said_id}")
                        aria-invalid=move || typing.fault(&faulty).is_some().then_some("true")
                    />
                    {unit}
                </span>
                {unchanged}
                <Tick name=of("unknown") checked=stands.unknown label=t!("answering-unknown")/>
            </div>
            <div class="said" id=said_id aria-live="polite">
                {move || typing.fault(&said).map(|(key, limit)| {
                    view! { <p class="fault">{t!(key, limit = decimal(limit as f64))}</p> }
                })}
                {move || typing.findings(&found).into_iter().map(told).collect_view()}
            </div>
            <details class="note" open=has_note>
                <summary>{t!("answering-note")}</summary>
                <input class="input" type="text" name=of("note") value=stands.note.clone() dir="auto" aria-label=t!("answering-note")/>
            </details>
        </div>
    }
}

/// A box that is ticked by one tap.
#[component]
fn Tick(name: String, checked: bool, label: String) -> impl IntoView {
    view! {
        <label class="toggle">
            <input type="checkbox" name=name checked=checked/>
            <span>{label}</span>
        </label>
    }
}

fn last_year(last: Option<LastView>) -> String {
    let Some(LastView { number, source }) = last else { return t!("answering-last-none") };
    match (number, source) {
        (None, _) => t!("answering-last-unknown"),
        (Some(number), Source::Report) => t!("answering-last", number = number),
        (Some(number), Source::Ministry) => t!("answering-last-ministry", number = number),
    }
}

fn told(finding: Finding) -> impl IntoView {
    let class = match finding.severity {
        Severity::Impossible => "fault",
        Severity::Doubtful => "doubt",
    };
    let (left, right) = (decimal(finding.left), decimal(finding.right));
    view! { <p class=class>{t!(finding.message(), left = left, right = right)}</p> }
}
