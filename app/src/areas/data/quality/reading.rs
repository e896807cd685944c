//! What does not fit, written out.

use super::view::{AnswerLine, FigureLine, FindingLine, FindingsView, SayingLine, SettledLine};
use crate::areas::data::own_cities::own_cities;
use crate::house::House;
use crate::i18n::Messages;
use crate::indicators::name;
use crate::quality::{Quality, rule, sentence};
use crate::request::Request;
use crate::{AppError, dates, routes};
use hamsa_domain::Refusal;
use hamsa_domain::cities::Title;
use hamsa_domain::data::catalogue::Severity;
use hamsa_domain::data::quality::owners::{Colleague, may_answer, owner};
use hamsa_domain::data::quality::{Discrepancy, Figure, Key};
use hamsa_domain::id::{AccountId, AuthorityCode};
use hamsa_domain::people::{Grant, Scope};
use hamsa_domain::text::{decimal, school_year};
use hamsa_store::{FindingAnswer, Saying};
use std::collections::{BTreeMap, BTreeSet};

/// The most that one page shows: who has answered these sees the next, and what was answered is shown from the latest.
const MOST: usize = 60;

/// What does not fit in the figures of a city, or of the person's first one where none is named.
pub async fn findings(
    house: &House,
    request: &Request,
    wanted: Option<&str>,
    show: Option<&str>,
) -> Result<FindingsView, AppError> {
    let cities = own_cities(house, request).await?;
    let wanted = wanted.filter(|code| !code.is_empty());
    let is_wanted = |code: &AuthorityCode| wanted.is_none_or(|wanted| code.as_str() == wanted);
    let city = cities.iter().find(|city| is_wanted(&city.code)).ok_or(Refusal::Missing)?.clone();
    let desk = Desk::of(house, request, &city.code).await?;
    let answered_shown = show == Some("answered");
    let (open, others): (Vec<_>, Vec<_>) =
        desk.quality.held.found.iter().partition(|one| desk.quality.standing(one).is_open());
    let mut open = open;
    // What is in one's own hands comes first; the order is kept otherwise.
    open.sort_by_key(|one| !desk.is_mine(one));
    let shown = if answered_shown { &others } else { &open };
    let mut settled = if answered_shown { desk.settled() } else { Vec::new() };
    let settled_more = settled.len().saturating_sub(MOST);
    settled.truncate(MOST);
    Ok(FindingsView {
        lines: shown.iter().take(MOST).map(|one| desk.line(one)).collect(),
        more: shown.len().saturating_sub(MOST),
        answered_shown,
        open: open.len(),
        answered: others.len(),
        settled,
        settled_more,
        people: desk.people.owners(),
        reported: desk.quality.held.reported,
        printed: dates::minute_in(request.now, request.language),
        city,
        cities,
    })
}

/// The people of a city, and in whose hands is what does not fit there.
pub struct People {
    colleagues: Vec<Colleague>,
    names: BTreeMap<AccountId, String>,
    named: BTreeMap<Key, AccountId>,
}

impl People {
    /// Those who are there now.
    pub async fn of(house: &House, city: &AuthorityCode) -> Result<Self, AppError> {
        let scope = Scope::City(city.clone());
        let mut people = house.store.people_in(Some(city)).await?;
        people.retain(|person| person.disabled_at.is_none());
        let is_here = |grant: &&Grant| grant.scope == scope;
        let colleague = |person: &hamsa_store::Person| Colleague {
            account: person.id.clone(),
            roles: person.grants.iter().filter(is_here).map(|grant| grant.role).collect(),
        };
        Ok(Self {
            colleagues: people.iter().map(colleague).filter(Colleague::can_own).collect(),
            names: people.into_iter().map(|person| (person.id, person.name)).collect(),
            named: house.store.finding_owners(city).await?,
        })
    }

    /// In whose hands it is.
    pub fn owner(&self, key: &Key) -> Option<&AccountId> {
        owner(self.named.get(key), &self.colleagues)
    }

    /// Whether somebody can have it in hand.
    pub fn can_own(&self, account: &AccountId) -> bool {
        self.colleagues.iter().any(|colleague| colleague.account == *account)
    }

    fn name(&self, account: &AccountId) -> String {
        self.names.get(account).cloned().unwrap_or_default()
    }

    fn owners(&self) -> Vec<(AccountId, String)> {
        let accounts = self.colleagues.iter().map(|colleague| colleague.account.clone());
        accounts.map(|account| (account.clone(), self.name(&account))).collect()
    }
}

/// What is at hand when one is written out.
struct Desk<'d> {
    city: &'d AuthorityCode,
    request: &'d Request,
    messages: Messages,
    quality: Quality,
    people: People,
}

impl<'d> Desk<'d> {
    async fn of(
        house: &House,
        request: &'d Request,
        city: &'d AuthorityCode,
    ) -> Result<Self, AppError> {
        let messages = house.languages.messages(request.language);
        let (quality, people) = (Quality::of(house, city).await?, People::of(house, city).await?);
        Ok(Self { city, request, messages, quality, people })
    }

    fn line(&self, one: &Discrepancy) -> FindingLine {
        let (held, owner) = (&self.quality.held, self.people.owner(&one.key));
        let rule = one.pair().and_then(|_| rule(&self.messages, one));
        let aside = self.quality.request(one).filter(|aside| aside.city == *self.city);
        FindingLine {
            sentence: sentence(held, &self.messages, one),
            rule,
            across: one.across,
            is_impossible: one.severity == Severity::Impossible,
            standing: self.quality.standing(one),
            figures: one.figures.iter().map(|figure| self.figure(one, figure)).collect(),
            looked_at: one.looked_at(),
            answer: self.quality.answers.get(&one.key).map(|kept| self.answer(kept)),
            sayings: self.quality.sayings(one).map(|saying| self.saying(saying)).collect(),
            is_mine: self.is_mine(one),
            may_answer: may_answer(&self.request.actor, self.city, owner),
            owner: owner.map(|owner| (owner.clone(), self.people.name(owner))),
            is_sample: self.quality.request(one).is_some_and(|aside| aside.is_sample),
            round: aside
                .map(|aside| (routes::round_school(&aside.round, &one.key.school), aside.is_open)),
            key: one.key.clone(),
        }
    }

    fn is_mine(&self, one: &Discrepancy) -> bool {
        let owner = self.people.owner(&one.key);
        owner.is_some() && owner == self.request.actor.account.as_ref()
    }

    fn figure(&self, one: &Discrepancy, figure: &Figure) -> FigureLine {
        let held = &self.quality.held;
        let said = |title: &Title| title.in_language(self.request.language).to_owned();
        let definition = held.catalogue.find(&figure.indicator).map(|(definition, _)| definition);
        let published_at = held.published_at(&one.key.school, figure);
        FigureLine {
            name: name(&held.catalogue, &self.messages, &figure.indicator),
            year: school_year(figure.year, self.request.language),
            origin: figure.origin,
            value: figure.value.map(decimal),
            definition: definition.map(|found| said(&found.meaning)).unwrap_or_default(),
            source: definition.map(|found| said(&found.source)).unwrap_or_default(),
            day: published_at.map(dates::day).unwrap_or_default(),
        }
    }

    fn answer(&self, kept: &FindingAnswer) -> AnswerLine {
        let catalogue = &self.quality.held.catalogue;
        let figure = |figure: &Figure| {
            (name(catalogue, &self.messages, &figure.indicator), figure.value.map(decimal))
        };
        AnswerLine {
            id: kept.answer.id.to_string(),
            verdict: kept.answer.verdict.code().to_owned(),
            text: kept.answer.text.clone(),
            by: kept.by.clone(),
            at: dates::minute(kept.answer.at),
            figures: kept.answer.figures.iter().map(figure).collect(),
        }
    }

    fn saying(&self, saying: &Saying) -> SayingLine {
        SayingLine {
            name: name(&self.quality.held.catalogue, &self.messages, &saying.cell),
            question: saying.question.clone(),
            text: saying.text.clone(),
            confirmed: saying.confirmed,
            at: dates::minute(saying.at),
        }
    }

    /// What was answered and is found no more, the latest answer first.
    fn settled(&self) -> Vec<SettledLine> {
        let held = &self.quality.held;
        let found: BTreeSet<&Key> = held.found.iter().map(|one| &one.key).collect();
        let mut gone: Vec<&FindingAnswer> =
            self.quality.answers.values().filter(|kept| !found.contains(&kept.key)).collect();
        gone.sort_by_key(|kept| std::cmp::Reverse(kept.answer.at));
        let line = |kept: &FindingAnswer| SettledLine {
            school: held.name(&kept.key.school),
            name: name(&held.catalogue, &self.messages, &kept.key.cell),
            year: school_year(kept.key.year, self.request.language),
            answer: self.answer(kept),
        };
        gone.into_iter().map(line).collect()
    }
}
