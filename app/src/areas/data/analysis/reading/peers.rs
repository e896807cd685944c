//! Those with whom a city is compared. Of others nothing is shown that did not go through the guard.

use super::known::SUBJECT;
use crate::AppError;
use crate::areas::data::analysis::view::{PeerLine, Peers};
use crate::areas::data::view::Choice;
use crate::house::House;
use crate::panorama::{panorama, prepare};
use crate::request::Request;
use hamsa_domain::cities::Authority;
use hamsa_domain::data::analysis::peers::{AT_MOST, CHOSEN, nearest};
use hamsa_domain::data::panorama::{Panorama, Place, Value};
use hamsa_domain::data::{Indicator, Units};
use hamsa_domain::id::{AuthorityCode, IndicatorCode};
use hamsa_domain::people::Audience;
use hamsa_store::AuthorityRecord;

/// How many of the nearest can be chosen, beside all members of the network.
const OFFERED: usize = 8;

/// In what cities are compared: who stayed, who came through, the gap between girls and boys, teachers, hours.
const PEER_FIGURES: [&str; 5] = [
    "retention.mathematics.11.5",
    "track-through.mathematics.5",
    "gender-gap.mathematics.12.5",
    "teachers-per-100-pupils.mathematics",
    "hours-per-pupil.mathematics.12.5",
];

/// The peers of a city: those that the address names, else the nearest of its cluster.
pub async fn peers(
    house: &House,
    request: &Request,
    city: &AuthorityRecord,
    wanted: &str,
    reported: i32,
) -> Result<Peers, AppError> {
    let panorama = panorama(&house.store).await?;
    let own = &city.authority;
    let examinees = Units::ALL.map(|units| Indicator { subject: SUBJECT, units }.code());
    let year = panorama.years_of(&Place::Country, &examinees[0]).pop();
    let mut guarded: Vec<(IndicatorCode, Vec<i32>)> =
        examinees.iter().map(|code| (code.clone(), year.into_iter().collect())).collect();
    guarded.extend(PEER_FIGURES.map(|code| (IndicatorCode::new(code), vec![reported])));
    prepare(&panorama, guarded).await?;

    let is_known = |code: &AuthorityCode| {
        let place = Place::City(code.clone());
        year.is_some_and(|year| {
            panorama.value(&place, &examinees[0], year, Audience::Network) != Value::Missing
        })
    };
    let nearest = nearest(own, panorama.cities().iter(), is_known);
    let mut named: Vec<&Authority> = Vec::new();
    for other in wanted.split(',').filter_map(|code| panorama.city(&AuthorityCode::new(code))) {
        if other.code != own.code && !named.iter().any(|one| one.code == other.code) {
            named.push(other);
        }
    }
    let name = |other: &Authority| other.name.in_language(request.language).to_owned();
    let left_out = named.split_off(named.len().min(AT_MOST)).into_iter().map(name).collect();
    let is_chosen = !named.is_empty();
    let chosen = if is_chosen { named } else { nearest.iter().copied().take(CHOSEN).collect() };
    let line = |other: &Authority| {
        let audience = if other.code == own.code { Audience::OwnCity } else { Audience::Network };
        line(&panorama, request, other, audience, year, reported)
    };
    let members = panorama.network().filter(|other| other.code != own.code);
    let mut offered: Vec<&Authority> = chosen.clone();
    for other in nearest.into_iter().take(OFFERED).chain(members) {
        if !offered.iter().any(|one| one.code == other.code) {
            offered.push(other);
        }
    }
    Ok(Peers {
        cluster: own.cluster,
        is_chosen,
        left_out,
        year,
        lines: std::iter::once(own).chain(chosen).map(line).collect(),
        offered: offered
            .into_iter()
            .map(|other| Choice { code: other.code.clone(), name: name(other) })
            .collect(),
    })
}

fn line(
    panorama: &Panorama,
    request: &Request,
    city: &Authority,
    audience: Audience,
    year: Option<i32>,
    reported: i32,
) -> PeerLine {
    let place = Place::City(city.code.clone());
    let count = |units: Units| {
        let code = Indicator { subject: SUBJECT, units }.code();
        year.map_or(Value::Missing, |year| panorama.value(&place, &code, year, audience))
    };
    let levels = Units::ALL.map(|units| count(units).shown());
    let all: Option<f64> = levels.iter().copied().sum();
    let share = levels[0].zip(all.filter(|all| *all > 0.0));
    PeerLine {
        code: city.code.clone(),
        name: city.name.in_language(request.language).to_owned(),
        examinees: count(Units::Five),
        share_permille: share.map(|(five, all)| (1_000.0 * five / all).round() as i64),
        figures: PEER_FIGURES
            .map(|code| panorama.value(&place, &IndicatorCode::new(code), reported, audience)),
    }
}
