use super::view::Step;
use leptos::prelude::*;

/// How wide a step is drawn, and the way to the next.
const STEP: f64 = 18.0;
const WAY: f64 = 150.0;
/// How high the greatest step is drawn.
const HEIGHT: f64 = 130.0;

/// How many are left from step to step, as bands that grow thinner: drawn by the server, so that it is there at
/// once, prints, and weighs nothing. Steps follow each other from the inline start.
#[component]
pub fn Flow(
    /// What it shows, in words.
    #[prop(into)]
    label: String,
    /// The steps, in their order.
    steps: Vec<Step>,
) -> impl IntoView {
    let most = steps.iter().map(|step| step.count).max().unwrap_or(0).max(1) as f64;
    let height = |count: i64| (count as f64 / most * HEIGHT).max(2.0);
    let width = WAY * (steps.len().max(1) - 1) as f64 + STEP;
    let bars = steps
        .iter()
        .enumerate()
        .map(|(at, step)| {
            view! {
                <rect class="flow-step" x=WAY * at as f64 y=0 width=STEP height=height(step.count) rx=2></rect>
            }
        })
        .collect_view();
    let bands = steps
        .windows(2)
        .enumerate()
        .map(|(at, pair)| {
            let (from, to) = (WAY * at as f64 + STEP, WAY * (at + 1) as f64);
            let stays = pair[0].count.min(pair[1].count);
            let half = f64::midpoint(from, to);
            let band = |top: f64, bottom: f64, end: f64, low: f64| {
                format!(
                    "M{from},{top} C{half},{top} {half},{end} {to},{end} V{low} \
                     C{half},{low} {half},{bottom} {from},{bottom} Z"
                )
            };
            let stay = band(0.0, height(stays), 0.0, height(stays));
            // Those who left fall away below; those who joined come from there.
            let away = HEIGHT + 24.0;
            let (left, joined) = (pair[0].count - stays, pair[1].count - stays);
            let lost = (left > 0).then(|| {
                let (top, bottom) = (height(stays), height(pair[0].count));
                let path = format!(
                    "M{from},{top} C{half},{top} {half},{away} {half},{away} \
                     C{half},{away} {from},{bottom} {from},{bottom} Z"
                );
                view! { <path class="flow-left" d=path></path> }
            });
            let come = (joined > 0).then(|| {
                let (top, bottom) = (height(stays), height(pair[1].count));
                let path = format!(
                    "M{to},{top} C{half},{top} {half},{away} {half},{away} \
                     C{half},{away} {to},{bottom} {to},{bottom} Z"
                );
                view! { <path class="flow-joined" d=path></path> }
            });
            view! { <path class="flow-stay" d=stay></path> {lost} {come} }
        })
        .collect_view();
    let words = steps
        .into_iter()
        .map(|step| {
            view! {
                <li>
                    <strong>{step.written}</strong>
                    <span>{step.label}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <figure class="flow" aria-label=label>
            <svg
                viewBox=format!("0 0 {width} {}", HEIGHT + 26.0)
                aria-hidden="true"
                preserveAspectRatio="none"
            >
                {bands}
                {bars}
            </svg>
            <ol class="flow-words">{words}</ol>
        </figure>
    }
    .into_any()
}
