//! What of a report is chosen. It stands in the address, so that whoever has the link sees the same.

use crate::Language;
use crate::cities::Authority;
use crate::data::Subject;
use crate::data::panorama::{Panorama, Place};
use crate::id::{AuthorityCode, IndicatorCode, SchoolCode};
use std::collections::BTreeSet;

/// The most places that one report holds side by side; there are 255 authorities.
pub const MOST_PLACES: usize = 300;
/// The most indicators that one report holds.
pub const MOST_INDICATORS: usize = 120;
/// The years that can be meant.
const YEARS: std::ops::RangeInclusive<i32> = 1950..=2100;

/// Many places that are meant together, each by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Each {
    /// Every member of the network.
    Member,
    /// Every local authority.
    City,
}

impl Each {
    /// The word that stands for them in the place of a place.
    pub fn code(self) -> &'static str {
        match self {
            Self::Member => "members",
            Self::City => "cities",
        }
    }

    /// The inverse of [`Each::code`].
    pub fn parse(code: &str) -> Option<Self> {
        [Self::Member, Self::City].into_iter().find(|each| each.code() == code)
    }
}

/// What of a report is chosen; what is not is left to the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The city it is about.
    pub city: Option<AuthorityCode>,
    /// The school it is about.
    pub school: Option<SchoolCode>,
    /// The subject it is about.
    pub subject: Subject,
    /// The first year.
    pub from: Option<i32>,
    /// The last year.
    pub until: Option<i32>,
    /// The places that are held side by side, in their order, each once.
    pub places: Vec<Place>,
    /// Many more of them, after those.
    pub each: Option<Each>,
    /// What is told of them, in its order, each once.
    pub indicators: Vec<IndicatorCode>,
}

impl Default for Choice {
    fn default() -> Self {
        Self {
            city: None,
            school: None,
            subject: Subject::Mathematics,
            from: None,
            until: None,
            places: Vec::new(),
            each: None,
            indicators: Vec::new(),
        }
    }
}

impl Choice {
    /// Reads it from the fields of an address. What is not understood is left out: old links go on leading
    /// somewhere.
    pub fn read<'f>(fields: impl IntoIterator<Item = (&'f str, &'f str)>) -> Self {
        let mut choice = Self::default();
        for (name, value) in fields {
            if value.is_empty() {
                continue;
            }
            match name {
                "city" => choice.city = Some(AuthorityCode::new(value)),
                "school" => choice.school = Some(SchoolCode::new(value)),
                "subject" => choice.subject = Subject::parse(value).unwrap_or(choice.subject),
                "from" => choice.from = year(value),
                "until" => choice.until = year(value),
                "place" if Each::parse(value).is_some() => {
                    choice.each = choice.each.max(Each::parse(value));
                }
                "place" if choice.places.len() < MOST_PLACES => {
                    let place = Place::parse(value).filter(|place| !choice.places.contains(place));
                    choice.places.extend(place);
                }
                "indicator" if choice.indicators.len() < MOST_INDICATORS => {
                    let indicator = IndicatorCode::new(value);
                    if !choice.indicators.contains(&indicator) {
                        choice.indicators.push(indicator);
                    }
                }
                _ => {}
            }
        }
        if choice.from > choice.until && choice.until.is_some() {
            std::mem::swap(&mut choice.from, &mut choice.until);
        }
        choice
    }

    /// The fields of its address: the inverse of [`Choice::read`].
    pub fn fields(&self) -> Vec<(&'static str, String)> {
        let mut fields = Vec::new();
        fields.extend(self.city.iter().map(|city| ("city", city.to_string())));
        fields.extend(self.school.iter().map(|school| ("school", school.to_string())));
        if self.subject != Subject::Mathematics {
            fields.push(("subject", self.subject.code().to_owned()));
        }
        fields.extend(self.from.iter().map(|year| ("from", year.to_string())));
        fields.extend(self.until.iter().map(|year| ("until", year.to_string())));
        fields.extend(self.places.iter().map(|place| ("place", place.to_string())));
        fields.extend(self.each.map(|each| ("place", each.code().to_owned())));
        fields.extend(self.indicators.iter().map(|code| ("indicator", code.to_string())));
        fields
    }

    /// The places that are chosen and there, each once: those by name, then those that are meant together, in the
    /// order of what they are called in `language`.
    pub fn places_in(&self, panorama: &Panorama, language: Language) -> Vec<Place> {
        let is_there =
            |place: &&Place| place.authority().is_none_or(|code| panorama.place_of(code).is_some());
        let mut places: Vec<Place> = self.places.iter().filter(is_there).cloned().collect();
        let named: BTreeSet<Place> = places.iter().cloned().collect();
        let mut many: Vec<&Authority> = match self.each {
            None => Vec::new(),
            Some(Each::Member) => panorama.network().collect(),
            Some(Each::City) => panorama.cities().iter().collect(),
        };
        many.sort_by_key(|city| city.name.in_language(language));
        let many = many.into_iter().map(|city| Place::City(city.code.clone()));
        places.extend(many.filter(|place| !named.contains(place)));
        places
    }

    /// Those of `years` that are chosen: not before the first, not after the last, and of all that remain the
    /// last `most`.
    pub fn years(&self, years: &[i32], most: usize) -> Vec<i32> {
        let is_chosen = |year: &&i32| {
            self.from.is_none_or(|from| **year >= from)
                && self.until.is_none_or(|until| **year <= until)
        };
        let mut chosen: Vec<i32> = years.iter().filter(is_chosen).copied().collect();
        chosen.sort_unstable();
        chosen.dedup();
        chosen.split_off(chosen.len().saturating_sub(most))
    }
}

fn year(text: &str) -> Option<i32> {
    text.parse().ok().filter(|year| YEARS.contains(year))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_choice_is_read_again_from_its_own_address() {
        let fields = [
            ("city", "90001"),
            ("subject", "physics"),
            ("from", "2015"),
            ("until", "2018"),
            ("place", "city:73007"),
            ("place", "network"),
            ("place", "members"),
            ("indicator", "examinees.physics.5"),
        ];
        let choice = Choice::read(fields);
        assert_eq!((choice.places.len(), choice.each), (2, Some(Each::Member)));
        let written = choice.fields();
        let again = written.iter().map(|(name, value)| (*name, value.as_str()));
        assert_eq!(Choice::read(again), choice);
    }

    #[test]
    fn what_is_not_understood_is_left_out_and_what_stands_twice_counts_once() {
        let choice = Choice::read([
            ("city", ""),
            ("subject", "astrology"),
            ("from", "soon"),
            ("until", "20180"),
            ("place", "moon"),
            ("place", "network"),
            ("place", "network"),
            ("colour", "red"),
        ]);
        assert_eq!(choice, Choice { places: vec![Place::Network], ..Choice::default() });
    }

    #[test]
    fn years_typed_the_wrong_way_round_are_the_same_years() {
        let choice = Choice::read([("from", "2018"), ("until", "2015")]);
        assert_eq!((choice.from, choice.until), (Some(2015), Some(2018)));
        assert_eq!(choice.years(&[2014, 2015, 2016, 2018, 2019], 2), [2016, 2018]);
        assert_eq!(Choice::default().years(&[2019, 2018], 5), [2018, 2019]);
    }

    proptest! {
        #[test]
        fn no_address_is_too_long_or_too_strange(
            fields in proptest::collection::vec(("place|indicator|from|city", "\\PC{0,12}"), 0..400),
        ) {
            let fields = fields.iter().map(|(name, value)| (name.as_str(), value.as_str()));
            let choice = Choice::read(fields);
            prop_assert!(choice.indicators.len() <= MOST_INDICATORS);
            let written = choice.fields();
            let again = written.iter().map(|(name, value)| (*name, value.as_str()));
            prop_assert_eq!(Choice::read(again), choice);
        }
    }
}
