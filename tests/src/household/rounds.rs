//! Collection rounds in the house: made, sent out, answered.

use super::{Household, Who, school};
use hamsa::seed::table::Tables;
use hamsa_domain::Language;
use hamsa_domain::cities::Title;
use hamsa_domain::data::catalogue::{Group, Heading};
use hamsa_domain::data::round::{Answer, Contact, Incoming, Questionnaire, Sender};
use hamsa_domain::id::{
    AnswerFileId, AuthorityCode, IndicatorCode, RequestId, RoundId, SchoolCode, TemplateId,
};
use hamsa_domain::people::{Role, Scope};
use hamsa_domain::time::DAY;
use hamsa_store::{NewRound, NewTemplate, Outgoing};
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};

/// What the rounds of the house ask.
pub const CELLS: [&str; 3] =
    ["pupils.mathematics.11.5", "pupils.mathematics.11.5.girls", "teachers.mathematics"];

static COUNTER: AtomicU32 = AtomicU32::new(1);

impl Household {
    /// Everything that is counted, as the seeds have it.
    pub async fn definitions(&self) {
        let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../seeds");
        let tables = Tables::read(&seeds).expect("the seeds");
        let (store, change) = (&self.server.house.store, self.change());
        store.save_definitions(&change, &tables.definitions).await.expect("definitions");
    }

    /// A new template of [`CELLS`], open to every city.
    pub async fn template(&self) -> TemplateId {
        let name = format!("תבנית {}", COUNTER.fetch_add(1, Ordering::Relaxed));
        let template = NewTemplate {
            scope: Scope::Network,
            name: Title { he: name, ..Title::default() },
            groups: groups(),
            seed_code: None,
        };
        let store = &self.server.house.store;
        store.save_template(&self.change(), &template, None).await.expect("a template")
    }

    /// So many further schools of Be'er Sheva: 700001 and on.
    pub async fn further_schools(&self, many: usize) {
        let schools: Vec<_> = (1..=many)
            .map(|number| school(&format!("7000{number:02}"), &format!("תיכון {number}"), "90001"))
            .collect();
        self.server.house.store.save_schools(&self.change(), &schools).await.expect("schools");
    }

    /// A round of Be'er Sheva at these schools, which do not know of it. The first school's contact has an
    /// address.
    pub async fn draft_round(&self, schools: &[&str]) -> RoundId {
        let contact = |index: usize| Contact {
            name: "ליאת".into(),
            email: (index == 0).then(|| "liat@school.example".to_owned()),
            language: Language::He,
        };
        let round = NewRound {
            authority: AuthorityCode::new("90001"),
            template: self.template().await,
            title: Title { he: "מתמטיקה".into(), ..Title::default() },
            year: hamsa_app::dates::year(self.now()),
            deadline: self.now() + 14 * DAY,
            cells: Questionnaire(groups()),
            schools: schools
                .iter()
                .enumerate()
                .map(|(index, code)| (SchoolCode::new(*code), contact(index)))
                .collect(),
        };
        self.server.house.store.create_round(&self.change(), &round).await.expect("a round")
    }

    /// The same, with a link at each school: its hash is `<round>-<school>`.
    pub async fn open_round(&self, schools: &[&str]) -> RoundId {
        let id = self.draft_round(schools).await;
        let mut outgoing = Vec::new();
        for school in schools {
            let request = self.request_of(&id, school).await;
            outgoing.push(Outgoing { request, token_hash: format!("{id}-{school}"), mail: None });
        }
        let sent = self.server.house.store.send_requests(&self.change(), &id, &outgoing).await;
        assert!(sent.expect("sent").left.is_empty());
        id
    }

    /// The same, answered by each school by its link.
    pub async fn answered_round(&self, schools: &[&str]) -> RoundId {
        let id = self.open_round(schools).await;
        for school in schools {
            self.answers(&id, school, 0, [30.0, 14.0, 3.0]).await;
        }
        id
    }

    /// A school answers by its link, from version `based_on` on.
    pub async fn answers(&self, id: &RoundId, school: &str, based_on: i64, numbers: [f64; 3]) {
        let answer = |(cell, number): (&&'static str, f64)| {
            (IndicatorCode::new(*cell), Some(Answer::number(number)))
        };
        let incoming = Incoming {
            command: format!("command-{}", COUNTER.fetch_add(1, Ordering::Relaxed)),
            based_on,
            shown: CELLS.iter().zip(numbers).map(answer).collect(),
            replies: Default::default(),
            device: "phone".into(),
            sender: Sender::Link,
        };
        let link = format!("{id}-{school}");
        let store = &self.server.house.store;
        store.receive_by_link(&self.change(), &link, &incoming).await.expect("received");
    }

    /// A table of the city's own, brought for a round by its head.
    pub async fn answer_file(&self, round: &RoundId, table: &str) -> AnswerFileId {
        let path = format!("/data/rounds/{round}/files");
        let answer = self.upload(Who::Holder(Role::DepartmentHead), &path, table.as_bytes()).await;
        let (_, id) = answer.location().rsplit_once('/').expect("the table's page");
        AnswerFileId::new(id)
    }

    /// One school's part in a round.
    pub async fn request_of(&self, id: &RoundId, school: &str) -> RequestId {
        let school = SchoolCode::new(school);
        let store = &self.server.house.store;
        store.dossier(id, &school).await.expect("read").expect("the dossier").request.id
    }
}

fn groups() -> Vec<Group> {
    let named = |codes: &[&str]| codes.iter().map(|code| IndicatorCode::new(*code)).collect();
    vec![
        Group { heading: Heading::Pupils, cells: named(&CELLS[..2]) },
        Group { heading: Heading::Teachers, cells: named(&CELLS[2..]) },
    ]
}
