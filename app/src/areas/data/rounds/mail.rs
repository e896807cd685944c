//! What a city writes to a school, in the language of whom it asks there.

use crate::dates;
use crate::i18n::Messages;
use crate::plain::{bare_links, plain};
use fluent_bundle::{FluentArgs, FluentValue};
use hamsa_domain::cities::Title;
use hamsa_domain::data::round::{Request, Round};
use hamsa_domain::text::school_year;
use hamsa_store::{NewMail, RequestInRound};

/// Why a school is written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letter {
    /// It is asked for its figures.
    First,
    /// It owes some.
    Reminder,
    /// So many questions wait for its answer.
    Waiting(usize),
    /// So many of them came back with a question.
    Question(usize),
    /// Its link was replaced.
    Renewed,
}

impl Letter {
    /// What reminds a school of what it owes: its answers to questions, or figures.
    pub fn reminding(one: &RequestInRound) -> Self {
        match one.open_questions {
            0 => Self::Reminder,
            questions => Self::Waiting(questions),
        }
    }

    fn messages(self) -> (&'static str, &'static str) {
        match self {
            Self::First => ("rounds-mail-first-subject", "rounds-mail-first-body"),
            Self::Reminder => ("rounds-mail-reminder-subject", "rounds-mail-reminder-body"),
            Self::Waiting(_) => ("rounds-mail-waiting-subject", "rounds-mail-waiting-body"),
            Self::Question(_) => ("rounds-mail-question-subject", "rounds-mail-question-body"),
            Self::Renewed => ("rounds-mail-renewed-subject", "rounds-mail-renewed-body"),
        }
    }
}

/// What a letter or a printed page tells of a round.
pub struct Told<'t> {
    /// The words of its language.
    pub messages: &'t Messages,
    /// The round.
    pub round: &'t Round,
    /// The city that asks.
    pub city: &'t Title,
    /// The school.
    pub school: &'t str,
    /// Who asks, by name.
    pub sender: &'t str,
}

impl Told<'_> {
    /// A sentence about it, with `$count` for whatever is counted and `$link`.
    pub fn say(&self, key: &str, link: &str, count: usize) -> String {
        let language = self.messages.language();
        let text = |text: &str| FluentValue::from(text.to_owned());
        let arguments = [
            ("city", text(self.city.in_language(language))),
            ("school", text(self.school)),
            ("sender", text(self.sender)),
            ("title", text(self.round.title.in_language(language))),
            ("year", text(&school_year(self.round.year, language))),
            ("deadline", text(&dates::day(self.round.deadline))),
            ("link", text(link)),
            ("count", FluentValue::from(i64::try_from(count).unwrap_or_default())),
        ];
        self.messages.say(key, &FluentArgs::from_iter(arguments))
    }

    /// The letter to whom the city asks at the school; `None` where there is no address.
    pub fn letter(&self, letter: Letter, request: &Request, link: &str) -> Option<NewMail> {
        let to = request.contact.email.clone()?;
        let (subject, body) = letter.messages();
        let count = match letter {
            Letter::Question(questions) | Letter::Waiting(questions) => questions,
            _ => self.round.cells.len(),
        };
        let greeting = match request.contact.name.as_str() {
            "" => self.say("rounds-mail-greeting-school", link, count),
            name => {
                let named = FluentArgs::from_iter([("name", FluentValue::from(name.to_owned()))]);
                self.messages.say("rounds-mail-greeting", &named)
            }
        };
        let body =
            [greeting, self.say(body, link, count), self.say("rounds-mail-foot", link, count)];
        Some(NewMail {
            to,
            subject: plain(&self.say(subject, link, count)),
            body_text: bare_links(&body.join("\n\n")),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::house::Languages;
    use hamsa_domain::data::round::{Contact, Questionnaire, RoundState};
    use hamsa_domain::id::{AuthorityCode, RequestId, RoundId, SchoolCode, TemplateId};
    use hamsa_domain::{Instant, Language};

    fn round() -> Round {
        let name = |text: &str| text.to_owned();
        Round {
            id: RoundId::new("r"),
            authority: AuthorityCode::new("90001"),
            template: TemplateId::new("t"),
            title: Title {
                he: name("מתמטיקה"), ar: name("رياضيات"), en: name("Mathematics")
            },
            year: 2027,
            deadline: Instant(1_796_594_340_000),
            state: RoundState::Open,
            cells: Questionnaire::default(),
            created_by: None,
            created_at: Instant(0),
            opened_at: None,
            closed_at: None,
        }
    }

    #[test]
    fn every_letter_carries_a_link_that_can_be_followed_and_says_until_when() {
        let (languages, round) = (Languages::default(), round());
        let city = Title { he: "באר שבע".into(), ..Title::default() };
        let link = "http://localhost:3000/answer/abc";
        for language in Language::ALL {
            let messages = languages.messages(language);
            let told = Told {
                messages: &messages,
                round: &round,
                city: &city,
                school: "מקיף א׳",
                sender: "Rana",
            };
            for name in ["", "ליאת"] {
                let email = Some("liat@school.example".to_owned());
                let contact = Contact { name: name.into(), email, language };
                let (id, school) = (RequestId::new("q"), SchoolCode::new("640037"));
                let request = Request::draft(id, round.id.clone(), school, contact);
                let letters = [
                    Letter::First,
                    Letter::Reminder,
                    Letter::Waiting(1),
                    Letter::Question(2),
                    Letter::Renewed,
                ];
                for letter in letters {
                    let mail = told.letter(letter, &request, link).expect("a letter");
                    assert!(mail.body_text.lines().any(|line| line == link), "{}", mail.body_text);
                    assert!(mail.body_text.contains("06.12.2026"), "{}", mail.body_text);
                    let whole = format!("{}\n{}", mail.subject, mail.body_text);
                    assert!(!whole.contains("rounds-") && !whole.contains("{$"), "{whole}");
                }
            }
        }
    }
}
