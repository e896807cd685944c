//! What the pages offer: the kinds of reports, and what can be chosen of one.

use super::desk::Desk;
use super::tables::indicators_of;
use super::{access, document};
use crate::AppError;
use crate::areas::data::reports::view::{Group, Offered, Offers, ReportList, ReportView};
use crate::house::House;
use crate::request::Request;
use crate::routes;
use hamsa_domain::Refusal;
use hamsa_domain::data::catalogue::Theme;
use hamsa_domain::data::document::Document;
use hamsa_domain::data::panorama::Place;
use hamsa_domain::data::report::{Choice, Each, Kind};
use hamsa_domain::data::{Indicator, Subject, Units};
use hamsa_domain::id::IndicatorCode;
use hamsa_domain::people::system;
use std::collections::BTreeMap;

/// The most cells of one report that a page holds; files hold all.
const CELLS: usize = 4_000;
/// The fewest rows that a page shows of each table.
const ROWS: usize = 12;

/// The kinds of reports.
pub fn list(request: &Request) -> Result<ReportList, AppError> {
    let actor = &request.actor;
    let kinds: Vec<(Kind, bool)> =
        Kind::ALL.into_iter().map(|kind| (kind, kind.may_see_some(actor))).collect();
    if !kinds.iter().any(|(_, may_see)| *may_see) {
        Kind::Network.must_see(actor, None, None)?;
    }
    Ok(ReportList { kinds, lets_systems_in: !system::scopes_of(actor).is_empty() })
}

/// A report on its page.
pub async fn view(
    house: &House,
    request: &Request,
    kind: &str,
    choice: Choice,
) -> Result<ReportView, AppError> {
    let kind = Kind::parse(kind).ok_or(Refusal::Missing)?;
    let (choice, mut report) = document(house, request, kind, choice).await?;
    let desk = Desk::of(house, request, choice).await?;
    let offers = offers(house, request, &desk, kind).await?;
    let choice = &desk.choice;
    let lengths = report.tables.iter().map(|table| table.rows.len()).collect();
    cut(&mut report);
    Ok(ReportView {
        kind,
        document: report,
        lengths,
        address: routes::report(kind, choice),
        workbook: routes::report_file(kind, choice, "report.xlsx"),
        text: routes::report_file(kind, choice, "table.csv"),
        offers,
    })
}

/// Leaves as much of each table as a page can hold of all of them.
fn cut(report: &mut Document) {
    let mut left = CELLS;
    for table in &mut report.tables {
        let width = table.head.columns.len().max(1);
        table.rows.truncate((left / width).max(ROWS));
        left = left.saturating_sub(table.rows.len() * width);
    }
}

async fn offers(
    house: &House,
    request: &Request,
    desk: &Desk,
    kind: Kind,
) -> Result<Offers, AppError> {
    let choice = &desk.choice;
    let year = |year: Option<i32>| year.map(|year| year.to_string()).unwrap_or_default();
    let mut offers = Offers {
        city: choice.city.as_ref().map(ToString::to_string).unwrap_or_default(),
        school: choice.school.as_ref().map(ToString::to_string).unwrap_or_default(),
        subject: choice.subject.code().to_owned(),
        subjects: Subject::ALL
            .map(|subject| (subject.code().to_owned(), desk.subject(subject)))
            .to_vec(),
        years: desk.panorama.years(),
        from: year(choice.from),
        until: year(choice.until),
        ..Offers::default()
    };
    if kind.is_of_a_city() {
        let cities = access::cities(desk, &request.actor, kind);
        let named =
            cities.into_iter().map(|code| (code.to_string(), desk.place(&Place::City(code))));
        offers.cities = named.collect();
        offers.cities.sort_by(|(_, one), (_, other)| one.cmp(other));
    }
    if kind == Kind::School {
        let schools = access::schools(house, &request.actor).await?.into_iter();
        let named = schools.map(|record| {
            let code = record.school.code.to_string();
            let name = format!("{} · {code}", record.school.name);
            (code, name)
        });
        offers.schools = named.collect();
    }
    if kind == Kind::Custom {
        offers.places = places(desk, request);
        offers.figures = figures(desk);
    }
    Ok(offers)
}

/// Sums first, then the members of the network, then everybody else by district.
fn places(desk: &Desk, request: &Request) -> Vec<Group> {
    let offered = |place: Place| Offered {
        value: place.to_string(),
        name: desk.place(&place),
        is_chosen: desk.choice.places.contains(&place),
    };
    let own = request
        .actor
        .home_city()
        .into_iter()
        .flat_map(|code| [Place::City(code.clone()), Place::Peers(code.clone())]);
    let sums = own.chain([Place::Network, Place::Country]).map(offered);
    let each = [(Each::Member, "reports-each-member"), (Each::City, "reports-each-city")];
    let each = each.map(|(each, key)| Offered {
        value: each.code().to_owned(),
        name: desk.say(key),
        is_chosen: desk.choice.each == Some(each),
    });
    let sums = sums.chain(each).collect();
    let members = desk.panorama.network().map(|city| offered(Place::City(city.code.clone())));
    let mut districts: BTreeMap<String, Vec<Offered>> = BTreeMap::new();
    for city in desk.panorama.cities().iter().filter(|city| !city.sample_member) {
        let district = desk.say(&format!("cities-district-{}", city.district));
        districts.entry(district).or_default().push(offered(Place::City(city.code.clone())));
    }
    let mut groups = vec![
        Group { title: desk.say("reports-group-sums"), options: sums },
        Group { title: desk.say("reports-group-members"), options: members.collect() },
    ];
    groups.extend(districts.into_iter().map(|(title, options)| Group { title, options }));
    for group in &mut groups[1..] {
        group.options.sort_by(|one, other| one.name.cmp(&other.name));
    }
    groups
}

/// What the Ministry publishes, then what schools report of which anything is known, by theme.
fn figures(desk: &Desk) -> Vec<Group> {
    let subject = desk.choice.subject;
    let offered = |code: IndicatorCode| Offered {
        name: desk.indicator(&code),
        is_chosen: desk.choice.indicators.contains(&code),
        value: code.to_string(),
    };
    let published = Units::ALL.map(|units| offered(Indicator { subject, units }.code())).to_vec();
    let themes = Theme::ALL.iter().map(|theme| {
        let known = indicators_of(desk, *theme, subject).into_iter().filter(|code| {
            !desk.panorama.years_of(&Place::Country, code).is_empty()
                || desk.choice.indicators.contains(code)
        });
        let title = desk.say(&format!("reports-theme-{}", theme.code()));
        Group { title, options: known.map(offered).collect() }
    });
    let ministry = Group { title: desk.say("reports-group-ministry"), options: published };
    let groups = std::iter::once(ministry).chain(themes);
    groups.filter(|group| !group.options.is_empty()).collect()
}
