//! What does not fit in a city's figures, with what people said to it: for the list, for the city's page and for the
//! reports in which the figures stand.

mod held;
mod words;

pub use held::{Held, Place};
pub use words::{rule, sentence};

use crate::AppError;
use crate::house::House;
use hamsa_domain::data::quality::{Discrepancy, Key, Standing};
use hamsa_domain::id::{AuthorityCode, RequestId};
use hamsa_store::{FindingAnswer, RequestAside, Saying};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What does not fit in a city's figures, and what was said to it.
pub struct Quality {
    /// What was found, and in what.
    pub held: Arc<Held>,
    /// The last answer to each, also of those that are found no more.
    pub answers: BTreeMap<Key, FindingAnswer>,
    asides: BTreeMap<RequestId, RequestAside>,
}

impl Quality {
    /// What does not fit in the figures of `city` now: a handful of statements, however many schools it has.
    pub async fn of(house: &House, city: &AuthorityCode) -> Result<Self, AppError> {
        let held = held::held(&house.store, city).await?;
        // Where one is answered several times, the last comes last.
        let answers = house.store.finding_answers(city).await?;
        let answers = answers.into_iter().map(|answer| (answer.key.clone(), answer)).collect();
        let mut asides = house.store.request_asides(&held.versions()).await?;
        // What a school that has moved here said to its former city was said to that city.
        for aside in asides.values_mut().filter(|aside| aside.city != *city) {
            aside.sayings.clear();
        }
        Ok(Self { held, answers, asides })
    }

    /// Where one stands.
    pub fn standing(&self, one: &Discrepancy) -> Standing {
        let answer = self.answers.get(&one.key).map(|kept| &kept.answer);
        let is_reply = |saying: &Saying| saying.question.is_some() && saying.stands;
        Standing::of(one, answer, self.sayings(one).any(is_reply))
    }

    /// What the school said of its figures while it was asked.
    pub fn sayings<'q>(&'q self, one: &'q Discrepancy) -> impl Iterator<Item = &'q Saying> {
        let of_figure = |(place, cell): (&'q Place, &'q str)| {
            let aside = self.asides.get(&place.request);
            let sayings = aside.into_iter().flat_map(|aside| &aside.sayings);
            let sayings = sayings.filter(|saying| saying.version == place.number);
            sayings.filter(move |saying| saying.cell.as_str() == cell)
        };
        let of_its_year = one.figures.iter().filter(|figure| figure.year == one.key.year);
        of_its_year
            .filter_map(|figure| {
                let place = self.held.place(&one.key.school, figure)?;
                Some((place, figure.indicator.as_str()))
            })
            .flat_map(of_figure)
    }

    /// The request by which its first figure came.
    pub fn request(&self, one: &Discrepancy) -> Option<&RequestAside> {
        let is_its_own = |figure: &&hamsa_domain::data::quality::Figure| {
            figure.indicator == one.key.cell && figure.year == one.key.year
        };
        let figure = one.figures.iter().find(is_its_own)?;
        self.asides.get(&self.held.place(&one.key.school, figure)?.request)
    }

    /// How many are open.
    pub fn open(&self) -> usize {
        self.held.found.iter().filter(|one| self.standing(one).is_open()).count()
    }
}
