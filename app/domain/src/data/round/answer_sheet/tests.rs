use super::*;

fn row(cells: &[&str]) -> Vec<Value> {
    let value = |text: &&str| match text.parse() {
        Ok(number) => Value::Number(number),
        Err(_) if text.is_empty() => Value::Empty,
        Err(_) => Value::Text((*text).to_owned()),
    };
    cells.iter().map(value).collect()
}

fn origin() -> Origin {
    Origin {
        round: RoundId::new("019ab"),
        school: SchoolCode::new("140123"),
        year: 2026,
        based_on: 2,
    }
}

fn origin_row() -> Vec<Value> {
    origin().row().into_iter().map(Value::Text).collect()
}

const COLUMNS: [&str; 6] =
    ["hamsa-indicator", "", "", "hamsa-number", "hamsa-unknown", "hamsa-note"];

fn numbered(rows: Vec<Vec<Value>>) -> Vec<(u32, Vec<Value>)> {
    (1..).zip(rows).collect()
}

fn sheet(answers: &[[&str; 6]]) -> Vec<(u32, Vec<Value>)> {
    let head = [origin_row(), row(&COLUMNS), row(&["", "Figure", "Last year", "This year"])];
    numbered(head.into_iter().chain(answers.iter().map(|cells| row(cells))).collect())
}

#[test]
fn a_sheet_says_of_each_figure_what_was_typed_and_in_which_row() {
    let read = AnswerSheet::read(&sheet(&[
        ["pupils.mathematics.11.5", "Pupils", "30", "34", "", ""],
        ["", "Teachers", "", "", "", ""],
        ["teachers.mathematics", "Teachers", "4", "", "✓", "on leave"],
        ["pupils.mathematics.10.5", "Pupils", "31", "כ-30", "", ""],
    ]))
    .unwrap();
    assert_eq!(read.origin, origin());
    let typed = |code: &str| &read.form.cells[&IndicatorCode::new(code)];
    assert_eq!(typed("pupils.mathematics.11.5").text, "34");
    assert_eq!(typed("pupils.mathematics.10.5").text, "כ-30");
    assert!(typed("teachers.mathematics").unknown);
    assert_eq!(typed("teachers.mathematics").note, "on leave");
    assert_eq!(read.rows[&IndicatorCode::new("teachers.mathematics")], 6);
}

#[test]
fn neither_the_order_of_columns_nor_the_words_over_them_matter() {
    let rows = numbered(vec![
        row(&["a title that somebody put above"]),
        origin_row(),
        row(&["hamsa-note", "hamsa-number", "hamsa-indicator", "hamsa-unknown"]),
        row(&["My remarks", "Renamed by a school", "", ""]),
        row(&["note", "12", "pupils.mathematics.12.5", ""]),
    ]);
    let read = AnswerSheet::read(&rows).unwrap();
    let typed = &read.form.cells[&IndicatorCode::new("pupils.mathematics.12.5")];
    assert_eq!((typed.text.as_str(), typed.note.as_str()), ("12", "note"));
}

#[test]
fn another_spreadsheet_and_one_whose_columns_are_gone_are_told_apart() {
    let other = numbered(vec![row(&["School", "Pupils"]), row(&["A", "12"])]);
    assert_eq!(AnswerSheet::read(&other), Err(NoAnswers::NotTheSheet));
    let bare = numbered(vec![origin_row(), row(&["hamsa-indicator", "hamsa-number"])]);
    assert_eq!(AnswerSheet::read(&bare), Err(NoAnswers::Incomplete));
    assert_eq!(AnswerSheet::read(&sheet(&[])), Err(NoAnswers::Incomplete));
    let mut newer = sheet(&[["a", "", "", "1", "", ""]]);
    newer[0].1[1] = Value::Text("2".to_owned());
    assert_eq!(AnswerSheet::read(&newer), Err(NoAnswers::NotTheSheet));
}

#[test]
fn a_figure_in_two_rows_is_not_guessed_at() {
    let twice = sheet(&[["a", "", "", "1", "", ""], ["a", "", "", "2", "", ""]]);
    assert_eq!(AnswerSheet::read(&twice), Err(NoAnswers::FigureTwice));
}

#[test]
fn a_sheet_of_last_year_or_of_another_school_is_refused() {
    let read = AnswerSheet::read(&sheet(&[["a", "", "", "1", "", ""]])).unwrap();
    let (round, school) = (RoundId::new("019ab"), SchoolCode::new("140123"));
    assert_eq!(read.must_be_of(&round, &school), Ok(()));
    let (later, other) = (RoundId::new("019ac"), SchoolCode::new("140124"));
    assert_eq!(read.must_be_of(&later, &school), Err(NoAnswers::OtherRound));
    assert_eq!(read.must_be_of(&round, &other), Err(NoAnswers::OtherSchool));
}

#[test]
fn a_date_that_a_spreadsheet_made_of_a_number_is_read_as_the_date_it_is() {
    let mut rows = sheet(&[["a", "", "", "", "", ""]]);
    rows[3].1[3] = Value::Other("2026-03-12".to_owned());
    let read = AnswerSheet::read(&rows).unwrap();
    assert_eq!(read.form.cells[&IndicatorCode::new("a")].text, "2026-03-12");
}
