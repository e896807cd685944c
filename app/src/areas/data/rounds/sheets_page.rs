use super::api::read_sheets;
use super::parts::{PaperSheet, SHEETS};
use super::view::{Sheet, SheetsView};
use crate::page::use_returned;
use crate::ui::{
    Breadcrumb, Button, Buttons, Checkbox, Notice, NoticeKind, PageHead, PostForm, PrintButton,
    ask, load,
};
use crate::{routes, t};
use hamsa_domain::id::RoundId;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// Links on paper: which schools get one, and once chosen, a page for each.
#[component]
pub fn RoundSheetsPage() -> impl IntoView {
    let path = use_params_map();
    let id = move || RoundId::new(path.get().get("id").unwrap_or_default());
    load(ask(id, read_sheets), |view| view! { <Sheets view/> }).into_any()
}

#[component]
fn Sheets(view: SheetsView) -> impl IntoView {
    let sheets = use_returned(SHEETS).value("sheets");
    let sheets: Vec<Sheet> = serde_json::from_str(&sheets).unwrap_or_default();
    let body = if sheets.is_empty() {
        view! { <Choice view=view.clone()/> }.into_any()
    } else {
        view! { <Made sheets/> }.into_any()
    };
    let title = t!("rounds-paper");
    let window = format!("{title} · {}", view.round.title);
    view! {
        <Breadcrumb href=routes::round(&view.round.id) label=view.round.title.clone()/>
        <div class="screen-only">
            <PageHead title eyebrow=view.round.title.clone() lead=t!("rounds-paper-lead") window/>
        </div>
        {body}
    }
    .into_any()
}

/// The pages, this once: what is kept of their links does not bring them back.
#[component]
fn Made(sheets: Vec<Sheet>) -> impl IntoView {
    let count = i64::try_from(sheets.len()).unwrap_or(i64::MAX);
    let sheets = sheets.into_iter().map(|sheet| view! { <PaperSheet sheet/> }).collect_view();
    view! {
        <div class="screen-only">
            <Notice kind=NoticeKind::Success title=t!("rounds-paper-made", count = count) focus=true>
                <p>{t!("rounds-paper-once")}</p>
                <PrintButton/>
            </Notice>
        </div>
        <div class="sheets">{sheets}</div>
    }
    .into_any()
}

#[component]
fn Choice(view: SheetsView) -> impl IntoView {
    let form = use_returned(SHEETS);
    let came_back = !form.form.is_empty();
    let boxes = view
        .schools
        .into_iter()
        .map(|(code, name, has_address, is_sent)| {
            let field = format!("school:{code}");
            let checked = if came_back { !form.value(&field).is_empty() } else { !has_address };
            let hint = match (has_address, is_sent) {
                (_, true) => t!("rounds-paper-has-link"),
                (true, false) => t!("rounds-paper-has-address"),
                (false, false) => t!("rounds-paper-no-address"),
            };
            view! { <Checkbox label=name name=field checked hint/> }
        })
        .collect_view();
    let fault = form.fault("schools");
    view! {
        <section class="card">
            <PostForm action=routes::round_sheets(&view.round.id) returned=form.clone()>
                <fieldset>
                    <legend>{t!("rounds-paper-schools")}</legend>
                    {fault.map(|key| view! { <p class="fault">{t!(key)}</p> })}
                    <div class="school-boxes">{boxes}</div>
                </fieldset>
                <Buttons><Button>{t!("rounds-paper-make")}</Button></Buttons>
            </PostForm>
        </section>
    }
    .into_any()
}
