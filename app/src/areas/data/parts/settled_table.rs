use super::PlaceForm;
use crate::areas::data::view::{Choice, Deed, NO_AUTHORITY};
use crate::areas::data::words;
use crate::page::use_returned;
use crate::t;
use crate::ui::{Head, Section, Table};
use leptos::prelude::*;

/// A place that was settled, and how it is settled anew.
#[derive(Clone)]
pub struct SettledRow {
    /// The name under which its form comes back.
    pub place: String,
    /// Its own name.
    pub name: String,
    /// Its code, where it has one.
    pub code: Option<String>,
    /// The authority; `None`: none of them.
    pub authority: Option<Choice>,
    /// Who decided, and when.
    pub decided: Deed,
    /// Where the form is posted.
    pub action: String,
    /// An id for the form that no other has.
    pub form: String,
    /// What is sent with it: field and value.
    pub hidden: Vec<(&'static str, String)>,
    /// Where it is posted that the decision is taken back.
    pub withdrawal: String,
}

/// Places that were settled, by whom, and how to change it; nothing where there are none.
#[component]
pub fn SettledTable(
    id: &'static str,
    title: String,
    lead: String,
    /// What a place is called.
    place: String,
    rows: Vec<SettledRow>,
    authorities: StoredValue<Vec<Choice>>,
    open: Signal<String>,
) -> impl IntoView {
    if rows.is_empty() {
        return ().into_any();
    }
    let rows = rows.into_iter().map(|row| view! { <Row row authorities open/> }).collect_view();
    let heads = vec![
        Head::words(place),
        Head::words(t!("data-authority")),
        Head::words(t!("data-settled-by")),
        Head::words(t!("data-places-decision")),
    ];
    view! {
        <Section id title=title.clone() lead>
            <Table label=title class="stacks" heads>
                {rows}
            </Table>
        </Section>
    }
    .into_any()
}

#[component]
fn Row(
    row: SettledRow,
    authorities: StoredValue<Vec<Choice>>,
    open: Signal<String>,
) -> impl IntoView {
    let returned = use_returned("data-place").value("place");
    let change = {
        let row = row.clone();
        move || {
            if returned == row.place || open.get() == row.place {
                let SettledRow { place, name, authority, action, form, hidden, .. } = row.clone();
                let current = authority.map(|authority| authority.code.to_string());
                let current = current.unwrap_or_else(|| NO_AUTHORITY.to_owned());
                view! { <PlaceForm action place id=form name hidden authorities current asked_for=open.get_untracked()/> }
                    .into_any()
            } else {
                words::changing(&row.place, &row.name)
            }
        }
    };
    let hidden = row.hidden.iter().cloned();
    let hidden = hidden.map(|(name, value)| view! { <input type="hidden" name=name value=value/> });
    let withdraw = view! {
        <form method="post" action=row.withdrawal.clone() class="inline">
            {hidden.collect_view()}
            <button
                type="submit"
                class="button quiet"
                aria-label=t!("data-places-withdraw-for", place = row.name.clone())
            >
                {t!("data-places-withdraw")}
            </button>
        </form>
    };
    let code = row.code.map(|code| view! { " "<bdi class="code">{code}</bdi> });
    view! {
        <tr>
            <th scope="row"><bdi dir="auto">{row.name}</bdi>{code}</th>
            <td data-label=t!("data-authority")>{words::authority(row.authority)}</td>
            <td data-label=t!("data-settled-by")>{words::deed(row.decided)}</td>
            <td data-label=t!("data-places-decision")>
                <div class="decision">{change} {withdraw}</div>
            </td>
        </tr>
    }
    .into_any()
}
