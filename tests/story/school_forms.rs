//! What a city sends to a school, and what a school sends back.

use crate::world::World;
use hamsa_domain::cities::Title;
use hamsa_domain::data::catalogue::{Group, Heading};
use hamsa_domain::data::round::{
    AskedCell, Contact, Incoming, Questionnaire, Sender, TypedForm, submission,
};
use hamsa_domain::id::{AuthorityCode, IndicatorCode, RequestId, SchoolCode, TemplateId};
use hamsa_domain::time::DAY;
use hamsa_domain::{Instant, Language, Refusal};
use hamsa_store::{Dossier, NewMail, NewRound, Outgoing, StoreError};

pub fn eilat() -> AuthorityCode {
    AuthorityCode::new("26008")
}

/// What the round asks: one number that the Ministry publishes as well, and three that it does not.
pub fn cells() -> Questionnaire {
    let named = |codes: &[&str]| codes.iter().map(|code| IndicatorCode::new(*code)).collect();
    let pupils = ["examinees.mathematics.5", "pupils.mathematics.10.5", "pupils.mathematics.11.5"];
    Questionnaire(vec![
        Group { heading: Heading::Pupils, cells: named(&pupils) },
        Group { heading: Heading::Teachers, cells: named(&["teachers.mathematics"]) },
    ])
}

pub fn new_round(year: i32, deadline: Instant, schools: Vec<(SchoolCode, Contact)>) -> NewRound {
    let title = Title { he: "מתמטיקה".to_owned(), ..Title::default() };
    let (authority, template) = (eilat(), TemplateId::new("five-unit-mathematics"));
    NewRound { authority, template, title, year, deadline, cells: cells(), schools }
}

pub fn contact(email: Option<&str>) -> Contact {
    let name = "ליאת".to_owned();
    Contact { name, email: email.map(str::to_owned), language: Language::He }
}

/// A link for a request, by mail.
pub fn outgoing(request: &RequestId, token: &str) -> Outgoing {
    let mail = NewMail {
        to: "school@hamsa.example".to_owned(),
        subject: "חמסה".to_owned(),
        body_text: format!("https://…/answer/{token}-secret"),
    };
    Outgoing { request: request.clone(), token_hash: token.to_owned(), mail: Some(mail) }
}

/// What a school sends whose form is filled in like this.
pub fn form(dossier: &Dossier, command: &str, fields: &[(&str, &str)]) -> Incoming {
    let form = TypedForm::from_fields(fields.iter().copied());
    let asked: Vec<AskedCell> = dossier
        .round
        .cells
        .cells()
        .map(|cell| AskedCell { cell, definition: None, last: dossier.last.get(cell).copied() })
        .collect();
    let shown = submission::read(&asked, &form).sound().expect("a sound form");
    Incoming {
        command: command.to_owned(),
        based_on: dossier.request.version,
        shown,
        replies: form.replies,
        device: "phone".to_owned(),
        sender: Sender::Link,
    }
}

#[track_caller]
pub fn is_refused<T>(result: Result<T, StoreError>, how: &str) {
    let expected = Refusal::Conflict(how.to_owned());
    assert!(matches!(result, Err(StoreError::Refused(refusal)) if refusal == expected));
}

/// The mails that wait go out; how many they were.
pub async fn delivered(world: &World) -> usize {
    let (store, now) = (&world.store, world.now);
    let mails = store.lease_mails(now, now + DAY, 100).await.expect("leased");
    for mail in &mails {
        assert!(mail.body_text.contains("-secret"), "a link is in it");
        store.mail_sent(&mail.id, now).await.expect("noted");
    }
    mails.len()
}
