use super::figures;
use super::flow::Flow;
use super::view::PanelView;
use crate::ui::{Chart, ChartHeight, Explain, TableFrame};
use hamsa_domain::data::panel::Kind;
use leptos::prelude::*;

/// One finding: in words, then as a number, a drawing or a table, with where its figures come from.
#[component]
pub fn PanelCard(
    /// Its id on the page.
    #[prop(into)]
    id: String,
    /// What it shows.
    panel: PanelView,
    /// What can be done with it.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let title_id = format!("{id}-title");
    let explain_id = format!("{id}-explained");
    let notes = panel.notes.iter().map(|note| view! { <li>{note.clone()}</li> }).collect_view();
    let has_notes = !panel.notes.is_empty();
    let label = panel.title.clone();
    let class = format!("panel card shows-{}", panel.kind.code());
    let heading = view! { <h2 id=title_id.clone()>{label.clone()}</h2> };
    let number = panel.number.clone().map(|number| view! { <p class="panel-number">{number}</p> });
    let sentence = panel.sentence.clone();
    let context = panel.context.clone();
    let provenance = panel.provenance.clone();
    let drawing = view! { <Drawing id=id.clone() panel/> };
    view! {
        <article class=class id=id aria-labelledby=title_id>
            <header class="panel-head">
                <div>
                    <p class="eyebrow">{context}</p>
                    {heading}
                </div>
                <Explain id=explain_id label provenance/>
            </header>
            {number}
            <p class="panel-sentence">{sentence}</p>
            {drawing}
            {has_notes.then(|| view! { <ul class="panel-notes">{notes}</ul> })}
            {children.map(|children| view! { <div class="panel-more">{children()}</div> })}
        </article>
    }
    .into_any()
}

/// What is drawn, above the table of the same figures.
#[component]
fn Drawing(id: String, panel: PanelView) -> impl IntoView {
    if panel.rows.is_empty() {
        return ().into_any();
    }
    match panel.kind {
        Kind::Number => ().into_any(),
        Kind::Table => view! { <Figures panel/> }.into_any(),
        // Steps that cannot be drawn are told.
        Kind::Sankey if panel.steps.is_empty() => view! { <Figures panel/> }.into_any(),
        Kind::Sankey => view! {
            <Flow label=panel.sentence.clone() steps=panel.steps.clone()/>
        }
        .into_any(),
        Kind::Line | Kind::Bar | Kind::Scatter => {
            let height = if panel.is_tall { ChartHeight::Tall } else { ChartHeight::Medium };
            view! {
                <Chart
                    id=format!("{id}-chart")
                    label=panel.title.clone()
                    option=panel.option.clone()
                    height
                >
                    <Figures panel=panel.clone()/>
                </Chart>
            }
            .into_any()
        }
    }
}

/// The figures as a table.
#[component]
fn Figures(panel: PanelView) -> impl IntoView {
    let heads = panel
        .columns
        .iter()
        .map(|column| view! { <th scope="col" class="number">{column.head.clone()}</th> })
        .collect_view();
    view! {
        <TableFrame label=panel.title.clone()>
            <table class="table panel-table">
                <thead>
                    <tr><th scope="col">{panel.corner.clone()}</th>{heads}</tr>
                </thead>
                <tbody inner_html=figures::rows(&panel)></tbody>
            </table>
        </TableFrame>
    }
    .into_any()
}
