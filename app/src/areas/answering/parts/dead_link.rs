use super::Unsent;
use crate::areas::answering::FORM;
use crate::areas::answering::view::DeadEnd;
use crate::page::use_returned;
use crate::t;
use crate::ui::{Notice, NoticeKind, PageHead, Section};
use leptos::prelude::*;

/// A link that opens nothing, or nothing any more: what to do, and what was typed behind it.
#[component]
pub fn DeadLink(
    /// Why, and whom to ask.
    dead_end: DeadEnd,
) -> impl IntoView {
    let returned = use_returned(FORM);
    let names = dead_end.names.clone().into_iter().collect();
    let typed = dead_end
        .names
        .into_iter()
        .filter_map(|(code, name)| {
            let said = |part: &str| returned.value(&format!("{part}:{code}"));
            let value = match (said("number"), said("unchanged"), said("unknown")) {
                (text, ..) if !text.trim().is_empty() => text,
                (_, unchanged, _) if !unchanged.is_empty() => t!("answering-unchanged"),
                (_, _, unknown) if !unknown.is_empty() => t!("answering-unknown"),
                _ => return None,
            };
            Some(view! { <dt>{name}</dt><dd>{value} " " <bdi>{said("note")}</bdi></dd> })
        })
        .collect::<Vec<_>>();
    // What has just come back is shown already.
    let unsent = typed.is_empty().then(|| view! { <Unsent names/> });
    let typed = (!typed.is_empty()).then(|| {
        view! {
            <Notice kind=NoticeKind::Warning focus=true>{t!("answering-dead-kept")}</Notice>
            <Section id="typed" title=t!("answering-typed")>
                <dl class="facts">{typed}</dl>
            </Section>
        }
    });
    view! {
        <div class="narrow" data-keeping=dead_end.keeping>
            <PageHead title=t!("answering-dead") lead=t!(dead_end.why)/>
            {dead_end.city.map(|city| view! { <p>{t!("answering-dead-whom", city = city)}</p> })}
            {typed}
            {unsent}
        </div>
    }
}
