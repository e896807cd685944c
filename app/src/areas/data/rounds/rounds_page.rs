use super::api::read_rounds;
use super::parts::{OpenForm, ROUND_FORM, Receipt, RoundCard};
use super::view::RoundsView;
use super::words::count;
use crate::ui::{ButtonLink, EmptyState, Kind, PageHead, ask, load};
use crate::{routes, t};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// The rounds of a city: what is open, how many schools have answered, what to do next.
#[component]
pub fn RoundsPage() -> impl IntoView {
    let query = use_query_map();
    let rounds = ask(move || query.read().get("city"), read_rounds);
    load(rounds, |view| view! { <Rounds view/> }).into_any()
}

#[component]
fn Rounds(view: RoundsView) -> impl IntoView {
    let cities = (view.cities.len() > 1).then(|| view! { <Cities view=view.clone()/> });
    let may_open = view.offer.is_some();
    let list = if view.rounds.is_empty() {
        let text = if may_open { t!("rounds-empty-text") } else { t!("rounds-empty-text-seen") };
        view! { <EmptyState title=t!("rounds-empty") text/> }.into_any()
    } else {
        let cards = view.rounds.into_iter().map(|line| view! { <RoundCard line/> }).collect_view();
        view! { <div class="rounds">{cards}</div> }.into_any()
    };
    let has_schools = view.offer.as_ref().is_some_and(|offer| !offer.schools.is_empty());
    let form = view.offer.filter(|_| has_schools).map(|offer| {
        view! { <OpenForm city=view.city.clone() offer/> }
    });
    let nobody = (may_open && !has_schools).then(|| view! { <p>{t!("rounds-no-schools")}</p> });
    let analysis = routes::city_analysis(&view.city.code);
    let findings = routes::findings_of(&view.city.code);
    let to_settle = t!("quality-link", count = count(view.findings));
    let findings = view! {
        <div class="buttons"><ButtonLink kind=Kind::Quiet href=findings>{to_settle}</ButtonLink></div>
    };
    view! {
        <PageHead title=t!("rounds-title") eyebrow=view.city.name.clone() lead=t!("rounds-lead")>
            <ButtonLink kind=Kind::Quiet href=analysis>{t!("rounds-to-analysis")}</ButtonLink>
        </PageHead>
        {cities}
        <Receipt form=ROUND_FORM/>
        <div class="stack">{findings} {list} {form} {nobody}</div>
    }
    .into_any()
}

/// The cities of somebody who sees several, each a link to the same page.
#[component]
fn Cities(view: RoundsView) -> impl IntoView {
    let links = view
        .cities
        .iter()
        .map(|city| {
            let current = (city.code == view.city.code).then_some("page");
            view! {
                <li><a href=routes::rounds_of(&city.code) aria-current=current>{city.name.clone()}</a></li>
            }
        })
        .collect_view();
    view! { <nav class="tabs" aria-label=t!("rounds-cities")><ul>{links}</ul></nav> }.into_any()
}
