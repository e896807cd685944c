//! Kinds of local authorities.

use serde::{Deserialize, Serialize};

/// What kind of local authority it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A city (עירייה).
    City,
    /// A local council (מועצה מקומית).
    LocalCouncil,
    /// A regional council (מועצה אזורית), whose name is no locality's name.
    RegionalCouncil,
    /// A body that the Ministry's budget lists as an owner though it is no municipality.
    Other,
}

impl Kind {
    /// The word stored and used in message keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::City => "city",
            Self::LocalCouncil => "local-council",
            Self::RegionalCouncil => "regional-council",
            Self::Other => "other",
        }
    }

    /// The inverse of [`Kind::code`].
    pub fn parse(code: &str) -> Option<Self> {
        [Self::City, Self::LocalCouncil, Self::RegionalCouncil, Self::Other]
            .into_iter()
            .find(|kind| kind.code() == code)
    }
}
