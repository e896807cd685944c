//! The faults of a file as a table that opens in any spreadsheet, for whoever mends the file.

use crate::i18n::Messages;
use crate::plain::plain;
use fluent_bundle::FluentArgs;
use hamsa_domain::data::sheet::{Reason, RowFault};

/// What makes a spreadsheet read the text in UTF-8.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// The faults in the order of the file: sheet, row, column, value and reason, in the language of the
/// messages.
pub fn csv(messages: &Messages, faults: &[RowFault]) -> String {
    let say = |key: &str| plain(&messages.say(key, &FluentArgs::new()));
    let mut text = String::from(BYTE_ORDER_MARK);
    let header = ["sheet", "row", "column", "value", "reason"]
        .map(|column| say(&format!("data-faults-file-{column}")));
    push_line(&mut text, &header);
    for fault in faults {
        let row = if fault.row == 0 { String::new() } else { fault.row.to_string() };
        let column = fault.column.map(|column| say(&format!("data-column-{}", column.code())));
        push_line(
            &mut text,
            &[
                fault.sheet.clone(),
                row,
                column.unwrap_or_default(),
                fault.value.clone(),
                plain(
                    &messages.say(
                        &format!("data-reason-{}", fault.reason.code()),
                        &facts(&fault.reason),
                    ),
                ),
            ],
        );
    }
    text
}

fn facts(reason: &Reason) -> FluentArgs<'static> {
    let mut facts = FluentArgs::new();
    match reason {
        Reason::Contradiction { sheet, row } => {
            facts.set("sheet", sheet.clone());
            facts.set("row", row.to_string());
        }
        Reason::ImpossibleYear { first, last } => {
            facts.set("first", first.to_string());
            facts.set("last", last.to_string());
        }
        _ => {}
    }
    facts
}

fn push_line(text: &mut String, cells: &[String]) {
    let cells: Vec<String> = cells.iter().map(|cell| quoted(&harmless(cell))).collect();
    text.push_str(&cells.join(","));
    text.push_str("\r\n");
}

/// The text so that no spreadsheet calculates with it: what begins like a formula gets an apostrophe.
fn harmless(cell: &str) -> String {
    const STARTS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
    if cell.starts_with(STARTS) { format!("'{cell}") } else { cell.to_owned() }
}

fn quoted(cell: &str) -> String {
    if cell.contains(['"', ',', ';', '\r', '\n', '\t']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::house::Languages;
    use hamsa_domain::Language;
    use hamsa_domain::data::sheet::Column;

    fn fault(value: &str, reason: Reason) -> RowFault {
        RowFault {
            sheet: "גיליון1".into(),
            row: 21,
            column: Some(Column::Examinees),
            value: value.into(),
            reason,
        }
    }

    #[test]
    fn a_coordinator_opens_the_list_in_her_own_language() {
        let messages = Languages::default().messages(Language::En);
        let reason = Reason::Contradiction { sheet: "גיליון1".into(), row: 17 };
        let text = csv(&messages, &[fault("12, 5", Reason::NotANumber), fault("30", reason)]);
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[0], "\u{feff}Sheet,Row,Column,Value,Reason");
        assert!(lines[1].starts_with("גיליון1,21,Number of examinees,\"12, 5\","), "{}", lines[1]);
        assert!(lines[2].contains("row 17"), "{}", lines[2]);
        assert!(text.ends_with("\r\n"));
    }

    #[test]
    fn no_cell_of_the_list_is_calculated_by_a_spreadsheet() {
        for evil in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"] {
            assert!(harmless(evil).starts_with('\''), "{evil:?}");
        }
        assert_eq!(harmless("5=5"), "5=5");
        assert_eq!(quoted(&harmless("=HYPERLINK(\"x\")")), "\"'=HYPERLINK(\"\"x\"\")\"");
    }

    #[test]
    fn a_fault_of_a_whole_sheet_has_no_row() {
        let messages = Languages::default().messages(Language::He);
        let whole = RowFault { row: 0, column: None, ..fault("", Reason::NoTable) };
        assert!(
            csv(&messages, &[whole])
                .lines()
                .nth(1)
                .is_some_and(|line| line.starts_with("גיליון1,,,,"))
        );
    }
}
