//! Which part may know which: crates, areas, SQL.

use std::collections::{BTreeMap, BTreeSet};

use crate::code::{literals, sources, without_comments};
use crate::files::{files, none};

/// What each crate may use of ours: domain ← export, intake, store ← app ← server; the browser only the app.
const MAY_USE: [(&str, &[&str]); 9] = [
    ("hamsa-domain", &[]),
    ("hamsa-export", &["hamsa-domain"]),
    ("hamsa-intake", &["hamsa-domain"]),
    ("hamsa-store", &["hamsa-domain"]),
    ("hamsa-app", &["hamsa-domain", "hamsa-export", "hamsa-intake", "hamsa-store"]),
    ("hamsa", &["hamsa-app", "hamsa-domain", "hamsa-intake", "hamsa-store"]),
    ("hamsa-frontend", &["hamsa-app"]),
    ("hamsa-bundle", &[]),
    ("hamsa-tests", &["hamsa", "hamsa-app", "hamsa-domain", "hamsa-intake", "hamsa-store"]),
];

/// What brings a clock, chance, a database or the web, and so has no place in pure rules.
const IMPURE: [&str; 14] = [
    "axum",
    "chrono",
    "fastrand",
    "getrandom",
    "http",
    "hyper",
    "jiff",
    "leptos",
    "object_store",
    "rand",
    "sqlx",
    "time",
    "tokio",
    "web-sys",
];

/// Chance that repeats itself: from a fixed seed, and without a source of its own.
const REPEATABLE: [&str; 2] = ["rand_distr", "rand_pcg"];

/// Packages that only run on the server; the app may have them for `ssr` alone.
const SERVER_ONLY: [&str; 10] = [
    "argon2",
    "axum",
    "getrandom",
    "hamsa-export",
    "hamsa-intake",
    "hamsa-store",
    "jiff",
    "object_store",
    "qrcode",
    "tokio",
];

fn crates() -> BTreeMap<String, toml::Table> {
    let manifests = files("", "Cargo.toml").into_iter().filter_map(|file| {
        let manifest: toml::Table = file.text.parse().expect(&file.path);
        let name = manifest.get("package")?.get("name")?.as_str()?.to_owned();
        Some((name, manifest))
    });
    manifests.collect()
}

fn dependencies(manifest: &toml::Table) -> BTreeMap<String, toml::Value> {
    let table = manifest.get("dependencies").and_then(toml::Value::as_table);
    table.cloned().unwrap_or_default().into_iter().collect()
}

#[test]
fn crates_know_only_what_lies_below_them() {
    let crates = crates();
    let known: BTreeSet<&str> = MAY_USE.iter().map(|(name, _)| *name).collect();
    let mut offenders: Vec<String> = crates
        .keys()
        .filter(|name| !known.contains(name.as_str()))
        .map(|name| format!("{name}: a new crate, say here what it may use"))
        .collect();
    for (name, allowed) in MAY_USE {
        for used in dependencies(&crates[name]).keys() {
            if known.contains(used.as_str()) && !allowed.contains(&used.as_str()) {
                offenders.push(format!("{name} uses {used}"));
            }
        }
    }
    none("domain ← export, intake, store ← app ← server:", offenders);
}

#[test]
fn the_rules_know_no_web_database_clock_or_chance() {
    let mut offenders = Vec::new();
    for pure in ["hamsa-domain", "hamsa-export", "hamsa-intake"] {
        for used in dependencies(&crates()[pure]).keys() {
            let impure = |impure: &&str| used == *impure || used.starts_with(&format!("{impure}_"));
            if IMPURE.iter().any(impure) && !REPEATABLE.contains(&used.as_str()) {
                offenders.push(format!("{pure} uses {used}"));
            }
        }
    }
    let marks = ["SystemTime", "Instant::now", "std::fs", "std::env", "std::net", "thread_rng"];
    for source in sources("app/domain/src/") {
        let code = without_comments(&source.text);
        offenders.extend(
            marks
                .iter()
                .filter(|mark| code.contains(**mark))
                .map(|mark| format!("{}: {mark}", source.path)),
        );
    }
    none("Pass it in as an argument:", offenders);
}

#[test]
fn what_runs_only_on_the_server_does_not_reach_the_browser() {
    let app = &crates()["hamsa-app"];
    let feature = |name: &str| -> Vec<String> {
        let list = app["features"][name].as_array().unwrap();
        list.iter().map(|item| item.as_str().unwrap().to_owned()).collect()
    };
    let dependencies = dependencies(app);
    let mut offenders = Vec::new();
    for package in SERVER_ONLY {
        let Some(dependency) = dependencies.get(package) else { continue };
        if dependency.get("optional").and_then(toml::Value::as_bool) != Some(true) {
            offenders.push(format!("{package} is not optional"));
        }
        if feature("hydrate").contains(&format!("dep:{package}")) {
            offenders.push(format!("{package} is in `hydrate`"));
        }
        if !feature("ssr").contains(&format!("dep:{package}")) {
            offenders.push(format!("{package} is not in `ssr`"));
        }
    }
    none("In app/Cargo.toml:", offenders);
}

#[test]
fn areas_never_import_each_other() {
    let mut offenders = Vec::new();
    for source in sources("app/src/areas/") {
        let own = source.path.split('/').nth(3).unwrap_or_default();
        let code = without_comments(&source.text);
        for (position, _) in code.match_indices("areas::") {
            let area: String = code[position + "areas::".len()..]
                .chars()
                .take_while(|letter| letter.is_alphanumeric() || *letter == '_')
                .collect();
            if area != own {
                let line = code[..position].matches('\n').count() + 1;
                offenders.push(format!("{}:{line}: areas::{area}", source.path));
            }
        }
    }
    none("Areas share `domain` and `ui`:", offenders);
}

#[test]
fn all_sql_is_in_the_store() {
    let mut offenders = Vec::new();
    let outside = ["app/", "server/src/", "server/intake/", "frontend/"];
    for source in outside.iter().flat_map(|folder| sources(folder)) {
        for literal in literals(&source.text) {
            if is_sql(&literal.text) {
                offenders.push(format!("{}: {}", source.at(literal.start), literal.text.trim()));
            }
        }
    }
    none("Only server/store speaks SQL:", offenders);
}

#[allow(clippy::match_like_matches_macro)] // A line for each statement reads better.
fn is_sql(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    match words[..] {
        ["SELECT" | "WITH", _, ..]
        | ["INSERT" | "REPLACE", "INTO", ..]
        | ["DELETE", "FROM", ..] => true,
        ["UPDATE", _, "SET", ..]
        | ["CREATE" | "ALTER" | "DROP", "TABLE" | "INDEX" | "VIEW", ..] => true,
        _ => false,
    }
}

#[test]
fn no_value_is_written_into_sql() {
    let mut offenders = Vec::new();
    for source in sources("server/store/") {
        for literal in literals(&source.text) {
            let before = source.text[..literal.start].trim_end();
            let is_formatted =
                before.ends_with("format!(") || before.ends_with("push_str(&format!(");
            if is_formatted && is_sql(&literal.text) && literal.text.contains("'{") {
                offenders.push(format!("{}: {}", source.at(literal.start), literal.text.trim()));
            }
        }
    }
    none("Bind values with $1:", offenders);
}
