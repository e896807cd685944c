use crate::page::use_returned;
use crate::receipt::use_receipt;
use crate::ui::{Button, Kind, Notice, NoticeKind, PostForm};
use crate::{routes, t};
use hamsa_domain::id::BoardId;
use leptos::prelude::*;

/// The form whose refusals are told here.
const BOARD: &str = "boards-board";

/// Says what has just been done, or why it was not; what was taken away can be brought back at once.
#[component]
pub fn BoardReceipt(
    /// The board that is built here, where one is.
    #[prop(optional_no_strip)]
    board: Option<BoardId>,
    /// Whether a panel was taken away from it.
    #[prop(optional)]
    may_put_back: bool,
) -> impl IntoView {
    let done = use_receipt();
    let (word, what) = done.split_once('.').unwrap_or((done.as_str(), ""));
    let (word, what) = (word.to_owned(), what.to_owned());
    let undo = match word.as_str() {
        "deleted" => Some(format!("{}/restore", routes::board(&BoardId::new(what)))),
        "removed" if may_put_back => {
            board.map(|board| format!("{}/put-back", routes::board(&board)))
        }
        _ => None,
    };
    let undo = undo.map(|action| {
        view! { <PostForm action><Button kind=Kind::Quiet>{t!("boards-undo")}</Button></PostForm> }
    });
    let said = is_known(&word).then(|| {
        view! {
            <Notice kind=NoticeKind::Success>
                <p>{t!(format!("boards-receipt-{word}"))}</p>
                {undo}
            </Notice>
        }
    });
    let refused = use_returned(BOARD).notice.map(|(key, count)| {
        view! { <Notice kind=NoticeKind::Error focus=true>{t!(key, count = count)}</Notice> }
    });
    view! { {said} {refused} }.into_any()
}

fn is_known(word: &str) -> bool {
    [
        "made",
        "renamed",
        "added",
        "replaced",
        "moved",
        "removed",
        "put-back",
        "shared",
        "linked",
        "unlinked",
        "deleted",
        "restored",
        "subscribed",
        "unsubscribed",
    ]
    .contains(&word)
}
