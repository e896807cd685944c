use super::fold::Fold;
use crate::areas::data::analysis::view::Told;
use crate::areas::data::analysis::words;
use crate::t;
use crate::ui::{Badge, BadgeKind, Section};
use hamsa_domain::data::analysis::Alarm;
use hamsa_domain::data::analysis::alarms::CLASS_OPENS_FROM;
use leptos::prelude::*;

/// How many are seen at once on a phone.
const AT_ONCE: usize = 4;

/// What may end: classes that are too small, tracks that hang on one teacher.
#[component]
pub fn Alarms(
    /// What the schools tell.
    told: Told,
) -> impl IntoView {
    let provenance = words::provenance(
        &told.sources,
        t!("analysis-alarms-definition", opens = CLASS_OPENS_FROM.to_string()),
    );
    let items = told
        .alarms
        .iter()
        .map(|alarm| {
            let (kind, word) = word(alarm);
            view! {
                <li>
                    <Badge kind>{word}</Badge>
                    <span>
                        <bdi dir="auto" lang="he"><strong>{words::school(&told.names, alarm.school())}</strong></bdi>
                        ": " {sentence(alarm)}
                    </span>
                </li>
            }
        })
        .collect::<Vec<_>>();
    let list = match told.alarms.is_empty() {
        true => view! { <p>{t!("analysis-alarms-none")}</p> }.into_any(),
        false => listed(items),
    };
    let lead = t!("analysis-alarms-lead", year = told.year.to_string());
    view! { <Section id="alarms" title=t!("analysis-alarms") lead provenance>{list}</Section> }
        .into_any()
}

/// The first of them; a phone shows the others when it is asked to.
fn listed<V: IntoView + 'static>(mut items: Vec<V>) -> AnyView {
    let others = items.split_off(items.len().min(AT_ONCE));
    let others = (!others.is_empty()).then(|| {
        let label = t!("analysis-leaks-others", count = words::count(others.len()));
        view! { <Fold label><ul class="alarms">{others}</ul></Fold> }
    });
    view! { <ul class="alarms">{items}</ul> {others} }.into_any()
}

fn word(alarm: &Alarm) -> (BadgeKind, String) {
    match alarm {
        Alarm::TooSmall { .. } => (BadgeKind::Bad, t!("analysis-alarm-too-small")),
        Alarm::SingleTeacher { .. } => (BadgeKind::Warning, t!("analysis-alarm-single")),
        Alarm::NoSuccessor { .. } => (BadgeKind::Warning, t!("analysis-alarm-retiring")),
        Alarm::Thin { .. } => (BadgeKind::Plain, t!("analysis-alarm-thin")),
    }
}

fn sentence(alarm: &Alarm) -> String {
    match alarm {
        Alarm::TooSmall { grade, pupils, classes, .. } => t!(
            "analysis-too-small",
            grade = words::grade(grade.number()),
            pupils = i64::from(*pupils),
            count = i64::from(*classes),
            opens = CLASS_OPENS_FROM.to_string()
        ),
        Alarm::Thin { grade, pupils, classes, .. } => t!(
            "analysis-thin",
            grade = words::grade(grade.number()),
            pupils = i64::from(*pupils),
            count = i64::from(*classes)
        ),
        Alarm::SingleTeacher { pupils, retiring, .. } => {
            let key = if *retiring { "analysis-single-retiring" } else { "analysis-single" };
            t!(key, count = i64::from(*pupils))
        }
        Alarm::NoSuccessor { retiring, teachers, new, .. } => t!(
            "analysis-no-successor",
            count = i64::from(*retiring),
            teachers = teachers.to_string(),
            new = new.to_string()
        ),
    }
}
