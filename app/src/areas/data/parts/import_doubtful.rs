use crate::areas::data::view::DoubtfulLine;
use crate::ui::{ButtonLink, Buttons, Kind, Section};
use crate::{routes, t};
use leptos::prelude::*;

/// Localities of the file whose authority a person must choose; nothing where all are clear.
#[component]
pub fn ImportDoubtful(localities: Vec<DoubtfulLine>) -> impl IntoView {
    let count = localities.len() as i64;
    let lines = localities
        .into_iter()
        .map(|line| {
            view! {
                <li>
                    <bdi dir="auto">{line.locality}</bdi>
                    <span class="list-aside">{t!("data-schools", count = line.schools)}</span>
                </li>
            }
        })
        .collect_view();
    (count > 0).then(|| {
        view! {
            <Section
                id="doubtful"
                title=t!("data-doubtful-title")
                lead=t!("data-doubtful-lead", count = count)
            >
                <ul class="list">{lines}</ul>
                <Buttons>
                    <ButtonLink kind=Kind::Quiet href=routes::PLACES>{t!("data-doubtful-settle")}</ButtonLink>
                </Buttons>
            </Section>
        }
        .into_any()
    })
}
