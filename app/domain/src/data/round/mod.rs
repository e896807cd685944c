//! Collection rounds: a city asks its schools for a questionnaire's cells about one year, until a deadline.
//!
//! A [`Round`] has a [`Request`] for each school. What comes back is read by [`submission`], joined with what
//! another device sent meanwhile by [`merging`], and received by [`receiving`]; where a person has to decide first, the form
//! is [`going_on`]. [`question`] sends a disputed cell back. [`chase`] tells whom to call, [`closing`] what is missing, [`completeness`] how much is there,
//! [`next`] what the city does next.

pub mod answer;
pub mod answer_sheet;
pub mod answer_table;
pub mod beside;
pub mod chase;
pub mod closing;
pub mod completeness;
pub mod conflict;
pub mod contact;
pub mod going_on;
pub mod link;
pub mod merging;
pub mod next;
pub mod question;
pub mod receiving;
pub mod request;
#[expect(clippy::module_inception, reason = "a round is what the folder is about")]
pub mod round;
pub mod submission;

pub use answer::{Answer, Answers, LastYear, Source, Value};
pub use answer_sheet::AnswerSheet;
pub use beside::Beside;
pub use chase::{Chased, Standing};
pub use closing::Closing;
pub use completeness::Completeness;
pub use contact::Contact;
pub use going_on::go_on;
pub use link::Link;
pub use merging::{Clash, Merge};
pub use next::Next;
pub use question::{Question, Reply};
pub use receiving::{Altered, Arrived, Incoming, Receipt, Received, Version, altered};
pub use request::{Request, RequestState};
pub use round::{Questionnaire, Round, RoundState};
pub use submission::{AskedCell, Misread, Reading, Sender, Typed, TypedForm};
