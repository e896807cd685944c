use crate::areas::cities::view::Summary;
use crate::areas::cities::words;
use crate::t;
use hamsa_domain::cities::finding::{Change, Finding, GoalStanding, HoldsBack, Outlook, Standing};
use leptos::prelude::*;

/// The finding in words, before any number: what happened, how far the goal is, what holds back.
#[component]
pub fn FindingWords(
    /// The city.
    summary: Summary,
) -> impl IntoView {
    let what_happened = happened(&summary);
    let goal = standing(&summary);
    let peers = beside_peers(&summary);
    let holds_back = holds_back(&summary);
    let question = question(&summary);
    view! {
        <p class="finding">{what_happened}" "{goal}</p>
        <div class="ask">
            {peers.map(|peers| view! { <p>{peers}</p> })}
            <p><strong>{t!("cities-holds-back-label")}</strong>" "{holds_back}</p>
            <p><strong>{t!("cities-question-label")}</strong>" "{question}</p>
        </div>
    }
    .into_any()
}

fn happened(summary: &Summary) -> String {
    let city = summary.name.clone();
    let subject = words::subject_within(summary.subject);
    let compared = |key: &str, change: Change| {
        t!(
            key,
            city = city.clone(),
            subject = subject.clone(),
            by = change.by,
            count = change.count,
            from = change.from_year.to_string(),
            to = change.to_year.to_string()
        )
    };
    match summary.finding {
        Finding::NoData => t!("cities-finding-none", city = city, subject = subject),
        Finding::Withheld => t!("cities-finding-withheld", city = city, subject = subject),
        Finding::OneYear { year, count } => t!(
            "cities-finding-one-year",
            city = city,
            subject = subject,
            year = year.to_string(),
            count = count
        ),
        Finding::Rose(change) => compared("cities-finding-rose", change),
        Finding::Fell(change) => compared("cities-finding-fell", change),
        Finding::Steady(change) => compared("cities-finding-steady", change),
    }
}

fn standing(summary: &Summary) -> String {
    match summary.standing {
        GoalStanding::NotSet | GoalStanding::Unknown(_) => String::new(),
        GoalStanding::Reached { goal, .. } => {
            t!("cities-standing-reached", target = goal.target, year = goal.year.to_string())
        }
        GoalStanding::Missed { goal, missing } => t!(
            "cities-standing-missed",
            target = goal.target,
            year = goal.year.to_string(),
            missing = missing
        ),
        GoalStanding::Within { goal, missing, needed_per_year, outlook } => {
            let key = match outlook {
                Outlook::Unknown => "cities-standing-within",
                Outlook::Likely => "cities-standing-likely",
                Outlook::Open => "cities-standing-open",
                Outlook::Unlikely => "cities-standing-unlikely",
            };
            t!(
                key,
                target = goal.target,
                year = goal.year.to_string(),
                missing = missing,
                yearly = needed_per_year
            )
        }
    }
}

fn beside_peers(summary: &Summary) -> Option<String> {
    let beside = summary.beside_peers?;
    let key = match beside.standing {
        Standing::Above => "cities-beside-above",
        Standing::Like => "cities-beside-like",
        Standing::Below => "cities-beside-below",
    };
    Some(t!(
        key,
        own = words::per_cent(beside.own_permille),
        peers = words::per_cent(beside.peer_permille),
        cluster = summary.cluster.unwrap_or_default()
    ))
}

fn holds_back(summary: &Summary) -> String {
    match summary.holds_back {
        HoldsBack::ShareBelowPeers { missing_pupils, own_share_permille, peer_share_permille } => {
            t!(
                "cities-holds-back-share",
                own = words::per_cent(own_share_permille),
                peers = words::per_cent(peer_share_permille),
                count = missing_pupils
            )
        }
        HoldsBack::SchoolsWithout { count, of } => {
            t!("cities-holds-back-schools", count = count, all = of)
        }
        HoldsBack::Falling(change) => t!("cities-holds-back-falling", count = change.by),
        HoldsBack::Nothing => t!("cities-holds-back-nothing"),
        HoldsBack::Unknown => t!("cities-holds-back-unknown"),
    }
}

/// One question for the programme director, following from what holds the city back.
fn question(summary: &Summary) -> String {
    match summary.holds_back {
        HoldsBack::ShareBelowPeers { .. } => t!("cities-question-share"),
        HoldsBack::SchoolsWithout { .. } => t!("cities-question-schools"),
        HoldsBack::Falling(_) => t!("cities-question-falling"),
        HoldsBack::Nothing => t!("cities-question-nothing"),
        HoldsBack::Unknown => t!("cities-question-unknown"),
    }
}
