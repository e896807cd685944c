//! Messages that are fetched with some pages are said by no others.

use std::collections::BTreeMap;

use crate::code::{literals, sources};
use crate::files::{files, none};

/// The late messages that the pages of each area bring along, as `app/src/late.rs` says.
fn brought() -> BTreeMap<String, Vec<String>> {
    let late = files("app/src/late.rs", "").remove(0).text;
    let mut brought: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for call in late.split("\nlate!(").skip(1) {
        let end = call.find(']').unwrap();
        let list = &call[call.find('[').unwrap()..end];
        // An area may have several parts, each with messages of its own.
        let area = call[end..].split("of ").nth(1).unwrap().split(';').next().unwrap().trim();
        let messages = literals(list).into_iter().map(|literal| literal.text);
        brought.entry(area.to_owned()).or_default().extend(messages);
    }
    brought
}

fn late_areas(language: &str) -> Vec<String> {
    let folder = format!("app/locales/{language}/late/");
    files(&folder, ".ftl")
        .iter()
        .map(|file| file.path[folder.len()..].replace(".ftl", ""))
        .collect()
}

#[test]
fn the_late_messages_are_those_that_the_page_says_where_to_fetch() {
    let source = files("app/src/late_messages.rs", "").remove(0).text;
    let list = source.split("AREAS: [").nth(1).unwrap().split(';').nth(1).unwrap();
    let named: Vec<String> = literals(list).into_iter().map(|literal| literal.text).collect();
    for language in ["he", "ar", "en"] {
        assert_eq!(late_areas(language), named, "app/locales/{language}/late");
    }
}

#[test]
fn no_page_says_a_late_message_that_it_does_not_bring_along() {
    let brought = brought();
    assert!(brought.len() > 2, "late.rs could be read: {brought:?}");
    let mut offenders = Vec::new();
    for source in sources("app/src/").iter().filter(|source| {
        ["app/src/areas/", "app/src/frame/", "app/src/ui/"]
            .iter()
            .any(|folder| source.path.starts_with(folder))
    }) {
        // An area's folder, or one within it whose pages come by themselves.
        let folders: Vec<&str> = source.path.split('/').skip(3).take(2).collect();
        let own = folders.iter().rev().find(|folder| brought.contains_key(**folder));
        let own = own.or(folders.first()).copied().unwrap_or_default();
        for late in late_areas("he") {
            if brought.get(own).is_some_and(|messages| messages.contains(&late)) {
                continue;
            }
            for literal in literals(&source.text) {
                if literal.text.starts_with(&format!("{late}-")) {
                    offenders.push(format!("{}: {}", source.at(literal.start), literal.text));
                }
            }
        }
    }
    none("Fetched with the pages of another area, app/src/late.rs:", offenders);
}
