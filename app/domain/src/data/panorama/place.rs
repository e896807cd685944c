//! Of what the panorama is asked.

use crate::id::AuthorityCode;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Whose figure is asked.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Place {
    /// A local authority.
    City(AuthorityCode),
    /// The other authorities of a local authority's cluster.
    Peers(AuthorityCode),
    /// A socio-economic cluster, 1 to 10.
    Cluster(i64),
    /// The members of the network.
    Network,
    /// All local authorities.
    Country,
}

impl Place {
    /// The inverse of its text; `None` where a word is not known.
    pub fn parse(text: &str) -> Option<Self> {
        match text.split_once(':') {
            None if text == "network" => Some(Self::Network),
            None if text == "country" => Some(Self::Country),
            Some(("city", code)) if !code.is_empty() => Some(Self::City(AuthorityCode::new(code))),
            Some(("peers", code)) if !code.is_empty() => {
                Some(Self::Peers(AuthorityCode::new(code)))
            }
            Some(("cluster", number)) => {
                (1..=10).find(|cluster: &i64| cluster.to_string() == number).map(Self::Cluster)
            }
            _ => None,
        }
    }

    /// The authority that it is about, if it is about one.
    pub fn authority(&self) -> Option<&AuthorityCode> {
        match self {
            Self::City(code) | Self::Peers(code) => Some(code),
            Self::Cluster(_) | Self::Network | Self::Country => None,
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::City(code) => write!(formatter, "city:{code}"),
            Self::Peers(code) => write!(formatter, "peers:{code}"),
            Self::Cluster(number) => write!(formatter, "cluster:{number}"),
            Self::Network => formatter.write_str("network"),
            Self::Country => formatter.write_str("country"),
        }
    }
}

/// A text that names no place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoPlace(String);

impl fmt::Display for NoPlace {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:?} names no place", self.0)
    }
}

impl TryFrom<String> for Place {
    type Error = NoPlace;

    fn try_from(text: String) -> Result<Self, NoPlace> {
        Self::parse(&text).ok_or(NoPlace(text))
    }
}

impl From<Place> for String {
    fn from(place: Place) -> Self {
        place.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_found_again_by_its_text() {
        for text in ["city:90001", "peers:90001", "cluster:7", "network", "country"] {
            assert_eq!(Place::parse(text).expect(text).to_string(), text);
        }
        for text in ["", "city:", "cluster:0", "cluster:11", "cluster:07", "town:1", "city"] {
            assert_eq!(Place::parse(text), None, "{text}");
        }
    }
}
