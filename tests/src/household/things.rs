//! What stands in the house: three cities, a school in each, and a few figures.

use super::Household;
use hamsa_app::areas::data::bring;
use hamsa_domain::cities::{Authority, Kind, Placement, School, Sector, Title};
use hamsa_domain::id::{AuthorityCode, SchoolCode};
use hamsa_store::{AuthorityRecord, Member, SchoolRecord};

/// A file as the Ministry writes it, of two schools.
pub const MINISTRY_CSV: &str = "\
מחזור סיום,מקצוע,י\"ל,מספר נבחנים,סמל מוסד,שם מוסד,ישוב,פיקוח,מגזר,מחוז
2018,מתמטיקה,5,40,640037,עירוני א' מקיף,באר שבע,כללי,יהודי,דרום
2018,מתמטיקה,4,60,640037,עירוני א' מקיף,באר שבע,כללי,יהודי,דרום
2018,מתמטיקה,5,25,540001,מקיף נצרת,נצרת,כללי,ערבי,צפון
2018,אזרחות,2,90,540001,מקיף נצרת,נצרת,כללי,ערבי,צפון
";

/// Brings them in.
pub async fn things(household: &Household) {
    let (house, change) = (&household.server.house, household.change());
    let cities = [
        city("90001", ["באר שבע", "بئر السبع", "Be'er Sheva"], Sector::Jewish, 5),
        city("73007", ["נצרת", "الناصرة", "Nazareth"], Sector::Arab, 3),
        city("26005", ["אילת", "إيلات", "Eilat"], Sector::Jewish, 6),
    ];
    house.store.save_authorities(&change, &cities).await.expect("cities");
    let schools =
        [school("640037", "עירוני א' מקיף", "90001"), school("540001", "מקיף נצרת", "73007")];
    house.store.save_schools(&change, &schools).await.expect("schools");
    let members = cities.map(|city| Member {
        authority: city.authority.code,
        since: None,
        until: None,
        sample: true,
    });
    house.store.set_members(&change, &members).await.expect("members");
    let file = MINISTRY_CSV.as_bytes().to_vec();
    let (report, faults) = bring::bring(house, &change, "2018.csv", file).await.expect("brought");
    assert_eq!((report.rows_used, faults.len()), (3, 0), "{report:?} {faults:?}");
}

fn city(code: &str, [he, ar, en]: [&str; 3], sector: Sector, cluster: i64) -> AuthorityRecord {
    AuthorityRecord {
        authority: Authority {
            code: AuthorityCode::new(code),
            name: Title { he: he.into(), ar: ar.into(), en: en.into() },
            kind: Kind::City,
            district: "south".into(),
            sector,
            population: Some(100_000),
            cluster: Some(cluster),
            sample_member: true,
        },
        locality_code: None,
        aliases: Vec::new(),
    }
}

/// A school of an authority, as the Ministry's budget knows it.
pub fn school(code: &str, name: &str, authority: &str) -> SchoolRecord {
    SchoolRecord {
        school: School {
            code: SchoolCode::new(code),
            name: name.into(),
            locality: String::new(),
            authority: Some(AuthorityCode::new(authority)),
            placement: Placement::Budget,
        },
        locality_key: String::new(),
        district: "south".into(),
        sector: None,
        supervision: "general".into(),
        stage: String::new(),
    }
}
