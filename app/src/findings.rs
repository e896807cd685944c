//! What a city's figures say, in sentences: on its page, and in the reports about it.

use crate::i18n::Messages;
use fluent_bundle::FluentValue;
use hamsa_domain::cities::finding::{Change, Comparison, Finding, HoldsBack, Standing};
use hamsa_domain::cities::standing::{GoalStanding, Held, Outlook};
use hamsa_domain::data::Subject;
use hamsa_domain::disclosure::Cell;

/// What happened; `city` is its name as it stands after a preposition.
pub fn happened(messages: &Messages, city: &str, subject: Subject, finding: Finding) -> String {
    let of: [(&'static str, FluentValue<'static>); 2] = [
        ("city", city.to_owned().into()),
        ("subject", messages.told(&format!("cities-subject-{}", subject.code()), &[]).into()),
    ];
    let said = |key: &str, more: &[(&'static str, FluentValue<'static>)]| {
        messages.told(key, &[&of, more].concat())
    };
    let compared = |key: &str, change: Change| {
        said(
            key,
            &[
                ("by", change.by.into()),
                ("count", change.count.into()),
                ("from", change.from_year.to_string().into()),
                ("to", change.to_year.to_string().into()),
            ],
        )
    };
    match finding {
        Finding::NoData => said("cities-finding-none", &[]),
        Finding::Withheld => said("cities-finding-withheld", &[]),
        Finding::OneYear { year, count } => said(
            "cities-finding-one-year",
            &[("year", year.to_string().into()), ("count", count.into())],
        ),
        Finding::Rose(change) => compared("cities-finding-rose", change),
        Finding::Fell(change) => compared("cities-finding-fell", change),
        Finding::Steady(change) => compared("cities-finding-steady", change),
    }
}

/// That the finding is about an earlier year, where nothing is shown of the last.
pub fn unheard(messages: &Messages, unheard: Option<(i32, Cell)>) -> Option<String> {
    let (year, cell) = unheard?;
    let key = match cell {
        Cell::Withheld => "cities-finding-unheard-withheld",
        _ => "cities-finding-unheard",
    };
    Some(messages.told(key, &[("year", year.to_string().into())]))
}

/// How far the goal is, where there is one.
pub fn standing(messages: &Messages, standing: GoalStanding) -> Option<String> {
    let of = |held: Held| -> Vec<(&'static str, FluentValue<'static>)> {
        vec![
            ("target", held.goal.target.into()),
            ("year", held.goal.year.to_string().into()),
            ("since", held.year.to_string().into()),
            ("missing", held.missing().into()),
        ]
    };
    let said = |key: &str, held: Held| messages.told(key, &of(held));
    Some(match standing {
        GoalStanding::NotSet => return None,
        GoalStanding::Unknown(goal) => messages.told(
            "cities-standing-unknown",
            &[("target", goal.target.into()), ("year", goal.year.to_string().into())],
        ),
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
            let since = messages.told(key, &[("since", held.year.to_string().into())]);
            format!("{awaited} {since}")
        }
        GoalStanding::Within { held, needed_per_year, outlook } => {
            let yearly = [("yearly", needed_per_year.into())];
            let within =
                messages.told("cities-standing-within", &[&of(held)[..], &yearly].concat());
            let key = match outlook {
                Outlook::Unknown => return Some(within),
                Outlook::Likely => "cities-outlook-likely",
                Outlook::Open => "cities-outlook-open",
                Outlook::Short => "cities-outlook-short",
                Outlook::Away => "cities-outlook-away",
            };
            format!("{within} {}", messages.told(key, &[]))
        }
    })
}

/// The city's change beside that of its cluster.
pub fn beside_peers(messages: &Messages, beside: Comparison, cluster: Option<i64>) -> String {
    let key = match beside.standing {
        Standing::Above => "cities-beside-above",
        Standing::Equal => "cities-beside-equal",
        Standing::Like => "cities-beside-like",
        Standing::Below => "cities-beside-below",
    };
    messages.told(
        key,
        &[
            ("own", change_per_cent(beside.own_permille).into()),
            ("peers", change_per_cent(beside.peer_permille).into()),
            ("before", beside.before.into()),
            ("after", beside.after.into()),
            ("cluster", cluster.unwrap_or_default().into()),
        ],
    )
}

/// What holds the city back. In a subject without levels the data tell of it only where the count falls.
pub fn holds_back(messages: &Messages, subject: Subject, what: HoldsBack) -> Option<String> {
    Some(match what {
        HoldsBack::ShareBelowPeers { missing_pupils, own_share_permille, peer_share_permille } => {
            messages.told(
                "cities-holds-back-share",
                &[
                    ("own", per_cent(own_share_permille).into()),
                    ("peers", per_cent(peer_share_permille).into()),
                    ("count", missing_pupils.into()),
                ],
            )
        }
        HoldsBack::SchoolsWithout { count, of } => messages
            .told("cities-holds-back-schools", &[("count", count.into()), ("all", of.into())]),
        HoldsBack::Falling { change, share_is_known: true } => {
            messages.told("cities-holds-back-falling", &[("count", change.by.into())])
        }
        HoldsBack::Falling { change, .. } => {
            messages.told("cities-holds-back-fallen", &[("count", change.by.into())])
        }
        _ if !subject.has_levels() => return None,
        HoldsBack::Nothing => messages.told("cities-holds-back-nothing", &[]),
        HoldsBack::Unknown => messages.told("cities-holds-back-unknown", &[]),
    })
}

/// One question for the programme director, following from what holds the city back.
pub fn question(messages: &Messages, what: HoldsBack) -> String {
    let key = match what {
        HoldsBack::ShareBelowPeers { .. } => "cities-question-share",
        HoldsBack::SchoolsWithout { .. } => "cities-question-schools",
        HoldsBack::Falling { .. } => "cities-question-falling",
        HoldsBack::Nothing => "cities-question-nothing",
        HoldsBack::Unknown => "cities-question-unknown",
    };
    messages.told(key, &[])
}

/// Thousandths as per cent with one decimal: 156 → "15.6%".
pub fn per_cent(thousandths: i64) -> String {
    // The mark keeps the sign before its number on pages read from right to left.
    let sign = if thousandths < 0 { "\u{200e}\u{2212}" } else { "" };
    let size = thousandths.abs();
    format!("{sign}{}.{}%", size / 10, size % 10)
}

/// A change in thousandths as per cent, with its sign: 210 → "+21.0%".
pub fn change_per_cent(thousandths: i64) -> String {
    let text = per_cent(thousandths);
    if thousandths > 0 { format!("\u{200e}+{text}") } else { text }
}
