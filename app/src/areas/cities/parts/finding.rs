use crate::areas::cities::view::Summary;
use crate::areas::cities::words;
use crate::t;
use crate::ui::Explain;
use hamsa_domain::cities::finding::{Change, Finding, HoldsBack, Standing};
use hamsa_domain::cities::standing::{GoalStanding, Held, Outlook};
use hamsa_domain::disclosure::Cell;
use leptos::prelude::*;

/// The finding in words, before any number: what happened, how far the goal is, what holds back.
#[component]
pub fn FindingWords(
    /// The city.
    summary: Summary,
) -> impl IntoView {
    let sentences = [Some(happened(&summary)), unheard(&summary), standing(&summary)];
    let finding = sentences.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let peers = beside_peers(&summary);
    let holds_back = holds_back(&summary);
    let question = question(&summary);
    let provenance = words::provenance_of_changes(&summary);
    view! {
        <p class="finding">{finding}</p>
        <div class="ask">
            {peers.map(|peers| view! { <p>{peers}</p> })}
            {holds_back.map(|holds_back| view! {
                <p><strong>{t!("cities-holds-back-label")}</strong>" "{holds_back}</p>
            })}
            // No paragraph: what opens could not stand in it.
            <div class="explained">
                <p><strong>{t!("cities-question-label")}</strong>" "{question}</p>
                <Explain id="finding-explained" label=t!("cities-finding-numbers") provenance/>
            </div>
        </div>
    }
    .into_any()
}

fn happened(summary: &Summary) -> String {
    let city = summary.name_after_preposition.clone();
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

/// That the finding is about an earlier year, where nothing is shown of the last.
fn unheard(summary: &Summary) -> Option<String> {
    let (year, cell) = summary.unheard?;
    let key = match cell {
        Cell::Withheld => "cities-finding-unheard-withheld",
        _ => "cities-finding-unheard",
    };
    Some(t!(key, year = year.to_string()))
}

fn standing(summary: &Summary) -> Option<String> {
    let said = |key: &str, held: Held| {
        t!(
            key,
            target = held.goal.target,
            year = held.goal.year.to_string(),
            since = held.year.to_string(),
            missing = held.missing()
        )
    };
    Some(match summary.standing {
        GoalStanding::NotSet => return None,
        GoalStanding::Unknown(goal) => {
            t!("cities-standing-unknown", target = goal.target, year = goal.year.to_string())
        }
        GoalStanding::Reached(held) => said("cities-standing-reached", held),
        GoalStanding::Missed(held) => said("cities-standing-missed", held),
        GoalStanding::Awaited { held, outlook } => {
            let awaited = said("cities-standing-awaited", held);
            let key = match outlook {
                Outlook::Unknown => return Some(awaited),
                Outlook::Likely => "cities-outlook-past-likely",
                Outlook::Open => "cities-outlook-past-open",
                Outlook::Short => "cities-outlook-past-short",
                Outlook::Away => "cities-outlook-past-away",
            };
            format!("{awaited} {}", t!(key, since = held.year.to_string()))
        }
        GoalStanding::Within { held, needed_per_year, outlook } => {
            let within = t!(
                "cities-standing-within",
                target = held.goal.target,
                year = held.goal.year.to_string(),
                since = held.year.to_string(),
                missing = held.missing(),
                yearly = needed_per_year
            );
            let key = match outlook {
                Outlook::Unknown => return Some(within),
                Outlook::Likely => "cities-outlook-likely",
                Outlook::Open => "cities-outlook-open",
                Outlook::Short => "cities-outlook-short",
                Outlook::Away => "cities-outlook-away",
            };
            format!("{within} {}", t!(key))
        }
    })
}

fn beside_peers(summary: &Summary) -> Option<String> {
    let beside = summary.beside_peers?;
    let key = match beside.standing {
        Standing::Above => "cities-beside-above",
        Standing::Equal => "cities-beside-equal",
        Standing::Like => "cities-beside-like",
        Standing::Below => "cities-beside-below",
    };
    Some(t!(
        key,
        own = words::change_per_cent(beside.own_permille),
        peers = words::change_per_cent(beside.peer_permille),
        before = beside.before,
        after = beside.after,
        cluster = summary.cluster.unwrap_or_default()
    ))
}

/// What holds the city back. In a subject without levels the data tell of it only where the count falls.
fn holds_back(summary: &Summary) -> Option<String> {
    Some(match summary.holds_back {
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
        HoldsBack::Falling { change, share_is_known: true } => {
            t!("cities-holds-back-falling", count = change.by)
        }
        HoldsBack::Falling { change, .. } => t!("cities-holds-back-fallen", count = change.by),
        _ if !summary.subject.has_levels() => return None,
        HoldsBack::Nothing => t!("cities-holds-back-nothing"),
        HoldsBack::Unknown => t!("cities-holds-back-unknown"),
    })
}

/// One question for the programme director, following from what holds the city back.
fn question(summary: &Summary) -> String {
    match summary.holds_back {
        HoldsBack::ShareBelowPeers { .. } => t!("cities-question-share"),
        HoldsBack::SchoolsWithout { .. } => t!("cities-question-schools"),
        HoldsBack::Falling { .. } => t!("cities-question-falling"),
        HoldsBack::Nothing => t!("cities-question-nothing"),
        HoldsBack::Unknown => t!("cities-question-unknown"),
    }
}
