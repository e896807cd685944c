use super::FILE_FORM;
use super::api::read_files;
use super::parts::Faults;
use super::view::{FaultLine, FileLine, FilesView};
use crate::areas::data::rounds::parts::Receipt;
use crate::areas::data::rounds::view::Stage;
use crate::page::{Returned, use_returned};
use crate::ui::{
    Breadcrumb, Button, Buttons, Field, FieldKind, Head, Notice, PageHead, PostForm, Section,
    Table, ask, load,
};
use crate::{routes, t};
use hamsa_domain::id::RoundId;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// Takes a file that answers for schools, and lists those that were brought.
#[component]
pub fn RoundFilesPage() -> impl IntoView {
    let path = use_params_map();
    let id = move || RoundId::new(path.get().get("id").unwrap_or_default());
    load(ask(id, read_files), |view| view! { <Files view/> }).into_any()
}

#[component]
fn Files(view: FilesView) -> impl IntoView {
    let round = &view.round;
    let title = t!("rounds-file-title");
    let window = format!("{title} · {}", round.title);
    let is_open = matches!(round.stage, Stage::Open | Stage::Overdue);
    let bring = match is_open {
        true => view! { <Bring id=round.id.clone()/> }.into_any(),
        false => view! { <Notice>{t!("rounds-file-not-open")}</Notice> }.into_any(),
    };
    view! {
        <Breadcrumb href=routes::round(&round.id) label=round.title.clone()/>
        <PageHead title eyebrow=round.title.clone() lead=t!("rounds-file-lead") window/>
        <div class="stack">
            <Receipt form="rounds-file-receipt"/>
            {bring}
            <List id=view.round.id.clone() files=view.files/>
        </div>
    }
    .into_any()
}

#[component]
fn Bring(id: RoundId) -> impl IntoView {
    let returned = use_returned(FILE_FORM);
    let fault = returned.fault("file");
    let faults: Vec<FaultLine> =
        serde_json::from_str(&returned.value("faults")).unwrap_or_default();
    let count = faults.len();
    // A file is the one field here, and says itself what is wrong with it.
    let returned = Returned { faults: Vec::new(), ..returned };
    view! {
        <Section id="bring" title=t!("rounds-file-bring") lead=t!("rounds-file-bring-lead")>
            <PostForm action=routes::round_files(&id) returned upload=true>
                <Field
                    label=t!("rounds-file")
                    name="file"
                    kind=FieldKind::File
                    accept=".xlsx,.csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv"
                    hint=t!("rounds-file-hint")
                    fault
                    required=true
                />
                <Buttons><Button>{t!("rounds-file-button")}</Button></Buttons>
            </PostForm>
            <Faults faults all=count/>
        </Section>
    }
    .into_any()
}

#[component]
fn List(id: RoundId, files: Vec<FileLine>) -> impl IntoView {
    (!files.is_empty()).then(|| {
        let rows = files.into_iter().map(|file| view! { <Row id=id.clone() file/> }).collect_view();
        let title = t!("rounds-file-list");
        let heads = ["rounds-file", "rounds-file-brought", "rounds-file-taken-over"]
            .map(|key| Head::words(t!(key)))
            .into();
        view! {
            <Section id="files" title=title.clone() plain=true>
                <Table label=title class="stacks" heads>{rows}</Table>
            </Section>
        }
    })
}

#[component]
fn Row(id: RoundId, file: FileLine) -> impl IntoView {
    let taken = match file.taken_at {
        Some(at) => t!("rounds-file-taken-at", at = at, count = file.taken),
        None => t!("rounds-file-not-taken"),
    };
    view! {
        <tr>
            <th scope="row">
                <a href=routes::round_file(&id, &file.id)><bdi dir="auto">{file.name}</bdi></a>
            </th>
            <td data-label=t!("rounds-file-brought")>
                {file.brought} " " <bdi dir="auto">{file.by}</bdi>
            </td>
            <td data-label=t!("rounds-file-taken-over")>{taken}</td>
        </tr>
    }
    .into_any()
}
