//! The pieces of the page of what does not fit, one component per file.

mod answer_form;
mod answered;
mod figures;
mod finding_card;
mod hand_over;
mod key_fields;
mod receipt;
mod sayings;
mod settled;
mod stray;

pub use answer_form::AnswerForm;
pub use answered::Answered;
pub use figures::Figures;
pub use finding_card::FindingCard;
pub use hand_over::HandOver;
pub use key_fields::KeyFields;
pub use receipt::Receipt;
pub use sayings::Sayings;
pub use settled::Settled;
pub use stray::Stray;

use crate::page::{Returned, use_returned};
use hamsa_domain::data::quality::Key;

/// What concerns the list, by the name of its form.
pub const LIST: &str = "quality-list";
/// The form that hands one on.
pub const HAND_OVER: &str = "quality-owner";
/// The form that answers one.
pub const ANSWER: &str = "quality-answer";

/// A form that came back, where it was about this one.
fn returned_to(form: &str, key: &Key) -> Returned {
    let returned = use_returned(form);
    if is_about(&returned, key) { returned } else { Returned::default() }
}

/// Whether a form was about what has this key: see [`KeyFields`].
fn is_about(returned: &Returned, key: &Key) -> bool {
    returned.value("school") == key.school.as_str()
        && returned.value("check") == key.check
        && returned.value("cell") == key.cell.as_str()
        && returned.value("year") == key.year.to_string()
}
