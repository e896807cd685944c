//! What is counted, and what rounds ask of it.

use crate::people::{People, beersheva};
use crate::world::{World, is_missing, is_taken};
use hamsa_domain::cities::Title;
use hamsa_domain::data::catalogue::{
    Aggregate, Breakdown, Check, Comparison, Definition, Direction, Expression, Grain, Group,
    Heading, Severity, Theme, Unit,
};
use hamsa_domain::id::{AuthorityCode, DefinitionCode, IndicatorCode, TemplateId};
use hamsa_domain::people::Scope;
use hamsa_store::{NewTemplate, Saved};

fn title(text: &str) -> Title {
    Title {
        he: format!("{text} (עברית)"), ar: format!("{text} (عربي)"), en: text.to_owned()
    }
}

fn definition(code: &str, position: i64) -> Definition {
    Definition {
        code: DefinitionCode::new(code),
        theme: Theme::Students,
        unit: Unit::Pupils,
        grain: Grain::School,
        breakdown: Breakdown::parse("subject grade=11,12 units=5 gender").expect("read"),
        direction: Direction::More,
        aggregate: Aggregate::Sum,
        decimals: 0,
        minimum: Some(0),
        maximum: None,
        confidential: true,
        formula: None,
        checks: Vec::new(),
        name: title(code),
        meaning: title("what exactly"),
        source: title("who knows"),
        position,
        retired_at: None,
    }
}

pub async fn what_is_counted_is_defined(world: &mut World, people: &People) {
    let store = world.store.clone();
    let mut pupils = definition("pupils", 2);
    pupils.checks = vec![Check {
        code: "girls-at-most-all".to_owned(),
        severity: Severity::Impossible,
        rule: Comparison::parse("pupils(gender=girls) <= pupils(gender=all)").expect("read"),
    }];
    let mut retention = definition("retention", 1);
    retention.formula =
        Some(Expression::parse("100 * pupils / pupils(grade=-1, year=-1)").expect("read"));
    (retention.unit, retention.decimals, retention.minimum) = (Unit::Percent, 1, None);
    let mut catalogue = vec![retention, pupils];
    let saved = store.save_definitions(&world.change(None), &catalogue).await.expect("saved");
    assert_eq!(saved, Saved { added: 2, changed: 0, unchanged: 0 });
    assert_eq!(store.definitions().await.expect("read"), catalogue, "in their order, whole");
    let saved = store.save_definitions(&world.vain_change(None), &catalogue).await.expect("saved");
    assert_eq!(saved.unchanged, 2);

    // The seeds' wording may change, until a person has decided on one.
    catalogue[0].meaning = title("what more exactly");
    let saved = store.save_definitions(&world.change(None), &catalogue).await.expect("saved");
    assert_eq!(saved, Saved { added: 0, changed: 1, unchanged: 1 });
    let mut seeded = catalogue.clone();
    catalogue[1].maximum = Some(900);
    catalogue[1].retired_at = Some(world.now);
    let change = world.change(Some(&people.coordinator));
    let saved = store.save_definitions(&change, &catalogue[1..]).await.expect("saved");
    assert_eq!(saved, Saved { added: 0, changed: 1, unchanged: 0 });
    let saved = store.save_definitions(&world.vain_change(None), &seeded).await.expect("saved");
    assert_eq!(saved.unchanged, 2, "what a person decided is not undone");
    assert_eq!(store.definitions().await.expect("read"), catalogue);
    seeded[1].maximum = Some(800);
    let change = world.change(Some(&people.steward));
    let saved = store.save_definitions(&change, &seeded[1..]).await.expect("saved");
    assert_eq!(saved.changed, 1, "a person may");
    assert_eq!(store.definitions().await.expect("read"), seeded);
}

fn template(scope: Scope, seed_code: Option<&str>, cells: &[&str]) -> NewTemplate {
    let (first, rest) = cells.split_first().expect("a cell");
    let group = |heading, cells: &[&str]| Group {
        heading,
        cells: cells.iter().copied().map(IndicatorCode::new).collect(),
    };
    NewTemplate {
        scope,
        name: title("five units"),
        groups: vec![group(Heading::Girls, &[first]), group(Heading::Teachers, rest)],
        seed_code: seed_code.map(str::to_owned),
    }
}

const CELLS: [&str; 3] =
    ["pupils.mathematics.11.5.girls", "teachers.mathematics", "new-teachers.mathematics"];

pub async fn a_template_is_kept_and_replaced(world: &mut World, people: &People) {
    let store = world.store.clone();
    let coordinator = Some(&people.coordinator);
    let own = Scope::City(beersheva());
    let eilat = Scope::City(AuthorityCode::new("26008"));
    let mut seeds = [
        template(Scope::Network, Some("mathematics"), &CELLS),
        template(Scope::Network, Some("sciences"), &CELLS[..2]),
    ];
    let saved = store.seed_templates(&world.change(None), &seeds).await.expect("seeded");
    assert_eq!(saved, Saved { added: 2, changed: 0, unchanged: 0 });
    let saved = store.seed_templates(&world.vain_change(None), &seeds).await.expect("seeded");
    assert_eq!(saved.unchanged, 2);
    seeds[1].groups[1].cells.reverse();
    seeds[1].name.en.push('!');
    let saved = store.seed_templates(&world.change(None), &seeds).await.expect("seeded");
    assert_eq!(saved, Saved { added: 0, changed: 1, unchanged: 1 });

    let change = world.change(coordinator);
    let kept = store.save_template(&change, &template(own.clone(), None, &CELLS), None).await;
    let kept = kept.expect("kept");
    let offered = store.templates_of(&own).await.expect("read");
    assert_eq!(offered.len(), 3, "the network's and their own: {offered:?}");
    let all: Vec<&str> = offered[2].cells().map(IndicatorCode::as_str).collect();
    assert_eq!((&offered[2].id, all.as_slice()), (&kept, CELLS.as_slice()));
    assert_eq!((&offered[2].created_by, offered[2].created_at), (&coordinator.cloned(), change.at));
    assert_eq!(offered[2].groups[1].heading, Heading::Teachers);
    assert_eq!(store.templates_of(&eilat).await.expect("read").len(), 2, "others do not see it");

    // Replacing keeps the former one for the rounds that used it.
    let shorter = template(own.clone(), None, &CELLS[..2]);
    let change = world.change(coordinator);
    let next = store.save_template(&change, &shorter, Some(&kept)).await.expect("replaced");
    let former = store.template(&kept).await.expect("read").expect("still there");
    assert_eq!((former.replaced_at, former.cells().count()), (Some(change.at), 3));
    let now = store.template(&next).await.expect("read").expect("there");
    assert_eq!((now.replaced_at, now.groups), (None, shorter.groups.clone()));
    let offered = store.templates_of(&own).await.expect("read");
    assert!(offered.iter().all(|template| template.id != kept));
    is_missing(store.save_template(&world.vain_change(coordinator), &shorter, Some(&kept)).await);
    let twice = template(own, None, &[CELLS[0], CELLS[1], CELLS[1]]);
    is_taken(store.save_template(&world.vain_change(coordinator), &twice, Some(&next)).await);
    assert_eq!(store.template(&next).await.expect("read").expect("there").replaced_at, None);
    assert!(store.template(&TemplateId::new("none")).await.expect("read").is_none());

    // What a person put in the place of a seed stays.
    let seeded = store.templates_of(&eilat).await.expect("read");
    let better = template(Scope::Network, Some("mathematics"), &CELLS[1..]);
    let change = world.change(coordinator);
    store.save_template(&change, &better, Some(&seeded[0].id)).await.expect("replaced");
    let saved = store.seed_templates(&world.vain_change(None), &seeds).await.expect("seeded");
    assert_eq!(saved.unchanged, 2);
}
