use crate::AppError;
use crate::areas::data::rounds::parts::ROUND_FORM;
use crate::form::Outcome;
use crate::routes;
use hamsa_domain::Refusal;
use hamsa_domain::data::round::conflict;
use hamsa_domain::id::RoundId;
use serde::Deserialize;

/// The fields of a form, as they came: their names are not all known beforehand.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(transparent)]
pub struct Fields(pub Vec<(String, String)>);

impl Fields {
    /// The value of a field; empty where it did not come.
    pub fn value(&self, name: &str) -> &str {
        self.pairs().find(|(field, _)| *field == name).map_or("", |(_, value)| value)
    }

    /// The fields whose name begins so: what follows it, and the value.
    pub fn named<'f>(&'f self, beginning: &'f str) -> impl Iterator<Item = (&'f str, &'f str)> {
        self.pairs().filter_map(move |(name, value)| Some((name.strip_prefix(beginning)?, value)))
    }

    /// All of them.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// All of them, as a form that comes back wants them.
    pub fn typed(&self) -> Vec<(&str, &str)> {
        self.pairs().collect()
    }
}

/// How a step ends whose page is `path`: with a word that the page says, or with why it was not taken.
pub fn ended(done: Result<String, AppError>, form: &str, path: String) -> Outcome {
    match done {
        Ok(done) => Outcome::done(path, &done),
        Err(error) => Outcome::refused(of_the_city(error), form, path, &[]),
    }
}

/// The same on the round's own page.
pub fn ended_in_round(done: Result<String, AppError>, id: &RoundId) -> Outcome {
    ended(done, ROUND_FORM, routes::round(id))
}

/// A closed round tells schools whom to turn to, and that is whoever reads it here.
pub fn of_the_city(error: AppError) -> AppError {
    match error {
        AppError::Refused(Refusal::Conflict(how)) if how == conflict::ROUND_CLOSED => {
            Refusal::Conflict("rounds-conflict-closed".to_owned()).into()
        }
        other => other,
    }
}
