//! What an address and a password must look like.

use crate::refusal::{Fault, Refusal};

/// The fewest characters of a password. NIST SP 800-63B asks for eight; a phrase is easier to keep.
pub const SHORTEST_PASSWORD: usize = 10;
/// The most characters of a password, so that hashing stays bounded.
pub const LONGEST_PASSWORD: usize = 200;
/// The longest address that mail can carry (RFC 5321).
pub const LONGEST_EMAIL: usize = 254;

/// An address as it is stored and looked up: trimmed and lower-cased.
pub fn email(entered: &str) -> Result<String, Fault> {
    let address = entered.trim().to_lowercase();
    let well_formed = address.len() <= LONGEST_EMAIL
        && !address.chars().any(|letter| letter.is_whitespace() || letter.is_control())
        && address.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty()
                && !host.contains('@')
                && host.split('.').count() > 1
                && host.split('.').all(|label| !label.is_empty())
        });
    if well_formed { Ok(address) } else { Err(Fault::new("email", "people-fault-email")) }
}

/// A new password, unchanged, if it is long enough and is not the address itself.
pub fn password<'a>(entered: &'a str, email: &str) -> Result<&'a str, Fault> {
    let length = entered.chars().count();
    if length < SHORTEST_PASSWORD {
        Err(Fault::new("password", "people-fault-password-short"))
    } else if length > LONGEST_PASSWORD {
        Err(Fault::new("password", "people-fault-password-long"))
    } else if entered.to_lowercase() == email || is_one_character(entered) {
        Err(Fault::new("password", "people-fault-password-guessable"))
    } else {
        Ok(entered)
    }
}

/// A person's name as shown to others: 1 to 80 characters, no control characters.
pub fn name(entered: &str) -> Result<String, Fault> {
    let name = entered.trim();
    let fits = (1..=80).contains(&name.chars().count()) && !name.chars().any(char::is_control);
    if fits { Ok(name.to_owned()) } else { Err(Fault::new("name", "people-fault-name")) }
}

/// All results, or every fault among them at once.
pub fn all_or_faults<A, B>(a: Result<A, Fault>, b: Result<B, Fault>) -> Result<(A, B), Refusal> {
    match (a, b) {
        (Ok(a), Ok(b)) => Ok((a, b)),
        (a, b) => Err(Refusal::Invalid(a.err().into_iter().chain(b.err()).collect())),
    }
}

fn is_one_character(text: &str) -> bool {
    let mut characters = text.chars();
    characters.next().is_some_and(|first| characters.all(|other| other == first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_found_however_it_is_typed() {
        assert_eq!(email("  Mayor@Hamsa.Example ").as_deref(), Ok("mayor@hamsa.example"));
        for wrong in ["", "mayor", "@hamsa.example", "a@b", "a b@c.de", "a@@b.cd", "a@b..cd"] {
            assert!(email(wrong).is_err(), "{wrong} was taken for an address");
        }
    }

    #[test]
    fn a_password_is_long_and_not_the_address() {
        assert!(password("חמש יחידות!", "a@b.cd").is_ok());
        for wrong in ["short", "aaaaaaaaaaaaaa", "Mayor@Hamsa.Example"] {
            assert!(password(wrong, "mayor@hamsa.example").is_err());
        }
        assert!(password(&"ab".repeat(101), "a@b.cd").is_err());
    }

    #[test]
    fn every_fault_of_a_form_is_told_at_once() {
        let Err(Refusal::Invalid(faults)) = all_or_faults(email("x"), name(" ")) else {
            panic!("faults were expected");
        };
        assert_eq!(faults.len(), 2);
    }
}
