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
use hamsa_domain::cities::Placement;
use hamsa_domain::data::placing::{self, Answer, KnownAuthority, PlacedLocality, Register};
use hamsa_domain::disclosure::{Cell, Release, Released};
use hamsa_domain::id::{AccountId, AuthorityCode, SchoolCode};
use hamsa_domain::people::{Audience, Right, Scope};
use hamsa_store::{AuthorityRecord, Decision, ImportState, PlaceToReview};
use std::collections::HashMap;

/// Among how many files those that wait for a decision are looked for.
const LOOKED_AT: i64 = 50;

/// Localities and schools to be settled, and those that were.
pub(super) async fn places(house: &House, request: &Request) -> Result<PlacesView, AppError> {
    request.actor.must(Right::SettlePlaces, &Scope::Network)?;
    let records = house.store.authorities().await?;
    let names = Names::new(&records, request.language);
    let decisions = house.store.decisions().await?;
    let to_review = house.store.places_to_review().await?;
    let open = open_localities(&records, &to_review);
    let counts = Counts::guarded(&to_review, &open);

    let mut localities: Vec<LocalityToSettle> =
        open.iter().map(|locality| names.to_settle(locality, &to_review, &counts)).collect();
    for locality in waiting(house).await? {
        let is_known = localities.iter().any(|known| known.key == locality.key)
            || decisions.iter().any(|decision| decision.key == locality.key);
        if !is_known {
            let to_settle = names.to_settle(&locality, &[], &counts);
            localities.push(LocalityToSettle { in_waiting_file: true, ..to_settle });
        }
    }
    localities.sort_by_key(|locality| std::cmp::Reverse(locality.examinees.shown()));
    Ok(PlacesView {
        localities,
        schools: to_review.iter().map(|place| names.to_review(place, &counts)).collect(),
        settled_schools: settled_schools(house, &names, &decisions).await?,
        settled_localities: settled_localities(house, &names, decisions).await?,
        authorities: names.sorted(),
    })
}

/// The localities of the schools to be reviewed, but for those that bear a municipality's very name.
fn open_localities(records: &[AuthorityRecord], to_review: &[PlaceToReview]) -> Vec<PlacedLocality> {
    let authorities = records.iter().map(|record| KnownAuthority {
        code: record.authority.code.clone(),
        kind: record.authority.kind,
        names: std::iter::once(&record.authority.name.he).chain(&record.aliases).cloned().collect(),
    });
    let register = Register { authorities: authorities.collect(), ..Register::default() };
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

/// Five-unit mathematics examinees of schools and localities, all guarded together.
struct Counts {
    schools: HashMap<SchoolCode, Cell>,
    localities: HashMap<String, Cell>,
}

impl Counts {
    fn guarded(to_review: &[PlaceToReview], localities: &[PlacedLocality]) -> Self {
        let mut release = Release::new();
        let schools: HashMap<_, _> = to_review
            .iter()
            .map(|place| (&place.record.school.code, (place.examinees, release.add(place.examinees))))
            .collect();
        let mut totals = Vec::with_capacity(localities.len());
        for locality in localities {
            let parts: Vec<_> =
                locality.schools.iter().filter_map(|code| schools.get(code).copied()).collect();
            let known = parts.iter().filter_map(|(examinees, _)| *examinees);
            let total = release.add(known.fold(None, |sum, count| Some(sum.unwrap_or(0) + count)));
            release.sum(total, parts.iter().map(|(_, place)| *place));
            totals.push((locality.key.clone(), total));
        }
        let released: Released = release.release(Audience::Network.threshold());
        Self {
            schools: schools
                .into_iter()
                .map(|(code, (_, place))| (code.clone(), released[place]))
                .collect(),
            localities: totals.into_iter().map(|(key, place)| (key, released[place])).collect(),
        }
    }

    fn of_school(&self, code: &SchoolCode) -> Cell {
        self.schools.get(code).copied().unwrap_or(Cell::Missing)
    }

    fn of_locality(&self, key: &str) -> Cell {
        self.localities.get(key).copied().unwrap_or(Cell::Missing)
    }
}

/// The authorities' names in the person's language.
struct Names(HashMap<AuthorityCode, String>);

impl Names {
    fn new(records: &[AuthorityRecord], language: Language) -> Self {
        let named = records.iter().map(|record| {
            let authority = &record.authority;
            (authority.code.clone(), authority.name.in_language(language).to_owned())
        });
        Self(named.collect())
    }

    fn choice(&self, code: &AuthorityCode) -> Choice {
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
        counts: &Counts,
    ) -> LocalityToSettle {
        let candidates = match &locality.answer {
            Answer::Doubtful(candidates) => candidates.as_slice(),
            Answer::Decided(_) | Answer::Named(_) | Answer::Unmatched => &[],
        };
        let stands_in_it = |place: &&PlaceToReview| locality.schools.contains(&place.record.school.code);
        LocalityToSettle {
            key: locality.key.clone(),
            name: locality.locality.trim().to_owned(),
            candidates: candidates.iter().map(|candidate| self.choice(&candidate.authority)).collect(),
            schools: to_review
                .iter()
                .filter(stands_in_it)
                .map(|place| place.record.school.name.clone())
                .collect(),
            examinees: counts.of_locality(&locality.key),
            in_waiting_file: false,
        }
    }

    fn to_review(&self, place: &PlaceToReview, counts: &Counts) -> SchoolToReview {
        let school = &place.record.school;
        SchoolToReview {
            code: school.code.clone(),
            name: school.name.clone(),
            locality: school.locality.clone(),
            authority: school.authority.as_ref().map(|code| self.choice(code)),
            placement: school.placement,
            examinees: counts.of_school(&school.code),
        }
    }
}

async fn settled_localities(
    house: &House,
    names: &Names,
    mut decisions: Vec<Decision>,
) -> Result<Vec<SettledLocality>, AppError> {
    decisions.sort_by_key(|decision| std::cmp::Reverse(decision.decided_at));
    let mut people: HashMap<AccountId, Option<String>> = HashMap::new();
    let mut settled = Vec::with_capacity(decisions.len());
    for decision in decisions {
        let by = match decision.decided_by {
            Some(account) => match people.get(&account) {
                Some(name) => name.clone(),
                None => {
                    let name = house.store.account(&account).await?.map(|account| account.name);
                    people.insert(account, name.clone());
                    name
                }
            },
            None => None,
        };
        settled.push(SettledLocality {
            authority: decision.authority.as_ref().map(|code| names.choice(code)),
            decided: Deed { by, at: dates::minute(decision.decided_at) },
            key: decision.key,
            name: decision.locality,
        });
    }
    Ok(settled)
}

/// Schools that a person placed otherwise than their locality.
async fn settled_schools(
    house: &House,
    names: &Names,
    decisions: &[Decision],
) -> Result<Vec<SettledSchool>, AppError> {
    let placed = house.store.schools_placed().await?;
    let by_person = placed.into_iter().filter(|(_, (_, placement))| *placement == Placement::Person);
    let mut settled = Vec::new();
    for (code, (authority, _)) in by_person {
        let Some(record) = house.store.school(&code).await? else { continue };
        let follows_locality = decisions.iter().any(|decision| {
            decision.key == record.locality_key && decision.authority == authority
        });
        if !follows_locality {
            settled.push(SettledSchool {
                code,
                name: record.school.name,
                authority: authority.as_ref().map(|code| names.choice(code)),
            });
        }
    }
    settled.sort_by(|one, other| (&one.name, &one.code).cmp(&(&other.name, &other.code)));
    Ok(settled)
}
