//! The letters of this area, in the language of whoever gets them.

use super::names::role_message;
use super::view::Held;
use crate::dates::minute_in;
use crate::i18n::Messages;
use crate::plain::{bare_links, plain};
use fluent_bundle::FluentArgs;
use hamsa_domain::Instant;
use hamsa_store::NewMail;

/// The letter that invites.
pub fn invitation(
    messages: &Messages,
    to: &str,
    inviter: &str,
    held: &Held,
    link: &str,
    until: Instant,
) -> NewMail {
    let (place, name) = held.place.message();
    let place = messages.say(place, &FluentArgs::from_iter([("name", name)]));
    let role = messages.say(&role_message(held.role), &FluentArgs::new());
    let until = minute_in(until, messages.language());
    letter(
        messages,
        to,
        ("people-mail-invitation-subject", "people-mail-invitation-body"),
        &[
            ("inviter", inviter),
            ("role", &role),
            ("place", &place),
            ("link", link),
            ("until", &until),
        ],
    )
}

/// The letter with a reset link.
pub fn reset(messages: &Messages, to: &str, name: &str, link: &str, until: Instant) -> NewMail {
    letter(
        messages,
        to,
        ("people-mail-reset-subject", "people-mail-reset-body"),
        &[("name", name), ("link", link), ("until", &minute_in(until, messages.language()))],
    )
}

fn letter(
    messages: &Messages,
    to: &str,
    (subject, body): (&str, &str),
    named: &[(&'static str, &str)],
) -> NewMail {
    let arguments: FluentArgs = named.iter().map(|(name, value)| (*name, *value)).collect();
    NewMail {
        to: to.to_owned(),
        subject: plain(&messages.say(subject, &arguments)),
        body_text: bare_links(&messages.say(body, &arguments)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::areas::people::view::Place;
    use crate::house::Languages;
    use hamsa_domain::Language;
    use hamsa_domain::people::Role;

    #[test]
    fn the_link_in_a_letter_can_be_followed_in_every_language() {
        let languages = Languages::default();
        let held = Held { role: Role::Mayor, place: Place::City("Nazareth".into()) };
        let link = "http://localhost:3000/invitations/abc";
        for language in Language::ALL {
            let messages = languages.messages(language);
            let until = Instant(1_546_257_900_000);
            for mail in [
                invitation(&messages, "a@b.cd", "Rana", &held, link, until),
                reset(&messages, "a@b.cd", "Rana", link, until),
            ] {
                assert!(mail.body_text.lines().any(|line| line == link), "{}", mail.body_text);
                assert!(mail.body_text.contains("31.12.2018,\u{A0}14:05"), "{}", mail.body_text);
                assert!(!mail.subject.contains("people-mail"), "{}", mail.subject);
                assert_eq!(mail.subject, plain(&mail.subject), "some programs show marks as boxes");
            }
        }
    }
}
