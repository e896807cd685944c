use crate::areas::data::view::TotalLine;
use crate::areas::data::words;
use crate::t;
use crate::ui::{Section, TableFrame};
use hamsa_domain::data::Units;
use hamsa_domain::disclosure::Cell;
use leptos::prelude::*;

/// Examinees of the whole file, to be held against the source.
#[component]
pub fn ImportTotals(totals: Vec<TotalLine>, as_of: Option<String>) -> impl IntoView {
    let levels = Units::ALL
        .map(|units| view! { <th scope="col" class="number">{words::units(units)}</th> })
        .collect_view();
    let rows = totals.into_iter().map(|line| view! { <Row line/> }).collect_view();
    view! {
        <Section id="totals" title=t!("data-totals-title") lead=t!("data-totals-lead")>
            {as_of.map(|day| view! { <p class="hint">{t!("data-totals-as-of", day = day)}</p> })}
            <TableFrame label=t!("data-totals-title")>
                <table class="table stacks">
                    <thead>
                        <tr>
                            <th scope="col">{t!("data-totals-subject")}</th>
                            <th scope="col" class="number">{t!("data-totals-year")}</th>
                            {levels}
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </TableFrame>
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
            let cell = examinees.map_or(Cell::Missing, Cell::Shown);
            view! { <td class="number" data-label=words::units(units)>{words::cell(cell)}</td> }
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
