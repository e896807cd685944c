use crate::areas::data::analysis::view::{ForecastView, OutlookView};
use crate::page::use_returned;
use crate::receipt::use_receipt;
use crate::ui::{Button, Buttons, Notice, NoticeKind, PostForm, Section};
use crate::{routes, t};
use leptos::prelude::*;

/// The form that publishes a forecast, by its name.
pub const PUBLISH_FORM: &str = "analysis-publish";

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
    let returned = use_returned(PUBLISH_FORM);
    let base = outlook.base.to_string();
    let form = match outlook.is_published {
        true => view! { <p>{t!("analysis-publish-is", year = base)}</p> }.into_any(),
        false => view! {
            <PostForm action=routes::city_forecast(&view.city.code) returned>
                <Buttons><Button>{t!("analysis-publish-button", year = base)}</Button></Buttons>
            </PostForm>
        }
        .into_any(),
    };
    view! {
        <div class="screen-only">
            <Section id="publish" title=t!("analysis-publish") lead=t!("analysis-publish-lead")>
                {done} {form}
            </Section>
        </div>
    }
    .into_any()
}
