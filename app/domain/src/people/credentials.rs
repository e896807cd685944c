//! What somebody enters about themselves: address, password, name.

pub use super::address::{LONGEST_EMAIL, email};
pub use super::passwords::{LONGEST_PASSWORD, SHORTEST_PASSWORD, password};

use crate::refusal::{Fault, Refusal};
use crate::text::without_marks;

/// The most characters of a name.
const LONGEST_NAME: usize = 80;

/// A person's name as shown to others: 1 to 80 characters, no control characters, and none of those
/// that would turn the words around it.
pub fn name(entered: &str) -> Result<String, Fault> {
    let bare = without_marks(entered);
    let name = bare.trim();
    let fits =
        (1..=LONGEST_NAME).contains(&name.chars().count()) && !name.chars().any(char::is_control);
    if fits { Ok(name.to_owned()) } else { Err(Fault::new("name", "people-fault-name")) }
}

/// All results, or every fault among them at once.
pub fn all_or_faults<A, B>(a: Result<A, Fault>, b: Result<B, Fault>) -> Result<(A, B), Refusal> {
    match (a, b) {
        (Ok(a), Ok(b)) => Ok((a, b)),
        (a, b) => Err(Refusal::Invalid(a.err().into_iter().chain(b.err()).collect())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_turns_no_words_around() {
        assert_eq!(name("\u{202E}cba\u{202C} רנא ").as_deref(), Ok("cba רנא"));
        assert!(name("\u{200F}\u{2066}\u{200B}").is_err(), "nothing is left of it");
    }

    #[test]
    fn every_fault_of_a_form_is_told_at_once() {
        let Err(Refusal::Invalid(faults)) = all_or_faults(email("x"), name(" ")) else {
            panic!("faults were expected");
        };
        assert_eq!(faults.len(), 2);
    }
}
