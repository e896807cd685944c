use crate::areas::data::analysis::view::Told;
use crate::areas::data::analysis::words;
use crate::ui::{Badge, BadgeKind, Section, Spoken};
use crate::{i18n, t};
use hamsa_domain::data::analysis::{Bottleneck, Found, Step};
use hamsa_domain::id::SchoolCode;
use leptos::prelude::*;
use std::collections::BTreeMap;

type Names = BTreeMap<SchoolCode, String>;

/// What the figures say holds the track back, the dearest first, each with its evidence.
#[component]
pub fn Bottlenecks(
    /// What the schools tell.
    told: Told,
) -> impl IntoView {
    let provenance = words::provenance(&told.sources, t!("analysis-bottlenecks-definition"));
    let items = told
        .bottlenecks
        .iter()
        .map(|found| {
            let cost = found.graduates.map(|graduates| {
                let cost = t!("analysis-cost", count = i64::from(graduates));
                view! { <Badge kind=BadgeKind::Accent>{cost}</Badge> }
            });
            view! {
                <li>
                    <h3><Spoken text=words::bottleneck(found, &told.names, &i18n::say)/></h3>
                    <p><Spoken text=evidence(found, &told.names)/></p>
                    {cost}
                </li>
            }
        })
        .collect_view();
    let list = match told.bottlenecks.is_empty() {
        true => view! { <p>{t!("analysis-bottlenecks-none")}</p> }.into_any(),
        false => view! { <ol class="bottlenecks">{items}</ol> }.into_any(),
    };
    view! {
        <Section id="bottlenecks" title=t!("analysis-bottlenecks") lead=t!("analysis-bottlenecks-lead") provenance>
            {list}
        </Section>
    }
    .into_any()
}

/// What in the figures says so.
fn evidence(found: &Found, names: &Names) -> String {
    match &found.bottleneck {
        Bottleneck::Dropping { to_four, schools, .. } => {
            let most = t!("analysis-most-at", schools = words::schools(names, schools));
            match to_four {
                Some(count) => {
                    format!("{} {most}", t!("analysis-to-four", count = i64::from(*count)))
                }
                None => most,
            }
        }
        Bottleneck::NoTrack { cohort, schools } => t!(
            "analysis-no-track-evidence",
            count = i64::from(*cohort),
            schools = words::count(*schools).to_string()
        ),
        Bottleneck::NoClass { cohort, .. } => {
            t!("analysis-no-class-evidence", count = i64::from(*cohort))
        }
        Bottleneck::FewHours { own, city, kept, .. } => {
            let hours = t!(
                "analysis-few-hours-evidence",
                own = words::decimal(Some(*own as f64 / 100.0), 2),
                city = words::decimal(Some(*city as f64 / 100.0), 2)
            );
            let kept = kept.iter().map(|(step, own, city)| fewer(*step, *own, *city));
            std::iter::once(hours).chain(kept).collect::<Vec<_>>().join(" ")
        }
        Bottleneck::Retiring { schools, .. } => {
            t!("analysis-most-at", schools = words::schools(names, schools))
        }
        Bottleneck::Gender { girls, permille } => {
            let key = if *girls { "analysis-girls-evidence" } else { "analysis-boys-evidence" };
            t!(key, percent = format!("{:.0}%", *permille as f64 / 10.0))
        }
        Bottleneck::Parents { schools, of } => {
            let named: Vec<String> =
                schools.iter().map(|(code, _)| words::school(names, code)).collect();
            t!(
                "analysis-parents-evidence",
                of = words::count(*of).to_string(),
                schools = named.join(&t!("data-list-comma"))
            )
        }
    }
}

/// What a school keeps at a step, and what the city does.
fn fewer(step: Step, own: i64, city: i64) -> String {
    let percent = |permille: i64| format!("{:.0}%", permille as f64 / 10.0);
    t!(
        "analysis-few-hours-kept",
        step = t!(format!("analysis-step-{}", step.code())),
        own = percent(own),
        city = percent(city)
    )
}
