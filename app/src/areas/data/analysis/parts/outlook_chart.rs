use crate::areas::data::analysis::view::OutlookView;
use crate::t;
use hamsa_domain::data::forecast::Outlook;
use leptos::prelude::*;

/// What is drawn beside the forecast, where something is supposed.
pub type Supposed = Option<Memo<Vec<Outlook>>>;

const WIDTH: f64 = 440.0;
const HEIGHT: f64 = 240.0;
const LEFT: f64 = 56.0;
const RIGHT: f64 = 22.0;
/// Where the lines across begin.
const EDGE: f64 = 36.0;
const TOP: f64 = 16.0;
const BOTTOM: f64 = 26.0;

/// Where a year and a number stand in the drawing.
#[derive(Clone, Copy)]
struct Scale {
    first: i32,
    last: i32,
    least: f64,
    most: f64,
    step: f64,
}

impl Scale {
    fn new(outlook: &OutlookView) -> Self {
        let years = outlook.known.iter().map(|(year, _)| *year);
        let first = years.min().unwrap_or(outlook.base);
        let last = outlook.outlooks.last().map_or(outlook.base, |one| one.year);
        let known = outlook.known.iter().map(|(_, count)| *count);
        let ranges = outlook.outlooks.iter().flat_map(|one| [one.low, one.high]);
        let all: Vec<i64> = known.chain(ranges).collect();
        let lowest = all.iter().min().copied().unwrap_or_default() as f64;
        let highest = all.iter().max().copied().unwrap_or_default().max(1) as f64;
        // Room for what somebody may suppose, above and below.
        let room = (highest - lowest).max(highest / 10.0);
        let step = step((highest - lowest) + 2.0 * room);
        let least = (((lowest - room) / step).floor() * step).max(0.0);
        Self { first, last, least, most: ((highest + room) / step).ceil() * step, step }
    }

    fn x(&self, year: f64) -> f64 {
        let whole = f64::from((self.last - self.first).max(1));
        LEFT + (WIDTH - LEFT - RIGHT) * (year - f64::from(self.first)) / whole
    }

    fn y(&self, count: f64) -> f64 {
        let share = (count.clamp(self.least, self.most) - self.least) / (self.most - self.least);
        TOP + (HEIGHT - TOP - BOTTOM) * (1.0 - share)
    }

    fn path(&self, points: impl Iterator<Item = (i32, i64)>) -> String {
        let mut path = String::new();
        for (year, count) in points {
            let letter = if path.is_empty() { 'M' } else { 'L' };
            let (x, y) = (self.x(f64::from(year)), self.y(count as f64));
            path.push_str(&format!("{letter}{x:.1} {y:.1}"));
        }
        path
    }
}

/// The distance of the lines: some four of them, at round numbers.
fn step(most: f64) -> f64 {
    let rough = (most / 4.0).max(1.0);
    let power = 10.0_f64.powf(rough.log10().floor());
    [1.0, 2.0, 5.0, 10.0]
        .map(|times| times * power)
        .into_iter()
        .find(|step| *step >= rough)
        .unwrap_or(rough)
}

/// The years that are known, the forecast with its range, "same as last year", and what is supposed: drawn where the
/// page is written, and drawn anew at once where something is moved.
#[component]
pub fn OutlookChart(
    /// What is foretold.
    outlook: OutlookView,
    /// What is supposed, if anything may be.
    supposed: Supposed,
) -> impl IntoView {
    let scale = Scale::new(&outlook);
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
    let lines = lines(scale);
    let years = (scale.first..=scale.last)
        .map(|year| {
            let x = format!("{:.1}", scale.x(f64::from(year)));
            view! { <text x=x y=(HEIGHT - 6.0).to_string() text-anchor="middle">{year}</text> }
        })
        .collect_view();
    let breaks = outlook
        .breaks
        .iter()
        .map(|year| {
            let x = format!("{:.1}", scale.x(f64::from(*year) - 0.5));
            view! {
                <line class="outlook-break" x1=x.clone() x2=x y1=TOP.to_string() y2=(HEIGHT - BOTTOM).to_string()/>
            }
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
    let is_supposed = supposed.is_some();
    let has_breaks = !outlook.breaks.is_empty();
    view! {
        <figure class="chart outlook">
            <svg
                viewBox=format!("0 0 {WIDTH} {HEIGHT}")
                role="img"
                aria-label=t!("analysis-outlook-chart")
                direction="ltr"
            >
                {lines}
                <path class="outlook-band" d=band/>
                {breaks}
                <path class="outlook-naive" d=naive/>
                <path class="outlook-expected" d=expected/>
                <path class="outlook-known" d=known/>
                {moved} {points} {years}
            </svg>
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

/// The lines across, at round numbers.
fn lines(scale: Scale) -> AnyView {
    let many = ((scale.most - scale.least) / scale.step).round() as i32;
    (0..=many)
        .map(|line| {
            let count = scale.least + f64::from(line) * scale.step;
            let y = scale.y(count);
            let below = format!("{:.1}", y + 4.0);
            let y = format!("{y:.1}");
            view! {
                <line class="outlook-line" x1=EDGE.to_string() x2=(WIDTH - RIGHT).to_string() y1=y.clone() y2=y/>
                <text x=(EDGE - 6.0).to_string() y=below text-anchor="end">{format!("{count:.0}")}</text>
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
