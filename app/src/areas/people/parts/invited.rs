use crate::areas::people::paths::INVITED;
use crate::page::use_returned;
use crate::t;
use crate::ui::{CopyField, Notice, NoticeKind};
use leptos::prelude::*;

/// An invitation was just made: its link, this once.
#[component]
pub fn Invited() -> impl IntoView {
    let invited = use_returned(INVITED);
    (!invited.form.is_empty()).then(|| {
        let replaces = !invited.value("replaces").is_empty();
        let title = t!("people-invited", email = invited.value("email"));
        view! {
            <Notice kind=NoticeKind::Success title focus=true>
                {replaces.then(|| view! { <p>{t!("people-invited-replaces")}</p> })}
                <p>{t!("people-invited-text")}</p>
                <CopyField
                    id="invited-link"
                    label=t!("people-invited-link")
                    text=invited.value("link")
                />
            </Notice>
        }
    })
}
