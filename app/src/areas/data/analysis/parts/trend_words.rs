use super::frozen::FrozenForecasts;
use crate::areas::data::analysis::view::ForecastView;
use crate::areas::data::analysis::words;
use crate::page::use_page;
use crate::ui::{ButtonLink, Buttons, Section};
use crate::{routes, t};
use hamsa_domain::data::trend::{Knowledge, Silence};
use leptos::prelude::*;

/// What the Ministry's years foretell where the schools have not reported, and how little that is.
#[component]
pub fn TrendWords(
    /// The city.
    view: ForecastView,
) -> impl IntoView {
    let (trend, today) = (view.trend.clone(), use_page().year);
    let expected = trend.as_ref().and_then(|trend| trend.trend.clone()).map(|trend| {
        let is_over = words::is_over(trend.year, today);
        let words = t!(
            if is_over { "analysis-trend-past" } else { "analysis-trend" },
            count = trend.expected,
            year = trend.year.to_string(),
            range = words::range(trend.low, trend.high)
        );
        let awaited = is_over
            .then(|| format!("{} ", t!("analysis-trend-awaited", year = trend.year.to_string())));
        let little = match trend.knowledge {
            Knowledge::TwoYears => t!("analysis-trend-two-years"),
            Knowledge::FewYears | Knowledge::SeveralYears => t!("analysis-trend-few-years"),
        };
        format!("{}{words} {little}", awaited.unwrap_or_default())
    });
    let silent = trend.as_ref().and_then(|trend| trend.silence).map(|silence| match silence {
        Silence::Break { year } => t!("analysis-trend-break", year = year.to_string()),
        Silence::FewYears => t!("analysis-trend-unknown"),
    });
    let known = trend.map(|trend| {
        let years = trend.known.iter().map(|(year, count)| {
            view! { <li>{t!("analysis-trend-year", year = year.to_string(), count = *count)}</li> }
        });
        view! { <ul>{years.collect_view()}</ul> }
    });
    view! {
        <Section id="trend" title=t!("analysis-trend-title") lead=t!("analysis-trend-lead")>
            <p>{expected} {silent}</p>
            {known}
            <Buttons>
                <ButtonLink href=routes::rounds_of(&view.city.code)>{t!("analysis-to-rounds")}</ButtonLink>
            </Buttons>
        </Section>
        {(!view.frozen.is_empty()).then(|| view! { <FrozenForecasts frozen=view.frozen.clone()/> })}
    }
    .into_any()
}
