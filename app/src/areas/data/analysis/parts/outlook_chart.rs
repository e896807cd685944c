use super::outlook_scale::{NARROW, Scale, Shape, WIDE};
use crate::areas::data::analysis::view::OutlookView;
use crate::t;
use hamsa_domain::data::forecast::Outlook;
use leptos::prelude::*;

/// What is drawn beside the forecast, where something is supposed.
pub type Supposed = Option<Memo<Vec<Outlook>>>;

/// The years that are known, the forecast with its range, "same as last year", and what is supposed: drawn where the
/// page is written, and drawn anew at once where something is moved.
#[component]
pub fn OutlookChart(
    /// What is foretold.
    outlook: OutlookView,
    /// What is supposed, if anything may be.
    supposed: Supposed,
) -> impl IntoView {
    let (wide, narrow) = (drawing(WIDE, &outlook, supposed), drawing(NARROW, &outlook, supposed));
    let is_supposed = supposed.is_some();
    let has_breaks = !outlook.breaks.is_empty();
    view! {
        <figure class="chart outlook">
            {wide} {narrow}
            <figcaption>
                <ul class="outlook-keys">
                    <li class="known">{t!("analysis-key-known")}</li>
                    <li class="expected">{t!("analysis-expected")}</li>
                    <li class="band">{t!("analysis-range")}</li>
                    <li class="naive">{t!("analysis-naive")}</li>
                    {is_supposed.then(|| view! { <li class="moved">{t!("analysis-supposed")}</li> })}
                    {has_breaks.then(|| view! { <li class="break">{t!("analysis-key-break")}</li> })}
                </ul>
            </figcaption>
        </figure>
    }
    .into_any()
}

fn drawing(shape: Shape, outlook: &OutlookView, supposed: Supposed) -> AnyView {
    let scale = Scale::new(shape, outlook);
    let base = outlook.known.last().copied().unwrap_or((outlook.base, 0));
    let with_base = |pick: fn(&Outlook) -> i64| {
        std::iter::once(base).chain(outlook.outlooks.iter().map(move |one| (one.year, pick(one))))
    };
    let known = scale.path(outlook.known.iter().copied());
    let expected = scale.path(with_base(|one| one.expected));
    let naive = scale.path([base, (scale.last, base.1)].into_iter());
    let mut around: Vec<(i32, i64)> = with_base(|one| one.high).collect();
    around.extend(with_base(|one| one.low).collect::<Vec<_>>().into_iter().rev());
    let band = format!("{}Z", scale.path(around.into_iter()));
    let Shape { width, height, top, bottom, .. } = shape;
    let years = scale
        .years()
        .map(|year| {
            let x = format!("{:.1}", scale.x(f64::from(year)));
            view! { <text x=x y=(height - 6.0).to_string() text-anchor="middle">{year}</text> }
        })
        .collect_view();
    let breaks = outlook
        .breaks
        .iter()
        .map(|year| {
            let x = format!("{:.1}", scale.x(f64::from(*year) - 0.5));
            let (y1, y2) = (top.to_string(), (height - bottom).to_string());
            view! { <line class="outlook-break" x1=x.clone() x2=x y1=y1 y2=y2/> }
        })
        .collect_view();
    let points = outlook.known.iter().map(|point| ("known", *point));
    let points =
        points.chain(outlook.outlooks.iter().map(|one| ("expected", (one.year, one.expected))));
    let points =
        points.map(|(class, (year, count))| point(scale, class, year, count)).collect_view();
    let moved = supposed.map(|supposed| {
        let path = move || {
            let after = supposed.get();
            scale
                .path(std::iter::once(base).chain(after.iter().map(|one| (one.year, one.expected))))
        };
        view! { <path class="outlook-supposed" d=path/> }
    });
    view! {
        <svg
            class=shape.class
            viewBox=format!("0 0 {width} {height}")
            role="img"
            aria-label=t!("analysis-outlook-chart")
            direction="ltr"
        >
            {lines(scale)}
            <path class="outlook-band" d=band/>
            {breaks}
            <path class="outlook-naive" d=naive/>
            <path class="outlook-expected" d=expected/>
            <path class="outlook-known" d=known/>
            {moved} {points} {years}
        </svg>
    }
    .into_any()
}

/// The lines across, at round numbers.
fn lines(scale: Scale) -> AnyView {
    let Shape { edge, width, right, .. } = scale.shape;
    (0..=scale.lines())
        .map(|line| {
            let count = scale.least + f64::from(line) * scale.step;
            let y = scale.y(count);
            let below = format!("{:.1}", y + 4.0);
            let y = format!("{y:.1}");
            view! {
                <line class="outlook-line" x1=edge.to_string() x2=(width - right).to_string() y1=y.clone() y2=y/>
                <text x=(edge - 6.0).to_string() y=below text-anchor="end">{format!("{count:.0}")}</text>
            }
        })
        .collect_view()
        .into_any()
}

/// A year's point and its number.
fn point(scale: Scale, class: &'static str, year: i32, count: i64) -> AnyView {
    let (x, y) = (scale.x(f64::from(year)), scale.y(count as f64));
    view! {
        <circle class=format!("outlook-point {class}") cx=format!("{x:.1}") cy=format!("{y:.1}") r="3.5"/>
        <text class="outlook-number" x=format!("{x:.1}") y=format!("{:.1}", y - 8.0) text-anchor="middle">
            {count}
        </text>
    }
    .into_any()
}
