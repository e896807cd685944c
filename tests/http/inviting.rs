//! Who is offered which place to invite into, and what comes of asking for another.

use hamsa_domain::people::Role;
use hamsa_tests::household::{Answer, Household, Who};
use http::StatusCode;

const MAYOR: Who = Who::Holder(Role::Mayor);

async fn invited(household: &Household, by: Who, email: &str, scope: &str, role: Role) -> Answer {
    let person = [("email", email), ("name", "Rana")];
    let place = [("scope", scope), ("role", role.code())];
    household.post(by, "/people", &[person, place].concat()).await
}

#[tokio::test]
async fn a_mayor_invites_into_the_schools_of_her_city_and_no_other() {
    let household = Household::new().await;
    let page = household.get(MAYOR, "/people").await.text();
    assert!(page.contains("value=\"school:640037\""), "her school is offered");
    assert!(!page.contains("540001"), "the school of Nazareth is not");

    let (own, role) = ("school:640037", Role::SchoolCoordinator);
    let answer = invited(&household, MAYOR, "a@hamsa.example", own, role).await;
    assert_eq!(answer.status, StatusCode::CREATED);
    let page = household.get(MAYOR, "/people").await.text();
    assert!(page.contains("a@hamsa.example"), "the invitation is hers to take back");
    let page = household.get(Who::OtherMayor, "/people").await.text();
    assert!(!page.contains("a@hamsa.example"));

    let lead = Role::TeacherLeader;
    let answer = invited(&household, MAYOR, "c@hamsa.example", own, lead).await;
    assert_eq!(answer.status, StatusCode::CREATED, "teachers are led in a school as well");

    let asked = async |by, scope, role| {
        invited(&household, by, "b@hamsa.example", scope, role).await.status
    };
    assert_eq!(asked(MAYOR, "school:540001", role).await, StatusCode::NOT_FOUND);
    assert_eq!(asked(MAYOR, "school:999999", role).await, StatusCode::NOT_FOUND);
    assert_eq!(asked(MAYOR, "network:", lead).await, StatusCode::NOT_FOUND);
    assert_eq!(asked(Who::OtherMayor, own, role).await, StatusCode::NOT_FOUND);
    let director = Who::Holder(Role::ProgrammeDirector);
    assert_eq!(asked(director, own, role).await, StatusCode::NOT_FOUND, "leads no city");
}

#[tokio::test]
async fn whoever_asks_for_a_role_of_a_school_in_the_city_is_told_which_choice_to_mend() {
    let household = Household::new().await;
    let misplaced = [
        (MAYOR, "city:90001", Role::SchoolCoordinator, "scope"),
        (MAYOR, "city:90001", Role::TeacherLeader, "scope"),
        (MAYOR, "school:640037", Role::ProgrammeDirector, "role"),
        // Those who keep the network are offered no school.
        (Who::Holder(Role::Steward), "city:90001", Role::TeacherLeader, "role"),
    ];
    for (by, scope, role, field) in misplaced {
        let answer = invited(&household, by, "b@hamsa.example", scope, role).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = answer.text();
        for other in ["scope", "role"] {
            let fault = format!("id=\"field-{other}-fault\"");
            assert_eq!(page.contains(&fault), other == field, "{role:?} in {scope}: {other}");
        }
        assert!(page.contains("value=\"b@hamsa.example\""), "what was typed is still there");
    }
}

#[tokio::test]
async fn whoever_joins_a_school_is_its_citys_to_let_go_and_no_other_citys() {
    let household = Household::new().await;
    let store = &household.server.house.store;
    let (school, email) = ("school:640037", "rana@hamsa.example");
    let invite =
        async || invited(&household, MAYOR, email, school, Role::SchoolCoordinator).await.text();
    invite().await;
    let open = value_of(&household.get(MAYOR, "/people").await.text(), "invitation");
    let withdraw = async |by| {
        household.post(by, "/people/invitations/withdraw", &[("invitation", &open)]).await.status
    };
    assert_eq!(withdraw(Who::OtherMayor).await, StatusCode::NOT_FOUND);
    assert_eq!(withdraw(MAYOR).await, StatusCode::SEE_OTHER);
    assert!(!household.get(MAYOR, "/people").await.text().contains(email));

    let page = invite().await;
    let link = page.split("/invitations/").nth(1).and_then(|rest| rest.get(..43));
    let link = format!("/invitations/{}", link.expect("a link"));
    let joining = [("name", "Rana"), ("password", "five units for all")];
    let answer = household.post(Who::Stranger, &link, &joining).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);

    let rana = store.account_by_email(email).await.expect("read").expect("Rana has come");
    let people = store.people_in(None).await.expect("read");
    let rana = people.into_iter().find(|person| person.id == rana.id).expect("is there");
    let [grant] = &rana.grants[..] else { panic!("{:?}", rana.grants) };
    let end = async |by| {
        household.post(by, "/people/roles/end", &[("grant", grant.id.as_str())]).await.status
    };
    assert_eq!(end(Who::OtherMayor).await, StatusCode::NOT_FOUND);
    assert!(household.get(MAYOR, "/people").await.text().contains(grant.id.as_str()));
    assert_eq!(end(MAYOR).await, StatusCode::SEE_OTHER);
    assert!(!household.get(MAYOR, "/people").await.text().contains(email));
    let journal = store.audits_about("grant", grant.id.as_str()).await.expect("read");
    assert_eq!(journal[0].action, "end_grant");
    assert_eq!(journal[0].actor, household.account(MAYOR).await);
}

/// What the first field of this name holds.
fn value_of(page: &str, field: &str) -> String {
    let (_, rest) = page.split_once(&format!("name=\"{field}\" value=\"")).expect("a field");
    rest.split('"').next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn whoever_keeps_the_network_is_offered_cities_and_no_school() {
    let household = Household::new().await;
    let page = household.get(Who::Holder(Role::Steward), "/people").await.text();
    assert!(page.contains("value=\"city:90001\"") && !page.contains("value=\"school:"));
}
