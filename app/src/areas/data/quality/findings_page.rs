use super::api::read_findings;
use super::parts::{FindingCard, Receipt, Settled, Stray};
use super::view::FindingsView;
use crate::ui::{Breadcrumb, EmptyState, PageHead, PrintHead, ask, load};
use crate::{routes, t};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// What does not fit in the figures of a city: first what nobody has answered.
#[component]
pub fn FindingsPage() -> impl IntoView {
    let query = use_query_map();
    let wanted = move || (query.read().get("city"), query.read().get("show"));
    let findings = ask(wanted, |(city, show)| read_findings(city, show));
    load(findings, |view| view! { <Findings view/> }).into_any()
}

#[component]
fn Findings(view: FindingsView) -> impl IntoView {
    let cities = (view.cities.len() > 1).then(|| view! { <Cities view=view.clone()/> });
    let has_any = !view.lines.is_empty() || !view.settled.is_empty();
    let more = (view.more > 0).then(|| {
        let more = match view.answered_shown {
            true => t!("quality-more-answered", count = count(view.more)),
            false => t!("quality-more", count = count(view.more)),
        };
        view! { <p class="hint">{more}</p> }
    });
    let empty = (!has_any).then(|| empty(&view));
    let address = match view.answered_shown {
        true => routes::answered_findings(&view.city.code),
        false => routes::findings_of(&view.city.code),
    };
    let cards = view
        .lines
        .iter()
        .map(|line| {
            let (city, people) = (view.city.code.clone(), view.people.clone());
            view! {
                <FindingCard line=line.clone() city people answered_shown=view.answered_shown/>
            }
        })
        .collect_view();
    view! {
        <PrintHead path=address date=t!("reports-printed", date = view.printed.clone())/>
        <Breadcrumb href=routes::rounds_of(&view.city.code) label=t!("rounds-back")/>
        <PageHead
            title=t!("quality-title")
            eyebrow=view.city.name.clone()
            lead=t!("quality-lead")
        />
        {cities}
        <Lists view=view.clone()/>
        <div class="stack discrepancies">
            <Receipt/>
            <Stray lines=view.lines.clone()/>
            {empty}
            {cards}
            {more}
            <Settled lines=view.settled more=view.settled_more/>
        </div>
    }
    .into_any()
}

/// Where nothing is: what this place is for, or that all is well.
fn empty(view: &FindingsView) -> AnyView {
    let rounds = routes::rounds_of(&view.city.code);
    if view.reported == 0 {
        return view! {
            <EmptyState
                title=t!("quality-no-reports")
                text=t!("quality-no-reports-text")
                href=rounds
                action=t!("quality-to-rounds")
            />
        }
        .into_any();
    }
    let (title, text) = match (view.answered_shown, view.open + view.answered) {
        (true, _) => (t!("quality-none-answered"), t!("quality-none-answered-text")),
        (false, 0) => {
            (t!("quality-all-fits"), t!("quality-all-fits-text", count = count(view.reported)))
        }
        (false, _) => (t!("quality-all-answered"), t!("quality-all-answered-text")),
    };
    view! { <EmptyState title text/> }.into_any()
}

/// The open ones and the others.
#[component]
fn Lists(view: FindingsView) -> impl IntoView {
    let city = &view.city.code;
    let link = |href: String, words: String, is_current: bool| {
        let current = is_current.then_some("page");
        view! { <li><a href=href aria-current=current>{words}</a></li> }
    };
    let open = t!("quality-open", count = count(view.open));
    let answered = t!("quality-answered", count = count(view.answered));
    view! {
        <nav class="tabs" aria-label=t!("quality-lists")>
            <ul>
                {link(routes::findings_of(city), open, !view.answered_shown)}
                {link(routes::answered_findings(city), answered, view.answered_shown)}
            </ul>
        </nav>
    }
    .into_any()
}

/// The cities of somebody who sees several, each a link to the same page.
#[component]
fn Cities(view: FindingsView) -> impl IntoView {
    let links = view
        .cities
        .iter()
        .map(|city| {
            let current = (city.code == view.city.code).then_some("page");
            let href = routes::findings_of(&city.code);
            view! { <li><a href=href aria-current=current>{city.name.clone()}</a></li> }
        })
        .collect_view();
    view! { <nav class="tabs" aria-label=t!("rounds-cities")><ul>{links}</ul></nav> }.into_any()
}

/// A number of things, as messages take it.
fn count(things: usize) -> i64 {
    i64::try_from(things).unwrap_or(i64::MAX)
}
