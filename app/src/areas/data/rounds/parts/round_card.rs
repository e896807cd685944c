use crate::areas::data::rounds::view::RoundLine;
use crate::areas::data::rounds::words;
use crate::routes;
use crate::ui::{Bar, Card};
use leptos::prelude::*;

/// A round in the list: where it is, how far, and what to do next.
#[component]
pub fn RoundCard(
    /// The round.
    line: RoundLine,
) -> impl IntoView {
    view! {
        <Card title=line.title.clone() href=routes::round(&line.id)>
            <p class="row">{words::stage(line.stage)}<span>{words::state(&line)}</span></p>
            <Bar value=line.answered_cells as f64 max=line.expected_cells as f64/>
            <p>{words::answered(&line)}" "{words::completeness(&line)}</p>
            <p class="next-step">{words::next(line.next)}</p>
        </Card>
    }
    .into_any()
}
