//! The pieces of the cities' pages.

mod city_filters;
mod city_row;
mod city_table;
mod compare_bar;
mod comparison;
mod empty_subject;
mod facts;
mod finding;
mod findings_notice;
mod goal_form;
mod headline;
mod missing;
mod paper_foot;
mod peers;
mod round_note;
mod schools;
mod side_by_side;
mod trend;

pub use city_filters::CityFilters;
pub use city_table::CityTable;
pub use compare_bar::said_of_ticks;
pub use comparison::ComparisonSection;
pub use empty_subject::EmptySubject;
pub use facts::Facts;
pub use finding::FindingWords;
pub use findings_notice::FindingsNotice;
pub use goal_form::GoalForm;
pub use headline::Headline;
pub use missing::MissingAside;
pub use paper_foot::PaperFoot;
pub use peers::PeersSection;
pub use round_note::RoundsNotice;
pub use schools::SchoolsSection;
pub use side_by_side::SideBySideSection;
pub use trend::TrendSection;
