use crate::t;
use crate::ui::{Buttons, Kind, Notice, NoticeKind};
use hamsa_domain::id::IndicatorCode;
use leptos::prelude::*;

/// What this device keeps of forms that this page does not have: hidden until `frontend/page/draft.js` finds such,
/// and then either the way to the form that takes it, or what was typed.
#[component]
pub fn Unsent(
    /// What the figures are called.
    names: Vec<(IndicatorCode, String)>,
    /// Where the whole form is; nothing where nothing is received any more.
    #[prop(optional_no_strip)]
    form: Option<String>,
    /// Whether a question waits for an answer, so that words about it have their place.
    #[prop(optional)]
    is_in_question: bool,
) -> impl IntoView {
    let rows = names
        .into_iter()
        .map(|(code, name)| {
            let code = code.to_string();
            view! { <dt data-cell=code.clone() hidden=true>{name}</dt><dd data-cell=code hidden=true></dd> }
        })
        .collect_view();
    let is_received = form.is_some();
    let way = form.map(|href| {
        view! {
            <a class=Kind::Primary.class() href=href rel="external">{t!("answering-unsent-continue")}</a>
        }
    });
    view! {
        <div
            data-unsent=if is_received { "open" } else { "closed" }
            data-asks=is_in_question.then_some("")
            hidden=true
        >
            <Notice kind=NoticeKind::Warning>
                <p data-unsent-says="form" hidden=true>{t!("answering-unsent-form")}</p>
                <p data-unsent-says="typed" hidden=true>{t!("answering-unsent-typed")}</p>
                <dl
                    class="facts"
                    hidden=true
                    data-unchanged=t!("answering-unchanged")
                    data-unknown=t!("answering-unknown")
                >
                    {rows}
                </dl>
                <Buttons>
                    {way}
                    <button type="button" class=Kind::Quiet.class() data-unsent-forget="">
                        {t!("app-not-sent-forget")}
                    </button>
                </Buttons>
            </Notice>
        </div>
    }
}
