use super::*;

fn someone(role: Role, scope: Scope) -> Actor {
    Actor {
        account: Some(AccountId::new("a")),
        grants: vec![Grant { id: GrantId::new("g"), role, scope }],
        ..Actor::default()
    }
}

fn city(code: &str) -> Scope {
    Scope::City(AuthorityCode::new(code))
}

#[test]
fn a_mayor_leads_her_city_and_no_other() {
    let mayor = someone(Role::Mayor, city("90001"));
    assert!(mayor.may(Right::SetGoals, &city("90001")));
    assert!(!mayor.may(Right::SetGoals, &city("40006")));
    assert_eq!(mayor.must(Right::SetGoals, &city("40006")), Err(Refusal::Missing));
    assert_eq!(mayor.audience(&AuthorityCode::new("90001")), Audience::OwnCity);
    assert_eq!(mayor.audience(&AuthorityCode::new("40006")), Audience::Network);
}

#[test]
fn a_coordinator_keeps_the_network_but_sees_no_citys_small_cells() {
    let coordinator = someone(Role::NetworkCoordinator, Scope::Network);
    assert!(coordinator.may(Right::BringOfficialData, &Scope::Network));
    assert_eq!(coordinator.audience(&AuthorityCode::new("90001")), Audience::Network);
}

#[test]
fn whoever_leads_a_city_or_directs_its_programme_collects_its_data_and_nobody_else_does() {
    for role in Role::ALL {
        let scope = match role.held_in()[0] {
            ScopeKind::City => city("90001"),
            ScopeKind::School => Scope::School(SchoolCode::new("640011")),
            ScopeKind::Cohort => Scope::Cohort("c".into()),
            ScopeKind::Meeting => Scope::Meeting("m".into()),
            ScopeKind::Network => Scope::Network,
        };
        let collects = matches!(role, Role::Mayor | Role::DepartmentHead | Role::ProgrammeDirector);
        let somebody = someone(role, scope);
        assert_eq!(somebody.may(Right::CollectData, &city("90001")), collects, "{role:?}");
        assert!(!somebody.may(Right::CollectData, &city("40006")), "{role:?}");
    }
}

#[test]
fn a_programme_director_sees_the_whole_city_but_sets_no_goals() {
    let director = someone(Role::ProgrammeDirector, city("90001"));
    assert_eq!(director.audience(&AuthorityCode::new("90001")), Audience::OwnCity);
    assert!(!director.may(Right::SetGoals, &city("90001")));
    assert!(!director.may(Right::InvitePeople, &city("90001")));
}

#[test]
fn a_stranger_is_asked_to_sign_in() {
    assert_eq!(
        Actor::anonymous().must(Right::SetGoals, &city("90001")),
        Err(Refusal::SignInNeeded)
    );
    assert_eq!(Actor::anonymous().audience(&AuthorityCode::new("1")), Audience::Public);
}

#[test]
fn nobody_gives_more_than_they_hold() {
    let mayor = someone(Role::Mayor, city("90001"));
    assert!(mayor.may_give(Role::ProgrammeDirector, &city("90001"), None));
    assert!(!mayor.may_give(Role::ProgrammeDirector, &city("40006"), None));
    assert!(!mayor.may_give(Role::NetworkCoordinator, &Scope::Network, None));
    assert!(!mayor.may_give(Role::NetworkCoordinator, &city("90001"), None));
    let coordinator = someone(Role::NetworkCoordinator, Scope::Network);
    assert!(coordinator.may_give(Role::Mayor, &city("40006"), None));
    assert!(!coordinator.may_give(Role::Steward, &Scope::Network, None));
    let steward = someone(Role::Steward, Scope::Network);
    assert!(steward.may_give(Role::Steward, &Scope::Network, None));
}

#[test]
fn whoever_leads_a_city_gives_the_roles_of_its_schools() {
    let (role, school) = (Role::SchoolCoordinator, Scope::School(SchoolCode::new("640037")));
    let [own, other] = ["90001", "40006"].map(AuthorityCode::new);
    let head = someone(Role::DepartmentHead, city("90001"));
    for role in [Role::SchoolCoordinator, Role::TeacherLeader] {
        assert!(head.may_give(role, &school, Some(&own)));
        assert!(!head.may_give(role, &school, Some(&other)), "of another city");
        assert!(!head.may_give(role, &school, None), "of no city known");
        assert!(!head.may_give(role, &city("90001"), None), "a city is no school");
    }
    assert!(!head.may_give(Role::TeacherLeader, &Scope::Network, None), "nor is the network");
    assert!(!head.may_give(Role::Mayor, &school, Some(&own)), "a school has no mayor");
    assert!(!head.may_give(Role::ProgrammeDirector, &city("40006"), Some(&own)));
    assert!(someone(Role::NetworkCoordinator, Scope::Network).may_give(role, &school, None));
    let director = someone(Role::ProgrammeDirector, city("90001"));
    assert!(!director.may_give(role, &school, Some(&own)));
    let coordinator = someone(role, school.clone());
    assert!(!coordinator.may_give(role, &school, Some(&own)));
}

#[test]
fn roles_and_scopes_are_found_again_as_they_were_stored() {
    for role in Role::ALL {
        assert_eq!(Role::parse(role.code()), Some(role));
    }
    for scope in [Scope::Network, city("7"), Scope::Cohort("c".into())] {
        let (kind, code) = scope.columns();
        assert_eq!(Scope::from_columns(kind, code), Some(scope.clone()));
    }
}
