use crate::areas::answering::typing::Typing;
use crate::t;
use crate::ui::{Bar, Button, Kind};
use leptos::prelude::*;

/// How far one is, what the device keeps, and the way to send it.
#[component]
pub fn SendBar(
    /// While somebody types.
    typing: Typing,
    /// Whether it may be sent although something cannot be so.
    may_despite: bool,
) -> impl IntoView {
    let share = move || {
        let (answered, expected) = typing.progress();
        view! { <Bar value=answered as f64 max=expected as f64/> }
    };
    view! {
        <div class="send-bar">
            <div class="send-state">
                <p role="status">
                    {move || {
                        let (answered, expected) = typing.progress();
                        t!("answering-progress", answered = answered as i64, expected = expected as i64)
                    }}
                </p>
                {share}
                {move || (typing.faults() > 0).then(|| {
                    view! { <p class="fault">{t!("answering-to-mend", count = typing.faults() as i64)}</p> }
                })}
                <p class="hint" data-draft-says="kept" hidden=true>{t!("answering-kept")}</p>
                <p class="hint" data-draft-says="waiting" hidden=true>{t!("answering-waiting")}</p>
            </div>
            <div class="buttons">
                <Button>{t!("answering-send")}</Button>
                {may_despite.then(|| view! {
                    <button type="submit" class=Kind::Quiet.class() name="despite" value="1">
                        {t!("answering-send-despite")}
                    </button>
                })}
            </div>
        </div>
    }
}
