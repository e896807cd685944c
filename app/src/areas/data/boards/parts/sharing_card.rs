use crate::areas::data::boards::view::BoardView;
use crate::page::use_returned;
use crate::ui::{Button, Buttons, CopyField, Kind, PostForm, Section, Select};
use crate::{routes, t};
use hamsa_domain::data::board::Sharing;
use hamsa_domain::id::BoardId;
use leptos::prelude::*;

/// The form, by its name.
const FORM: &str = "boards-share";

/// Who sees the board: by what they are, or by its link.
#[component]
pub fn SharingCard(
    /// The board.
    id: BoardId,
    /// What is known of it.
    view: BoardView,
) -> impl IntoView {
    let form = use_returned(FORM);
    let has_city = view.city.is_some();
    let offered =
        Sharing::ALL.into_iter().filter(move |sharing| has_city || *sharing != Sharing::City);
    let options = offered.map(|sharing| {
        (sharing.code().to_owned(), t!(format!("boards-shared-{}", sharing.code())))
    });
    let link = match view.link {
        Some(link) => view! {
            <CopyField id="board-link" label=t!("boards-link-label") text=link/>
            <PostForm action=format!("{}/link/withdraw", routes::board(&id))>
                <Buttons><Button kind=Kind::Danger>{t!("boards-link-withdraw")}</Button></Buttons>
            </PostForm>
        }
        .into_any(),
        None => view! {
            <p>{t!("boards-link-none")}</p>
            <PostForm action=format!("{}/link", routes::board(&id))>
                <Buttons><Button kind=Kind::Quiet>{t!("boards-link-make")}</Button></Buttons>
            </PostForm>
        }
        .into_any(),
    };
    view! {
        <Section id="sharing" title=t!("boards-sharing-title") lead=t!("boards-sharing-lead")>
            <PostForm action=format!("{}/share", routes::board(&id)) returned=form.clone()>
                <Select
                    label=t!("boards-sharing")
                    name="shared"
                    options=options.collect()
                    value=view.shared.code().to_owned()
                    fault=form.fault("shared")
                />
                <Buttons><Button kind=Kind::Quiet>{t!("boards-share")}</Button></Buttons>
            </PostForm>
            <h3>{t!("boards-link-title")}</h3>
            {link}
        </Section>
    }
    .into_any()
}
