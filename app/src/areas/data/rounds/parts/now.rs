use crate::areas::data::rounds::view::{RoundView, Stage};
use crate::areas::data::rounds::words::{self, count};
use crate::ui::{Bar, Button, ButtonLink, Kind, Notice, NoticeKind, PostForm};
use crate::{routes, t};
use hamsa_domain::data::round::Next;
use leptos::prelude::*;

/// The one thing to do now, with its button, and how far the round is.
#[component]
pub fn Now(
    /// The round.
    view: RoundView,
) -> impl IntoView {
    let line = &view.line;
    let rests = view.rests.filter(|_| line.stage != Stage::Closed);
    let closed = (line.closed_schools > 0)
        .then(|| format!(" {}", t!("rounds-closed-schools", count = count(line.closed_schools))));
    let action = view.may_collect.then(|| action(&view));
    view! {
        <section class="card now" aria-labelledby="now-title">
            <h2 class="finding" id="now-title">{words::next(line.next)}</h2>
            {action}
            <Bar
                value=line.answered_cells as f64
                max=line.expected_cells as f64
                label=words::completeness(line)
            />
            <p>{words::answered(line)}" "{words::completeness(line)}{closed}</p>
            {rests.map(|rest| view! {
                <Notice kind=NoticeKind::Warning>
                    {t!(format!("rounds-rests-{}", rest.code()))} " " {t!("rounds-rests-below")}
                </Notice>
            })}
        </section>
    }
    .into_any()
}

/// What is pressed for it; all that can be done at once stands beside each other.
fn action(view: &RoundView) -> AnyView {
    let id = &view.line.id;
    let press = |step: &str, words: String, kind: Kind| {
        let action = format!("{}/{step}", routes::round(id));
        view! {
            <PostForm action><div class="buttons"><Button kind>{words}</Button></div></PostForm>
        }
        .into_any()
    };
    let first = match view.line.next {
        // The button that sends stands below, with the addresses.
        Next::Contacts(_) | Next::Send(_) => view! {
            <ButtonLink kind=Kind::Quiet href="#contacts">{t!("rounds-to-contacts")}</ButtonLink>
        }
        .into_any(),
        Next::Review(_) if view.clear.is_empty() => {
            view! { <ButtonLink href="#schools">{t!("rounds-to-answers")}</ButtonLink> }.into_any()
        }
        Next::Remind(schools) => {
            press("remind", t!("rounds-remind", count = count(schools)), Kind::Primary)
        }
        Next::Close => press("close", t!("rounds-close"), Kind::Primary),
        _ => ().into_any(),
    };
    let is_review = matches!(view.line.next, Next::Review(_));
    let clear = (!view.clear.is_empty()).then(|| approve_clear(view, is_review));
    let is_publish = matches!(view.line.next, Next::Publish(_));
    let publish = (view.approved > 0).then(|| {
        let kind = if is_publish { Kind::Primary } else { Kind::Quiet };
        press("publish", t!("rounds-publish", count = count(view.approved)), kind)
    });
    let paper = (view.line.stage != Stage::Closed).then(|| {
        view! {
            <ButtonLink kind=Kind::Quiet href=routes::round_sheets(id)>{t!("rounds-to-paper")}</ButtonLink>
        }
    });
    let is_open = matches!(view.line.stage, Stage::Open | Stage::Overdue);
    let files = is_open.then(|| {
        view! {
            <ButtonLink kind=Kind::Quiet href=routes::round_files(id)>{t!("rounds-to-files")}</ButtonLink>
        }
    });
    view! { <div class="row actions">{first} {clear} {publish} {paper} {files}</div> }.into_any()
}

/// Approves what raises no doubt, in the versions shown.
fn approve_clear(view: &RoundView, is_next: bool) -> AnyView {
    let looked_at = view
        .clear
        .iter()
        .map(|(school, version)| {
            view! { <input type="hidden" name=format!("looked:{school}") value=version.to_string()/> }
        })
        .collect_view();
    let kind = if is_next { Kind::Primary } else { Kind::Quiet };
    let words = t!("rounds-approve-clear", count = count(view.clear.len()));
    view! {
        <PostForm action=format!("{}/approve", routes::round(&view.line.id))>
            {looked_at}
            <div class="buttons"><Button kind>{words}</Button></div>
        </PostForm>
    }
    .into_any()
}
