//! Answering what does not fit, opening it again, and handing it on.

use super::parts::{ANSWER, HAND_OVER, LIST};
use super::reading::People;
use crate::AppError;
use crate::areas::data::rounds::forms::Fields;
use crate::form::Outcome;
use crate::house::House;
use crate::quality::Quality;
use crate::request::Request;
use crate::routes;
use axum::routing::post;
use axum::{Extension, Form, Router};
use hamsa_domain::data::quality::owners::{may_answer, may_see};
use hamsa_domain::data::quality::{Discrepancy, Key, checked};
use hamsa_domain::id::{AccountId, AuthorityCode, FindingAnswerId, IndicatorCode, SchoolCode};
use hamsa_domain::{Fault, Refusal};
use hamsa_store::{ANSWERED_MEANWHILE, NewFindingAnswer};

/// A figure has changed since the page was opened.
const CHANGED: &str = "quality-conflict-changed";

/// It is in somebody else's hands since.
const HANDED_ON: &str = "quality-conflict-handed-on";

fn conflict(how: &str) -> Refusal {
    Refusal::Conflict(how.to_owned())
}

/// The routes of these forms.
pub fn forms() -> Router {
    Router::new()
        .route(routes::FINDING_ANSWER, post(answer))
        .route(routes::FINDING_REOPEN, post(reopen))
        .route(routes::FINDING_OWNER, post(hand_over))
}

/// What a form is about.
struct About {
    city: AuthorityCode,
    key: Key,
    /// Whether it was sent from the list of what was answered.
    from_answered: bool,
}

impl About {
    fn of(fields: &Fields) -> Self {
        Self {
            city: AuthorityCode::new(fields.value("city")),
            key: Key {
                school: SchoolCode::new(fields.value("school")),
                check: fields.value("check").to_owned(),
                cell: IndicatorCode::new(fields.value("cell")),
                year: fields.value("year").parse().unwrap_or_default(),
            },
            from_answered: fields.value("show") == "answered",
        }
    }

    /// The page from which it was sent.
    fn path(&self) -> String {
        match self.from_answered {
            true => routes::answered_findings(&self.city),
            false => routes::findings_of(&self.city),
        }
    }

    /// The page on which it stands by now: where somebody else has answered, it is another.
    async fn path_now(&self, house: &House) -> Result<String, AppError> {
        let quality = Quality::of(house, &self.city).await?;
        let one = quality.held.found.iter().find(|one| one.key == self.key);
        Ok(match one.map(|one| quality.standing(one).is_open()) {
            Some(true) => routes::findings_of(&self.city),
            Some(false) => routes::answered_findings(&self.city),
            None => self.path(),
        })
    }

    /// What it is about, for somebody who may answer it. What is found no more has changed under their hands.
    async fn found(&self, house: &House, request: &Request) -> Result<Found, AppError> {
        request.actor.signed_in()?;
        if !may_see(&request.actor, &self.city) {
            return Err(Refusal::Missing.into());
        }
        let quality = Quality::of(house, &self.city).await?;
        let people = People::of(house, &self.city).await?;
        if !may_answer(&request.actor, &self.city, people.owner(&self.key)) {
            // Who can have it in hand may have had it when the page was opened: what they typed comes back.
            let could = request.actor.account.as_ref().is_some_and(|one| people.can_own(one));
            let how = if could { conflict(HANDED_ON) } else { Refusal::Missing };
            return Err(how.into());
        }
        let one = quality.held.found.iter().find(|one| one.key == self.key).cloned();
        let answer = quality.answers.get(&self.key).map(|kept| kept.answer.id.clone());
        let one = one.ok_or_else(|| conflict(CHANGED))?;
        Ok(Found { one, answer, people })
    }
}

/// What does not fit, and who is there.
struct Found {
    one: Discrepancy,
    answer: Option<FindingAnswerId>,
    people: People,
}

/// Keeps what somebody found out, for the figures that they looked at.
pub async fn answer(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Form(fields): Form<Fields>,
) -> Outcome {
    let about = About::of(&fields);
    match answered(&house, &request, &about, &fields).await {
        Ok(()) => Outcome::done(about.path(), "answered"),
        Err(error) => {
            let path = match &error {
                AppError::Refused(Refusal::Conflict(_)) => about.path_now(&house).await,
                _ => Ok(about.path()),
            };
            let path = path.unwrap_or_else(|_| about.path());
            Outcome::refused(error, ANSWER, path, &fields.typed())
        }
    }
}

async fn answered(
    house: &House,
    request: &Request,
    about: &About,
    fields: &Fields,
) -> Result<(), AppError> {
    let Found { one, .. } = about.found(house, request).await?;
    let typed = checked(one.across, fields.value("verdict"), fields.value("text"));
    let (verdict, text) = typed?;
    if one.looked_at() != fields.value("looked_at") {
        return Err(conflict(CHANGED).into());
    }
    let former = Some(fields.value("former")).filter(|former| !former.is_empty());
    let new = NewFindingAnswer {
        key: one.key,
        verdict,
        text,
        figures: one.figures,
        former: former.map(FindingAnswerId::new),
    };
    house.store.answer_finding(&request.change(), &about.city, &new).await?;
    Ok(())
}

/// Withdraws what was answered: it is open again.
pub async fn reopen(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Form(fields): Form<Fields>,
) -> Outcome {
    let about = About::of(&fields);
    let reopened = async {
        let former = Some(FindingAnswerId::new(fields.value("former")));
        let answer = about.found(&house, &request).await?.answer;
        let Some(answer) = answer.filter(|answer| former.as_ref() == Some(answer)) else {
            return Err(AppError::from(conflict(ANSWERED_MEANWHILE)));
        };
        house.store.withdraw_finding_answers(&request.change(), &about.city, &answer).await?;
        Ok(())
    };
    match reopened.await {
        Ok(()) => Outcome::done(about.path(), "reopened"),
        Err(error) => Outcome::refused(error, LIST, about.path(), &[]),
    }
}

/// Puts it into somebody else's hands.
pub async fn hand_over(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Form(fields): Form<Fields>,
) -> Outcome {
    let about = About::of(&fields);
    let handed = async {
        let Found { one, people, .. } = about.found(&house, &request).await?;
        let owner = AccountId::new(fields.value("owner"));
        if !people.can_own(&owner) {
            let fault = Fault::new("owner", "quality-fault-owner");
            return Err(AppError::from(Refusal::Invalid(vec![fault])));
        }
        let change = request.change();
        house.store.hand_over_finding(&change, &about.city, &one.key, &owner).await?;
        Ok(())
    };
    match handed.await {
        Ok(()) => Outcome::done(about.path(), "handed"),
        Err(error) => Outcome::refused(error, HAND_OVER, about.path(), &fields.typed()),
    }
}
