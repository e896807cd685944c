//! A round that was sent, for the demo: its schools answer, and it is published.

use super::SeedError;
use super::round::is_made_up;
use crate::Server;
use hamsa_app::token::Token;
use hamsa_domain::data::round::{
    Answer, Contact, Incoming, Request, RequestState, Round, RoundState, Sender,
};
use hamsa_domain::id::{IndicatorCode, RequestId, RoundId, SchoolCode};
use hamsa_store::{Change, NewMail, NewRound, Outgoing, StoreError};
use std::collections::{BTreeMap, BTreeSet};

/// What is written to the contact of a school, with the secret of its link.
pub type Letter<'a> = dyn Fn(&Contact, &str) -> NewMail + Sync + 'a;

/// A round that was sent, and its requests by school.
pub struct Asked {
    /// The round.
    pub round: RoundId,
    requests: BTreeMap<SchoolCode, Request>,
    /// What it asks.
    pub cells: Vec<IndicatorCode>,
}

impl Asked {
    /// Makes the round, says that it is made up, and sends its links: by what `letter` writes with the secret of
    /// each, or on paper. Where an interrupted seeding has begun it, it goes on from there; where the round is closed, or
    /// the city has asked about the year in a round of its own, there is none.
    pub async fn new(
        server: &Server,
        change: &Change,
        new: &NewRound,
        letter: Option<&Letter<'_>>,
    ) -> Result<Option<Self>, SeedError> {
        let store = &server.house.store;
        let rounds = store.rounds_of(std::slice::from_ref(&new.authority)).await?;
        let of_year = rounds.into_iter().map(|one| one.round).filter(|one| one.year == new.year);
        let of_year: Vec<Round> = of_year.collect();
        let is_it = |one: &&Round| one.title == new.title;
        let round = match of_year.iter().find(is_it) {
            Some(round) if round.state == RoundState::Closed => return Ok(None),
            Some(round) => round.id.clone(),
            // Invented figures never go over those of a round that somebody has made.
            None if !of_year.iter().all(|one| is_made_up(&one.title)) => return Ok(None),
            None => {
                // A school may belong to another authority by now.
                let own = store.schools_of(&new.authority).await?.into_iter();
                let own: BTreeSet<SchoolCode> = own.map(|record| record.school.code).collect();
                let mut new = new.clone();
                new.schools.retain(|(school, _)| own.contains(school));
                if new.schools.is_empty() {
                    return Ok(None);
                }
                store.create_round(change, &new).await?
            }
        };
        store.mark_as_sample(change, &round).await?;
        let asked = Self::of(server, round, new).await?;
        let mut outgoing = Vec::new();
        for (school, contact) in &new.schools {
            let request = asked.requests.get(school);
            let Some(request) = request.filter(|one| one.state == RequestState::Draft) else {
                continue;
            };
            let token = Token::new().map_err(std::io::Error::other)?;
            let mail = letter.map(|letter| letter(contact, &token.secret));
            outgoing.push(Outgoing { request: request.id.clone(), token_hash: token.hash, mail });
        }
        if !outgoing.is_empty() {
            store.send_requests(change, &asked.round, &outgoing).await?;
        }
        Ok(Some(asked))
    }

    async fn of(server: &Server, round: RoundId, new: &NewRound) -> Result<Self, SeedError> {
        let full = server.house.store.round_in_full(&round).await?.ok_or(StoreError::Missing)?;
        let requests = full.requests.into_iter().map(|one| one.request);
        let requests = requests.map(|one| (one.school.clone(), one)).collect();
        Ok(Self { round, requests, cells: new.cells.cells().cloned().collect() })
    }

    /// A school's part in it; none where it belongs to another authority by now.
    pub fn request(&self, school: &SchoolCode) -> Option<&RequestId> {
        Some(&self.requests.get(school)?.id)
    }

    /// A school answers by its link: the first so many cells, or all. It answers once.
    pub async fn receive(
        &self,
        server: &Server,
        change: &Change,
        school: &SchoolCode,
        only: Option<usize>,
        figure: impl Fn(&str) -> f64,
    ) -> Result<(), SeedError> {
        let request = self.requests.get(school).filter(|request| request.version == 0);
        let Some(request) = request else { return Ok(()) };
        let cells = self.cells.iter().take(only.unwrap_or(usize::MAX));
        let incoming = Incoming {
            command: format!("demo-{}-{school}", self.round),
            based_on: 0,
            shown: cells
                .map(|cell| (cell.clone(), Some(Answer::number(figure(cell.as_str())))))
                .collect(),
            replies: BTreeMap::new(),
            device: String::new(),
            sender: Sender::Link,
        };
        server.house.store.receive(change, &request.id, &incoming).await?;
        Ok(())
    }

    /// All of it is approved and published.
    pub async fn publish(&self, server: &Server, change: &Change) -> Result<(), SeedError> {
        let store = &server.house.store;
        let looked_at: Vec<_> =
            self.requests.values().map(|request| (request.id.clone(), 1)).collect();
        store.approve(change, &self.round, &looked_at).await?;
        store.publish(change, &self.round, None).await?;
        Ok(())
    }

    /// It is closed: the seeds are done with it.
    pub async fn close(&self, server: &Server, change: &Change) -> Result<(), SeedError> {
        server.house.store.close_round(change, &self.round).await?;
        Ok(())
    }
}
