use super::carried::Carried;
use crate::areas::data::analysis::view::Told;
use crate::areas::data::analysis::words;
use crate::areas::data::view::Choice;
use crate::ui::{
    Button, Buttons, Head, Kind, Sankey, SankeyFlow, SankeyHead, SankeyNode, Section, Select, Table,
};
use crate::{routes, t};
use hamsa_domain::data::analysis::Way;
use hamsa_domain::data::forecast::{Grade, Track};
use leptos::prelude::*;

/// Where somebody may be: in a track, or gone.
const ENDS: [Option<Track>; 5] =
    [Some(Track::Five), Some(Track::Four), Some(Track::Three), Some(Track::None), None];

/// The way of the cohort that is in grade 12, through the three grades.
#[component]
pub fn Pipeline(
    /// The city.
    city: Choice,
    /// What its schools tell.
    told: Told,
) -> impl IntoView {
    let provenance = words::provenance(&told.sources, t!("analysis-pipeline-definition"));
    let everybody = (String::new(), t!("analysis-pipeline-city", city = city.name.clone()));
    let schools =
        told.schools.iter().map(|(code, _)| (code.to_string(), words::school(&told.names, code)));
    let options: Vec<_> = std::iter::once(everybody).chain(schools).collect();
    let chosen = told.school.as_ref().map(ToString::to_string).unwrap_or_default();
    let whom = match &told.school {
        Some(code) => words::school(&told.names, code),
        None => city.name.clone(),
    };
    let drawn = match told.way.passages.is_empty() {
        true => view! { <p>{t!("analysis-pipeline-unknown")}</p> }.into_any(),
        false => drawn(&told, t!("analysis-pipeline-of", whom = whom)),
    };
    let lead = t!("analysis-pipeline-lead", year = told.year.to_string());
    view! {
        <Section id="pipeline" title=t!("analysis-pipeline") lead provenance>
            <form class="form keep" method="get" action=format!("{}#pipeline", routes::city_analysis(&city.code))>
                <Select label=t!("analysis-pipeline-whose") name="school" options value=chosen/>
                <Carried asked=told.asked.clone() own=&["school"]/>
                <Buttons><Button kind=Kind::Quiet>{t!("analysis-pipeline-show")}</Button></Buttons>
            </form>
            {drawn}
        </Section>
    }
    .into_any()
}

fn drawn(told: &Told, label: String) -> AnyView {
    let (nodes, flows) = graph(&told.way);
    let columns = Grade::ALL.map(|grade| {
        let year = (told.year - (Grade::Twelve.number() - grade.number())).to_string();
        let short = t!(format!("analysis-grade-short-{}", grade.number()));
        SankeyHead {
            words: t!("analysis-column", grade = words::grade(grade.number()), year = year.clone()),
            lines: [short, year],
        }
    });
    let is_rough = told.way.is_rough;
    let rows = told
        .way
        .passages
        .iter()
        .map(|passage| {
            let next = passage.grade.number() + 1;
            let (from, to) =
                (words::track(Some(passage.from), is_rough), words::track(passage.to, is_rough));
            view! {
                <tr>
                    <th scope="row">{words::grade(passage.grade.number())} ", " {from}</th>
                    <td data-label=t!("analysis-to")>{words::grade(next)} ", " {to}</td>
                    <td class="number" data-label=t!("analysis-pupils")>{passage.pupils}</td>
                </tr>
            }
        })
        .collect_view();
    let heads = vec![
        Head::words(t!("analysis-from")),
        Head::words(t!("analysis-to")),
        Head::number(t!("analysis-pupils")),
    ];
    view! {
        <Sankey label=label.clone() columns=columns.to_vec() nodes flows>
            <Table label heads class="stacks">{rows}</Table>
        </Sankey>
    }
    .into_any()
}

/// The nodes of the three grades, and the flows between them.
fn graph(way: &Way) -> (Vec<SankeyNode>, Vec<SankeyFlow>) {
    let passages = &way.passages;
    let (mut nodes, mut places) = (Vec::new(), Vec::new());
    for (column, grade) in Grade::ALL.into_iter().enumerate() {
        for end in ENDS {
            let leaving = passages.iter().filter(|one| one.grade == grade && Some(one.from) == end);
            let coming =
                passages.iter().filter(|one| one.grade.next() == Some(grade) && one.to == end);
            let leaving: u32 = leaving.map(|one| one.pupils).sum();
            let coming: u32 = coming.map(|one| one.pupils).sum();
            let all = leaving.max(coming);
            if all == 0 {
                continue;
            }
            let label = words::track(end, way.is_rough);
            places.push((column, end));
            nodes.push(SankeyNode { column, label, value: f64::from(all), class: class(end) });
        }
    }
    let place = |column: usize, end: Option<Track>| {
        places.iter().position(|place| *place == (column, end)).unwrap_or(usize::MAX)
    };
    let flows = passages
        .iter()
        .map(|one| {
            let column = (one.grade.number() - Grade::Ten.number()) as usize;
            let leaks = one.from == Track::Five && one.to != Some(Track::Five);
            SankeyFlow {
                from: place(column, Some(one.from)),
                to: place(column + 1, one.to),
                value: f64::from(one.pupils),
                class: if leaks { "leak" } else { class(Some(one.from)) },
            }
        })
        .collect();
    (nodes, flows)
}

fn class(end: Option<Track>) -> &'static str {
    match end {
        Some(Track::Five) => "five",
        Some(Track::Four) => "four",
        Some(Track::Three) => "three",
        Some(Track::None) => "none",
        None => "left",
    }
}
