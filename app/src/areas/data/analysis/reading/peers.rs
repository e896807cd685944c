//! Those with whom a city is compared. Of others nothing is shown that did not go through the guard.

use super::known::SUBJECT;
use super::told::Told;
use crate::AppError;
use crate::areas::data::analysis::view::{PeerLine, Peers};
use crate::areas::data::view::Choice;
use crate::house::House;
use crate::panorama::{panorama, prepare};
use crate::request::Request;
use hamsa_domain::cities::Authority;
use hamsa_domain::data::analysis::peers::{AT_MOST, CHOSEN, nearest};
use hamsa_domain::data::analysis::{Measures, Ratio};
use hamsa_domain::data::panorama::{Panorama, Place, Value};
use hamsa_domain::data::{Indicator, Units};
use hamsa_domain::id::{AuthorityCode, IndicatorCode};
use hamsa_domain::people::Audience;
use hamsa_store::AuthorityRecord;

/// How many of the nearest can be chosen, beside all members of the network.
const OFFERED: usize = 8;

/// In what cities are compared: who stayed, who came through, the gap between girls and boys, teachers, hours.
const PEER_FIGURES: [&str; 4] = [
    "retention.mathematics.11.5",
    "track-through.mathematics.5",
    "gender-gap.mathematics.12.5",
    "teachers-per-100-pupils.mathematics",
];
/// Of what hours per pupil are made, in grades 10 to 12 together, as they are beside each school: weekly hours, and
/// pupils.
const HOURS: [[&str; 2]; 3] = [
    ["teaching-hours.mathematics.10.5", "pupils.mathematics.10.5"],
    ["teaching-hours.mathematics.11.5", "pupils.mathematics.11.5"],
    ["teaching-hours.mathematics.12.5", "pupils.mathematics.12.5"],
];

/// The peers of a city: those that the address names, else the nearest of its cluster.
pub async fn peers(
    house: &House,
    request: &Request,
    city: &AuthorityRecord,
    wanted: &str,
    told: &Told,
) -> Result<Peers, AppError> {
    let reported = told.year;
    let panorama = panorama(&house.store).await?;
    let own = &city.authority;
    let examinees = Units::ALL.map(|units| Indicator { subject: SUBJECT, units }.code());
    let year = panorama.years_of(&Place::Country, &examinees[0]).pop();
    let mut guarded: Vec<(IndicatorCode, Vec<i32>)> =
        examinees.iter().map(|code| (code.clone(), year.into_iter().collect())).collect();
    let reports = PEER_FIGURES.into_iter().chain(HOURS.into_iter().flatten());
    guarded.extend(reports.map(|code| (IndicatorCode::new(code), vec![reported])));
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
    let line =
        |other: &Authority| line(&panorama, request, other, Audience::Network, year, reported);
    // The city's own figures are those of its schools, as everywhere on its page.
    let mut first = self::line(&panorama, request, own, Audience::OwnCity, year, reported);
    own_figures(&mut first.figures, &told.measures);
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
        lines: std::iter::once(first).chain(chosen.into_iter().map(line)).collect(),
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
    let reports =
        |code: &str| panorama.value(&place, &IndicatorCode::new(code), reported, audience);
    let levels = Units::ALL.map(|units| count(units).shown());
    let all: Option<f64> = levels.iter().copied().sum();
    let share = levels[0].zip(all.filter(|all| *all > 0.0));
    let [stayed, through, gap, teachers] = PEER_FIGURES.map(reports);
    let hours = per_pupil(HOURS.map(|pair| pair.map(reports)));
    PeerLine {
        code: city.code.clone(),
        name: city.name.in_language(request.language).to_owned(),
        examinees: count(Units::Five),
        share_permille: share.map(|(five, all)| (1_000.0 * five / all).round() as i64),
        figures: [stayed, through, gap, teachers, hours],
    }
}

/// Weekly hours of all grades, of pupils of all grades: told where both are known and may be shown, of every grade.
fn per_pupil(grades: [[Value; 2]; 3]) -> Value {
    if grades.iter().flatten().any(|value| value.is_withheld()) {
        return Value::Withheld;
    }
    let sum = |place: usize| grades.iter().map(|pair| pair[place].shown()).sum::<Option<f64>>();
    match (sum(0), sum(1)) {
        (Some(hours), Some(pupils)) if pupils > 0.0 => Value::Shown(hours / pupils),
        _ => Value::Missing,
    }
}

/// What is beside each school is beside its city as well.
fn own_figures(figures: &mut [Value; 5], measures: &Measures) {
    let of = |ratio: Option<Ratio>, times: f64| {
        ratio.map_or(Value::Missing, |ratio| Value::Shown(times * ratio.share()))
    };
    figures[0] = of(measures.retention[0], 100.0);
    figures[1] = of(measures.through, 100.0);
    figures[3] = of(measures.teachers, 100.0);
    figures[4] = of(measures.hours, 1.0);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_per_pupil_are_the_same_figure_in_both_tables() {
        let ratio = |part: f64, whole: f64| Some(Ratio { part, whole });
        let measures = Measures { hours: ratio(340.0, 1_372.0), ..Measures::default() };
        let mut figures = [Value::Shown(1.0); 5];
        own_figures(&mut figures, &measures);
        assert_eq!(figures[4], Value::Shown(340.0 / 1_372.0));
        assert_eq!((figures[2], figures[0]), (Value::Shown(1.0), Value::Missing));
        let grade = |hours: f64, pupils: f64| [Value::Shown(hours), Value::Shown(pupils)];
        let all = [grade(120.0, 532.0), grade(110.0, 426.0), grade(110.0, 414.0)];
        assert_eq!(per_pupil(all), figures[4], "of all three grades, as beside each school");
    }

    #[test]
    fn hours_per_pupil_of_which_a_part_is_withheld_are_withheld() {
        let grade = |pupils: Value| [Value::Shown(9.0), pupils];
        let known = grade(Value::Shown(30.0));
        assert_eq!(per_pupil([known, known, grade(Value::Withheld)]), Value::Withheld);
        assert_eq!(per_pupil([known, known, grade(Value::Missing)]), Value::Missing);
    }
}
