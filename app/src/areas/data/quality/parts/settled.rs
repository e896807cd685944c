use super::Answered;
use crate::areas::data::quality::view::SettledLine;
use crate::t;
use crate::ui::Section;
use leptos::prelude::*;

/// What was answered and is found no more.
#[component]
pub fn Settled(
    /// The latest answer first.
    lines: Vec<SettledLine>,
    /// How many more there are.
    more: usize,
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
    let more = (more > 0).then(|| {
        let count = i64::try_from(more).unwrap_or(i64::MAX);
        view! { <p class="hint">{t!("quality-more-answered", count = count)}</p> }
    });
    view! {
        <Section id="settled" title=t!("quality-settled-title") lead=t!("quality-settled-lead")>
            <ul class="list">{lines}</ul>
            {more}
        </Section>
    }
    .into_any()
}
