//! What every report is written with: figures behind the guard, and words in one language.

use crate::house::House;
use crate::i18n::Messages;
use crate::panorama::panorama;
use crate::plain::plain;
use crate::request::Request;
use crate::{AppError, dates, indicators, routes};
use fluent_bundle::FluentValue;
use hamsa_domain::cities::Authority;
use hamsa_domain::data::catalogue::Unit;
use hamsa_domain::data::document::{Cell, Definition, Fact, Head, Words};
use hamsa_domain::data::panorama::{Panorama, Place, Value};
use hamsa_domain::data::report::{Choice, Kind};
use hamsa_domain::data::{Indicator, Subject, Units};
use hamsa_domain::disclosure;
use hamsa_domain::id::{AuthorityCode, IndicatorCode};
use hamsa_domain::people::{Actor, Audience};
use hamsa_domain::{Instant, Language, Refusal};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What is put into a message.
pub type Named = (&'static str, FluentValue<'static>);

/// Figures, words, and who asks.
#[derive(Clone)]
pub struct Desk {
    /// The figures.
    pub panorama: Arc<Panorama>,
    /// What was chosen.
    pub choice: Choice,
    actor: Actor,
    now: Instant,
    address: Arc<str>,
    messages: Messages,
}

impl Desk {
    /// A desk for whoever asks.
    pub async fn of(house: &House, request: &Request, choice: Choice) -> Result<Self, AppError> {
        Ok(Self {
            panorama: panorama(&house.store).await?,
            choice,
            actor: request.actor.clone(),
            now: request.now,
            address: house.address.clone(),
            messages: house.languages.messages(request.language),
        })
    }

    /// The language of the report.
    pub fn language(&self) -> Language {
        self.messages.language()
    }

    /// The messages of that language.
    pub fn messages(&self) -> &Messages {
        &self.messages
    }

    /// A sentence, without marks that mean nothing outside of a page.
    pub fn say(&self, key: &str) -> String {
        self.told(key, &[])
    }

    /// A sentence with something put into it.
    pub fn told(&self, key: &str, named: &[Named]) -> String {
        plain(&self.messages.told(key, named))
    }

    /// A city that is there.
    pub fn city(&self, code: &AuthorityCode) -> Result<&Authority, Refusal> {
        self.panorama.city(code).ok_or(Refusal::Missing)
    }

    /// A city's name.
    pub fn name_of(&self, city: &Authority) -> String {
        city.name.in_language(self.language()).to_owned()
    }

    /// What a place is called.
    pub fn place(&self, place: &Place) -> String {
        match place {
            Place::City(code) => {
                let city = self.panorama.city(code);
                city.map_or_else(|| code.to_string(), |city| self.name_of(city))
            }
            Place::Peers(code) => {
                let cluster = self.panorama.city(code).and_then(|city| city.cluster);
                let count = self.panorama.peers(code).len() as i64;
                let cluster = cluster.unwrap_or_default();
                self.told("reports-peers", &[("cluster", cluster.into()), ("count", count.into())])
            }
            Place::Cluster(cluster) => {
                self.told("reports-cluster", &[("cluster", (*cluster).into())])
            }
            Place::Network => self.say("reports-network-members"),
            Place::Country => self.say("reports-country"),
        }
    }

    /// The subject's name.
    pub fn subject(&self, subject: Subject) -> String {
        self.say(&format!("field-subject-{}", subject.code()))
    }

    /// What an indicator is called.
    pub fn indicator(&self, indicator: &IndicatorCode) -> String {
        indicators::name(self.panorama.catalogue(), &self.messages, indicator)
    }

    /// As whom the reader looks at a place.
    pub fn audience(&self, place: &Place) -> Audience {
        match place {
            Place::City(code) => self.actor.audience(code),
            _ => Audience::Network,
        }
    }

    /// A figure as the reader may see it.
    pub fn value(&self, place: &Place, indicator: &IndicatorCode, year: i32) -> Value {
        self.panorama.value(place, indicator, year, self.audience(place))
    }

    /// The same in a table.
    pub fn cell(&self, place: &Place, indicator: &IndicatorCode, year: i32) -> Cell {
        self.shown(indicator, self.value(place, indicator, year))
    }

    /// A value of an indicator in a table.
    pub fn shown(&self, indicator: &IndicatorCode, value: Value) -> Cell {
        match value {
            Value::Withheld => Cell::Withheld,
            Value::Missing => Cell::Missing,
            Value::Shown(value) => {
                let found = self.panorama.catalogue().find(indicator);
                let (decimals, unit) = found.map_or((0, Unit::People), |(definition, _)| {
                    (definition.decimals, definition.unit)
                });
                Cell::Shown { value, decimals, unit }
            }
        }
    }

    /// A count of the Ministry's after the guard.
    pub fn examinees(&self, place: &Place, indicator: Indicator, year: i32) -> disclosure::Cell {
        match self.value(place, &indicator.code(), year) {
            Value::Shown(count) => disclosure::Cell::Shown(count.round() as i64),
            Value::Withheld => disclosure::Cell::Withheld,
            Value::Missing => disclosure::Cell::Missing,
        }
    }

    /// The years of which the Ministry has published anything in `subject` of a place, rising.
    pub fn ministry_years(&self, place: &Place, subject: Subject) -> Vec<i32> {
        let years = Units::ALL
            .into_iter()
            .flat_map(|units| self.panorama.years_of(place, &Indicator { subject, units }.code()));
        let years: BTreeSet<i32> = years.collect();
        years.into_iter().collect()
    }

    /// The head of a report: `title`, what it is about, and where it is found again.
    pub fn head(&self, kind: Kind, title: String, filters: Vec<Fact>) -> Head {
        Head {
            language: self.language(),
            title,
            filters,
            date: plain(&dates::minute_in(self.now, self.language())),
            link: format!("{}{}", self.address, routes::report(kind, &self.choice)),
            words: Words {
                about: self.say("reports-file-about"),
                date: self.say("reports-date"),
                completeness: self.say("app-explain-completeness"),
                link: self.say("reports-link"),
                definitions: self.say("reports-definitions"),
                meaning: self.say("app-explain-definition"),
                source: self.say("app-explain-source"),
                withheld: self.say("data-withheld"),
                made_up: String::new(),
            },
            ..Head::default()
        }
    }

    /// A thing by which the report was chosen.
    pub fn fact(&self, key: &str, value: impl Into<String>) -> Fact {
        Fact { name: self.say(key), value: value.into() }
    }

    /// What these indicators mean, each definition once, in their order.
    pub fn definitions<'i>(
        &self,
        indicators: impl IntoIterator<Item = &'i IndicatorCode>,
    ) -> Vec<Definition> {
        let (language, mut told) = (self.language(), BTreeSet::new());
        let found = indicators.into_iter().filter_map(|indicator| {
            let (definition, _) = self.panorama.catalogue().find(indicator)?;
            told.insert(definition.code.clone()).then(|| Definition {
                name: definition.name.in_language(language).to_owned(),
                meaning: definition.meaning.in_language(language).to_owned(),
                source: definition.source.in_language(language).to_owned(),
            })
        });
        found.collect()
    }

    /// In what years, in words: "2018", "2014–2018".
    pub fn span(&self, years: &[i32]) -> String {
        match (years.first(), years.last()) {
            (Some(first), Some(last)) if first != last => self.told(
                "reports-span",
                &[("from", first.to_string().into()), ("until", last.to_string().into())],
            ),
            (Some(only), _) => only.to_string(),
            _ => String::new(),
        }
    }
}
