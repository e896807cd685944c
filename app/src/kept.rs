//! A form whose sender was signed out meanwhile: it waits in the sign-in form, and is back on its own
//! page, as it was filled in, once they have signed in. Passwords are not among what is kept.

/// Under what the sign-in page finds it.
pub const FORM: &str = "kept";
/// The field of the sign-in form that carries it.
pub const FIELD: &str = "kept";

/// What the form then says of itself: the key of its message.
pub const KEPT: &str = "app-form-kept";

#[cfg(feature = "ssr")]
pub use on_server::Kept;

#[cfg(feature = "ssr")]
mod on_server {
    use super::{FIELD, FORM, KEPT};
    use crate::page::Returned;
    use serde::{Deserialize, Serialize};
    use std::collections::BTreeMap;

    /// What is kept of a form.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    pub struct Kept {
        /// The page that holds it.
        pub path: String,
        /// Which form of that page.
        pub form: String,
        /// What was typed, by field.
        pub values: BTreeMap<String, String>,
    }

    impl Kept {
        /// As the sign-in form carries it.
        pub fn to_text(&self) -> String {
            serde_json::to_string(self).unwrap_or_default()
        }

        /// Reads it from there.
        pub fn from_text(text: &str) -> Option<Self> {
            serde_json::from_str(text).ok()
        }

        /// What the sign-in page is told.
        pub fn asking(&self) -> Returned {
            Returned {
                form: FORM.to_owned(),
                values: [(FIELD.to_owned(), self.to_text())].into(),
                ..Returned::default()
            }
        }

        /// The form on its own page again, which says that it was not sent.
        pub fn back(self) -> Returned {
            let notice = (!self.values.is_empty()).then(|| (KEPT.to_owned(), 0));
            Returned { form: self.form, values: self.values, notice, ..Returned::default() }
        }
    }
}
