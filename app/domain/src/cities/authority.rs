//! Local authorities and the schools that belong to them.

use super::Kind;
use crate::Language;
use crate::id::{AuthorityCode, SchoolCode};
use serde::{Deserialize, Serialize};

/// A name held in three languages. Hebrew is always there; the others may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Title {
    /// In Hebrew.
    pub he: String,
    /// In Arabic.
    pub ar: String,
    /// In English.
    pub en: String,
}

impl Title {
    /// The name in `language`, or in Hebrew where that one is not known.
    pub fn in_language(&self, language: Language) -> &str {
        let own = match language {
            Language::He => &self.he,
            Language::Ar => &self.ar,
            Language::En => &self.en,
        };
        if own.is_empty() { &self.he } else { own }
    }
}

/// The sector, as the Ministry of Education counts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sector {
    /// Jewish.
    Jewish,
    /// Arab.
    Arab,
    /// Druze.
    Druze,
    /// Bedouin.
    Bedouin,
    /// Circassian.
    Circassian,
}

impl Sector {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Jewish, Self::Arab, Self::Druze, Self::Bedouin, Self::Circassian];

    /// The word stored and used in message keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::Jewish => "jewish",
            Self::Arab => "arab",
            Self::Druze => "druze",
            Self::Bedouin => "bedouin",
            Self::Circassian => "circassian",
        }
    }

    /// The inverse of [`Sector::code`].
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sector| sector.code() == code)
    }

    /// The sector by the Ministry's Hebrew word.
    pub fn named(name: &str) -> Option<Self> {
        match name.trim() {
            "יהודי" => Some(Self::Jewish),
            "ערבי" => Some(Self::Arab),
            "דרוזי" => Some(Self::Druze),
            "בדואי" | "בדווי" => Some(Self::Bedouin),
            "צרקסי" | "צ'רקסי" => Some(Self::Circassian),
            _ => None,
        }
    }
}

/// The year of the Central Bureau of Statistics' index from which clusters and inhabitants are.
pub const INDEX_YEAR: i32 = 2015;

/// A local authority.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Authority {
    /// The Ministry's own code.
    pub code: AuthorityCode,
    /// Its name in three languages.
    pub name: Title,
    /// City, local council or regional council.
    pub kind: Kind,
    /// The Ministry's district, as a message key part ("jerusalem", "north", "haifa", "center", "tel-aviv", "south").
    pub district: String,
    /// The sector of most of its schools.
    pub sector: Sector,
    /// Inhabitants in [`INDEX_YEAR`]; `None` where the source has no row of its own for it (regional councils).
    pub population: Option<i64>,
    /// Socio-economic cluster of the Central Bureau of Statistics in [`INDEX_YEAR`], 1 (lowest) to 10.
    pub cluster: Option<i64>,
    /// Whether it is in the sample membership of the demo network.
    pub sample_member: bool,
}

impl Authority {
    /// Its name as it stands after a preposition. In Hebrew ב swallows the article: הגליל העליון, but בגליל העליון.
    /// Only names of regional councils begin with an article; a locality keeps its ה (בהרצליה), and in הר it is no
    /// article at all.
    pub fn name_after_preposition(&self, language: Language) -> &str {
        let name = self.name.in_language(language);
        let is_region = language == Language::He && self.kind == Kind::RegionalCouncil;
        match name.strip_prefix('ה') {
            Some(rest) if is_region && !rest.starts_with("ר ") => rest,
            _ => name,
        }
    }
}

/// How it is known which authority a school belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Placement {
    /// By its code in the Ministry's budget file.
    Budget,
    /// By the name of the locality it stands in: to be reviewed.
    Locality,
    /// By the decision of a person.
    Person,
    /// Not known yet: to be reviewed. Counted in the country, in no authority.
    Unknown,
}

impl Placement {
    /// The word stored and used in message keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::Budget => "budget",
            Self::Locality => "locality",
            Self::Person => "person",
            Self::Unknown => "unknown",
        }
    }

    /// The inverse of [`Placement::code`].
    pub fn parse(code: &str) -> Option<Self> {
        [Self::Budget, Self::Locality, Self::Person, Self::Unknown]
            .into_iter()
            .find(|placement| placement.code() == code)
    }

    /// Whether a person should look at it.
    pub fn needs_review(self) -> bool {
        matches!(self, Self::Locality | Self::Unknown)
    }
}

/// A school.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct School {
    /// Its semel mosad.
    pub code: SchoolCode,
    /// Its name as the source writes it, in Hebrew.
    pub name: String,
    /// The locality it stands in, as the source writes it; empty where the source has none.
    pub locality: String,
    /// The authority it belongs to, once known.
    pub authority: Option<AuthorityCode>,
    /// How that is known.
    pub placement: Placement,
}

/// Whether a school of this stage, in the words of the Ministry's budget file, has grades 10 to 12.
pub fn has_upper_grades(stage: &str) -> bool {
    stage.contains("עליונה")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn authority(he: &str, kind: Kind) -> Authority {
        Authority {
            code: AuthorityCode::new("1"),
            name: Title { he: he.into(), ..Title::default() },
            kind,
            district: "north".into(),
            sector: Sector::Jewish,
            population: None,
            cluster: None,
            sample_member: false,
        }
    }

    #[test]
    fn a_region_loses_its_article_after_a_preposition_and_a_town_keeps_its_first_letter() {
        for (name, kind, after) in [
            ("הגליל העליון", Kind::RegionalCouncil, "גליל העליון"),
            ("הערבה התיכונה", Kind::RegionalCouncil, "ערבה התיכונה"),
            ("הגלבוע", Kind::RegionalCouncil, "גלבוע"),
            ("הר חברון", Kind::RegionalCouncil, "הר חברון"),
            ("מנשה", Kind::RegionalCouncil, "מנשה"),
            ("הרצליה", Kind::City, "הרצליה"),
            ("הוד השרון", Kind::City, "הוד השרון"),
            ("הר אדר", Kind::LocalCouncil, "הר אדר"),
        ] {
            assert_eq!(authority(name, kind).name_after_preposition(Language::He), after);
        }
        let galilee = authority("הגליל העליון", Kind::RegionalCouncil);
        assert_eq!(galilee.name_after_preposition(Language::Ar), "הגליל העליון", "as it is named");
    }
}
