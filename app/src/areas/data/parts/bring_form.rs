use crate::areas::data::view::UnreadableView;
use crate::areas::data::words;
use crate::page::{Returned, use_returned};
use crate::ui::{Button, Buttons, Field, FieldKind, Notice, NoticeKind, PostForm, Section};
use crate::{routes, t};
use hamsa_domain::data::sheet::Column;
use hamsa_domain::id::ImportId;
use leptos::prelude::*;

/// Takes a file; says which one is looked for, and where it is published.
#[component]
pub fn BringForm() -> impl IntoView {
    let returned = use_returned("data-bring");
    let unreadable = serde_json::from_str::<UnreadableView>(&returned.value("unreadable")).ok();
    let (name, faults) = (returned.value("name"), returned.value("faults"));
    let fault = returned.fault("file");
    // A file is the one field here, and says itself what is wrong with it.
    let returned = Returned { faults: Vec::new(), ..returned };
    let columns = Column::REQUIRED
        .into_iter()
        .map(|column| view! { <li>{words::column(column)}</li> })
        .collect_view();
    view! {
        <Section id="bring" title=t!("data-bring-title") lead=t!("data-bring-lead")>
            {unreadable.map(|why| view! { <Unreadable name why faults/> })}
            <PostForm action=routes::IMPORTS returned upload=true>
                <Field
                    label=t!("data-bring-file")
                    name="file"
                    kind=FieldKind::File
                    accept=".xlsx,.csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv"
                    hint=t!("data-bring-file-hint")
                    fault
                    required=true
                />
                <Buttons><Button>{t!("data-bring-button")}</Button></Buttons>
            </PostForm>
            <details>
                <summary>{t!("data-bring-columns")}</summary>
                <p>{t!("data-bring-columns-text")}</p>
                <ul>{columns}</ul>
            </details>
        </Section>
    }
    .into_any()
}

/// Why the file that was just brought could not be read.
#[component]
fn Unreadable(
    name: String,
    why: UnreadableView,
    /// The import whose page lists the faults; empty where there are none.
    faults: String,
) -> impl IntoView {
    let listed = (!faults.is_empty()).then(|| {
        let href = format!("{}#faults", routes::import(&ImportId::new(faults)));
        view! { <p><a href=href>{t!("data-unreadable-faults")}</a></p> }
    });
    view! {
        <Notice kind=NoticeKind::Error title=t!("data-unreadable", name = name)>
            <p>{words::unreadable(&why)}</p>
            {listed}
            <p>{t!("data-unreadable-nothing-changed")}</p>
        </Notice>
    }
    .into_any()
}
