//! The workbook in which a school may answer; `hamsa_domain::data::round::answer_sheet` reads what comes back.

use crate::style;
use hamsa_domain::data::round::Typed;
use hamsa_domain::data::round::answer_sheet::{Column, Origin, TICK};
use hamsa_domain::id::IndicatorCode;
use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DataValidationRule, DocProperties, Format,
    FormatAlign, ProtectionOptions, Workbook, Worksheet, XlsxError,
};

/// How the columns follow each other.
const CODE: u16 = 0;
const NAME: u16 = 1;
const LAST: u16 = 2;
const NUMBER: u16 = 3;
const UNKNOWN: u16 = 4;
const NOTE: u16 = 5;

/// Two hidden rows come first: which request the sheet is of, and what stands in each column.
const TITLE: u32 = 2;
/// The most characters that a spreadsheet takes for the title and the text of a hint.
const HINT: (usize, usize) = (32, 255);
/// A4, as spreadsheets number the sizes of paper.
const A4: u8 = 9;
/// The greatest number that a field takes before the rules look at it.
const GREATEST: f64 = 1e12;

/// What the sheet says.
#[derive(Clone, Debug)]
pub struct AnswerSheet<'s> {
    /// Which request it is of.
    pub origin: Origin,
    /// Whether it runs from the right.
    pub is_rtl: bool,
    /// Its words.
    pub words: Words,
    /// What is asked.
    pub groups: Vec<Group<'s>>,
}

/// The words of a sheet, in one language.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// The name of the sheet in the workbook: at most 31 characters.
    pub sheet: String,
    /// The title: school, round, year.
    pub title: String,
    /// What to do, a line each.
    pub guidance: Vec<String>,
    /// Over the figures' names.
    pub figure: String,
    /// Over last year's answers.
    pub last: String,
    /// Over this year's.
    pub number: String,
    /// Over the ticks.
    pub unknown: String,
    /// Over the remarks.
    pub note: String,
    /// Said of a number that is none.
    pub not_a_number: String,
    /// Offered in the column of ticks.
    pub tick_hint: String,
}

/// Figures that belong together.
#[derive(Clone, Debug)]
pub struct Group<'s> {
    /// What stands over them.
    pub name: String,
    /// The figures.
    pub figures: Vec<Figure<'s>>,
}

/// One figure that is asked for.
#[derive(Clone, Debug)]
pub struct Figure<'s> {
    /// Its code.
    pub code: &'s IndicatorCode,
    /// What it is called.
    pub name: String,
    /// What exactly is counted.
    pub meaning: String,
    /// Last year's, as it is read; empty if it is not known.
    pub last: String,
    /// What stands in its cells to begin with.
    pub typed: Typed,
}

impl AnswerSheet<'_> {
    /// The workbook's bytes (XLSX): fields to fill in, everything else protected without a password.
    ///
    /// # Errors
    /// What the writer of workbooks cannot take, such as a sheet's name that is too long.
    pub fn workbook(&self) -> Result<Vec<u8>, XlsxError> {
        let mut workbook = Workbook::new();
        workbook.set_properties(&DocProperties::new().set_title(&self.words.title));
        let sheet = workbook.add_worksheet();
        sheet.set_name(&self.words.sheet)?;
        self.lay_out(sheet)?;
        self.mark(sheet)?;
        let first = self.begin(sheet)?;
        let mut row = first;
        for group in &self.groups {
            sheet.merge_range(row, NAME, row, NOTE, &group.name, &style::band())?;
            row += 1;
            for figure in &group.figures {
                self.fill(sheet, row, figure)?;
                row += 1;
            }
        }
        let last = row.saturating_sub(1).max(first);
        sheet.add_data_validation(first, NUMBER, last, NUMBER, &self.numbers()?)?;
        sheet.add_data_validation(first, UNKNOWN, last, UNKNOWN, &self.ticks()?)?;
        sheet.set_repeat_rows(first - 1, first - 1)?;
        sheet.set_freeze_panes(first, 0)?;
        workbook.save_to_buffer()
    }

    fn lay_out(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        sheet.set_right_to_left(self.is_rtl).set_screen_gridlines(false);
        for (column, width) in [
            (CODE, 12.0),
            (NAME, 58.0),
            (LAST, 14.0),
            (NUMBER, 14.0),
            (UNKNOWN, 12.0),
            (NOTE, 34.0),
        ] {
            sheet.set_column_width(column, width)?;
        }
        sheet.set_column_hidden(CODE)?;
        sheet.set_paper_size(A4).set_landscape().set_print_fit_to_pages(1, 0);
        sheet.protect_with_options(&ProtectionOptions {
            format_columns: true,
            format_rows: true,
            ..ProtectionOptions::default()
        });
        Ok(())
    }

    /// The two hidden rows.
    fn mark(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        for (column, text) in (0..).zip(self.origin.row()) {
            sheet.write_string(0, column, text)?;
        }
        for column in Column::ALL {
            sheet.write_string(1, place(column), column.code())?;
        }
        sheet.set_row_hidden(0)?.set_row_hidden(1)?;
        Ok(())
    }

    /// Title, guidance and headings. Answers with the first row below them.
    fn begin(&self, sheet: &mut Worksheet) -> Result<u32, XlsxError> {
        let Words { title, guidance, figure, last, number, unknown, note, .. } = &self.words;
        sheet.write_string_with_format(TITLE, NAME, title, &style::title())?;
        sheet.set_row_height(TITLE, 30)?;
        let mut row = TITLE + 1;
        for line in guidance {
            sheet.merge_range(row, NAME, row, NOTE, line, &style::wrapped())?;
            sheet.set_row_height(row, 32)?;
            row += 1;
        }
        row += 1;
        let headings =
            [(NAME, figure), (LAST, last), (NUMBER, number), (UNKNOWN, unknown), (NOTE, note)];
        for (column, heading) in headings {
            sheet.write_string_with_format(row, column, heading, &style::heading())?;
        }
        sheet.set_row_height(row, 34)?;
        Ok(row + 1)
    }

    fn fill(&self, sheet: &mut Worksheet, row: u32, figure: &Figure<'_>) -> Result<(), XlsxError> {
        let Figure { code, name, meaning, last, typed } = figure;
        let centred = |format: Format| format.set_align(FormatAlign::Center);
        sheet.write_string(row, CODE, code.as_str())?;
        let said = if meaning.is_empty() { name.clone() } else { format!("{name}\n{meaning}") };
        sheet.write_string_with_format(row, NAME, said, &style::shown())?;
        let aside = centred(style::aside());
        match last.parse::<f64>() {
            Ok(number) => sheet.write_number_with_format(row, LAST, number, &aside)?,
            Err(_) => sheet.write_string_with_format(row, LAST, last, &aside)?,
        };
        let field = centred(style::field());
        match typed.text.parse::<f64>() {
            Ok(number) => sheet.write_number_with_format(row, NUMBER, number, &field)?,
            Err(_) => sheet.write_string_with_format(row, NUMBER, &typed.text, &field)?,
        };
        let tick = if typed.unknown { TICK } else { "" };
        sheet.write_string_with_format(row, UNKNOWN, tick, &field)?;
        sheet.write_string_with_format(row, NOTE, &typed.note, &style::field())?;
        Ok(())
    }

    fn numbers(&self) -> Result<DataValidation, XlsxError> {
        DataValidation::new()
            .allow_decimal_number(DataValidationRule::Between(0.0, GREATEST))
            .set_error_style(DataValidationErrorStyle::Stop)
            .set_error_title(cut(&self.words.number, HINT.0))?
            .set_error_message(cut(&self.words.not_a_number, HINT.1))
    }

    fn ticks(&self) -> Result<DataValidation, XlsxError> {
        DataValidation::new()
            .allow_list_strings(&[TICK])?
            .set_input_title(cut(&self.words.unknown, HINT.0))?
            .set_input_message(cut(&self.words.tick_hint, HINT.1))
    }
}

fn place(column: Column) -> u16 {
    match column {
        Column::Indicator => CODE,
        Column::Number => NUMBER,
        Column::Unknown => UNKNOWN,
        Column::Note => NOTE,
    }
}

fn cut(text: &str, characters: usize) -> String {
    text.chars().take(characters).collect()
}
