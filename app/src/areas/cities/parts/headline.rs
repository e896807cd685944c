use crate::areas::cities::view::Summary;
use crate::areas::cities::words;
use crate::t;
use crate::ui::{Bar, Figure, Provenance};
use hamsa_domain::data::Units;
use hamsa_domain::text;
use leptos::prelude::*;

/// The few numbers of the page's head; each opens its definition and source. Below them, the goal.
#[component]
pub fn Headline(
    /// The city.
    summary: Summary,
) -> impl IntoView {
    let Some(last) = summary.last().cloned() else { return ().into_any() };
    let subject = words::subject_within(summary.subject);
    let provenance = words::provenance_of(&summary);
    let before = summary.years.iter().rev().nth(1);
    let five = last.at(Units::Five).shown();
    let change =
        before.and_then(|before| Some((before.year, five? - before.at(Units::Five).shown()?)));
    let share = last.share(summary.subject);
    view! {
        <div class="figures">
            {five.map(|five| view! {
                <Figure
                    id="figure-five"
                    value=text::grouped(five)
                    label=t!("cities-figure-five", subject = subject.clone(), year = last.year.to_string())
                    note=t!("cities-figure-lower-bound")
                    provenance=provenance.clone()
                />
            })}
            {change.map(|(year, by)| view! {
                <Figure
                    id="figure-change"
                    value=text::signed(by)
                    label=t!("cities-figure-change", year = year.to_string())
                    provenance=Provenance {
                        definition: t!("cities-definition-change", year = year.to_string()),
                        ..provenance.clone()
                    }
                />
            })}
            {share.map(|share| view! {
                <Figure
                    id="figure-share"
                    value=words::per_cent(share)
                    label=t!("cities-figure-share", subject = subject.clone())
                    provenance=Provenance {
                        definition: t!("cities-definition-share", subject = subject.clone()),
                        ..provenance.clone()
                    }
                />
            })}
            {summary.goal.map(|goal| view! {
                <Figure
                    id="figure-goal"
                    value=text::grouped(goal.target)
                    label=t!("cities-figure-goal", year = goal.year.to_string())
                    note=if summary.goal_is_sample { t!("cities-figure-goal-sample") } else { String::new() }
                    provenance=goal_provenance(&summary)
                />
            })}
        </div>
        {summary.standing.held().map(|held| view! {
            <div class="goal">
                <Bar value=held.count as f64 max=held.goal.target as f64/>
                <p class="goal-text">
                    {t!(
                        "cities-goal-progress",
                        year = held.year.to_string(),
                        count = held.count,
                        target = held.goal.target
                    )}
                </p>
            </div>
        })}
    }
    .into_any()
}

/// Of a goal there is no file and nothing incomplete: somebody set it, on a day.
fn goal_provenance(summary: &Summary) -> Provenance {
    Provenance {
        definition: t!("cities-definition-goal"),
        source: if summary.goal_is_sample {
            t!("cities-source-goal-sample")
        } else {
            t!("cities-source-goal")
        },
        date: t!("cities-goal-set", date = summary.goal_set.clone()),
        completeness: String::new(),
    }
}
