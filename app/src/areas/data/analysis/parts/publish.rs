use crate::areas::data::analysis::view::{ForecastView, OutlookView};
use crate::page::use_returned;
use crate::receipt::use_receipt;
use crate::ui::{Button, Buttons, Notice, NoticeKind, PostForm, Section};
use crate::{routes, t};
use leptos::prelude::*;

/// The form that publishes a forecast, by its name.
pub const PUBLISH_FORM: &str = "analysis-publish";
/// On what year the forecast rests that was on the page.
pub const BASE: &str = "base";

/// Where those who lead a city publish its forecast.
#[component]
pub fn Publish(
    /// The city and who reads.
    view: ForecastView,
    /// What is foretold.
    outlook: OutlookView,
) -> impl IntoView {
    if !view.may_publish {
        return ().into_any();
    }
    let done = (use_receipt() == "forecast").then(|| {
        view! { <Notice kind=NoticeKind::Success focus=true>{t!("analysis-done-forecast")}</Notice> }
    });
    let base = outlook.base.to_string();
    let published = view.frozen.iter().find(|one| one.base == outlook.base);
    let way = match published {
        Some(one) => {
            let words = match one.by.is_empty() {
                true => t!("analysis-publish-is", year = base),
                false => t!(
                    "analysis-publish-is-by",
                    year = base,
                    day = one.published.clone(),
                    name = one.by.clone()
                ),
            };
            view! { <p>{words}</p> }.into_any()
        }
        None if outlook.reported != outlook.base => {
            let newest = outlook.reported.to_string();
            view! { <p>{t!("analysis-publish-not-whole", year = newest, base = base)}</p> }
                .into_any()
        }
        None => {
            let action = routes::city_forecast(&view.city.code);
            return section(view! { {done} <Sure action base/> }.into_any());
        }
    };
    // Whoever pressed after somebody else did finds no form any more, and is told so all the same.
    let refused = use_returned(PUBLISH_FORM).notice.map(|(key, count)| {
        view! { <Notice kind=NoticeKind::Warning focus=true>{t!(key, count = count)}</Notice> }
    });
    section(view! { {done} {refused} {way} }.into_any())
}

fn section(children: AnyView) -> AnyView {
    view! {
        <div class="screen-only">
            <Section id="publish" title=t!("analysis-publish") lead=t!("analysis-publish-lead")>
                {children}
            </Section>
        </div>
    }
    .into_any()
}

/// The button, behind the question whether that is meant: what is published stays.
#[component]
fn Sure(action: String, base: String) -> impl IntoView {
    let returned = use_returned(PUBLISH_FORM);
    let is_open = !returned.form.is_empty();
    view! {
        <details class="sure" open=is_open>
            <summary class="button quiet">{t!("analysis-publish-button", year = base.clone())}</summary>
            <PostForm action returned>
                <p>{t!("analysis-publish-sure")}</p>
                <input type="hidden" name=BASE value=base/>
                <Buttons><Button>{t!("analysis-publish-yes")}</Button></Buttons>
            </PostForm>
        </details>
    }
    .into_any()
}
