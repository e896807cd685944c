use super::outlook_chart::OutlookChart;
use super::slider::{Bounds, Slider};
use crate::areas::data::analysis::view::OutlookView;
use crate::areas::data::analysis::words;
use crate::areas::data::view::Choice;
use crate::ui::{Button, Buttons, Kind, Section};
use crate::{routes, t};
use hamsa_domain::data::forecast::what_if::QUICK;
use hamsa_domain::data::forecast::{Grade, Outlook, Track, WhatIf, foretell_by, shifted};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

const PER_CENT: Bounds = Bounds { least: 40, most: 100 };
const JOINERS: Bounds = Bounds { least: 0, most: 60 };
const CLASS: Bounds = Bounds { least: 0, most: 40 };

/// What would come of something else: sliders that redraw at once, and a plain form where nothing else works.
#[component]
pub fn WhatIfSection(
    /// The city.
    city: Choice,
    /// What is foretold.
    outlook: OutlookView,
) -> impl IntoView {
    let address = use_query_map();
    let said = |name: &str, bounds: Bounds, usual: i32| {
        let number = address.with_untracked(|query| query.get(name)?.parse().ok());
        RwSignal::new(number.map_or(usual, |number: i32| number.clamp(bounds.least, bounds.most)))
    };
    let usual = [Grade::Ten, Grade::Eleven].map(|grade| {
        let stays = (100.0 * outlook.rates.stays(grade, Track::Five)).round() as i32;
        stays.clamp(PER_CENT.least, PER_CENT.most)
    });
    let stays = [said("stays_10", PER_CENT, usual[0]), said("stays_11", PER_CENT, usual[1])];
    let joins = [said("joins_10", JOINERS, 0), said("joins_11", JOINERS, 0)];
    let class = said("class", CLASS, 0);
    let base = outlook.base;
    let what_if = move || WhatIf {
        // A slider at what is usual supposes nothing.
        stays: [0, 1].map(|place| {
            let percent = stays[place].get();
            (percent != usual[place]).then_some(f64::from(percent) / 100.0)
        }),
        joiners: joins.map(|joins| joins.get().unsigned_abs()),
        new_class: Some((base + 1, class.get().unsigned_abs())).filter(|(_, size)| *size > 0),
    };
    let years = outlook.outlooks.len() as i32;
    let known = outlook.clone();
    let quick =
        move |what_if: &WhatIf| foretell_by(&known.pipeline, &known.rates, years, what_if, QUICK);
    let without = StoredValue::new(None::<Vec<Outlook>>);
    let foretold = outlook.outlooks.clone();
    let supposed = Memo::new(move |_| {
        let what_if = what_if();
        if what_if == WhatIf::default() {
            return foretold.clone();
        }
        if without.with_value(Option::is_none) {
            without.set_value(Some(quick(&WhatIf::default())));
        }
        let with = quick(&what_if);
        without
            .with_value(|without| shifted(&foretold, without.as_deref().unwrap_or_default(), &with))
    });
    let sentences = outlook
        .outlooks
        .iter()
        .cloned()
        .enumerate()
        .map(|(place, before)| {
            let words = move || {
                let after = supposed.with(|after| after.get(place).cloned());
                after.map(|after| sentence(&before, &after))
            };
            view! { <li>{words}</li> }
        })
        .collect_view();
    view! {
        <Section id="what-if" title=t!("analysis-what-if") lead=t!("analysis-what-if-lead")>
            <form class="sliders" method="get" action=format!("{}#what-if", routes::city_forecast(&city.code))>
                <Slider label=t!("analysis-stays-10") name="stays_10" bounds=PER_CENT value=stays[0] unit="%"/>
                <Slider label=t!("analysis-stays-11") name="stays_11" bounds=PER_CENT value=stays[1] unit="%"/>
                <Slider label=t!("analysis-joins-10") name="joins_10" bounds=JOINERS value=joins[0] unit=""/>
                <Slider label=t!("analysis-joins-11") name="joins_11" bounds=JOINERS value=joins[1] unit=""/>
                <Slider label=t!("analysis-new-class", year = (base + 1).to_string()) name="class" bounds=CLASS value=class unit=""/>
                <Buttons><Button kind=Kind::Quiet>{t!("analysis-what-if-button")}</Button></Buttons>
            </form>
            <ul class="supposed" aria-live="polite">{sentences}</ul>
            <OutlookChart outlook supposed=Some(supposed)/>
            <p class="hint">{t!("analysis-what-if-note")}</p>
        </Section>
    }
    .into_any()
}

/// What a year brings, and how much more or less that is.
fn sentence(before: &Outlook, after: &Outlook) -> String {
    let difference = after.expected - before.expected;
    let key = match difference {
        0 => "analysis-supposed-same",
        1.. => "analysis-supposed-more",
        _ => "analysis-supposed-less",
    };
    t!(
        key,
        count = difference.abs(),
        year = after.year.to_string(),
        expected = after.expected.to_string(),
        range = words::range_of(after)
    )
}
