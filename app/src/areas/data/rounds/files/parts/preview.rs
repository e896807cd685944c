use crate::areas::data::rounds::files::view::{FileView, SchoolPreview};
use crate::areas::data::rounds::view::Stage;
use crate::areas::data::rounds::words::count;
use crate::ui::{Button, Buttons, Head, Notice, PostForm, Section, Table};
use crate::{routes, t};
use hamsa_domain::id::RoundId;
use leptos::prelude::*;

/// What each school would get, and the button that takes it over.
#[component]
pub fn Preview(
    /// The file.
    view: FileView,
) -> impl IntoView {
    let schools = view.schools.len();
    let is_new = |one: &SchoolPreview| one.new > 0 || !one.replaced.is_empty();
    let is_all_there = schools > 0 && !view.schools.iter().any(is_new);
    let lead = match is_all_there {
        true => t!("rounds-file-all-there"),
        false => t!("rounds-file-preview-lead", count = count(schools)),
    };
    if schools == 0 {
        return view! { <Notice>{lead}</Notice> }.into_any();
    }
    let is_open = matches!(view.round.stage, Stage::Open | Stage::Overdue);
    let path = routes::round_file(&view.round.id, &view.file.id);
    let looked_at = view
        .schools
        .iter()
        .map(|one| {
            let name = format!("version:{}", one.school);
            view! { <input type="hidden" name=name value=one.version.to_string()/> }
        })
        .collect_view();
    let take = (is_open && !is_all_there).then(|| {
        view! {
            <PostForm action=format!("{path}/take")>
                {looked_at}
                <Buttons><Button>{t!("rounds-file-take", count = count(schools))}</Button></Buttons>
            </PostForm>
        }
    });
    let id = view.round.id.clone();
    let rows =
        view.schools.into_iter().map(|school| view! { <Row id=id.clone() school/> }).collect_view();
    let keys = ["data-school", "rounds-file-row", "rounds-figures", "rounds-file-changes"];
    let heads = keys.map(|key| Head::words(t!(key))).into();
    view! {
        <Section id="schools" title=t!("rounds-file-preview") lead>
            {take}
            <Table label=t!("rounds-file-preview") class="stacks" heads>{rows}</Table>
        </Section>
    }
    .into_any()
}

#[component]
fn Row(id: RoundId, school: SchoolPreview) -> impl IntoView {
    let replaced = (!school.replaced.is_empty()).then(|| {
        let changes = school
            .replaced
            .into_iter()
            .map(|(name, before, after)| {
                let told =
                    |number: Option<String>| number.unwrap_or_else(|| t!("rounds-not-known"));
                let words = t!("rounds-file-change", before = told(before), after = told(after));
                view! { <li><bdi dir="auto">{name}</bdi> ": " {words}</li> }
            })
            .collect_view();
        view! { <ul class="names">{changes}</ul> }
    });
    view! {
        <tr>
            <th scope="row">
                <a href=routes::round_school(&id, &school.school)><bdi dir="auto">{school.name}</bdi></a>
            </th>
            <td data-label=t!("rounds-file-row")>{school.row.to_string()}</td>
            <td data-label=t!("rounds-figures")>{t!("rounds-file-figures", count = count(school.figures))}</td>
            <td data-label=t!("rounds-file-changes")>
                {t!("rounds-file-new", count = count(school.new))}
                {replaced}
            </td>
        </tr>
    }
    .into_any()
}
