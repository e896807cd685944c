use crate::areas::data::boards::view::BoardView;
use crate::i18n::use_language;
use crate::panels::{PanelCard, PanelView};
use crate::t;
use crate::ui::ButtonLink;
use leptos::ev;
use leptos::html::Div;
use leptos::prelude::*;
use leptos_meta::Title;

/// The panels one at a time, each as large as the screen. Without hands one scrolls from one to the next or follows
/// its links; with them the arrow keys do, and the page can take the whole screen.
#[component]
pub fn Slides(
    /// The board.
    view: BoardView,
    /// Where one goes back to.
    back: String,
) -> impl IntoView {
    let stage = NodeRef::<Div>::new();
    let is_rtl = use_language().direction() == "rtl";
    let turned = window_event_listener(ev::keydown, move |event| {
        let step = match (event.key().as_str(), is_rtl) {
            ("ArrowRight", false) | ("ArrowLeft", true) | ("PageDown", _) | (" ", _) => 1,
            ("ArrowLeft", false) | ("ArrowRight", true) | ("PageUp", _) => -1,
            _ => return,
        };
        if let Some(stage) = stage.get_untracked() {
            event.prevent_default();
            let height = stage.client_height();
            let now = (f64::from(stage.scroll_top()) / f64::from(height.max(1))).round() as i32;
            stage.set_scroll_top((now + step).max(0) * height);
        }
    });
    on_cleanup(move || turned.remove());
    let whole = move |_| {
        if let Some(stage) = stage.get_untracked() {
            // Where the browser refuses, the page is nearly as large.
            let _ = stage.request_fullscreen();
        }
    };
    let count = view.panels.len();
    let slides = view
        .panels
        .into_iter()
        .enumerate()
        .map(|(at, (_, panel))| view! { <Slide at count panel/> })
        .collect_view();
    let title = view.title;
    view! {
        <Title text=format!("{title} · {}", t!("app-name"))/>
        <div class="slides" node_ref=stage tabindex="0" role="region" aria-label=title.clone()>
            <h1 class="visually-hidden">{title.clone()}</h1>
            {slides}
            <div class="slides-tools">
                <ButtonLink href=back kind=crate::ui::Kind::Quiet>{t!("boards-present-end")}</ButtonLink>
                <button type="button" class="button quiet needs-wasm" on:click=whole>
                    {t!("boards-present-whole")}
                </button>
            </div>
        </div>
    }
    .into_any()
}

/// One panel, with the way to the one before and the next.
#[component]
fn Slide(at: usize, count: usize, panel: PanelView) -> impl IntoView {
    let to = |number: usize| format!("#slide-{}", number + 1);
    let before = (at > 0).then(|| {
        view! { <a class="button quiet" href=to(at - 1)>{t!("boards-slide-before")}</a> }
    });
    let next = (at + 1 < count)
        .then(|| view! { <a class="button quiet" href=to(at + 1)>{t!("boards-slide-next")}</a> });
    let place = t!(
        "boards-slide",
        number = i64::try_from(at + 1).unwrap_or_default(),
        count = i64::try_from(count).unwrap_or_default()
    );
    let (label, ways) = (place.clone(), place.clone());
    view! {
        <section class="slide" id=format!("slide-{}", at + 1) aria-label=label>
            <PanelCard id=format!("shown-{}", at + 1) panel/>
            <nav class="slide-ways" aria-label=ways>
                {before} <span>{place}</span> {next}
            </nav>
        </section>
    }
    .into_any()
}
