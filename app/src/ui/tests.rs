use super::*;
use leptos::prelude::*;

/// The markup of a view, as the server writes it where no message is known: keys stand for themselves.
fn markup<V: IntoView>(view: impl FnOnce() -> V) -> String {
    Owner::new().with(|| view().into_view().to_html())
}

fn provenance() -> Provenance {
    Provenance { definition: "Sat the exam".into(), ..Provenance::default() }
}

#[test]
fn who_hears_a_field_hears_its_hint_and_what_is_wrong_with_it() {
    let html = markup(|| {
        view! {
            <Field label="E-mail" name="email" kind=FieldKind::Email hint="As invited".to_owned() fault="app-wrong".to_owned()/>
        }
    });
    assert!(html.contains(r#"for="field-email""#), "{html}");
    assert!(html.contains(r#"aria-describedby="field-email-hint field-email-fault""#), "{html}");
    assert!(html.contains(r#"aria-invalid="true""#), "{html}");
    assert!(html.contains("app-wrong"), "{html}");
}

#[test]
fn a_field_that_is_right_does_not_claim_otherwise() {
    let html = markup(|| view! { <Field label="Name" name="name" value="Dana"/> });
    assert!(html.contains(r#"value="Dana""#), "{html}");
    assert!(!html.contains("aria-invalid") && !html.contains("aria-describedby"), "{html}");
}

#[test]
fn a_number_opens_where_it_comes_from_without_wasm() {
    let html = markup(|| {
        view! { <Figure id="figure-five" value="329" label="Five units" provenance=provenance()/> }
    });
    assert!(html.contains(r#"popovertarget="figure-five""#), "{html}");
    assert!(html.contains(r#"popover="auto""#), "{html}");
    assert!(html.contains("Sat the exam"), "{html}");
}

#[test]
fn a_bar_never_exceeds_its_whole_and_is_silent_without_words() {
    let html = markup(|| view! { <Bar value=12.0 max=10.0/> });
    assert!(html.contains(r#"value="10""#) && html.contains(r#"aria-hidden="true""#), "{html}");
    let html = markup(|| view! { <Bar value=4.0 max=0.0 label="Goal".to_owned()/> });
    assert!(html.contains(r#"max="1""#) && html.contains(r#"aria-label="Goal""#), "{html}");
}

#[test]
fn a_table_is_named_and_its_numbers_stand_under_their_heads() {
    let html = markup(|| {
        let heads = vec![Head::words("School"), Head::number("Examinees")];
        view! { <Table label="Schools" class="stacks" captioned=true heads><tr><td>"329"</td></tr></Table> }
    });
    assert!(
        html.contains(r#"aria-label="Schools""#) && html.contains("<caption>Schools"),
        "{html}"
    );
    assert!(html.contains(r#"class="table stacks""#), "{html}");
    assert!(html.contains(r#"class="number">Examinees"#), "{html}");
    assert!(!html.contains(r#"class="number">School"#), "{html}");
}

#[test]
fn under_every_chart_stands_its_table() {
    let html = markup(|| {
        view! {
            <Chart id="trend" label="Trend" option="{}">
                <TableFrame label="Trend"><table class="table"><tbody><tr><td>"329"</td></tr></tbody></table></TableFrame>
            </Chart>
        }
    });
    assert!(html.contains("<td>329</td>"), "{html}");
    assert!(html.contains(r#"role="img""#), "{html}");
}
