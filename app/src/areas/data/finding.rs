//! Schools that somebody looks for, wherever they belong.

use super::settling::Names;
use super::view::{FoundSchool, FoundSchools};
use crate::AppError;
use crate::house::House;
use crate::request::Request;
use hamsa_domain::people::{Right, Scope};
use hamsa_domain::text;
use hamsa_store::SchoolRecord;

/// How many are shown; whoever finds more says more.
const SHOWN: usize = 20;

/// The schools with this code, or with these words in name and locality.
pub(super) async fn found(
    house: &House,
    request: &Request,
    wanted: &str,
) -> Result<FoundSchools, AppError> {
    request.actor.must(Right::SettlePlaces, &Scope::Network)?;
    let wanted = wanted.trim();
    if wanted.is_empty() {
        return Ok(FoundSchools::default());
    }
    let names = Names::new(&house.store.authorities().await?, request.language);
    let mut meant = house.store.schools().await?;
    meant.retain(|record| is_meant(record, wanted));
    let all = meant.len() as i64;
    let schools = meant.into_iter().take(SHOWN).map(|record| FoundSchool {
        authority: record.school.authority.as_ref().map(|code| names.choice(code)),
        code: record.school.code,
        name: record.school.name,
        locality: record.school.locality,
        placement: record.school.placement,
    });
    Ok(FoundSchools { schools: schools.collect(), all })
}

fn is_meant(SchoolRecord { school, .. }: &SchoolRecord, wanted: &str) -> bool {
    if wanted.bytes().all(|letter| letter.is_ascii_digit()) {
        return school.code.as_str() == wanted;
    }
    text::matches(wanted, &[text::search_key(&school.name), text::search_key(&school.locality)])
}
