//! What does not fit in a school's figures, with the answer where there is one.

use super::desk::Desk;
use super::found::said;
use crate::house::House;
use crate::quality::{Quality, sentence};
use crate::{AppError, dates};
use hamsa_domain::data::Subject;
use hamsa_domain::data::catalogue::Measure;
use hamsa_domain::data::document::Finding;
use hamsa_domain::data::quality::{Discrepancy, Standing};
use hamsa_domain::id::{AuthorityCode, SchoolCode};

/// The most that one sheet says; the list of the city has them all.
const MOST: usize = 5;

/// What does not fit in the figures of a school in the chosen subject: what is open first, the latest year first.
pub async fn of(
    house: &House,
    desk: &Desk,
    city: &AuthorityCode,
    school: &SchoolCode,
) -> Result<Vec<Finding>, AppError> {
    let quality = Quality::of(house, city).await?;
    let is_meant =
        |one: &&Discrepancy| one.key.school == *school && is_about(one, desk.choice.subject);
    let mut found: Vec<_> = quality.held.found.iter().filter(is_meant).collect();
    found.sort_by_key(|one| !quality.standing(one).is_open());
    let more = found.len().saturating_sub(MOST);
    let told = found.into_iter().take(MOST).map(|one| words(desk, &quality, one));
    let more = (more > 0).then(|| {
        let count = i64::try_from(more).unwrap_or(i64::MAX);
        desk.told("quality-sheet-more", &[("count", count.into())])
    });
    Ok(told.chain(more).map(|words| said(desk, "quality-title", words)).collect())
}

fn is_about(one: &Discrepancy, subject: Subject) -> bool {
    let measure = Measure::parse(one.key.cell.as_str());
    measure.and_then(|measure| measure.part.subject).is_none_or(|own| own == subject)
}

fn words(desk: &Desk, quality: &Quality, one: &Discrepancy) -> String {
    let sentence = sentence(&quality.held, desk.messages(), one);
    let kept = quality.answers.get(&one.key);
    let then = match (quality.standing(one), kept) {
        (Standing::Answered(verdict), Some(kept)) => {
            let verdict = format!("quality-verdict-{}", verdict.code().replace('_', "-"));
            let named = [
                ("verdict", desk.say(&verdict).into()),
                ("text", kept.answer.text.clone().into()),
                ("day", dates::day(kept.answer.at).into()),
            ];
            desk.told("quality-then-answered", &named)
        }
        (Standing::SaidBySchool, _) => desk.say("quality-then-said"),
        _ => desk.say("quality-then-open"),
    };
    let is_sample = quality.request(one).is_some_and(|aside| aside.is_sample);
    let sample = is_sample.then(|| desk.say("quality-then-sample"));
    [Some(sentence), Some(then), sample].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
