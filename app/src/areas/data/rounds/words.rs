//! Words that several pages of the rounds say alike.

use super::view::{Delivery, FindingView, RoundLine, SchoolLine, Stage, ValueView, VersionView};
use crate::t;
use crate::ui::{Badge, BadgeKind};
use hamsa_domain::data::round::{Next, RequestState};
use leptos::prelude::*;

/// A number of things, as messages take it.
pub fn count(things: usize) -> i64 {
    i64::try_from(things).unwrap_or(i64::MAX)
}

/// Where the round is, in a sentence.
pub fn state(line: &RoundLine) -> String {
    let key = format!("rounds-state-{}", line.stage.code());
    match line.stage {
        Stage::Draft => t!(key, count = count(line.schools)),
        Stage::Open => t!(key, deadline = line.deadline.clone(), count = line.days),
        Stage::Overdue => t!(key, deadline = line.deadline.clone()),
        Stage::Closed => t!(key, day = line.closed_on.clone()),
    }
}

/// How many schools have answered, in a sentence.
pub fn answered(line: &RoundLine) -> String {
    match (line.schools, line.answered) {
        (1, 0) => return t!("rounds-answered-none-of-one"),
        (1, _) => return t!("rounds-answered-one-of-one"),
        _ => {}
    }
    t!("rounds-answered", answered = count(line.answered), count = count(line.schools))
}

/// How much of the round is there, in words and number.
pub fn completeness(line: &RoundLine) -> String {
    t!(
        "rounds-completeness",
        answered = count(line.answered_cells),
        count = count(line.expected_cells),
        percent = format!("{}%", line.percent)
    )
}

/// The one thing to do next, in a sentence.
pub fn next(next: Next) -> String {
    t!(format!("rounds-next-{}", next.code()), count = count(next.schools()))
}

/// Where the round is, in a word.
pub fn stage(stage: Stage) -> impl IntoView {
    let kind = match stage {
        Stage::Draft => BadgeKind::Plain,
        Stage::Open => BadgeKind::Accent,
        Stage::Overdue => BadgeKind::Warning,
        Stage::Closed => BadgeKind::Plain,
    };
    view! { <Badge kind>{t!(format!("rounds-stage-{}", stage.code()))}</Badge> }
}

/// Where a school's request is, in a word.
pub fn request(line: &SchoolLine) -> AnyView {
    let (kind, key) = match line.state {
        _ if line.is_closed => (BadgeKind::Plain, "rounds-request-closed".to_owned()),
        RequestState::Received if line.is_correction => {
            (BadgeKind::Accent, "rounds-request-corrected".to_owned())
        }
        state => {
            let kind = match state {
                RequestState::Draft | RequestState::Sent => BadgeKind::Plain,
                RequestState::Received => BadgeKind::Accent,
                RequestState::InQuestion => BadgeKind::Warning,
                RequestState::Approved | RequestState::Published => BadgeKind::Good,
            };
            (kind, format!("rounds-request-{}", state.code()))
        }
    };
    view! { <Badge kind>{t!(key)}</Badge> }.into_any()
}

/// What is known of the mail to a school; nothing where there is nothing to tell.
pub fn delivery(delivery: Delivery) -> Option<AnyView> {
    let (kind, key) = match delivery {
        Delivery::Quiet => return None,
        Delivery::Waiting => (BadgeKind::Plain, "rounds-mail-waiting"),
        Delivery::Refused => (BadgeKind::Bad, "rounds-mail-refused"),
    };
    Some(view! { <Badge kind>{t!(key)}</Badge> }.into_any())
}

/// An answer: a number, or that it is not known.
pub fn value(value: &ValueView) -> String {
    value.number.clone().unwrap_or_else(|| t!("rounds-not-known"))
}

/// The same of a cell that may be empty.
pub fn value_if(said: Option<&ValueView>) -> String {
    said.map_or_else(|| t!("rounds-empty-cell"), value)
}

/// A check that does not hold, in a sentence.
pub fn finding(finding: &FindingView) -> String {
    t!(finding.message, left = finding.left.clone(), right = finding.right.clone())
}

/// How a version came, in a sentence.
pub fn way(version: &VersionView) -> String {
    match version.way.as_str() {
        way @ ("account" | "file") => {
            t!(format!("rounds-way-{way}"), name = version.by.clone())
        }
        other => t!(format!("rounds-way-{other}")),
    }
}
