use super::place::Place;
use crate::page::use_page;
use crate::ui::Icon;
use crate::{routes, t};
use leptos::prelude::*;

/// The way to the places: a bar at the head of the page, under the thumb on a phone.
#[component]
pub fn Navigation(
    /// Where one is.
    path: Signal<String>,
) -> impl IntoView {
    // Whoever follows a school's link has come for its form, and the screen of a phone is small.
    if path.get_untracked().starts_with(&routes::answer("")) {
        return ().into_any();
    }
    let places = Place::of(&use_page().visitor);
    let current = {
        let places = places.clone();
        Memo::new(move |_| Place::current(&places, &path.get()))
    };
    let links = places
        .into_iter()
        .enumerate()
        .map(|(index, place)| {
            view! {
                <li>
                    <a
                        href=place.path
                        aria-current=move || (current.get() == Some(index)).then_some("page")
                    >
                        <Icon glyph=place.glyph/>
                        <span>{place.name}</span>
                    </a>
                </li>
            }
        })
        .collect_view();
    view! { <nav class="places" aria-label=t!("app-places")><ul>{links}</ul></nav> }.into_any()
}
