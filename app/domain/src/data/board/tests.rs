use super::*;
use crate::data::panel::{Choice, Kind, Years};
use crate::id::{GrantId, IndicatorCode};
use crate::people::{Grant, Role};
use proptest::prelude::*;

fn panel(title: &str) -> Panel {
    Panel {
        kind: Kind::Bar,
        title: title.to_owned(),
        indicators: vec![IndicatorCode::new("examinees.mathematics.5")],
        places: vec![Choice::Members],
        years: Years::Last(2),
    }
}

fn board(panels: usize) -> Board {
    Board {
        id: BoardId::new("b"),
        title: Title { he: "הרשת".into(), ..Title::default() },
        owner: Some(AccountId::new("rana")),
        city: Some(AuthorityCode::new("90001")),
        shared: Sharing::Own,
        content: Content::of((0..panels).map(|number| panel(&number.to_string()))),
        link: None,
        created_at: Instant(1),
        changed_at: Instant(1),
        deleted_at: None,
    }
}

fn somebody(name: &str, role: Role, scope: Scope) -> Actor {
    Actor {
        account: Some(AccountId::new(name)),
        name: name.to_owned(),
        language: None,
        grants: vec![Grant { id: GrantId::new("g"), role, scope }],
    }
}

fn city(code: &str) -> Scope {
    Scope::City(AuthorityCode::new(code))
}

fn titles(board: &Board) -> Vec<&str> {
    board.content.panels.iter().map(|placed| placed.panel.title.as_str()).collect()
}

#[test]
fn a_board_is_its_owners_until_it_is_shared() {
    let mut board = board(1);
    let owner = somebody("rana", Role::Mayor, city("90001"));
    let colleague = somebody("dan", Role::DepartmentHead, city("90001"));
    let neighbour = somebody("noor", Role::Mayor, city("73007"));
    let guest = somebody("guest", Role::Guest, Scope::Meeting("m".into()));
    let sees = |board: &Board| {
        [&owner, &colleague, &neighbour, &guest].map(|actor| board.check_seen_by(actor).is_ok())
    };
    assert_eq!(sees(&board), [true, false, false, false]);
    board.shared = Sharing::City;
    assert_eq!(sees(&board), [true, true, false, false]);
    board.shared = Sharing::Network;
    assert_eq!(sees(&board), [true, true, true, false]);
    assert_eq!(board.check_seen_by(&Actor::anonymous()), Err(Refusal::SignInNeeded));
    assert_eq!(
        board.check_changed_by(&colleague),
        Err(Refusal::Missing),
        "to see is not to change"
    );
    assert_eq!(board.check_changed_by(&owner), Ok(()));
    board.deleted_at = Some(Instant(2));
    assert_eq!(sees(&board), [true, false, false, false], "the owner may bring it back");
    let left = Actor { grants: Vec::new(), ..owner };
    assert_eq!(board.check_seen_by(&left), Err(Refusal::Missing), "who left sees it no more");
}

#[test]
fn nobodys_board_belongs_to_nobody() {
    let board = Board { owner: None, shared: Sharing::Network, ..board(1) };
    assert!(board.check_changed_by(&Actor::anonymous()).is_err());
    let member = somebody("dan", Role::DepartmentHead, city("90001"));
    assert!(board.check_changed_by(&member).is_err() && board.check_seen_by(&member).is_ok());
}

#[test]
fn a_panel_is_moved_taken_away_and_put_back_to_where_it_stood() {
    let now = Instant(5);
    let board = board(3);
    let moved = board.edited(&Edit::Forward(3), now).expect("moved");
    assert_eq!((titles(&moved), moved.changed_at), (vec!["0", "2", "1"], now));
    let first = board.edited(&Edit::Forward(1), now).expect("stays");
    assert_eq!((titles(&first), first.changed_at), (vec!["0", "1", "2"], Instant(1)));
    let last = board.edited(&Edit::Back(3), now).expect("stays");
    assert_eq!(titles(&last), ["0", "1", "2"]);
    let without = board.edited(&Edit::Remove(2), now).expect("taken away");
    assert_eq!(titles(&without), ["0", "2"]);
    assert_eq!(without.edited(&Edit::Remove(2), now).expect("pressed twice"), without);
    assert_eq!(without.edited(&Edit::Remove(9), now), Err(Refusal::Missing));
    let back = without.edited(&Edit::PutBack, now).expect("put back");
    assert_eq!(titles(&back), ["0", "1", "2"]);
    assert_eq!(back.edited(&Edit::PutBack, now).expect("pressed twice"), back);
    let added = without.edited(&Edit::Add(panel("new")), now).expect("added");
    assert_eq!(added.content.panels[2].number, 4, "a number is given once");
    let twice = added.edited(&Edit::Add(panel("new")), now).expect("sent twice");
    assert_eq!(twice, added);
}

#[test]
fn a_board_that_was_thrown_away_is_brought_back_and_not_changed_meanwhile() {
    let gone = board(1).edited(&Edit::Delete, Instant(5)).expect("deleted");
    assert_eq!(gone.deleted_at, Some(Instant(5)));
    assert_eq!(gone.edited(&Edit::Delete, Instant(6)).expect("pressed twice"), gone);
    let refused = gone.edited(&Edit::Remove(1), Instant(6));
    assert_eq!(refused, Err(Refusal::Conflict("boards-conflict-deleted".into())));
    assert_eq!(gone.edited(&Edit::Restore, Instant(6)).expect("back").deleted_at, None);
}

#[test]
fn a_board_holds_as_many_panels_as_one_sitting() {
    let full = board(MOST_PANELS);
    let refused = full.edited(&Edit::Add(panel("more")), Instant(2));
    assert_eq!(refused, Err(Refusal::Conflict("boards-conflict-full".into())));
}

#[test]
fn a_title_is_typed_in_one_line() {
    assert_eq!(title("  לוח \n הרשת ").expect("a title").he, "לוח הרשת");
    assert!(title(" ").is_err() && title(&"א".repeat(TITLE_LENGTH + 1)).is_err());
}

proptest! {
    #[test]
    fn whatever_is_pressed_no_number_is_given_twice(
        pressed in proptest::collection::vec((0..6_u8, 1..9_u32), 0..30)
    ) {
        let mut board = board(3);
        for (at, (what, number)) in pressed.into_iter().enumerate() {
            let edit = match what {
                0 => Edit::Add(panel(&at.to_string())),
                1 => Edit::Forward(number),
                2 => Edit::Back(number),
                3 => Edit::Remove(number),
                4 => Edit::PutBack,
                _ => Edit::Replace(number, panel("other")),
            };
            board = board.edited(&edit, Instant(2)).unwrap_or(board);
            let panels = board.content.panels.iter();
            let mut numbers: Vec<u32> = panels
                .chain(board.content.removed.iter().map(|(_, removed)| removed))
                .map(|placed| placed.number)
                .collect();
            numbers.sort_unstable();
            let all = numbers.len();
            numbers.dedup();
            prop_assert_eq!(numbers.len(), all);
            prop_assert!(numbers.iter().all(|number| *number < board.content.next));
        }
    }
}
