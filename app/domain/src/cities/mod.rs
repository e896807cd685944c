//! Area `cities`: local authorities, their schools and goals, and the finding a mayor reads first.

mod authority;
pub mod finding;
pub mod goal;
mod kind;
mod search;
pub mod standing;

pub use authority::{Authority, INDEX_YEAR, Placement, School, Sector, Title, has_upper_grades};
pub use kind::Kind;
pub use search::without_kind;
