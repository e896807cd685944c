use crate::areas::data::rounds::files::COLUMNS_FORM;
use crate::areas::data::rounds::files::view::{ColumnView, FileView};
use crate::page::use_returned;
use crate::ui::{Button, Buttons, Field, FieldKind, Kind, PostForm, Section, Select};
use crate::{routes, t};
use leptos::prelude::*;

/// What each column holds, to be said once.
#[component]
pub fn Columns(
    /// The file.
    view: FileView,
) -> impl IntoView {
    let form = use_returned(COLUMNS_FORM);
    let came_back = !form.form.is_empty();
    let row = match came_back {
        true => form.value("heading_row"),
        false => view.heading_row.map(|row| row.to_string()).unwrap_or_default(),
    };
    let options = options(&view);
    let whole = form.fault("columns").map(|key| view! { <p class="fault">{t!(key)}</p> });
    let faulty = view.columns.iter().enumerate().filter_map(|(place, column)| {
        let name = format!("column:{place}");
        form.fault(&name).map(|_| (format!("field-{name}"), called(column)))
    });
    let faulty = faulty.collect();
    let columns = view
        .columns
        .into_iter()
        .enumerate()
        .map(|(place, column)| {
            let name = format!("column:{place}");
            let value = if came_back { form.value(&name) } else { column.meaning.clone() };
            let fault = form.fault(&name);
            view! { <Column column name value options=options.clone() fault/> }
        })
        .collect_view();
    let path = routes::round_file(&view.round.id, &view.file.id);
    view! {
        <Section id="columns" title=t!("rounds-file-columns") lead=t!("rounds-file-columns-lead")>
            <PostForm action=format!("{path}/columns") returned=form.clone() faulty>
                <Field
                    label=t!("rounds-file-heading-row")
                    name="heading_row"
                    kind=FieldKind::Number
                    value=row
                    hint=t!("rounds-file-heading-row-hint")
                    fault=form.fault("heading_row")
                />
                {whole}
                <div class="file-columns">{columns}</div>
                <Buttons><Button kind=Kind::Primary>{t!("rounds-file-columns-say")}</Button></Buttons>
            </PostForm>
        </Section>
    }
    .into_any()
}

fn options(view: &FileView) -> Vec<(String, String)> {
    let fixed = [
        (String::new(), t!("rounds-file-nothing")),
        ("school".to_owned(), t!("rounds-file-school")),
    ];
    let figures = view.figures.iter().map(|(code, name)| (format!("figure:{code}"), name.clone()));
    fixed.into_iter().chain(figures).collect()
}

#[component]
fn Column(
    column: ColumnView,
    name: String,
    value: String,
    options: Vec<(String, String)>,
    #[prop(optional_no_strip)] fault: Option<String>,
) -> impl IntoView {
    let label = called(&column);
    let samples = (!column.samples.is_empty())
        .then(|| t!("rounds-file-samples", samples = column.samples.join(" · ")));
    view! { <Select label name options value hint=samples fault/> }
}

fn called(column: &ColumnView) -> String {
    let letters = column.letters.clone();
    match column.heading.is_empty() {
        true => t!("rounds-file-column-bare", letters = letters),
        false => t!("rounds-file-column-of", letters = letters, heading = column.heading.clone()),
    }
}
