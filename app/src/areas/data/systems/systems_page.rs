use super::api::read_systems;
use super::parts::{FORM, Made, SystemForm, SystemList};
use super::view::SystemsView;
use crate::page::use_returned;
use crate::receipt::use_receipt;
use crate::ui::{Breadcrumb, Notice, NoticeKind, PageHead, Section, ask, load};
use crate::{routes, t};
use leptos::prelude::*;

/// The systems that fetch figures: who let them in, when they last came, and a way to let one in.
#[component]
pub fn SystemsPage() -> impl IntoView {
    let systems = ask(|| (), |()| read_systems());
    load(systems, |view| view! { <Systems view/> }).into_any()
}

#[component]
fn Systems(view: SystemsView) -> impl IntoView {
    let form = use_returned(FORM);
    let secret = form.value("secret");
    let made = (!secret.is_empty()).then(|| view! { <Made name=form.value("made") secret/> });
    let withdrawn = (use_receipt() == "withdrawn").then(|| {
        view! { <Notice kind=NoticeKind::Success>{t!("systems-withdrawn")}</Notice> }
    });
    let description = view.description;
    view! {
        <Breadcrumb href=routes::REPORTS label=t!("reports-back")/>
        <PageHead title=t!("systems-title") lead=t!("systems-lead")/>
        <div class="stack">
            {made}
            {withdrawn}
            <SystemList tokens=view.tokens/>
            <SystemForm scopes=view.scopes/>
            <Section id="description" title=t!("systems-how") lead=t!("systems-how-text")>
                <p>
                    <a href=description.clone() rel="external" dir="ltr">{description.clone()}</a>
                </p>
            </Section>
        </div>
    }
    .into_any()
}
