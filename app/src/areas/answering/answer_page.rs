use super::FORM;
use super::api::answer_form;
use super::parts::{AnswerForm, Closed, DeadLink, QuestionForm, SentPage, Unsent};
use super::view::{Asking, Opened};
use crate::page::use_returned;
use crate::routes;
use crate::ui::{ask, load};
use hamsa_domain::data::round::RequestState;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// What a school finds behind its link: the form, the questions about it, or what was sent.
#[component]
pub fn AnswerPage() -> impl IntoView {
    view! { <Link show=first/> }
}

/// What stands first behind a link.
fn first(asking: Asking, token: String) -> AnyView {
    let has_come_back = !use_returned(FORM).form.is_empty();
    if has_come_back || (asking.closed.is_none() && !asking.has_sent()) {
        let is_in_question = asking.state == RequestState::InQuestion;
        return match is_in_question {
            true => view! { <QuestionForm asking token/> }.into_any(),
            false => view! { <AnswerForm asking token/> }.into_any(),
        };
    }
    match asking.state {
        _ if asking.closed.is_some() => view! { <Closed asking/> }.into_any(),
        RequestState::InQuestion => view! { <QuestionForm asking token/> }.into_any(),
        _ => view! { <SentPage asking token/> }.into_any(),
    }
}

/// A page behind a link: `show` shows what it opens.
#[component]
pub(super) fn Link(
    /// What is shown of the request, with the token of the link.
    show: fn(Asking, String) -> AnyView,
) -> impl IntoView {
    let params = use_params_map();
    let token = move || params.read().get("token").unwrap_or_default();
    let opened = ask(token, answer_form);
    load(opened, move |opened| match opened {
        Opened::Nothing(dead_end) => view! { <DeadLink dead_end/> }.into_any(),
        Opened::Request(asking) => {
            let token = params.read_untracked().get("token").unwrap_or_default();
            let (keeping, arrived) = (asking.keeping.clone(), asking.arrived.join(" "));
            let names = asking.cells().map(|cell| (cell.code.clone(), cell.name.clone())).collect();
            let form = asking.closed.is_none().then(|| routes::correct_answer(&token));
            let is_in_question = asking.state == RequestState::InQuestion;
            view! {
                <div class="answering" data-keeping=keeping data-arrived=arrived>
                    <Unsent names form is_in_question/>
                    {show(*asking, token)}
                </div>
            }
            .into_any()
        }
    })
}
