//! Which cities the list shows, and in which order: read from the page's address, so that a link
//! shared is a list shared.

use super::view::{CityList, CityRow};
use hamsa_domain::Language;
use hamsa_domain::text;
use leptos_router::params::ParamsMap;
use std::cmp::Ordering;

/// The most cities that are compared at once: more lines cannot be told apart.
pub const MOST_COMPARED: usize = 4;

/// A column by which the list is sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// By name in the page's language.
    Name,
    /// By district.
    District,
    /// By socio-economic cluster.
    Cluster,
    /// By five-unit examinees of the last year.
    Last,
    /// By the change from the year before.
    Change,
    /// By the share of five units.
    Share,
}

impl Column {
    /// All of them, as the table shows them.
    pub const ALL: [Self; 6] =
        [Self::Name, Self::District, Self::Cluster, Self::Last, Self::Change, Self::Share];

    /// The word in the address.
    pub fn code(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::District => "district",
            Self::Cluster => "cluster",
            Self::Last => "last",
            Self::Change => "change",
            Self::Share => "share",
        }
    }

    /// Numbers are first asked for from the greatest down, words from the first up.
    pub fn is_number(self) -> bool {
        !matches!(self, Self::Name | Self::District)
    }
}

/// What the address asks of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// What is looked for, as typed.
    pub query: String,
    /// Only this district.
    pub district: String,
    /// Only this sector.
    pub sector: String,
    /// Only this cluster.
    pub cluster: String,
    /// Only sample members.
    pub members: bool,
    /// Sorted by.
    pub column: Column,
    /// From the greatest down.
    pub falling: bool,
    /// Codes of the cities to compare.
    pub compared: Vec<String>,
}

impl Wish {
    /// Reads the address. Words it does not know are as if they were not there.
    pub fn read(address: &ParamsMap) -> Self {
        let get = |name: &str| address.get(name).unwrap_or_default();
        let column = Column::ALL
            .into_iter()
            .find(|column| column.code() == get("sort"))
            .unwrap_or(Column::Last);
        let falling = match get("order").as_str() {
            "rising" => false,
            "falling" => true,
            _ => column.is_number(),
        };
        let compared = address.get_all("compare").unwrap_or_default();
        Self {
            query: get("q"),
            district: get("district"),
            sector: get("sector"),
            cluster: get("cluster"),
            members: get("members") == "1",
            column,
            falling,
            compared: compared.into_iter().take(MOST_COMPARED).collect(),
        }
    }

    /// The rows wished for, in their order.
    pub fn rows(&self, list: &CityList, language: Language) -> Vec<CityRow> {
        let mut rows: Vec<_> = list.rows.iter().filter(|row| self.wants(row)).cloned().collect();
        rows.sort_by(|a, b| {
            let order = self.compare(a, b, language);
            order.then_with(|| name(a, language).cmp(name(b, language)))
        });
        rows
    }

    fn wants(&self, row: &CityRow) -> bool {
        let keys = || {
            [&row.name.he, &row.name.ar, &row.name.en]
                .into_iter()
                .chain(&row.aliases)
                .map(|name| text::search_key(name))
                .collect::<Vec<_>>()
        };
        (self.district.is_empty() || row.district == self.district)
            && (self.sector.is_empty() || row.sector.code() == self.sector)
            && (self.cluster.is_empty()
                || row.cluster.is_some_and(|cluster| cluster.to_string() == self.cluster))
            && (!self.members || row.sample_member)
            && (self.query.trim().is_empty() || text::matches(&self.query, &keys()))
    }

    /// Rows without a value come last, whichever way the list runs.
    fn compare(&self, a: &CityRow, b: &CityRow, language: Language) -> Ordering {
        let number = |row: &CityRow| match self.column {
            Column::Cluster => row.cluster,
            Column::Last => row.last.shown(),
            Column::Change => row.change(),
            Column::Share => row.share,
            Column::Name | Column::District => None,
        };
        let direct = |order: Ordering| if self.falling { order.reverse() } else { order };
        match self.column {
            Column::Name => direct(name(a, language).cmp(name(b, language))),
            Column::District => direct(a.district.cmp(&b.district)),
            _ => match (number(a), number(b)) {
                (Some(a), Some(b)) => direct(a.cmp(&b)),
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (None, None) => Ordering::Equal,
            },
        }
    }

    /// The address of the same list sorted by `column`: pressed again, the other way round.
    pub fn sorted_by(&self, column: Column) -> String {
        let falling = if column == self.column { !self.falling } else { column.is_number() };
        let mut pairs = self.filters();
        pairs.push(("sort", column.code().to_owned()));
        pairs.push(("order", if falling { "falling" } else { "rising" }.to_owned()));
        pairs.extend(self.compared.iter().map(|code| ("compare", code.clone())));
        address(&pairs)
    }

    /// What the forms of the page carry along, so that one does not undo the other.
    pub fn filters(&self) -> Vec<(&'static str, String)> {
        let mut pairs = vec![
            ("q", self.query.clone()),
            ("district", self.district.clone()),
            ("sector", self.sector.clone()),
            ("cluster", self.cluster.clone()),
        ];
        if self.members {
            pairs.push(("members", "1".to_owned()));
        }
        pairs.retain(|(_, value)| !value.is_empty());
        pairs
    }

    /// Whether anything narrows the list.
    pub fn is_narrowed(&self) -> bool {
        !self.filters().is_empty()
    }
}

fn name(row: &CityRow, language: Language) -> &str {
    row.name.in_language(language)
}

fn address(pairs: &[(&str, String)]) -> String {
    let mut map = ParamsMap::new();
    for (name, value) in pairs {
        map.insert((*name).to_owned(), value.clone());
    }
    format!("{}{}", crate::routes::CITIES, map.to_query_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use hamsa_domain::cities::{Kind, Sector, Title};
    use hamsa_domain::disclosure::Cell;
    use hamsa_domain::id::AuthorityCode;

    fn row(he: &str, en: &str, last: Cell, before: Cell) -> CityRow {
        CityRow {
            code: AuthorityCode::new(en),
            name: Title { he: he.into(), ar: String::new(), en: en.into() },
            aliases: Vec::new(),
            kind: Kind::City,
            district: "south".into(),
            sector: Sector::Jewish,
            cluster: Some(5),
            sample_member: true,
            last,
            before,
            share: None,
        }
    }

    fn cities() -> CityList {
        CityList {
            rows: vec![
                row("אילת", "Eilat", Cell::Shown(50), Cell::Shown(40)),
                row("באר שבע", "Be'er Sheva", Cell::Shown(329), Cell::Shown(272)),
                row("ירוחם", "Yeruham", Cell::Missing, Cell::Shown(12)),
            ],
            ..CityList::default()
        }
    }

    fn names(address: &[(&'static str, &'static str)]) -> Vec<String> {
        let map = address.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        let rows = Wish::read(&map).rows(&cities(), Language::En);
        rows.into_iter().map(|row| row.name.en).collect()
    }

    #[test]
    fn the_greatest_city_comes_first_and_one_without_a_figure_last() {
        assert_eq!(names(&[]), ["Be'er Sheva", "Eilat", "Yeruham"]);
        assert_eq!(names(&[("order", "rising")]), ["Eilat", "Be'er Sheva", "Yeruham"]);
        assert_eq!(names(&[("sort", "change")]), ["Be'er Sheva", "Eilat", "Yeruham"]);
    }

    #[test]
    fn a_city_is_found_in_any_script() {
        assert_eq!(names(&[("q", "beersheva")]), ["Be'er Sheva"]);
        assert_eq!(names(&[("q", "באר-שבע")]), ["Be'er Sheva"]);
        assert_eq!(names(&[("district", "north")]), [""; 0]);
    }

    #[test]
    fn sorting_keeps_the_filters_of_the_address() {
        let map =
            [("q", "a b"), ("compare", "1")].into_iter().map(|(n, v)| (n, v.to_owned())).collect();
        let sorted = Wish::read(&map).sorted_by(Column::Last);
        assert!(sorted.contains("sort=last") && sorted.contains("order=rising"), "{sorted}");
        assert!(sorted.contains("compare=1") && sorted.contains("q=a"), "{sorted}");
    }
}
