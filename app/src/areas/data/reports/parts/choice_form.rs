use super::years;
use crate::areas::data::reports::view::Offers;
use crate::t;
use crate::ui::{Button, Kind as ButtonKind, Select};
use hamsa_domain::data::report::{Choice, Kind};
use leptos::prelude::*;

/// What of a report is chosen: it comes to stand in the address.
#[component]
pub fn ChoiceForm(
    /// The kind of report.
    kind: Kind,
    /// What can be chosen.
    offers: Offers,
) -> impl IntoView {
    let Offers {
        cities, city, schools, school, subjects, subject, years: all, from, until, ..
    } = offers;
    let city = (cities.len() > 1).then(|| {
        view! { <Select label=t!("reports-filter-city") name="city" options=cities value=city/> }
    });
    let school = (schools.len() > 1).then(|| {
        view! { <Select label=t!("reports-filter-school") name="school" options=schools value=school/> }
    });
    let action = crate::routes::report(kind, &Choice::default());
    view! {
        <form method="get" action=action class="filters">
            {city}
            {school}
            <Select label=t!("reports-filter-subject") name="subject" options=subjects value=subject/>
            <Select label=t!("reports-filter-from") name="from" options=years(&all) value=from/>
            <Select label=t!("reports-filter-until") name="until" options=years(&all) value=until/>
            <Button kind=ButtonKind::Quiet>{t!("reports-show")}</Button>
        </form>
    }
    .into_any()
}
