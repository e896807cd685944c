use crate::areas::data::view::TotalLine;
use crate::areas::data::words;
use crate::t;
use crate::ui::{Head, Section, Table};
use hamsa_domain::data::Units;
use leptos::prelude::*;

/// Examinees of the whole file, to be held against the source.
#[component]
pub fn ImportTotals(totals: Vec<TotalLine>, as_of: Option<String>) -> impl IntoView {
    let levels = Units::ALL.map(|units| Head::number(words::units(units)));
    let heads = [Head::words(t!("data-totals-subject")), Head::number(t!("data-totals-year"))];
    let heads = heads.into_iter().chain(levels).collect();
    let rows = totals.into_iter().map(|line| view! { <Row line/> }).collect_view();
    view! {
        <Section id="totals" title=t!("data-totals-title") lead=t!("data-totals-lead")>
            {as_of.map(|day| view! { <p class="hint">{t!("data-totals-as-of", day = day)}</p> })}
            <Table label=t!("data-totals-title") class="stacks" heads>
                {rows}
            </Table>
        </Section>
    }
    .into_any()
}

#[component]
fn Row(line: TotalLine) -> impl IntoView {
    let cells = Units::ALL
        .into_iter()
        .zip(line.examinees)
        .map(|(units, examinees)| {
            view! { <td class="number" data-label=words::units(units)>{words::cell(examinees)}</td> }
        })
        .collect_view();
    view! {
        <tr>
            <th scope="row">{words::subject(line.subject)}</th>
            <td class="number" data-label=t!("data-totals-year")>{line.year.to_string()}</td>
            {cells}
        </tr>
    }
}
