//! From columns to the domain's types. The database holds text and whole numbers only.

use crate::{Result, StoreError};
use hamsa_domain::Instant;
use serde_json::Value;
use sqlx::Row;
use sqlx::any::{AnyQueryResult, AnyRow};

/// What a row can be asked for beyond text and numbers.
pub(crate) trait Columns {
    /// An id or a code.
    fn named<T>(&self, column: &str, new: impl Fn(String) -> T) -> Result<T>;
    /// An id or a code that may be absent.
    fn named_if<T>(&self, column: &str, new: impl Fn(String) -> T) -> Result<Option<T>>;
    /// A word out of a closed list.
    fn coded<T>(&self, column: &str, parse: impl Fn(&str) -> Option<T>) -> Result<T>;
    /// A word out of a closed list that may be absent.
    fn coded_if<T>(&self, column: &str, parse: impl Fn(&str) -> Option<T>) -> Result<Option<T>>;
    /// A moment.
    fn instant(&self, column: &str) -> Result<Instant>;
    /// A moment that may be absent.
    fn instant_if(&self, column: &str) -> Result<Option<Instant>>;
    /// A calendar year.
    fn year(&self, column: &str) -> Result<i32>;
    /// Yes or no.
    fn flag(&self, column: &str) -> Result<bool>;
    /// JSON kept as text.
    fn json(&self, column: &str) -> Result<Value>;
}

impl Columns for AnyRow {
    fn named<T>(&self, column: &str, new: impl Fn(String) -> T) -> Result<T> {
        Ok(new(self.try_get(column)?))
    }

    fn named_if<T>(&self, column: &str, new: impl Fn(String) -> T) -> Result<Option<T>> {
        Ok(self.try_get::<Option<String>, _>(column)?.map(new))
    }

    fn coded<T>(&self, column: &str, parse: impl Fn(&str) -> Option<T>) -> Result<T> {
        let word: &str = self.try_get(column)?;
        parse(word).ok_or_else(|| unreadable(column, format!("the word {word:?} is not known")))
    }

    fn coded_if<T>(&self, column: &str, parse: impl Fn(&str) -> Option<T>) -> Result<Option<T>> {
        match self.try_get::<Option<&str>, _>(column)? {
            Some(_) => self.coded(column, parse).map(Some),
            None => Ok(None),
        }
    }

    fn instant(&self, column: &str) -> Result<Instant> {
        Ok(Instant(self.try_get(column)?))
    }

    fn instant_if(&self, column: &str) -> Result<Option<Instant>> {
        Ok(self.try_get::<Option<i64>, _>(column)?.map(Instant))
    }

    fn year(&self, column: &str) -> Result<i32> {
        let year: i64 = self.try_get(column)?;
        i32::try_from(year).map_err(|error| unreadable(column, error.to_string()))
    }

    fn flag(&self, column: &str) -> Result<bool> {
        Ok(self.try_get::<i64, _>(column)? != 0)
    }

    fn json(&self, column: &str) -> Result<Value> {
        serde_json::from_str(self.try_get(column)?)
            .map_err(|error| unreadable(column, error.to_string()))
    }
}

fn unreadable(column: &str, reason: String) -> StoreError {
    StoreError::Database(sqlx::Error::ColumnDecode {
        index: column.to_owned(),
        source: reason.into(),
    })
}

/// [`StoreError::Missing`] where a statement met no row.
pub(crate) fn met(done: AnyQueryResult) -> Result<()> {
    if done.rows_affected() == 0 { Err(StoreError::Missing) } else { Ok(()) }
}

/// A number of rows, as the columns count.
pub(crate) fn count(rows: usize) -> i64 {
    i64::try_from(rows).unwrap_or(i64::MAX)
}
