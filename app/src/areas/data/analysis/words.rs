//! Words that several parts of the analysis say alike.

use super::view::Sources;
use crate::plain::plain;
use crate::t;
use crate::ui::{Notice, NoticeKind, Provenance, Spoken};
use fluent_bundle::FluentValue;
use hamsa_domain::data::analysis::{Bottleneck, Found, Ratio};
use hamsa_domain::data::forecast::{Outlook, Price, Track};
use hamsa_domain::id::SchoolCode;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// A number of things, as messages take it.
pub fn count(things: usize) -> i64 {
    i64::try_from(things).unwrap_or(i64::MAX)
}

/// What stands where nothing is known.
pub const DASH: &str = "–";

/// A share in per cent, without decimals where they would say more than is known.
pub fn per_cent(ratio: Option<Ratio>) -> String {
    ratio.map_or(DASH.to_owned(), |ratio| format!("{:.0}%", 100.0 * ratio.share()))
}

/// A number with so many decimals.
pub fn decimal(number: Option<f64>, decimals: usize) -> String {
    number.map_or(DASH.to_owned(), |number| format!("{number:.decimals$}"))
}

/// A count, or a dash.
pub fn number(count: Option<u32>) -> String {
    count.map_or(DASH.to_owned(), |count| count.to_string())
}

/// Two ends of a range, the smaller at the left in every language, on one line; one number where they are the same.
pub fn range(low: i64, high: i64) -> String {
    if low == high {
        return low.to_string();
    }
    format!("\u{2066}{low}\u{2060}–\u{2060}{high}\u{2069}")
}

/// The range of a forecast.
pub fn range_of(outlook: &Outlook) -> String {
    range(outlook.low, outlook.high)
}

/// What keeping pupils is worth, in a sentence.
pub fn price(price: &Price) -> String {
    let year = price.year.to_string();
    match price.low == price.high {
        true => t!("analysis-price-sure", count = price.gained, year = year),
        false => {
            let range = range(price.low, price.high);
            t!("analysis-price", count = price.gained, range = range, year = year)
        }
    }
}

/// How a message is said with its arguments: by the page, or by whoever writes in the place of one.
pub type Say<'s> = &'s dyn Fn(&str, &[(&'static str, FluentValue<'static>)]) -> String;

/// What holds the track back, in a sentence.
pub fn bottleneck(found: &Found, names: &BTreeMap<SchoolCode, String>, say: Say<'_>) -> String {
    match &found.bottleneck {
        Bottleneck::Dropping { step, left, before, .. } => say(
            &format!("analysis-dropping-{}", step.code()),
            &[("count", i64::from(*left).into()), ("before", before.to_string().into())],
        ),
        Bottleneck::NoTrack { .. } => say("analysis-no-track", &[]),
        Bottleneck::NoClass { school: code, .. } => {
            say("analysis-no-class", &[("school", school(names, code).into())])
        }
        Bottleneck::FewHours { school: code, kept, .. } => {
            let step = match kept.as_slice() {
                [(step, _, _)] => step.code(),
                _ => "both",
            };
            say(&format!("analysis-few-hours-{step}"), &[("school", school(names, code).into())])
        }
        Bottleneck::Retiring { retiring, teachers, .. } => say(
            "analysis-retiring",
            &[("count", i64::from(*retiring).into()), ("teachers", teachers.to_string().into())],
        ),
        Bottleneck::Gender { girls: true, .. } => say("analysis-girls", &[]),
        Bottleneck::Gender { girls: false, .. } => say("analysis-boys", &[]),
        Bottleneck::Parents { schools, .. } => {
            say("analysis-parents", &[("count", count(schools.len()).into())])
        }
    }
}

/// What is foretold of a year by the reports of `base`, in a sentence; in `today`, a year, it may be over.
pub fn outlook(outlook: &Outlook, base: i32, today: i32, say: Say<'_>) -> String {
    let mut named = vec![
        ("count", outlook.expected.into()),
        ("year", outlook.year.to_string().into()),
        ("range", range_of(outlook).into()),
    ];
    if !is_over(outlook.year, today) {
        return say("analysis-outlook-finding", &named);
    }
    named.push(("base", base.to_string().into()));
    say("analysis-outlook-past", &named)
}

/// Whether the pupils of a school year have been counted by the year `today`, on 31 October before its end, so that
/// nothing is to be expected of it any more.
pub fn is_over(year: i32, today: i32) -> bool {
    year <= today
}

/// What a school is called.
pub fn school(names: &BTreeMap<SchoolCode, String>, code: &SchoolCode) -> String {
    names.get(code).cloned().unwrap_or_else(|| code.to_string())
}

/// Several schools, each with its count.
pub fn schools(names: &BTreeMap<SchoolCode, String>, schools: &[(SchoolCode, u32)]) -> String {
    let one = |(code, count): &(SchoolCode, u32)| {
        // The list is put into a sentence as one piece, whose direction is that of its first word.
        plain(&t!(
            "analysis-school-count",
            school = school(names, code),
            number = count.to_string()
        ))
    };
    schools.iter().map(one).collect::<Vec<_>>().join(&t!("data-list-comma"))
}

/// A grade by its name.
pub fn grade(number: i32) -> String {
    t!(format!("analysis-grade-{number}"))
}

/// A track by its name; `None` are those who left. Where only five units are told apart, all others are one heap.
pub fn track(track: Option<Track>, is_rough: bool) -> String {
    let code = match track {
        Some(Track::Five) => "five",
        Some(Track::Four) if is_rough => "others",
        Some(Track::Four) => "four",
        Some(Track::Three) => "three",
        Some(Track::None) => "none",
        None => "left",
    };
    t!(format!("analysis-track-{code}"))
}

/// Where a figure comes from.
pub fn provenance(sources: &Sources, definition: String) -> Provenance {
    let told = std::iter::once(told(sources)).chain(without(sources));
    Provenance {
        definition,
        source: t!("analysis-source"),
        date: sources.published.clone(),
        completeness: told.collect::<Vec<_>>().join(" "),
    }
}

/// How many schools told, of how many.
fn told(sources: &Sources) -> String {
    t!(
        "analysis-told",
        count = count(sources.schools),
        of = sources.of.to_string(),
        year = sources.year.to_string()
    )
}

/// Without which schools, and when.
fn without(sources: &Sources) -> impl Iterator<Item = String> {
    sources.gaps.iter().map(|(school, years)| {
        let years: Vec<String> = years.iter().map(ToString::to_string).collect();
        t!("analysis-silent", school = school.clone(), years = years.join(&t!("data-list-comma")))
    })
}

/// Whom the page cannot speak of, where there is anybody.
pub fn gaps(sources: &Sources) -> AnyView {
    if sources.gaps.is_empty() {
        return ().into_any();
    }
    let gaps = without(sources).map(|text| view! { <li><Spoken text/></li> }).collect_view();
    view! { <div class="hint"><p>{told(sources)}</p><ul>{gaps}</ul></div> }.into_any()
}

/// That what is shown is made up, where it is.
pub fn sample(is_sample: bool) -> AnyView {
    is_sample
        .then(|| view! { <Notice kind=NoticeKind::Warning>{t!("analysis-sample")}</Notice> })
        .into_any()
}
