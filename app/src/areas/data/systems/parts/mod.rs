//! The pieces of the systems' page, one component per file.

mod made;
mod system_form;
mod system_list;

pub use made::Made;
pub use system_form::SystemForm;
pub use system_list::SystemList;

/// The form that lets a system in.
pub const FORM: &str = "systems-let-in";
