use super::{Glyph, Icon};
use crate::i18n::use_language;
use crate::{routes, t};
use hamsa_domain::Language;
use leptos::prelude::*;

/// The languages, each by its own name: a plain form, after which the same page comes again.
#[component]
pub fn LanguageSwitch(
    /// Path and query of the page to come back to.
    #[prop(into)]
    next: Signal<String>,
) -> impl IntoView {
    let current = use_language();
    let choices = Language::ALL
        .map(|language| {
            view! {
                <button
                    type="submit"
                    name="language"
                    value=language.code()
                    lang=language.code()
                    dir=language.direction()
                    aria-current=(language == current).then_some("true")
                >
                    {language.own_name()}
                </button>
            }
        })
        .collect_view();
    view! {
        <details class="languages" data-menu="">
            <summary aria-label=t!("app-language", language = current.own_name())>
                <Icon glyph=Glyph::Globe/>
                <span>{current.own_name()}</span>
            </summary>
            <form method="post" action=routes::LANGUAGE data-carries="">
                <input type="hidden" name="next" value=move || next.get()/>
                {choices}
            </form>
        </details>
    }
}
