//! The places that the navigation offers.

use crate::page::Visitor;
use crate::ui::Glyph;
use crate::{routes, t};
use hamsa_domain::people::Right;

/// A place to go to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its path.
    pub path: String,
    /// Its name.
    pub name: String,
    /// Its sign.
    pub glyph: Glyph,
}

impl Place {
    fn new(path: impl Into<String>, name: String, glyph: Glyph) -> Self {
        Self { path: path.into(), name, glyph }
    }

    /// The places that this visitor has something to do in; their own city first.
    pub fn of(visitor: &Visitor) -> Vec<Self> {
        let home = visitor
            .home_city
            .as_ref()
            .map(|code| Self::new(routes::city(code), t!("app-place-city"), Glyph::Home));
        let cities = Self::new(routes::CITIES, t!("app-place-cities"), Glyph::Cities);
        let imports = Self::new(routes::IMPORTS, t!("app-place-imports"), Glyph::File);
        let rounds = Self::new(routes::ROUNDS, t!("app-place-rounds"), Glyph::Rounds);
        let boards = Self::new(routes::BOARDS, t!("app-place-boards"), Glyph::Boards);
        let places = Self::new(routes::PLACES, t!("app-place-places"), Glyph::Place);
        let reports = Self::new(routes::REPORTS, t!("app-place-reports"), Glyph::Reports);
        let people = Self::new(routes::PEOPLE, t!("app-place-people"), Glyph::People);
        home.into_iter()
            .chain([cities])
            .chain(visitor.has(Right::CollectData).then_some(rounds))
            .chain(visitor.has(Right::SeeNetwork).then_some(boards))
            .chain(visitor.has(Right::SeeNetwork).then_some(reports))
            .chain(visitor.has(Right::BringOfficialData).then_some(imports))
            .chain(visitor.has(Right::SettlePlaces).then_some(places))
            .chain(visitor.has(Right::InvitePeople).then_some(people))
            .collect()
    }

    /// Which of `places` one is in at `path`: the one whose path is the longest beginning of it.
    pub fn current(places: &[Self], path: &str) -> Option<usize> {
        let within = |place: &Self| {
            path.strip_prefix(place.path.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        (0..places.len())
            .filter(|&index| within(&places[index]))
            .max_by_key(|&index| places[index].path.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(paths: &[&str]) -> Vec<Place> {
        paths.iter().map(|path| Place::new(*path, String::new(), Glyph::Cities)).collect()
    }

    #[test]
    fn a_mayor_in_her_city_is_not_shown_in_all_cities() {
        let places = places(&["/cities/90001", "/cities"]);
        assert_eq!(Place::current(&places, "/cities/90001"), Some(0));
        assert_eq!(Place::current(&places, "/cities/40006"), Some(1));
        assert_eq!(Place::current(&places, "/cities"), Some(1));
    }

    #[test]
    fn who_is_elsewhere_is_in_none_of_them() {
        let places = places(&["/cities"]);
        assert_eq!(Place::current(&places, "/"), None);
        assert_eq!(Place::current(&places, "/citiesque"), None);
        assert_eq!(Place::current(&places, ""), None);
    }
}
