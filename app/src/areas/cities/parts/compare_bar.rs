use crate::areas::cities::list::{MOST_COMPARED, Wish};
use crate::t;
use crate::ui::{Button, Kind};
use leptos::prelude::*;
use std::collections::HashMap;
use std::sync::Arc;

/// What is ticked, and the button that compares it. It stays under the thumb while something is.
#[component]
pub fn CompareBar(
    /// What the address asks for.
    wish: Memo<Wish>,
    /// The names of all cities by their codes.
    names: Arc<HashMap<String, String>>,
) -> impl IntoView {
    let said = {
        let names = names.clone();
        move || {
            let said = said_of_ticks(&wish.read().ticked, &names);
            said.unwrap_or_else(|| t!("cities-compare-hint"))
        }
    };
    let chips = move || {
        let wish = wish.get();
        let chip = |code: &String| {
            let name = names.get(code)?.clone();
            let label = t!("cities-compare-remove", city = name.clone());
            let href = wish.with_tick(code, false).address();
            Some(view! {
                <li><a class="chip" href=href data-noscroll="" aria-label=label>{name}" ×"</a></li>
            })
        };
        wish.ticked.iter().filter_map(chip).collect_view()
    };
    let has_ticks = move || !wish.read().ticked.is_empty();
    view! {
        <div class="compare-bar screen-only" class:chosen=has_ticks>
            <ul class="chips" hidden=move || !has_ticks()>{chips}</ul>
            <p class="hint" role="status">{said}</p>
            <Button kind=Kind::Quiet>{t!("cities-compare-button")}</Button>
        </div>
    }
    .into_any()
}

/// What is to be said of so many cities ticked: that one is too few, or which ones are too many.
pub fn said_of_ticks(ticked: &[String], names: &HashMap<String, String>) -> Option<String> {
    let named: Vec<&str> =
        ticked.iter().filter_map(|code| names.get(code)).map(String::as_str).collect();
    match named.as_slice() {
        [one] => Some(t!("cities-compare-one", city = (*one).to_owned())),
        many if many.len() > MOST_COMPARED => {
            let (shown, left) = many.split_at(MOST_COMPARED);
            let list = |names: &[&str]| names.join(&t!("cities-compare-and"));
            Some(t!("cities-compare-many", shown = list(shown), left = list(left)))
        }
        _ => None,
    }
}
