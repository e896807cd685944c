//! Reports as files, opened by programs that know nothing of what wrote them.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test says what it found by failing")]

use calamine::{Data, Reader, Xlsx};
use hamsa_domain::Language;
use hamsa_domain::data::catalogue::Unit;
use hamsa_domain::data::document::{
    Cell, Column, Definition, Document, Fact, Finding, Head, Row, Table, TableHead, Words,
};
use hamsa_export::{comma_separated, json, workbook};
use std::io::Cursor;
use std::process::Command;

/// What a text would do in a spreadsheet that calculates with it.
const FORMULA: &str = "=HYPERLINK(\"http://elsewhere.example\";\"press\")";

fn document(language: Language) -> Document {
    let words = Words {
        about: "על הדוח".to_owned(),
        date: "תאריך".to_owned(),
        completeness: "שלמות".to_owned(),
        link: "קישור".to_owned(),
        definitions: "הגדרות".to_owned(),
        meaning: "מה נספר".to_owned(),
        source: "מקור".to_owned(),
        withheld: "חסוי".to_owned(),
        made_up: String::new(),
    };
    let head = Head {
        language,
        title: "דוח שנתי: באר שבע, تقرير سنوي".to_owned(),
        findings: vec![Finding {
            label: "ממצא".to_owned(), text: "נוספו 51 נבחנים.".to_owned()
        }],
        filters: vec![Fact { name: "רשות".to_owned(), value: "באר שבע".to_owned() }],
        date: "22.11.2026".to_owned(),
        completeness: "9 מתוך 12 בתי ספר דיווחו.".to_owned(),
        link: "https://hamsa.example/data/reports/city?city=90001&year=2018".to_owned(),
        definitions: vec![Definition {
            name: "נבחנים".to_owned(),
            meaning: "מי שנבחנו".to_owned(),
            source: "משרד החינוך".to_owned(),
        }],
        words,
    };
    let table = |code: &str, rows: Vec<Row>| Table {
        head: TableHead {
            code: code.to_owned(),
            title: "נבחנים לפי רמה".to_owned(),
            lead: "שנה אחר שנה".to_owned(),
            columns: vec![Column::words("הנתון"), Column::number("2017"), Column::number("2018")],
        },
        rows,
    };
    let shown = |value, decimals, unit| Cell::Shown { value, decimals, unit };
    let rows = vec![
        Row {
            cells: vec![
                Cell::text("5 יח״ל, באר שבע"),
                Cell::count(272, Unit::Pupils),
                Cell::count(1_329, Unit::Pupils),
            ],
            is_own: true,
        },
        Row::of(vec![Cell::text(FORMULA), Cell::Withheld, Cell::Missing]),
        Row::of(vec![
            Cell::text("אחוז, \"במירכאות\"\nובשתי שורות"),
            shown(42.5, 1, Unit::Percent),
            shown(-1_200.0, 0, Unit::Shekels),
        ]),
        Row::of(vec![Cell::text("אפס"), Cell::count(0, Unit::Pupils), Cell::Missing]),
    ];
    let second = vec![Row::of(vec![Cell::text("א"), Cell::Missing, Cell::Withheld])];
    Document { head, tables: vec![table("levels", rows), table("schools", second)] }
}

fn bytes(document: &Document) -> Vec<u8> {
    workbook(&document.head, document.sheets()).unwrap()
}

#[test]
fn a_workbook_read_by_calamine_has_a_sheet_for_each_table_and_real_numbers() {
    let mut book = Xlsx::new(Cursor::new(bytes(&document(Language::He)))).unwrap();
    assert_eq!(book.sheet_names(), ["על הדוח", "נבחנים לפי רמה", "נבחנים לפי רמה 2"]);
    let about = book.worksheet_range("על הדוח").unwrap();
    let said: Vec<String> = about.used_cells().map(|(_, _, cell)| cell.to_string()).collect();
    for part in [
        "דוח שנתי: באר שבע, تقرير سنوي",
        "נוספו 51 נבחנים.",
        "באר שבע",
        "22.11.2026",
        "9 מתוך 12 בתי ספר דיווחו.",
        "https://hamsa.example/data/reports/city?city=90001&year=2018",
        "מי שנבחנו",
        "משרד החינוך",
    ] {
        assert!(said.iter().any(|cell| cell == part), "{part} in {said:?}");
    }
    let table = book.worksheet_range("נבחנים לפי רמה").unwrap();
    let at = |row, column| table.get_value((row, column)).cloned().unwrap_or_default();
    assert_eq!(at(2, 0), Data::String("הנתון".to_owned()));
    assert_eq!(at(3, 2), Data::Float(1_329.0));
    assert_eq!(at(4, 1), Data::String("חסוי".to_owned()), "said in words");
    assert_eq!(at(4, 2), Data::Empty, "not zero");
    assert_eq!(at(4, 0), Data::String(FORMULA.to_owned()), "a text, whatever it begins with");
    assert_eq!(at(5, 1), Data::Float(42.5));
    assert_eq!(at(6, 1), Data::Float(0.0), "zero is a number");
}

#[test]
fn a_workbook_read_by_openpyxl_runs_from_the_right_and_writes_numbers_as_people_do() {
    for language in Language::ALL {
        let file = std::env::temp_dir().join(format!(
            "hamsa-{}-{}.xlsx",
            language.code(),
            std::process::id()
        ));
        std::fs::write(&file, bytes(&document(language))).unwrap();
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/read_workbook.py");
        let read = Command::new("python3").arg(script).arg(&file).output().expect("python3");
        std::fs::remove_file(&file).unwrap();
        let complaint = String::from_utf8_lossy(&read.stderr).into_owned();
        assert!(read.status.success(), "{complaint} (scripts/setup --tests installs openpyxl)");
        let book: serde_json::Value = serde_json::from_slice(&read.stdout).unwrap();
        assert_eq!(book["title"], "דוח שנתי: באר שבע, تقرير سنوي");
        let (about, table) = (&book["sheets"][0], &book["sheets"][1]);
        for sheet in [about, table] {
            assert_eq!(sheet["is_rtl"], language != Language::En, "{}", sheet["name"]);
        }
        assert_eq!(
            about["links"][0],
            "https://hamsa.example/data/reports/city?city=90001&year=2018"
        );
        assert_eq!(table["frozen"], "B4", "headings stay in view");
        let rows = &table["rows"];
        assert_eq!((&rows[3][1], &rows[3][2]), (&272.into(), &1_329.into()));
        assert_eq!((&rows[4][1], rows[4][2].is_null()), (&"חסוי".into(), true));
        assert_eq!(
            (&table["formats"][3][2], &table["formats"][5][1]),
            (&"#,##0".into(), &"#,##0.0\"%\"".into())
        );
        assert_ne!(table["kinds"][4][0], "f", "no formula");
    }
}

#[test]
fn a_table_as_text_is_read_by_any_reader_of_rfc_4180_and_calculates_nothing() {
    let document = document(Language::He);
    let text = comma_separated(document.tables[0].sheet(), &document.head.words).unwrap();
    let text = text.strip_prefix("\u{feff}".as_bytes()).expect("marked as UTF-8");
    assert!(text.ends_with(b"\r\n"), "lines end as the standard says");
    let mut reader = csv::Reader::from_reader(text);
    assert_eq!(reader.headers().unwrap(), ["הנתון", "2017", "2018"].as_slice());
    let rows: Vec<Vec<String>> =
        reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
    assert_eq!(rows[0], ["5 יח״ל, באר שבע", "272", "1329"]);
    assert_eq!(rows[1], [&format!("'{FORMULA}"), "חסוי", ""]);
    assert_eq!(rows[2], ["אחוז, \"במירכאות\"\nובשתי שורות", "42.5", "-1200"]);
    assert_eq!(rows[3], ["אפס", "0", ""]);
}

#[test]
fn a_table_as_text_says_that_its_figures_are_made_up() {
    let mut document = document(Language::He);
    document.head.words.made_up = "הנתונים מומצאים.".to_owned();
    let text = comma_separated(document.tables[0].sheet(), &document.head.words).unwrap();
    let mut reader = csv::Reader::from_reader(text.as_slice());
    assert_eq!(&reader.headers().unwrap()[3], "הנתונים מומצאים.");
    assert!(reader.records().all(|row| row.unwrap()[3].is_empty()), "rows stay as long");
}

#[test]
fn a_report_as_data_tells_withheld_from_missing_from_zero_and_is_read_again() {
    let mut document = document(Language::Ar);
    let data = json(&document).unwrap();
    let value: serde_json::Value = serde_json::from_slice(&data).unwrap();
    let cells = |row: usize| &value["tables"][0]["rows"][row]["cells"];
    assert_eq!(cells(1)[1], serde_json::json!({ "state": "withheld" }));
    assert_eq!(cells(1)[2], serde_json::json!({ "state": "missing" }));
    assert_eq!(cells(3)[1]["value"], 0.0);
    assert_eq!((&value["language"], &value["date"]), (&"ar".into(), &"22.11.2026".into()));
    // The words of files stay with the server.
    document.head.words = Words::default();
    assert_eq!(serde_json::from_slice::<Document>(&data).unwrap(), document);
}

#[test]
fn rows_that_come_one_after_another_are_written_without_being_held() {
    use hamsa_domain::data::document::Sheet;
    use std::borrow::Cow;
    let document = document(Language::En);
    let head = TableHead { columns: vec![Column::number("n"); 12], ..TableHead::default() };
    let rows = (0..20_000).map(|row| {
        Cow::Owned(Row::of((0..12).map(|column| Cell::count(row * column, Unit::Pupils)).collect()))
    });
    let sheet = Sheet { head: &head, rows: Box::new(rows) };
    let file = workbook(&document.head, [sheet]).unwrap();
    let mut book = Xlsx::new(Cursor::new(file)).unwrap();
    let table = book.worksheet_range("1").unwrap();
    assert_eq!(table.get_value((20_002, 11)), Some(&Data::Float(19_999.0 * 11.0)));
}
