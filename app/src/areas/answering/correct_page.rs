use super::FORM;
use super::answer_page::Link;
use super::parts::{AnswerForm, Closed};
use super::view::Asking;
use crate::page::use_returned;
use leptos::prelude::*;

/// Where a school corrects what it has sent, or adds to it.
#[component]
pub fn CorrectPage() -> impl IntoView {
    view! { <Link show=whole/> }
}

fn whole(asking: Asking, token: String) -> AnyView {
    let has_come_back = !use_returned(FORM).form.is_empty();
    match asking.closed.is_some() && !has_come_back {
        true => view! { <Closed asking/> }.into_any(),
        false => view! { <AnswerForm asking token correct=true/> }.into_any(),
    }
}
