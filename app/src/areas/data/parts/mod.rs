//! What this area's pages are made of.

mod bring_form;
mod found_schools;
mod import_changes;
mod import_decision;
mod import_doubtful;
mod import_faults;
mod import_file;
mod import_reading;
mod import_state;
mod import_totals;
mod import_undo;
mod imports_table;
mod localities;
mod place_form;
mod schools;
mod settled_localities;
mod settled_schools;
mod settled_table;

pub use bring_form::BringForm;
pub use found_schools::FindSchools;
pub use import_changes::ImportChanges;
pub use import_decision::ImportDecision;
pub use import_doubtful::ImportDoubtful;
pub use import_faults::ImportFaults;
pub use import_file::ImportFile;
pub use import_reading::ImportReading;
pub use import_state::ImportState;
pub use import_totals::ImportTotals;
pub use import_undo::ImportUndo;
pub use imports_table::ImportsTable;
pub use localities::Localities;
pub use place_form::PlaceForm;
pub use schools::Schools;
pub use settled_localities::SettledLocalities;
pub use settled_schools::SettledSchools;
