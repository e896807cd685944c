use crate::t;
use crate::ui::{Glyph, Icon};
use leptos::ev::{offline, online};
use leptos::prelude::*;

/// Says so when the device has no network. The place is always there, so that it is read out when
/// words come into it.
#[component]
pub fn NetworkState() -> impl IntoView {
    let (connected, set_connected) = signal(true);
    // A page that has just come is connected; from then on the browser tells.
    Effect::new(move || {
        let went = window_event_listener(offline, move |_| set_connected.set(false));
        let came = window_event_listener(online, move |_| set_connected.set(true));
        on_cleanup(move || {
            went.remove();
            came.remove();
        });
    });
    view! {
        <div class="network-state" role="status">
            <Show when=move || !connected.get()>
                <p class="offline">
                    <Icon glyph=Glyph::Alert/>
                    <span>{t!("app-offline")}</span>
                </p>
            </Show>
        </div>
    }
}
