use super::{AnswerForm, Answered, Figures, HandOver, Sayings};
use crate::areas::data::quality::view::FindingLine;
use crate::t;
use crate::ui::Kind::Quiet;
use crate::ui::{Badge, BadgeKind, ButtonLink, Buttons};
use hamsa_domain::data::quality::{Standing, Verdict};
use hamsa_domain::id::{AccountId, AuthorityCode};
use leptos::prelude::*;

/// Something that does not fit: in a sentence, in figures, with what was said, in whose hands it is.
#[component]
pub fn FindingCard(
    /// What does not fit.
    line: FindingLine,
    /// The city.
    city: AuthorityCode,
    /// Into whose hands it can be given.
    people: Vec<(AccountId, String)>,
    /// Whether it stands in the list of what was answered.
    answered_shown: bool,
) -> impl IntoView {
    let id = line.id();
    let title = format!("{id}-title");
    let rule = line.rule.clone().map(|rule| view! { <p class="hint">{rule}</p> });
    let outdated = line.standing == Standing::Reopened;
    let answer = line.answer.clone().map(|answer| view! { <Answered answer outdated/> });
    let form = line.may_answer.then(|| {
        view! { <AnswerForm line=line.clone() city=city.clone() answered_shown/> }
    });
    let round = line.round.clone().map(|(path, can_ask)| {
        let words = match can_ask {
            true => t!("quality-ask-school"),
            false => t!("quality-see-round"),
        };
        view! { <Buttons><ButtonLink kind=Quiet href=path>{words}</ButtonLink></Buttons> }
    });
    view! {
        <article class="card discrepancy" id=id.clone() aria-labelledby=title.clone()>
            <p class="row">{badges(&line)}</p>
            <h2 class="discrepancy-words" id=title.clone()>{line.sentence.clone()}</h2>
            {rule}
            <Figures id=id.clone() figures=line.figures.clone()/>
            <Sayings sayings=line.sayings.clone()/>
            {answer}
            {round}
            <HandOver line city people answered_shown/>
            {form}
        </article>
    }
    .into_any()
}

fn badges(line: &FindingLine) -> AnyView {
    let kind = match line.standing {
        Standing::Open => BadgeKind::Warning,
        Standing::Reopened => BadgeKind::Bad,
        Standing::Answered(Verdict::Explained) | Standing::SaidBySchool => BadgeKind::Good,
        Standing::Answered(_) => BadgeKind::Accent,
    };
    // What was explained can be.
    let sure = line.standing.is_open().then(|| {
        let words = match line.is_impossible {
            true => t!("quality-impossible"),
            false => t!("quality-doubtful"),
        };
        view! { <Badge>{words}</Badge> }
    });
    let standing = t!(format!("quality-standing-{}", line.standing.code()));
    let across = t!(format!("quality-across-{}", line.across.code()));
    let sample = line.is_sample.then(|| view! { <Badge>{t!("quality-sample")}</Badge> });
    view! {
        <Badge kind>{standing}</Badge>
        <Badge>{across}</Badge>
        {sure}
        {sample}
    }
    .into_any()
}
