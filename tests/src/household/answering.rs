//! Schools that were asked for figures, each with the secret of its link.

use super::Household;
use hamsa::seed::table::Tables;
use hamsa_app::token::Token;
use hamsa_domain::cities::Title;
use hamsa_domain::data::round::{Contact, Questionnaire};
use hamsa_domain::id::{AuthorityCode, RequestId, RoundId, SchoolCode, TemplateId};
use hamsa_domain::time::DAY;
use hamsa_domain::{Instant, Language};
use hamsa_store::{Dossier, NewRound, Outgoing};
use std::path::Path;

/// A school in a round.
pub struct AskedSchool {
    /// The round.
    pub round: RoundId,
    /// Its request.
    pub request: RequestId,
    /// Which school.
    pub school: SchoolCode,
    /// The secret of its link.
    pub token: String,
}

impl AskedSchool {
    /// The path of its link.
    pub fn path(&self) -> String {
        format!("/answer/{}", self.token)
    }
}

impl Household {
    /// Be'er Sheva asks its school about five-unit mathematics in 2019.
    pub async fn asked_school(&self) -> AskedSchool {
        self.asked(Language::He, self.now() + 14 * DAY).await
    }

    /// The same about another year.
    pub async fn asked_about(&self, year: i32) -> AskedSchool {
        self.asks(year, Language::He, self.now() + 14 * DAY).await
    }

    /// The same in the language of the contact, until `deadline`.
    pub async fn asked(&self, language: Language, deadline: Instant) -> AskedSchool {
        self.asks(2019, language, deadline).await
    }

    async fn asks(&self, year: i32, language: Language, deadline: Instant) -> AskedSchool {
        let (store, change) = (&self.server.house.store, self.change());
        let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../seeds");
        let tables = Tables::read(&seeds).expect("the seeds");
        store.save_definitions(&change, &tables.definitions).await.expect("definitions");
        let template = tables.templates.into_iter().next().expect("a template");
        let name = "ליאת".to_owned();
        let email = Some("liat@hamsa.example".to_owned());
        let school = SchoolCode::new("640037");
        let title =
            Title {
                he: "מתמטיקה".into(), ar: "الرياضيات".into(), en: "Mathematics".into()
            };
        let new = NewRound {
            authority: AuthorityCode::new("90001"),
            // A city has one open round of a template and a year.
            template: TemplateId::new(Token::new().expect("randomness").hash),
            title,
            year,
            deadline,
            cells: Questionnaire(template.groups),
            schools: vec![(school.clone(), Contact { name, email, language })],
        };
        // A round whose deadline has passed was made before it.
        let mut early = change.clone();
        early.at = deadline.min(self.now()) - DAY;
        let round = store.create_round(&early, &new).await.expect("a round");
        let dossier = store.dossier(&round, &school).await.expect("read").expect("a request");
        let request = dossier.request.id;
        let token = Token::new().expect("randomness");
        let outgoing = Outgoing { request: request.clone(), token_hash: token.hash, mail: None };
        let gone = store.send_requests(&early, &round, &[outgoing]).await.expect("sent");
        gone.only().expect("sent");
        AskedSchool { round, request, school, token: token.secret }
    }

    /// Its link in the place of all it has.
    pub async fn renewed(&self, asked: &AskedSchool) -> AskedSchool {
        let token = Token::new().expect("randomness");
        let request = asked.request.clone();
        let outgoing = Outgoing { request: request.clone(), token_hash: token.hash, mail: None };
        let store = &self.server.house.store;
        store.renew_link(&self.change(), &outgoing).await.expect("renewed");
        let (round, school) = (asked.round.clone(), asked.school.clone());
        AskedSchool { round, request, school, token: token.secret }
    }

    /// All that was said by it.
    pub async fn dossier(&self, asked: &AskedSchool) -> Dossier {
        let store = &self.server.house.store;
        store.dossier(&asked.round, &asked.school).await.expect("read").expect("a dossier")
    }
}
