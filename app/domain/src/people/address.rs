//! What an e-mail address must look like: the form lets through only what the mailer then takes.

use crate::refusal::Fault;
use crate::text::without_marks;

/// The longest address that mail can carry (RFC 5321).
pub const LONGEST_EMAIL: usize = 254;
/// The longest part before the "@" (RFC 5321).
const LONGEST_NAME: usize = 64;
/// The longest part of a host between two dots (RFC 1035).
const LONGEST_LABEL: usize = 63;
/// What a name may hold beside letters and digits (RFC 5322, `atext`).
const NAME_SIGNS: &str = "!#$%&'*+-/=?^_`{|}~";

/// An address as it is stored and looked up: trimmed and lower-cased, and taken out of what mail
/// programs copy with it ("Rana Khoury <rana@hamsa.example>").
pub fn email(entered: &str) -> Result<String, Fault> {
    let copied = without_marks(entered);
    let bare = copied
        .trim()
        .strip_suffix('>')
        .and_then(|rest| rest.rsplit_once('<'))
        .map_or(copied.as_str(), |(_, address)| address);
    let address = bare.trim().to_lowercase();
    let well_formed = address.len() <= LONGEST_EMAIL
        && address.rsplit_once('@').is_some_and(|(name, host)| is_name(name) && is_host(host));
    if well_formed { Ok(address) } else { Err(Fault::new("email", "people-fault-email")) }
}

fn is_name(name: &str) -> bool {
    let is_atom = |atom: &str| {
        !atom.is_empty()
            && atom.chars().all(|sign| sign.is_ascii_alphanumeric() || NAME_SIGNS.contains(sign))
    };
    name.len() <= LONGEST_NAME && name.split('.').all(is_atom)
}

fn is_host(host: &str) -> bool {
    let is_label = |label: &str| {
        (1..=LONGEST_LABEL).contains(&label.len())
            && label.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let ends_in_letters = host
        .rsplit_once('.')
        .is_some_and(|(_, last)| last.chars().any(|sign| sign.is_ascii_alphabetic()));
    ends_in_letters && host.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_found_however_it_is_typed() {
        for typed in [
            "  Mayor@Hamsa.Example ",
            "<mayor@hamsa.example>",
            "Rana \"R\" Khoury <Mayor@hamsa.example>",
            "\u{2068}mayor@hamsa.example\u{2069}",
            "mayor@hamsa.example\u{202E}",
        ] {
            assert_eq!(email(typed).as_deref(), Ok("mayor@hamsa.example"), "{typed:?}");
        }
    }

    #[test]
    fn what_no_mailer_takes_is_no_address() {
        let long = format!("{}@hamsa.example", "a".repeat(84));
        for wrong in [
            "",
            "mayor",
            "@hamsa.example",
            "a@b",
            "a b@c.de",
            "a@@b.cd",
            "a@b..cd",
            "a@b.com>",
            "a@-b.com",
            "a@b-.com",
            "a..b@ex.com",
            ".a@ex.com",
            "x\"y@ex.com",
            "a;b@ex.com",
            "a@[127.0.0.1].x",
            "a@127.0.0.1",
            "a@b.com\r\nBcc: c@d.ef",
            "מ@hamsa.example",
            &long,
        ] {
            assert!(email(wrong).is_err(), "{wrong:?} was taken for an address");
        }
        for right in ["o'neil+hamsa@education.beer-sheva.muni.il", "a@xn--4dbrk0ce.xn--9dbq2a"] {
            assert!(email(right).is_ok(), "{right} was refused");
        }
    }
}
