//! The three languages, and which of them a page is written in.

use serde::{Deserialize, Serialize};

/// A language that Hamsa speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Hebrew, the default.
    #[default]
    He,
    /// Arabic.
    Ar,
    /// English.
    En,
}

impl Language {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::He, Self::Ar, Self::En];

    /// The code used in `lang`, in the cookie and in the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::He => "he",
            Self::Ar => "ar",
            Self::En => "en",
        }
    }

    /// The direction in which a page in this language is read.
    pub fn direction(self) -> &'static str {
        match self {
            Self::He | Self::Ar => "rtl",
            Self::En => "ltr",
        }
    }

    /// The language's name in itself, which is how it is offered.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::He => "עברית",
            Self::Ar => "العربية",
            Self::En => "English",
        }
    }

    /// Reads a code such as "he", "ar-IL" or the old "iw".
    pub fn parse(code: &str) -> Option<Self> {
        match code.trim().split(['-', '_']).next()?.to_ascii_lowercase().as_str() {
            "he" | "iw" => Some(Self::He),
            "ar" => Some(Self::Ar),
            "en" => Some(Self::En),
            _ => None,
        }
    }

    /// What the page is written in: the person's own choice, else the cookie's, else the first
    /// language of the browser (`Accept-Language`, by its weights) that Hamsa speaks, else Hebrew.
    pub fn choose(person: Option<Self>, cookie: Option<&str>, accepted: Option<&str>) -> Self {
        person
            .or_else(|| cookie.and_then(Self::parse))
            .or_else(|| accepted.and_then(Self::first_accepted))
            .unwrap_or_default()
    }

    fn first_accepted(header: &str) -> Option<Self> {
        let mut best: Option<(f32, Self)> = None;
        for item in header.split(',') {
            let mut parts = item.split(';');
            let Some(language) = parts.next().and_then(Self::parse) else { continue };
            let weight =
                parts.find_map(|part| part.trim().strip_prefix("q=")?.parse().ok()).unwrap_or(1.0);
            if weight > 0.0 && best.is_none_or(|(heaviest, _)| weight > heaviest) {
                best = Some((weight, language));
            }
        }
        best.map(|(_, language)| language)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_persons_choice_beats_cookie_and_browser() {
        assert_eq!(Language::choose(Some(Language::En), Some("ar"), Some("he")), Language::En);
        assert_eq!(Language::choose(None, Some("ar"), Some("he")), Language::Ar);
    }

    #[test]
    fn the_browsers_heaviest_known_language_is_taken() {
        assert_eq!(Language::choose(None, None, Some("ru, en;q=0.5, ar-IL;q=0.8")), Language::Ar);
        assert_eq!(Language::choose(None, Some("xx"), Some("he;q=0, en;q=0.1")), Language::En);
    }

    #[test]
    fn a_stranger_reads_hebrew() {
        assert_eq!(Language::choose(None, None, Some("ru, *;q=0.1")), Language::He);
    }
}
