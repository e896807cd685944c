use crate::areas::cities::list::{Column, Wish};
use crate::t;
use crate::ui::{Button, ButtonLink, Checkbox, Field, FieldKind, Kind, Select};
use hamsa_domain::cities::Sector;
use leptos::prelude::*;
use leptos::web_sys::HtmlInputElement;

/// The districts of the Ministry, from north to south.
const DISTRICTS: [&str; 6] = ["north", "haifa", "tel-aviv", "center", "jerusalem", "south"];

/// What narrows and orders the list of cities.
#[component]
pub fn CityFilters(
    /// What the address asks for.
    wish: Memo<Wish>,
    /// What is being typed, before the form is sent.
    typed: RwSignal<Option<String>>,
) -> impl IntoView {
    // The fields start from the address; what is typed later is theirs.
    let wish = wish.get_untracked();
    let any = || (String::new(), t!("cities-filter-any"));
    let districts = std::iter::once(any())
        .chain(DISTRICTS.map(|code| (code.to_owned(), t!(format!("cities-district-{code}")))))
        .collect::<Vec<_>>();
    let sectors = std::iter::once(any())
        .chain(Sector::ALL.map(|sector| {
            (sector.code().to_owned(), t!(format!("cities-sector-{}", sector.code())))
        }))
        .collect::<Vec<_>>();
    let clusters = std::iter::once(any())
        .chain((1..=10).map(|cluster: i64| (cluster.to_string(), cluster.to_string())))
        .collect::<Vec<_>>();
    let columns = Column::ALL
        .map(|column| (column.code().to_owned(), t!(format!("cities-column-{}", column.code()))))
        .to_vec();
    let on_input = move |event: leptos::ev::Event| {
        let field = event_target::<HtmlInputElement>(&event);
        if field.name() == "q" {
            typed.set(Some(field.value()));
        }
    };
    let narrowed = wish.is_narrowed();
    let is_open = wish.filters().iter().any(|(name, _)| *name != "q");
    view! {
        <form method="get" action=crate::routes::CITIES class="filters" role="search" on:input=on_input>
            <Field label=t!("cities-filter-name") name="q" kind=FieldKind::Search value=wish.query dir="auto"/>
            <Button kind=Kind::Quiet>{t!("cities-filter-show")}</Button>
            <details class="more-filters" open=is_open>
                <summary>{t!("cities-filter-more")}</summary>
                <div class="filters">
                    <Select label=t!("cities-filter-district") name="district" options=districts value=wish.district/>
                    <Select label=t!("cities-filter-sector") name="sector" options=sectors value=wish.sector/>
                    <Select label=t!("cities-filter-cluster") name="cluster" options=clusters value=wish.cluster/>
                    <Select label=t!("cities-filter-sort") name="sort" options=columns value=wish.column.code()/>
                    <Checkbox label=t!("cities-filter-members") name="members" checked=wish.members/>
                </div>
            </details>
            {narrowed.then(|| view! {
                <ButtonLink href=crate::routes::CITIES kind=Kind::Quiet>{t!("cities-filter-all")}</ButtonLink>
            })}
        </form>
    }
    .into_any()
}
