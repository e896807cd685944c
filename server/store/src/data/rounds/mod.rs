//! Collection rounds. Whatever changes a round or one of its requests takes the row of the round first: of two
//! at once the second sees what the first has written. What may be done is for the rules to say.

mod by_school;
mod files;
mod publishing;
mod questions;
mod reading;
mod reports;
mod requests;
#[expect(clippy::module_inception, reason = "a round is what the folder is about")]
mod rounds;
mod rows;
mod samples;
mod submissions;

pub use by_school::SchoolYear;
pub use files::{AnswerFile, NewAnswerFile};
pub use publishing::Published;
pub use reading::{Dossier, RequestInRound, RoundInFull};
pub(super) use reports::report;
pub use reports::{OldReport, Report};
pub use requests::{Gone, Outgoing};
pub use rounds::{NewRound, RoundSummary};
