//! The pieces of this area's pages.

mod answer_form;
mod cell;
mod choice;
mod closed;
mod dead_link;
mod greeting;
mod group;
mod question;
mod question_form;
mod said;
mod send_bar;
mod sent_page;
mod sheet_form;
mod typed_form;
mod unsent;
mod versions;

pub use answer_form::AnswerForm;
pub use closed::Closed;
pub use dead_link::DeadLink;
pub use question_form::QuestionForm;
pub use sent_page::SentPage;
pub use unsent::Unsent;

use cell::Cell;
use choice::Choice;
use greeting::Greeting;
use group::Group;
use question::Question;
use said::{Sent, said};
use send_bar::SendBar;
use sheet_form::SheetForm;
use typed_form::FormOfLink;
use versions::Versions;
