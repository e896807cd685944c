//! What is to be settled, and what was, as its page shows it.

use super::brought::report;
use super::view::{
    Choice, Deed, LocalityToSettle, PlacesView, SchoolToReview, SettledLocality, SettledSchool,
};
use crate::AppError;
use crate::dates;
use crate::house::House;
use crate::request::Request;
use hamsa_domain::Language;
use hamsa_domain::data::placing::{self, Answer, KnownAuthority, PlacedLocality, Register};
use hamsa_domain::disclosure::Cell;
use hamsa_domain::id::{AuthorityCode, SchoolCode};
use hamsa_domain::people::{Audience, Right, Scope};
use hamsa_store::{AuthorityRecord, Decision, ImportState, PlaceToReview, SchoolDecision};
use std::collections::HashMap;

/// Among how many files those that wait for a decision are looked for.
const LOOKED_AT: i64 = 50;

/// Localities and schools to be settled, and those that were.
pub(super) async fn places(house: &House, request: &Request) -> Result<PlacesView, AppError> {
    request.actor.must(Right::SettlePlaces, &Scope::Network)?;
    let records = house.store.authorities().await?;
    let names = Names::new(&records, request.language);
    let decisions = house.store.decisions().await?;
    let mut to_review = house.store.places_to_review().await?;
    let counts = Counts::guarded(house.store.smallest_value().await?);
    if counts == Counts::Withheld {
        // In the order of their counts they would tell them.
        to_review.sort_by_key(|place| place.record.school.code.clone());
    }
    let open = open_localities(&records, &to_review);

    let mut localities: Vec<LocalityToSettle> =
        open.iter().map(|locality| names.to_settle(locality, &to_review, counts)).collect();
    for locality in waiting(house).await? {
        let is_known = localities.iter().any(|known| known.key == locality.key)
            || decisions.iter().any(|decision| decision.key == locality.key);
        if !is_known {
            let to_settle = names.to_settle(&locality, &[], counts);
            localities.push(LocalityToSettle { in_waiting_file: true, ..to_settle });
        }
    }
    localities.sort_by_key(|locality| std::cmp::Reverse(locality.examinees.shown()));
    Ok(PlacesView {
        localities,
        schools: to_review.iter().map(|place| names.to_review(place, counts)).collect(),
        settled_schools: settled_schools(&names, house.store.school_decisions().await?),
        settled_localities: settled_localities(&names, decisions),
        authorities: names.sorted(),
    })
}

/// The localities of the schools to be reviewed, but for those that bear a municipality's very name.
fn open_localities(
    records: &[AuthorityRecord],
    to_review: &[PlaceToReview],
) -> Vec<PlacedLocality> {
    let register = named(records);
    let schools = to_review.iter().map(|place| {
        let school = &place.record.school;
        (&school.code, school.locality.as_str())
    });
    let mut localities = placing::place(&register, schools).localities;
    localities.retain(|locality| {
        let is_open = matches!(locality.answer, Answer::Doubtful(_) | Answer::Unmatched);
        is_open && !locality.key.is_empty()
    });
    localities
}

/// What is known where nobody has decided anything.
fn named(records: &[AuthorityRecord]) -> Register {
    let authorities = records.iter().map(|record| KnownAuthority {
        code: record.authority.code.clone(),
        kind: record.authority.kind,
        names: std::iter::once(&record.authority.name.he).chain(&record.aliases).cloned().collect(),
    });
    Register { authorities: authorities.collect(), ..Register::default() }
}

/// The municipality that bears the very name of a locality, by its key.
pub(super) async fn named_authority(
    house: &House,
    key: &str,
) -> Result<Option<AuthorityCode>, AppError> {
    let register = named(&house.store.authorities().await?);
    let anyones = SchoolCode::new("");
    let placed = placing::place(&register, [(&anyones, key)]).schools;
    Ok(placed.into_iter().next().and_then(|school| school.authority))
}

/// Doubtful localities of files that wait for a decision.
async fn waiting(house: &House) -> Result<Vec<PlacedLocality>, AppError> {
    let imports = house.store.imports(LOOKED_AT).await?;
    let mut localities: Vec<PlacedLocality> = Vec::new();
    for import in imports.iter().filter(|import| import.state == ImportState::Previewed) {
        for locality in report(import)?.doubtful {
            if localities.iter().all(|known| known.key != locality.key) {
                localities.push(locality);
            }
        }
    }
    Ok(localities)
}

/// How the five-unit mathematics examinees of schools and localities are shown. Schools are parts of sums
/// that stand on other pages (of cities, of the country), so that only a guard over all of these could
/// withhold just enough here. All are withheld instead as soon as any school of the country has a small
/// count that year; where none has, as in what the Ministry publishes, there is nothing to guard.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Counts {
    Shown,
    Withheld,
}

impl Counts {
    /// By the smallest count of any school that year.
    fn guarded(smallest: Option<i64>) -> Self {
        let threshold = Audience::Network.threshold();
        if smallest.is_some_and(|count| count < threshold) { Self::Withheld } else { Self::Shown }
    }

    /// The sum of the known among these counts.
    fn cell(self, counts: impl Iterator<Item = Option<i64>>) -> Cell {
        match (self, counts.flatten().reduce(|sum, count| sum + count)) {
            (_, None) => Cell::Missing,
            (Self::Shown, Some(sum)) => Cell::Shown(sum),
            (Self::Withheld, Some(_)) => Cell::Withheld,
        }
    }
}

/// The authorities' names in the person's language.
pub(super) struct Names(HashMap<AuthorityCode, String>);

impl Names {
    /// The names of these.
    pub fn new(records: &[AuthorityRecord], language: Language) -> Self {
        let named = records.iter().map(|record| {
            let authority = &record.authority;
            (authority.code.clone(), authority.name.in_language(language).to_owned())
        });
        Self(named.collect())
    }

    /// An authority by name.
    pub fn choice(&self, code: &AuthorityCode) -> Choice {
        let name = self.0.get(code).cloned().unwrap_or_else(|| code.to_string());
        Choice { code: code.clone(), name }
    }

    fn sorted(&self) -> Vec<Choice> {
        let mut choices: Vec<Choice> = self.0.keys().map(|code| self.choice(code)).collect();
        choices.sort_by(|one, other| (&one.name, &one.code).cmp(&(&other.name, &other.code)));
        choices
    }

    fn to_settle(
        &self,
        locality: &PlacedLocality,
        to_review: &[PlaceToReview],
        counts: Counts,
    ) -> LocalityToSettle {
        let candidates = match &locality.answer {
            Answer::Doubtful(candidates) => candidates.as_slice(),
            Answer::Decided(_) | Answer::Named(_) | Answer::Unmatched => &[],
        };
        let schools = || {
            let codes = &locality.schools;
            to_review.iter().filter(|place| codes.contains(&place.record.school.code))
        };
        LocalityToSettle {
            key: locality.key.clone(),
            name: locality.locality.trim().to_owned(),
            candidates: candidates
                .iter()
                .map(|candidate| self.choice(&candidate.authority))
                .collect(),
            schools: schools().map(|place| place.record.school.name.clone()).collect(),
            examinees: counts.cell(schools().map(|place| place.examinees)),
            in_waiting_file: false,
        }
    }

    fn to_review(&self, place: &PlaceToReview, counts: Counts) -> SchoolToReview {
        let school = &place.record.school;
        SchoolToReview {
            code: school.code.clone(),
            name: school.name.clone(),
            locality: school.locality.clone(),
            authority: school.authority.as_ref().map(|code| self.choice(code)),
            placement: school.placement,
            examinees: counts.cell(std::iter::once(place.examinees)),
        }
    }
}

fn settled_localities(names: &Names, mut decisions: Vec<Decision>) -> Vec<SettledLocality> {
    decisions.sort_by_key(|decision| std::cmp::Reverse(decision.decided_at));
    let settled = decisions.into_iter().map(|decision| SettledLocality {
        authority: decision.authority.as_ref().map(|code| names.choice(code)),
        decided: Deed { by: decision.decided_by_name, at: dates::minute(decision.decided_at) },
        key: decision.key,
        name: decision.locality,
    });
    settled.collect()
}

fn settled_schools(names: &Names, decisions: Vec<SchoolDecision>) -> Vec<SettledSchool> {
    let settled = decisions.into_iter().map(|decision| {
        let school = decision.record.school;
        SettledSchool {
            code: school.code,
            name: school.name,
            authority: school.authority.as_ref().map(|code| names.choice(code)),
            decided: Deed { by: decision.decided_by_name, at: dates::minute(decision.decided_at) },
        }
    });
    settled.collect()
}
