//! The columns of the Ministry's table, and the names by which they are recognised.

use serde::{Deserialize, Serialize};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Column {
    /// The year in which the pupils finished school (מחזור סיום).
    GraduationYear,
    /// The subject examined (מקצוע).
    Subject,
    /// The level, in study units (י"ל).
    Units,
    /// How many pupils were examined (מספר נבחנים).
    Examinees,
    /// The school's six digits (סמל מוסד).
    SchoolCode,
    /// The school's name (שם מוסד).
    SchoolName,
    /// The locality it stands in (ישוב).
    Locality,
    /// General, religious or independent (פיקוח).
    Supervision,
    /// The sector (מגזר).
    Sector,
    /// The Ministry's district (מחוז).
    District,
    /// The average final grade (ממוצע ציון סופי); recognised, and not used.
    AverageGrade,
}

impl Column {
    /// All of them, those without which nothing can be read first.
    pub const ALL: [Self; 11] = [
        Self::GraduationYear,
        Self::Subject,
        Self::Units,
        Self::Examinees,
        Self::SchoolCode,
        Self::SchoolName,
        Self::Locality,
        Self::Supervision,
        Self::Sector,
        Self::District,
        Self::AverageGrade,
    ];

    /// Those without which nothing can be read.
    pub const REQUIRED: [Self; 5] =
        [Self::GraduationYear, Self::Subject, Self::Units, Self::Examinees, Self::SchoolCode];

    /// The word stored and used in message keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::GraduationYear => "graduation-year",
            Self::Subject => "subject",
            Self::Units => "units",
            Self::Examinees => "examinees",
            Self::SchoolCode => "school-code",
            Self::SchoolName => "school-name",
            Self::Locality => "locality",
            Self::Supervision => "supervision",
            Self::Sector => "sector",
            Self::District => "district",
            Self::AverageGrade => "average-grade",
        }
    }

    /// The inverse of [`Column::code`].
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| column.code() == code)
    }

    /// The column with this name in Hebrew or English, whatever its spaces, quotes and case.
    pub fn named(name: &str) -> Option<Self> {
        let letters: String = name
            .chars()
            .filter(|letter| letter.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect();
        match letters.as_str() {
            "מחזורסיום" | "שנתסיום" | "graduationyear" | "yearofgraduation" | "year" => {
                Some(Self::GraduationYear)
            }
            "מקצוע" | "שםמקצוע" | "subject" => Some(Self::Subject),
            "יל" | "יחל" | "יחידותלימוד" | "יחידות" | "units" | "studyunits" => {
                Some(Self::Units)
            }
            "מספרנבחנים" | "מסנבחנים" | "נבחנים" | "examinees" | "numberofexaminees" => {
                Some(Self::Examinees)
            }
            "סמלמוסד" | "semel" | "semelmosad" | "schoolcode" | "institutioncode" => {
                Some(Self::SchoolCode)
            }
            "שםמוסד" | "שםביתספר" | "ביתספר" | "schoolname" | "school" => {
                Some(Self::SchoolName)
            }
            "ישוב" | "יישוב" | "שםישוב" | "שםיישוב" | "locality" | "localityname" | "town" => {
                Some(Self::Locality)
            }
            "פיקוח" | "סוגפיקוח" | "supervision" => Some(Self::Supervision),
            "מגזר" | "sector" => Some(Self::Sector),
            "מחוז" | "district" => Some(Self::District),
            "ממוצעציוןסופי" | "ממוצעציון" | "ציוןממוצע" | "averagefinalgrade" | "averagegrade" => {
                Some(Self::AverageGrade)
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_is_known_by_its_name_however_it_is_punctuated() {
        for name in ["י\"ל", "יח״ל", "יח''ל", " יחידות  לימוד ", "Study_Units", "UNITS"]
        {
            assert_eq!(Column::named(name), Some(Column::Units), "{name}");
        }
        assert_eq!(Column::named("\u{200f}מחוז "), Some(Column::District));
        assert_eq!(Column::named("יישוב"), Some(Column::Locality));
        assert_eq!(Column::named("מספר כיתות"), None);
        assert_eq!(Column::named(""), None);
    }

    #[test]
    fn every_column_is_found_again_by_its_code() {
        for column in Column::ALL {
            assert_eq!(Column::parse(column.code()), Some(column));
        }
    }
}
