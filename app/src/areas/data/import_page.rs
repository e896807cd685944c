use super::api::import_details;
use super::parts::{
    ImportChanges, ImportDecision, ImportDoubtful, ImportFaults, ImportFile, ImportReading,
    ImportState, ImportTotals,
};
use super::view::{ImportView, State};
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
        />
        {reading}
        <ImportFaults id=import.id.clone() faults=import.faults.clone() all=import.all_faults/>
        {waits.then(|| view! { <ImportDecision id=import.id.clone()/> })}
        <ImportFile import/>
    }
    .into_any()
}
