//! A city's office with one round of three cells and one school, in memory.

use hamsa_domain::cities::Title;
use hamsa_domain::data::catalogue::{Group, Heading};
use hamsa_domain::data::round::merging::Shown;
use hamsa_domain::data::round::question::{NewQuestion, ask};
use hamsa_domain::data::round::receiving::{Desk, receive};
use hamsa_domain::data::round::{
    Answer, Answers, Contact, Incoming, Question, Questionnaire, Received, Request, Round,
    RoundState, Sender, Version,
};
use hamsa_domain::id::{
    AuthorityCode, IndicatorCode, QuestionId, RequestId, RoundId, SchoolCode, TemplateId,
};
use hamsa_domain::time::{DAY, MINUTE};
use hamsa_domain::{Instant, Language, Refusal};
use std::collections::BTreeMap;

/// What is asked.
pub const CELLS: [&str; 3] = ["x", "y", "z"];

pub fn cell(name: &str) -> IndicatorCode {
    IndicatorCode::new(name)
}

pub fn answers(cells: &[(&str, f64)]) -> Answers {
    cells.iter().map(|(name, number)| (cell(name), Answer::number(*number))).collect()
}

pub fn contact(email: Option<&str>) -> Contact {
    Contact { name: String::new(), email: email.map(str::to_owned), language: Language::He }
}

pub fn round() -> Round {
    let group = Group { heading: Heading::Pupils, cells: CELLS.map(cell).to_vec() };
    Round {
        id: RoundId::new("r"),
        authority: AuthorityCode::new("90001"),
        template: TemplateId::new("t"),
        title: Title::default(),
        year: 2026,
        deadline: Instant(30 * DAY),
        state: RoundState::Open,
        cells: Questionnaire(vec![group]),
        created_by: None,
        created_at: Instant(0),
        opened_at: Some(Instant(0)),
        closed_at: None,
    }
}

/// A form that shows these cells, all answered.
pub fn incoming(command: &str, based_on: i64, cells: &[(&str, f64)]) -> Incoming {
    let cells: Vec<_> = cells.iter().map(|(name, number)| (*name, Some(*number))).collect();
    typed(command, based_on, &cells)
}

/// A form that shows these cells, some of them empty.
pub fn typed(command: &str, based_on: i64, cells: &[(&str, Option<f64>)]) -> Incoming {
    let shown: Shown =
        cells.iter().map(|(name, number)| (cell(name), number.map(Answer::number))).collect();
    Incoming {
        command: command.to_owned(),
        based_on,
        shown,
        replies: BTreeMap::new(),
        device: "phone".to_owned(),
        sender: Sender::Link,
    }
}

/// What the city keeps of one school.
#[derive(Clone, Debug, PartialEq)]
pub struct Office {
    pub round: Round,
    pub request: Request,
    pub versions: Vec<Version>,
    pub questions: Vec<Question>,
    pub now: Instant,
}

impl Office {
    /// The school has its link.
    pub fn sent() -> Self {
        let (id, school) = (RequestId::new("q"), SchoolCode::new("640011"));
        let contact = contact(Some("school@hamsa.example"));
        let request = Request::draft(id, RoundId::new("r"), school, contact);
        let request = request.sent(&round(), true, Instant(0)).expect("sent");
        let now = Instant(0);
        Self { round: round(), request, versions: Vec::new(), questions: Vec::new(), now }
    }

    /// The answers of the newest version.
    pub fn newest(&self) -> Answers {
        self.versions.last().map(|version| version.answers.clone()).unwrap_or_default()
    }

    /// The version with this number.
    pub fn version(&self, number: i64) -> Option<&Version> {
        self.versions.iter().find(|version| version.number == number)
    }

    pub fn open_questions(&self) -> Vec<Question> {
        self.questions.iter().filter(|question| question.is_open()).cloned().collect()
    }

    pub fn receive(&mut self, incoming: &Incoming) -> Result<Received, Refusal> {
        self.now = self.now + MINUTE;
        let open = self.open_questions();
        let desk = Desk {
            round: &self.round,
            request: &self.request,
            versions: &self.versions,
            questions: &open,
        };
        let received = receive(desk, incoming, self.now)?;
        if let Received::New { request, version, answered } = &received {
            self.request = request.as_ref().clone();
            self.versions.push(version.clone());
            for (id, answer) in answered {
                let question = self.questions.iter_mut().find(|question| question.id == *id);
                let question = question.expect("a question that was asked");
                question.answered_at = Some(self.now);
                question.answer = Some(answer.clone());
            }
        }
        Ok(received)
    }

    pub fn ask(&mut self, name: &str) -> Result<(), Refusal> {
        let number = self.request.version;
        let asked = [NewQuestion { cell: cell(name), text: " למה? ".to_owned() }];
        let asked = ask(&asked, &self.round.cells, &self.questions)?;
        self.request = self.request.questioned(&self.round, number)?;
        for question in asked {
            self.questions.push(Question {
                id: QuestionId::new(self.questions.len().to_string()),
                cell: question.cell,
                number,
                text: question.text,
                asked_by: None,
                asked_at: self.now,
                answered_at: None,
                answer: None,
            });
        }
        Ok(())
    }

    /// Takes the last open question back.
    pub fn take_back(&mut self) {
        let now = self.now;
        if let Some(question) = self.questions.iter_mut().rev().find(|asked| asked.is_open()) {
            question.answered_at = Some(now);
        }
        self.request = self.request.with_open_questions(self.open_questions().len());
    }

    pub fn approve(&mut self, looked_at: i64) -> Result<(), Refusal> {
        self.request = self.request.approved(looked_at, self.open_questions().len(), self.now)?;
        Ok(())
    }

    pub fn publish(&mut self) -> Result<(), Refusal> {
        self.request = self.request.published(self.now)?;
        Ok(())
    }
}
