use super::place::Place;
use crate::page::use_page;
use crate::ui::{Glyph, Icon};
use crate::{routes, t};
use leptos::prelude::*;

/// As many places as lie side by side on a tablet, in every language, and under a thumb on a phone.
const SIDE_BY_SIDE: usize = 5;

/// The way to the places: a bar at the head of the page, under the thumb on a phone. Of many, the last are in a menu.
#[component]
pub fn Navigation(
    /// Where one is.
    path: Signal<String>,
) -> impl IntoView {
    // Whoever follows a school's link has come for its form, and the screen of a phone is small.
    if path.get_untracked().starts_with(&routes::answer("")) {
        return ().into_any();
    }
    let mut first = Place::of(&use_page().visitor);
    let current = {
        let places = first.clone();
        Memo::new(move |_| Place::current(&places, &path.get()))
    };
    // The menu takes the room of a place.
    let more = match first.len() > SIDE_BY_SIDE {
        true => first.split_off(SIDE_BY_SIDE - 1),
        false => Vec::new(),
    };
    let places = links(first, 0, current);
    let more = (!more.is_empty()).then(|| {
        let is_in_it = move || current.get().is_some_and(|index| index >= SIDE_BY_SIDE - 1);
        view! {
            <li>
                <details class="more-places" data-menu="">
                    <summary data-current=move || is_in_it().then_some("")>
                        <Icon glyph=Glyph::More/>
                        <span>{t!("app-place-more")}</span>
                    </summary>
                    <ul>{links(more, SIDE_BY_SIDE - 1, current)}</ul>
                </details>
            </li>
        }
    });
    view! { <nav class="places" aria-label=t!("app-places")><ul>{places} {more}</ul></nav> }
        .into_any()
}

/// A link to each place; the first of them has this number among all.
fn links(places: Vec<Place>, from: usize, current: Memo<Option<usize>>) -> AnyView {
    let link = |(index, place): (usize, Place)| {
        view! {
            <li>
                <a
                    href=place.path
                    aria-current=move || (current.get() == Some(from + index)).then_some("page")
                >
                    <Icon glyph=place.glyph/>
                    <span>{place.name}</span>
                </a>
            </li>
        }
    };
    places.into_iter().enumerate().map(link).collect_view().into_any()
}
