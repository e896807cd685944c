//! How a workbook looks: the colours of the pages, in a font that every office has.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, FormatUnderline};

const FONT: &str = "Arial";
const INK: u32 = 0x1C_2333;
const SOFT_INK: u32 = 0x5B_6477;
const ACCENT: u32 = 0x1F_4E9E;
const LINE: u32 = 0xC9_CEDA;
const FIELD: u32 = 0xFF_FBE6;
const BAND: u32 = 0xE6_ECF8;

/// Plain text.
pub fn text() -> Format {
    Format::new()
        .set_font_name(FONT)
        .set_font_size(11)
        .set_font_color(INK)
        .set_align(FormatAlign::VerticalCenter)
}

/// Text that may run over several lines.
pub fn wrapped() -> Format {
    text().set_text_wrap()
}

/// Text beside what matters.
pub fn aside() -> Format {
    wrapped().set_font_color(SOFT_INK)
}

/// The sheet's own title.
pub fn title() -> Format {
    text().set_bold().set_font_size(16)
}

/// What stands over the columns.
pub fn heading() -> Format {
    wrapped().set_bold().set_font_color(0xFF_FFFF_u32).set_background_color(ACCENT)
}

/// What stands over rows that belong together.
pub fn band() -> Format {
    text().set_bold().set_background_color(BAND)
}

/// A cell that only shows something.
pub fn shown() -> Format {
    wrapped().set_border_bottom(FormatBorder::Thin).set_border_bottom_color(LINE)
}

/// A cell to be filled in.
pub fn field() -> Format {
    wrapped()
        .set_background_color(FIELD)
        .set_border(FormatBorder::Thin)
        .set_border_color(LINE)
        .set_unlocked()
}

/// A cell with words in a table of figures.
pub fn words(is_own: bool) -> Format {
    lined(wrapped(), is_own)
}

/// A cell with a number: `code` is the spreadsheet's own for how it is written.
pub fn number(code: &str, is_own: bool) -> Format {
    lined(text(), is_own).set_num_format(code)
}

/// A cell whose number is withheld.
pub fn withheld(is_own: bool) -> Format {
    lined(aside(), is_own).set_italic().set_align(FormatAlign::Right)
}

/// Above a column of numbers.
pub fn number_heading() -> Format {
    heading().set_align(FormatAlign::Right)
}

/// A link.
pub fn link() -> Format {
    text().set_font_color(ACCENT).set_underline(FormatUnderline::Single)
}

fn lined(format: Format, is_own: bool) -> Format {
    let format = format.set_border_bottom(FormatBorder::Thin).set_border_bottom_color(LINE);
    if is_own { format.set_bold().set_background_color(BAND) } else { format }
}
