use super::api::read_reports;
use super::view::ReportList;
use crate::ui::{Card, PageHead, ask, load};
use crate::{routes, t};
use hamsa_domain::data::report::{Choice, Kind};
use leptos::prelude::*;

/// The reports there are: what each is for, and who may see it.
#[component]
pub fn ReportsPage() -> impl IntoView {
    let list = ask(|| (), |()| read_reports());
    load(list, |list| view! { <Reports list/> }).into_any()
}

#[component]
fn Reports(list: ReportList) -> impl IntoView {
    let (open, closed): (Vec<_>, Vec<_>) = list.kinds.into_iter().partition(|(_, open)| *open);
    let cards = open.into_iter().chain(closed).map(|(kind, is_open)| {
        view! { <KindCard kind is_open/> }
    });
    let cards = cards.collect_view();
    let systems = list.lets_systems_in.then(|| {
        view! {
            <Card title=t!("reports-systems") href=routes::SYSTEMS.to_owned()>
                <p>{t!("reports-systems-text")}</p>
                <p class="hint">{t!("reports-systems-who")}</p>
            </Card>
        }
    });
    view! {
        <PageHead title=t!("reports-title") lead=t!("reports-lead")/>
        <div class="cards reports">{cards}{systems}</div>
    }
    .into_any()
}

#[component]
fn KindCard(kind: Kind, is_open: bool) -> impl IntoView {
    let code = kind.code();
    let href = is_open.then(|| routes::report(kind, &Choice::default()));
    view! {
        <Card title=t!(format!("reports-kind-{code}")) href>
            <p>{t!(format!("reports-kind-for-{code}"))}</p>
            <p class="hint">{t!(format!("reports-kind-who-{code}"))}</p>
        </Card>
    }
}
