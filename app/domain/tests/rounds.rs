//! Collection rounds: what a city asks, what schools answer, and that nothing that was typed is lost.

#![allow(clippy::expect_used)]

#[path = "rounds/desk.rs"]
mod desk;
#[path = "rounds/random.rs"]
mod random;

use desk::{CELLS, Office, answers, cell, contact, incoming, round, typed};
use hamsa_domain::data::round::{
    Answer, Answers, Arrived, Clash, Completeness, Received, Reply, Request, RequestState,
    RoundState, Standing, altered, chase, closing, conflict,
};
use hamsa_domain::id::{IndicatorCode, RequestId, RoundId, SchoolCode};
use hamsa_domain::time::{DAY, HOUR};
use hamsa_domain::{Instant, Refusal};
use std::collections::BTreeMap;

fn conflict(how: &str) -> Refusal {
    Refusal::Conflict(how.to_owned())
}

#[test]
fn a_school_answers_is_asked_about_one_number_and_is_approved_and_published() {
    let mut office = Office::sent();
    let receipt = office.receive(&incoming("a", 0, &[("x", 30.0), ("y", 2.0)])).expect("received");
    assert!(matches!(receipt, Received::New { .. }));
    assert_eq!(office.request.state, RequestState::Received);
    office.ask("x").expect("asked");
    assert_eq!(office.request.state, RequestState::InQuestion);
    assert_eq!(office.approve(1), Err(conflict(conflict::OPEN_QUESTIONS)));
    // Only the disputed cell comes back.
    office.receive(&incoming("b", 1, &[("x", 31.0)])).expect("received");
    assert_eq!(office.request.state, RequestState::Received);
    assert_eq!(office.newest(), answers(&[("x", 31.0), ("y", 2.0)]), "the rest stays");
    office.approve(2).expect("approved");
    office.publish().expect("published");
    assert_eq!(office.publish(), Err(conflict(conflict::ALREADY_PUBLISHED)));
}

#[test]
fn a_disputed_number_may_be_confirmed_in_words_or_by_one_tap() {
    for reply in [
        Reply { text: "נספר שוב, כך זה".to_owned(), confirmed: false },
        Reply { text: String::new(), confirmed: true },
    ] {
        let mut office = Office::sent();
        office.receive(&incoming("a", 0, &[("x", 30.0)])).expect("received");
        office.ask("x").expect("asked");
        let mut same = incoming("b", 1, &[("x", 30.0)]);
        assert_eq!(office.receive(&same), Ok(Received::Known(office.versions[0].receipt())));
        same.replies = BTreeMap::from([(cell("x"), reply)]);
        office.receive(&same).expect("received");
        assert_eq!((office.request.state, office.versions.len()), (RequestState::Received, 2));
    }
}

#[test]
fn the_same_command_has_the_same_receipt_also_after_the_round_was_closed() {
    let mut office = Office::sent();
    let form = incoming("a", 0, &[("x", 30.0)]);
    office.receive(&form).expect("received");
    office.receive(&incoming("b", 1, &[("x", 31.0)])).expect("received");
    office.round = office.round.closed(office.now).expect("closed");
    assert_eq!(office.receive(&form), Ok(Received::Known(office.versions[0].receipt())));
    let other = incoming("a", 0, &[("x", 99.0)]);
    assert_eq!(office.receive(&other), Err(conflict(conflict::COMMAND_REUSED)));
    let late = incoming("c", 2, &[("x", 32.0)]);
    assert_eq!(office.receive(&late), Err(conflict(conflict::ROUND_CLOSED)));
}

#[test]
fn a_command_that_was_joined_with_another_devices_is_known_again_too() {
    let mut office = Office::sent();
    office.receive(&incoming("a", 0, &[("x", 30.0), ("y", 2.0)])).expect("received");
    office.receive(&incoming("b", 1, &[("x", 31.0), ("y", 2.0)])).expect("received");
    let third = incoming("c", 1, &[("x", 30.0), ("y", 3.0)]);
    office.receive(&third).expect("received");
    assert_eq!(office.newest(), answers(&[("x", 31.0), ("y", 3.0)]));
    assert_eq!(office.receive(&third), Ok(Received::Known(office.versions[2].receipt())));
}

#[test]
fn a_reply_typed_after_a_receipt_that_got_lost_is_not_taken_for_the_form_that_arrived() {
    let mut office = Office::sent();
    office.receive(&incoming("a", 0, &[("x", 30.0), ("y", 2.0)])).expect("received");
    office.ask("x").expect("asked");
    office.ask("y").expect("asked");
    let reply = |text: &str| Reply { text: text.to_owned(), confirmed: false };
    let mut form = incoming("b", 1, &[("x", 30.0), ("y", 2.0)]);
    form.replies = BTreeMap::from([(cell("x"), reply("נספר שוב"))]);
    office.receive(&form).expect("received");
    assert_eq!(office.receive(&form), Ok(Received::Known(office.versions[1].receipt())));
    // The answer to that was lost, and in the same form the second question is answered as well.
    form.replies.insert(cell("y"), reply("שתי מורות"));
    assert_eq!(office.receive(&form), Err(conflict(conflict::COMMAND_REUSED)));
    form.command = "c".to_owned();
    form.based_on = 2;
    form.replies.remove(&cell("x"));
    office.receive(&form).expect("received");
    let said: Vec<_> = office.questions.iter().map(|asked| asked.answer.as_deref()).collect();
    assert_eq!(said, [Some("נספר שוב"), Some("שתי מורות")]);
    // What is asked about the version that it became stood in no form before.
    form.command = "d".to_owned();
    form.based_on = 3;
    form.shown.insert(cell("y"), Some(Answer::number(3.0)));
    form.replies.clear();
    office.receive(&form).expect("received");
    office.ask("y").expect("asked");
    assert_eq!(office.receive(&form), Ok(Received::Known(office.versions[3].receipt())));
}

#[test]
fn a_number_set_back_after_a_receipt_that_got_lost_is_not_taken_for_the_form_that_arrived() {
    let mut office = Office::sent();
    office.receive(&incoming("a", 0, &[("x", 30.0)])).expect("received");
    office.receive(&incoming("b", 1, &[("x", 31.0)])).expect("received");
    let back = incoming("b", 1, &[("x", 30.0)]);
    assert_eq!(office.receive(&back), Err(conflict(conflict::COMMAND_REUSED)));
    let arrived = Arrived::find(&office.versions, "b").expect("it arrived");
    assert_eq!(arrived.said(), answers(&[("x", 31.0)]), "which is where the form goes on from");
}

#[test]
fn a_reply_to_a_question_that_is_settled_is_not_called_received() {
    let mut office = Office::sent();
    office.receive(&incoming("a", 0, &[("x", 30.0), ("y", 2.0)])).expect("received");
    office.ask("x").expect("asked");
    office.take_back();
    let settled = Err(conflict(conflict::QUESTION_SETTLED));
    for (text, confirmed) in [("נספר שוב", false), ("", true)] {
        let mut form = incoming("b", 1, &[("x", 30.0)]);
        form.replies = BTreeMap::from([(cell("x"), Reply { text: text.to_owned(), confirmed })]);
        assert_eq!(office.receive(&form), settled);
        // With another number there is something to receive, and words would still be lost.
        form.shown.insert(cell("x"), Some(Answer::number(31.0)));
        let received = office.clone().receive(&form);
        assert_eq!(received.is_ok(), text.is_empty(), "{received:?}");
    }
    let idle = incoming("c", 1, &[("x", 30.0)]);
    assert!(matches!(office.receive(&idle), Ok(Received::Known(_))));
}

#[test]
fn answers_are_where_they_were_once_a_question_about_them_is_taken_back() {
    let mut office = Office::sent();
    let ask_and_take_back = |office: &mut Office| {
        office.ask("x").expect("asked");
        assert_eq!(office.request.state, RequestState::InQuestion);
        office.take_back();
        office.request.state
    };
    office.receive(&incoming("a", 0, &[("x", 30.0)])).expect("received");
    assert_eq!(ask_and_take_back(&mut office), RequestState::Received);
    office.approve(1).expect("approved");
    assert_eq!(ask_and_take_back(&mut office), RequestState::Approved);
    office.publish().expect("published");
    assert_eq!(ask_and_take_back(&mut office), RequestState::Published);
    office.receive(&incoming("b", 1, &[("x", 31.0)])).expect("received");
    assert_eq!(ask_and_take_back(&mut office), RequestState::Received, "nobody approved that");
    office.now = office.now + HOUR;
    office.approve(2).expect("approved");
    assert_eq!(ask_and_take_back(&mut office), RequestState::Approved, "an older one is public");
}

#[test]
fn nothing_with_a_character_that_databases_refuse_is_received() {
    let mut office = Office::sent();
    let faults = |refused: Result<Received, Refusal>| match refused {
        Err(Refusal::Invalid(faults)) => faults[0].message.clone(),
        other => panic!("a fault was expected: {other:?}"),
    };
    let command = office.receive(&incoming("a\0", 0, &[("x", 30.0)]));
    assert_eq!(faults(command), "data-fault-form-unreadable");
    let mut form = incoming("a", 0, &[("x", 30.0)]);
    let reply = Reply { text: "כן\0".to_owned(), confirmed: false };
    form.replies = BTreeMap::from([(cell("x"), reply)]);
    assert_eq!(faults(office.receive(&form)), "data-fault-text-unfit");
    assert_eq!(cell("x\0").as_str(), "", "and nothing is called so");
}

#[test]
fn two_devices_that_contradict_each_other_are_both_shown() {
    let mut office = Office::sent();
    office.receive(&incoming("a", 0, &[("x", 30.0)])).expect("received");
    let clash = Clash {
        cell: cell("x"),
        theirs: Some(Answer::number(30.0)),
        mine: Some(Answer::number(40.0)),
    };
    let second = incoming("b", 0, &[("x", 40.0), ("y", 1.0)]);
    assert_eq!(office.receive(&second), Ok(Received::Clashing(vec![clash])));
    assert_eq!(office.versions.len(), 1, "a person decides");
    // Decided with both in view.
    office.receive(&incoming("c", 1, &[("x", 40.0), ("y", 1.0)])).expect("received");
    assert_eq!(office.newest(), answers(&[("x", 40.0), ("y", 1.0)]));
}

#[test]
fn what_comes_after_approval_is_a_correction_and_is_approved_again() {
    let mut office = Office::sent();
    office.receive(&incoming("a", 0, &[("x", 30.0)])).expect("received");
    office.approve(1).expect("approved");
    office.publish().expect("published");
    let same = office.receive(&incoming("b", 1, &[("x", 30.0)])).expect("received");
    assert!(matches!(same, Received::Known(_)), "the same again is no correction");
    assert_eq!(office.request.state, RequestState::Published);
    office.receive(&incoming("c", 1, &[("x", 33.0)])).expect("received");
    assert_eq!(office.request.state, RequestState::Received);
    assert!(office.versions[1].correction && !office.versions[0].correction);
    assert_eq!(office.publish(), Err(conflict(conflict::NOT_APPROVED)));
    assert_eq!(office.approve(1), Err(conflict(conflict::NEWER_VERSION)));
    office.approve(2).expect("approved");
    office.publish().expect("published");
}

#[test]
fn each_version_tells_what_it_changed_and_the_first_changed_nothing() {
    let mut office = Office::sent();
    office.receive(&incoming("a", 0, &[("x", 30.0), ("y", 1.0)])).expect("received");
    let mut second = incoming("b", 1, &[("x", 33.0)]);
    second.shown.insert(IndicatorCode::new("y"), None);
    office.receive(&second).expect("received");
    let told: Vec<_> = altered(&office.versions).collect();
    let [(first, nothing), (second, changes)] = &told[..] else { panic!("two versions: {told:?}") };
    assert_eq!((first.number, nothing.len(), second.number), (1, 0, 2));
    let (was, is) = (Answer::number(30.0), Answer::number(33.0));
    let [x, y] = &changes[..] else { panic!("two cells: {changes:?}") };
    assert_eq!((x.cell.as_str(), x.before, x.after), ("x", Some(&was), Some(&is)));
    assert_eq!((y.cell.as_str(), y.before.is_some(), y.after), ("y", true, None), "emptied");
}

#[test]
fn an_empty_form_is_no_answer_and_a_cell_nobody_asked_for_is_a_fault() {
    let mut office = Office::sent();
    let Err(Refusal::Invalid(faults)) = office.receive(&incoming("a", 0, &[])) else {
        panic!("a fault was expected");
    };
    assert_eq!(faults[0].message, "data-fault-form-empty");
    let Err(Refusal::Invalid(faults)) = office.receive(&incoming("a", 0, &[("q", 1.0)])) else {
        panic!("a fault was expected");
    };
    assert_eq!((faults[0].field.as_str(), office.versions.len()), ("q", 0));
}

#[test]
fn a_school_that_was_not_asked_yet_can_answer_by_phone_and_gets_its_link_later() {
    let mut office = Office::sent();
    office.request = Request { sent_at: None, state: RequestState::Draft, ..office.request };
    office.receive(&incoming("a", 0, &[("x", 1.0)])).expect("received");
    office.request = office.request.sent(&office.round, true, office.now).expect("sent");
    assert_eq!(office.request.state, RequestState::Received);
}

#[test]
fn a_link_is_sent_once_needs_an_address_and_goes_on_paper_without() {
    let round = round();
    let nobody = |email: Option<&str>| {
        let (id, school) = (RequestId::new("1"), SchoolCode::new("640011"));
        Request::draft(id, RoundId::new("r"), school, contact(email))
    };
    let now = Instant(0);
    assert!(matches!(nobody(None).sent(&round, true, now), Err(Refusal::Invalid(_))));
    assert!(nobody(None).sent(&round, false, now).is_ok());
    let sent = nobody(Some("a@b.cd")).sent(&round, true, now).expect("sent");
    assert_eq!(sent.sent(&round, true, now), Err(conflict(conflict::ALREADY_SENT)));
    let closed = nobody(None).with_closed_school(&round, true).expect("closed");
    assert_eq!(closed.sent(&round, false, now), Err(conflict(conflict::SCHOOL_CLOSED)));
}

#[test]
fn nobody_is_reminded_twice_a_day_or_of_nothing() {
    let mut office = Office::sent();
    let nothing = Completeness { answered: 0, expected: 3 };
    let remind = |office: &Office, completeness, at| {
        office.request.reminded(&office.round, completeness, at)
    };
    let now = office.now;
    assert_eq!(remind(&office, nothing, now + HOUR), Err(conflict(conflict::REMINDED_LATELY)));
    office.request = remind(&office, nothing, now + DAY).expect("reminded");
    assert_eq!(office.request.reminders, 1);
    let again = remind(&office, nothing, now + DAY + HOUR);
    assert_eq!(again, Err(conflict(conflict::REMINDED_LATELY)));
    office.receive(&incoming("a", 0, &CELLS.map(|cell| (cell, 1.0)))).expect("received");
    let whole = Completeness { answered: 3, expected: 3 };
    assert_eq!(remind(&office, whole, now + 9 * DAY), Err(conflict(conflict::NOTHING_MISSING)));
}

#[test]
fn a_round_is_overdue_by_itself_and_closed_by_a_person() {
    let round = round();
    assert!(!round.is_overdue(round.deadline));
    assert!(round.is_overdue(round.deadline + 1));
    let closed = round.closed(round.deadline).expect("closed");
    assert_eq!(closed.must_be_open(), Err(conflict(conflict::ROUND_CLOSED)));
    assert!(matches!(closed.reopened(Instant(0), Instant(1)), Err(Refusal::Invalid(_))));
    let deadline = round.deadline + DAY;
    let reopened = closed.reopened(deadline, round.deadline).expect("reopened");
    assert_eq!((reopened.state, reopened.deadline), (RoundState::Open, deadline));
}

#[test]
fn who_has_come_least_far_is_called_first() {
    let office = Office::sent();
    let named = |name: &str| Request { school: SchoolCode::new(name), ..office.request.clone() };
    let empty = Completeness { answered: 0, expected: 3 };
    let some = Completeness { answered: 1, expected: 3 };
    let all = Completeness { answered: 3, expected: 3 };
    let (now, opened_at) = (office.now + 2 * DAY, Some(office.now));
    let requests = [
        (Request { state: RequestState::Received, version: 1, ..named("partly") }, some),
        (Request { state: RequestState::InQuestion, version: 1, ..named("asked") }, all),
        (Request { opened_at, ..named("opened") }, empty),
        (Request { reminders: 2, reminded_at: Some(now), ..named("reminded") }, empty),
        (named("silent"), empty),
        (Request { state: RequestState::Draft, sent_at: None, ..named("draft") }, empty),
        (Request { state: RequestState::Received, version: 1, ..named("done") }, all),
        (Request { state: RequestState::Approved, version: 1, ..named("fine") }, some),
        (Request { closed_school: true, ..named("closed") }, Completeness::default()),
    ];
    let list =
        chase::list(&office.round, requests.iter().map(|(request, some)| (request, *some)), now);
    let told: Vec<_> = list
        .iter()
        .map(|chased| (chased.school.as_str(), chased.standing, chased.can_be_reminded))
        .collect();
    let expected = [
        ("draft", Standing::NotSent, false),
        ("reminded", Standing::NeverOpened, false),
        ("silent", Standing::NeverOpened, true),
        ("opened", Standing::Opened, true),
        ("asked", Standing::InQuestion, true),
        ("partly", Standing::PartlyAnswered, true),
    ];
    assert_eq!(told, expected);
}

#[test]
fn closing_says_what_is_missing_and_a_closed_school_is_not() {
    let office = Office::sent();
    let (all, some) = (answers(&CELLS.map(|cell| (cell, 1.0))), answers(&[("x", 1.0)]));
    let named = |name: &str, state| {
        let version = i64::from(state > RequestState::Sent);
        Request { school: SchoolCode::new(name), state, version, ..office.request.clone() }
    };
    let requests = [
        (named("silent", RequestState::Sent), Answers::new()),
        (named("partly", RequestState::Received), some),
        (named("done", RequestState::Published), all.clone()),
        (named("approved", RequestState::Approved), all),
        (Request { closed_school: true, ..named("closed", RequestState::Sent) }, Answers::new()),
    ];
    let told = requests.iter().map(|(request, answers)| (request, answers));
    let closing = closing::missing(&office.round.cells, told);
    let school = |name: &str| SchoolCode::new(name);
    assert_eq!(closing.silent, [school("silent")]);
    assert_eq!(closing.partly, [(school("partly"), vec![cell("y"), cell("z")])]);
    assert_eq!(closing.not_approved, [school("partly")]);
    assert_eq!(closing.not_published, [school("approved")]);
    assert_eq!(closing.closed_schools, [school("closed")]);
    assert_eq!(closing.completeness, Completeness { answered: 7, expected: 12 });
    assert!(!closing.is_nothing());
}

#[test]
fn a_form_with_nothing_new_from_the_phone_changes_nothing() {
    let mut office = Office::sent();
    office.receive(&incoming("a", 0, &[("x", 1.0)])).expect("received");
    let idle = typed("b", 0, &[("x", None), ("y", None)]);
    assert!(matches!(office.receive(&idle), Ok(Received::Known(_))), "an old empty form");
    assert_eq!(office.newest(), answers(&[("x", 1.0)]));
}
