//! What is counted, and what rounds ask of it.

use super::network::told;
use super::table::{TableError, Tables, rows};
use hamsa_domain::cities::Title;
use hamsa_domain::data::catalogue::template::cell_faults;
use hamsa_domain::data::catalogue::{
    Aggregate, Breakdown, Catalogue, Check, Comparison, Definition, Direction, Expression, Grain,
    Group, Heading, Severity, Theme, Unit,
};
use hamsa_domain::id::{DefinitionCode, IndicatorCode};
use hamsa_domain::people::Scope;
use hamsa_store::{Change, NewTemplate, Store, StoreError};
use serde::Deserialize;
use std::path::Path;

/// Definitions and templates. Those that a person changed stay as they are.
pub async fn reference(
    store: &Store,
    change: &Change,
    tables: &Tables,
) -> Result<String, StoreError> {
    let definitions = store.save_definitions(change, &tables.definitions).await?;
    let templates = store.seed_templates(change, &tables.templates).await?;
    Ok(format!("Definitions: {}. Templates: {}.", told(definitions), told(templates)))
}

/// Reads `indicators.csv`; a row's place is its position.
pub(super) fn definitions(path: &Path) -> Result<Vec<Definition>, TableError> {
    let mut definitions = rows(path, DefinitionLine::definition)?;
    for (definition, position) in definitions.iter_mut().zip(1..) {
        definition.position = position;
    }
    let faults = Catalogue::new(definitions.clone()).faults();
    match faults.first() {
        Some(fault) => {
            Err(TableError::of(path, format!("{}: {:?}", fault.definition, fault.problem)))
        }
        None => Ok(definitions),
    }
}

/// Reads `templates.csv`: a row for each group, the name in the first one of each template.
pub(super) fn templates(
    path: &Path,
    definitions: &[Definition],
) -> Result<Vec<NewTemplate>, TableError> {
    let mut templates: Vec<NewTemplate> = Vec::new();
    for (code, name, group) in rows(path, GroupLine::group)? {
        match templates.last_mut() {
            Some(template) if template.seed_code.as_ref() == Some(&code) => {
                template.groups.push(group);
            }
            _ => templates.push(NewTemplate {
                scope: Scope::Network,
                name,
                groups: vec![group],
                seed_code: Some(code),
            }),
        }
    }
    let catalogue = Catalogue::new(definitions.to_vec());
    let faults = templates.iter().flat_map(|template| cell_faults(&template.groups, &catalogue));
    match faults.into_iter().next() {
        Some((cell, fault)) => Err(TableError::of(path, format!("{cell}: {fault:?}"))),
        None => Ok(templates),
    }
}

#[derive(Deserialize)]
struct DefinitionLine {
    code: String,
    theme: String,
    unit: String,
    grain: String,
    breakdown: String,
    direction: String,
    aggregate: String,
    decimals: u8,
    minimum: Option<i64>,
    maximum: Option<i64>,
    confidential: String,
    formula: String,
    checks: String,
    name_he: String,
    name_ar: String,
    name_en: String,
    definition_he: String,
    definition_ar: String,
    definition_en: String,
    source_he: String,
    source_ar: String,
    source_en: String,
}

impl DefinitionLine {
    fn definition(self) -> Result<Definition, &'static str> {
        let formula = Some(self.formula.as_str()).filter(|formula| !formula.is_empty());
        let checks = self.checks.split('|').map(str::trim).filter(|check| !check.is_empty());
        Ok(Definition {
            code: DefinitionCode::new(self.code),
            theme: Theme::parse(&self.theme).ok_or("no such theme")?,
            unit: Unit::parse(&self.unit).ok_or("no such unit")?,
            grain: Grain::parse(&self.grain).ok_or("no such grain")?,
            breakdown: Breakdown::parse(&self.breakdown).ok_or("no such breakdown")?,
            direction: Direction::parse(&self.direction).ok_or("no such direction")?,
            aggregate: Aggregate::parse(&self.aggregate).ok_or("no such aggregate")?,
            decimals: self.decimals,
            minimum: self.minimum,
            maximum: self.maximum,
            confidential: match self.confidential.as_str() {
                "yes" => true,
                "no" => false,
                _ => return Err("confidential is yes or no"),
            },
            formula: formula
                .map(Expression::parse)
                .transpose()
                .map_err(|_| "the formula cannot be read")?,
            checks: checks.map(check).collect::<Result<_, _>>()?,
            name: Title { he: self.name_he, ar: self.name_ar, en: self.name_en },
            meaning: Title {
                he: self.definition_he,
                ar: self.definition_ar,
                en: self.definition_en,
            },
            source: Title { he: self.source_he, ar: self.source_ar, en: self.source_en },
            position: 0,
            retired_at: None,
        })
    }
}

/// `code: comparison`, with "?" before the code where it is doubtful only.
fn check(text: &str) -> Result<Check, &'static str> {
    let (severity, text) = match text.strip_prefix('?') {
        Some(text) => (Severity::Doubtful, text),
        None => (Severity::Impossible, text),
    };
    let (code, rule) = text.split_once(':').ok_or("a check has a code and a colon")?;
    let rule = Comparison::parse(rule.trim()).map_err(|_| "a check cannot be read")?;
    Ok(Check { code: code.trim().to_owned(), severity, rule })
}

#[derive(Deserialize)]
struct GroupLine {
    template: String,
    name_he: String,
    name_ar: String,
    name_en: String,
    group: String,
    cells: String,
}

impl GroupLine {
    fn group(self) -> Result<(String, Title, Group), &'static str> {
        let heading = Heading::parse(&self.group).ok_or("no such group")?;
        let cells = self.cells.split_whitespace().map(IndicatorCode::new).collect();
        let name = Title { he: self.name_he, ar: self.name_ar, en: self.name_en };
        Ok((self.template, name, Group { heading, cells }))
    }
}

#[cfg(test)]
mod tests;
