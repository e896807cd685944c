//! Which cities the list shows, and in which order: read from the page's address, so that a link
//! shared is a list shared.

use super::view::{CityList, CityRow};
use hamsa_domain::Language;
use hamsa_domain::cities::without_kind;
use hamsa_domain::text;
use leptos_router::location::Url;
use leptos_router::params::ParamsMap;
use std::cmp::Ordering;

/// The most cities that are compared at once: more lines cannot be told apart.
pub const MOST_COMPARED: usize = 4;

/// The districts of the Ministry, from north to south: the order in which they are offered and sorted.
pub const DISTRICTS: [&str; 6] = ["north", "haifa", "tel-aviv", "center", "jerusalem", "south"];

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
    /// Codes of the cities to compare, however many were asked for.
    pub compared: Vec<String>,
    /// Codes of the cities that are ticked: those compared, until another tick is set or taken away.
    pub ticked: Vec<String>,
    /// Whether a small screen shows the whole list and not only its beginning.
    pub is_whole: bool,
}

impl Wish {
    /// Reads the address. Words it does not know are as if they were not there.
    pub fn read(address: &ParamsMap) -> Self {
        let get = |name: &str| address.get(name).unwrap_or_default();
        let column = Column::ALL
            .into_iter()
            .find(|column| column.code() == get("sort"))
            .unwrap_or(Column::Last);
        // The form sends the order of the column that it was about, and perhaps another column.
        let is_of_column =
            matches!(get("was").as_str(), was if was.is_empty() || was == column.code());
        let falling = match get("order").as_str() {
            "rising" if is_of_column => false,
            "falling" if is_of_column => true,
            _ => column.is_number(),
        };
        let codes = |name: &str| {
            let mut codes: Vec<String> = Vec::new();
            for code in address.get_all(name)? {
                if !code.is_empty() && !codes.contains(&code) {
                    codes.push(code);
                }
            }
            Some(codes)
        };
        let compared = codes("compare").unwrap_or_default();
        Self {
            query: get("q"),
            district: get("district"),
            sector: get("sector"),
            cluster: get("cluster"),
            members: get("members") == "1",
            column,
            falling,
            ticked: codes("tick").unwrap_or_else(|| compared.clone()),
            compared,
            is_whole: get("all") == "1",
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
            && (self.query.trim().is_empty() || text::matches(&without_kind(&self.query), &keys()))
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
            Column::District => direct(place_of(&a.district).cmp(&place_of(&b.district))),
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
        Self { column, falling, ..self.clone() }.address()
    }

    /// The same list with one more city ticked, or one fewer.
    pub fn with_tick(&self, code: &str, is_ticked: bool) -> Self {
        let mut wish = self.clone();
        wish.ticked.retain(|ticked| ticked != code);
        if is_ticked {
            wish.ticked.push(code.to_owned());
        }
        wish
    }

    /// The address of the list with nothing filtered away: the ticks and the order stay.
    pub fn cleared(&self) -> String {
        Self {
            query: String::new(),
            district: String::new(),
            sector: String::new(),
            cluster: String::new(),
            members: false,
            ..self.clone()
        }
        .address()
    }

    /// The same list without its end folded away on a small screen.
    pub fn whole(&self) -> Self {
        Self { is_whole: true, ..self.clone() }
    }

    /// The address of this very list.
    pub fn address(&self) -> String {
        let pairs = self.filters().into_iter().chain(self.order()).chain(self.choice());
        // The router decodes an address twice: a "%" would not come back, and no name has one.
        let pair = |(name, value): (&str, String)| {
            format!("{name}={}", Url::escape(&value.replace('%', " ")))
        };
        let pairs: Vec<_> = pairs.map(pair).collect();
        let sign = if pairs.is_empty() { "" } else { "?" };
        format!("{}{sign}{}", crate::routes::CITIES, pairs.join("&"))
    }

    /// The order, where it is not the usual one.
    pub fn order(&self) -> Vec<(&'static str, String)> {
        let mut pairs = Vec::new();
        if self.column != Column::Last {
            pairs.push(("sort", self.column.code().to_owned()));
        }
        if self.falling != self.column.is_number() {
            pairs.push(("order", if self.falling { "falling" } else { "rising" }.to_owned()));
        }
        pairs
    }

    /// The cities compared, the ticks where they differ, and how much of the list is shown.
    pub fn choice(&self) -> Vec<(&'static str, String)> {
        let mut pairs: Vec<_> =
            self.compared.iter().map(|code| ("compare", code.clone())).collect();
        if self.ticked != self.compared {
            pairs.extend(self.ticked.iter().map(|code| ("tick", code.clone())));
            if self.ticked.is_empty() {
                pairs.push(("tick", String::new()));
            }
        }
        if self.is_whole {
            pairs.push(("all", "1".to_owned()));
        }
        pairs
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

fn place_of(district: &str) -> Option<usize> {
    DISTRICTS.iter().position(|known| *known == district)
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
        assert!(sorted.contains("order=rising"), "{sorted}");
        assert!(sorted.contains("compare=1") && sorted.contains("q=a"), "{sorted}");
    }
    #[test]
    fn districts_run_from_north_to_south() {
        let mut list = cities();
        for (row, district) in list.rows.iter_mut().zip(["south", "center", "north"]) {
            row.district = district.into();
        }
        let rows = read("?sort=district").rows(&list, Language::En);
        let districts: Vec<_> = rows.iter().map(|row| row.district.as_str()).collect();
        assert_eq!(districts, ["north", "center", "south"]);
    }

    #[test]
    fn a_city_is_found_with_the_word_for_its_kind_and_with_its_words_run_together() {
        assert_eq!(names(&[("q", "עיריית אילת")]), ["Eilat"]);
        assert_eq!(names(&[("q", "בארשבע")]), ["Be'er Sheva"]);
    }

    fn read(address: &str) -> Wish {
        let pairs =
            address.trim_start_matches('?').split('&').filter_map(|one| one.split_once('='));
        let mut map = ParamsMap::new();
        for (name, value) in pairs {
            map.insert(name.to_owned(), value.to_owned());
        }
        Wish::read(&map)
    }

    #[test]
    fn an_address_says_all_that_is_wished_and_is_read_back() {
        for address in [
            "",
            "?q=haifa&members=1&sort=name&order=falling&all=1",
            "?order=rising&compare=1&compare=2",
            "?compare=1&compare=2&tick=1&tick=3",
            "?compare=1&tick=",
        ] {
            let wish = read(address);
            let again = wish.address();
            assert_eq!(read(again.trim_start_matches(crate::routes::CITIES)), wish, "{again}");
        }
    }

    #[test]
    fn two_cities_that_were_looked_up_one_after_the_other_are_both_ticked() {
        let first = read("?q=haifa").with_tick("4000", true);
        let second = Wish { query: "nazareth".into(), ..first }.with_tick("7300", true);
        assert_eq!(second.ticked, ["4000", "7300"]);
        assert!(second.address().contains("tick=4000&tick=7300"), "{}", second.address());
        assert_eq!(second.with_tick("4000", false).ticked, ["7300"]);
        assert_eq!(second.sorted_by(Column::Name).matches("tick=").count(), 2);
    }

    #[test]
    fn an_order_is_of_the_column_that_it_was_chosen_for() {
        assert!(!read("?sort=last&order=rising&was=last").falling);
        assert!(read("?sort=change&order=rising&was=last").falling);
    }
}
