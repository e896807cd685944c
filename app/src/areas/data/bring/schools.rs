//! Schools as a file describes them, in the words under which they are kept.

use hamsa_domain::cities::{School, Sector};
use hamsa_domain::data::placing::{PlacedSchool, locality_key};
use hamsa_domain::data::sheet::SchoolSeen;
use hamsa_store::SchoolRecord;

/// The school to be kept. Of one that is known, only where it stands is new: the register's own
/// words for the rest are not overwritten by whichever file came last.
pub(super) fn record(placed: &PlacedSchool, seen: &SchoolSeen, is_new: bool) -> SchoolRecord {
    let if_new = |text: &str| if is_new { text.to_owned() } else { String::new() };
    SchoolRecord {
        school: School {
            code: placed.school.clone(),
            name: if_new(&seen.name),
            locality: seen.locality.clone(),
            authority: placed.authority.clone(),
            placement: placed.placement,
        },
        locality_key: locality_key(&seen.locality),
        district: if_new(district(&seen.district)),
        sector: Sector::named(&seen.sector).filter(|_| is_new),
        supervision: if_new(supervision(&seen.supervision)),
        stage: String::new(),
    }
}

/// The district by the Ministry's word. Its other "districts" (settlement education, ultra-orthodox)
/// are no places.
fn district(name: &str) -> &'static str {
    match name {
        "ירושלים" | "מנח\"י" => "jerusalem",
        "צפון" => "north",
        "חיפה" => "haifa",
        "מרכז" => "center",
        "תל אביב" => "tel-aviv",
        "דרום" => "south",
        _ => "",
    }
}

fn supervision(name: &str) -> &'static str {
    match name {
        "כללי" | "ממלכתי" => "general",
        "דתי" | "ממלכתי דתי" => "religious",
        "חרדי" | "עצמאי" => "ultra-orthodox",
        _ => "",
    }
}
