//! The pieces of the reports' pages, one component per file.

mod choice_form;
mod custom_form;
mod definitions;
mod findings;
mod known;
mod report_table;

pub use choice_form::ChoiceForm;
pub use custom_form::CustomForm;
pub use definitions::Definitions;
pub use findings::Findings;
pub use known::Known;
pub use report_table::ReportTable;

use crate::t;

/// The years that can be chosen, after "any".
fn years(years: &[i32]) -> Vec<(String, String)> {
    let any = std::iter::once((String::new(), t!("reports-any-year")));
    any.chain(years.iter().map(|year| (year.to_string(), year.to_string()))).collect()
}
