use crate::areas::data::rounds::view::{ChasedLine, RoundView, Stage};
use crate::areas::data::rounds::words::{self, count};
use crate::ui::{Button, Buttons, Kind, PostForm, Section};
use crate::{routes, t};
use hamsa_domain::data::round::{Next, Standing};
use hamsa_domain::id::RoundId;
use leptos::prelude::*;

/// Whom to chase: a list that grows shorter, those first who have come least far.
#[component]
pub fn Chase(
    /// The round.
    view: RoundView,
) -> impl IntoView {
    let is_under_way = matches!(view.line.stage, Stage::Open | Stage::Overdue);
    (is_under_way && !view.chased.is_empty()).then(|| {
        let remindable = view.chased.iter().filter(|chased| chased.can_be_reminded).count();
        let is_next = matches!(view.line.next, Next::Remind(_));
        let remind = (view.may_collect && remindable > 0 && !is_next).then(|| {
            view! {
                <PostForm action=format!("{}/remind", routes::round(&view.line.id))>
                    <Buttons>
                        <Button kind=Kind::Quiet>{t!("rounds-remind", count = count(remindable))}</Button>
                    </Buttons>
                </PostForm>
            }
        });
        let (id, may_collect) = (view.line.id.clone(), view.may_collect);
        let lines = view
            .chased
            .into_iter()
            .map(|chased| view! { <Line id=id.clone() chased may_collect/> })
            .collect_view();
        view! {
            <Section id="chase" title=t!("rounds-chase") lead=t!("rounds-chase-lead")>
                <ul class="list">{lines}</ul>
                {remind}
            </Section>
        }
    })
}

#[component]
fn Line(id: RoundId, chased: ChasedLine, may_collect: bool) -> impl IntoView {
    let standing = t!(
        format!("rounds-standing-{}", chased.standing.code()),
        missing = count(chased.missing),
        questions = count(chased.questions)
    );
    let mails = match (&chased.sent, &chased.reminded) {
        (_, Some(reminded)) => {
            Some(t!("rounds-reminded-on", count = chased.reminders, day = reminded.clone()))
        }
        (Some(sent), None) => Some(t!("rounds-sent-on", day = sent.clone())),
        (None, None) => None,
    };
    let why_not = match chased.standing {
        Standing::NotSent => None,
        _ if chased.can_be_reminded => None,
        _ if !chased.has_address => Some(t!("rounds-no-address")),
        _ => Some(t!("rounds-reminded-lately")),
    };
    let remind = (may_collect && chased.can_be_reminded).then(|| {
        let action = format!("{}/remind", routes::round_school(&id, &chased.school));
        let name = chased.name.clone();
        view! {
            <PostForm action>
                <Button kind=Kind::Quiet>
                    {t!("rounds-remind-one")} <span class="visually-hidden">" " {name}</span>
                </Button>
            </PostForm>
        }
    });
    let contact =
        (!chased.contact.is_empty()).then(|| view! { " · "<bdi dir="auto">{chased.contact}</bdi> });
    view! {
        <li>
            <span>
                <a href=routes::round_school(&id, &chased.school)><bdi dir="auto">{chased.name}</bdi></a>
                {contact}
                <br/>
                {standing}
            </span>
            <span class="list-aside hint">
                {words::delivery(chased.delivery)}
                {mails}
                {why_not.map(|why| view! { <br/> {why} })}
                {remind}
            </span>
        </li>
    }
    .into_any()
}
