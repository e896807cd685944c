use crate::areas::people::paths::INVITED;
use crate::page::use_returned;
use crate::t;
use crate::ui::{Notice, NoticeKind};
use leptos::prelude::*;

/// An invitation was just made: its link, this once.
#[component]
pub fn Invited() -> impl IntoView {
    let invited = use_returned(INVITED);
    (!invited.form.is_empty()).then(|| {
        let title = t!("people-invited", email = invited.value("email"));
        view! {
            <Notice kind=NoticeKind::Success title>
                <p>{t!("people-invited-text")}</p>
                <div class="field">
                    <label for="invited-link">{t!("people-invited-link")}</label>
                    <input
                        class="input"
                        id="invited-link"
                        type="text"
                        dir="ltr"
                        value=invited.value("link")
                        readonly
                    />
                </div>
            </Notice>
        }
    })
}
