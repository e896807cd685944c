//! Of whom and of when a panel shows figures.

use crate::data::panorama::{Panorama, Place};
use crate::id::AuthorityCode;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Of whom: one place, or all of a kind, which grow and shrink with it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Choice {
    /// One place.
    One(Place),
    /// Each member of the network.
    Members,
    /// A local authority, and each other authority of its cluster.
    WithPeers(AuthorityCode),
    /// Each local authority of the country.
    Everywhere,
}

impl Choice {
    /// The inverse of its text; `None` where a word is not known.
    pub fn parse(text: &str) -> Option<Self> {
        match text.split_once(':') {
            None if text == "members" => Some(Self::Members),
            None if text == "everywhere" => Some(Self::Everywhere),
            Some(("with-peers", code)) if !code.is_empty() => {
                Some(Self::WithPeers(AuthorityCode::new(code)))
            }
            _ => Place::parse(text).map(Self::One),
        }
    }

    /// The authority that it names, if it names one.
    pub fn authority(&self) -> Option<&AuthorityCode> {
        match self {
            Self::One(place) => place.authority(),
            Self::WithPeers(code) => Some(code),
            Self::Members | Self::Everywhere => None,
        }
    }

    /// The places as they are today.
    pub fn places(&self, panorama: &Panorama) -> Vec<Place> {
        let city = |code: &AuthorityCode| Place::City(code.clone());
        match self {
            Self::One(place) => vec![place.clone()],
            Self::Members => panorama.network().map(|member| city(&member.code)).collect(),
            Self::WithPeers(code) => {
                let peers = panorama.peers(code).into_iter().map(|peer| city(&peer.code));
                std::iter::once(city(code)).chain(peers).collect()
            }
            Self::Everywhere => panorama.cities().iter().map(|one| city(&one.code)).collect(),
        }
    }
}

impl fmt::Display for Choice {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::One(place) => place.fmt(formatter),
            Self::Members => formatter.write_str("members"),
            Self::WithPeers(code) => write!(formatter, "with-peers:{code}"),
            Self::Everywhere => formatter.write_str("everywhere"),
        }
    }
}

/// Of when: years, or as many of the newest as there are by the day on which it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Years {
    /// The newest so many in which anything is known.
    Last(u8),
    /// From one year to another, both with it.
    Between(i32, i32),
}

/// The most years that a panel shows.
const MOST_YEARS: u8 = 30;

impl Years {
    /// The inverse of its text; `None` where it is no such text, or the years run backwards.
    pub fn parse(text: &str) -> Option<Self> {
        if let Some(number) = text.strip_prefix("last:") {
            return (1..=MOST_YEARS).find(|years| years.to_string() == number).map(Self::Last);
        }
        let (from, to) = text.split_once('-')?;
        let year = |text: &str| {
            let is_whole = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
            text.parse().ok().filter(|year| is_whole && (1990..2100).contains(year))
        };
        let (from, to) = (year(from)?, year(to)?);
        (from <= to).then_some(Self::Between(from, to))
    }
}

impl fmt::Display for Years {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Last(years) => write!(formatter, "last:{years}"),
            Self::Between(from, to) => write!(formatter, "{from}-{to}"),
        }
    }
}

/// A text that says nothing of whom or of when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoChoice(String);

impl fmt::Display for NoChoice {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:?} chooses nothing", self.0)
    }
}

macro_rules! text_and_back {
    ($name:ident) => {
        impl TryFrom<String> for $name {
            type Error = NoChoice;

            fn try_from(text: String) -> Result<Self, NoChoice> {
                Self::parse(&text).ok_or(NoChoice(text))
            }
        }

        impl From<$name> for String {
            fn from(choice: $name) -> Self {
                choice.to_string()
            }
        }
    };
}

text_and_back!(Choice);
text_and_back!(Years);
