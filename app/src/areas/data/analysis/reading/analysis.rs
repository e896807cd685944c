//! What a city's schools tell.

use super::known::{Known, known};
use super::peers::peers;
use super::to_see;
use super::told::Told as Worked;
use crate::areas::data::analysis::asked::Wanted;
use crate::areas::data::analysis::view::{AnalysisView, Asked, Sources, Told};
use crate::areas::data::view::Choice;
use crate::house::House;
use crate::request::{Request, broken};
use crate::{AppError, dates};
use hamsa_domain::data::analysis::{Gap, Leak, leaks, pipeline, way};
use hamsa_domain::id::{AuthorityCode, SchoolCode};
use hamsa_store::AuthorityRecord;
use std::sync::Arc;
use tokio::task::spawn_blocking;

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
    let gap = |gap: &Gap| (known.name(&gap.school), gap.years.clone());
    Sources {
        published: dates::day(known.published_at),
        sample: known.sample,
        year: worked.year,
        schools: worked.panel.len(),
        // A school that has opened may tell though nobody waited for it.
        of: worked.waited_for.max(worked.panel.len()),
        gaps: worked.gaps.iter().map(gap).collect(),
    }
}

async fn told(
    house: &House,
    request: &Request,
    city: &AuthorityRecord,
    known: &Arc<Known>,
    worked: &Worked,
    asked: &Asked,
) -> Result<Told, AppError> {
    let wanted = SchoolCode::new(&asked.school);
    let school = worked.panel.contains(&wanted).then_some(wanted);
    let way = match school.as_ref().and_then(|code| known.city.school(code)) {
        Some(school) => way(&pipeline(&[school], worked.year), worked.year),
        None => worked.way.clone(),
    };
    let answered = known.city.answered(worked.year).into_iter();
    let names = answered.map(|school| (school.code.clone(), known.name(&school.code))).collect();
    Ok(Told {
        asked: asked.clone(),
        year: worked.year,
        sources: sources(known, worked),
        names,
        measures: worked.measures.clone(),
        bottlenecks: worked.bottlenecks.clone(),
        leaks: city_leaks(known, worked, asked).await?,
        school_leaks: worked.leaks.1.clone(),
        alarms: worked.alarms.clone(),
        school,
        way,
        schools: worked.schools.clone(),
        peers: peers(house, request, city, &asked.peers, worked).await?,
    })
}

/// The leaks of the city, with as many kept as the address says: simulated anew, away from other requests.
async fn city_leaks(
    known: &Arc<Known>,
    worked: &Worked,
    asked: &Asked,
) -> Result<Vec<Leak>, AppError> {
    let wanted = [&asked.keep_10, &asked.keep_11].map(|text| Wanted::read(text).count());
    if wanted == [None, None] {
        return Ok(worked.leaks.0.clone());
    }
    let (known, year) = (known.clone(), worked.year);
    let leaks = spawn_blocking(move || {
        leaks::of_city(&known.city.panel(year), year, &known.others, wanted)
    });
    leaks.await.map_err(|error| broken(&error))
}
