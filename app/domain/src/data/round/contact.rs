//! Whom a city asks at a school.

use crate::Language;
use crate::people::credentials;
use crate::refusal::{Fault, Refusal};
use serde::{Deserialize, Serialize};

/// The coordinator of a school, who needs no account: the link is the right.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// The name by which they are addressed; empty while it is not known.
    pub name: String,
    /// Where the link goes; without it the link is printed.
    pub email: Option<String>,
    /// The language in which they are addressed.
    pub language: Language,
}

impl Contact {
    /// The same in one text, by which a form tells what it was opened with.
    pub fn told(&self) -> String {
        let email = self.email.as_deref().unwrap_or_default();
        Self::told_as(&self.name, email, self.language)
    }

    /// [`Contact::told`] of these.
    pub fn told_as(name: &str, email: &str, language: Language) -> String {
        [name, email, language.code()].join(" | ")
    }

    /// Reads what was entered, with every fault at once. Both may be empty: then the link is printed.
    pub fn read(name: &str, email: &str, language: Language) -> Result<Self, Refusal> {
        let name = match name.trim() {
            "" => Ok(String::new()),
            name => credentials::name(name),
        };
        let email = match email.trim() {
            "" => Ok(None),
            email => credentials::email(email).map(Some),
        };
        let (name, email) = credentials::all_or_faults(name, email)?;
        Ok(Self { name, email, language })
    }

    /// Where mail reaches them, or the fault that asks for it.
    pub fn address(&self) -> Result<&str, Refusal> {
        let missing = || Refusal::Invalid(vec![Fault::new("email", "data-fault-no-address")]);
        self.email.as_deref().ok_or_else(missing)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_school_without_an_address_gets_its_link_on_paper() {
        let contact = Contact::read(" ", "", Language::Ar).expect("read");
        assert_eq!(contact, Contact { language: Language::Ar, ..Contact::default() });
        assert!(contact.address().is_err());
    }

    #[test]
    fn an_address_is_found_however_it_is_typed_and_every_fault_is_told() {
        let contact = Contact::read("ליאת", " Liat@School.Example", Language::He).expect("read");
        assert_eq!(contact.address(), Ok("liat@school.example"));
        let Err(Refusal::Invalid(faults)) = Contact::read("\u{7}", "liat", Language::He) else {
            panic!("faults were expected");
        };
        assert_eq!(faults.len(), 2);
    }
}
