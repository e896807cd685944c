//! Area `data`: files brought in, what they say of each school, and the sums of it.

mod applying;
mod at_once;
mod boards;
mod comparison;
mod definitions;
mod figures;
mod forecasts;
mod imports;
mod panorama;
mod quality;
mod replaced;
mod rounds;
mod series;
mod shift;
mod templates;
mod totals;
mod undoing;
mod version;

pub(crate) use at_once::{AT_ONCE, with_rows};
pub use boards::{BoardMail, NewBoard, Subscription};
pub use comparison::{ChangedValue, Changes, FIRST_CHANGED, ObservationRow};
pub use figures::{AppliedFile, Figures, SchoolCount};
pub use forecasts::PublishedForecast;
pub use imports::{Import, ImportState, NewImport};
pub use panorama::{Asked, Reported, ReportedFigure, Sources};
pub use quality::{
    FindingAnswer, NewFindingAnswer, QualitySources, RequestAside, Saying, SchoolFigures,
};
pub use rounds::*;
#[cfg(test)]
pub(crate) use series::OF_SCHOOLS as VALUES_OF_SCHOOLS;
pub use series::SchoolValue;
pub(crate) use shift::{Move, Shift};
pub use templates::NewTemplate;
#[cfg(test)]
pub(crate) use totals::OF_ONE as TOTALS_OF_ONE;
pub use totals::Total;
