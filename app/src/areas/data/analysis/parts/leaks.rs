use super::carried::Carried;
use super::fold::Fold;
use crate::areas::data::analysis::asked::Wanted;
use crate::areas::data::analysis::view::Told;
use crate::areas::data::analysis::words::{self, DASH};
use crate::areas::data::view::Choice;
use crate::ui::{Button, Buttons, Field, FieldKind, Head, Kind, Section, Table};
use crate::{routes, t};
use hamsa_domain::data::analysis::{Leak, Step};
use leptos::prelude::*;

/// How many leaks are seen at once: there are two of every school.
const AT_ONCE: usize = 8;

fn heads() -> Vec<Head> {
    vec![
        Head::words(t!("data-school")),
        Head::words(t!("analysis-step")),
        Head::number(t!("analysis-left")),
        Head::number(t!("analysis-keep")),
        Head::number(t!("analysis-gains")),
        Head::number(t!("analysis-range")),
    ]
}

/// The leak map: where pupils leave, and what keeping some of them is worth.
#[component]
pub fn Leaks(
    /// The city.
    city: Choice,
    /// What its schools tell.
    told: Told,
) -> impl IntoView {
    let provenance = words::provenance(&told.sources, t!("analysis-leaks-definition"));
    let sentences = told
        .leaks
        .iter()
        // Nobody is kept where nobody leaves; whoever asked for it is answered all the same.
        .filter(|leak| leak.keep > 0 || Wanted::read(typed(&told, leak)).count().is_some())
        .map(|leak| view! { <li>{sentence(leak)}</li> });
    let sentences = sentences.collect_view();
    let fields = told.leaks.iter().map(|leak| field(&told, leak)).collect_view();
    let leaking: Vec<_> = told.school_leaks.iter().filter(|leak| leak.left > 0).collect();
    let (most, others) = leaking.split_at(leaking.len().min(AT_ONCE));
    let most = table(most, &told);
    let others = (!others.is_empty()).then(|| {
        let more = t!("analysis-leaks-others", count = words::count(others.len()));
        let others = table(others, &told);
        view! { <details><summary class="more">{more}</summary>{others}</details> }
    });
    let lead = t!("analysis-leaks-lead", year = told.year.to_string());
    let fold = t!("analysis-table", what = t!("analysis-leaks"));
    view! {
        <Section id="leaks" title=t!("analysis-leaks") lead provenance>
            <ul class="leak-words">{sentences}</ul>
            <form class="form keep" method="get" action=format!("{}#leaks", routes::city_analysis(&city.code))>
                {fields}
                <Carried asked=told.asked own=&["keep_10", "keep_11"]/>
                <Buttons><Button kind=Kind::Quiet>{t!("analysis-keep-button")}</Button></Buttons>
            </form>
            <Fold label=fold>{most} {others}</Fold>
            <p class="hint">{t!("analysis-leaks-note")}</p>
        </Section>
    }
    .into_any()
}

fn table(leaks: &[&Leak], told: &Told) -> AnyView {
    let row = |leak: &&Leak| {
        let school = leak.school.as_ref();
        let name = school.map(|code| words::school(&told.names, code)).unwrap_or_default();
        view! { <Row leak=Leak::clone(leak) name/> }
    };
    let rows = leaks.iter().map(row).collect_view();
    view! { <Table label=t!("analysis-leaks") heads=heads() class="stacks">{rows}</Table> }
        .into_any()
}

/// What was typed into the field of a step.
fn typed<'t>(told: &'t Told, leak: &Leak) -> &'t str {
    match leak.step {
        Step::Ten => &told.asked.keep_10,
        Step::Eleven => &told.asked.keep_11,
    }
}

/// The field of a step, with what was typed and what was made of it.
fn field(told: &Told, leak: &Leak) -> AnyView {
    let typed = typed(told, leak);
    let wanted = Wanted::read(typed);
    let name = format!("keep_{}", leak.step.code());
    let label = t!(format!("analysis-keep-{}", leak.step.code()));
    let likely = leak.likely.to_string();
    let hint = match wanted {
        Wanted::Count(count) if count > leak.keep => {
            t!("analysis-keep-bounded", typed = typed.trim().to_owned(), likely = likely)
        }
        _ => t!("analysis-keep-hint", likely = likely),
    };
    let value = match wanted {
        Wanted::Unsaid => leak.keep.to_string(),
        Wanted::Count(_) | Wanted::Fault(_) => typed.to_owned(),
    };
    let fault = wanted.fault().map(str::to_owned);
    view! { <Field label name kind=FieldKind::Number value hint fault/> }.into_any()
}

/// What keeping so many is worth to the city.
fn sentence(leak: &Leak) -> String {
    if leak.keep == 0 {
        return t!(format!("analysis-keep-{}-none", leak.step.code()));
    }
    let key = format!("analysis-keep-{}-words", leak.step.code());
    let kept = t!(key, count = i64::from(leak.keep));
    match &leak.price {
        Some(price) => format!("{kept} {}", words::price(price)),
        None => format!("{kept} {}", t!("analysis-price-unknown")),
    }
}

/// One school between two grades.
#[component]
fn Row(leak: Leak, name: String) -> impl IntoView {
    let (gains, range) = match &leak.price {
        Some(price) => {
            let gains =
                t!("analysis-in-year", number = price.gained, year = price.year.to_string());
            (gains, words::range(price.low, price.high))
        }
        None => (DASH.to_owned(), DASH.to_owned()),
    };
    let left = t!("analysis-of", part = leak.left.to_string(), whole = leak.before.to_string());
    view! {
        <tr>
            <th scope="row"><bdi dir="auto" lang="he">{name}</bdi></th>
            <td data-label=t!("analysis-step")>{t!(format!("analysis-step-{}", leak.step.code()))}</td>
            <td class="number" data-label=t!("analysis-left")>{left}</td>
            <td class="number" data-label=t!("analysis-keep")>{leak.keep}</td>
            <td class="number" data-label=t!("analysis-gains")>{gains}</td>
            <td class="number" data-label=t!("analysis-range")>{range}</td>
        </tr>
    }
    .into_any()
}
