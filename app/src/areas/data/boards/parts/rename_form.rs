use crate::page::use_returned;
use crate::ui::{Button, Buttons, Field, Kind, PostForm, Section};
use crate::{routes, t};
use hamsa_domain::id::BoardId;
use leptos::prelude::*;

/// The form, by its name.
const FORM: &str = "boards-rename";

/// Calls a board otherwise, or throws it away, which can be undone.
#[component]
pub fn RenameForm(
    /// The board.
    id: BoardId,
    /// What it is called.
    title: String,
) -> impl IntoView {
    let form = use_returned(FORM);
    let title = if form.form.is_empty() { title } else { form.value("title") };
    view! {
        <Section id="board" title=t!("boards-board-title")>
            <PostForm action=format!("{}/rename", routes::board(&id)) returned=form.clone()>
                <Field
                    label=t!("boards-name")
                    name="title"
                    id="board-name".to_owned()
                    value=title
                    fault=form.fault("title")
                    required=true
                />
                <Buttons><Button kind=Kind::Quiet>{t!("boards-rename")}</Button></Buttons>
            </PostForm>
            <PostForm action=format!("{}/delete", routes::board(&id))>
                <Buttons><Button kind=Kind::Danger>{t!("boards-delete")}</Button></Buttons>
            </PostForm>
        </Section>
    }
    .into_any()
}
