use super::api::read_file;
use super::parts::{Columns, Faults, Preview};
use super::view::FileView;
use super::{COLUMNS_FORM, TAKE_FORM};
use crate::areas::data::rounds::parts::Receipt;
use crate::page::use_returned;
use crate::ui::{Breadcrumb, Notice, NoticeKind, PageHead, Section, ask, load};
use crate::{routes, t};
use hamsa_domain::id::{AnswerFileId, RoundId};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// One table of a city's own: what its columns hold, what is wrong in it, and what each school would get.
#[component]
pub fn RoundFilePage() -> impl IntoView {
    let path = use_params_map();
    let asked = move || {
        let path = path.get();
        let part = |name: &str| path.get(name).unwrap_or_default();
        (RoundId::new(part("id")), AnswerFileId::new(part("file")))
    };
    load(ask(asked, |(id, file)| read_file(id, file)), |view| view! { <File view/> }).into_any()
}

#[component]
fn File(view: FileView) -> impl IntoView {
    let round = &view.round;
    let title = view.file.name.clone();
    let window = format!("{title} · {}", round.title);
    let is_clear = view.unclear.is_empty() && view.heading_row.is_some();
    // Once it is clear what the columns hold, what comes of it stands first.
    let columns = view! { <Columns view=view.clone()/> };
    let (shown, all) = (view.faults.clone(), view.all_faults);
    let faults = (all > 0).then(|| {
        view! {
            <Section
                id="faults"
                title=t!("rounds-file-faults")
                lead=t!("rounds-file-faults-lead", count = all as i64)
            >
                <Faults faults=shown all/>
            </Section>
        }
    });
    let preview = is_clear.then(|| view! { <Preview view=view.clone()/> });
    let unsaid = (!is_clear && use_returned(COLUMNS_FORM).form.is_empty()).then(|| {
        let words = match view.heading_row {
            Some(_) => t!("rounds-file-unclear"),
            None => t!("rounds-file-no-headings"),
        };
        view! { <Notice kind=NoticeKind::Info>{words}</Notice> }
    });
    view! {
        <Breadcrumb href=routes::round_files(&round.id) label=t!("rounds-file-title")/>
        <PageHead title eyebrow=round.title.clone() lead=t!("rounds-file-page-lead") window/>
        <div class="stack">
            <Receipt form=TAKE_FORM/>
            {unsaid}
            {preview}
            {faults}
            {columns}
        </div>
    }
    .into_any()
}
