use super::Answered;
use crate::areas::data::quality::view::SettledLine;
use crate::t;
use crate::ui::Section;
use leptos::prelude::*;

/// What was answered and is found no more, since the figures fit by now.
#[component]
pub fn Settled(
    /// The latest answer first.
    lines: Vec<SettledLine>,
) -> impl IntoView {
    if lines.is_empty() {
        return ().into_any();
    }
    let lines = lines
        .into_iter()
        .map(|line| {
            let SettledLine { school, name, year, answer } = line;
            let what = t!("quality-settled", school = school, name = name, year = year);
            view! {
                <li class="stack">
                    <p>{what}</p>
                    <Answered answer outdated=true/>
                </li>
            }
        })
        .collect_view();
    view! {
        <Section id="settled" title=t!("quality-settled-title") lead=t!("quality-settled-lead")>
            <ul class="list">{lines}</ul>
        </Section>
    }
    .into_any()
}
