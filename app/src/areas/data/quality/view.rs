//! What the page of what does not fit shows. Sentences, figures and days are written out by the server; the figures are a
//! city's own, shown to those who see all of it.

use crate::areas::data::view::Choice;
use hamsa_domain::data::quality::{Across, Key, Origin, Standing};
use hamsa_domain::id::AccountId;
use serde::{Deserialize, Serialize};

/// What does not fit in the figures of one city.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FindingsView {
    /// Which city.
    pub city: Choice,
    /// All cities of which the person sees everything.
    pub cities: Vec<Choice>,
    /// Whether what was answered is shown, and not what is open.
    pub answered_shown: bool,
    /// How many are open.
    pub open: usize,
    /// How many are not.
    pub answered: usize,
    /// What is shown, the latest year first.
    pub lines: Vec<FindingLine>,
    /// How many more there are than are shown.
    pub more: usize,
    /// What was answered and is found no more.
    pub settled: Vec<SettledLine>,
    /// How many more of these there are.
    pub settled_more: usize,
    /// The day and minute at which it was put together, for paper.
    pub printed: String,
    /// Into whose hands one can be given.
    pub people: Vec<(AccountId, String)>,
    /// How many figures schools have reported.
    pub reported: usize,
}

/// Something that does not fit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FindingLine {
    /// By what it is found again.
    pub key: Key,
    /// It in a sentence.
    pub sentence: String,
    /// The check that does not hold, where the sentence does not say it.
    pub rule: Option<String>,
    /// Between what it lies.
    pub across: Across,
    /// Whether it cannot be, or only is unusual.
    pub is_impossible: bool,
    /// Where it stands.
    pub standing: Standing,
    /// The figures that were compared.
    pub figures: Vec<FigureLine>,
    /// The same as a form tells that they were looked at.
    pub looked_at: String,
    /// The last answer.
    pub answer: Option<AnswerLine>,
    /// What the school said while it was asked.
    pub sayings: Vec<SayingLine>,
    /// In whose hands it is.
    pub owner: Option<(AccountId, String)>,
    /// Whether these are the reader's own.
    pub is_mine: bool,
    /// Whether the reader may answer it, and hand it on.
    pub may_answer: bool,
    /// Whether what the school is said to have reported is made up for the demo.
    pub is_sample: bool,
    /// Where the school's answers are in their round, and whether it can still be asked there.
    pub round: Option<(String, bool)>,
}

impl FindingLine {
    /// The id of its element.
    pub fn id(&self) -> String {
        format!("finding-{}", self.key.to_string().replace(['/', '.'], "-"))
    }
}

/// A figure that was compared, and what it opens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FigureLine {
    /// What is counted.
    pub name: String,
    /// In which school year.
    pub year: String,
    /// Who says it.
    pub origin: Origin,
    /// How much; nothing where the Ministry's file leaves it out.
    pub value: Option<String>,
    /// What exactly is counted.
    pub definition: String,
    /// Who knows it.
    pub source: String,
    /// When it was published, or brought here; empty where it is not known.
    pub day: String,
}

/// What somebody said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerLine {
    /// Its id.
    pub id: String,
    /// The word of what was found out.
    pub verdict: String,
    /// In words.
    pub text: String,
    /// Who; empty where it is not known any more.
    pub by: String,
    /// When.
    pub at: String,
    /// The figures as they were then: the name, and the number if there was one.
    pub figures: Vec<(String, Option<String>)>,
}

/// What a school said of one of its figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SayingLine {
    /// Of which figure.
    pub name: String,
    /// What it had been asked; nothing where it remarked it by itself.
    pub question: Option<String>,
    /// In its own words; empty where it only confirmed the number, or only sent another one.
    pub text: String,
    /// Whether it left the number as it was.
    pub confirmed: bool,
    /// When.
    pub at: String,
}

/// What was answered and is found no more: a figure was corrected, or is not compared any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SettledLine {
    /// The school.
    pub school: String,
    /// What was counted.
    pub name: String,
    /// In which school year.
    pub year: String,
    /// What was said.
    pub answer: AnswerLine,
}
