use super::api::read_report;
use super::parts::{ChoiceForm, CustomForm, Definitions, Findings, Known, ReportTable};
use super::view::ReportView;
use crate::ui::{
    Breadcrumb, ButtonLink, EmptyState, Glyph, Icon, Kind as ButtonKind, PageHead, PrintButton,
    PrintHead, ask, load,
};
use crate::{routes, t};
use hamsa_domain::data::report::Kind;
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

/// One report: its findings, its tables, its definitions; on paper without what is pressed.
#[component]
pub fn ReportPage() -> impl IntoView {
    let (path, query) = (use_params_map(), use_query_map());
    let wanted = move || {
        let kind = path.get().get("kind").unwrap_or_default();
        (kind, query.get().to_query_string())
    };
    let report = ask(wanted, |(kind, chosen)| read_report(kind, chosen));
    load(report, |report| view! { <Report report/> }).into_any()
}

#[component]
fn Report(report: ReportView) -> impl IntoView {
    let ReportView { kind, document, lengths, address, workbook, text, offers } = report;
    let head = document.head;
    let is_empty = document.tables.is_empty();
    let tables = document
        .tables
        .into_iter()
        .zip(lengths)
        .enumerate()
        .map(|(place, (table, length))| {
            let text = routes::with_table(&text, &table.head.code);
            view! { <ReportTable place table length text/> }
        })
        .collect_view();
    let form = match kind {
        Kind::Custom => view! { <CustomForm offers is_open=is_empty/> }.into_any(),
        _ => view! { <ChoiceForm kind offers/> }.into_any(),
    };
    let files = (!is_empty).then(|| {
        view! {
            <ButtonLink href=workbook kind=ButtonKind::Quiet download=true>
                <Icon glyph=Glyph::Download/>
                {t!("reports-workbook")}
            </ButtonLink>
            <PrintButton/>
        }
    });
    let nothing = is_empty.then(|| {
        let (title, text) = match kind {
            Kind::Custom => (t!("reports-empty-custom"), t!("reports-empty-custom-text")),
            _ => (t!("reports-empty"), t!("reports-empty-text")),
        };
        view! { <EmptyState title text/> }
    });
    view! {
        <PrintHead path=address date=t!("reports-printed", date = head.date.clone())/>
        <Breadcrumb href=routes::REPORTS label=t!("reports-back")/>
        <PageHead title=head.title.clone() eyebrow=t!("reports-title")>
            {files}
        </PageHead>
        <article class=format!("document document-{}", kind.code())>
            {form}
            <Known head=head.clone()/>
            <Findings findings=head.findings.clone()/>
            {nothing}
            {tables}
            <Definitions definitions=head.definitions/>
        </article>
    }
    .into_any()
}
