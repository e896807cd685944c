//! Words that several parts of the analysis say alike.

use super::view::Sources;
use crate::plain::plain;
use crate::t;
use crate::ui::{Notice, NoticeKind, Provenance};
use hamsa_domain::data::analysis::Ratio;
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

/// Two ends of a range, the smaller at the left in every language, on one line.
pub fn range(low: i64, high: i64) -> String {
    format!("\u{2066}{low}\u{2060}–\u{2060}{high}\u{2069}")
}

/// The range of a forecast.
pub fn range_of(outlook: &Outlook) -> String {
    range(outlook.low, outlook.high)
}

/// What keeping pupils is worth, in a sentence.
pub fn price(price: &Price) -> String {
    t!(
        "analysis-price",
        count = price.gained,
        range = range(price.low, price.high),
        year = price.year.to_string()
    )
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

/// A track by its name; `None` are those who left.
pub fn track(track: Option<Track>) -> String {
    let code = match track {
        Some(Track::Five) => "five",
        Some(Track::Four) => "four",
        Some(Track::Three) => "three",
        Some(Track::None) => "none",
        None => "left",
    };
    t!(format!("analysis-track-{code}"))
}

/// Where a figure comes from.
pub fn provenance(sources: &Sources, definition: String) -> Provenance {
    let left_out = match sources.left_out.len() {
        0 => String::new(),
        many => format!(
            " {}",
            t!(
                "analysis-left-out",
                count = count(many),
                schools = sources.left_out.join(&t!("data-list-comma"))
            )
        ),
    };
    Provenance {
        definition,
        source: t!("analysis-source"),
        date: sources.published.clone(),
        completeness: format!(
            "{}{left_out}",
            t!("analysis-completeness", count = count(sources.schools))
        ),
    }
}

/// That what is shown is made up, where it is.
pub fn sample(is_sample: bool) -> AnyView {
    is_sample
        .then(|| view! { <Notice kind=NoticeKind::Warning>{t!("analysis-sample")}</Notice> })
        .into_any()
}
