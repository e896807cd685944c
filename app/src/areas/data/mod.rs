//! Area `data`: official files come in, and it is settled which authority a school belongs to.
//!
//! `/data/imports` lists the files and takes new ones ([`ImportsPage`]); `/data/imports/<id>` shows what
//! one says before anything is written, and afterwards what it changed ([`ImportPage`]); `/data/places`
//! asks what no file says, and moves a school that a file places wrongly ([`PlacesPage`]). `api` reads
//! through `brought`, `settling` and `finding`, `forms` change, `bring` is how a file comes in, here and on the command line.
//! Collection rounds have a folder of their own, `rounds`, and so have what does not fit in what they brought, `quality`,
//! dashboards, `boards`, the `reports`, what a city's own schools tell, `analysis`, the `systems` that are let in, and the
//! `feed` that they are given.

pub mod analysis;
mod api;
pub mod boards;
#[cfg(feature = "ssr")]
pub mod bring;
#[cfg(feature = "ssr")]
mod brought;
#[cfg(feature = "ssr")]
mod fault_list;
#[cfg(feature = "ssr")]
mod feed;
#[cfg(feature = "ssr")]
mod finding;
#[cfg(feature = "ssr")]
mod forms;
mod import_page;
mod imports_page;
#[cfg(feature = "ssr")]
mod own_cities;
mod parts;
mod places_page;
mod quality;
mod reports;
mod rounds;
#[cfg(feature = "ssr")]
mod settling;
mod systems;
mod view;
mod words;

pub use analysis::{CityAnalysisPage, CityForecastPage};
pub use boards::{
    BoardEditPage, BoardPage, BoardPresentPage, BoardsPage, SharedBoardPage, SharedPresentPage,
    UnsubscribePage,
};
#[cfg(feature = "ssr")]
pub use forms::{forms, too_large};
pub use import_page::ImportPage;
pub use imports_page::ImportsPage;
pub use places_page::PlacesPage;
pub use quality::FindingsPage;
pub use reports::{ReportPage, ReportsPage};
#[cfg(feature = "ssr")]
pub use rounds::title as round_title;
pub use rounds::{
    RoundFilePage, RoundFilesPage, RoundPage, RoundSchoolPage, RoundSheetsPage, RoundsPage,
};
pub use systems::SystemsPage;

#[cfg(all(test, feature = "ssr"))]
mod tests;
