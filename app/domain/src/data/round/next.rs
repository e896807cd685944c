//! The one thing that a city has to do next in a round.

use super::completeness::Completeness;
use super::request::{Request, RequestState};
use super::round::{Round, RoundState};
use crate::time::Instant;
use serde::{Deserialize, Serialize};

/// What is to be done next, with the number of schools that it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Next {
    /// Nobody is asked any more: every school was marked as closed.
    NobodyAsked,
    /// Say whom to ask: no school has an address.
    Contacts(usize),
    /// Send the link to schools that have none.
    Send(usize),
    /// Look at what came in, and approve it or ask back.
    Review(usize),
    /// Publish what was approved.
    Publish(usize),
    /// Remind schools that owe something.
    Remind(usize),
    /// Call schools that have been reminded, and are late all the same.
    Call(usize),
    /// Wait for schools that were written to lately.
    Wait(usize),
    /// Close the round: all is published.
    Close,
    /// Nothing: it is closed, and what was approved is published.
    Nothing,
}

impl Next {
    /// The word used in message keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::NobodyAsked => "nobody-asked",
            Self::Contacts(_) => "contacts",
            Self::Send(_) => "send",
            Self::Review(_) => "review",
            Self::Publish(_) => "publish",
            Self::Remind(_) => "remind",
            Self::Call(_) => "call",
            Self::Wait(_) => "wait",
            Self::Close => "close",
            Self::Nothing => "nothing",
        }
    }

    /// How many schools it is about; 0 where it is about the round.
    pub fn schools(self) -> usize {
        match self {
            Self::NobodyAsked | Self::Close | Self::Nothing => 0,
            Self::Contacts(schools)
            | Self::Send(schools)
            | Self::Review(schools)
            | Self::Publish(schools)
            | Self::Remind(schools)
            | Self::Call(schools)
            | Self::Wait(schools) => schools,
        }
    }

    /// That of a round with these requests. What a school sent in part is looked at once no more is expected.
    pub fn of(round: &Round, requests: &[(&Request, Completeness)], now: Instant) -> Self {
        let asked: Vec<_> = requests.iter().filter(|(one, _)| !one.closed_school).collect();
        let count = |wanted: &dyn Fn(&Request, Completeness) -> bool| {
            asked.iter().filter(|(one, completeness)| wanted(one, *completeness)).count()
        };
        let is_late = round.state == RoundState::Closed || round.is_overdue(now);
        let unsent = count(&|one, _| one.sent_at.is_none() && one.state == RequestState::Draft);
        let review = count(&|one, completeness| {
            one.state == RequestState::Received && (is_late || completeness.is_complete())
        });
        let approved = count(&|one, _| one.state == RequestState::Approved);
        let remindable =
            count(&|one, completeness| one.may_be_reminded(round, completeness, now).is_ok());
        let owing = count(&|one, completeness| one.is_owed(completeness));
        match round.state {
            _ if asked.is_empty() => Self::NobodyAsked,
            RoundState::Draft if count(&|one, _| one.contact.email.is_some()) == 0 => {
                Self::Contacts(asked.len())
            }
            RoundState::Draft => Self::Send(asked.len()),
            RoundState::Open if unsent > 0 => Self::Send(unsent),
            _ if review > 0 => Self::Review(review),
            _ if approved > 0 => Self::Publish(approved),
            RoundState::Closed => Self::Nothing,
            RoundState::Open if remindable > 0 => Self::Remind(remindable),
            RoundState::Open if owing > 0 && is_late => Self::Call(owing),
            RoundState::Open if owing > 0 => Self::Wait(owing),
            RoundState::Open => Self::Close,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;
    use crate::cities::Title;
    use crate::data::round::{Contact, Questionnaire};
    use crate::id::{AuthorityCode, RequestId, RoundId, SchoolCode, TemplateId};
    use crate::time::DAY;

    const NOW: Instant = Instant(1_000 * DAY);
    const WHOLE: Completeness = Completeness { answered: 4, expected: 4 };
    const NONE: Completeness = Completeness { answered: 0, expected: 4 };

    fn round(state: RoundState) -> Round {
        Round {
            id: RoundId::new("r"),
            authority: AuthorityCode::new("90001"),
            template: TemplateId::new("t"),
            title: Title::default(),
            year: 2027,
            deadline: NOW + 10 * DAY,
            state,
            cells: Questionnaire::default(),
            created_by: None,
            created_at: NOW,
            opened_at: None,
            closed_at: None,
        }
    }

    fn request(state: RequestState) -> Request {
        let email = Some("liat@school.example".to_owned());
        let contact = Contact { name: String::new(), email, language: Language::He };
        let school = SchoolCode::new("640037");
        let draft = Request::draft(RequestId::new("q"), RoundId::new("r"), school, contact);
        let sent_at = (state != RequestState::Draft).then_some(NOW - 3 * DAY);
        Request { state, sent_at, ..draft }
    }

    fn next(round: &Round, requests: &[(Request, Completeness)]) -> Next {
        let requests: Vec<_> = requests.iter().map(|(one, much)| (one, *much)).collect();
        Next::of(round, &requests, NOW)
    }

    #[test]
    fn a_draft_wants_addresses_first_and_is_then_sent() {
        let draft = round(RoundState::Draft);
        let reachable = request(RequestState::Draft);
        let unknown = Request { contact: Contact::default(), ..reachable.clone() };
        assert_eq!(next(&draft, &[(unknown.clone(), NONE)]), Next::Contacts(1));
        assert_eq!(next(&draft, &[(unknown.clone(), NONE), (reachable, NONE)]), Next::Send(2));
        let closed = Request { closed_school: true, ..unknown };
        assert_eq!(next(&draft, &[(closed, NONE)]), Next::NobodyAsked);
    }

    #[test]
    fn what_came_in_is_looked_at_before_others_are_reminded() {
        let open = round(RoundState::Open);
        let silent = (request(RequestState::Sent), NONE);
        let whole = (request(RequestState::Received), WHOLE);
        assert_eq!(next(&open, &[silent.clone(), whole]), Next::Review(1));
        let approved = (request(RequestState::Approved), WHOLE);
        assert_eq!(next(&open, &[silent.clone(), approved]), Next::Publish(1));
        assert_eq!(next(&open, std::slice::from_ref(&silent)), Next::Remind(1));
        let lately = Request { reminded_at: Some(NOW - 1), ..silent.0 };
        assert_eq!(next(&open, &[(lately.clone(), NONE)]), Next::Wait(1));
        let late = Round { deadline: NOW - DAY, ..open };
        assert_eq!(next(&late, &[(lately, NONE)]), Next::Call(1));
    }

    #[test]
    fn a_round_whose_answers_are_all_published_is_closed_and_then_left_alone() {
        let published = [(request(RequestState::Published), WHOLE)];
        assert_eq!(next(&round(RoundState::Open), &published), Next::Close);
        assert_eq!(next(&round(RoundState::Closed), &published), Next::Nothing);
    }

    #[test]
    fn an_answer_in_part_is_waited_for_until_the_deadline_and_then_looked_at() {
        let part = [(request(RequestState::Received), Completeness { answered: 2, expected: 4 })];
        assert_eq!(next(&round(RoundState::Open), &part), Next::Remind(1));
        assert_eq!(next(&round(RoundState::Closed), &part), Next::Review(1));
    }
}
