//! Links on their way to schools: a secret for each, and what carries it.

use super::mail::{Letter, Told};
use crate::AppError;
use crate::house::House;
use crate::request::{Request as Asked, broken};
use crate::routes;
use crate::token::Token;
use hamsa_domain::Refusal;
use hamsa_domain::cities::Title;
use hamsa_domain::data::round::{Request, Round};
use hamsa_store::{Outgoing, RequestInRound};

/// What writes to the schools of a round.
pub struct Desk<'d> {
    house: &'d House,
    asked: &'d Asked,
    round: &'d Round,
    city: Title,
}

impl<'d> Desk<'d> {
    /// For a round.
    pub async fn of(
        house: &'d House,
        asked: &'d Asked,
        round: &'d Round,
    ) -> Result<Self, AppError> {
        let record = house.store.authority(&round.authority).await?.ok_or(Refusal::Missing)?;
        Ok(Self { house, asked, round, city: record.authority.name })
    }

    /// A link for a school, in a letter if it has an address. What comes second is the link itself.
    pub fn link(
        &self,
        letter: Letter,
        one: &RequestInRound,
    ) -> Result<(Outgoing, String), AppError> {
        let (mut outgoing, link) = self.bare_link(&one.request)?;
        let messages = self.house.languages.messages(one.request.contact.language);
        outgoing.mail = self.told(&messages, one).letter(letter, &one.request, &link);
        Ok((outgoing, link))
    }

    /// A link for a school that no mail carries.
    pub fn bare_link(&self, request: &Request) -> Result<(Outgoing, String), AppError> {
        let token = Token::new().map_err(|error| broken(&error))?;
        let link = format!("{}{}", self.house.address, routes::answer(&token.secret));
        let request = request.id.clone();
        Ok((Outgoing { request, token_hash: token.hash, mail: None }, link))
    }

    /// What a letter or a printed page tells a school.
    pub fn told<'t>(
        &'t self,
        messages: &'t crate::i18n::Messages,
        one: &'t RequestInRound,
    ) -> Told<'t> {
        Told {
            messages,
            round: self.round,
            city: &self.city,
            school: &one.school_name,
            sender: &self.asked.actor.name,
        }
    }
}
