//! Area `data`: files brought in, what they say of each school, and the sums of it.

mod applying;
mod comparison;
mod imports;
mod series;
mod shift;
mod totals;
mod version;

pub use comparison::{ChangedValue, Changes, FIRST_CHANGED, ObservationRow};
pub use imports::{Import, ImportState, NewImport};
pub use series::SchoolValue;
pub(crate) use shift::Shift;
pub use totals::{AuthorityTotal, GroupTotal, Total};
