use crate::areas::data::quality::view::FigureLine;
use crate::t;
use crate::ui::{Explain, Provenance};
use hamsa_domain::data::quality::Origin;
use leptos::prelude::*;

/// The figures that were compared, each with who says it and what it opens.
#[component]
pub fn Figures(
    /// What they belong to, for their ids.
    id: String,
    /// The figures.
    figures: Vec<FigureLine>,
) -> impl IntoView {
    let lines = figures
        .into_iter()
        .enumerate()
        .map(|(place, figure)| {
            let opens = format!("{id}-{place}");
            view! { <Line id=opens figure/> }
        })
        .collect_view();
    view! { <ul class="compared" role="list">{lines}</ul> }.into_any()
}

#[component]
fn Line(id: String, figure: FigureLine) -> impl IntoView {
    let (who, source, completeness) = match figure.origin {
        Origin::Report => {
            let source = t!("quality-from-school", source = figure.source);
            (t!("quality-school-says"), source, String::new())
        }
        Origin::Ministry => {
            (t!("quality-ministry-says"), figure.source, t!("quality-small-are-missing"))
        }
    };
    let date = match (figure.day.is_empty(), figure.origin) {
        (true, _) => String::new(),
        (false, Origin::Report) => t!("quality-published", day = figure.day),
        (false, Origin::Ministry) => t!("quality-brought", day = figure.day),
    };
    let value = match figure.value {
        Some(value) => view! { <strong>{value}</strong> }.into_any(),
        None => view! { <strong>{t!("quality-left-out")}</strong> }.into_any(),
    };
    let provenance = Provenance { definition: figure.definition, source, date, completeness };
    view! {
        <li>
            <span class="hint">{who} " · " {figure.year}</span>
            <span class="compared-name">
                {figure.name.clone()} " " <Explain id label=figure.name provenance/>
            </span>
            {value}
        </li>
    }
    .into_any()
}
