//! What a school downloads, and what is read when it comes back.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test says what it found by failing")]

use hamsa_domain::data::round::answer_sheet::Origin;
use hamsa_domain::data::round::{AnswerSheet as Returned, Typed};
use hamsa_domain::id::{IndicatorCode, RoundId, SchoolCode};
use hamsa_export::{AnswerSheet, Figure, Group, Words};
use hamsa_intake::{Limits, sheets};

fn origin() -> Origin {
    Origin {
        round: RoundId::new("019ab-round"),
        school: SchoolCode::new("140123"),
        year: 2026,
        based_on: 0,
    }
}

fn words() -> Words {
    Words {
        sheet: "תשובות".to_owned(),
        title: "מתמטיקה תשפ״ו, בית ספר לדוגמה".to_owned(),
        guidance: vec!["ממלאים את העמודה הצהובה.".to_owned()],
        figure: "הנתון".to_owned(),
        last: "בשנה שעברה".to_owned(),
        number: "השנה".to_owned(),
        unknown: "לא ידוע".to_owned(),
        note: "הערה".to_owned(),
        not_a_number: "יש להקליד מספר".repeat(40),
        tick_hint: "לסמן כאשר המספר אינו ידוע".to_owned(),
    }
}

fn written(codes: &[IndicatorCode], typed: &[Typed]) -> Vec<u8> {
    let figures = codes.iter().zip(typed).map(|(code, typed)| Figure {
        code,
        name: format!("שם של {code}"),
        meaning: "מה בדיוק נספר".to_owned(),
        last: "31".to_owned(),
        typed: typed.clone(),
    });
    let groups = vec![Group { name: "תלמידים".to_owned(), figures: figures.collect() }];
    let sheet = AnswerSheet { origin: origin(), is_rtl: true, words: words(), groups };
    sheet.workbook().unwrap()
}

#[test]
fn what_was_filled_in_comes_back_as_it_was_typed() {
    let codes = ["pupils.mathematics.11.5", "teachers.mathematics", "hours.mathematics"]
        .map(IndicatorCode::new);
    let typed = [
        Typed { text: "34".to_owned(), ..Typed::default() },
        Typed { unknown: true, note: "בחופשה".to_owned(), ..Typed::default() },
        Typed { text: "12.5".to_owned(), ..Typed::default() },
    ];
    let file = written(&codes, &typed);
    let read = sheets("answers.xlsx", &file, &Limits::default()).unwrap();
    assert_eq!(read.len(), 1);
    let returned = Returned::read(&read[0].rows).unwrap();
    assert_eq!(returned.origin, origin());
    for (code, typed) in codes.iter().zip(&typed) {
        assert_eq!(returned.form.cells[code], *typed, "{code}");
    }
}

#[test]
fn a_sheet_saved_as_text_is_read_like_the_workbook() {
    let codes = [IndicatorCode::new("pupils.mathematics.11.5")];
    let file = written(&codes, &[Typed { text: "34".to_owned(), ..Typed::default() }]);
    let rows = &sheets("answers.xlsx", &file, &Limits::default()).unwrap()[0].rows;
    for delimiter in [",", ";", "\t"] {
        let lines = rows.iter().map(|(_, row)| {
            let cells = row.iter().map(|value| format!("\"{}\"", value.shown()));
            cells.collect::<Vec<_>>().join(delimiter)
        });
        let text = lines.collect::<Vec<_>>().join("\n");
        let again = sheets("answers.csv", text.as_bytes(), &Limits::default()).unwrap();
        let returned = Returned::read(&again[0].rows).unwrap();
        assert_eq!(returned.form.cells[&codes[0]].text, "34", "{delimiter:?}");
    }
}
