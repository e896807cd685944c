//! A round that was sent, for the demo: its schools answer, and it is published.

use super::SeedError;
use crate::Server;
use hamsa_app::token::Token;
use hamsa_domain::data::round::{Answer, Contact, Incoming, Sender};
use hamsa_domain::id::{IndicatorCode, RequestId, RoundId, SchoolCode};
use hamsa_store::{Change, NewMail, NewRound, Outgoing, StoreError};
use std::collections::BTreeMap;

/// What is written to the contact of a school, with the secret of its link.
pub type Letter<'a> = dyn Fn(&Contact, &str) -> NewMail + Sync + 'a;

/// A round that was sent, and its requests by school.
pub struct Asked {
    /// The round.
    pub round: RoundId,
    requests: BTreeMap<SchoolCode, RequestId>,
    /// What it asks.
    pub cells: Vec<IndicatorCode>,
}

impl Asked {
    /// Makes the round, says that it is made up, and sends its links: by what `letter` writes with the secret of
    /// each, or on paper.
    pub async fn new(
        server: &Server,
        change: &Change,
        new: &NewRound,
        letter: Option<&Letter<'_>>,
    ) -> Result<Self, SeedError> {
        let store = &server.house.store;
        let round = store.create_round(change, new).await?;
        store.mark_as_sample(change, &round).await?;
        let full = store.round_in_full(&round).await?.ok_or(StoreError::Missing)?;
        let requests = full.requests.into_iter().map(|one| one.request);
        let requests: BTreeMap<_, _> = requests.map(|one| (one.school, one.id)).collect();
        let asked = Self { round, requests, cells: new.cells.cells().cloned().collect() };
        let mut outgoing = Vec::new();
        for (school, contact) in &new.schools {
            let token = Token::new().map_err(std::io::Error::other)?;
            let mail = letter.map(|letter| letter(contact, &token.secret));
            let request = asked.request(school)?;
            outgoing.push(Outgoing { request, token_hash: token.hash, mail });
        }
        store.send_requests(change, &asked.round, &outgoing).await?;
        Ok(asked)
    }

    /// A school's part in it.
    pub fn request(&self, school: &SchoolCode) -> Result<RequestId, StoreError> {
        self.requests.get(school).cloned().ok_or(StoreError::Missing)
    }

    /// A school answers by its link: the first so many cells, or all.
    pub async fn receive(
        &self,
        server: &Server,
        change: &Change,
        school: &SchoolCode,
        only: Option<usize>,
        figure: impl Fn(&str) -> f64,
    ) -> Result<(), SeedError> {
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
        server.house.store.receive(change, &self.request(school)?, &incoming).await?;
        Ok(())
    }

    /// All of it is approved and published, and it is closed.
    pub async fn publish(&self, server: &Server, change: &Change) -> Result<(), SeedError> {
        let store = &server.house.store;
        let looked_at: Vec<_> =
            self.requests.values().map(|request| (request.clone(), 1)).collect();
        store.approve(change, &self.round, &looked_at).await?;
        store.publish(change, &self.round, None).await?;
        store.close_round(change, &self.round).await?;
        Ok(())
    }
}
