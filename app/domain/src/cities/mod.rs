//! Area `cities`: local authorities, their schools and goals, and the finding a mayor reads first.

mod authority;
pub mod finding;
pub mod goal;

pub use authority::{Authority, Kind, Placement, School, Sector, Title, has_upper_grades};
