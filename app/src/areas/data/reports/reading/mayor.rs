//! One page for whoever leads a city: a finding, a decision, and a question for the programme's director.

use super::desk::Desk;
use super::{completeness, found, tables};
use crate::AppError;
use crate::areas::data::analysis::Brief;
use crate::findings as words;
use crate::house::House;
use crate::plain::plain;
use hamsa_domain::Refusal;
use hamsa_domain::cities::finding::{HoldsBack, Levels};
use hamsa_domain::cities::standing::Goal;
use hamsa_domain::data::document::{Document, Finding};
use hamsa_domain::data::panorama::Place;
use hamsa_domain::data::report::Kind;
use hamsa_domain::data::{Indicator, Subject, Units};
use hamsa_domain::disclosure::Cell;
use hamsa_domain::id::{AuthorityCode, SchoolCode};
use hamsa_store::SchoolValue;
use std::collections::BTreeMap;

/// The city's goal in the subject, the last that was set.
pub async fn goal(
    house: &House,
    code: &AuthorityCode,
    subject: Subject,
) -> Result<Option<Goal>, AppError> {
    let five = Indicator { subject, units: Units::Five }.code();
    let goals = house.store.goals_of(code).await?.into_iter();
    let last = goals.filter(|goal| goal.indicator == five).max_by_key(|goal| goal.set_at);
    Ok(last.map(|goal| Goal { year: goal.target_year, target: goal.target }))
}

/// The page. Its reader sees the whole city, so that its schools need no guard.
pub fn document(
    desk: &Desk,
    code: &AuthorityCode,
    schools: &[SchoolValue],
    goal: Option<Goal>,
    brief: &Brief,
    year: i32,
) -> Result<Document, Refusal> {
    let (place, subject) = (Place::City(code.clone()), desk.choice.subject);
    let judged = found::judged(desk, code, subject, &levels(schools, subject));
    let holds_back = judged.holds_back;
    let mut findings =
        vec![found::said(desk, "reports-finding", found::happened(desk, code, subject, &judged)?)];
    findings.extend(found::standing(desk, goal, &judged, year));
    findings.extend(
        words::holds_back(desk.messages(), subject, holds_back)
            .map(|text| found::said(desk, "reports-holds-back", text)),
    );
    findings.extend(of_schools(desk, brief, goal.is_some()));
    findings.push(found::said(desk, "reports-decision", desk.say(decision(holds_back))));
    let question = words::question(desk.messages(), holds_back);
    findings.push(found::said(desk, "reports-question", question));

    let others = [place.clone(), Place::Peers(code.clone()), Place::Network];
    let mut all = vec![tables::examinees(desk, &place), tables::beside(desk, &others, subject)];
    all.retain(|table| !table.is_empty());
    let name = desk.name_of(desk.city(code)?);
    let title = desk.told("reports-title-mayor", &[("city", name.clone().into())]);
    let filters = vec![
        desk.fact("reports-filter-city", name),
        desk.fact("reports-filter-subject", desk.subject(subject)),
        desk.fact("reports-filter-years", desk.span(&super::city::years_of(&all))),
    ];
    let mut head = desk.head(Kind::Mayor, title, filters);
    head.findings = findings;
    completeness::tell(desk, &mut head, &place, subject);
    head.definitions = desk.definitions([&Indicator { subject, units: Units::Five }.code()]);
    Ok(Document { head, tables: all })
}

/// What the city's own schools tell: what costs most pupils, and how many are to be expected. They are counted otherwise
/// than what a goal is set in, and a page that has both tells them apart.
fn of_schools(desk: &Desk, brief: &Brief, has_goal: bool) -> Vec<Finding> {
    let year = brief.year.unwrap_or_default().to_string();
    let label = desk.told("reports-schools-tell", &[("year", year.into())]);
    // They stand as headings elsewhere.
    let sentence = |text: &String| desk.told("reports-sentence", &[("text", plain(text).into())]);
    let told = brief.bottleneck.as_ref().map(|text| Finding { label, text: sentence(text) });
    let outlook = brief.outlook.as_ref().map(|text| {
        let goal = has_goal.then(|| desk.say("reports-forecast-goal"));
        let told = [Some(sentence(text)), Some(desk.say("reports-forecast-counts")), goal];
        told.into_iter().flatten().collect::<Vec<_>>().join(" ")
    });
    let outlook = outlook.map(|text| found::said(desk, "reports-forecast", text));
    told.into_iter().chain(outlook).collect()
}

/// What there is to decide, following from what holds the city back.
fn decision(holds_back: HoldsBack) -> &'static str {
    match holds_back {
        HoldsBack::ShareBelowPeers { .. } => "reports-decision-share",
        HoldsBack::SchoolsWithout { .. } => "reports-decision-schools",
        HoldsBack::Falling { .. } => "reports-decision-falling",
        HoldsBack::Nothing => "reports-decision-nothing",
        HoldsBack::Unknown => "reports-decision-unknown",
    }
}

/// The schools' levels in the last year that is known of any.
fn levels(schools: &[SchoolValue], subject: Subject) -> Vec<Levels> {
    let Some(last) = schools.iter().map(|value| value.year).max() else { return Vec::new() };
    let mut levels: BTreeMap<&SchoolCode, Levels> = BTreeMap::new();
    for value in schools.iter().filter(|value| value.year == last) {
        let Some(indicator) = Indicator::parse(value.indicator.as_str()) else { continue };
        if indicator.subject != subject {
            continue;
        }
        let missing = Cell::Missing;
        let nothing = Levels { five: missing, four: missing, three: missing };
        let school = levels.entry(&value.school).or_insert(nothing);
        match indicator.units {
            Units::Five => school.five = Cell::Shown(value.value),
            Units::Four => school.four = Cell::Shown(value.value),
            Units::Three => school.three = Cell::Shown(value.value),
        }
    }
    levels.into_values().collect()
}
