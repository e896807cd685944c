//! The pieces of the rounds' pages.

mod cell;
mod cells;
mod chase;
mod contacts;
mod deadline_field;
mod ending;
mod now;
mod open_form;
mod paper_sheet;
mod phone_form;
mod phone_row;
mod receipt;
mod round_card;
mod school_boxes;
mod school_now;
mod schools;
mod versions;

pub use cells::Cells;
pub use chase::Chase;
pub use contacts::Contacts;
pub use ending::Ending;
pub use now::Now;
pub use open_form::OpenForm;
pub use paper_sheet::PaperSheet;
pub use phone_form::PhoneForm;
pub use receipt::Receipt;
pub use round_card::RoundCard;
pub use school_now::SchoolNow;
pub use schools::Schools;
pub use versions::Versions;

use deadline_field::DeadlineField;
use school_boxes::SchoolBoxes;

use hamsa_domain::Language;

/// The steps of a round, by the name of their form.
pub const ROUND_FORM: &str = "rounds-round";
/// The steps of one school's request.
pub const SCHOOL_FORM: &str = "rounds-school";
/// The questions to a school.
pub const ASK_FORM: &str = "rounds-ask";
/// What a school said on the phone.
pub const PHONE_FORM: &str = "rounds-phone";
/// The choice of links to be printed, and the pages that were made.
pub const SHEETS: &str = "rounds-sheets";

/// The languages as a form offers them: each by its own name.
fn languages() -> Vec<(String, String)> {
    Language::ALL
        .map(|language| (language.code().to_owned(), language.own_name().to_owned()))
        .to_vec()
}
