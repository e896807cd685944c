//! Templates: what rounds ask. A template is never changed, only replaced; rounds keep a copy besides.

use crate::cities::Saved;
use crate::rows::{Columns, count, met};
use crate::{Change, Result, Store, new_id};
use hamsa_domain::cities::Title;
use hamsa_domain::data::catalogue::template::cells;
use hamsa_domain::data::catalogue::{Group, Heading, Template};
use hamsa_domain::id::{AccountId, IndicatorCode, TemplateId};
use hamsa_domain::people::Scope;
use serde_json::json;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

/// A template to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewTemplate {
    /// Who may use it: the whole network, or one city.
    pub scope: Scope,
    /// Its name.
    pub name: Title,
    /// What it asks.
    pub groups: Vec<Group>,
    /// What the seeds call it, if it began there.
    pub seed_code: Option<String>,
}

/// Templates, one row for each of their cells.
macro_rules! templates {
    ($rest:literal) => {
        concat!(
            "SELECT t.id, t.scope_kind, t.scope_code, t.name_he, t.name_ar, t.name_en,
                    t.created_by, t.created_at, t.replaced_at, t.seed_code, c.indicator,
                    c.group_code
             FROM templates t LEFT JOIN template_cells c ON c.template_id = t.id ",
            $rest
        )
    };
}

const OPEN_TO: &str = templates!(
    "WHERE t.replaced_at IS NULL
       AND (t.scope_kind = 'network' OR (t.scope_kind = $1 AND t.scope_code = $2))
     ORDER BY t.id, c.position"
);
const ONE: &str = templates!("WHERE t.id = $1 ORDER BY t.id, c.position");
const OF_SEED: &str =
    templates!("WHERE t.replaced_at IS NULL AND t.seed_code = $1 ORDER BY t.id, c.position");

impl Store {
    /// Keeps a template, in the place of another one if given. [`crate::StoreError::Missing`] where that
    /// one is not there or was replaced already; [`crate::StoreError::Taken`] where it asks a cell twice.
    pub async fn save_template(
        &self,
        change: &Change,
        template: &NewTemplate,
        replaces: Option<&TemplateId>,
    ) -> Result<TemplateId> {
        let mut tx = self.begin().await?;
        let id = write(&mut tx, change, template, replaces).await?;
        let asked = count(cells(&template.groups).count());
        let detail = json!({ "scope": template.scope, "cells": asked, "replaces": replaces });
        change.record(&mut tx, "save_template", "template", id.as_str(), detail).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// Keeps the templates of the seeds, those that differ in the place of their former ones. What a
    /// person put in the place of one stays. Where nothing differs nothing is written.
    pub async fn seed_templates(
        &self,
        change: &Change,
        templates: &[NewTemplate],
    ) -> Result<Saved> {
        let mut tx = self.begin().await?;
        let mut saved = Saved::default();
        for template in templates {
            let rows = sqlx::query(OF_SEED).bind(&template.seed_code).fetch_all(&mut *tx).await?;
            match gathered(&rows)?.pop() {
                Some(before) if before.created_by.is_some() || is_same(&before, template) => {
                    saved.unchanged += 1;
                }
                Some(before) => {
                    write(&mut tx, change, template, Some(&before.id)).await?;
                    saved.changed += 1;
                }
                None => {
                    write(&mut tx, change, template, None).await?;
                    saved.added += 1;
                }
            }
        }
        if !saved.is_nothing() {
            change.record(&mut tx, "seed_templates", "template", "", json!(saved)).await?;
        }
        tx.commit().await?;
        Ok(saved)
    }

    /// The templates that may be used in a scope: the whole network's and its own, the oldest first.
    pub async fn templates_of(&self, scope: &Scope) -> Result<Vec<Template>> {
        let (kind, code) = scope.columns();
        let rows = sqlx::query(OPEN_TO).bind(kind).bind(code).fetch_all(&self.read).await?;
        gathered(&rows)
    }

    /// One template with its cells, also if it was replaced.
    pub async fn template(&self, id: &TemplateId) -> Result<Option<Template>> {
        let rows = sqlx::query(ONE).bind(id.as_str()).fetch_all(&self.read).await?;
        Ok(gathered(&rows)?.pop())
    }
}

fn is_same(before: &Template, after: &NewTemplate) -> bool {
    (&before.scope, &before.name, &before.groups) == (&after.scope, &after.name, &after.groups)
}

async fn write(
    connection: &mut AnyConnection,
    change: &Change,
    template: &NewTemplate,
    replaces: Option<&TemplateId>,
) -> Result<TemplateId> {
    if let Some(former) = replaces {
        let replaced = sqlx::query(
            "UPDATE templates SET replaced_at = $1 WHERE id = $2 AND replaced_at IS NULL",
        )
        .bind(change.at.0)
        .bind(former.as_str())
        .execute(&mut *connection)
        .await?;
        met(replaced)?;
    }
    let id = TemplateId::new(new_id());
    let (kind, code) = template.scope.columns();
    sqlx::query(
        "INSERT INTO templates (id, scope_kind, scope_code, name_he, name_ar, name_en, created_by,
                                created_at, seed_code)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(id.as_str())
    .bind(kind)
    .bind(code)
    .bind(&template.name.he)
    .bind(&template.name.ar)
    .bind(&template.name.en)
    .bind(change.actor.as_ref().map(AccountId::as_str))
    .bind(change.at.0)
    .bind(&template.seed_code)
    .execute(&mut *connection)
    .await?;
    let asked = template.groups.iter();
    let asked = asked.flat_map(|group| group.cells.iter().map(|cell| (group.heading, cell)));
    for (position, (heading, cell)) in asked.enumerate() {
        sqlx::query(
            "INSERT INTO template_cells (template_id, position, indicator, group_code)
             VALUES ($1, $2, $3, $4)",
        )
        .bind(id.as_str())
        .bind(count(position))
        .bind(cell.as_str())
        .bind(heading.code())
        .execute(&mut *connection)
        .await?;
    }
    Ok(id)
}

/// One template out of the rows that follow each other with the same id.
fn gathered(rows: &[AnyRow]) -> Result<Vec<Template>> {
    let mut templates: Vec<Template> = Vec::new();
    for row in rows {
        let id: &str = row.try_get("id")?;
        if templates.last().is_none_or(|template| template.id.as_str() != id) {
            templates.push(template(row)?);
        }
        let Some(template) = templates.last_mut() else { continue };
        let Some(cell) = row.named_if("indicator", IndicatorCode::new)? else { continue };
        let heading = row.coded("group_code", Heading::parse)?;
        match template.groups.last_mut() {
            Some(group) if group.heading == heading => group.cells.push(cell),
            _ => template.groups.push(Group { heading, cells: vec![cell] }),
        }
    }
    Ok(templates)
}

fn template(row: &AnyRow) -> Result<Template> {
    let code: &str = row.try_get("scope_code")?;
    Ok(Template {
        id: row.named("id", TemplateId::new)?,
        scope: row.coded("scope_kind", |kind| Scope::from_columns(kind, code))?,
        name: Title {
            he: row.try_get("name_he")?,
            ar: row.try_get("name_ar")?,
            en: row.try_get("name_en")?,
        },
        groups: Vec::new(),
        created_by: row.named_if("created_by", AccountId::new)?,
        created_at: row.instant("created_at")?,
        replaced_at: row.instant_if("replaced_at")?,
        seed_code: row.try_get("seed_code")?,
    })
}
