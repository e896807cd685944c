use crate::areas::cities::view::Summary;
use crate::areas::cities::words;
use crate::i18n::use_messages;
use crate::ui::Explain;
use crate::{findings, t};
use leptos::prelude::*;

/// The finding in words, before any number: what happened, how far the goal is, what holds back.
#[component]
pub fn FindingWords(
    /// The city.
    summary: Summary,
) -> impl IntoView {
    let messages = use_messages();
    let city = &summary.name_after_preposition;
    let sentences = [
        Some(findings::happened(&messages, city, summary.subject, summary.finding)),
        findings::unheard(&messages, summary.unheard),
        findings::standing(&messages, summary.standing),
    ];
    let finding = sentences.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let peers = summary
        .beside_peers
        .map(|beside| findings::beside_peers(&messages, beside, summary.cluster));
    let holds_back = findings::holds_back(&messages, summary.subject, summary.holds_back);
    let question = findings::question(&messages, summary.holds_back);
    let provenance = words::provenance_of_changes(&summary);
    view! {
        <p class="finding">{finding}</p>
        <div class="ask">
            {peers.map(|peers| view! { <p>{peers}</p> })}
            {holds_back.map(|holds_back| view! {
                <p><strong>{t!("cities-holds-back-label")}</strong>" "{holds_back}</p>
            })}
            // No paragraph: what opens could not stand in it.
            <div class="explained">
                <p><strong>{t!("cities-question-label")}</strong>" "{question}</p>
                <Explain id="finding-explained" label=t!("cities-finding-numbers") provenance/>
            </div>
        </div>
    }
    .into_any()
}
