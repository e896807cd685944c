use crate::areas::data::rounds::view::{SchoolView, Stage};
use crate::areas::data::rounds::words::{self, count};
use crate::ui::{Bar, Button, ButtonLink, Kind, PostForm};
use crate::{routes, t};
use hamsa_domain::data::round::RequestState;
use leptos::prelude::*;

/// Where one school is, in a sentence, and what can be decided about it.
#[component]
pub fn SchoolNow(
    /// The school in its round.
    view: SchoolView,
) -> impl IntoView {
    let line = &view.line;
    let figures = (!line.is_closed).then(|| {
        let words = t!(
            "rounds-school-figures",
            answered = count(line.answered),
            count = count(line.expected)
        );
        view! {
            <Bar value=line.answered as f64 max=line.expected as f64 label=words.clone()/>
            <p>{words}</p>
        }
    });
    let contact = contact(&view);
    let actions = view.may_collect.then(|| actions(&view));
    let request = words::request(line);
    view! {
        <section class="card now" aria-labelledby="now-title">
            <h2 class="finding" id="now-title">{standing(&view)}</h2>
            <p class="row">{request} {words::delivery(line.delivery)} {contact}</p>
            {actions}
            {figures}
        </section>
    }
    .into_any()
}

/// The state and the one thing to do, in a sentence.
fn standing(view: &SchoolView) -> String {
    let line = &view.line;
    let received = line.received.clone().unwrap_or_default();
    match line.state {
        _ if line.is_closed => t!("rounds-school-closed"),
        RequestState::Draft => t!("rounds-school-draft"),
        RequestState::Sent => t!("rounds-school-sent"),
        RequestState::InQuestion => {
            t!("rounds-school-in-question", count = count(line.questions))
        }
        RequestState::Received if line.findings > 0 => {
            t!("rounds-school-doubtful", received = received, count = count(line.findings))
        }
        RequestState::Received if line.is_correction => {
            t!("rounds-school-corrected", received = received)
        }
        RequestState::Received if line.answered < line.expected => t!(
            "rounds-school-part",
            received = received,
            count = count(line.expected - line.answered)
        ),
        RequestState::Received => t!("rounds-school-received", received = received),
        RequestState::Approved => t!("rounds-school-approved"),
        RequestState::Published => t!("rounds-school-published"),
    }
}

fn contact(view: &SchoolView) -> AnyView {
    let line = &view.line;
    if line.contact.is_empty() && line.email.is_empty() {
        return view! { <span class="hint">{t!("rounds-contact-unknown")}</span> }.into_any();
    }
    let (name, email) = (line.contact.clone(), line.email.clone());
    view! {
        <span>
            <bdi dir="auto">{name}</bdi> " " <bdi dir="ltr" class="email">{email}</bdi>
        </span>
    }
    .into_any()
}

fn actions(view: &SchoolView) -> AnyView {
    let line = &view.line;
    let path = routes::round_school(&view.round.id, &line.school);
    let is_open = !line.is_closed;
    let may_approve = is_open && line.state == RequestState::Received && line.questions == 0;
    // Where something is unusual or missing, asking is likelier.
    let missing = line.expected.saturating_sub(line.answered);
    let is_whole = line.findings == 0 && missing == 0;
    let approve_kind = if is_whole { Kind::Primary } else { Kind::Quiet };
    let approve_words = match missing {
        0 => t!("rounds-approve"),
        missing => t!("rounds-approve-part", count = count(missing)),
    };
    let (version, school) = (view.version.to_string(), line.school.to_string());
    let approve = may_approve.then(|| {
        view! {
            <PostForm action=format!("{path}/approve")>
                <input type="hidden" name="version" value=version/>
                <div class="buttons"><Button kind=approve_kind>{approve_words}</Button></div>
            </PostForm>
        }
    });
    let publish = (is_open && line.state == RequestState::Approved).then(|| {
        view! {
            <PostForm action=format!("{}/publish", routes::round(&view.round.id))>
                <input type="hidden" name="school" value=school/>
                <div class="buttons"><Button>{t!("rounds-publish-one")}</Button></div>
            </PostForm>
        }
    });
    let is_under_way = view.round.stage != Stage::Closed;
    let link = (is_under_way && is_open).then(|| {
        let words = if line.is_sent { t!("rounds-renew-link") } else { t!("rounds-send-link") };
        view! {
            <PostForm action=format!("{path}/link")>
                <div class="buttons"><Button kind=Kind::Quiet>{words}</Button></div>
            </PostForm>
        }
    });
    let is_decided = matches!(line.state, RequestState::Approved | RequestState::Published);
    let closed = (is_under_way && (line.is_closed || !is_decided)).then(|| {
        let (value, words) = match line.is_closed {
            true => ("0", t!("rounds-mark-open")),
            false => ("1", t!("rounds-mark-closed")),
        };
        view! {
            <PostForm action=format!("{path}/closed")>
                <input type="hidden" name="closed" value=value/>
                <div class="buttons"><Button kind=Kind::Quiet>{words}</Button></div>
            </PostForm>
        }
    });
    let phone = (is_under_way && is_open && view.round.stage != Stage::Draft).then(|| {
        view! { <ButtonLink kind=Kind::Quiet href="#phone">{t!("rounds-to-phone")}</ButtonLink> }
    });
    view! { <div class="row actions">{approve} {publish} {phone} {link} {closed}</div> }.into_any()
}
