//! The tables that a dump holds, in an order in which they can be filled.

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Text or nothing.
    Text,
    /// A whole number or nothing.
    Number,
    /// Any number or nothing.
    Real,
}

use Kind::{Number, Real, Text};

/// A table.
pub(super) struct Table {
    /// Its name.
    pub name: &'static str,
    /// Its columns in the order of the migrations.
    pub columns: &'static [(&'static str, Kind)],
}

impl Table {
    /// The names of the columns.
    pub fn column_names(&self) -> Vec<&'static str> {
        self.columns.iter().map(|(name, _)| *name).collect()
    }

    /// The statement that reads it, by its key: no key has more than four columns, and all begin
    /// the table.
    pub fn select(&self) -> String {
        let order = match self.columns.len() {
            0..3 => "1, 2",
            3 => "1, 2, 3",
            _ => "1, 2, 3, 4",
        };
        format!("SELECT {} FROM {} ORDER BY {order}", self.column_names().join(", "), self.name)
    }

    /// The statement that fills one row, of which these columns are nothing.
    pub fn insert(&self, nothing: &[&str]) -> String {
        let mut columns = self.column_names();
        columns.retain(|column| !nothing.contains(column));
        let places: Vec<String> = (1..=columns.len()).map(|place| format!("${place}")).collect();
        let (columns, places) = (columns.join(", "), places.join(", "));
        format!("INSERT INTO {} ({columns}) VALUES ({places})", self.name)
    }

    /// The statement that counts its rows.
    pub fn count(&self) -> String {
        format!("SELECT COUNT(*) AS rows FROM {}", self.name)
    }
}

macro_rules! tables {
    ($($name:ident: $($column:ident $kind:ident),*;)*) => {
        &[$(Table {
            name: stringify!($name),
            columns: &[$((stringify!($column), $kind)),*],
        }),*]
    };
}

pub(super) const TABLES: &[Table] = tables! {
    audits: id Text, at Number, actor_id Text, request Text, action Text, entity Text,
        entity_id Text, detail Text;
    accounts: id Text, email Text, name Text, password_hash Text, language Text,
        created_at Number, disabled_at Number;
    grants: id Text, account_id Text, role Text, scope_kind Text, scope_code Text;
    sessions: id Text, account_id Text, token_hash Text, device Text, opened_at Number,
        seen_at Number, expires_at Number;
    tokens: id Text, kind Text, token_hash Text, account_id Text, email Text, name Text,
        language Text, role Text, scope_kind Text, scope_code Text, created_by Text,
        expires_at Number, used_at Number;
    system_tokens: id Text, token_hash Text, name Text, scope_kind Text, scope_code Text,
        made_by Text, made_at Number, expires_at Number, withdrawn_at Number, used_at Number;
    attempts: id Text, key Text, at Number;
    mails: id Text, to_address Text, subject Text, body_text Text, created_at Number,
        lease_until Number, attempts Number, sent_at Number, last_error Text;
    authorities: code Text, name_he Text, name_ar Text, name_en Text, kind Text, district Text,
        sector Text, population Number, cluster Number, locality_code Text;
    authority_names: authority_code Text, name Text;
    schools: code Text, name Text, locality Text, locality_key Text, authority_code Text,
        placement Text, settled Number, district Text, sector Text, supervision Text, stage Text;
    members: authority_code Text, since Number, until Number, sample Number;
    goals: id Text, authority_code Text, indicator Text, target_year Number, target Number,
        set_by Text, set_at Number, sample Number, replaced_at Number;
    localities: key Text, locality Text, authority_code Text, decided_by Text, decided_at Number;
    files: hash Text, name Text, size Number, kept_at Number, kept_by Text;
    imports: id Text, file_hash Text, file_name Text, state Text, brought_by Text,
        brought_at Number, decided_by Text, decided_at Number, summary Text, faults Text;
    observations: school_code Text, indicator Text, year Number, value Number, import_id Text;
    totals: authority_code Text, indicator Text, year Number, value Number, schools Number;
    import_series: import_id Text, indicator Text, year Number;
    replaced_values: import_id Text, school_code Text, indicator Text, year Number, value Number,
        former_import Text;
    replaced_schools: import_id Text, school_code Text, former Text, written Text;
    undone_imports: import_id Text, undone_by Text, undone_at Number;
    rounds: id Text, authority_code Text, template_id Text, title_he Text, title_ar Text,
        title_en Text, year Number, deadline Number, state Text, created_by Text,
        created_at Number, opened_at Number, closed_at Number, cells Text;
    sample_rounds: round_id Text, marked_at Number;
    forecasts: id Text, authority_code Text, subject Text, base_year Number, content Text,
        published_by Text, published_at Number, sample Number;
    requests: id Text, round_id Text, school_code Text, contact_name Text, contact_email Text,
        language Text, state Text, sent_at Number, opened_at Number, reminded_at Number,
        reminders Number, received_at Number, approved_at Number, published_at Number,
        closed_school Number, version Number;
    request_links: token_hash Text, request_id Text, made_at Number, expires_at Number,
        withdrawn_at Number;
    submissions: id Text, request_id Text, number Number, based_on Number, command Text,
        received_at Number, device Text, by_whom Text, correction Number;
    answers: submission_id Text, indicator Text, value Real, unknown Number, note Text;
    questions: id Text, request_id Text, indicator Text, submission_number Number, text Text,
        asked_by Text, asked_at Number, answered_at Number, answer Text;
    answer_files: id Text, round_id Text, file_hash Text, file_name Text, brought_by Text,
        brought_at Number, heading_row Number, taken_at Number, taken Number;
    column_meanings: authority_code Text, heading Text, meaning Text, said_by Text,
        said_at Number;
    reports: school_code Text, indicator Text, year Number, value Real, unknown Number,
        request_id Text, submission_number Number, published_at Number;
    report_versions: id Text, school_code Text, indicator Text, year Number, value Real,
        unknown Number, request_id Text, submission_number Number, published_at Number,
        replaced_at Number;
    finding_answers: id Text, authority_code Text, school_code Text, check_code Text,
        indicator Text, year Number, verdict Text, text Text, figures Text, answered_by Text,
        answered_at Number, withdrawn_at Number;
    finding_owners: id Text, authority_code Text, school_code Text, check_code Text,
        indicator Text, year Number, owner_id Text, given_by Text, given_at Number;
    definitions: code Text, theme Text, unit Text, grain Text, breakdown Text, direction Text,
        aggregate Text, decimals Number, minimum Number, maximum Number, confidential Number,
        formula Text, checks Text, name_he Text, name_ar Text, name_en Text, definition_he Text,
        definition_ar Text, definition_en Text, source_he Text, source_ar Text, source_en Text,
        position Number, retired_at Number, changed_by Text, changed_at Number;
    templates: id Text, scope_kind Text, scope_code Text, name_he Text, name_ar Text,
        name_en Text, created_by Text, created_at Number, replaced_at Number, seed_code Text;
    template_cells: template_id Text, position Number, indicator Text, group_code Text;
    boards: id Text, title_he Text, title_ar Text, title_en Text, owner_id Text,
        authority_code Text, shared Text, content Text, link Text, created_at Number,
        changed_at Number, deleted_at Number, seed_code Text;
    subscriptions: board_id Text, account_id Text, secret Text, made_at Number, next_at Number,
        lease_until Number;
};

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    /// The columns of each table as a migration writes them, one to a line.
    fn created(engine: &str) -> BTreeMap<String, Vec<(String, Kind)>> {
        let folder = format!("{}/../../migrations/{engine}", env!("CARGO_MANIFEST_DIR"));
        let mut tables: BTreeMap<String, Vec<(String, Kind)>> = BTreeMap::new();
        for file in std::fs::read_dir(folder).expect("migrations") {
            let text = std::fs::read_to_string(file.expect("file").path()).expect("text");
            let mut table = String::new();
            for line in text.lines() {
                let words: Vec<&str> = line.split_whitespace().collect();
                match words.as_slice() {
                    ["CREATE", "TABLE", name, ..] => table = (*name).to_owned(),
                    [column, "TEXT", ..] | [column, "TEXT,"] => {
                        tables.entry(table.clone()).or_default().push(((*column).to_owned(), Text));
                    }
                    [column, "INTEGER" | "BIGINT" | "INTEGER," | "BIGINT,", ..] => {
                        tables
                            .entry(table.clone())
                            .or_default()
                            .push(((*column).to_owned(), Number));
                    }
                    [column, "REAL" | "REAL," | "DOUBLE", ..] => {
                        tables.entry(table.clone()).or_default().push(((*column).to_owned(), Real));
                    }
                    _ => {}
                }
            }
        }
        tables
    }

    #[test]
    fn a_dump_forgets_no_table_and_no_column() {
        let dumped: BTreeMap<String, Vec<(String, Kind)>> = TABLES
            .iter()
            .map(|table| {
                let columns = table.columns.iter().map(|(name, kind)| ((*name).to_owned(), *kind));
                (table.name.to_owned(), columns.collect())
            })
            .collect();
        for engine in ["sqlite", "postgres"] {
            let mut created = created(engine);
            created.remove("turnstile").expect("the turnstile has its row from the migration");
            assert_eq!(dumped, created, "on {engine}");
        }
    }
}
