use super::outlook_chart::OutlookChart;
use super::settings::Settings;
use super::slider::Slider;
use crate::areas::data::analysis::view::OutlookView;
use crate::areas::data::analysis::words;
use crate::areas::data::view::Choice;
use crate::ui::{Button, Buttons, Kind, Section};
use crate::{routes, t};
use hamsa_domain::data::forecast::what_if::QUICK;
use hamsa_domain::data::forecast::{Outlook, WhatIf, foretell_by, shifted};
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_navigate, use_query_map};

/// What would come of something else: sliders that redraw at once, and a plain form where nothing else works. The
/// address holds what is set either way.
#[component]
pub fn WhatIfSection(
    /// The city.
    city: Choice,
    /// What is foretold.
    outlook: OutlookView,
) -> impl IntoView {
    let address = use_query_map();
    let settings =
        Settings::read(&outlook, &|name| address.with_untracked(|query| query.get(name)));
    let path = routes::city_forecast(&city.code);
    let navigate = use_navigate();
    let keep = {
        let path = path.clone();
        Callback::new(move |()| {
            let here =
                NavigateOptions { replace: true, scroll: false, ..NavigateOptions::default() };
            navigate(&settings.address(&path), here);
        })
    };
    let reset = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        settings.reset();
        keep.run(());
    };
    let supposed = supposed(&outlook, settings);
    let sentences = outlook
        .outlooks
        .iter()
        .cloned()
        .enumerate()
        .map(|(place, before)| {
            let words = move || {
                let after = supposed.with(|after| after.get(place).cloned());
                after.map(|after| sentence(&before, &after))
            };
            view! { <li>{words}</li> }
        })
        .collect_view();
    let sliders = settings
        .all()
        .map(|(setting, label)| view! { <Slider label setting/> })
        .into_iter()
        .collect_view();
    let lead = t!("analysis-what-if-lead", base = outlook.base.to_string());
    view! {
        <Section id="what-if" title=t!("analysis-what-if") lead>
            <p class="section-lead screen-only">{t!("analysis-what-if-move")}</p>
            <form
                class="sliders"
                method="get"
                action=format!("{path}#what-if")
                on:change=move |_| keep.run(())
            >
                {sliders}
                <Buttons><Button kind=Kind::Quiet>{t!("analysis-what-if-button")}</Button></Buttons>
            </form>
            {set(settings)}
            <ul class="supposed" aria-live="polite">{sentences}</ul>
            <Buttons>
                <a class="button quiet" href=path on:click=reset>{t!("analysis-what-if-reset")}</a>
            </Buttons>
            <OutlookChart outlook supposed=Some(supposed)/>
            <p class="hint screen-only">{t!("analysis-what-if-note")}</p>
        </Section>
    }
    .into_any()
}

/// What the years bring with what is set.
fn supposed(outlook: &OutlookView, settings: Settings) -> Memo<Vec<Outlook>> {
    let years = outlook.outlooks.len() as i32;
    let known = outlook.clone();
    let quick =
        move |what_if: &WhatIf| foretell_by(&known.start, &known.rates, years, what_if, QUICK);
    let without = StoredValue::new(None::<Vec<Outlook>>);
    let foretold = outlook.outlooks.clone();
    Memo::new(move |_| {
        let what_if = settings.what_if();
        if what_if == WhatIf::default() {
            return foretold.clone();
        }
        if without.with_value(Option::is_none) {
            without.set_value(Some(quick(&WhatIf::default())));
        }
        let with = quick(&what_if);
        without
            .with_value(|without| shifted(&foretold, without.as_deref().unwrap_or_default(), &with))
    })
}

/// What is set, on paper: sliders are not seen there.
fn set(settings: Settings) -> AnyView {
    let all = settings.all();
    let lines = move || {
        let moved = all.clone().into_iter().filter(|(one, _)| one.value.get() != one.usual);
        let lines: Vec<String> = moved
            .map(|(one, what)| {
                let (value, usual) = (one.written(one.value.get()), one.written(one.usual));
                t!("analysis-set-to", what = what, value = value, usual = usual)
            })
            .collect();
        match lines.is_empty() {
            true => vec![t!("analysis-set-nothing")],
            false => lines,
        }
        .into_iter()
        .map(|line| view! { <li>{line}</li> })
        .collect_view()
    };
    view! { <ul class="print-only print-set">{lines}</ul> }.into_any()
}

/// What a year brings, and how much more or less that is.
fn sentence(before: &Outlook, after: &Outlook) -> String {
    let difference = after.expected - before.expected;
    let key = match difference {
        0 => "analysis-supposed-same",
        1.. => "analysis-supposed-more",
        _ => "analysis-supposed-less",
    };
    t!(
        key,
        count = difference.abs(),
        year = after.year.to_string(),
        expected = after.expected.to_string(),
        range = words::range_of(after)
    )
}
