//! The CSV files in the folder of seeds, read and checked. `SOURCES.md` there says where they come from.

use super::catalogue;
use crate::clock;
use hamsa_domain::Language;
use hamsa_domain::cities::{Authority, Kind, Placement, School, Sector, Title};
use hamsa_domain::data::catalogue::Definition;
use hamsa_domain::id::{AuthorityCode, IndicatorCode, SchoolCode};
use hamsa_domain::people::{Role, Scope};
use hamsa_store::{AuthorityRecord, Member, NewGoal, NewTemplate, SchoolRecord};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::path::Path;

/// Everything that seeds say.
pub struct Tables {
    /// Local authorities.
    pub authorities: Vec<AuthorityRecord>,
    /// Schools, each under the authority that the budget names.
    pub schools: Vec<SchoolRecord>,
    /// The sample membership.
    pub members: Vec<Member>,
    /// The sample goals.
    pub goals: Vec<NewGoal>,
    /// What is counted.
    pub definitions: Vec<Definition>,
    /// What rounds ask of it.
    pub templates: Vec<NewTemplate>,
    /// Demo accounts, one row for each role.
    pub accounts: Vec<AccountRow>,
}

/// One role of one demo account.
pub struct AccountRow {
    /// Its address; several rows may have the same.
    pub email: String,
    /// The name in the account's own language.
    pub name: String,
    /// Its language.
    pub language: Language,
    /// The role.
    pub role: Role,
    /// Where.
    pub scope: Scope,
}

/// A file of seeds that does not hold.
#[derive(Debug, thiserror::Error)]
#[error("{file}, line {line}: {reason}")]
pub struct TableError {
    file: String,
    line: u64,
    reason: String,
}

impl TableError {
    /// A fault of the whole file.
    pub(super) fn of(path: &Path, reason: String) -> Self {
        Self { file: path.display().to_string(), line: 0, reason }
    }
}

impl Tables {
    /// Reads the CSV files in `folder`.
    ///
    /// # Errors
    ///
    /// The first file that is missing, or the first line that does not hold.
    pub fn read(folder: &Path) -> Result<Self, TableError> {
        let definitions = catalogue::definitions(&folder.join("indicators.csv"))?;
        Ok(Self {
            templates: catalogue::templates(&folder.join("templates.csv"), &definitions)?,
            definitions,
            authorities: rows(&folder.join("authorities.csv"), AuthorityLine::record)?,
            schools: rows(&folder.join("schools.csv"), SchoolLine::record)?,
            members: rows(&folder.join("members.csv"), MemberLine::member)?,
            goals: rows(&folder.join("goals.csv"), |line: GoalLine| Ok(line.goal()))?,
            accounts: rows(&folder.join("accounts.csv"), AccountLine::account)?,
        })
    }
}

/// Reads a file of seeds, line by line.
pub(super) fn rows<Line: DeserializeOwned, Row>(
    path: &Path,
    read: impl Fn(Line) -> Result<Row, &'static str>,
) -> Result<Vec<Row>, TableError> {
    let fault =
        |line: u64, reason: String| TableError { file: path.display().to_string(), line, reason };
    let mut reader = csv::Reader::from_path(path).map_err(|error| fault(0, error.to_string()))?;
    let headers = reader.headers().map_err(|error| fault(1, error.to_string()))?.clone();
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| fault(0, error.to_string()))?;
        let line = record.position().map_or(0, csv::Position::line);
        let row = record
            .deserialize(Some(&headers))
            .map_err(|error| error.to_string())
            .and_then(|row| read(row).map_err(str::to_owned));
        rows.push(row.map_err(|reason| fault(line, reason))?);
    }
    Ok(rows)
}

#[derive(Deserialize)]
struct AuthorityLine {
    code: String,
    name_he: String,
    name_ar: String,
    name_en: String,
    kind: String,
    district: String,
    sector: String,
    population: Option<i64>,
    cluster: Option<i64>,
    locality_code: Option<String>,
    aliases: String,
}

impl AuthorityLine {
    fn record(self) -> Result<AuthorityRecord, &'static str> {
        let aliases = self.aliases.split('|').map(str::trim).filter(|alias| !alias.is_empty());
        Ok(AuthorityRecord {
            aliases: aliases.map(str::to_owned).collect(),
            locality_code: self.locality_code,
            authority: Authority {
                code: AuthorityCode::new(self.code),
                name: Title { he: self.name_he, ar: self.name_ar, en: self.name_en },
                kind: Kind::parse(&self.kind).ok_or("no such kind of authority")?,
                district: self.district,
                sector: Sector::parse(&self.sector).ok_or("no such sector")?,
                population: self.population,
                cluster: self.cluster,
                sample_member: false,
            },
        })
    }
}

#[derive(Deserialize)]
struct SchoolLine {
    code: String,
    name: String,
    authority_code: String,
    district: String,
    sector: String,
    supervision: String,
    stage: String,
}

impl SchoolLine {
    fn record(self) -> Result<SchoolRecord, &'static str> {
        Ok(SchoolRecord {
            school: School {
                code: SchoolCode::new(self.code),
                name: self.name,
                locality: String::new(),
                authority: Some(AuthorityCode::new(self.authority_code)),
                placement: Placement::Budget,
            },
            locality_key: String::new(),
            district: self.district,
            sector: match self.sector.as_str() {
                "" => None,
                sector => Some(Sector::parse(sector).ok_or("no such sector")?),
            },
            supervision: self.supervision,
            stage: self.stage,
        })
    }
}

/// `until`, the planned end of a sample partnership, is not read: an end is stored when it comes.
#[derive(Deserialize)]
struct MemberLine {
    authority_code: String,
    since: Option<i32>,
}

impl MemberLine {
    fn member(self) -> Result<Member, &'static str> {
        let since = self.since.map(|year| clock::start_of_year(year).ok_or("not a year"));
        Ok(Member {
            authority: AuthorityCode::new(self.authority_code),
            since: since.transpose()?,
            until: None,
            sample: true,
        })
    }
}

#[derive(Deserialize)]
struct GoalLine {
    authority_code: String,
    indicator: String,
    target_year: i32,
    target: i64,
}

impl GoalLine {
    fn goal(self) -> NewGoal {
        NewGoal {
            authority: AuthorityCode::new(self.authority_code),
            indicator: IndicatorCode::new(self.indicator),
            target_year: self.target_year,
            target: self.target,
            sample: true,
        }
    }
}

#[derive(Deserialize)]
struct AccountLine {
    email: String,
    name_he: String,
    name_ar: String,
    name_en: String,
    language: String,
    role: String,
    scope_kind: String,
    scope_code: String,
}

impl AccountLine {
    fn account(self) -> Result<AccountRow, &'static str> {
        let language = Language::parse(&self.language).ok_or("no such language")?;
        let name = Title { he: self.name_he, ar: self.name_ar, en: self.name_en };
        Ok(AccountRow {
            email: self.email,
            name: name.in_language(language).to_owned(),
            language,
            role: Role::parse(&self.role).ok_or("no such role")?,
            scope: Scope::from_columns(&self.scope_kind, &self.scope_code)
                .ok_or("no such scope")?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use hamsa_domain::text::{matches, search_key};

    #[test]
    fn a_city_is_found_by_what_everybody_calls_it_in_writing() {
        let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../seeds"));
        let authorities = Tables::read(folder).expect("the seeds").authorities;
        let written = [
            ("ראשלצ", "83006"),
            ("ראשל\"צ", "83006"),
            ("ב\"ש", "90001"),
            ("ב״ש", "90001"),
            ("ת\"א", "50005"),
            ("tlv", "50005"),
            ("פ\"ת", "79004"),
            ("כ\"ס", "69005"),
            ("ר\"ג", "86009"),
            ("י-ם", "30007"),
            ("רמה\"ש", "26500"),
            ("ק\"ש", "28001"),
            ("ב\"ב", "61002"),
        ];
        for (query, code) in written {
            let found = authorities.iter().filter(|record| {
                let keys: Vec<_> = record.aliases.iter().map(|alias| search_key(alias)).collect();
                matches(query, &keys)
            });
            let codes: Vec<_> = found.map(|record| record.authority.code.as_str()).collect();
            assert!(codes.contains(&code), "{query} finds {codes:?}");
        }
    }
}
