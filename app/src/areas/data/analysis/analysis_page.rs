use super::api::read_analysis;
use super::parts::{
    Alarms, Beside, Bottlenecks, Choices, FindingSection, Jump, Leaks, Pipeline, Schools,
};
use super::view::{AnalysisView, Asked, Told};
use super::words;
use crate::areas::data::view::Choice;
use crate::ui::{
    Breadcrumb, ButtonLink, EmptyState, PageHead, PrintButton, PrintHead, ask, load, use_address,
};
use crate::{routes, t};
use hamsa_domain::id::AuthorityCode;
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

/// What a city's own schools tell: what holds the track back, where pupils leave it, what keeping them is worth.
#[component]
pub fn CityAnalysisPage() -> impl IntoView {
    let (path, address) = (use_params_map(), use_query_map());
    let about = move || {
        let code = AuthorityCode::new(path.get().get("code").unwrap_or_default());
        let query = address.read();
        let said = |name: &str| query.get(name).unwrap_or_default();
        // Peers are ticked one by one, or named together in a link.
        let peers = query.get_all("peers").unwrap_or_default().join(",");
        let asked = Asked {
            school: said("school"),
            peers,
            keep_10: said("keep_10"),
            keep_11: said("keep_11"),
        };
        (code, asked)
    };
    let analysis = ask(about, |(code, asked)| read_analysis(code, asked));
    load(analysis, |view| view! { <Analysis view/> }).into_any()
}

#[component]
fn Analysis(view: AnalysisView) -> impl IntoView {
    let AnalysisView { city, printed, told } = view;
    let back = view! { <Breadcrumb href=routes::city(&city.code) label=city.name.clone()/> };
    match told {
        None => view! {
            {back}
            <PageHead title=t!("analysis-title") eyebrow=city.name.clone()/>
            <EmptyState
                title=t!("analysis-empty")
                text=t!("analysis-empty-text")
                href=routes::rounds_of(&city.code)
                action=t!("analysis-to-rounds")
            />
            <p><a href=routes::city_forecast(&city.code)>{t!("analysis-to-forecast")}</a></p>
        }
        .into_any(),
        Some(told) => view! {
            <PrintHead path=use_address().whole date=t!("analysis-printed", date = printed)/>
            {back}
            <Full city told/>
        }
        .into_any(),
    }
}

#[component]
fn Full(city: Choice, told: Told) -> impl IntoView {
    let lead = t!(
        "analysis-lead",
        year = told.year.to_string(),
        count = words::count(told.sources.schools),
        day = told.sources.published.clone()
    );
    let forecast = routes::city_forecast(&city.code);
    let mut places = vec![
        ("bottlenecks", t!("analysis-bottlenecks")),
        ("leaks", t!("analysis-leaks")),
        ("alarms", t!("analysis-alarms")),
        ("pipeline", t!("analysis-pipeline")),
        ("schools", t!("analysis-schools")),
    ];
    if !told.peers.is_empty() {
        places.push(("peers", t!("analysis-peers")));
    }
    view! {
        <PageHead title=t!("analysis-title") eyebrow=city.name.clone() lead>
            <ButtonLink href=forecast>{t!("analysis-to-forecast")}</ButtonLink>
            <PrintButton/>
        </PageHead>
        <div class="stack analysis">
            {words::sample(told.sources.sample)}
            {words::gaps(&told.sources)}
            <Choices told=told.clone()/>
            <Jump places/>
            <FindingSection told=told.clone()/>
            <Bottlenecks told=told.clone()/>
            <Leaks city=city.clone() told=told.clone()/>
            <Alarms told=told.clone()/>
            <Pipeline city=city.clone() told=told.clone()/>
            <Schools told=told.clone()/>
            <Beside city told/>
        </div>
    }
    .into_any()
}
