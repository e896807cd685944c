//! What a city's schools tell.

use super::known::{Known, Told as Worked, known};
use super::peers::peers;
use super::to_see;
use crate::areas::data::analysis::asked::Wanted;
use crate::areas::data::analysis::view::{AnalysisView, Asked, Sources, Told};
use crate::areas::data::view::Choice;
use crate::house::House;
use crate::request::Request;
use crate::{AppError, dates};
use hamsa_domain::data::analysis::{Leak, School, leaks, passages, pipeline};
use hamsa_domain::id::{AuthorityCode, SchoolCode};
use hamsa_store::AuthorityRecord;
use std::collections::BTreeMap;

/// What a city's schools tell, for somebody who sees all of it.
pub async fn analysis(
    house: &House,
    request: &Request,
    code: &AuthorityCode,
    asked: &Asked,
) -> Result<AnalysisView, AppError> {
    let city = to_see(house, request, code).await?;
    let known = known(house, &city).await?;
    let told = match &known.told {
        Some(worked) => Some(told(house, request, &city, &known, worked, asked).await?),
        None => None,
    };
    let printed = dates::minute_in(request.now, request.language);
    Ok(AnalysisView { city: choice(&city, request), printed, told })
}

/// The city's code and name.
pub fn choice(city: &AuthorityRecord, request: &Request) -> Choice {
    let name = city.authority.name.in_language(request.language).to_owned();
    Choice { code: city.authority.code.clone(), name }
}

/// Where the figures come from.
pub fn sources(known: &Known, worked: &Worked) -> Sources {
    let name =
        |code: &SchoolCode| known.names.get(code).cloned().unwrap_or_else(|| code.to_string());
    Sources {
        published: dates::day(known.published_at),
        sample: known.sample,
        schools: worked.panel.len(),
        left_out: worked.left_out.iter().map(name).collect(),
    }
}

async fn told(
    house: &House,
    request: &Request,
    city: &AuthorityRecord,
    known: &Known,
    worked: &Worked,
    asked: &Asked,
) -> Result<Told, AppError> {
    let wanted = SchoolCode::new(&asked.school);
    let school = worked.panel.contains(&wanted).then_some(wanted);
    let passages = match school.as_ref().and_then(|code| known.city.school(code)) {
        Some(school) => passages(&pipeline(&[school], worked.year), worked.year),
        None => passages(&worked.pipeline, worked.year),
    };
    let mut names = BTreeMap::new();
    for code in &worked.panel {
        names.insert(code.clone(), known.names.get(code).cloned().unwrap_or_default());
    }
    Ok(Told {
        asked: asked.clone(),
        year: worked.year,
        sources: sources(known, worked),
        names,
        measures: worked.measures.clone(),
        bottlenecks: worked.bottlenecks.clone(),
        leaks: city_leaks(known, worked, asked),
        school_leaks: worked.leaks.1.clone(),
        alarms: worked.alarms.clone(),
        school,
        passages,
        schools: worked.schools.clone(),
        peers: peers(house, request, city, &asked.peers, worked.year).await?,
    })
}

/// The leaks of the city, with as many kept as the address says.
fn city_leaks(known: &Known, worked: &Worked, asked: &Asked) -> Vec<Leak> {
    let wanted = [&asked.keep_10, &asked.keep_11].map(|text| Wanted::read(text).count());
    if wanted == [None, None] {
        return worked.leaks.0.clone();
    }
    let panel: Vec<&School> =
        worked.panel.iter().filter_map(|code| known.city.school(code)).collect();
    leaks::of_city(&panel, worked.year, &known.others, wanted)
}
