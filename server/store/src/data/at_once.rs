//! Many rows in one statement: over a network every statement is a journey.

use sqlx::AssertSqlSafe;

/// The most rows of one statement. SQLite takes 32,766 values and PostgreSQL 65,535; a statement
/// much longer takes more time to read than its journey.
pub(crate) const AT_ONCE: usize = 200;

/// A statement with places for the values of its rows, where it says `{rows}`: `($1, $2), ($3, $4)`.
/// The statement is ours; values are bound.
pub(crate) fn with_rows(
    statement: &'static str,
    rows: usize,
    columns: usize,
) -> AssertSqlSafe<String> {
    let row = |row: usize| {
        let places: Vec<String> =
            (1..=columns).map(|column| format!("${}", row * columns + column)).collect();
        format!("({})", places.join(", "))
    };
    let rows: Vec<String> = (0..rows).map(row).collect();
    AssertSqlSafe(statement.replace("{rows}", &rows.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_has_a_place_of_its_own() {
        let AssertSqlSafe(statement) = with_rows("INSERT INTO t VALUES {rows}", 2, 3);
        assert_eq!(statement, "INSERT INTO t VALUES ($1, $2, $3), ($4, $5, $6)");
    }
}
