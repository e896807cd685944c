use crate::areas::people::names;
use crate::areas::people::paths::RESTORE_ROLE;
use crate::areas::people::view::EndedRole;
use crate::t;
use crate::ui::{Button, Kind, Notice, NoticeKind};
use leptos::prelude::*;

/// A role was just ended; one press gives it back.
#[component]
pub fn EndedRoleNotice(
    /// Which.
    ended: EndedRole,
) -> impl IntoView {
    let (role, place) = (names::role(ended.held.role), names::place(&ended.held.place));
    let said = t!("people-role-ended", name = ended.name, role = role, place = place);
    view! {
        <Notice kind=NoticeKind::Success>
            <p>{said}</p>
            <form method="post" action=RESTORE_ROLE class="inline">
                <input type="hidden" name="grant" value=ended.grant.to_string()/>
                <Button kind=Kind::Quiet>{t!("people-role-restore")}</Button>
            </form>
        </Notice>
    }
}
