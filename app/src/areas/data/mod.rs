//! Area `data`.

mod import_page;
mod imports_page;
mod places_page;
#[cfg(feature = "ssr")]
mod forms;

pub use import_page::ImportPage;
pub use imports_page::ImportsPage;
pub use places_page::PlacesPage;
#[cfg(feature = "ssr")]
pub use forms::forms;
