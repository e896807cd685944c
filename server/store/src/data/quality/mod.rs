//! Figures that do not fit: what they are found in, what people say to them, and in whose hands they are.

mod answers;
mod owners;
mod reading;
mod sayings;

pub use answers::{FindingAnswer, NewFindingAnswer};
pub use reading::{QualitySources, SchoolFigures};
pub use sayings::{RequestAside, Saying};

use crate::Result;
use crate::rows::{Columns, met};
use hamsa_domain::data::quality::Key;
use hamsa_domain::id::{AuthorityCode, IndicatorCode, SchoolCode};
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

/// The columns `school_code`, `check_code`, `indicator` and `year`.
fn key(row: &AnyRow) -> Result<Key> {
    Ok(Key {
        school: row.named("school_code", SchoolCode::new)?,
        check: row.try_get("check_code")?,
        cell: row.named("indicator", IndicatorCode::new)?,
        year: row.year("year")?,
    })
}

/// Takes the row of a city's school until the end of the transaction: of two who decide at once the second sees
/// what the first has written. [`crate::StoreError::Missing`] where it is another city's.
async fn take(
    connection: &mut AnyConnection,
    city: &AuthorityCode,
    school: &SchoolCode,
) -> Result<()> {
    let taken =
        sqlx::query("UPDATE schools SET settled = settled WHERE code = $1 AND authority_code = $2")
            .bind(school.as_str())
            .bind(city.as_str())
            .execute(connection)
            .await?;
    met(taken)
}
