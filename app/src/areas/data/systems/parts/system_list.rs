use crate::areas::data::systems::view::{State, TokenLine};
use crate::ui::{Badge, BadgeKind, Button, EmptyState, Kind, Section};
use crate::{routes, t};
use leptos::prelude::*;

/// The systems that were let in, each of which can be let out.
#[component]
pub fn SystemList(
    /// The newest first.
    tokens: Vec<TokenLine>,
) -> impl IntoView {
    if tokens.is_empty() {
        return view! { <EmptyState title=t!("systems-none") text=t!("systems-none-text")/> }
            .into_any();
    }
    let rows = tokens.into_iter().map(|token| view! { <Row token/> }).collect_view();
    view! {
        <Section id="systems" title=t!("systems-list")>
            <ul class="list">{rows}</ul>
        </Section>
    }
    .into_any()
}

#[component]
fn Row(token: TokenLine) -> impl IntoView {
    let place = token.city.unwrap_or_else(|| t!("systems-network"));
    let used = match token.used {
        Some(moment) => t!("systems-used", moment = moment),
        None => t!("systems-never-used"),
    };
    let state = match token.state {
        State::Open => None,
        State::Expired => Some(t!("systems-expired")),
        State::Orphaned => Some(t!("systems-orphaned")),
    };
    let state = state.map(|words| view! { " "<Badge kind=BadgeKind::Bad>{words}</Badge> });
    let named = t!("systems-withdraw-named", name = token.name.clone());
    let action = format!("{}/{}/withdraw", routes::SYSTEMS, token.id);
    view! {
        <li>
            <span>
                <bdi dir="auto">{token.name}</bdi> " · " {place} {state} <br/>
                <span class="hint">{t!("systems-made-by", name = token.made_by, day = token.made)}</span> <br/>
                <span class="hint">{t!("systems-until", day = token.until)} " · " {used}</span>
            </span>
            <span class="list-aside">
                <form method="post" action=action class="inline">
                    <Button kind=Kind::Danger>
                        <span aria-hidden="true">{t!("systems-withdraw")}</span>
                        <span class="visually-hidden">{named}</span>
                    </Button>
                </form>
            </span>
        </li>
    }
    .into_any()
}
