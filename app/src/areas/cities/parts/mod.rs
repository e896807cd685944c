//! The pieces of the cities' pages.

mod city_filters;
mod city_table;
mod comparison;
mod finding;
mod goal_form;
mod headline;
mod missing;
mod peers;
mod schools;
mod side_by_side;
mod trend;

pub use city_filters::CityFilters;
pub use city_table::CityTable;
pub use comparison::ComparisonSection;
pub use finding::FindingWords;
pub use goal_form::GoalForm;
pub use headline::Headline;
pub use missing::MissingAside;
pub use peers::PeersSection;
pub use schools::SchoolsSection;
pub use side_by_side::SideBySideSection;
pub use trend::TrendSection;
