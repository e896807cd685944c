use super::*;
use crate::data::round::answer::Source;
use crate::time::Instant;

fn pupils() -> IndicatorCode {
    IndicatorCode::new("pupils.mathematics.11.5")
}

fn last(number: f64) -> Option<LastYear> {
    let published_at = Some(Instant(0));
    Some(LastYear { value: Value::Number(number), source: Source::Report, published_at })
}

fn read_one(typed: Typed, last: Option<LastYear>) -> Result<Option<Answer>, &'static str> {
    let cell = pupils();
    let asked = AskedCell { cell: &cell, definition: None, last };
    read_cell(&asked, &typed).map_err(|(message, _)| message)
}

fn text(text: &str) -> Typed {
    Typed { text: text.to_owned(), ..Typed::default() }
}

#[test]
fn empty_is_no_answer_zero_is_one_and_so_is_unknown() {
    assert_eq!(read_one(text("  "), None), Ok(None));
    assert_eq!(read_one(text("0"), None), Ok(Some(Answer::number(0.0))));
    let unknown = Typed { unknown: true, ..Typed::default() };
    assert_eq!(read_one(unknown, None), Ok(Some(Answer::unknown())));
}

#[test]
fn one_tap_takes_last_years_number_over() {
    let tapped = Typed { unchanged: true, ..Typed::default() };
    assert_eq!(read_one(tapped.clone(), last(31.0)), Ok(Some(Answer::number(31.0))));
    assert_eq!(read_one(tapped, None), Err("data-fault-no-last-year"));
}

#[test]
fn what_contradicts_itself_comes_back_and_is_not_guessed_at() {
    let both = Typed { unknown: true, ..text("30") };
    assert_eq!(read_one(both, None), Err("data-fault-number-and-unknown"));
    let other = Typed { unchanged: true, ..text("30") };
    assert_eq!(read_one(other, last(31.0)), Err("data-fault-number-and-unchanged"));
    let same = Typed { unchanged: true, ..text("31") };
    assert_eq!(read_one(same, last(31.0)), Ok(Some(Answer::number(31.0))));
    let alone = Typed { note: "?".to_owned(), ..Typed::default() };
    assert_eq!(read_one(alone, None), Err("data-fault-note-alone"));
}

#[test]
fn each_kind_of_no_number_has_its_own_sentence() {
    for (typed, message) in [
        ("כ-30", "data-number-approximate"),
        ("30-40", "data-number-range"),
        ("12/3/2020", "data-number-date"),
        ("שלושים", "data-number-not-a-number"),
        ("-", "data-fault-dash"),
    ] {
        assert_eq!(read_one(text(typed), None), Err(message), "{typed}");
    }
}

#[test]
fn a_form_of_plain_fields_is_read_as_a_whole_and_every_fault_is_told() {
    let (pupils, teachers) = (pupils(), IndicatorCode::new("teachers.mathematics"));
    let asked = [
        AskedCell { cell: &pupils, definition: None, last: last(31.0) },
        AskedCell { cell: &teachers, definition: None, last: None },
    ];
    let (number, unknown) = (field("number", &pupils), field("unknown", &teachers));
    let fields = [
        ("csrf", "x"),
        (number.as_str(), "1,234"),
        ("number:teachers.mathematics", ""),
        (unknown.as_str(), "on"),
        ("note:teachers.mathematics", "מי שיודעת בחופשה"),
        ("number:gone", ""),
        ("reply:pupils.mathematics.11.5", "בדקנו"),
    ];
    let mut form = TypedForm::from_fields(fields);
    assert_eq!(form.replies[&pupils].text, "בדקנו");
    let reading = read(&asked, &form);
    assert_eq!(reading.answers().len(), 2);
    let shown = reading.sound().expect("no faults");
    assert_eq!(shown[&pupils], Some(Answer::number(1_234.0)));

    form.cells.entry(pupils.clone()).or_default().text = "~30".to_owned();
    form.cells.entry(IndicatorCode::new("gone")).or_default().text = "7".to_owned();
    let Err(Refusal::Invalid(faults)) = read(&asked, &form).sound() else {
        panic!("faults were expected");
    };
    let told: Vec<&str> = faults.iter().map(|fault| fault.message.as_str()).collect();
    assert_eq!(told, ["data-fault-cell-not-asked", "data-number-approximate"]);
}

#[test]
fn one_tap_takes_a_whole_group_over_but_nothing_that_was_typed() {
    let (pupils, girls) = (pupils(), IndicatorCode::new("pupils.mathematics.11.5.girls"));
    let asked = [
        AskedCell { cell: &pupils, definition: None, last: last(31.0) },
        AskedCell { cell: &girls, definition: None, last: last(14.0) },
    ];
    let mut form = TypedForm::from_fields([("number:pupils.mathematics.11.5", "33")]);
    form.take_over(&asked);
    let answers = read(&asked, &form).answers();
    assert_eq!(answers[&pupils], Answer::number(33.0));
    assert_eq!(answers[&girls], Answer::number(14.0));
}

#[test]
fn what_was_answered_stands_in_the_form_as_it_was() {
    let unknown = Typed::of(Some(&Answer::unknown()));
    assert_eq!(read_one(unknown, None), Ok(Some(Answer::unknown())));
    for number in [0.0, 12.5, 1_234.0, 85.25, 999_999.99] {
        let answer = Answer { note: "*".to_owned(), ..Answer::number(number) };
        assert_eq!(read_one(Typed::of(Some(&answer)), None), Ok(Some(answer)));
    }
}

#[test]
fn senders_are_found_again_as_they_were_stored() {
    let head = AccountId::new("a");
    for sender in
        [Sender::Link, Sender::Spreadsheet, Sender::Account(head.clone()), Sender::File(head)]
    {
        assert_eq!(Sender::parse(&sender.code()), sender);
    }
}
