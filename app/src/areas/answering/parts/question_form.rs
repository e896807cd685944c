use super::typed_form::{Hidden, rules};
use super::{Cell, FormOfLink, Sent};
use crate::areas::answering::typing::Typing;
use crate::areas::answering::view::Asking;
use crate::ui::{Buttons, Kind, PageHead};
use crate::{routes, t};
use leptos::prelude::*;

/// Only what the city asks about; the rest is shown as it was sent.
#[component]
pub fn QuestionForm(
    /// The request.
    asking: Asking,
    /// The token of its link.
    token: String,
) -> impl IntoView {
    let whole = asking.clone();
    let asking = asking.in_question();
    let hidden = Hidden::of(&asking, "question");
    let typed = hidden.typed(&asking);
    let typing = Typing::begin(rules(&asking), &typed);
    let to_mend = hidden.to_mend(&asking, typing);
    let values = hidden.returned.values.clone();
    let count = asking.cells().count() as i64;
    let city = asking.greeting.city.clone();
    let cells = asking
        .cells()
        .cloned()
        .map(|cell| {
            let stands = typed.cells.get(&cell.code).cloned().unwrap_or_default();
            view! { <Cell cell stands values=values.clone() typing/> }
        })
        .collect_view();
    let correct = routes::correct_answer(&token);
    view! {
        <PageHead
            title=t!("answering-questions-title", count = count)
            eyebrow=asking.greeting.title.clone()
            lead=t!("answering-questions-lead", city = city, count = count)
        />
        <FormOfLink token hidden typing to_mend>
            <div class="cells card">{cells}</div>
        </FormOfLink>
        <Sent asking=whole/>
        <Buttons>
            <a class=Kind::Quiet.class() href=correct rel="external">{t!("answering-correct")}</a>
        </Buttons>
    }
}
