//! What is in a report and what is not, in words.

use super::desk::Desk;
use super::tables::indicators_of;
use hamsa_domain::data::catalogue::Theme;
use hamsa_domain::data::document::Head;
use hamsa_domain::data::panorama::{Completeness, Place};
use hamsa_domain::data::{Indicator, Subject, Units};
use hamsa_domain::id::IndicatorCode;

/// What stands over a report of a place in a subject: how many schools are behind the Ministry's last figure, and how many of those asked have
/// reported what was asked last.
pub fn tell(desk: &Desk, head: &mut Head, place: &Place, subject: Subject) {
    let five = Indicator { subject, units: Units::Five }.code();
    let years = desk.choice.years(&desk.ministry_years(place, subject), 1);
    let ministry = years.first().map(|year| {
        let found = desk.panorama.completeness(place, &five, *year);
        let named =
            [("year", year.to_string().into()), ("schools", i64::from(found.schools).into())];
        desk.told("reports-completeness-ministry", &named)
    });
    let indicators: Vec<_> =
        Theme::ALL.iter().flat_map(|theme| indicators_of(desk, *theme, subject)).collect();
    let made_up = made_up(desk, std::slice::from_ref(place), &indicators);
    let sentences = [ministry, reported(desk, place, &indicators)];
    let sentences = sentences.into_iter().flatten().collect::<Vec<_>>().join(" ");
    over(head, sentences, made_up);
}

/// Puts it over a report, and that figures are made up where any is.
pub fn over(head: &mut Head, sentences: String, made_up: Option<String>) {
    head.words.made_up = made_up.clone().unwrap_or_default();
    let all = [Some(sentences), made_up].into_iter().flatten().filter(|one| !one.is_empty());
    head.completeness = all.collect::<Vec<_>>().join(" ");
}

/// That figures among these are made up for the demo, if any is.
pub fn made_up<'a>(
    desk: &Desk,
    places: &[Place],
    indicators: impl IntoIterator<Item = &'a IndicatorCode>,
) -> Option<String> {
    let years = desk.choice.years(&desk.panorama.years(), usize::MAX);
    let is_so = desk.panorama.has_samples(places, indicators, &years);
    is_so.then(|| desk.say("reports-completeness-made-up"))
}

/// How many schools have reported, in the last year of which anything was.
fn reported(desk: &Desk, place: &Place, indicators: &[IndicatorCode]) -> Option<String> {
    let known = indicators.iter().flat_map(|indicator| desk.panorama.years_of(place, indicator));
    let year = desk.choice.years(&known.collect::<Vec<_>>(), 1).pop()?;
    let most = indicators
        .iter()
        .map(|indicator| desk.panorama.completeness(place, indicator, year))
        .max_by_key(|found: &Completeness| (found.schools, found.expected))?;
    let members = (*place == Place::Network).then(|| {
        let members = i64::try_from(desk.panorama.network().count()).unwrap_or(i64::MAX);
        let named = [("count", i64::from(most.cities).into()), ("members", members.into())];
        desk.told("reports-completeness-members", &named)
    });
    let year = ("year", year.to_string().into());
    let schools = ("schools", i64::from(most.schools).into());
    let reported = match most.expected.filter(|expected| *expected >= most.schools) {
        Some(expected) => desk.told(
            "reports-completeness-asked",
            &[year, schools, ("expected", i64::from(expected).into())],
        ),
        None => desk.told("reports-completeness-reported", &[year, schools]),
    };
    Some([Some(reported), members].into_iter().flatten().collect::<Vec<_>>().join(" "))
}
