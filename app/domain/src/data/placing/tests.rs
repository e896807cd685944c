use super::*;
use proptest::prelude::*;

fn authority(code: &str, kind: Kind, names: &[&str]) -> KnownAuthority {
    KnownAuthority {
        code: AuthorityCode::new(code),
        kind,
        names: names.iter().map(|name| (*name).to_owned()).collect(),
    }
}

fn register() -> Register {
    Register {
        authorities: vec![
            authority("1", Kind::City, &["קריית אונו"]),
            authority("2", Kind::City, &["תל אביב-יפו"]),
            authority("3", Kind::LocalCouncil, &["ג'ת"]),
            authority("4", Kind::RegionalCouncil, &["מטה אשר"]),
            authority("5", Kind::City, &["נוף הגליל", "נצרת עילית"]),
            authority("6", Kind::City, &["נצרת"]),
            authority("7", Kind::Other, &["מקווה ישראל"]),
            authority("8", Kind::LocalCouncil, &["שוהם"]),
            authority("9", Kind::City, &["טירה"]),
        ],
        ..Register::default()
    }
}

fn place_one(register: &Register, locality: &str) -> (PlacedSchool, Option<Answer>) {
    let placing = place(register, [(&SchoolCode::new("148080"), locality)]);
    let answer = placing.localities.first().map(|locality| locality.answer.clone());
    (placing.schools[0].clone(), answer)
}

fn candidates(answer: Option<Answer>) -> Vec<String> {
    match answer {
        Some(Answer::Doubtful(candidates)) => {
            candidates.into_iter().map(|candidate| candidate.authority.to_string()).collect()
        }
        other => panic!("not doubtful: {other:?}"),
    }
}

#[test]
fn a_school_whose_code_the_budget_knows_belongs_where_the_budget_says() {
    let mut register = register();
    let known =
        KnownSchool { authority: Some(AuthorityCode::new("4")), placement: Placement::Budget };
    register.schools.insert(SchoolCode::new("148080"), known);
    let (school, locality) = place_one(&register, "שוהם");
    assert_eq!(school.authority, Some(AuthorityCode::new("4")));
    assert_eq!(school.placement, Placement::Budget);
    assert_eq!(locality, None);
}

#[test]
fn a_school_in_a_town_of_its_own_name_is_placed_there_and_listed_for_review() {
    for written in ["תל אביב - יפו  ", "תל-אביב–יפו", "\u{200f}תל אביב יפו*"]
    {
        let (school, answer) = place_one(&register(), written);
        assert_eq!(answer, Some(Answer::Named(AuthorityCode::new("2"))), "{written}");
        assert_eq!(school.placement, Placement::Locality);
    }
    let (school, _) = place_one(&register(), "נצרת עילית");
    assert_eq!(school.authority, Some(AuthorityCode::new("5")), "by its former name");
}

#[test]
fn another_spelling_is_doubtful_until_a_person_says_so_and_then_remembered() {
    let mut register = register();
    let (school, answer) = place_one(&register, "קרית אונו");
    assert_eq!((school.authority, school.placement), (None, Placement::Unknown));
    assert_eq!(candidates(answer), ["1"]);

    register.decisions.insert(locality_key("קרית אונו "), Some(AuthorityCode::new("1")));
    let (school, _) = place_one(&register, "קרית  אונו");
    assert_eq!(school.authority, Some(AuthorityCode::new("1")));
    assert_eq!(school.placement, Placement::Person);
}

#[test]
fn a_kibbutz_bears_no_municipalitys_name() {
    let (school, answer) = place_one(&register(), "כפר בלום");
    assert_eq!((school.authority, school.placement), (None, Placement::Unknown));
    assert_eq!(answer, Some(Answer::Unmatched));
}

#[test]
fn a_person_may_say_that_none_of_them_is_meant() {
    let mut register = register();
    register.decisions.insert(locality_key("מרכז אזורי שוהם"), None);
    let (school, _) = place_one(&register, "מרכז אזורי שוהם");
    assert_eq!((school.authority, school.placement), (None, Placement::Person));
}

#[test]
fn a_name_within_a_name_is_doubtful() {
    assert_eq!(candidates(place_one(&register(), "מרכז אזורי שוהם").1), ["8"]);
}

#[test]
fn a_regional_council_and_a_body_that_is_no_municipality_are_never_found_by_name() {
    for name in ["מטה אשר", "מקווה ישראל"] {
        assert_eq!(place_one(&register(), name).1, Some(Answer::Unmatched), "{name}");
    }
}

#[test]
fn a_geresh_tells_two_places_apart() {
    assert_eq!(place_one(&register(), "ג׳ת").1, Some(Answer::Named(AuthorityCode::new("3"))));
    assert_eq!(candidates(place_one(&register(), "גת").1), ["3"]);
}

#[test]
fn short_names_one_letter_apart_are_different_places() {
    assert_eq!(place_one(&register(), "טמרה").1, Some(Answer::Unmatched));
}

#[test]
fn two_authorities_of_one_name_are_for_a_person_to_tell_apart() {
    let mut register = register();
    register.authorities.push(authority("10", Kind::LocalCouncil, &["טירה"]));
    assert_eq!(candidates(place_one(&register, "טירה").1), ["10", "9"]);
}

#[test]
fn schools_of_one_locality_are_asked_about_once() {
    let schools = [SchoolCode::new("111111"), SchoolCode::new("222222")];
    let placing = place(&register(), [(&schools[0], "קרית אונו"), (&schools[1], "קרית-אונו")]);
    assert_eq!(placing.localities.len(), 1);
    assert_eq!(placing.doubtful().next().map(|locality| locality.schools.len()), Some(2));
}

#[test]
fn a_school_without_a_locality_is_unknown() {
    assert_eq!(place_one(&register(), " ").1, Some(Answer::Unmatched));
}

proptest! {
    #[test]
    fn the_key_of_a_key_is_itself(name in "[א-ת'\"׳״() -]{0,20}") {
        let key = locality_key(&name);
        prop_assert_eq!(locality_key(&key), key);
    }

    #[test]
    fn a_decision_always_stands(name in "\\PC{1,20}", code in proptest::option::of("[1-9]")) {
        let mut register = register();
        let decision = code.map(AuthorityCode::new);
        register.decisions.insert(locality_key(&name), decision.clone());
        let (school, _) = place_one(&register, &name);
        prop_assert_eq!(school.authority, decision);
        prop_assert_eq!(school.placement, Placement::Person);
    }

    #[test]
    fn only_municipalities_are_ever_found_by_name(name in "(מטה אשר|מקווה ישראל|[א-ת' ]{0,12})") {
        if let Some(authority) = place_one(&register(), &name).0.authority {
            prop_assert!(!["4", "7"].contains(&authority.as_str()));
        }
    }
}
