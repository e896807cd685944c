use crate::areas::data::analysis::view::Told;
use crate::areas::data::analysis::words;
use crate::t;
use crate::ui::Figure;
use hamsa_domain::data::analysis::Leak;
use leptos::prelude::*;

/// The finding, in words, and the three figures behind it.
#[component]
pub fn FindingSection(
    /// What the schools tell.
    told: Told,
) -> impl IntoView {
    let through = told.measures.through.map(|ratio| {
        t!(
            "analysis-finding",
            count = (100.0 * ratio.share()).round() as i64,
            began = (told.year - 2).to_string(),
            year = told.year.to_string()
        )
    });
    let unknown = match told.measures.five.iter().copied().sum::<Option<u32>>() {
        Some(0) => "analysis-finding-nobody",
        _ => "analysis-finding-unknown",
    };
    let worst = told.leaks.iter().max_by_key(|leak| leak.left).cloned();
    let leaking = worst.as_ref().filter(|leak| leak.left > 0).map(leaking);
    let price = worst.as_ref().and_then(|leak| Some((leak, leak.price?))).map(|(leak, price)| {
        let key = format!("analysis-finding-keep-{}", leak.step.code());
        let kept = t!(key, count = i64::from(leak.keep));
        format!("{kept} {}", words::price(&price))
    });
    let figure = |id: &'static str, value: String| {
        let label = t!(format!("analysis-figure-{id}"));
        let definition = t!(format!("analysis-figure-{id}-definition"));
        let provenance = words::provenance(&told.sources, definition);
        view! { <Figure id=format!("figure-{id}") value label provenance/> }
    };
    let [ten, eleven] = told.measures.retention;
    view! {
        <section class="card" aria-labelledby="finding-title">
            <h2 class="finding" id="finding-title">
                {through.unwrap_or_else(|| t!(unknown))}
            </h2>
            <p class="lead">{leaking} " " {price}</p>
            <div class="figures">
                {figure("graduates", words::number(told.measures.five[2]))}
                {figure("first-step", words::per_cent(ten))}
                {figure("second-step", words::per_cent(eleven))}
            </div>
        </section>
    }
    .into_any()
}

/// Where most pupils leave, in a sentence.
fn leaking(leak: &Leak) -> String {
    t!(
        format!("analysis-finding-leak-{}", leak.step.code()),
        count = i64::from(leak.left),
        before = leak.before.to_string()
    )
}
