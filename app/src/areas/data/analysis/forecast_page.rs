use super::api::read_forecast;
use super::parts::{
    Backtests, FrozenForecasts, Jump, OutlookSection, Publish, TrendWords, WhatIfSection,
};
use super::view::{ForecastView, OutlookView};
use super::words;
use crate::ui::{Breadcrumb, PageHead, PrintButton, PrintHead, ask, load, use_address};
use crate::{routes, t};
use hamsa_domain::id::AuthorityCode;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// What a city's pipeline foretells, what would come of something else, and what became of earlier forecasts.
#[component]
pub fn CityForecastPage() -> impl IntoView {
    let path = use_params_map();
    let code = move || AuthorityCode::new(path.get().get("code").unwrap_or_default());
    load(ask(code, read_forecast), |view| view! { <Forecast view/> }).into_any()
}

#[component]
fn Forecast(view: ForecastView) -> impl IntoView {
    let (city, printed) = (view.city.clone(), view.printed.clone());
    let body = match view.outlook.clone() {
        Some(outlook) => view! { <Full view outlook/> }.into_any(),
        None => view! { <TrendWords view/> }.into_any(),
    };
    let (title, lead) = (t!("analysis-forecast-title"), t!("analysis-forecast-lead"));
    view! {
        <PrintHead path=use_address().whole date=t!("analysis-printed", date = printed)/>
        <Breadcrumb href=routes::city_analysis(&city.code) label=t!("analysis-title")/>
        <PageHead title eyebrow=city.name lead><PrintButton/></PageHead>
        <div class="stack analysis">{body}</div>
    }
    .into_any()
}

#[component]
fn Full(view: ForecastView, outlook: OutlookView) -> impl IntoView {
    let mut places = vec![
        ("what-if", t!("analysis-what-if")),
        ("backtests", t!("analysis-backtests")),
        ("frozen", t!("analysis-frozen")),
    ];
    if view.may_publish {
        places.push(("publish", t!("analysis-publish")));
    }
    view! {
        {words::sample(outlook.sources.sample)}
        {words::gaps(&outlook.sources)}
        <Jump places/>
        <OutlookSection outlook=outlook.clone()/>
        <WhatIfSection city=view.city.clone() outlook=outlook.clone()/>
        <Backtests outlook=outlook.clone()/>
        <FrozenForecasts frozen=view.frozen.clone()/>
        <Publish view outlook/>
    }
    .into_any()
}
