use crate::areas::answering::SHEET_FORM;
use crate::page::{Returned, use_returned};
use crate::ui::{Button, Buttons, Field, FieldKind, Kind, PostForm};
use crate::{routes, t};
use leptos::prelude::*;

/// The way to answer in a spreadsheet instead: fetch it, fill it in, bring it back.
#[component]
pub fn SheetForm(
    /// The token of the link.
    token: String,
) -> impl IntoView {
    let returned = use_returned(SHEET_FORM);
    let has_come_back = !returned.form.is_empty();
    let fault = returned.fault("file");
    // A file is the one field here, and says itself what is wrong with it.
    let returned = Returned { faults: Vec::new(), ..returned };
    let action = routes::answer_sheet(&token);
    view! {
        <details class="sheet-form" id="sheet" open=has_come_back>
            <summary>{t!("answering-sheet-title")}</summary>
            <div class="stack">
                <p>{t!("answering-sheet-lead")}</p>
                <p>
                    <a class=Kind::Quiet.class() href=action.clone() rel="external" download="">
                        {t!("answering-sheet-download")}
                    </a>
                </p>
                <PostForm action returned upload=true>
                    <Field
                        label=t!("answering-sheet-file")
                        name="file"
                        kind=FieldKind::File
                        accept=".xlsx,.csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv"
                        fault
                        required=true
                    />
                    <Buttons><Button kind=Kind::Quiet>{t!("answering-sheet-upload")}</Button></Buttons>
                </PostForm>
            </div>
        </details>
    }
    .into_any()
}
