use crate::areas::cities::list::{Column, DISTRICTS, Wish};
use crate::t;
use crate::ui::{Button, Checkbox, Field, FieldKind, Kind, Select};
use hamsa_domain::cities::Sector;
use leptos::prelude::*;
use leptos::web_sys::HtmlInputElement;

/// What narrows and orders the list of cities.
#[component]
pub fn CityFilters(
    /// What the address asks for.
    wish: Memo<Wish>,
    /// Hears what is being typed, before the form is sent.
    typing: Callback<String>,
) -> impl IntoView {
    // Ticks may be set while the form stands: it carries them as they are when it is sent.
    let carried = move || wish.with(carried);
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
            typing.run(field.value());
        }
    };
    let narrowed = wish.is_narrowed();
    let cleared = wish.cleared();
    let is_open = wish.filters().iter().any(|(name, _)| *name != "q");
    view! {
        <form method="get" action=crate::routes::CITIES class="filters" role="search" on:input=on_input>
            {carried}
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
                <a class="button quiet" rel="external" href=cleared>{t!("cities-filter-all")}</a>
            })}
        </form>
    }
    .into_any()
}

/// What the form sends along besides its fields: the ticks, and the order of the column it is sorted by.
fn carried(wish: &Wish) -> impl IntoView + use<> {
    let mut order = wish.order();
    order.retain(|(name, _)| *name == "order");
    let was = (!order.is_empty()).then(|| ("was", wish.column.code().to_owned()));
    order
        .into_iter()
        .chain(was)
        .chain(wish.choice())
        .map(|(name, value)| view! { <input type="hidden" name=name value=value/> })
        .collect_view()
}
