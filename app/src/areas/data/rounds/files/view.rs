//! What these pages show.

use crate::areas::data::rounds::view::RoundLine;
use hamsa_domain::id::{AnswerFileId, IndicatorCode, SchoolCode};
use serde::{Deserialize, Serialize};

/// The files of a round.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FilesView {
    /// The round.
    pub round: RoundLine,
    /// Its files, the last brought first.
    pub files: Vec<FileLine>,
}

/// A file in a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FileLine {
    /// Its id.
    pub id: AnswerFileId,
    /// The name it came with.
    pub name: String,
    /// Who brought it; empty where that is not known.
    pub by: String,
    /// When.
    pub brought: String,
    /// When its figures were last taken over.
    pub taken_at: Option<String>,
    /// Of how many schools.
    pub taken: i64,
}

/// One file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FileView {
    /// The round.
    pub round: RoundLine,
    /// The file.
    pub file: FileLine,
    /// The row of its headings; `None` where none was found.
    pub heading_row: Option<u32>,
    /// Its columns; empty where no headings were found.
    pub columns: Vec<ColumnView>,
    /// The figures that a column may hold, by name.
    pub figures: Vec<(IndicatorCode, String)>,
    /// What is not clear about the columns: the column it is said of, if it is of one, and the message's key.
    pub unclear: Vec<(Option<usize>, String)>,
    /// What each school would get, in the order of the table.
    pub schools: Vec<SchoolPreview>,
    /// The first faults.
    pub faults: Vec<FaultLine>,
    /// How many faults there are in all.
    pub all_faults: usize,
}

/// How many faults are shown; a file with more is mended in the spreadsheet.
#[cfg(feature = "ssr")]
pub const MOST_FAULTS: usize = 100;

/// One column.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ColumnView {
    /// Its letters in a spreadsheet.
    pub letters: String,
    /// What stands above it.
    pub heading: String,
    /// What stands in its first rows.
    pub samples: Vec<String>,
    /// What it holds, as a form sends it.
    pub meaning: String,
}

/// What a school would get.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SchoolPreview {
    /// Its code.
    pub school: SchoolCode,
    /// Its name.
    pub name: String,
    /// In which row.
    pub row: u32,
    /// How many figures the row holds.
    pub figures: usize,
    /// How many of them are not answered yet.
    pub new: usize,
    /// Those that would take the place of another answer: what it is called, the answer, and what the row says;
    /// nothing for a number that is not known.
    pub replaced: Vec<(String, Option<String>, Option<String>)>,
    /// The version that it was compared with.
    pub version: i64,
}

/// A fault.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FaultLine {
    /// In which row; 0 where it is not of one.
    pub row: u32,
    /// Under which heading; empty for a whole row.
    pub column: String,
    /// What stands there.
    pub value: String,
    /// The key of the message that says what is wrong.
    pub message: String,
    /// Its `$limit`.
    pub limit: i64,
}

/// The letters of a column as spreadsheets write them: 0 is A, 26 is AA.
#[cfg(feature = "ssr")]
pub fn letters(column: usize) -> String {
    let mut letters = String::new();
    let mut left = column + 1;
    while left > 0 {
        let letter = ((left - 1) % 26) as u8;
        letters.insert(0, char::from(b'A' + letter));
        left = (left - 1) / 26;
    }
    letters
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::letters;

    #[test]
    fn columns_are_called_as_spreadsheets_call_them() {
        let called = [0, 25, 26, 51, 52, 701, 702].map(letters);
        assert_eq!(called, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }
}
