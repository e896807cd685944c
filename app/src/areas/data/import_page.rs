use super::api::import_details;
use super::parts::{
    ImportChanges, ImportDecision, ImportDoubtful, ImportFaults, ImportFile, ImportReading,
    ImportState, ImportTotals, ImportUndo,
};
use super::view::{ImportView, State};
use super::words;
use crate::page::use_returned;
use crate::ui::{Breadcrumb, Notice, NoticeKind, PageHead, ask, load};
use crate::{routes, t};
use hamsa_domain::id::ImportId;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// One file brought: what it says, what it would change, the decision, and afterwards the receipt.
#[component]
pub fn ImportPage() -> impl IntoView {
    let params = use_params_map();
    let id = move || ImportId::new(params.read().get("id").unwrap_or_default());
    let import = ask(id, import_details);
    view! {
        {load(import, |import| view! { <Import import/> })}
    }
    .into_any()
}

/// The page once its file is there.
#[component]
fn Import(import: ImportView) -> impl IntoView {
    let refused = use_returned("data-import").notice.map(|(key, count)| {
        view! { <Notice kind=NoticeKind::Error>{t!(key, count = count)}</Notice> }
    });
    let waits = import.state == State::Previewed;
    let is_applied = import.state == State::Applied;
    let is_empty = import.reading.as_ref().is_none_or(|reading| reading.rows_used == 0);
    let cautions = import.reading.as_ref().map(|reading| reading.cautions.clone());
    let cautions = cautions.unwrap_or_default();
    let again = import.applied_before.clone().map(|before| {
        view! {
            <Notice title=t!("data-import-again")>
                <p>
                    {words::deed(before.deed)}" "
                    <a href=routes::import(&before.id)>{t!("data-import-again-link")}</a>
                </p>
            </Notice>
        }
    });
    let reading = import.reading.clone().map(|reading| {
        view! {
            <ImportReading reading=reading.clone() faults=import.all_faults/>
            <ImportTotals totals=reading.totals as_of=reading.as_of/>
            <ImportChanges changes=reading.changes state=import.state/>
            <ImportDoubtful localities=reading.doubtful/>
        }
    });
    view! {
        <Breadcrumb href=routes::IMPORTS label=t!("data-imports-title")/>
        <PageHead title=import.file.clone() eyebrow=t!("data-import-eyebrow")/>
        {refused}
        <ImportState
            state=import.state
            decided=import.decided.clone()
            unreadable=import.unreadable.clone()
            unusual=!cautions.is_empty()
        />
        {again}
        {reading}
        <ImportFaults id=import.id.clone() faults=import.faults.clone() all=import.all_faults/>
        {waits.then(|| view! { <ImportDecision id=import.id.clone() cautions is_empty/> })}
        {is_applied.then(|| view! { <ImportUndo id=import.id.clone() hindrance=import.hindrance.clone()/> })}
        <ImportFile import/>
    }
    .into_any()
}
