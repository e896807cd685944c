use super::api::read_city;
use super::parts::{
    ComparisonSection, EmptySubject, Facts, FindingWords, FindingsNotice, GoalForm, Headline,
    MissingAside, PaperFoot, PeersSection, RoundsNotice, SchoolsSection, TrendSection,
};
use super::view::Summary;
use super::words;
use crate::page::use_page;
use crate::ui::Kind::Quiet;
use crate::ui::{Breadcrumb, ButtonLink, PageHead, PrintButton, PrintHead, ask, load};
use crate::{routes, t};
use hamsa_domain::data::Subject;
use hamsa_domain::data::report::{Choice, Kind};
use hamsa_domain::disclosure::Cell;
use hamsa_domain::id::AuthorityCode;
use hamsa_domain::people::{Audience, Right};
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

/// A city on one page: what happened, how far the goal is, what holds it back, who does better.
#[component]
pub fn CityPage() -> impl IntoView {
    let (path, address) = (use_params_map(), use_query_map());
    let wanted = move || {
        let code = AuthorityCode::new(path.get().get("code").unwrap_or_default());
        let subject = address.get().get("subject").and_then(|code| Subject::parse(&code));
        (code, subject.unwrap_or(Subject::Mathematics))
    };
    let summary = ask(wanted, |(code, subject)| read_city(code, subject));
    view! { {load(summary, |summary| view! { <City summary/> })} }.into_any()
}

#[component]
fn City(summary: Summary) -> impl IntoView {
    let kind = t!(format!("cities-kind-{}", summary.kind.code()));
    let has_figures =
        summary.years.iter().any(|year| year.levels.iter().any(|cell| *cell != Cell::Missing));
    let window = format!("{} · {}", summary.name, words::subject(summary.subject));
    let report = use_page().visitor.has(Right::SeeNetwork).then(|| {
        let choice = Choice {
            city: Some(summary.code.clone()),
            subject: summary.subject,
            ..Choice::default()
        };
        let href = routes::report(Kind::City, &choice);
        view! { <ButtonLink href kind=Quiet>{t!("cities-report")}</ButtonLink> }
    });
    // For those who see all of the city; to others its schools' reports do not exist.
    let analysis = (summary.audience == Audience::OwnCity).then(|| {
        let href = routes::city_analysis(&summary.code);
        view! { <ButtonLink href kind=Quiet>{t!("cities-to-analysis")}</ButtonLink> }
    });
    view! {
        <PrintHead
            path=address(&summary.code, summary.subject)
            date=t!("cities-printed", date = summary.printed.clone())
        />
        <Breadcrumb href=routes::CITIES label=t!("cities-back")/>
        <PageHead title=summary.name.clone() eyebrow=kind window>
            {report}
            {analysis}
            <PrintButton/>
        </PageHead>
        <article class="summary">
            <Facts summary=summary.clone()/>
            {(!summary.rounds.is_empty()).then(|| view! { <RoundsNotice notes=summary.rounds.clone()/> })}
            <FindingsNotice city=summary.code.clone() open=summary.findings/>
            <Subjects summary=summary.clone()/>
            {if has_figures {
                view! { <Figures summary=summary.clone()/> }.into_any()
            } else {
                view! { <EmptySubject summary=summary.clone()/> }.into_any()
            }}
            <GoalForm summary/>
        </article>
    }
    .into_any()
}

#[component]
fn Figures(summary: Summary) -> impl IntoView {
    view! {
        <FindingWords summary=summary.clone()/>
        <Headline summary=summary.clone()/>
        <div class="columns">
            <TrendSection summary=summary.clone()/>
            <ComparisonSection summary=summary.clone()/>
        </div>
        <div class="columns">
            <SchoolsSection summary=summary.clone()/>
            <PeersSection summary=summary.clone()/>
        </div>
        <MissingAside summary=summary.clone()/>
        <PaperFoot summary/>
    }
    .into_any()
}

/// The subjects, each a link to the same page.
#[component]
fn Subjects(summary: Summary) -> impl IntoView {
    let link = |subject: Subject| {
        let href = address(&summary.code, subject);
        let current = (subject == summary.subject).then_some("page");
        view! { <li><a href=href aria-current=current>{words::subject(subject)}</a></li> }
    };
    view! {
        <nav class="tabs screen-only" aria-label=t!("cities-subjects")>
            <ul>{Subject::ALL.map(link).collect_view()}</ul>
        </nav>
    }
    .into_any()
}

/// The address of a city in a subject; mathematics needs no word for it.
pub fn address(code: &AuthorityCode, subject: Subject) -> String {
    match subject {
        Subject::Mathematics => routes::city(code),
        other => format!("{}?subject={}", routes::city(code), other.code()),
    }
}
