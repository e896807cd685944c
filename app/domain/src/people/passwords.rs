//! What a password must look like.

use crate::refusal::Fault;
use std::collections::BTreeSet;

/// The fewest characters of a password. NIST SP 800-63B asks for eight; a phrase is easier to keep.
pub const SHORTEST_PASSWORD: usize = 10;
/// The most characters of a password, so that hashing stays bounded.
pub const LONGEST_PASSWORD: usize = 200;
/// The fewest different characters in it.
const FEWEST_DIFFERENT: usize = 5;
/// What fingers run along on a keyboard; also backwards.
const RUNS: [&str; 5] =
    ["12345678901234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz"];
/// The longest part of a password that may be such a run and no more, in characters.
const LONGEST_RUN_BESIDE: usize = 3;
/// What everybody tries first, without the digits and signs that are put around it; the last three are
/// the word "password" in Hebrew, in both spellings, and in Arabic.
const COMMON: [&str; 14] = [
    "password",
    "passw0rd",
    "letmein",
    "welcome",
    "iloveyou",
    "admin",
    "administrator",
    "hamsa",
    "israel",
    "secret",
    "sisma",
    "\u{5E1}\u{5D9}\u{5E1}\u{5DE}\u{5D4}",
    "\u{5E1}\u{5D9}\u{5E1}\u{5DE}\u{5D0}",
    "\u{643}\u{644}\u{645}\u{629}\u{627}\u{644}\u{645}\u{631}\u{648}\u{631}",
];

/// A new password, unchanged, if it is long enough, is not what everybody tries first and not the
/// address itself.
pub fn password<'a>(entered: &'a str, email: &str) -> Result<&'a str, Fault> {
    let length = entered.chars().count();
    if length < SHORTEST_PASSWORD {
        Err(Fault::new("password", "people-fault-password-short"))
    } else if length > LONGEST_PASSWORD {
        Err(Fault::new("password", "people-fault-password-long"))
    } else if is_guessable(&entered.to_lowercase(), email) {
        Err(Fault::new("password", "people-fault-password-guessable"))
    } else {
        Ok(entered)
    }
}

fn is_guessable(entered: &str, email: &str) -> bool {
    let own = email.split_once('@').map_or(email, |(name, _)| name);
    let different: BTreeSet<char> = entered.chars().collect();
    entered == email
        || different.len() < FEWEST_DIFFERENT
        || is_mostly_a_run(entered)
        || is_common(entered, own)
}

/// Whether it is a run of the keyboard with at most a few characters beside it.
fn is_mostly_a_run(entered: &str) -> bool {
    let letters: Vec<char> = entered.chars().collect();
    let follows = |pair: &[char]| {
        let ahead: String = pair.iter().collect();
        let back: String = pair.iter().rev().collect();
        RUNS.iter().any(|run| run.contains(&ahead) || run.contains(&back))
    };
    let steps = letters.windows(2).filter(|pair| follows(pair)).count();
    steps + 1 + LONGEST_RUN_BESIDE >= letters.len()
}

/// Whether it is a common word, or one's own name in the address, once its digits and signs are off.
fn is_common(entered: &str, own: &str) -> bool {
    let bare: String = entered.chars().filter(|letter| letter.is_alphabetic()).collect();
    let spelled =
        |word: &str| word.chars().filter(|letter| letter.is_alphabetic()).eq(bare.chars());
    !bare.is_empty() && (spelled(own) || COMMON.iter().any(|word| spelled(word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_long_and_not_the_address() {
        assert!(password("חמש יחידות!", "a@b.cd").is_ok());
        for wrong in ["short", "aaaaaaaaaaaaaa", "Mayor@Hamsa.Example"] {
            assert!(password(wrong, "mayor@hamsa.example").is_err());
        }
        assert!(password(&"abcdefg!".repeat(26), "a@b.cd").is_err());
    }

    #[test]
    fn what_everybody_tries_first_is_no_password() {
        for wrong in [
            "1234567890",
            "0987654321",
            "qwertyuiop",
            "12345678901!",
            "abcdefghijkl",
            "Password123!",
            "1212121212",
            "hamsa-2026!",
            "mayor123456",
            "123456789abc",
            "\u{5E1}\u{5D9}\u{5E1}\u{5DE}\u{5D4}12345!",
        ] {
            assert!(password(wrong, "mayor@hamsa.example").is_err(), "{wrong} was accepted");
        }
        for right in ["five-units-5", "خمس وحدات للجميع", "a sentence for the office", "Tr4-uQ9!xw"]
        {
            assert!(password(right, "mayor@hamsa.example").is_ok(), "{right} was refused");
        }
    }
}
