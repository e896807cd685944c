//! A form that a school sends: read whole, received once, or back with everything that was typed.

use super::checking::Examiner;
use super::{FORM, guessing, opening};
use crate::AppError;
use crate::form::{Back, Outcome};
use crate::house::House;
use crate::page::Returned;
use crate::request::{Request, broken};
use crate::routes;
use crate::token::{Token, hash};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::{Extension, Form};
use hamsa_domain::Refusal;
use hamsa_domain::data::catalogue::Catalogue;
use hamsa_domain::data::round::merging::join;
use hamsa_domain::data::round::receiving::{LONGEST_DEVICE, answers, numbered};
use hamsa_domain::data::round::submission::field;
use hamsa_domain::data::round::{
    Answers, Arrived, Clash, Incoming, Merge, Received, Sender, TypedForm, Version, conflict, go_on,
};
use hamsa_domain::id::IndicatorCode;
use hamsa_store::{Change, Dossier, StoreError};
use std::collections::BTreeMap;

/// The fields of a form, by name.
pub type Fields = BTreeMap<String, String>;

/// Receives what a school sends, or looks at it without receiving it where another button was pressed.
pub async fn send(
    Extension(house): Extension<House>,
    Extension(request): Extension<Request>,
    Path(token): Path<String>,
    Form(fields): Form<Vec<(String, String)>>,
) -> Outcome {
    let sent = Sent::new(token, fields.into_iter().collect(), Sender::Link);
    sent.settle(&house, &request).await.unwrap_or_else(Outcome::Failed)
}

/// A form of a school, however it came.
pub struct Sent {
    token: String,
    fields: Fields,
    form: TypedForm,
    sender: Sender,
}

impl Sent {
    /// The `fields` of a form behind the link with this token.
    pub fn new(token: String, fields: Fields, sender: Sender) -> Self {
        let pairs = fields.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        Self { form: TypedForm::from_fields(pairs), token, fields, sender }
    }

    fn value(&self, name: &str) -> &str {
        self.fields.get(name).map(String::as_str).unwrap_or_default()
    }

    /// Receives it, or sends it back with everything that was typed.
    ///
    /// # Errors
    /// Where the link opens nothing, or the store fails.
    pub async fn settle(mut self, house: &House, request: &Request) -> Result<Outcome, AppError> {
        let found = house.store.dossier_by_link(&hash(&self.token)).await?;
        let Some((_, dossier)) = found else {
            guessing::count(house, request).await?;
            return Err(Refusal::Missing.into());
        };
        let catalogue = Catalogue::new(house.store.definitions().await?);
        let examiner = Examiner::new(opening::rules(house, &dossier, &catalogue).await?);
        if self.fields.contains_key("take") {
            return Ok(self.take_over(&dossier, &examiner));
        }
        let ahead = self.caught_up(&dossier, &examiner);
        let examined = examiner.examine(&ahead.as_ref().unwrap_or(&self).form);
        let is_despite = self.fields.contains_key("despite");
        let wrong = match (examined.faults.len(), self.undecided().count(), examined.impossible()) {
            (0, 0, 0) => None,
            (0, 0, impossible) => {
                Some(("answering-impossible", impossible)).filter(|_| !is_despite)
            }
            (0, undecided, _) => Some(("answering-undecided", undecided)),
            (faults, ..) => Some(("app-form-faults", faults)),
        };
        if let Some((key, count)) = wrong {
            return Ok(ahead.unwrap_or(self).mend(key, count));
        }
        let incoming = self.incoming(&examiner, &request.device);
        // Whoever is signed in on this device has no part in it.
        let change = Change::by_system(request.now, request.number.clone());
        let received = house.store.receive_by_link(&change, &hash(&self.token), &incoming).await;
        match received {
            Ok(Received::Clashing(clashes)) => self.clashing(&dossier, &incoming, &clashes),
            Ok(Received::Known(_)) if is_unanswered(&dossier, &incoming) => {
                Ok(self.mend("answering-question-open", dossier.open_questions().count()))
            }
            Ok(_) => Ok(Outcome::done(routes::answer(&self.token), "received")),
            Err(StoreError::Refused(refusal)) => self.refused(&dossier, &incoming, refusal),
            Err(error) => Err(error.into()),
        }
    }

    /// How a form that was begun from an older version, such as a spreadsheet that was taken before colleagues
    /// answered, goes on from the newest where the two do not contradict each other: what is said of it is said of
    /// what will stand, and where it comes back it shows all of that.
    fn caught_up(&self, dossier: &Dossier, examiner: &Examiner) -> Option<Self> {
        let newest = dossier.versions.last()?;
        let based_on = self.value("based_on").parse().unwrap_or_default();
        let is_again = Arrived::find(&dossier.versions, self.value("command")).is_some();
        if based_on == newest.number || is_again {
            return None;
        }
        let base = answers(numbered(&dossier.versions, based_on));
        let shown = examiner.read(&self.form).shown;
        let Merge::Joined(_) = join(&base, &newest.answers, &shown) else { return None };
        let mut fields = self.fields.clone();
        go_on(&mut fields, &shown, &base, &newest.answers);
        fields.insert("based_on".to_owned(), newest.number.to_string());
        Some(Self::new(self.token.clone(), fields, self.sender.clone()))
    }

    /// "As last year" for a group or for all; and nothing but a look at the form where no group is named, as
    /// when somebody pressed Enter in a field.
    fn take_over(mut self, dossier: &Dossier, examiner: &Examiner) -> Outcome {
        let wanted = self.value("take").to_owned();
        let groups = dossier.round.cells.0.iter();
        let cells: Vec<IndicatorCode> = groups
            .filter(|group| wanted == "all" || wanted == group.heading.code())
            .flat_map(|group| group.cells.iter().cloned())
            .filter(|cell| self.form.cells.contains_key(cell))
            .collect();
        examiner.take_over(&mut self.form, |cell| cells.contains(cell));
        for cell in cells {
            if self.form.cells.get(&cell).is_some_and(|typed| typed.unchanged) {
                self.fields.insert(field("unchanged", &cell), "on".to_owned());
            }
        }
        self.back(StatusCode::OK, None)
    }

    /// The cells of which two devices said different things, and nobody has chosen yet.
    fn undecided(&self) -> impl Iterator<Item = &str> {
        let clashing = self.fields.keys().filter_map(|name| name.strip_prefix("theirs:"));
        clashing.filter(|cell| self.value(&format!("choice:{cell}")).is_empty())
    }

    fn incoming(&mut self, examiner: &Examiner, device: &str) -> Incoming {
        let mut shown = examiner.read(&self.form).shown;
        // What the other device said stands already.
        shown.retain(|cell, _| self.value(&format!("choice:{cell}")) != "theirs");
        Incoming {
            command: self.value("command").to_owned(),
            based_on: self.value("based_on").parse().unwrap_or_default(),
            shown,
            replies: std::mem::take(&mut self.form.replies),
            device: device.chars().take(LONGEST_DEVICE).collect(),
            sender: self.sender.clone(),
        }
    }

    /// Both values of each cell, to choose from.
    fn clashing(
        mut self,
        dossier: &Dossier,
        incoming: &Incoming,
        clashes: &[Clash],
    ) -> Result<Outcome, AppError> {
        for clash in clashes {
            self.fields.remove(&format!("choice:{}", clash.cell));
            let theirs = clash.theirs.as_ref().map(super::words::said);
            let theirs = theirs.map(|said| said.number.unwrap_or_else(|| "unknown".to_owned()));
            self.fields.insert(format!("theirs:{}", clash.cell), theirs.unwrap_or_default());
        }
        let base = answers(numbered(&dossier.versions, incoming.based_on));
        self.begin_anew(incoming, &base, dossier.versions.last())?;
        let count = i64::try_from(clashes.len()).unwrap_or_default();
        Ok(self.back(StatusCode::CONFLICT, Some(("answering-clash".to_owned(), count))))
    }

    fn refused(
        mut self,
        dossier: &Dossier,
        incoming: &Incoming,
        refusal: Refusal,
    ) -> Result<Outcome, AppError> {
        let (status, key) = match refusal {
            Refusal::Conflict(key) => (StatusCode::CONFLICT, key),
            Refusal::Invalid(faults) => {
                let first = faults.into_iter().next().map(|fault| fault.message);
                (StatusCode::UNPROCESSABLE_ENTITY, first.unwrap_or_default())
            }
            other => return Err(other.into()),
        };
        if key == conflict::COMMAND_REUSED {
            // It had arrived, and the answer to that was lost: what was typed since goes on from there.
            let arrived = Arrived::find(&dossier.versions, &incoming.command);
            let said = arrived.map(|arrived| arrived.said()).unwrap_or_default();
            self.begin_anew(incoming, &said, arrived.map(|arrived| arrived.version))?;
        }
        Ok(self.back(status, Some((key, 0))))
    }

    /// From here on the form is another one, begun from `newer`, if there is such a version. Before anybody typed
    /// into it, it said what `base` says.
    fn begin_anew(
        &mut self,
        incoming: &Incoming,
        base: &Answers,
        newer: Option<&Version>,
    ) -> Result<(), AppError> {
        let token = Token::new().map_err(|error| broken(&error))?;
        self.fields.insert("command".to_owned(), token.secret);
        if let Some(newer) = newer {
            go_on(&mut self.fields, &incoming.shown, base, &newer.answers);
            self.fields.insert("based_on".to_owned(), newer.number.to_string());
        }
        Ok(())
    }

    fn mend(self, key: &str, count: usize) -> Outcome {
        let count = i64::try_from(count).unwrap_or_default();
        self.back(StatusCode::UNPROCESSABLE_ENTITY, Some((key.to_owned(), count)))
    }

    fn back(mut self, status: StatusCode, notice: Option<(String, i64)>) -> Outcome {
        let path = match self.value("from") {
            "correct" => routes::correct_answer(&self.token),
            _ => routes::answer(&self.token),
        };
        for button in ["take", "despite"] {
            self.fields.remove(button);
        }
        let (form, values) = (FORM.to_owned(), self.fields);
        let returned = Returned { form, values, notice, ..Returned::default() };
        Outcome::Back(Back { path, returned, status, ..Back::default() })
    }
}

/// Whether a form says nothing new while questions wait for an answer, and is not one that came before.
fn is_unanswered(dossier: &Dossier, incoming: &Incoming) -> bool {
    let mut versions = dossier.versions.iter();
    let is_again = versions.any(|version| version.command == incoming.command);
    !is_again && dossier.open_questions().next().is_some()
}
