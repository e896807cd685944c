//! A city's own tables, and answer sheets that came by mail: files that answer for many schools at once.
//!
//! `/data/rounds/<id>/files` takes a file ([`RoundFilesPage`]). An answer sheet is received at once; of any other
//! table `/data/rounds/<id>/files/<file>` asks what its columns hold, shows what each school would get, and takes
//! it over ([`RoundFilePage`]). `opening` reads the kept file anew each time; `forms` change.

mod api;
mod file_page;
mod files_page;
#[cfg(feature = "ssr")]
pub mod forms;
#[cfg(feature = "ssr")]
mod opening;
mod parts;
mod view;

pub use file_page::RoundFilePage;
pub use files_page::RoundFilesPage;

/// The form that takes a file.
const FILE_FORM: &str = "rounds-file";
/// The form that says what the columns hold.
const COLUMNS_FORM: &str = "rounds-columns";
/// The form that takes the figures over.
const TAKE_FORM: &str = "rounds-take";
