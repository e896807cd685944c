//! What a city's figures say, in sentences, before any number.

use super::desk::Desk;
use crate::findings as words;
use crate::plain::plain;
use hamsa_domain::Refusal;
use hamsa_domain::cities::finding::{self, Comparison, Finding as Found, HoldsBack, Levels};
use hamsa_domain::cities::standing::{Goal, GoalStanding};
use hamsa_domain::data::document::Finding;
use hamsa_domain::data::panorama::Place;
use hamsa_domain::data::trend::{Series, foretell, silence};
use hamsa_domain::data::{Indicator, Subject, Units};
use hamsa_domain::disclosure::Cell;
use hamsa_domain::id::AuthorityCode;

/// A city in one subject, as the rules see it.
pub struct Judged {
    /// Its examinees in five units, by year.
    pub counts: Vec<(i32, Cell)>,
    /// What happened.
    pub found: Found,
    /// What holds it back, as far as its sums tell.
    pub holds_back: HoldsBack,
    /// Its change beside that of its cluster.
    pub beside: Option<Comparison>,
}

/// Judges a city by its sums and by those of its schools with examinees in the last year, as the reader sees them.
pub fn judged(desk: &Desk, code: &AuthorityCode, subject: Subject, schools: &[Levels]) -> Judged {
    let (own, peers) = (Place::City(code.clone()), Place::Peers(code.clone()));
    let years = desk.choice.years(&desk.ministry_years(&own, subject), usize::MAX);
    let five = Indicator { subject, units: Units::Five };
    let counts: Vec<(i32, Cell)> =
        years.iter().map(|year| (*year, desk.examinees(&own, five, *year))).collect();
    let levels = |place: &Place, year: i32| {
        let [five, four, three] =
            Units::ALL.map(|units| desk.examinees(place, Indicator { subject, units }, year));
        Levels { five, four, three }
    };
    let found = finding::find(&counts);
    let holds_back = match years.last() {
        Some(last) => HoldsBack::of(levels(&own, *last), levels(&peers, *last), schools, found),
        None => HoldsBack::Unknown,
    };
    let beside = match counts[..] {
        [.., (before, own_before), (last, own_last)] => {
            let peers = |year| desk.examinees(&peers, five, year);
            Comparison::of((own_before, own_last), (peers(before), peers(last)))
        }
        _ => None,
    };
    Judged { counts, found, holds_back, beside }
}

/// What happened, and how the city stands beside its peers.
pub fn findings(
    desk: &Desk,
    code: &AuthorityCode,
    subject: Subject,
) -> Result<Vec<Finding>, Refusal> {
    let judged = judged(desk, code, subject, &[]);
    let mut findings = vec![said(desk, "reports-finding", happened(desk, code, subject, &judged)?)];
    findings.extend(beside(desk, code, &judged)?);
    Ok(findings)
}

/// What happened, in one or two sentences.
pub fn happened(
    desk: &Desk,
    code: &AuthorityCode,
    subject: Subject,
    judged: &Judged,
) -> Result<String, Refusal> {
    let city = desk.city(code)?.name_after_preposition(desk.language());
    let happened = words::happened(desk.messages(), city, subject, judged.found);
    let unheard = words::unheard(desk.messages(), finding::unheard(&judged.counts));
    Ok([Some(happened), unheard].into_iter().flatten().collect::<Vec<_>>().join(" "))
}

/// How the city stands beside its peers, where that can be told.
pub fn beside(
    desk: &Desk,
    code: &AuthorityCode,
    judged: &Judged,
) -> Result<Option<Finding>, Refusal> {
    let cluster = desk.city(code)?.cluster;
    let text = judged.beside.map(|beside| words::beside_peers(desk.messages(), beside, cluster));
    Ok(text.map(|text| said(desk, "reports-beside", text)))
}

/// How far the goal is, where one is set.
pub fn standing(desk: &Desk, goal: Option<Goal>, judged: &Judged, year: i32) -> Option<Finding> {
    let series = Series::shown(&judged.counts);
    let trend = goal
        .filter(|goal| silence(&series, goal.year).is_none())
        .and_then(|goal| foretell(&series, goal.year));
    let standing = GoalStanding::of(goal, &judged.counts, trend.as_ref(), year);
    words::standing(desk.messages(), standing).map(|text| said(desk, "reports-goal", text))
}

/// A sentence under its word.
pub fn said(desk: &Desk, label: &str, text: String) -> Finding {
    Finding { label: desk.say(label), text: plain(&text) }
}
