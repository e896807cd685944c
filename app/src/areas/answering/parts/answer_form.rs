use super::typed_form::{Hidden, rules};
use super::{FormOfLink, Greeting, Group, SheetForm};
use crate::areas::answering::typing::Typing;
use crate::areas::answering::view::Asking;
use crate::routes;
use crate::t;
use crate::ui::{Buttons, Kind};
use leptos::prelude::*;

/// All that is asked, to be filled in.
#[component]
pub fn AnswerForm(
    /// The request.
    asking: Asking,
    /// The token of its link.
    token: String,
    /// Whether something was sent before, and this corrects it or adds to it.
    #[prop(optional)]
    correct: bool,
) -> impl IntoView {
    let hidden = Hidden::of(&asking, if correct { "correct" } else { "answer" });
    let typed = hidden.typed(&asking);
    let typing = Typing::begin(rules(&asking), &typed);
    let to_mend = hidden.to_mend(&asking, typing);
    let of_last_year: Vec<_> =
        asking.cells().filter(|cell| cell.last.is_some()).map(|cell| cell.code.clone()).collect();
    let values = hidden.returned.values.clone();
    let back = correct.then(|| routes::answer(&token));
    let groups = asking
        .groups
        .clone()
        .into_iter()
        .map(|group| view! { <Group group typed=typed.clone() values=values.clone() typing/> })
        .collect_view();
    let all = (!of_last_year.is_empty()).then(|| {
        view! {
            <p class="row take-all">
                <button
                    class=Kind::Quiet.class()
                    name="take"
                    value="all"
                    on:click=move |event| {
                        event.prevent_default();
                        typing.take_over(&of_last_year);
                    }
                >
                    {t!("answering-unchanged-all")}
                </button>
                <span class="hint">{t!("answering-unchanged-all-hint")}</span>
            </p>
        }
    });
    view! {
        <Greeting asking/>
        {back.map(|href| view! {
            <p class="lead">{t!("answering-correcting")}</p>
            <Buttons><a class=Kind::Quiet.class() href=href rel="external">{t!("answering-back")}</a></Buttons>
        })}
        <SheetForm token=token.clone()/>
        <FormOfLink token hidden typing to_mend>
            {all}
            {groups}
        </FormOfLink>
    }
}
