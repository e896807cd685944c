//! What places, indicators and panels are called, in the language of whoever reads.

use super::view::ColumnView;
use crate::dates;
use crate::i18n::Messages;
use crate::indicators;
use crate::plain::plain;
use crate::ui::Provenance;
use fluent_bundle::{FluentArgs, FluentValue};
use hamsa_domain::data::catalogue::{Part, Unit};
use hamsa_domain::data::panel::{Choice, Kind, Panel};
use hamsa_domain::data::panorama::{Panorama, Place};
use hamsa_domain::id::IndicatorCode;

/// So many indicators name a panel; of more only how many there are.
const NAMED: usize = 2;

/// What says it.
#[derive(Clone, Copy)]
pub struct Words<'w> {
    /// The messages of the language.
    pub messages: &'w Messages,
    /// What is named.
    pub panorama: &'w Panorama,
}

impl Words<'_> {
    /// The sentence under `key`.
    pub fn say(&self, key: &str, arguments: &[(&'static str, FluentValue<'static>)]) -> String {
        self.messages.say(key, &arguments.iter().cloned().collect::<FluentArgs>())
    }

    /// What a place is called.
    pub fn place(&self, place: &Place) -> String {
        let language = self.messages.language();
        let cluster_of = |code| self.panorama.city(code).and_then(|city| city.cluster);
        match place {
            Place::City(code) => self.panorama.city(code).map_or_else(
                || code.to_string(),
                |city| city.name.in_language(language).to_owned(),
            ),
            Place::Peers(code) => {
                let city = self.place(&Place::City(code.clone()));
                let cluster = cluster_of(code).unwrap_or_default();
                plain(&self.say(
                    "panels-place-peers",
                    &[("city", city.into()), ("cluster", cluster.into())],
                ))
            }
            Place::Cluster(number) => {
                plain(&self.say("panels-place-cluster", &[("cluster", (*number).into())]))
            }
            Place::Network => self.say("panels-place-network", &[]),
            Place::Country => self.say("panels-place-country", &[]),
        }
    }

    /// What a choice of places is called.
    pub fn choice(&self, choice: &Choice) -> String {
        match choice {
            Choice::One(place) => self.place(place),
            Choice::Members => self.say("panels-choice-members", &[]),
            Choice::Everywhere => self.say("panels-choice-everywhere", &[]),
            Choice::WithPeers(code) => {
                let city = self.place(&Place::City(code.clone()));
                plain(&self.say("panels-choice-with-peers", &[("city", city.into())]))
            }
        }
    }

    /// What an indicator is called.
    pub fn indicator(&self, code: &IndicatorCode) -> String {
        indicators::name(self.panorama.catalogue(), self.messages, code)
    }

    /// What a part of something counted is called.
    pub fn part(&self, part: &Part) -> String {
        let phrases = part.phrases();
        let said = phrases.iter().map(|phrase| indicators::say(self.messages, phrase));
        plain(&said.collect::<Vec<_>>().join(" "))
    }

    /// A column of an indicator's figures under `head`.
    pub fn column(&self, head: String, code: &IndicatorCode) -> ColumnView {
        let found = self.panorama.catalogue().find(code).map(|(definition, _)| definition);
        let mark = match found.map(|definition| definition.unit) {
            Some(Unit::Percent) => "%",
            Some(Unit::Shekels) => "₪",
            _ => "",
        };
        let decimals = found.map_or(0, |definition| definition.decimals);
        ColumnView { head, decimals, mark: mark.to_owned() }
    }

    /// What a panel is called: as a person did, or else by its indicators.
    pub fn title(&self, panel: &Panel) -> String {
        if !panel.title.is_empty() {
            return panel.title.clone();
        }
        let names: Vec<String> = panel.indicators.iter().map(|code| self.indicator(code)).collect();
        let both = |key: &str, first: &str, second: &str| {
            let first = FluentValue::from(first.to_owned());
            let second = FluentValue::from(second.to_owned());
            plain(&self.say(key, &[("first", first), ("second", second)]))
        };
        match (&names[..], panel.kind) {
            ([one], _) => one.clone(),
            ([first, second], Kind::Scatter) => both("panels-title-scatter", first, second),
            ([first, .., last], Kind::Sankey) => both("panels-title-steps", first, last),
            ([first, second], _) => both("panels-title-two", first, second),
            ([first, rest @ ..], _) if rest.len() >= NAMED => {
                let more = i64::try_from(rest.len()).unwrap_or_default();
                let first = FluentValue::from(first.clone());
                plain(&self.say("panels-title-more", &[("first", first), ("count", more.into())]))
            }
            _ => String::new(),
        }
    }

    /// Of whom and of when a panel is.
    pub fn context(&self, panel: &Panel, years: &[i32]) -> String {
        let places = panel.places.iter().map(|choice| self.choice(choice));
        let places = places.collect::<Vec<_>>().join(" · ");
        match years {
            [] => places,
            [year] => format!("{places} · {year}"),
            // Digits have no direction of their own: the mark keeps the years in theirs.
            [first, .., last] => format!("{places} · \u{200E}{first}–{last}"),
        }
    }

    /// What the figures of a panel are, who publishes them, how new and how complete they are.
    pub fn provenance(&self, panel: &Panel, places: &[Place], years: &[i32]) -> Provenance {
        let language = self.messages.language();
        let catalogue = self.panorama.catalogue();
        let found =
            panel.indicators.iter().filter_map(|code| Some((code, catalogue.find(code)?.0)));
        let mut definitions: Vec<String> = Vec::new();
        let mut sources: Vec<String> = Vec::new();
        for (code, definition) in found {
            let meaning = definition.meaning.in_language(language);
            let told = match panel.indicators.len() {
                1 => meaning.to_owned(),
                _ => format!("{}: {meaning}", self.indicator(code)),
            };
            let source = definition.source.in_language(language).to_owned();
            if !definitions.contains(&told) {
                definitions.push(told);
            }
            if !sources.contains(&source) {
                sources.push(source);
            }
        }
        let whole = match places {
            [one] => one.clone(),
            _ => match panel.places.first() {
                Some(Choice::Members) => Place::Network,
                _ => Place::Country,
            },
        };
        let newest = years.last().copied().unwrap_or_default();
        let complete: Vec<_> = panel
            .indicators
            .iter()
            .map(|code| self.panorama.completeness(&whole, code, newest))
            .filter(|complete| complete.schools > 0)
            .collect();
        let date = complete.iter().filter_map(|complete| complete.published_at).max();
        let fewest = complete.iter().min_by_key(|complete| complete.schools);
        let completeness = fewest.map(|complete| {
            let schools = i64::from(complete.schools);
            let of = (("place", self.place(&whole).into()), ("year", newest.to_string().into()));
            match complete.expected {
                Some(expected) => self.say(
                    "panels-complete-of",
                    &[
                        ("schools", schools.into()),
                        ("expected", i64::from(expected).into()),
                        of.0,
                        of.1,
                    ],
                ),
                None => self.say("panels-complete", &[("schools", schools.into()), of.0, of.1]),
            }
        });
        Provenance {
            definition: definitions.join(" "),
            source: sources.join(" · "),
            date: date.map(dates::day).unwrap_or_default(),
            completeness: completeness.unwrap_or_default(),
        }
    }
}
