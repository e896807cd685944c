//! What schools of the house reported, and the Ministry's files that come later.

use super::{Household, school};
use hamsa_app::areas::data::bring;
use hamsa_app::quality::Quality;
use hamsa_domain::Language;
use hamsa_domain::cities::Title;
use hamsa_domain::data::catalogue::{Group, Heading};
use hamsa_domain::data::quality::{Discrepancy, Key};
use hamsa_domain::data::round::{Answer, Contact, Incoming, Questionnaire, Sender};
use hamsa_domain::id::{AuthorityCode, ImportId, IndicatorCode, RoundId, SchoolCode};
use hamsa_domain::time::DAY;
use hamsa_store::{FindingAnswer, NewRound, Outgoing};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};

/// Those who passed the exam of mathematics at five units.
pub const GRADUATES: &str = "graduates.mathematics.5";
/// Those who sat it.
pub const EXAMINEES: &str = "examinees.mathematics.5";

static COUNTER: AtomicU32 = AtomicU32::new(1);

fn beersheva() -> AuthorityCode {
    AuthorityCode::new("90001")
}

impl Household {
    /// What a school of Be'er Sheva reported of a year, in a round of its own, as its city published it. A figure comes
    /// with a remark, which may be empty.
    pub async fn reported(
        &self,
        school: &str,
        year: i32,
        figures: &[(&'static str, f64, &str)],
    ) -> RoundId {
        let (store, change) = (&self.server.house.store, self.change());
        let cells = figures.iter().map(|(cell, ..)| IndicatorCode::new(*cell)).collect();
        let new = NewRound {
            authority: beersheva(),
            template: self.template().await,
            title: Title { he: format!("שנת {year}"), ..Title::default() },
            year,
            deadline: self.now() + 14 * DAY,
            cells: Questionnaire(vec![Group { heading: Heading::Pupils, cells }]),
            schools: vec![(
                SchoolCode::new(school),
                Contact { language: Language::He, ..Contact::default() },
            )],
        };
        let id = store.create_round(&change, &new).await.expect("a round");
        let request = self.request_of(&id, school).await;
        let link = Outgoing { request, token_hash: format!("{id}-{school}"), mail: None };
        store.send_requests(&change, &id, &[link]).await.expect("sent");
        self.corrects(&id, school, 0, figures).await;
        id
    }

    /// The school says something else, from version `based_on` on, and the city publishes that.
    pub async fn corrects(
        &self,
        round: &RoundId,
        school: &str,
        based_on: i64,
        figures: &[(&'static str, f64, &str)],
    ) {
        let (store, change) = (&self.server.house.store, self.change());
        let said = |(cell, number, note): &(&'static str, f64, &str)| {
            let answer = Answer { note: (*note).to_owned(), ..Answer::number(*number) };
            (IndicatorCode::new(*cell), Some(answer))
        };
        let incoming = Incoming {
            command: format!("late-{}", COUNTER.fetch_add(1, Ordering::Relaxed)),
            based_on,
            shown: figures.iter().map(said).collect(),
            replies: BTreeMap::new(),
            device: "phone".into(),
            sender: Sender::Link,
        };
        let link = format!("{round}-{school}");
        store.receive_by_link(&change, &link, &incoming).await.expect("received");
        let request = self.request_of(round, school).await;
        let looked_at = [(request, based_on + 1)];
        let gone = store.approve(&change, round, &looked_at).await.expect("approved");
        assert!(gone.left.is_empty(), "{gone:?}");
        store.publish(&change, round, None).await.expect("published");
    }

    /// A file of the Ministry's arrives, with the examinees of five-unit mathematics of these schools.
    pub async fn file_arrives(&self, year: i32, counts: &[(&str, i64)]) -> ImportId {
        let head = "מחזור סיום,מקצוע,י\"ל,מספר נבחנים,סמל מוסד,שם מוסד,ישוב,פיקוח,מגזר,מחוז";
        let rows = counts.iter().map(|(school, count)| {
            format!("{year},מתמטיקה,5,{count},{school},בית ספר,באר שבע,כללי,יהודי,דרום")
        });
        let file = std::iter::once(head.to_owned()).chain(rows).collect::<Vec<_>>().join("\n");
        let (house, change) = (&self.server.house, self.change());
        let name = format!("{year}.csv");
        let (id, _) =
            bring::preview(house, &change, &name, file.into_bytes()).await.expect("a preview");
        bring::apply(house, &change, &id).await.expect("applied");
        id
    }

    /// A new school of Be'er Sheva that reported more graduates than the house's own file leaves room for.
    pub async fn discrepancy(&self) -> Discrepancy {
        let code = (810_000 + COUNTER.fetch_add(1, Ordering::Relaxed)).to_string();
        let school = school(&code, "תיכון נוסף", "90001");
        let store = &self.server.house.store;
        store.save_schools(&self.change(), &[school]).await.expect("a school");
        self.definitions().await;
        self.reported(&code, 2018, &[(GRADUATES, 25.0, "")]).await;
        let mut found = self.quality().await.held.found.clone();
        found.retain(|one| one.key.school.as_str() == code);
        found.pop().expect("it does not fit")
    }

    /// What does not fit in Be'er Sheva's figures.
    pub async fn quality(&self) -> Quality {
        Quality::of(&self.server.house, &beersheva()).await.expect("read")
    }

    /// What was last said of it.
    pub async fn finding_answer(&self, key: &Key) -> Option<FindingAnswer> {
        self.quality().await.answers.remove(key)
    }
}

/// What a form tells of what it is about.
pub fn about(one: &Discrepancy) -> Vec<(&'static str, String)> {
    let Key { school, check, cell, year } = &one.key;
    vec![
        ("city", "90001".to_owned()),
        ("school", school.to_string()),
        ("check", check.clone()),
        ("cell", cell.to_string()),
        ("year", year.to_string()),
        ("looked_at", one.looked_at()),
    ]
}
